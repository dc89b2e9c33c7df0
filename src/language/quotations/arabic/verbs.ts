// Arabic verbs of speech. A row is: perfect, imperfect, participle, verbal noun; `-` where the form is not used so, or
// where it usually means something else (بين is "between", رد "reply"). All other forms are derived from these four.
import { fold } from '../../fold.ts'
import type { Cue, Force, Gender } from '../types.ts'

const speech = `
  قال يقول قائل قول|صرح يصرح مصرح تصريح|أكد يؤكد مؤكد تأكيد|أعلن يعلن معلن -|أوضح يوضح موضح -|ذكر يذكر - -
  أشار يشير مشير -|اعتبر يعتبر معتبر -|رأى يرى - -|شدد يشدد مشدد -|كتب يكتب - -|كشف يكشف كاشف -|أفاد يفيد مفيد -
  لفت يلفت لافت -|نوه ينوه منوه -|زعم يزعم زاعم زعم|ادعى يدعي مدعي -|أجاب يجيب مجيب -|- يرد - -|سأل يسأل سائل سؤال
  تساءل يتساءل متسائل تساؤل|أخبر يخبر مخبر -|أبلغ - - -|- يبين مبين -|أقر يقر - -|اعترف يعترف معترف -
  حذر يحذر محذر -|توقع يتوقع متوقع -|رجح يرجح مرجح -|جدد يجدد - -|أعرب يعرب معرب -|أبدى يبدي مبدي -
  روى يروي - -|خاطب يخاطب مخاطب -|هتف يهتف - -|صرخ يصرخ صارخ -|غرد يغرد مغرد -|لاحظ يلاحظ ملاحظ -|قاطع يقاطع - -
  جزم يجزم جازم -|أصر يصر - -|ألمح يلمح ملمح -|تحدث يتحدث - -|اعتقد يعتقد معتقد -|- يعبر معبر -|خلص يخلص - -
  نبه ينبه منبه -|أدلى يدلي - -|أقسم يقسم - -|همس يهمس - -|أوصى يوصي - -|استدرك يستدرك مستدرك -|علل يعلل معلل -
  ردد - مردد -|كرر يكرر مكرر -|شرح يشرح شارح -|أفصح يفصح مفصح -|صاح يصيح صائح -|حكى يحكي - -
  تنبأ يتنبأ متنبئ -|تكهن يتكهن متكهن -|استنتج يستنتج مستنتج -|ظن يظن - -|طمأن يطمئن مطمئن -|لمح يلمح ملمح -|صارح يصارح - -
  - - معقب -|- يشعر - -|خشي يخشى - -|سرد يسرد - -|- يبشر مبشر -|تذكر يتذكر متذكر -
  أفتى يفتي - -|جادل يجادل مجادل -|مازح يمازح ممازح -|تهكم يتهكم متهكم -|فند يفند مفند -|أوعز يوعز - -|- يدافع - -
  تمسك يتمسك متمسك -|تحسر يتحسر متحسر -|استشهد يستشهد مستشهد -|استفسر يستفسر مستفسر -`

const continuing = `
  أضاف يضيف مضيف -|تابع يتابع متابع -|أردف يردف مردف -|استطرد يستطرد مستطرد -`

const strict = `
  زاد يزيد - -|واصل يواصل مواصل -|أكمل يكمل - -|استكمل يستكمل - -|ختم يختم خاتم -|اختتم يختتم مختتم -|بين - - -|رد - - -
  علق يعلق معلق -|مضى يمضي - -|لخص يلخص ملخص -|أورد يورد - -
  سجل يسجل مسجل -|- يبلغ - -|أبرز يبرز مبرز -|قدر يقدر مقدر -`

const stance = `
  رحب يرحب مرحب -|ندد يندد مندد تنديد|استنكر يستنكر مستنكر -|أدان يدين - -|انتقد ينتقد منتقد -|اتهم يتهم متهم -
  دعا يدعو داعي -|طالب يطالب مطالب -|حث يحث - -|حض يحض - -|هدد يهدد مهدد -|توعد يتوعد متوعد -|تعهد يتعهد متعهد -
  وعد - واعد -|رفض يرفض رافض -|نفى ينفي نافي -|أشاد يشيد مشيد -|- يأمل آمل -|تمنى يتمنى متمني -|استبعد يستبعد مستبعد
  سخر يسخر ساخر -|هاجم يهاجم مهاجم -|ناشد يناشد مناشد -|استغرب يستغرب مستغرب -|شكك يشكك مشكك -|اقترح يقترح مقترح -
  وصف يصف واصف وصف|اعترض يعترض معترض -|أيد يؤيد مؤيد -|هنأ يهنئ مهنئ -|اعتذر يعتذر معتذر -|نصح ينصح - -|طلب يطلب - -
  أنذر ينذر منذر -|احتج يحتج محتج -|حمل - محمل -|برر يبرر مبرر -|عزا يعزو عازي -|اشترط يشترط مشترط -|اشتكى يشتكي مشتكي -
  استهجن يستهجن مستهجن -|شجب يشجب شاجب -|أثنى يثني مثني -|نعى ينعى ناعي -|امتدح يمتدح ممتدح -|مدح يمدح مادح -|أنكر ينكر منكر -
  - يكذب مكذب -|دحض يدحض - -|- يبارك - -|نعت ينعت ناعت -|- - مشبه -|- يلوح ملوح -|لام يلوم لائم -|عاتب يعاتب معاتب -
  وبخ يوبخ موبخ -|أهاب يهيب مهيب -|توسل يتوسل متوسل -|رجا يرجو راجي -|ألح يلح ملح -|تأسف يتأسف متأسف -|- يأسف آسف -
  شكا يشكو شاكي -|- يشكر شاكر -|حيا - محيي -|عارض يعارض - -|تفاخر يتفاخر متفاخر -
  - يصنف مصنف -|تحفظ يتحفظ متحفظ -|عاهد يعاهد - -|تحدى يتحدى متحدي -|حرض يحرض محرض -|شجع يشجع - -
  سمى يسمي - -|أسمى - - -`

const decision = `
  قرر يقرر - -|- يأمر - -`

const relay = `
  نقل ينقل ناقل -|نسب ينسب ناسب -`

const appears = `
  جاء يجيء - -|ورد - - -`

/** Returns every form of every verb, folded, with what it does, and which forms are verbal nouns as well (وصف). */
export function cueForms(): { forms: Map<string, Cue>; nouns: Set<string> } {
  const forms = new Map<string, Cue>()
  const nouns = new Set<string>()
  const groups: [string, Force, boolean][] = [
    [strict, 'continuing', true],
    [appears, 'appears', false],
    [decision, 'decision', false],
    [stance, 'stance', false],
    [relay, 'relay', false],
    [continuing, 'continuing', false],
    [speech, 'speech', false]
  ]
  for (const [rows, force, isStrict] of groups) {
    for (const row of rows.split(/[|\n]/).filter(row => row.trim())) addVerb(row.trim().split(/\s+/), force, isStrict)
  }
  // «بينت» and «عبرت» are verbs only; their masculine forms are prepositions too.
  for (const form of ['بينت', 'عبرت', 'صنفت']) add(form, 'finite', 'f', 'speech', false)
  // «مقترحات كذا» are proposals.
  for (const noun of ['مقترحات', 'مطالبات']) forms.delete(noun)
  return { forms, nouns }

  function add(form: string, mode: Cue['mode'], gender: Gender, force: Force, isStrict: boolean): void {
    forms.set(fold(form), { mode, gender, force, strict: isStrict })
  }

  function addVerb(row: string[], force: Force, isStrict: boolean): void {
    const [perfect = '-', imperfect = '-', participle = '-', noun = '-'] = row
    if (perfect !== '-') {
      const weak = /[اى]$/.test(perfect)
      const stem = weak ? perfect.slice(0, -1) : perfect
      const finite: [string, Gender][] = [
        [perfect, 'm'],
        [`${stem}ت`, 'f'],
        [`${stem}وا`, 'p']
      ]
      // «ردا», «أمرا», «طلبا» are nouns: verbs of three letters and fewer are not looked for in the dual.
      if (!weak && (perfect.length > 3 || perfect === 'قال')) finite.push([`${perfect}ا`, 'p'], [`${stem}تا`, 'f'])
      for (const [form, gender] of finite) add(form, 'finite', gender, force, isStrict)
    }
    if (imperfect !== '-') {
      const stem = imperfect.slice(1)
      const plural = /[ويى]$/.test(stem) ? stem.slice(0, -1) : stem
      for (const future of ['', 'س']) {
        add(`${future}ي${stem}`, 'finite', 'm', force, isStrict)
        add(`${future}ت${stem}`, 'finite', 'f', force, isStrict)
        add(`${future}ي${plural}ون`, 'finite', 'p', force, isStrict)
      }
    }
    if (participle !== '-') {
      const endings: [string, Gender][] = [
        ['ا', 'm'],
        ['ة', 'f'],
        ['ين', 'p'],
        ['ات', 'p']
      ]
      for (const [ending, gender] of endings) add(participle + ending, 'participle', gender, force, isStrict)
    }
    if (noun !== '-') {
      const around = [noun, `${noun}ه`, `${noun}ها`, `${noun}هم`, `ال${noun}`]
      for (const form of around) {
        nouns.add(fold(form))
        if (!forms.has(fold(form))) add(form, 'noun', null, force, isStrict)
        add(`ب${form}`, 'noun', null, force, isStrict)
      }
    }
  }
}
