// Folding, slugs, near names, direction and datelines.
import fc from 'fast-check'
import t from 'tap'
import { isDatelinePlace } from '../src/language/datelines.ts'
import { direction } from '../src/language/direction.ts'
import { fold, foldVersion, sameWords } from '../src/language/fold.ts'
import { nearest } from '../src/language/nearest.ts'
import { looksLikeId, slugify } from '../src/language/slug.ts'

t.test('folding gives one spelling', async t => {
  const scenarios: [string, string, string][] = [
    ['hamzas on alif', 'أحمد إلى آخر ٱلبيت', 'احمد الي اخر البيت'],
    ['hamzas on waw and ya', 'مسؤول رئيس', 'مسوول رييس'],
    ['ta marbuta and alif maqsura', 'مدرسة مستشفى', 'مدرسه مستشفي'],
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['tatweel', 'ســلام', 'سلام'],
    ['Persian letters', 'کتاب علی', 'كتاب علي'],
    ['joiners and marks of direction', 'مي\u200cخواهم \u200fنعم\u200e', 'ميخواهم نعم'],
    ['Arabic, Persian and Devanagari digits', '٢٠١٨ ۲۰۱۸ २०१८', '2018 2018 2018'],
    ['full-width and mathematical digits', '１２ 𝟙𝟚', '12 12'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['Latin accents and case', 'Éric MÜLLER İstanbul', 'eric muller istanbul'],
    ['other scripts keep their marks', 'Йод', 'йод']
  ]
  for (const [name, text, expected] of scenarios) t.equal(fold(text), expected, name)
  t.type(foldVersion, 'number')
})

t.test('folding twice changes nothing', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)),
    { numRuns: 3000 }
  )
})

t.test('lines with the same words are the same', async t => {
  t.ok(sameWords('  «أخبار» المدينة ', 'اخبار المدينه:'))
  t.ok(sameWords('', ' … '))
  t.notOk(sameWords('أخبار المدينة', 'أخبار المدن'))
  t.notOk(sameWords('أبو ظبي', 'أبوظبي'), 'words are not joined')
})

t.test('slugs', async t => {
  const scenarios: [string, string][] = [
    ['افتتاح الجِسرِ الجديد!', 'افتتاح-الجسر-الجديد'],
    ['Hello,   World', 'hello-world'],
    ['Crème brûlée', 'crème-brûlée'],
    ['—', ''],
    ['', ''],
    ['خطة ٢٠٢٥', 'خطة-٢٠٢٥'],
    ['ســلام', 'سلام']
  ]
  for (const [text, slug] of scenarios) t.equal(slugify(text), slug, text)
  const long = slugify('كلمة طويلة '.repeat(20))
  t.ok([...long].length <= 80)
  t.ok(long.endsWith('كلمة') || long.endsWith('طويلة'), 'no word is cut in two')
  t.equal([...slugify('x'.repeat(200))].length, 80)
  t.equal(slugify('افتتاح-الجسر'), 'افتتاح-الجسر')
  for (const text of ['A', 'a b', '-a', 'a--b', 'مُر']) t.not(slugify(text), text)
  t.ok(looksLikeId('0192F0C1-7a3b-7cde-8f01-23456789abcd'))
  t.notOk(looksLikeId('nato-russia'))
})

t.test('a slug is its own slug, and never longer than 80', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const slug = slugify(text)
      return slugify(slug) === slug && [...slug].length <= 80
    }),
    { numRuns: 3000 }
  )
})

t.test('the nearest known name', async t => {
  const known = ['category', 'person', 'speaker', 'limit', 'cursor']
  t.equal(nearest('categry', known), 'category')
  t.equal(nearest('Limits', known), 'limit')
  t.equal(nearest('speker', known), 'speaker')
  t.equal(nearest('zzzzzz', known), undefined)
  t.equal(nearest('', known), undefined)
  t.equal(nearest('x'.repeat(100_000), known), undefined)
  t.equal(nearest('limit', []), undefined)
})

t.test('direction', async t => {
  for (const tag of [
    'ar',
    'ar-SA',
    'fa',
    'he',
    'ur-PK',
    'ps',
    'ckb',
    'ug',
    'yi',
    'dv',
    'sd',
    'AR',
    'az-Arab',
    'pa-Arab-PK'
  ])
    t.equal(direction(tag), 'rtl', tag)
  for (const tag of ['en', 'fr-CA', 'tr', 'zh-Hant', 'ar-Latn', 'sd-Deva', '', '-']) t.equal(direction(tag), 'ltr', tag)
})

t.test('datelines are places', async t => {
  for (const place of ['موسكو', 'الدار البيضاء', 'رأس بيروت الغربية', 'بيروت', 'جنيف'])
    t.ok(isDatelinePlace(place), place)
  const others = ['', '   ', 'قال الوزير', 'وأضاف', 'هذه أربع كلمات هنا', '«بيروت»', 'المادة 4', 'مدينة. أخرى']
  for (const words of others) t.notOk(isDatelinePlace(words), words)
  t.notOk(isDatelinePlace('حداد', ['بسام حداد']), 'a known person')
  t.ok(isDatelinePlace('حدا', ['بسام حداد']), 'only whole words count')
  t.ok(isDatelinePlace('Geneva', [], 'en'))
  t.notOk(isDatelinePlace('Brooks said', [], 'en'))
})
