/** PUT /v1/quotes/{id}/speaker: an editor accepts in one request whom the rules suggest, for all that they said there. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { relist } from '../articles/listing.ts'
import { access, sightOf } from '../frame/access.ts'
import { requireMatch } from '../frame/conditional.ts'
import { IdParams, ref } from '../frame/schemas.ts'
import { PersonLink } from '../people/schema.ts'
import { tellOfPeople } from '../people/telling.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { presentQuote } from './presenting.ts'
import { noQuote } from './routes.ts'
import { ArticleQuote } from './schema.ts'
import { acceptSpeaker, sameSpeaker } from './speaker.ts'
import { tellOfQuote } from './telling.ts'

const SpeakerChoice = Type.Object(
  {
    person: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Who it was, by id or slug; without it, whom the quote’s `suggestion` names.',
        examples: ['ليلى-حداد']
      })
    )
  },
  { $id: 'SpeakerChoice', additionalProperties: false, description: 'Who said a quote.' }
)

const SpeakerWritten = Type.Object(
  {
    person: ref(PersonLink),
    created: Type.Boolean({ description: 'Whether this request made the person.', examples: [true] }),
    quotes: Type.Array(ref(ArticleQuote), {
      description: 'What is linked to them by it: the quote, and those of its article with the same suggestion.',
      examples: [[]]
    }),
    changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] })
  },
  { $id: 'SpeakerWritten', additionalProperties: false, description: 'The speaker, and what they said.' }
)

export const schemas = [SpeakerChoice, SpeakerWritten]

export const quoteSpeakerRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  app.put(
    '/quotes/:id/speaker',
    {
      config: {
        access: access.editors,
        consumes: ['application/json'],
        produces: ['application/json'],
        bodyOptional: true,
        problems: [409]
      },
      schema: {
        operationId: 'setSpeaker',
        tags: ['quotes'],
        summary: 'Accept the suggested speaker, for all quotes of the article with the same suggestion',
        description:
          'Without a body the person whom `suggestion` names is made, or found in the directory by that name. No quote is confirmed by it.',
        params: IdParams('quote'),
        body: ref(SpeakerChoice),
        response: { 200: ref(SpeakerWritten) }
      }
    },
    async (request, reply) => {
      const { version, ...answer } = await store.write(async queries => {
        const at = now()
        const found = await queries.quotes.byId(request.params.id, sightOf(request.viewer, at))
        if (!found) throw noQuote(request.params.id)
        requireMatch(request, found.quote.version)
        return link(queries, found, request.body.person, at)
      })
      reply.version = version
      return answer
    }
  )
}

type Found = NonNullable<Awaited<ReturnType<Queries['quotes']['byId']>>>

async function link(queries: Queries, { quote, article }: Found, ref: string | undefined, at: number) {
  const { person, namedId, created } = await acceptSpeaker(queries, quote, ref, at)
  const theirs = sameSpeaker(quote, await queries.quotes.rowsOf(quote.articleId))
  const touched = [...theirs.map(({ speakerId }) => speakerId), person.id]
  const linked = await tellOfPeople(queries, touched, at, async () => {
    const rows = []
    for (const old of theirs) {
      if (old.speakerId === person.id && old.suggestion === null) {
        // That they are the one was the rules' word, and is now an editor's.
        if (!old.edited) await queries.quotes.update({ ...old, edited: true })
        rows.push(old)
        continue
      }
      const next = { ...old, speakerId: person.id, namedId, suggestion: null, edited: true }
      const row = { ...next, version: old.version + 1, updatedAt: at }
      await queries.quotes.update(row)
      await tellOfQuote(queries, 'update', row, article, at, old)
      rows.push(row)
    }
    await relist(queries, [quote.articleId])
    return rows
  })
  const { id, slug, name } = person
  const speaker = { id, slug, name }
  return {
    version: linked.find(row => row.id === quote.id)?.version ?? quote.version,
    person: speaker,
    created,
    quotes: linked.map(row => presentQuote({ quote: row, speaker })),
    changed: linked.some(row => !theirs.includes(row))
  }
}
