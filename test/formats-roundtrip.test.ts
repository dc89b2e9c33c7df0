// The promise of src/formats: blocks survive a trip through Markdown and through HTML, and canonical form is a fixed
// point. Generated text is Arabic and Latin, full of what either format takes for markup, with marks anywhere.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type BlockContent, canonical, type Mark } from '../src/formats/blocks.ts'
import { parseHtml, renderHtml } from '../src/formats/html.ts'
import { parseMarkdown, renderMarkdown } from '../src/formats/markdown.ts'
import { parseText } from '../src/formats/text.ts'

const RUNS = Number(process.env.FORMATS_RUNS ?? 3000)

const WORDS = [
  ...['قال', 'الوزير', 'مُؤتمَر', 'بـ«الأطلسي»', 'إنّ', 'كابُل', 'و', 'ال', '٢٠١٠', 'می\u200cرود', '\u200fموسكو\u200e'],
  ...['Kabul', 'NATO', 'a', 'x_y', 'snake_case_', 'e\u0301', 'ﬁ', '\u212b', '각', '👩‍👩‍👧', '𐎀', '\u0301'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[x]',
    '[a]: b',
    '<',
    '>',
    '#'
  ],
  ...[
    '##',
    '+',
    '-',
    '--',
    '---',
    '=',
    '===',
    '1.',
    '12)',
    '1\\.',
    '|',
    '||',
    ':',
    '!',
    '"',
    "'",
    '\\',
    '\\\\',
    '&',
    '…'
  ],
  ...[
    '&amp;',
    '&#42;',
    '&lt',
    '<b>',
    '</p>',
    '<!--',
    '-->',
    '<?x?>',
    '<br>',
    '<https://a.example>',
    '«',
    '»',
    '.',
    '،'
  ],
  ...[
    'https://example.com/a_b?c=1&d=2',
    'www.example.com',
    'a@example.com',
    '$',
    '%',
    '^',
    '@',
    '{',
    '}',
    '/',
    'http://'
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\u00a0',
    '\t',
    '\r\n',
    '\u2028',
    '\u3000',
    '\0',
    '\ufeff',
    '\ud800',
    '\x85',
    '\x9f'
  ]
]
const HREFS = [
  'https://example.com/',
  'https://example.com/a_(b)_*c*?x=1&amp;y=[2]#"q"',
  "/news/قمة_لشبونة'/",
  'mailto:desk@example.com',
  'tel:+9647700000000',
  '#ب'
]

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map(words => words.join(''))
const line = fc.option(text)
const place = fc.nat({ max: 30 })
const mark: fc.Arbitrary<Mark> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('strong', 'emphasis', 'strike', 'code'), start: place, end: place })
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('link'), start: place, end: place, href: fc.constantFrom(...HREFS) })
  }
)
const run = { text, marks: fc.array(mark, { maxLength: 6 }) }
const size = fc.option(fc.integer({ min: -1, max: 5000 }))
const href = fc.constantFrom(...HREFS)
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph'), ...run }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('heading'), level: fc.integer({ min: 0, max: 7 }), ...run }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('listItem'), ordered: fc.boolean(), depth: fc.nat({ max: 9 }), ...run })
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('blockquote'), ...run }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('image'),
      src: href,
      alt: line,
      credit: line,
      caption: line,
      width: size,
      height: size
    })
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('embed'), url: href }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('divider') }) }
)
const blocks = fc.array(block, { maxLength: 6 })
const canonicalBlocks = blocks.map(found => canonical(found) as BlockContent[])

t.test('canonical form is a fixed point', async () => {
  fc.assert(
    fc.property(canonicalBlocks, once => assert.deepEqual(canonical(once), once)),
    { numRuns: RUNS }
  )
})

t.test(
  'canonical text is trimmed NFC, its marks are inside it, nested, on whole characters and no outer spaces',
  async () => {
    fc.assert(
      fc.property(canonicalBlocks, found => {
        for (const block of found) {
          if (!('text' in block)) continue
          const { text, marks } = block
          if (text !== text.trim() || text !== text.normalize('NFC') || !text.isWellFormed()) return false
          for (const { start, end } of marks) {
            const piece = text.slice(start, end)
            if (start >= end || end > text.length || piece !== piece.trim() || !piece.isWellFormed()) return false
            if (marks.some(other => other.start < start && start < other.end && other.end < end)) return false
          }
        }
        return true
      }),
      { numRuns: RUNS }
    )
  }
)

t.test('blocks → Markdown → blocks is the identity', async () => {
  fc.assert(
    fc.property(canonicalBlocks, found => assert.deepEqual(parseMarkdown(renderMarkdown(found)), found)),
    { numRuns: RUNS }
  )
})

t.test('what once came back otherwise from Markdown', async t => {
  const around: Mark[] = [
    { type: 'strong', start: 0, end: 9 },
    { type: 'emphasis', start: 0, end: 9 },
    { type: 'strike', start: 0, end: 5 }
  ]
  const definition: Mark[] = [
    { type: 'link', start: 0, end: 8, href: '/a' },
    { type: 'code', start: 1, end: 6 }
  ]
  const cases: BlockContent[] = [
    { type: 'paragraph', text: '`-`**x_yz', marks: around },
    { type: 'paragraph', text: '[a]: b\nقال', marks: definition },
    { type: 'paragraph', text: 'المدينة|العدد\n-|-\nكابل|٣', marks: [] },
    {
      type: 'paragraph',
      text: 'https://v.example/1',
      marks: [{ type: 'link', start: 0, end: 19, href: 'https://v.example/1' }]
    }
  ]
  for (const given of cases) t.strictSame(parseMarkdown(renderMarkdown([given])), canonical([given]))
})

t.test('blocks → HTML → blocks is the identity, with or without a direction', async () => {
  const options = fc.constantFrom({}, { language: 'ar', direction: 'rtl' as const }, { direction: 'ltr' as const })
  fc.assert(
    fc.property(canonicalBlocks, options, (found, given) =>
      assert.deepEqual(parseHtml(renderHtml(found, given)), found)
    ),
    { numRuns: RUNS }
  )
})

t.test('long documents, which are read in sections, come back as they went', async () => {
  const long = fc.array(block, { minLength: 40, maxLength: 120 }).map(found => canonical(found) as BlockContent[])
  fc.assert(
    fc.property(long, found => assert.deepEqual(parseMarkdown(renderMarkdown(found)), found)),
    { numRuns: RUNS / 30 }
  )
})

t.test('whatever is read, from any text, is canonical and comes back', async () => {
  const source = fc.array(fc.constantFrom(...WORDS, '\n\n', '> ', '- ', '  ', '    ', '\n'), { maxLength: 40 })
  fc.assert(
    fc.property(source, fc.constantFrom(parseMarkdown, parseHtml, parseText), (words, parse) => {
      const found = parse(words.join(''))
      assert.deepEqual(canonical(found), found)
      assert.deepEqual(parseMarkdown(renderMarkdown(found)), found)
    }),
    { numRuns: RUNS }
  )
})
