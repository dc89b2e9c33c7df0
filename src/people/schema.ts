/** People on the wire: those who are quoted, persons and organisations, and the merges of two records of one person. */
import { type Static, Type } from 'typebox'
import { fieldsParameter, selection } from '../frame/fields.ts'
import { languageParameter } from '../frame/names.ts'
import { Page } from '../frame/pages.ts'
import { Id, Instant, Names, NamesPatch, nullable, oneOf, ref, Slug, Version } from '../frame/schemas.ts'
import { mostMonths } from './months.ts'

const slug = Slug('person', 'أندرس-فوغ-راسموسن')
const kind = oneOf(['person', 'organisation'], { description: 'Who or what it is.', examples: ['person'] })
const name = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The name, as the newsroom spells it.',
  examples: ['أندرس فوغ راسموسن']
})
const aliases = (description: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    maxItems: 100,
    description,
    examples: [['راسموسن', 'راسموسين', 'Rasmussen']]
  })
const ownAliases = aliases('Other spellings and names, for finding who is meant.')
const role = nullable(
  Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'What they are, today.',
    examples: ['الأمين العام لحلف شمال الأطلسي']
  })
)
const organisation = nullable(
  Type.String({ minLength: 1, maxLength: 200, description: 'Where they are that.', examples: ['حلف شمال الأطلسي'] })
)
const sameAs = Type.Array(
  // Front ends make links of them: nothing but the web.
  Type.String({
    format: 'uri',
    pattern: '^https?://',
    maxLength: 2000,
    examples: ['https://www.wikidata.org/wiki/Q103175']
  }),
  {
    maxItems: 20,
    description: 'Pages that are about the same person (schema.org sameAs), Wikidata first.',
    examples: [['https://www.wikidata.org/wiki/Q103175']]
  }
)

/** A person where another resource names them. */
export const PersonLink = Type.Object(
  { id: Id('person'), slug, name },
  { $id: 'PersonLink', additionalProperties: false, description: 'A person, by their names.' }
)
export type PersonLink = Static<typeof PersonLink>

const MonthOfQuotes = Type.Object(
  {
    month: Type.String({ description: 'Year and month, in the site’s time zone.', examples: ['2018-06'] }),
    quotes: Type.Integer({ minimum: 1, description: 'How many quotes were published in it.', examples: [4] })
  },
  { $id: 'MonthOfQuotes', additionalProperties: false, description: 'How often somebody was quoted in one month.' }
)

/** What a list has of somebody unless `fields` says otherwise. */
const cardProperties = {
  id: Id('person'),
  slug,
  kind,
  name,
  names: Names,
  aliases: Type.Array(Type.String(), {
    description: 'Their other spellings, followed by the names of the records that were merged into this one.',
    examples: [['راسموسن', 'راسموسين', 'Rasmussen']]
  }),
  role,
  organisation,
  sameAs,
  articleCount: Type.Integer({
    minimum: 0,
    description: 'How many visible articles name or quote them.',
    examples: [12]
  }),
  quoteCount: Type.Integer({
    minimum: 0,
    description: 'How many confirmed quotes of them there are in visible articles.',
    examples: [31]
  }),
  version: Version,
  createdAt: Instant('When the record was made.'),
  updatedAt: Instant('When it last changed.')
}
const times = {
  firstQuoted: nullable(
    Instant('When the first visible article with a confirmed quote of theirs was published; null: never quoted.')
  ),
  lastQuoted: nullable(Instant('When the latest such article was published.', '2018-06-24T09:30:00.000Z')),
  quotesByMonth: Type.Array(ref(MonthOfQuotes), {
    maxItems: mostMonths,
    description: `The months in which they were quoted, oldest first, by the publication of the articles; of more than ${mostMonths} the latest.`,
    examples: [[{ month: '2018-06', quotes: 4 }]]
  })
}
const properties = { ...cardProperties, ...times }

const PersonCard = Type.Object(cardProperties, {
  $id: 'PersonCard',
  additionalProperties: false,
  description: 'Someone in a list.'
})
export const Person = Type.Object(properties, {
  $id: 'Person',
  additionalProperties: false,
  description: 'Someone, or an organisation, that is quoted or named.'
})
export type Person = Static<typeof Person>
export const cardFields = Object.keys(cardProperties) as (keyof Person)[]
/** What takes a look at each article that quotes somebody: lists leave it out. */
export const timeFields = Object.keys(times) as (keyof Person)[]
export const personFields = [...cardFields, ...timeFields]

const { part: PersonFields, answer: PersonAnswer } = selection(Person)

export { PersonAnswer }

const PersonListItem = Type.Unsafe<Partial<Person>>({
  $id: 'PersonListItem',
  anyOf: [ref(PersonCard), ref(PersonFields)],
  description: 'PersonCard, whole or the keys that `fields` named.'
})
export const PersonPage = Page(ref(PersonListItem), 'PersonPage', 'people')

export const PersonWritten = Type.Object(
  {
    ...properties,
    changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] })
  },
  { $id: 'PersonWritten', additionalProperties: false, description: 'The person after a write.' }
)

export const NewPerson = Type.Object(
  {
    slug: Type.Optional(slug),
    kind: Type.Optional(kind),
    name,
    names: Type.Optional(Names),
    aliases: Type.Optional(ownAliases),
    role: Type.Optional(role),
    organisation: Type.Optional(organisation),
    sameAs: Type.Optional(sameAs)
  },
  {
    $id: 'NewPerson',
    additionalProperties: false,
    description: 'A person to be made, or put in place of another; without `slug` one is made from the name.'
  }
)
export type NewPerson = Static<typeof NewPerson>

export const PersonPatch = Type.Object(
  {
    slug: Type.Optional(slug),
    kind: Type.Optional(kind),
    name: Type.Optional(name),
    names: Type.Optional(nullable(NamesPatch)),
    aliases: Type.Optional(nullable(ownAliases)),
    role: Type.Optional(role),
    organisation: Type.Optional(organisation),
    sameAs: Type.Optional(nullable(sameAs))
  },
  {
    $id: 'PersonPatch',
    additionalProperties: false,
    description: 'A merge patch (RFC 7396): what is absent stays, null clears.'
  }
)
export type PersonPatch = Static<typeof PersonPatch>

export const Merge = Type.Object(
  {
    id: Id('merge'),
    person: ref(PersonLink),
    into: ref(PersonLink),
    at: Instant('When they were merged.'),
    by: Type.String({ description: 'The subject of the token that did it.', examples: ['منى'] })
  },
  {
    $id: 'Merge',
    additionalProperties: false,
    description: 'Two records of one person: `into` answers for `person` until the merge is deleted.'
  }
)
export type Merge = Static<typeof Merge>
export const MergePage = Page(ref(Merge), 'MergePage', 'merges')

export const NewMerge = Type.Object(
  {
    person: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'The record that is merged into this one, by id or slug.',
      examples: ['راسموسين']
    })
  },
  { $id: 'NewMerge', additionalProperties: false, description: 'Which record is another one of this person.' }
)

/** The query parameters that choose people, and those that choose what is said of them. */
export const filters = {
  kind: Type.Optional(
    oneOf(['person', 'organisation'], { description: 'Only those of this kind.', examples: ['person'] })
  )
}
export const shaping = { ...fieldsParameter('slug,name,quoteCount'), ...languageParameter }

export const schemas = [
  PersonLink,
  MonthOfQuotes,
  PersonCard,
  Person,
  PersonFields,
  PersonAnswer,
  PersonListItem,
  PersonPage,
  PersonWritten,
  NewPerson,
  PersonPatch,
  Merge,
  MergePage,
  NewMerge
]
