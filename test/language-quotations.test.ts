// Who said what, in tables: every passage is invented, and so is everybody in it.
import t from 'tap'
import { type DirectoryPerson, findQuotations } from '../src/language/quotations.ts'
import { check } from './support/quotations.ts'

// The subject and its verb.
check([
  {
    name: 'a subject after its verb, then a bare verb',
    text: 'قال وزير الزراعة كمال الدرويش للصحافيين إن «الموسم سيكون أفضل من سابقه». وأضاف «لن نرفع الأسعار».',
    expected: [
      {
        text: 'الموسم سيكون أفضل من سابقه',
        by: 'وزير الزراعة كمال الدرويش',
        role: 'وزير الزراعة',
        suggests: 'كمال الدرويش',
        cue: 'قال',
        sure: true
      },
      { text: 'لن نرفع الأسعار', by: 'وزير الزراعة كمال الدرويش', suggests: 'كمال الدرويش', cue: 'وأضاف', sure: true }
    ]
  },
  {
    name: 'the role ends where its construct chain is closed',
    text: 'أعلن رئيس مجلس إدارة شركة الأفق طلال مرعي، الخميس، أن «الشركة لن تغلق أبوابها».',
    expected: [
      { text: 'الشركة لن تغلق أبوابها', by: 'رئيس مجلس إدارة شركة الأفق طلال مرعي', suggests: 'طلال مرعي', sure: true }
    ]
  },
  {
    name: 'a place after the preposition belongs to the role',
    text: 'أعرب المبعوث الأممي إلى ليبيا هنري والش عن "قلقه العميق" إزاء التطورات.',
    expected: [{ text: 'قلقه العميق', by: 'المبعوث الأممي إلى ليبيا هنري والش', suggests: 'هنري والش', sure: false }]
  },
  {
    name: 'apposition: role, then name; name, then role',
    text: 'قال المتحدث باسم البلدية، سليم كرم، إن «الجسر آمن تماما». وقالت نورا شاهين، مديرة المتحف، إن «الأبواب مفتوحة للجميع».',
    expected: [
      { text: 'الجسر آمن تماما', by: 'المتحدث باسم البلدية سليم كرم', suggests: 'سليم كرم' },
      { text: 'الأبواب مفتوحة للجميع', by: 'مديرة المتحف نورا شاهين', suggests: 'نورا شاهين' }
    ]
  },
  {
    name: 'a subject before its verb',
    text: 'أما الوزيرة ليلى عساف فرأت أن «الوقت لم يحن بعد».\nوكان مدير الميناء وديع نجار قد أكد أن «السفن تصل في مواعيدها».',
    expected: [
      { text: 'الوقت لم يحن بعد', by: 'الوزيرة ليلى عساف', sure: true },
      { text: 'السفن تصل في مواعيدها', by: 'مدير الميناء وديع نجار', sure: true }
    ]
  },
  {
    name: 'an object is not the subject',
    text: 'لكن رئيس النادي فادي عون نفى الاتهامات، مؤكدا أن «الحسابات نظيفة تماما».',
    expected: [{ text: 'الحسابات نظيفة تماما', by: 'رئيس النادي فادي عون', cue: 'مؤكدا' }]
  },
  {
    name: 'a subject after the words',
    text: 'وقال "هذا لا يكفي" نائب رئيس الغرفة التجارية سليم كرم.',
    expected: [{ text: 'هذا لا يكفي', by: 'نائب رئيس الغرفة التجارية سليم كرم' }]
  },
  {
    name: 'a participle without a verb of speech takes the first person of its sentence',
    text: 'واستقال المدير العام للمصرف هشام قباني، قائلا «لم يعد لدي ما أقدمه هنا».',
    expected: [{ text: 'لم يعد لدي ما أقدمه هنا', by: 'المدير العام للمصرف هشام قباني', sure: false }]
  },
  {
    name: 'a colon announces the next paragraph',
    text: 'قال المدرب جوزيف ناصيف:\n«لعبنا جيدا ولم نحسن التسجيل».',
    expected: [{ text: 'لعبنا جيدا ولم نحسن التسجيل', by: 'المدرب جوزيف ناصيف' }]
  },
  {
    name: 'gender tells who goes on',
    text: 'قال الوزير بسام حداد: «الخطة جاهزة منذ أشهر». وأكدت النائبة هالة مراد: «لم نر أي خطة حتى الآن». وأضاف: «سترونها في الأسبوع المقبل».',
    expected: [
      { text: 'الخطة جاهزة منذ أشهر', by: 'الوزير بسام حداد' },
      { text: 'لم نر أي خطة حتى الآن', by: 'النائبة هالة مراد' },
      { text: 'سترونها في الأسبوع المقبل', by: 'الوزير بسام حداد', sure: false }
    ]
  },
  {
    name: 'a verb in a relative clause does not take over',
    text: 'قالت البلدية التي كشفها تقرير نشره موقع الساحة إنها "تدرس كل الخيارات".',
    expected: [{ text: 'تدرس كل الخيارات', by: 'البلدية' }]
  },
  {
    name: 'a noun after a preposition is no verb, a verbal noun with a subject is a cue',
    text: 'تحدث الحارس سمعان ديب مطولا. واعترضت المحامية جنى فارس على وصف ديب للحي ب"الخراب".',
    expected: [{ text: 'الخراب', by: 'الحارس سمعان ديب', cue: 'وصف', sure: false }]
  }
])

// Roundabout ways.
check([
  {
    name: 'after the words',
    text: '«لا خوف على المحصول هذا العام»، وفق ما أكد المهندس الزراعي رامي خوري. «سنعود قبل حلول الشتاء»، يقول المزارع أنيس بشارة.',
    expected: [
      { text: 'لا خوف على المحصول هذا العام', by: 'المهندس الزراعي رامي خوري' },
      { text: 'سنعود قبل حلول الشتاء', by: 'المزارع أنيس بشارة', cue: 'يقول' }
    ]
  },
  {
    name: 'a statement is of whoever issued it',
    text: '«سنفتح الطريق خلال ساعات»، بحسب بيان صادر عن وزارة الأشغال. وأضاف البيان أن «المرور سيعود إلى طبيعته».',
    expected: [
      { text: 'سنفتح الطريق خلال ساعات', by: 'وزارة الأشغال' },
      { text: 'المرور سيعود إلى طبيعته', by: 'وزارة الأشغال' }
    ]
  },
  {
    name: 'relayed words keep who relayed them',
    text: 'نقلت صحيفة «الأيام» عن مصدر أمني قوله إن «التحقيق في بدايته». وأضاف المصدر أن «النتائج ستعلن قريبا».',
    expected: [
      { text: 'التحقيق في بدايته', by: 'مصدر أمني', via: 'صحيفة الأيام', suggests: null, personId: null, sure: false },
      { text: 'النتائج ستعلن قريبا', by: 'مصدر أمني', via: 'صحيفة الأيام', suggests: null }
    ]
  },
  {
    name: 'a relayed person goes on, and is relayed no longer once named anew',
    text: 'ونقلت وكالة الضفاف عن الوزير سامر عطية قوله «الخزينة قادرة على الدفع». وأوضح أن «الرواتب ستدفع في موعدها». وقال عطية أمام البرلمان «لن نستدين بعد اليوم».',
    expected: [
      { text: 'الخزينة قادرة على الدفع', by: 'الوزير سامر عطية', via: 'وكالة الضفاف' },
      { text: 'الرواتب ستدفع في موعدها', by: 'الوزير سامر عطية', via: 'وكالة الضفاف' },
      { text: 'لن نستدين بعد اليوم', by: 'الوزير سامر عطية', via: null }
    ]
  },
  {
    name: 'two unnamed sources are two',
    text: 'قال دبلوماسي عربي إن «اللقاء كان صريحا». ورأى دبلوماسي في الوفد الزائر أن «الطريق ما زال طويلا».',
    expected: [
      { text: 'اللقاء كان صريحا', by: 'دبلوماسي عربي', suggests: null, personId: null },
      { text: 'الطريق ما زال طويلا', by: 'دبلوماسي في الوفد الزائر', suggests: null, via: null }
    ]
  },
  {
    name: 'an organisation speaks through its verb’s participle, not the person in its words',
    text: 'وكتبت صحيفة المرفأ عن الزيارة. غير أن الصحيفة أكدت أن الوفد لن يوقع شيئا، مشيرة إلى أن الوزير بسام حداد سيعود ب"وعد غير مكتوب".',
    expected: [{ text: 'وعد غير مكتوب', by: 'صحيفة المرفأ', cue: 'مشيرة' }]
  }
])

// Names: chains, near spellings, the directory.
const directory: DirectoryPerson[] = [
  { id: 'salma', kind: 'person', names: ['سلمى الحاجري', 'Salma Hajari', 'الحاجري'] },
  { id: 'port', kind: 'organisation', names: ['هيئة المرفأ'] }
]
check([
  {
    name: 'the fullest wording, before and after it is given',
    text: 'وأكد المرغني أن «الباب مفتوح للجميع».\nوقال وزير النقل خالد المرغني إن «القطار سيصل في موعده». وأوضح الوزير أن «التذاكر لن ترتفع أبدا».',
    title: 'المرغني: القطار سيصل',
    expected: [
      { text: 'الباب مفتوح للجميع', by: 'وزير النقل خالد المرغني', suggests: 'خالد المرغني' },
      { text: 'القطار سيصل في موعده', by: 'وزير النقل خالد المرغني' },
      { text: 'التذاكر لن ترتفع أبدا', by: 'وزير النقل خالد المرغني', suggests: 'خالد المرغني' }
    ]
  },
  {
    name: 'one misspelt letter within the article is the same person',
    text: 'قال الرئيس إدغار برونسكي إن «السدود ممتلئة». وأضاف برونكي في ختام الزيارة «سنبني سدا جديدا».',
    expected: [
      { text: 'السدود ممتلئة', by: 'الرئيس إدغار برونسكي' },
      { text: 'سنبني سدا جديدا', by: 'الرئيس إدغار برونسكي', suggests: 'إدغار برونسكي', near: false, sure: true }
    ]
  },
  {
    name: 'the spokesman is the one whose country is named',
    text: 'قال المتحدث باسم الخارجية المالية موسى كانتي إن «الحدود مفتوحة». وقال المتحدث باسم الخارجية التشادية إدريس نور إن «الحدود مغلقة تماما». وأكد المتحدث المالي أن «المعابر تعمل ليلا ونهارا».',
    expected: [
      { text: 'الحدود مفتوحة', by: 'المتحدث باسم الخارجية المالية موسى كانتي' },
      { text: 'الحدود مغلقة تماما', by: 'المتحدث باسم الخارجية التشادية إدريس نور' },
      { text: 'المعابر تعمل ليلا ونهارا', by: 'المتحدث باسم الخارجية المالية موسى كانتي' }
    ]
  },
  {
    name: 'the directory by full name, alias and organisation',
    text: 'وأكدت سلمى الحاجري أن «المعرض سيفتح في موعده». وقالت هيئة المرفأ إن «الأرصفة جاهزة تماما». وأكدت الحاجري أن «الدخول مجاني للجميع».',
    people: directory,
    expected: [
      { text: 'المعرض سيفتح في موعده', by: 'سلمى الحاجري', personId: 'salma', suggests: null, sure: true },
      { text: 'الأرصفة جاهزة تماما', by: 'هيئة المرفأ', personId: 'port', suggests: null },
      { text: 'الدخول مجاني للجميع', by: 'سلمى الحاجري', personId: 'salma' }
    ]
  },
  {
    name: 'a near spelling of the directory’s name is linked, and waits for an editor',
    text: 'وأكدت المديرة سلمى الحاجرى أن «المعرض سيفتح في موعده». وقالت المديرة سلما الهاجري إن «الطقس جميل اليوم هنا».',
    people: [{ id: 'salma', kind: 'person', names: ['سلمى الحاجريي'] }],
    expected: [
      { text: 'المعرض سيفتح في موعده', by: 'المديرة سلمى الحاجرى', personId: 'salma', near: true, sure: false },
      { text: 'الطقس جميل اليوم هنا', by: 'المديرة سلما الهاجري', personId: null }
    ]
  },
  {
    name: 'a surname does not link to somebody with another full name',
    text: 'قال الكاتب منير الحاجري إن «الكتاب صدر أمس». وأضاف الحاجري «وسيترجم قريبا جدا».',
    people: directory,
    expected: [
      { text: 'الكتاب صدر أمس', by: 'الكاتب منير الحاجري', personId: null, suggests: 'منير الحاجري' },
      { text: 'وسيترجم قريبا جدا', by: 'الكاتب منير الحاجري', personId: null, suggests: 'منير الحاجري' }
    ]
  }
])

// The formulas of news prose.
check([
  {
    name: 'a source that withholds its name, and whom it told',
    text: 'وقال لوكالة الأنباء مسؤول محلي رفض كشف اسمه إن "الجرحى نقلوا إلى المستشفى". وصرح مصدر في الشرطة فضل عدم ذكر اسمه أن "المشتبه به أوقف فجرا".',
    expected: [
      { text: 'الجرحى نقلوا إلى المستشفى', by: 'مسؤول محلي', suggests: null, sure: false },
      { text: 'المشتبه به أوقف فجرا', by: 'مصدر في الشرطة', suggests: null, sure: false }
    ]
  },
  {
    name: 'plural sources go on in the plural',
    text: 'وقال مسؤولون إن "الحريق أخمد بالكامل". وأضافوا أن "لا ضحايا حتى الآن".',
    expected: [
      { text: 'الحريق أخمد بالكامل', by: 'مسؤولون' },
      { text: 'لا ضحايا حتى الآن', by: 'مسؤولون' }
    ]
  },
  {
    name: 'a newspaper that quotes a source relays it',
    text: 'وأضافت الصحيفة نقلا عن مصدر مطلع أن "القرار لم يتخذ بعد".',
    expected: [{ text: 'القرار لم يتخذ بعد', by: 'مصدر مطلع', via: 'الصحيفة' }]
  },
  {
    name: '«بحسب» before the words',
    text: 'وبحسب الوزارة فإن "عدد الطلاب ارتفع هذا العام".',
    expected: [{ text: 'عدد الطلاب ارتفع هذا العام', by: 'الوزارة' }]
  },
  {
    name: 'a speaker whose name stands in marks',
    text: 'وأعلن «حزب البساتين» في بيان أنه «لن يشارك في الانتخابات».',
    expected: [{ text: 'لن يشارك في الانتخابات', by: 'حزب البساتين' }]
  },
  {
    name: 'thus she said',
    text: '"كان الصوت مرعبا جدا"، هكذا وصفت أم علي ما حدث تلك الليلة.',
    expected: [{ text: 'كان الصوت مرعبا جدا', by: 'أم علي', cue: 'وصفت' }]
  },
  {
    name: 'one of two speakers is not published unseen',
    text: 'وأكد الوزير سامر عطية وبسام حداد أن "التعاون مستمر بين البلدين".',
    expected: [{ text: 'التعاون مستمر بين البلدين', by: 'الوزير سامر عطية', sure: false }]
  },
  {
    name: 'words that nobody is named for',
    text: 'وحذر من أن «الوضع قد يسوء».',
    expected: [{ text: 'الوضع قد يسوء', by: '', personId: null, suggests: null, sure: false }]
  }
])

// What is no quotation.
check([
  {
    name: 'names and titles after a head noun',
    text: 'قدم فيلم «ليل المدينة» في مهرجان «نوافذ». صعد الركاب إلى السفينة "أمل". وقالت صحيفة "الغد" إن الرحلة تأخرت. وقال القبطان نديم صقر لـ«الغد» إن «البحر هائج جدا».',
    expected: [{ text: 'البحر هائج جدا', by: 'القبطان نديم صقر' }]
  },
  {
    name: 'a name stays a name where it is repeated, and beside another name',
    text: 'تقول "رابط" إن لديها مليون مشترك و"واصل" نصف مليون. وعادت "رابط" إلى العمل أمس.',
    expected: []
  },
  { name: 'words in marks that nobody says', text: 'تحمل الشاحنة لوحة "مؤقتة" وتسير "ببطء شديد" كل يوم.', expected: [] }
])

// Marks.
check([
  {
    name: 'nested and mixed marks',
    text: 'قال المخرج نزار فياض: «سألني أحدهم "متى العرض؟" فقلت له غدا». وأضاف: “التذاكر نفدت كلها”، وختم: „نراكم هناك جميعا”.',
    expected: [
      { text: 'سألني أحدهم "متى العرض؟" فقلت له غدا', by: 'المخرج نزار فياض' },
      { text: 'التذاكر نفدت كلها', by: 'المخرج نزار فياض' },
      { text: 'نراكم هناك جميعا', by: 'المخرج نزار فياض' }
    ]
  },
  {
    name: 'an unclosed mark after a colon runs to the end, with a warning',
    text: 'قال الحلواني زكي نصر: «ركضت حتى آخر متر.',
    expected: [{ text: 'ركضت حتى آخر متر.', by: 'الحلواني زكي نصر', sure: false }],
    warnings: 1
  },
  {
    name: 'a stray straight mark spoils none of its neighbours',
    text: 'قال الحلواني زكي نصر "ركضت حتى آخر متر" ثم استراح" وغادر الملعب.',
    expected: [{ text: 'ركضت حتى آخر متر', by: 'الحلواني زكي نصر' }],
    warnings: 1
  },
  {
    name: 'words that go on over paragraphs',
    text: 'قال الحلواني زكي نصر: «ركضت حتى آخر متر.\n«ثم عرفت أنني فزت».',
    expected: [
      { text: 'ركضت حتى آخر متر.', by: 'الحلواني زكي نصر' },
      { text: 'ثم عرفت أنني فزت', by: 'الحلواني زكي نصر' }
    ]
  },
  { name: 'empty marks', text: 'قال الوزير بسام حداد "" ثم «…» ثم سكت.', expected: [] }
])

// English, by the same way.
check([
  {
    name: 'before the words, after them, inside them',
    language: 'en',
    text: 'Transport minister Ada Brooks said "the line will open in May." She added: "We are not late."\n"It will be free," said Tom Reed, the union leader. "Nobody will pay for it again."',
    expected: [
      { text: 'the line will open in May.', by: 'Transport minister Ada Brooks', suggests: 'Ada Brooks', sure: true },
      { text: 'We are not late.', by: 'Transport minister Ada Brooks', sure: true },
      { text: 'It will be free', by: 'union leader Tom Reed', suggests: 'Tom Reed' },
      { text: 'Nobody will pay for it again.', by: 'union leader Tom Reed', sure: true }
    ]
  },
  {
    name: 'apposition, sources, organisations',
    language: 'en-GB',
    text: 'Ada Brooks, the transport minister, said: “No one will lose a job.” The ministry said the road was “safe for all traffic”, but a diplomat said “nobody believes that any more”. According to a senior official, the talks were “long and useful”.',
    expected: [
      { text: 'No one will lose a job.', by: 'transport minister Ada Brooks' },
      { text: 'safe for all traffic', by: 'ministry' },
      { text: 'nobody believes that any more', by: 'diplomat', suggests: null, sure: false },
      { text: 'long and useful', by: 'senior official', suggests: null }
    ]
  },
  {
    name: 'relative clauses, prepositions inside a role',
    language: 'en',
    text: 'The company, which employs 200 people, said: "Nobody will be fired." A diplomat in the alliance said "the vote is lost".',
    expected: [
      { text: 'Nobody will be fired.', by: 'company' },
      { text: 'the vote is lost', by: 'diplomat in the alliance' }
    ]
  },
  {
    name: 'titles of works are names',
    language: 'en',
    text: 'The film "Night Train" opened on Friday. Director Paul Harmon called it "a love letter to the city".',
    expected: [{ text: 'a love letter to the city', by: 'Director Paul Harmon' }]
  },
  {
    name: 'a surname is the full name above',
    language: 'en',
    text: 'Mayor Nadia Farrow told reporters that the bridge was "safe". Later Farrow said: "Walk over it yourselves."',
    people: [{ id: 'farrow', kind: 'person', names: ['Nadia Farrow'] }],
    expected: [
      { text: 'safe', by: 'Mayor Nadia Farrow', personId: 'farrow' },
      { text: 'Walk over it yourselves.', by: 'Mayor Nadia Farrow', personId: 'farrow', sure: true }
    ]
  }
])

// What an office, a name and an object are made of.
check([
  {
    name: 'a dateline is no part of the first sentence',
    text: 'بيروت، لبنان (س ن) -- أعلنت وزارة النقل أن «الطريق سيفتح الأحد».',
    expected: [{ text: 'الطريق سيفتح الأحد', by: 'وزارة النقل', sure: true }]
  },
  {
    name: 'the short form of an institution is its full name above',
    text: 'أصدرت وزارة الثروة السمكية قرارا جديدا.\nوقالت الوزارة إن «الصيد ممنوع حتى الربيع».',
    expected: [{ text: 'الصيد ممنوع حتى الربيع', by: 'وزارة الثروة السمكية' }]
  },
  {
    name: 'the name of a country is a name behind an office',
    text: 'قال وزير الخارجية الإسباني قطر سعدون إن «الأمر محسوم». وأضاف سعدون: «لن ننتظر».',
    expected: [
      { text: 'الأمر محسوم', by: 'وزير الخارجية الإسباني قطر سعدون' },
      { text: 'لن ننتظر', by: 'وزير الخارجية الإسباني قطر سعدون' }
    ]
  },
  {
    name: 'a noun with an adjective of its own behind an office is an object',
    text: 'كرر مسؤول المساعدات الإنسانية المخاوف البالغة بشأن القافلة، وقال: «الطريق مقطوع».',
    expected: [{ text: 'الطريق مقطوع', by: 'مسؤول المساعدات الإنسانية' }]
  },
  {
    name: 'many behind one are no part of an office',
    text: 'اتهم المتحدث العسكري المتمردين بخرق الهدنة، وقال إن «القذائف لم تتوقف».',
    expected: [{ text: 'القذائف لم تتوقف', by: 'المتحدث العسكري' }]
  },
  {
    name: 'a verb with its object may have its subject behind it',
    text: 'وقعت حادثة وصفها الجيش اللبناني بأنها «خطأ جسيم».',
    expected: [{ text: 'خطأ جسيم', by: 'الجيش اللبناني' }]
  },
  {
    name: 'a masculine verb is not of a country: the country is its object',
    text: 'أكد الرئيس سامي الحلو أنه باق. ويتهم تركيا بدعم ما سماه «التخريب».',
    expected: [{ text: 'التخريب', by: 'الرئيس سامي الحلو' }]
  },
  {
    name: 'what a woman says of him is not what he says',
    text: 'قالت المعلمة هدى فارس إنها متعبة. وضربت مثالا بالمدير، الذي أكدت أن «له أثرا في الجميع».',
    expected: [{ text: 'له أثرا في الجميع', by: 'المعلمة هدى فارس' }]
  },
  {
    name: 'a noun in the construct is no name: “the idea of Yusuf”',
    text: 'قال الفلاح يوسف قاسم إن الأرض بور. تتلخص فكرة يوسف في الري، ويقول «الماء كثير».',
    expected: [{ text: 'الماء كثير', by: 'الفلاح يوسف قاسم' }]
  },
  {
    name: 'who ends the sentence says what it has in marks',
    text: 'البئر «تجف شيئا فشيئا» منذ عامين، حسبما قال مدير الري خالد جبر.',
    expected: [{ text: 'تجف شيئا فشيئا', by: 'مدير الري خالد جبر', sure: false }]
  },
  {
    name: 'what a statement says is its author’s, also after another has spoken',
    text: 'وجاء في بيان لوزارة الصحة أن «اللقاح متوفر». وقالت الطبيبة سعاد منير إن الناس خائفون. وأضاف البيان أن «المراكز مفتوحة».',
    expected: [
      { text: 'اللقاح متوفر', by: 'وزارة الصحة' },
      { text: 'المراكز مفتوحة', by: 'وزارة الصحة', sure: false }
    ]
  },
  {
    name: 'a verb that nothing joins, and whose subject was overlooked, is never sure',
    text: 'قال النائب عادل صقر إن «الوقت ضاق».\nوفي مساء اليوم نفسه، والناس في بيوتهم، قال أن «الباب كان مغلقا منذ الصباح».',
    expected: [
      { text: 'الوقت ضاق', by: 'النائب عادل صقر', sure: false },
      { text: 'الباب كان مغلقا منذ الصباح', by: 'النائب عادل صقر', sure: false }
    ]
  },
  {
    name: 'names in another script and titles of seminars are names',
    text: 'قالت المديرة نجوى طه إن المركز يستعمل تقنية «PCR» في ندوة حول «مستقبل الطب»، وأضافت: «النتيجة في ساعة».',
    expected: [{ text: 'النتيجة في ساعة', by: 'المديرة نجوى طه' }]
  },
  {
    name: 'marks turned the wrong way behind a colon',
    text: 'وعلق المدرب فؤاد ناصر:” لم نخسر بعد، الدوري طويل”.',
    expected: [{ text: 'لم نخسر بعد، الدوري طويل', by: 'المدرب فؤاد ناصر' }]
  }
])

// Speech without marks.
for (const { name, text, language = 'ar', expected } of [
  {
    name: 'what a verb reports without marks, up to the next verb beside it',
    text: 'أكد وزير الري منصور العابد أن السدود امتلأت كلها هذا العام، مضيفا أن الزراعة لن تتأثر بالجفاف.',
    expected: [
      { text: 'السدود امتلأت كلها هذا العام', by: 'وزير الري منصور العابد', cue: 'أكد' },
      { text: 'الزراعة لن تتأثر بالجفاف', by: 'وزير الري منصور العابد', cue: 'مضيفا' }
    ]
  },
  {
    name: 'who is said to have said something does not go on speaking',
    text: 'قالت المحامية سلوى عمران إن الشركة أعلنت إفلاسها قبل شهر. وأضافت أن العمال لم يتسلموا رواتبهم.',
    expected: [
      { text: 'الشركة أعلنت إفلاسها قبل شهر', by: 'المحامية سلوى عمران', cue: 'قالت' },
      { text: 'العمال لم يتسلموا رواتبهم', by: 'المحامية سلوى عمران', cue: 'وأضافت' }
    ]
  },
  {
    name: 'words in marks are direct, and no report is found around them',
    text: 'قال رئيس النادي فادي الأشقر إن اللاعب «لن يرحل هذا الموسم».',
    expected: []
  },
  { name: 'a decision is no report', text: 'قررت المحكمة أنه لا وجه لإقامة الدعوى ضد المتهم.', expected: [] },
  {
    name: 'English, behind “that”',
    language: 'en',
    text: 'Mayor Elena Fields said that the bridge would open before the winter.',
    expected: [{ text: 'the bridge would open before the winter', by: 'Mayor Elena Fields', cue: 'said' }]
  }
])
  t.test(name, async t => {
    const { quotations } = findQuotations({ language, blocks: [{ id: 'b1', text }], people: [] })
    const indirect = quotations.filter(({ kind }) => kind === 'indirect')
    t.strictSame(
      indirect.map(({ text, attribution, cue }) => ({ text, by: attribution, cue })),
      expected
    )
    for (const { confidence } of indirect) t.ok(confidence < 0.75, `${confidence}`)
  })
