// What HTML becomes, and what blocks become in HTML.

import t from 'tap'
import { type BlockContent, canonical, type Mark } from '../src/formats/blocks.ts'
import { parseHtml, renderHtml } from '../src/formats/html.ts'

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

t.test('HTML in', async t => {
  const scenarios: [name: string, source: string, expected: BlockContent[]][] = [
    [
      'paragraphs, breaks and entities',
      '<p>قال&nbsp;الوزير<br>أمس</p>\n<p> &lt;b&gt; &amp;</p>',
      [paragraph('قال\u00a0الوزير\nأمس'), paragraph('<b> &')]
    ],
    ['text without tags', 'خبر\n عاجل', [paragraph('خبر عاجل')]],
    [
      'unclosed and crossed marks',
      '<p><b>أ<i>ب</b>ج</i><p>د',
      [paragraph('أبج', strong(0, 2), emphasis(1, 3)), paragraph('د')].map(block => canonical([block])[0]!)
    ],
    [
      'a mark goes on in the next block',
      '<b><p>أ</p><p>ب</p></b>',
      [paragraph('أ', strong(0, 1)), paragraph('ب', strong(0, 1))]
    ],
    [
      'nested lists',
      '<ul><li>أ<ol><li><p>ب</p><p>ج</p></li></ol></li><li>د</ul>',
      [item(0, 'أ'), item(1, 'ب', true), paragraph('ج'), item(0, 'د')]
    ],
    [
      'headings and quotations',
      '<h2 class=x>عنوان</h2><blockquote><p>قول</p></blockquote>',
      [
        { type: 'heading', level: 2, text: 'عنوان', marks: [] },
        { type: 'blockquote', text: 'قول', marks: [] }
      ]
    ],
    [
      'a figure',
      '<figure><img src="/map.jpg" alt="خريطة" width=640 height=100%><figcaption>الطريق <cite>رويترز</cite></figcaption></figure>',
      [picture({ alt: 'خريطة', caption: 'الطريق', credit: 'رويترز', width: 640 })]
    ],
    [
      'an image in a paragraph',
      '<p>قبل<a href=/x><img src=/map.jpg></a>بعد</p>',
      [paragraph('قبل'), picture(), paragraph('بعد')]
    ],
    [
      'frames become embeds',
      '<iframe src="//v.example/1"><p>x</p></iframe>',
      [{ type: 'embed', url: 'https://v.example/1' }]
    ],
    [
      'tables give a paragraph per row',
      '<table><tr><th>أ<th>ب<tr><td>ج<td><p>د</table>',
      [paragraph('أ | ب'), paragraph('ج'), paragraph('د')]
    ],
    ['preformatted text is code', '<pre>a = 1\n  b</pre>', [paragraph('a = 1\nb', code(0, 5), code(6, 7))]],
    [
      'what is not the story is gone',
      '<title>x</title><style>p{}</style><script>x()</script><svg><text>x</text></svg><!--x--><p>نص</p>',
      [paragraph('نص')]
    ],
    ['a paragraph ends an unclosed drawing, as in a browser', '<svg><g><p>نص', [paragraph('نص')]],
    ['short quotations get their marks', 'قال <q>نعم</q>', [paragraph('قال “نعم”')]]
  ]
  for (const [name, source, expected] of scenarios) t.strictSame(parseHtml(source), expected, name)
})

t.test('HTML out', async t => {
  const blocks: BlockContent[] = [
    { type: 'heading', level: 2, text: 'قمة & "لشبونة"', marks: [] },
    paragraph('قال <نعم>\nأمس', strong(0, 3)),
    paragraph('NATO said', link(0, 4, 'https://example.com/?a=1&b="2"')),
    item(0, 'أ'),
    item(1, 'ب', true),
    picture({ alt: 'خريطة', caption: 'الطريق', credit: 'رويترز', width: 640 }),
    { type: 'embed', url: 'https://v.example/1' },
    { type: 'divider' }
  ]
  const lines = [
    '<div lang="ar" dir="rtl">',
    '<h2>قمة &amp; "لشبونة"</h2>',
    '<p><strong>قال</strong> &lt;نعم&gt;<br>أمس</p>',
    '<p dir="ltr"><a href="https://example.com/?a=1&amp;b=%222%22">NATO</a> said</p>',
    '<ul><li>أ<ol><li>ب</li></ol></li></ul>',
    '<figure><img src="/map.jpg" alt="خريطة" width="640"><figcaption>الطريق <cite>رويترز</cite></figcaption></figure>',
    '<p data-embed="https://v.example/1"><a href="https://v.example/1">https://v.example/1</a></p>',
    '<hr>',
    '</div>'
  ]
  t.equal(renderHtml(blocks, { language: 'ar', direction: 'rtl' }), lines.join('\n'))
  t.equal(renderHtml(blocks.slice(-1)), '<hr>', 'without a language there is no wrapper')
  t.equal(renderHtml([], { language: 'ar' }), '')
})
