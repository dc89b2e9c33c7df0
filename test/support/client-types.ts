/** What the client's types promise. Nothing here runs: `npm run typecheck` fails when a line is no longer true. */
import {
  type Article,
  type ArticleCard,
  type Comment,
  createClient,
  type ProblemType,
  type QuoteCard,
  RawiProblem
} from '../../clients/typescript/src/index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>() => {}

export async function promises(): Promise<void> {
  const rawi = createClient({ baseUrl: 'http://localhost:3000' })
  const one = { params: { path: { ref: 'nato-russia' } } }

  const whole = await rawi.get('/v1/articles/{ref}', one)
  holds<Same<typeof whole, Article>>()
  const narrow = await rawi.get('/v1/articles/{ref}', { ...one, fields: ['title', 'lead', 'html'] })
  holds<Same<typeof narrow, { title: string; lead: string | null; html: string }>>()
  // @ts-expect-error what was not asked for does not come
  narrow.blocks
  // @ts-expect-error a field that an article does not have
  await rawi.get('/v1/articles/{ref}', { ...one, fields: ['titel'] })
  // @ts-expect-error fields have their own place, where they are checked
  await rawi.get('/v1/articles/{ref}', { params: { path: { ref: 'x' }, query: { fields: 'title' } } })
  // @ts-expect-error the site has no fields to choose
  await rawi.get('/v1/site', { fields: ['name'] })

  for await (const card of rawi.list('/v1/articles', { params: { query: { status: 'draft', limit: 5 } } }))
    holds<Same<typeof card, ArticleCard>>()
  for await (const card of rawi.list('/v1/articles', { fields: ['slug'] })) holds<Same<typeof card, { slug: string }>>()
  for await (const quote of rawi.list('/v1/people/{ref}/quotes', one)) holds<Same<typeof quote, QuoteCard>>()
  for await (const page of rawi.pages('/v1/articles/{ref}/comments', one)) {
    holds<Same<typeof page.items, Comment[]>>()
    holds<Same<typeof page.total, number | undefined>>()
    page.disclaimer?.text
  }
  const { items } = await rawi.get('/v1/quotes', { fields: ['text', 'speaker'] })
  items[0]?.speaker?.name
  // @ts-expect-error not asked for
  items[0]?.via

  const written = await rawi.put('/v1/articles/{ref}', { ...one, body: { title: 'مكتبة الحي' } })
  holds<Same<typeof written.changed, boolean>>()
  const none = await rawi.delete('/v1/articles/{ref}', one)
  holds<Same<typeof none, undefined>>()
  await rawi.put('/v1/articles/{ref}/publication', one)
  await rawi.put('/v1/articles/{ref}/publication', { ...one, body: { at: '2026-01-15T12:00:00Z' } })

  for await (const { items: changes, startOver } of rawi.changes({ entities: ['article', 'site'] })) {
    holds<Same<typeof startOver, boolean>>()
    // What is beside the word of the entity is its card.
    for (const change of changes) if (change.entity === 'article') change.card?.publishedAt?.slice(0, 10)
  }
  for (const block of whole.blocks) if (block.type === 'listItem') block.depth.toFixed()
  // @ts-expect-error nothing has this type
  whole.blocks.filter(block => block.type === 'ListItemBlock')
  // @ts-expect-error a stream never ends
  rawi.get('/v1/changes/stream')
  // @ts-expect-error no such path
  await rawi.get('/v1/article')
  // @ts-expect-error there is no list of the one site
  rawi.list('/v1/site')
  // @ts-expect-error the path has a parameter
  await rawi.get('/v1/articles/{ref}')
  // @ts-expect-error a parameter that there is not
  await rawi.get('/v1/articles', { params: { query: { categry: 'news' } } })
  // @ts-expect-error one of two words
  await rawi.get('/v1/articles', { params: { query: { sort: 'best' } } })
  // @ts-expect-error a story has a title
  await rawi.post('/v1/articles', { body: { lead: 'x' } })
  // @ts-expect-error a key that a comment does not have
  await rawi.post('/v1/articles/{ref}/comments', { ...one, body: { author: { name: 'x' }, text: 'x', mail: 'x' } })
  // @ts-expect-error nobody publishes by POST
  await rawi.post('/v1/articles/{ref}/publication', one)

  const { data, error } = await rawi.GET('/v1/site')
  if (data) data.disclaimerVersion.toFixed()
  else error.errors[0]?.pointer
  const problem = error as unknown
  if (problem instanceof RawiProblem && problem.type === 'precondition-failed') problem.version?.toFixed()
  'precondition-failed' satisfies ProblemType
  // @ts-expect-error not a type of problem
  'precondition-filed' satisfies ProblemType
}
