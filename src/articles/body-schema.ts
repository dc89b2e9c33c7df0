/** Blocks and marks on the wire: one run of plain text with standoff marks each, or an image, an embed, a divider. */
import { type TSchema, Type } from 'typebox'
import type { Block, BlockContent, Mark } from '../formats/blocks.ts'
import { LONGEST as longestUrl } from '../formats/href.ts'
import { nullable, oneOf, ref } from '../frame/schemas.ts'

/** The bounds of a story: stated in the contract, and kept by files and renderings too. */
export const limits = { title: 500, blocks: 2000, text: 200_000, marks: 1000 }

const offset = (description: string, example: number) => Type.Integer({ minimum: 0, description, examples: [example] })
const span = {
  start: offset('Where it starts: UTF-16 code units.', 3),
  end: offset('Where it ends, exclusive.', 9)
}

const PlainMark = Type.Object(
  {
    type: oneOf(['strong', 'emphasis', 'strike', 'code'], { description: 'What the words are.', examples: ['strong'] }),
    ...span
  },
  { $id: 'PlainMark', additionalProperties: false, description: 'Words that are strong, emphasised, struck or code.' }
)
const LinkMark = Type.Object(
  {
    type: oneOf(['link'], { description: 'A link.', examples: ['link'] }),
    ...span,
    href: Type.String({
      minLength: 1,
      maxLength: longestUrl,
      description: 'http, https, mailto, tel, or a path of the site.',
      examples: ['https://example.org/خبر']
    })
  },
  { $id: 'LinkMark', additionalProperties: false, description: 'Words that link somewhere.' }
)

const discriminated = <T>(schemas: TSchema[]) =>
  Type.Unsafe<T>({
    type: 'object',
    required: ['type'],
    oneOf: schemas.map(schema => ({ $ref: (schema as { $id?: string }).$id })),
    discriminator: { propertyName: 'type' }
  })

const MarkSchema = Type.Unsafe<Mark>({
  ...discriminated<Mark>([PlainMark, LinkMark]),
  $id: 'Mark',
  description: 'A mark on the text of a block.'
})
const marks = Type.Array(ref(MarkSchema), {
  maxItems: limits.marks,
  description: 'Standoff marks on the text; they nest.',
  examples: [[{ type: 'strong', start: 0, end: 5 }]]
})
const text = Type.String({
  maxLength: limits.text,
  description: 'The plain text of the block.',
  examples: ['وصل الوفد مساء الثلاثاء إلى العاصمة.']
})
const optionalText = (description: string, example: string) =>
  nullable(Type.String({ maxLength: 2000, description, examples: [example] }))
const side = (description: string, example: number) =>
  nullable(Type.Integer({ minimum: 1, maximum: 100_000, description, examples: [example] }))
const kindOf = (type: string, description: string) => oneOf([type], { description, examples: [type] })

const describedBy = (schema: TSchema): string => (schema as { description?: string }).description ?? ''

const withText = { text, marks }
const kinds = {
  Paragraph: { type: kindOf('paragraph', 'A paragraph.'), ...withText },
  Heading: {
    type: kindOf('heading', 'A heading.'),
    level: Type.Integer({ minimum: 1, maximum: 6, description: 'Its level.', examples: [2] }),
    ...withText
  },
  ListItem: {
    type: kindOf('listItem', 'An item of a list; neighbours make one list.'),
    ordered: Type.Boolean({ description: 'Whether the list is numbered.', examples: [false] }),
    depth: Type.Integer({ minimum: 0, maximum: 7, description: 'How deep it is nested.', examples: [0] }),
    ...withText
  },
  Blockquote: { type: kindOf('blockquote', 'A block quotation.'), ...withText },
  Image: {
    type: kindOf('image', 'An image.'),
    src: Type.String({
      minLength: 1,
      maxLength: longestUrl,
      description: 'Its URL.',
      examples: ['https://example.org/لقاء.jpg']
    }),
    alt: optionalText('What it shows, for those who do not see it.', 'مصافحة بين الوزيرين'),
    credit: optionalText('Whose it is.', 'أرشيف الراوي'),
    caption: optionalText('The words below it.', 'لقاء موسكو'),
    width: side('Its width in pixels.', 1200),
    height: side('Its height in pixels.', 800)
  },
  Embed: {
    type: kindOf('embed', 'Something shown from elsewhere.'),
    url: Type.String({
      minLength: 1,
      maxLength: longestUrl,
      description: 'Its URL.',
      examples: ['https://example.org/video/12']
    })
  },
  Divider: { type: kindOf('divider', 'A break between parts.') }
}

const id = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9_-]+$',
  description: 'Unique within the article; it stays while the text is edited.',
  examples: ['b3']
})

const stored = Object.entries(kinds).map(([name, properties]) =>
  Type.Object(
    { id, ...properties },
    { $id: `${name}Block`, additionalProperties: false, description: describedBy(properties.type) }
  )
)
/** As sent: the id may be missing, and so may what is empty. */
const sent = Object.entries(kinds).map(([name, { type, ...properties }]) =>
  Type.Object(
    { id: Type.Optional(id), type, ...lenient(properties) },
    { $id: `New${name}Block`, additionalProperties: false, description: describedBy(type) }
  )
)

const BlockSchema = Type.Unsafe<Block>({
  ...discriminated<Block>(stored),
  $id: 'Block',
  description: 'One block of a body.'
})
const NewBlockSchema = Type.Unsafe<BlockContent & { id?: string }>({
  ...discriminated<BlockContent>(sent),
  $id: 'NewBlock',
  description: 'One block of a body to be stored.'
})

export const Blocks = Type.Array(ref(BlockSchema), {
  description: 'The body: an ordered list of blocks.',
  examples: [[]]
})
export const NewBlocks = Type.Array(ref(NewBlockSchema), {
  maxItems: limits.blocks,
  description: 'The body as blocks; those without an id are aligned with the previous version.',
  examples: [[{ type: 'paragraph', text: 'وصل الوفد مساء الثلاثاء إلى العاصمة.' }]]
})

export const schemas = [PlainMark, LinkMark, MarkSchema, ...stored, ...sent, BlockSchema, NewBlockSchema]

function lenient(properties: Record<string, TSchema>): Record<string, TSchema> {
  const needed = ['text', 'src', 'url', 'level']
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, needed.includes(name) ? schema : Type.Optional(schema)])
  )
}

/** Returns a sent block with every key that its type has. */
export function completeBlock(block: BlockContent & { id?: string }): BlockContent & { id?: string } {
  switch (block.type) {
    case 'image':
      return { ...{ alt: null, credit: null, caption: null, width: null, height: null }, ...block }
    case 'listItem':
      return { ...{ ordered: false, depth: 0, marks: [] }, ...block }
    case 'embed':
    case 'divider':
      return block
    default:
      return { ...{ marks: [] }, ...block }
  }
}
