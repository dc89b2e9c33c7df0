// What Markdown and its front matter become, and what blocks become in Markdown.

import t from 'tap'
import type { BlockContent, Mark } from '../src/formats/blocks.ts'
import {
  FrontMatterError,
  parseMarkdown,
  readFrontMatter,
  renderMarkdown,
  splitFrontMatter
} from '../src/formats/markdown.ts'

const paragraph = (text: string, ...marks: Mark[]): BlockContent => ({ type: 'paragraph', text, marks })
const item = (depth: number, text: string, ordered = false): BlockContent => ({
  type: 'listItem',
  ordered,
  depth,
  text,
  marks: []
})
const strong = (start: number, end: number): Mark => ({ type: 'strong', start, end })
const emphasis = (start: number, end: number): Mark => ({ type: 'emphasis', start, end })
const code = (start: number, end: number): Mark => ({ type: 'code', start, end })
const link = (start: number, end: number, href = '/a'): Mark => ({ type: 'link', start, end, href })
const picture = (more: object = {}): BlockContent => ({
  ...{ type: 'image', src: '/map.jpg', alt: null, credit: null, caption: null, width: null, height: null },
  ...more
})

t.test('Markdown in', async t => {
  const scenarios: [name: string, source: string, expected: BlockContent[]][] = [
    ['soft breaks are spaces, meant ones stay', 'سطر\nتابع\\\nجديد  \nآخر', [paragraph('سطر تابع\nجديد\nآخر')]],
    ['marks inside Arabic words', 'وال**وزير**ة و*ق*ال', [paragraph('والوزيرة وقال', strong(3, 7), emphasis(10, 11))]],
    [
      'nested lists, and paragraphs after an item’s first',
      '- أ\n  1. ب\n\n     ج\n- د',
      [item(0, 'أ'), item(1, 'ب', true), paragraph('ج'), item(0, 'د')]
    ],
    [
      'quotations of several paragraphs',
      '> أ\n>\n> > ب',
      [
        { type: 'blockquote', text: 'أ', marks: [] },
        { type: 'blockquote', text: 'ب', marks: [] }
      ]
    ],
    [
      'an image parts its paragraph',
      'قبل ![خريطة](/map.jpg "الطريق | رويترز | 640x480") بعد',
      [
        paragraph('قبل'),
        picture({ alt: 'خريطة', caption: 'الطريق', credit: 'رويترز', width: 640, height: 480 }),
        paragraph('بعد')
      ]
    ],
    ['a title of another shape is a caption', '![](/map.jpg "أ | ب | ج")', [picture({ caption: 'أ | ب | ج' })]],
    [
      'an autolink alone is an embed, in a sentence a link',
      '<https://v.example/1>\n\nانظر <https://v.example/1>',
      [
        { type: 'embed', url: 'https://v.example/1' },
        paragraph('انظر https://v.example/1', link(5, 24, 'https://v.example/1'))
      ]
    ],
    [
      'references and their definitions',
      '[بيان][1]\n\n[1]: https://example.com',
      [paragraph('بيان', link(0, 4, 'https://example.com'))]
    ],
    [
      'a table gives a paragraph per row',
      '| المدينة | العدد |\n|---|:-:|\n| **كابل** | 3 |',
      [paragraph('المدينة | العدد'), paragraph('كابل | 3', strong(0, 4))]
    ],
    [
      'footnotes are text',
      'نص[^1]\n\n[^1]: من البيان الختامي',
      [paragraph('نص[^1]'), paragraph('[^1]: من البيان الختامي')]
    ],
    ['code blocks are paragraphs', '```js\na = 1\n  b\n```', [paragraph('a = 1\nb', code(0, 5), code(6, 7))]],
    [
      'HTML inside a paragraph gives its marks',
      'نص <b onclick=x>مهم</b><br/>سطر <script>x()</script>',
      [paragraph('نص مهم\nسطر x()', strong(3, 6))]
    ],
    [
      'blocks of HTML are read as HTML',
      '<div class="a"><p>أول</p><script>x()</script>\n<img src=/map.jpg onerror=x()></div>\n\nثان',
      [paragraph('أول'), picture(), paragraph('ثان')]
    ],
    [
      'refused links keep their text',
      '[اضغط](javascript:alert(1)) <javascript:alert(1)>',
      [paragraph('اضغط javascript:alert(1)')]
    ],
    [
      'Windows line ends',
      '# عنوان\r\n\r\nنص\r\n',
      [{ type: 'heading', level: 1, text: 'عنوان', marks: [] }, paragraph('نص')]
    ]
  ]
  for (const [name, source, expected] of scenarios) t.strictSame(parseMarkdown(source), expected, name)
})

t.test('Markdown out', async t => {
  const scenarios: [expected: string, given: BlockContent[]][] = [
    ['', []],
    ['***\n\n1\\. أولا \\*لا\\* a\\_b\n', [{ type: 'divider' }, paragraph('1. أولا *لا* a_b')]],
    ['قا&#x644;**«نعم»**&#x62B;م\n', [paragraph('قال«نعم»ثم', strong(3, 8))]],
    ['- أ\n  1. ب\n- ج\n', [item(0, 'أ'), item(1, 'ب', true), item(0, 'ج')]],
    [
      '![خريطة](/map.jpg "الطريق | رويترز")\n\n<https://v.example/1>\n',
      [picture({ alt: 'خريطة', caption: 'الطريق', credit: 'رويترز' }), { type: 'embed', url: 'https://v.example/1' }]
    ],
    ['قصيدة\\\nوبيت و``a`b``\n', [paragraph('قصيدة\nوبيت وa`b', code(12, 15))]]
  ]
  for (const [expected, given] of scenarios) t.equal(renderMarkdown(given), expected)
})

t.test('front matter is parted from the body', async t => {
  const scenarios: [source: string, frontMatter: string | null, body: string][] = [
    ['---\ntitle: قمة\n---\nنص', 'title: قمة\n', 'نص'],
    ['\ufeff---\r\ntitle: قمة\r\n...\r\n\r\nنص', 'title: قمة\r\n', '\r\nنص'],
    ['---\n---\n', '', ''],
    ['---\ntitle: قمة\n---', 'title: قمة\n', ''],
    ['---\nلم يغلق', null, '---\nلم يغلق'],
    ['نص\n---\nنص\n---\n', null, 'نص\n---\nنص\n---\n'],
    ['----\na: b\n----\n', null, '----\na: b\n----\n']
  ]
  for (const [source, frontMatter, body] of scenarios)
    t.strictSame(splitFrontMatter(source), { frontMatter, body }, source)
})

t.test('front matter is read as a plain mapping', async t => {
  const yaml =
    'title: "الناتو: قمة"\ncategories: [أخبار, world]\npublishedAt: 2010-11-20\nlanguage: no\nlead: |\n  سطر\n  آخر\n'
  const expected = {
    title: 'الناتو: قمة',
    categories: ['أخبار', 'world'],
    publishedAt: '2010-11-20',
    language: 'no',
    lead: 'سطر\nآخر\n'
  }
  t.strictSame(readFrontMatter(yaml), expected)
  t.strictSame(readFrontMatter(''), {})
  t.strictSame(readFrontMatter('# لا شيء\n'), {})
  const polluting = readFrontMatter('__proto__: { admin: true }')
  t.strictSame([Object.keys(polluting), Object.getPrototypeOf(polluting)], [['__proto__'], Object.prototype])
})

t.test('front matter that is wrong is answered with its place and what to do', async t => {
  const scenarios: [yaml: string, line: number, column: number, sentence: RegExp][] = [
    ['language: ar\ntitle: موسكو: الناتو يعود', 3, 8, /double quotes/],
    ['title: أ\ntitle: ب', 3, 1, /given twice; keep one/],
    ['title: "أ" ب', 2, 12, /one pair of quotes/],
    ['title: "أ', 2, 10, /not closed/],
    ['\ttitle: أ', 2, 1, /use spaces/],
    ['title: @desk', 2, 8, /double quotes/],
    ['- أ', 2, 1, /“key: value” lines/],
    ['نص وحده', 2, 1, /“key: value” lines/],
    ['a: &x [1]\nb: *x', 3, 4, /“\*x” refers to another value/],
    ['a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]', 3, 8, /refers to another value/],
    ['a: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]', 2, 11, /nested too deeply/],
    [`a: ${'['.repeat(16_000)}`, 2, 0, /nested too deeply/],
    [`a: ${'x'.repeat(17_000)}`, 2, 1, /longer than 16384/]
  ]
  for (const [yaml, line, column, sentence] of scenarios) {
    try {
      readFrontMatter(yaml)
      t.fail(yaml)
    } catch (error) {
      if (!(error instanceof FrontMatterError)) throw error
      t.match(error.message, sentence)
      t.match(error.message, `Front matter, line ${error.line}, column ${error.column}: `)
      // How deep the parser gets is the machine's affair.
      t.strictSame([error.line, column && error.column], [line, column], yaml.slice(0, 40))
    }
  }
})
