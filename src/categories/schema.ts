/** Categories on the wire: the tree that articles are filed in. */
import { type Static, type TSchema, Type } from 'typebox'
import { fieldsParameter, selection } from '../frame/fields.ts'
import { languageParameter } from '../frame/names.ts'
import { Page } from '../frame/pages.ts'
import { Id, Instant, Names, NamesPatch, nullable, ref, Slug, Version } from '../frame/schemas.ts'

const slug = Slug('category', 'سياسة')
const name = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The name, in the newsroom’s first language.',
  examples: ['سياسة']
})
const parentRef = nullable(
  Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'The category above it, by id or slug; null: none, it is a root.',
    examples: ['أخبار']
  })
)
const position = Type.Integer({
  minimum: 0,
  maximum: 1_000_000,
  description: 'Lists are sorted by it, small first.',
  examples: [1]
})

/** A category where another resource names it. */
export const CategoryLink = Type.Object(
  { id: Id('category'), slug, name },
  { $id: 'CategoryLink', additionalProperties: false, description: 'A category, by its names.' }
)
export type CategoryLink = Static<typeof CategoryLink>

const properties = {
  id: Id('category'),
  slug,
  name,
  names: Names,
  parent: nullable(ref(CategoryLink)),
  path: Type.Array(ref(CategoryLink), {
    description: 'The categories above it, from the root down; empty for a root.',
    examples: [[{ id: '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54', slug: 'أخبار', name: 'أخبار' }]]
  }),
  position,
  articleCount: Type.Integer({
    minimum: 0,
    description: 'How many visible articles are filed in it or below it, each counted once.',
    examples: [128]
  }),
  version: Version,
  createdAt: Instant('When it was made.'),
  updatedAt: Instant('When it last changed.')
}

export const Category = Type.Object(properties, {
  $id: 'Category',
  additionalProperties: false,
  description: 'A category of the tree, with its place in it.'
})
export type Category = Static<typeof Category>
export const categoryFields = Object.keys(properties) as (keyof Category)[]

const { part: CategoryFields, answer: CategoryAnswer } = selection(Category)

export { CategoryAnswer }
export const CategoryPage = Page(ref(CategoryAnswer), 'CategoryPage', 'categories')

export const CategoryWritten = Type.Object(
  {
    ...properties,
    changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] })
  },
  { $id: 'CategoryWritten', additionalProperties: false, description: 'The category after a write.' }
)

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)

export const NewCategory = Type.Object(
  {
    slug: optional(slug),
    name,
    names: optional(Names),
    parent: optional(parentRef),
    position: optional(position)
  },
  {
    $id: 'NewCategory',
    additionalProperties: false,
    description: 'A category to be made, or put in place of another; without `slug` one is made from its name.'
  }
)
export type NewCategory = Static<typeof NewCategory>

export const CategoryPatch = Type.Object(
  {
    slug: optional(slug),
    name: optional(name),
    names: optional(nullable(NamesPatch)),
    parent: optional(parentRef),
    position: optional(nullable(position))
  },
  {
    $id: 'CategoryPatch',
    additionalProperties: false,
    description: 'A merge patch (RFC 7396): what is absent stays, null clears.'
  }
)
export type CategoryPatch = Static<typeof CategoryPatch>

/** The query parameters that choose categories, and those that choose what is said of them. */
export const filters = {
  parent: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'Only the categories right below this one, by id or slug.',
      examples: ['أخبار']
    })
  ),
  root: Type.Boolean({ default: false, description: 'Only the roots of the tree.', examples: [true] })
}
export const shaping = { ...fieldsParameter('slug,name,path'), ...languageParameter }

export const schemas = [
  CategoryLink,
  Category,
  CategoryFields,
  CategoryAnswer,
  CategoryPage,
  CategoryWritten,
  NewCategory,
  CategoryPatch
]
