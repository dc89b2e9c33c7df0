// Blocks in canonical form, the addresses they may carry, and plain text.

import t from 'tap'
import { type BlockContent, blockText, canonical, type Mark, safeHref } from '../src/formats/blocks.ts'
import { parseText, renderText } from '../src/formats/text.ts'

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

t.test('canonical form', async t => {
  const scenarios: [name: string, given: BlockContent[], expected: BlockContent[]][] = [
    [
      'spaces and line breaks collapse',
      [paragraph(' وصل  الوفد \t مساء \r\n\n اليوم ')],
      [paragraph('وصل الوفد مساء\nاليوم')]
    ],
    [
      'a heading has no line break',
      [{ type: 'heading', level: 9, text: 'قمة\nلشبونة', marks: [] }],
      [{ type: 'heading', level: 6, text: 'قمة لشبونة', marks: [] }]
    ],
    ['blocks that nobody would see are dropped', [paragraph(' \u200f\u200e '), paragraph(''), paragraph('\u00a0')], []],
    [
      'non-breaking spaces and direction marks stay inside',
      [paragraph('قال\u00a0\u200fرئيس\u200cها')],
      [paragraph('قال\u00a0\u200fرئيس\u200cها')]
    ],
    [
      'controls, byte order marks and lone surrogates go',
      [paragraph('\ufeffخبر\0 ع\x07اجل\ud800')],
      [paragraph('خبر عاجل\ufffd')]
    ],
    [
      'NFC moves the marks with the text',
      [paragraph('ا\u0653ب ج', strong(0, 2), emphasis(4, 5))],
      [paragraph('آب ج', strong(0, 1), emphasis(3, 4))]
    ],
    [
      'a mark never cuts a surrogate pair',
      [paragraph('a😀b', strong(0, 2), code(2, 3))],
      [paragraph('a😀b', strong(0, 3), code(1, 3))]
    ],
    [
      'marks are clipped, trimmed, and empty ones dropped',
      [paragraph('في كابل', strong(-4, 3), emphasis(5, 99), code(4, 4), code(6, 5))],
      [paragraph('في كابل', strong(0, 2), emphasis(5, 7))]
    ],
    [
      'marks that touch or overlap become one',
      [paragraph('abcdef', strong(3, 5), strong(0, 2), strong(2, 4))],
      [paragraph('abcdef', strong(0, 5))]
    ],
    [
      'marks that cross are cut, the earlier kind whole',
      [paragraph('abcdef', emphasis(0, 4), strong(2, 6))],
      [paragraph('abcdef', emphasis(0, 2), strong(2, 6), emphasis(2, 4))]
    ],
    [
      'links are never cut',
      [paragraph('abcdef', strong(0, 3), link(2, 5))],
      [paragraph('abcdef', strong(0, 2), link(2, 5), strong(2, 3))]
    ],
    [
      'of two links the earlier keeps its characters',
      [paragraph('abcdef', link(2, 6, '/b'), link(0, 4))],
      [paragraph('abcdef', link(0, 4), link(4, 6, '/b'))]
    ],
    [
      'code is cut at marks and line breaks',
      [paragraph('ab\ncd', code(0, 5), strong(0, 1))],
      [paragraph('ab\ncd', strong(0, 1), code(0, 1), code(1, 2), code(3, 5))]
    ],
    [
      'a link with a refused address is text',
      [paragraph('اضغط', link(0, 4, 'javascript:alert(1)'))],
      [paragraph('اضغط')]
    ],
    [
      'a list begins at depth 0 and deepens by one',
      [item(3, 'أ'), item(3, 'ب'), item(9, 'ج'), paragraph('د'), item(2, 'هـ')],
      [item(0, 'أ'), item(1, 'ب'), item(2, 'ج'), paragraph('د'), item(0, 'هـ')]
    ],
    [
      'images and embeds with refused addresses are dropped',
      [picture({ src: 'data:image/png,x' }), { type: 'embed', url: '/local' }],
      []
    ],
    [
      'an image’s words are single lines, its sides sensible',
      [picture({ alt: ' ', caption: ' خريطة\n الطريق', width: 0, height: 12.5 })],
      [picture({ caption: 'خريطة الطريق' })]
    ]
  ]
  for (const [name, given, expected] of scenarios) t.strictSame(canonical(given), expected, name)
  t.strictSame(
    canonical([{ id: 'b7', ...paragraph(' نص ') }, paragraph('آخر')]),
    [{ id: 'b7', ...paragraph('نص') }, paragraph('آخر')],
    'ids stay'
  )
  t.equal(blockText(picture({ alt: 'خريطة', caption: 'الطريق' })), 'الطريق')
  t.equal(blockText(paragraph('نص')) + blockText({ type: 'divider' }), 'نص')
})

t.test('addresses', async t => {
  const allowed = {
    'https://example.com/خبر عاجل': 'https://example.com/خبر%20عاجل',
    'HTTP://example.com': 'http://example.com',
    '//cdn.example.com/a.jpg': 'https://cdn.example.com/a.jpg',
    ' \u200fhttps://example.com/\u200f ': 'https://example.com/',
    'mailto:desk@example.com': 'mailto:desk@example.com',
    'tel:+964770': 'tel:+964770',
    '/news/1': '/news/1',
    '/\\evil.example': '/%5Cevil.example',
    '#comments': '#comments'
  }
  for (const [given, expected] of Object.entries(allowed)) t.equal(safeHref(given), expected, given)
  const refused = ['', 'javascript:alert(1)', 'JaVaScRiPt:x', 'java\nscript:x', '\x01javascript:x', 'data:text/html,x']
  refused.push(
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example',
    'www.example.com',
    '?q=1',
    'http:/x',
    'https://',
    'mailto:'
  )
  refused.push('https://exa mple.com', 'https://a.example/\0', `https://a.example/${'x'.repeat(2048)}`)
  for (const given of refused) t.equal(safeHref(given), null, JSON.stringify(given.slice(0, 40)))
})

t.test('plain text in and out', async t => {
  t.strictSame(parseText('أول\r\nتابع\r\n\r\n\t\r\nثان'), [paragraph('أول تابع'), paragraph('ثان')], 'blank lines part')
  t.strictSame(parseText('\nأول\nثان\n'), [paragraph('أول'), paragraph('ثان')], 'without them, lines do')
  t.strictSame(parseText('# *لا* <b>'), [paragraph('# *لا* <b>')], 'nothing is markup')
  t.strictSame(parseText(' \n\u200f\n'), [])
  const blocks = [
    paragraph('أ\nب'),
    item(0, 'ج', true),
    item(1, 'د'),
    item(0, 'هـ', true),
    picture({ alt: 'خريطة', credit: 'رويترز' }),
    picture()
  ]
  t.equal(
    renderText([...blocks, { type: 'divider' }, { type: 'embed', url: 'https://v.example/1' }]),
    'أ\nب\n\n1. ج\n   - د\n2. هـ\n\nخريطة (رويترز)\n\n***\n\nhttps://v.example/1'
  )
})
