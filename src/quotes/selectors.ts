/**
 * Where a quote stands, as selectors of the W3C Web Annotation Data Model (§4.2): by its words, and by its place within its
 * block. The standard counts characters, Rawi UTF-16 units: each position here is counted anew in the block's text.
 */
import { type Static, Type } from 'typebox'
import { type Block, blockText } from '../formats/blocks.ts'
import { oneOf, ref } from '../frame/schemas.ts'
import type { QuoteRow } from './queries.ts'

const TextQuote = Type.Object(
  {
    type: oneOf(['TextQuoteSelector'], { description: 'By the words.', examples: ['TextQuoteSelector'] }),
    exact: Type.String({ description: 'The words.', examples: ['مهتمة للغاية بتطبيع العلاقات'] }),
    prefix: Type.String({
      description: 'The text just before, within the block.',
      examples: ['اكد لافروف على ان موسكو "']
    }),
    suffix: Type.String({ description: 'The text just after, within the block.', examples: ['" الاطلسية-الروسية'] })
  },
  { $id: 'TextQuoteSelector', additionalProperties: false, description: 'Web Annotation Data Model, §4.2.4.' }
)

const TextPosition = Type.Object(
  {
    type: oneOf(['TextPositionSelector'], { description: 'By the place.', examples: ['TextPositionSelector'] }),
    start: Type.Integer({
      minimum: 0,
      description: 'Where it starts in the block’s text: in code points, unlike `start` of the quote.',
      examples: [74]
    }),
    end: Type.Integer({ minimum: 1, description: 'Where it ends, exclusive.', examples: [102] })
  },
  { $id: 'TextPositionSelector', additionalProperties: false, description: 'Web Annotation Data Model, §4.2.5.' }
)

const fragments = 'http://tools.ietf.org/rfc/rfc3236'
const Fragment = Type.Object(
  {
    type: oneOf(['FragmentSelector'], { description: 'By the block.', examples: ['FragmentSelector'] }),
    conformsTo: oneOf([fragments], { description: 'A fragment of an HTML page.', examples: [fragments] }),
    value: Type.String({
      description: 'The id of the block, for pages that give it to the block’s element.',
      examples: ['b2']
    }),
    refinedBy: ref(TextPosition)
  },
  { $id: 'FragmentSelector', additionalProperties: false, description: 'Web Annotation Data Model, §4.2.1.' }
)

const Selector = Type.Unsafe<Static<typeof TextQuote> | Static<typeof Fragment>>({
  $id: 'QuoteSelector',
  anyOf: [ref(TextQuote), ref(Fragment)],
  description: 'One way to find the quote in its article.'
})
export type Selector = Static<typeof Selector>

export const selector = Type.Array(ref(Selector), {
  description:
    'The same place by words and by position (W3C Web Annotation). Without a position when the words are not in the body.',
  examples: [[{ type: 'TextQuoteSelector', exact: 'اتفاق شفهي', prefix: 'هناك "', suffix: '" بين' }]]
})
export const schemas = [TextQuote, TextPosition, Fragment, Selector]

/** Returns the selectors of a quote in an article with these blocks. */
export function selectorsOf(quote: QuoteRow, blocks: Block[]): Selector[] {
  const { text: exact, prefix, suffix, blockId, anchor } = quote
  const byWords: Selector = { type: 'TextQuoteSelector', exact, prefix, suffix }
  const block = blocks.find(({ id }) => id === blockId)
  if (!block || anchor === 'orphaned') return [byWords]
  const text = blockText(block)
  const start = points(text.slice(0, quote.start))
  const end = start + points(text.slice(quote.start, quote.end))
  const refinedBy = { type: 'TextPositionSelector' as const, start, end }
  return [byWords, { type: 'FragmentSelector', conformsTo: fragments, value: blockId, refinedBy }]
}

const points = (text: string): number => [...text].length
