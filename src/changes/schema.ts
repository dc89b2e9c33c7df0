/** The change feed on the wire: one item for each entity that changed, with a thin card of it, or without when it went. */
import { type Static, Type } from 'typebox'
import { Id, Instant, LanguageTag, Names, nullable, oneOf, ref, Slug, Version } from '../frame/schemas.ts'
import { entities, type FeedEntity } from './cursor.ts'

const listed = (description: string, example: string) =>
  Type.Array(Type.String({ format: 'uuid' }), { description, examples: [[example]] })
const anId = '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54'
const updatedAt = Instant('When it last changed.')

const cards = {
  Article: {
    id: Id('article'),
    slug: Slug('article', 'راسموسن-في-موسكو'),
    language: LanguageTag,
    direction: oneOf(['rtl', 'ltr'], { description: 'Of the language.', examples: ['rtl'] }),
    title: Type.String({ description: 'The headline.', examples: ['الأمين العام في موسكو'] }),
    lead: nullable(
      Type.String({ description: 'The summary paragraph.', examples: ['رحّب الأمين العام بانطلاقة جديدة.'] })
    ),
    dateline: nullable(Type.String({ description: 'The place it was filed from.', examples: ['موسكو'] })),
    status: oneOf(['draft', 'scheduled', 'published', 'withdrawn'], {
      description: 'Readers see published ones only.',
      examples: ['published']
    }),
    publishedAt: nullable(Instant('From when on readers see it; null for a draft.')),
    categories: listed('The ids of its categories; the first is the primary one.', anId),
    version: Version,
    updatedAt
  },
  Category: {
    id: Id('category'),
    slug: Slug('category', 'سياسة'),
    name: Type.String({ description: 'The name.', examples: ['سياسة'] }),
    names: Names,
    parentId: nullable(Id('category above it')),
    position: Type.Integer({ description: 'Lists are sorted by it, small first.', examples: [1] }),
    version: Version,
    updatedAt
  },
  Person: {
    id: Id('person'),
    slug: Slug('person', 'lavrov'),
    kind: oneOf(['person', 'organisation'], { description: 'Who or what it is.', examples: ['person'] }),
    name: Type.String({ description: 'The name.', examples: ['سيرغي لافروف'] }),
    names: Names,
    role: nullable(Type.String({ description: 'What they are, today.', examples: ['وزير الخارجية الروسي'] })),
    version: Version,
    updatedAt
  },
  Quote: {
    id: Id('quote'),
    articleId: Id('article'),
    blockId: Type.String({ description: 'The block that holds it.', examples: ['b2'] }),
    start: Type.Integer({ description: 'Where it starts in the block’s text: UTF-16 code units.', examples: [74] }),
    end: Type.Integer({ description: 'Where it ends, exclusive.', examples: [102] }),
    text: Type.String({ description: 'The words.', examples: ['مهتمة للغاية بتطبيع العلاقات'] }),
    kind: oneOf(['direct', 'indirect'], { description: 'The words themselves, or reported.', examples: ['direct'] }),
    speakerId: nullable(Id('person who said it')),
    attribution: Type.String({ description: 'Who said it, in the article’s words.', examples: ['دبلوماسي روسي'] }),
    via: nullable(Type.String({ description: 'Who relayed it.', examples: ['صحيفة كومرسانت'] })),
    status: oneOf(['suggested', 'confirmed', 'rejected'], {
      description: 'Readers see confirmed ones only.',
      examples: ['confirmed']
    }),
    version: Version,
    updatedAt
  },
  Comment: {
    id: Id('comment'),
    articleId: Id('article'),
    parentId: nullable(Id('comment that it answers')),
    author: Type.String({ description: 'The name that its author gave.', examples: ['قارئة من بيروت'] }),
    text: Type.String({ description: 'Plain text.', examples: ['شكرا على نقل التصريحات كما قيلت.'] }),
    createdAt: Instant('When it was posted.'),
    version: Version,
    updatedAt
  },
  Site: {
    name: Type.String({ description: 'The name of the newsroom.', examples: ['الراوي'] }),
    languages: Type.Array(LanguageTag, { description: 'The languages it publishes in.', examples: [['ar', 'en']] }),
    timeZone: Type.String({ description: 'The IANA time zone of its days.', examples: ['Asia/Beirut'] }),
    disclaimerVersion: Type.Integer({ description: 'Which version of the disclaimer is in force.', examples: [1] }),
    version: Version,
    updatedAt
  }
}
type Name = keyof typeof cards
type Cards = { [N in Name]: Static<ReturnType<typeof Type.Object<(typeof cards)[N]>>> }

const op = oneOf(['upsert', 'delete'], {
  description:
    'upsert: store the card under the id, in place of an older one. delete: drop what is stored under the id.',
  examples: ['upsert']
})

/** One schema for each entity, so that a client's compiler knows which card comes with which. */
const changes = (Object.keys(cards) as Name[]).map(name => {
  const card = Type.Object(cards[name], {
    $id: `Synced${name}`,
    additionalProperties: false,
    description: `What a list of the entity ${name.toLowerCase()} needs; the rest is read with one request when it is opened.`
  })
  const entity = name.toLowerCase() as FeedEntity
  const change = Type.Object(
    {
      entity: oneOf([entity], { description: 'What changed.', examples: [entity] }),
      id: Type.String({
        description: 'Its id; “site” for the site.',
        examples: [entity === 'site' ? 'site' : anId]
      }),
      op,
      card: nullable(ref(card))
    },
    { $id: `${name}Change`, additionalProperties: false, description: `A change of the entity ${entity}.` }
  )
  return { card, change }
})

export type Change = {
  [N in Name]: { entity: Lowercase<N> & FeedEntity; id: string; op: 'upsert' | 'delete'; card: Cards[N] | null }
}[Name]

export const ChangeSchema = Type.Unsafe<Change>({
  type: 'object',
  required: ['entity'],
  oneOf: changes.map(({ change }) => ({ $ref: (change as { $id?: string }).$id })),
  discriminator: { propertyName: 'entity' },
  $id: 'Change',
  description: 'One entity as it is now, or that it is not there any more; `card` is null exactly when `op` is delete.'
})

export const ChangePage = Type.Object(
  {
    items: Type.Array(ref(ChangeSchema), {
      description: 'In order; each entity at most once on a page.',
      examples: [[]]
    }),
    cursor: Type.String({
      description: 'Where this page ends: the `since` of the next request. Opaque; keep it with what you stored.',
      examples: ['9bYyqCk0mVxS3TtW1Zr7oA']
    }),
    caughtUp: Type.Boolean({
      description: 'false: ask again at once. true: that is all for now; ask again later with the same cursor.',
      examples: [true]
    })
  },
  { $id: 'ChangePage', additionalProperties: false, description: 'A page of the change feed.' }
)
export type ChangePage = Static<typeof ChangePage>

const since = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 400, description, examples: ['9bYyqCk0mVxS3TtW1Zr7oA'] }))

export const feedParameters = {
  since: since('The cursor up to which the client knows all; without it, everything there is comes first.'),
  entities: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: `Only these, parted by commas: ${entities.join(', ')}.`,
      examples: ['article,category']
    })
  )
}

/** A stream without a cursor begins now: who wants everything there is asks for pages first. */
export const streamParameters = {
  ...feedParameters,
  since: since(
    'The cursor up to which the client knows all, where it sends no `Last-Event-ID`; without either, from now on.'
  )
}

export const schemas = [...changes.flatMap(({ card, change }) => [card, change]), ChangeSchema, ChangePage]
