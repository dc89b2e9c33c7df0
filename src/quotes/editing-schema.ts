/** What an editor sends of a quote: one of their own, a correction, a decision; and what is answered. */
import { type Static, Type } from 'typebox'
import { nullable, oneOf } from '../frame/schemas.ts'
import { place, Quote, said } from './schema.ts'

const corrections = {
  cue: Type.Optional(said.cue),
  via: Type.Optional(said.via),
  roleAtTheTime: Type.Optional(said.roleAtTheTime),
  kind: Type.Optional(said.kind)
}
const speakerRef = nullable(
  Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'The speaker, by id or slug; null: nobody in the directory.',
    examples: ['lavrov']
  })
)

export const NewQuote = Type.Object(
  {
    ...place,
    text: Type.Optional(
      Type.String({
        description: 'The words at that place, to be sure that both sides mean the same.',
        examples: ['اتفاق شفهي']
      })
    ),
    speaker: Type.Optional(speakerRef),
    attribution: Type.Optional(said.attribution),
    ...corrections
  },
  {
    $id: 'NewQuote',
    additionalProperties: false,
    description: 'An editor’s own quote; it needs a speaker or an attribution.'
  }
)
export type NewQuote = Static<typeof NewQuote>

export const QuotePatch = Type.Object(
  {
    blockId: Type.Optional(place.blockId),
    start: Type.Optional(place.start),
    end: Type.Optional(place.end),
    speaker: Type.Optional(speakerRef),
    attribution: Type.Optional(said.attribution),
    ...corrections
  },
  {
    $id: 'QuotePatch',
    additionalProperties: false,
    description: 'A correction (RFC 7396); no extraction overwrites it later.'
  }
)
export type QuotePatch = Static<typeof QuotePatch>

export const QuoteDecision = Type.Object(
  {
    decision: oneOf(['confirm', 'reject'], {
      description: 'confirm: readers see it. reject: it is not a quote, or not theirs.',
      examples: ['confirm']
    })
  },
  { $id: 'QuoteDecision', additionalProperties: false, description: 'What an editor decided.' }
)

export const QuoteWritten = Type.Object(
  {
    ...Quote.properties,
    changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] })
  },
  { $id: 'QuoteWritten', additionalProperties: false, description: 'The quote after a write.' }
)

export const schemas = [NewQuote, QuotePatch, QuoteDecision, QuoteWritten]
