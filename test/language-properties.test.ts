// What holds for every text whatever: the engine never throws, and offsets always point at what they say. The seed page
// and the time of adversarial texts are here too.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { type DirectoryPerson, findQuotations } from '../src/language/quotations.ts'

// Words and marks that the engine knows, in any order: far more telling than random letters.
const pieces =
  'قال وقالت فقال وأضاف وتابع مؤكدا قائلا مشيرة بالقول قوله وصف ونقلت عن جاء ورد وورد في على لسان حد ما بحسب وفقا كما أن إن أنه الذي التي أما لكن غير كان قد وزير الوزير الخارجية رئيس مدير بن أبو عبد سامر عطية حداد المتحدث باسم صحيفة الصحيفة موقع بيان البيان مصدر دبلوماسي موسكو لـ ب و ، . : ( ) " « » “ ” „ ‹ › ؟ ؛ - The minister Ada Brooks , said says told according to that he she who adding added film newspaper 12 \n ـ ّ'
    .split(' ')
    .concat('', ' ', '\u200f', '\u0000', '\ud800', '💬')
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(words => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 })
)
const people = fc.array(
  fc.record({
    id: fc.string({ minLength: 1 }),
    kind: fc.constantFrom<DirectoryPerson['kind']>('person', 'organisation'),
    names: fc.array(fc.oneof(text, fc.constantFrom('سامر عطية', 'عطية', 'Ada Brooks', '', ' ')), { maxLength: 3 })
  }),
  { maxLength: 4 }
)

t.test('any text: no throw, exact offsets, no overlap, sane fields', async () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 5 }),
      fc.constantFrom('ar', 'en', 'fr', ''),
      people,
      (texts, language, people) => {
        const blocks = texts.map((text, i) => ({ id: `b${i}`, text }))
        const { quotations, warnings } = findQuotations({ language, title: texts[0] ?? null, blocks, people })
        let last = { block: -1, end: 0 }
        for (const { blockId, start, end, text, attribution, confidence, why, personId, suggestion } of quotations) {
          const block = blocks.findIndex(({ id }) => id === blockId)
          const inOrder = block > last.block || (block === last.block && start >= last.end)
          last = { block, end }
          if (!inOrder || start >= end || blocks[block]!.text.slice(start, end) !== text) return false
          if (attribution.split(' ').length > 12 || !(confidence >= 0 && confidence <= 1) || why === '') return false
          if (personId !== null && suggestion !== null) return false
        }
        return warnings.every(({ blockId, offset }) =>
          /["＂“”„‟«»‹›]/.test(blocks.find(({ id }) => id === blockId)!.text[offset]!)
        )
      }
    ),
    { numRuns: 2000 }
  )
})

t.test('time grows with the text, not faster', async t => {
  const texts = [
    '"',
    '«',
    '«"“',
    '"«” ‹"',
    'قال «س» ',
    'قال الوزير سامي "كلام كثير هنا الآن" ',
    'وزير، ',
    'لكن الوزير أن ',
    'بحسب ما قال ',
    '"a b c d" said '
  ]
  for (const piece of texts) {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = performance.now()
      findQuotations({ language: piece.includes('said') ? 'en' : 'ar', blocks: [{ id: 'b', text }], people: [] })
      return performance.now() - start
    }
    time(20_000)
    const small = Math.min(time(40_000), time(40_000), time(40_000))
    const large = Math.min(time(200_000), time(200_000))
    t.ok(
      large < 40 * small + 100,
      `${piece.trim()}: ${small.toFixed(1)} ms, five times the text ${large.toFixed(1)} ms`
    )
  }
})

const seed = join(import.meta.dirname, '../../shared/seed/elaph-nato-russia.txt')

t.test('the seed page: nine of nine', { skip: existsSync(seed) ? false : `${seed} is not here` }, async t => {
  const paragraphs = readFileSync(seed, 'utf8')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
  const from = paragraphs.findIndex(paragraph => paragraph.startsWith('رحب حلف'))
  const to = paragraphs.indexOf('التعليقات')
  const blocks = paragraphs.slice(from, to).map((text, i) => ({ id: `b${i}`, text: text.replace(/^موسكو: /, '') }))
  const directories: DirectoryPerson[][] = [
    [],
    [
      { id: 'rasmussen', kind: 'person', names: ['Anders Fogh Rasmussen', 'أندرس فوغ راسموسن'] },
      { id: 'lavrov', kind: 'person', names: ['سيرغي لافروف', 'Sergei Lavrov'] }
    ],
    [
      { id: 'rasmussen', kind: 'person', names: ['راسموسن'] },
      { id: 'lavrov', kind: 'person', names: ['لافروف'] }
    ]
  ]
  const rasmussen = { name: 'اندرس فوغ راسموسن', kind: 'person', role: 'الامين العام لحلف شمال الاطلسي' }
  const lavrov = { name: 'سيرغي لافروف', kind: 'person', role: 'وزير الخارجية الروسي' }
  const wanted: [string, typeof lavrov | string, string | null, boolean][] = [
    ['انطلاقة جديدة', rasmussen, null, false],
    ['اعتقد ان هذا', rasmussen, null, true],
    ['ربما كانت بيننا', rasmussen, null, true],
    ['مهتمة للغاية بتطبيع العلاقات', lavrov, null, true],
    ['ما زالت هناك', lavrov, null, true],
    ['هدفي هو', rasmussen, null, true],
    ['حاليا يتم نقل', 'دبلوماسي روسي', 'صحيفة كومرسانت', false],
    ['الروس يمكنهم', 'دبلوماسي في الحلف الاطلسي', null, false],
    ['اتفاق شفهي', 'صحيفة كومرسانت', null, false]
  ]
  for (const people of directories) {
    const { quotations: found, warnings } = findQuotations({ language: 'ar', blocks, people })
    const quotations = found.filter(({ kind }) => kind === 'direct')
    t.equal(quotations.length, wanted.length)
    t.same(warnings, [])
    wanted.forEach(([words, by, via, sure], i) => {
      const quotation = quotations[i]!
      t.ok(quotation.text.startsWith(words), words)
      t.equal(quotation.via, via)
      t.equal(quotation.near, false)
      t.equal(quotation.confidence >= 0.9, sure, `${words}: ${quotation.confidence}`)
      if (typeof by === 'string') {
        t.equal(quotation.attribution, by)
        t.equal(quotation.personId, null)
        t.not(quotation.suggestion?.kind, 'person')
        return
      }
      t.ok(quotation.attribution.includes(by.name))
      t.equal(quotation.role, by.role)
      if (people.length === 0) t.strictSame(quotation.suggestion, by)
      else t.equal(quotation.personId, by === lavrov ? 'lavrov' : 'rasmussen')
    })
  }
})
