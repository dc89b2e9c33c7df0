// Input that means harm: script in every disguise we know, and files built to take a parser's time or stack.

import fc from 'fast-check'
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parse } from 'parse5'
import t from 'tap'
import { canonical, type Mark } from '../src/formats/blocks.ts'
import { parseHtml, renderHtml } from '../src/formats/html.ts'
import {
  FrontMatterError,
  parseMarkdown,
  readFrontMatter,
  renderMarkdown,
  splitFrontMatter
} from '../src/formats/markdown.ts'
import { parseText, renderText } from '../src/formats/text.ts'

const ELEMENTS =
  'html head body p h1 h2 h3 h4 h5 h6 ul ol li blockquote figure img figcaption cite hr br a strong em s code'
const ATTRIBUTES = 'href src alt width height dir data-embed'
const ALLOWED = { elements: new Set(ELEMENTS.split(' ')), attributes: new Set(ATTRIBUTES.split(' ')) }
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/

const image = { type: 'image' as const, width: null, height: null }

const VECTORS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<script/x>alert(1)</script/x>',
  '<<script>alert(1);//<</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://a.example/x.png" onerror="alert(1)" onload=alert(1)>',
  '<img src=`javascript:alert(1)`>',
  '<img """><script>alert(1)</script>">',
  '<img src="https://a.example/&quot; onerror=&quot;alert(1)" alt="&quot;><script>alert(1)</script>">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "javascript:alert(1)";</style><p style="background:url(javascript:alert(1))">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript&colon;alert(1)">x</a>',
  '<a href="\u200fjavascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//evil.example" onclick=alert(1) target=_blank>x</a>',
  '<a href="https://a.example/&quot;onmouseover=&quot;alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"><param name=x></object><embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button><input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)><p>x',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="javascript:alert(1)//"><link rel=import href=//x>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<template><script>alert(1)</script></template><xmp><script>alert(1)</script></xmp>',
  '<title><img src=x onerror=alert(1)></title><textarea><script>alert(1)</script></textarea>',
  '<p data-embed="javascript:alert(1)"><a href="javascript:alert(1)">x</a></p>',
  '<figure><img src="javascript:alert(1)"><figcaption onclick=alert(1)><script>alert(1)</script></figcaption></figure>',
  '<!--><script>alert(1)</script>--><![CDATA[<script>alert(1)</script>]]><?xml <script>alert(1)</script> ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '[x](javascript:alert(1))',
  '[x](<java\tscript:alert(1)>) [y](&#106;avascript:alert(1)) [z](\\javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x] ![x]',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>) ![x](javascript:alert(1) "t")',
  '![x" onerror="alert(1)](https://a.example/x.png "\\"onload=alert(1) | \\">")',
  '<javascript:alert(1)> <data:text/html,x>',
  '**<script>alert(1)</script>** `<img src=x onerror=alert(1)>`',
  '> <div>\n> <script>alert(1)</script>\n\n- <img src=x onerror=alert(1)>'
]

t.test('no script survives, from HTML or from Markdown', async t => {
  for (const vector of VECTORS) {
    for (const parseVector of [parseHtml, parseMarkdown]) {
      const blocks = parseVector(vector)
      for (const html of [renderHtml(blocks), renderHtml(parseMarkdown(renderMarkdown(blocks)))]) {
        t.strictSame(dangers(html), [], `${parseVector.name}: ${vector}`)
      }
    }
  }
})

t.test('hostile blocks are rendered harmless too', async t => {
  const marks: Mark[] = [{ type: 'link', start: 0, end: 9, href: 'javascript:alert(1)' }]
  const blocks = [
    { type: 'paragraph' as const, text: '"><script>alert(1)</script>', marks },
    { type: 'embed' as const, url: 'javascript:alert(1)' },
    { type: 'embed' as const, url: 'https://a.example/"><script>alert(1)</script>' },
    {
      ...image,
      src: 'https://a.example/x" onerror="alert(1)',
      alt: '"><script>',
      caption: '</figcaption><script>',
      credit: '<svg/onload=x>'
    }
  ]
  t.strictSame(dangers(renderHtml(blocks, {})), [])
  t.strictSame(dangers(renderHtml(parseMarkdown(renderMarkdown(blocks)))), [])
})

t.test('a hundred kilobytes of anything is read in bounded time, without an error', async t => {
  const units = [
    '[',
    '*',
    '>',
    '<b>',
    '_',
    '`',
    '~',
    '<',
    '&',
    '![',
    '\\',
    '*a_ ',
    '- ',
    '1. ',
    '> - ',
    '[a](',
    '[a]: b\n'
  ]
  units.push(
    '<b>x',
    '<b><p>',
    '<a><table>',
    '<table><i></i>',
    '<select>',
    '<svg><g>',
    '<p><b><i><s>x</p>',
    'a<!-- ',
    'a<![CDATA[',
    '<x a=',
    '<table><tr><td>',
    '<ul><li>',
    '<blockquote>',
    '</b>',
    '<p><b><i>',
    '&amp;<a<'
  )
  units.push('\n', '- a\n', '> a\n\n', '# a\n', 'a\n=\n', '|-|\n', '`a``b', '\0', '\ud800', '\u0301', ' ', 'ا ')
  const deep = [
    '<div>'.repeat(100_000),
    `${'> '.repeat(5000)}a\n${'a\n'.repeat(20_000)}`,
    '`a'.repeat(9).replace(/a/g, '``a')
  ]
  deep.push(Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'))
  // Marks that differ and are never closed: each paragraph opens all that came before it again.
  deep.push(Array.from({ length: 5000 }, (_, i) => `<p><font a${i}></p>`).join(''))
  for (const source of [...units.map(unit => unit.repeat(Math.ceil(100_000 / unit.length))), ...deep]) {
    for (const parseSource of [parseMarkdown, parseHtml, parseText]) {
      const start = performance.now()
      const blocks = parseSource(source)
      const took = performance.now() - start
      t.ok(took < 3000, `${parseSource.name} of ${JSON.stringify(source.slice(0, 12))}…: ${took.toFixed(0)} ms`)
      t.ok(Array.isArray(blocks))
    }
  }
})

t.test('past the bounds nothing is lost: it is plain text', async t => {
  const lines = parseMarkdown('- خبر\n'.repeat(20_000))
  t.equal(lines.length, 20_000)
  t.strictSame(lines[0], { type: 'paragraph', text: '- خبر', marks: [] })
  const stars = parseMarkdown(`نص ${'*a '.repeat(6000)}\n\nبعد`)
  t.equal(stars.length, 2)
  const nested = parseMarkdown(`${'> '.repeat(30)}عميق`)
  t.strictSame(nested, [{ type: 'blockquote', text: `${'> '.repeat(20)}عميق`, marks: [] }])
  const fonts = Array.from({ length: 1000 }, (_, i) => `<p><font a${i}>خبر</p>`).join('')
  t.strictSame(parseHtml(fonts), parseText(fonts))
  t.strictSame(parseHtml(`${'<div>'.repeat(100_000)}خبر`), [{ type: 'paragraph', text: 'خبر', marks: [] }])
})

t.test('no string makes anything throw but the front matter’s own error', async () => {
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...VECTORS.join(' ').split(/(\W)/))).map(parts => parts.join(''))
  )
  fc.assert(
    fc.property(source, text => {
      for (const blocks of [parseMarkdown(text), parseHtml(text), parseText(text)]) {
        for (const render of [renderMarkdown, renderHtml, renderText]) render(blocks)
        if (dangers(renderHtml(blocks)).length > 0) return false
      }
      try {
        readFrontMatter(splitFrontMatter(`---\n${text}`).frontMatter ?? text)
      } catch (error) {
        return error instanceof FrontMatterError
      }
      return true
    }),
    { numRuns: 1500 }
  )
})

t.test('marks without number or sense take no time', async t => {
  const text = 'كلمة «عربية» هنا. '.repeat(2000)
  const marks = Array.from({ length: 20_000 }, (_, i): Mark => ({ type: 'strong', start: i, end: text.length - i }))
  const crossing = Array.from({ length: 20_000 }, (_, i): Mark => {
    return { type: (['strong', 'emphasis', 'code'] as const)[i % 3]!, start: i, end: i + 7 }
  })
  const start = performance.now()
  for (const given of [marks, crossing]) renderMarkdown(canonical([{ type: 'paragraph', text, marks: given }]))
  t.ok(performance.now() - start < 3000)
})

function dangers(html: string): string[] {
  const found: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (adapter.isCommentNode(node)) found.push('a comment')
    if (adapter.isElementNode(node)) {
      if (!ALLOWED.elements.has(node.tagName)) found.push(`<${node.tagName}>`)
      for (const { name, value } of node.attrs) {
        if (!ALLOWED.attributes.has(name)) found.push(`${name}=`)
        if (['href', 'src', 'data-embed'].includes(name) && !SAFE_ADDRESS.test(value)) found.push(value)
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}
