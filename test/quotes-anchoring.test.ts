/**
 * Quotes survive editing: an edit elsewhere loses none, a small edit within keeps it, deletion orphans it and restoring
 * brings it back; whatever the body, without an error and in bounded time. Then the same by the front door.
 */
import fc from 'fast-check'
import t from 'tap'
import { findQuotations } from '../src/language/quotations.ts'
import { quoteIn } from '../src/quotes/anchoring.ts'
import type { QuoteRow } from '../src/quotes/queries.ts'
import { type Found, reconcile } from '../src/quotes/reconciling.ts'
import type { TextBlock } from '../src/quotes/words.ts'
import { newsroom } from './support/newsroom.ts'

const editor = { as: 'editor' } as const
const vocabulary =
  'المرفأ السفينة الرصيف البلدية المدينة الشارع المدرسة الكتاب الموعد الصباح المساء الحديقة النهر الجسر القطار الحافلة نفتح نغلق ننتظر نبدأ ننهي نريد نأمل نعمل يصل يغادر يبني قبل بعد عند من في على مع كل غدا أمس اليوم جديد قديم كبير صغير واسع ضيق بعيد قريب أول ثان سريعا بهدوء معا'.split(
    ' '
  )
const word = fc.constantFrom(...vocabulary)
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })
/** A paragraph: what stands before the quotation, the quotation, what stands after it. */
const paragraph = fc.record({ before: words(0, 5), said: words(5, 12), after: words(0, 5) })
type Paragraph = { before: string[]; said: string[]; after: string[] }
const story = fc.array(paragraph, { minLength: 1, maxLength: 5 })

const textOf = ({ before, said, after }: Paragraph) =>
  `${before.join(' ')} قال سمير حداد "${said.join(' ')}" ${after.join(' ')}.`.trim()
const blocksOf = (story: Paragraph[]): TextBlock[] => story.map((one, at) => ({ id: `b${at}`, text: textOf(one) }))

function find(blocks: TextBlock[]): Found[] {
  const { quotations } = findQuotations({ language: 'ar', blocks, people: [] })
  return quotations.map(({ personId, near, role, ...rest }) => ({
    ...rest,
    speakerId: null,
    roleAtTheTime: role,
    sure: false
  }))
}

/** Returns the rows of what is found in blocks, each confirmed by an editor or touched by nobody. */
function rowsOf(blocks: TextBlock[], edited: boolean): QuoteRow[] {
  return find(blocks).map(({ sure, ...found }, at): QuoteRow => {
    const { prefix, suffix } = quoteIn(blocks.find(({ id }) => id === found.blockId)!.text, found)!
    return {
      ...{ ...found, prefix, suffix, id: `q${at}`, articleId: 'a', position: at, namedId: null, origin: 'extracted' },
      ...{ status: edited ? 'confirmed' : 'suggested', anchor: 'exact', edited, version: 1, createdAt: 0, updatedAt: 0 }
    }
  })
}

/** Returns the rows after a new body came, and what was told. */
function rewrite(rows: QuoteRow[], blocks: TextBlock[]) {
  const { update, add, remove, warnings } = reconcile(rows, find(blocks), blocks)
  const gone = new Set(remove.map(({ id }) => id))
  const now = rows.filter(({ id }) => !gone.has(id)).map(row => update.find(({ id }) => id === row.id) ?? row)
  for (const { blockId, start, end, text } of now.filter(({ anchor }) => anchor !== 'orphaned'))
    if (blocks.find(({ id }) => id === blockId)?.text.slice(start, end) !== text)
      throw new Error(`${text} is not there`)
  return { now, add, codes: warnings.map(({ code }) => code), warnings }
}

const runs = { numRuns: 300 }

t.test('an edit elsewhere never loses a quote, nor makes another of it', async () => {
  const elsewhere = fc.record({
    story,
    edited: fc.boolean(),
    around: fc.array(fc.tuple(words(0, 4), words(0, 4)), { minLength: 5, maxLength: 5 }),
    inserted: fc.array(words(1, 20), { maxLength: 3 }),
    turned: fc.boolean(),
    renamed: fc.boolean()
  })
  fc.assert(
    fc.property(elsewhere, ({ story, edited, around, inserted, turned, renamed }) => {
      const rows = rowsOf(blocksOf(story), edited)
      const changed = blocksOf(story.map((one, at) => ({ ...one, before: around[at]![0], after: around[at]![1] })))
      const blocks = [
        ...(turned ? changed.reverse() : changed),
        ...inserted.map((text, at) => ({ id: `n${at}`, text: text.join(' ') }))
      ]
      const now = rewrite(rows, renamed ? blocks.map(({ id, text }) => ({ id: `x${id}`, text })) : blocks)
      return (
        now.add.length === 0 &&
        now.now.length === rows.length &&
        now.now.every((row, at) => row.text === rows[at]!.text && row.anchor !== 'orphaned')
      )
    }),
    runs
  )
})

/** How many words two texts share, each as often as both have it. */
function inCommon(one: string[], other: string[]): number {
  const left = [...one]
  return other.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/** What a sub-editor does to a word of a quotation. */
const edits: Record<string, (said: string[], at: number, other: string) => string[]> = {
  'a word changed': (said, at, other) => said.with(at, other),
  'a word added': (said, at, other) => said.toSpliced(at, 0, other),
  'a word taken out': (said, at) => said.toSpliced(at, 1),
  'a spelling corrected': (said, at) => said.with(at, `${said[at]}ة`),
  'tashkeel added': (said, at) => said.with(at, `${said[at]}ُ`)
}
for (const [name, edit] of Object.entries(edits))
  t.test(`a small edit within keeps it: ${name}`, async () => {
    const within = fc.record({
      story,
      edited: fc.boolean(),
      which: fc.nat(),
      at: fc.nat(),
      other: word,
      move: fc.boolean()
    })
    fc.assert(
      fc.property(within, ({ story, edited, which, at, other, move }) => {
        const rows = rowsOf(blocksOf(story), edited)
        const chosen = which % story.length
        const { said } = story[chosen]!
        const changed = edit(said, at % said.length, other)
        const next = story.with(chosen, {
          ...story[chosen]!,
          said: changed,
          ...(move ? { before: ['كلمة', 'جديدة'] } : {})
        })
        const { now, add, warnings } = rewrite(rows, blocksOf(next))
        const row = now.find(({ id }) => id === rows[chosen]!.id)
        if (changed.join(' ') === said.join(' ')) return true
        // Where another paragraph has nearly all of its words, in whatever order, that is as like.
        if (story.some((one, at) => at !== chosen && inCommon(one.said, said) >= said.length - 2)) return true
        // Where another paragraph says the same words, which of them was edited is anybody's guess.
        const [was, is] = [said.join(' '), changed.join(' ')]
        const others = story.filter((_, at) => at !== chosen).map(({ said }) => said.join(' '))
        if (others.some(other => [was, is].some(words => other.includes(words) || words.includes(other)))) return true
        return (
          add.length === 0 &&
          now.length === rows.length &&
          row?.text === changed.join(' ') &&
          row.anchor === 'moved' &&
          row.status === rows[chosen]!.status &&
          warnings.some(({ code }) => code === 'quote-changed')
        )
      }),
      runs
    )
  })

t.test('deletion orphans what an editor decided, and restoring brings it back', async () => {
  fc.assert(
    fc.property(fc.record({ story, which: fc.nat(), whole: fc.boolean() }), ({ story, which, whole }) => {
      const blocks = blocksOf(story)
      const rows = rowsOf(blocks, true)
      const chosen = which % story.length
      const left = whole
        ? blocks.toSpliced(chosen, 1)
        : blocks.with(chosen, { id: `b${chosen}`, text: 'غادر الوفد القاعة عند الظهيرة ولم يتحدث أحد.' })
      const { id } = rows[chosen]!
      const twice = rows.filter(({ text }) => text === rows[chosen]!.text).length > 1
      const lost = rewrite(rows, left)
      const orphan = lost.now.find(row => row.id === id)
      const back = rewrite(lost.now, blocks)
      const again = back.now.find(row => row.id === id)
      const { anchor: _a, ...was } = rows[chosen]!
      const { anchor: _b, ...is } = again!
      return (
        twice ||
        (orphan?.anchor === 'orphaned' &&
          lost.codes.includes('quote-orphaned') &&
          JSON.stringify(is) === JSON.stringify(was) &&
          back.add.length === 0)
      )
    }),
    runs
  )
})

t.test('any rows in any body: no throw, and what stands is there', async () => {
  const piece = fc.constantFrom(
    ...vocabulary,
    '"',
    '«',
    '»',
    ' ',
    '\n',
    'قال ',
    '\ud800',
    '💬',
    'ُ',
    'ـ',
    ':',
    '',
    'said ',
    '“'
  )
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(' '))
  const places = fc.array(
    fc.tuple(fc.nat(4), fc.nat(60), fc.nat(60), fc.boolean(), fc.constantFrom('exact', 'orphaned')),
    { maxLength: 8 }
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), places, (before, after, places) => {
      const old = before.map((text, at) => ({ id: `b${at}`, text }))
      const rows = places.flatMap(([block, start, length, edited, anchor], at): QuoteRow[] => {
        const there = quoteIn(old[block]?.text ?? '', { blockId: `b${block}`, start, end: start + length })
        const [like] = rowsOf([{ id: 'b0', text: 'قال سمير حداد "نفتح الأرصفة غدا"' }], edited)
        return there ? [{ ...like!, ...there, id: `q${at}`, anchor: anchor as 'exact' }] : []
      })
      rewrite(
        rows,
        after.map((text, at) => ({ id: `b${at}`, text }))
      )
    }),
    { numRuns: 1000 }
  )
})

t.test(
  'another sentence is another quote: what shares the frame only, or a word or two, does not pass for it',
  async t => {
    const frame = (said: string, after = 'أمام الصحافيين') => `قال سمير حداد مدير المرفأ "${said}" ${after}.`
    const cases: [name: string, was: string, is: string, stays: boolean][] = [
      ['a letter', 'لن نؤجل الموعد مرة ثانية', 'لن نوجل الموعد مرة ثانية', true],
      ['a word of five', 'لن نؤجل الموعد مرة ثانية', 'لن نؤجل اللقاء مرة ثانية', true],
      ['one word of two, in its place', 'اتفاق شفهي', 'اتفاق شفوي', true],
      ['a word more', 'نفتح الأرصفة غدا', 'نفتح الأرصفة كلها غدا', true],
      ['more before and after', 'نفتح الأرصفة غدا عند السابعة', 'نعم، نفتح الأرصفة غدا عند السابعة صباحا', true],
      ['cut short', 'نفتح الأرصفة غدا عند السابعة صباحا', 'نفتح الأرصفة غدا عند السابعة', true],
      ['all but the frame cut', 'نفتح الأرصفة غدا عند السابعة صباحا', 'نفتح', false],
      ['yes to no', 'نعم', 'لا', false],
      [
        'another sentence with a word in common',
        'لن نؤجل الموعد مرة ثانية',
        'سنعلن الموعد حين تنتهي أعمال الصيانة',
        false
      ],
      ['another sentence altogether', 'نفتح الأرصفة غدا', 'ارتفعت الرسوم كثيرا هذا العام', false]
    ]
    for (const [name, was, is, stays] of cases) {
      const rows = rowsOf([{ id: 'b1', text: frame(was) }], true)
      const { now } = rewrite(rows, [{ id: 'b1', text: frame(is) }])
      t.equal(now[0]?.anchor, stays ? 'moved' : 'orphaned', name)
      if (stays) t.equal(now[0]?.text, is, name)
    }
    const elsewhere = rewrite(rowsOf([{ id: 'b1', text: frame('نعم') }], true), [
      { id: 'b1', text: 'غادر سمير حداد القاعة.' },
      { id: 'b2', text: 'سئل أحد العمال فأجاب: نعم، كانت ليلة طويلة.' }
    ])
    t.equal(elsewhere.now[0]?.anchor, 'orphaned', 'one word elsewhere is not his')
  }
)

t.test('two alike: when one goes, its words are not looked for in the other', async t => {
  const block = (...said: string[]) => [
    { id: 'b1', text: said.map(words => `قال سمير حداد "${words}" أمام الصحافيين.`).join(' ') }
  ]
  const rows = rowsOf(block('لن نؤجل الموعد مرة ثانية', 'لن نؤجل الموعد مرة ثالثة'), true)
  const { now } = rewrite(rows, block('لن نؤجل الموعد مرة ثالثة'))
  t.match(now, [{ anchor: 'orphaned' }, { anchor: 'moved', text: 'لن نؤجل الموعد مرة ثالثة' }])
  const both = rewrite(rows, block('لن نؤجل الموعد أبدا مرة ثانية', 'لن نؤجل الموعد أبدا مرة ثالثة'))
  t.match(both.now, [{ text: 'لن نؤجل الموعد أبدا مرة ثانية' }, { text: 'لن نؤجل الموعد أبدا مرة ثالثة' }])
  const yes = rowsOf(block('نعم', 'نعم'), true)
  const one = rewrite(yes, [{ id: 'b1', text: 'غادر الوفد. قال سمير حداد "نعم" أمام الصحافيين.' }])
  t.equal(one.now.filter(({ anchor }) => anchor === 'orphaned').length, 1)
})

t.test('two megabytes and thousands of quotes: seconds, whatever was done to them', async t => {
  const random = fc.sample(fc.array(fc.nat(5000), { minLength: 20, maxLength: 20 }), { numRuns: 4000, seed: 4 })
  const spoken = (shift: number) =>
    random.map(
      numbers =>
        `قال الوزير "${numbers.map((n, at) => `كلمة${(n + (at % 7 === 0 ? shift : 0)) % 5000}`).join(' ')}" أمس. ${'وغادر الوفد القاعة '.repeat(8)}`
    )
  const before = [{ id: 'b1', text: spoken(0).join(' ') }]
  const rows = rowsOf(before, true)
  t.ok(rows.length >= 3900, `${rows.length} quotes in ${before[0]?.text.length} characters`)
  const bodies: Record<string, TextBlock[]> = {
    'words changed throughout': [{ id: 'b1', text: spoken(1).join(' ') }],
    'in paragraphs': spoken(0)
      .slice(0, 2000)
      .map((text, at) => ({ id: `c${at}`, text })),
    'one letter': [{ id: 'b1', text: 'ا'.repeat(2_000_000) }],
    'one word': [{ id: 'b1', text: 'كلمة1 '.repeat(330_000) }],
    'few words': [{ id: 'b1', text: 'كلمة1 كلمة2 كلمة3 كلمة4 '.repeat(80_000) }],
    nothing: []
  }
  for (const [name, blocks] of Object.entries(bodies)) {
    const found = find(blocks)
    const start = performance.now()
    const { update } = reconcile(rows, found, blocks)
    const took = performance.now() - start
    t.ok(took < 15_000, `${name}: ${took.toFixed(0)} ms`)
    if (name === 'words changed throughout')
      t.ok(update.filter(({ anchor }) => anchor === 'moved').length >= rows.length * 0.99, name)
    if (name === 'nothing') t.ok(update.every(({ anchor }) => anchor === 'orphaned'))
  }
})

t.test('by the front door: corrected words keep their quote, and the answer says from what to what', async t => {
  const room = await newsroom(t)
  const text = (said: string) => `قال سمير حداد مدير المرفأ "${said}" أمام الصحافيين.\n\nوغادر الوفد.`
  const made = await room.post(
    '/v1/articles',
    { slug: 'port', title: 'المرفأ', text: text('نفتح الارصفة غدا عند السابعه صباحا') },
    editor
  )
  const [{ id }] = made.body.quotes
  await room.put(`/v1/quotes/${id}/decision`, { decision: 'confirm' }, editor)
  await room.put('/v1/articles/port/publication', {}, editor)
  const mended = await room.patch('/v1/articles/port', { text: text('نفتح الأرصفة بعد غد عند السابعة صباحا') }, editor)
  t.match(mended.body.quotes, [
    {
      id,
      text: 'نفتح الأرصفة بعد غد عند السابعة صباحا',
      anchor: 'moved',
      status: 'confirmed',
      version: made.body.quotes[0].version + 1
    }
  ])
  t.equal(mended.body.quotes.length, 1)
  t.match(mended.body.warnings, [
    { code: 'quote-changed', detail: /«نفتح الارصفة غدا عند السابعه صباحا» to «نفتح الأرصفة بعد غد عند السابعة صباحا»/ }
  ])
  t.match((await room.get('/v1/articles/port')).body.quotes, [{ text: 'نفتح الأرصفة بعد غد عند السابعة صباحا' }])
  const same = await room.patch('/v1/articles/port', { text: text('نفتح الأرصفة بعد غد عند السابعة صباحا') }, editor)
  t.match(same.body, { changed: false, warnings: [] })
})
