/** What lists answer, by the plainest definition there is: every row is looked at, and no table of listings. */
import { isDeepStrictEqual } from 'node:util'
import type { Connection, Database } from '../../src/database/database.ts'
import type { Answer, Asked } from './newsroom.ts'

type Store = Database<{ connection: Connection }>
type Filter = Record<string, string>
export interface Sight {
  role: 'anonymous' | 'author' | 'editor'
  now: number
}

/** Returns what the tables of a newsroom say, without those that lists walk, and lists made of that. */
export async function naive(store: Store) {
  const { articles, filed, tree, named, quotes, people, listed } = await store.read(
    async ({ connection: { db, tables } }) => ({
      articles: await db.select().from(tables.articles),
      filed: await db.select().from(tables.articleCategories),
      tree: await db.select().from(tables.categories),
      named: await db.select().from(tables.articlePeople),
      quotes: await db.select().from(tables.quotes),
      people: await db.select().from(tables.people),
      listed: {
        categories: await db.select().from(tables.categoryListings),
        people: await db.select().from(tables.personListings),
        quotes: await db.select().from(tables.quoteListings)
      }
    })
  )
  type Article = (typeof articles)[number]
  type Quote = (typeof quotes)[number]
  const articleOf = new Map(articles.map(article => [article.id, article]))
  const idOf = (rows: { id: string; slug: string }[], slug: string) => rows.find(row => row.slug === slug)?.id
  const above = (id: string): string[] => {
    const parent = tree.find(node => node.id === id)?.parentId
    return [id, ...(parent ? above(parent) : [])]
  }
  const categoriesOf = (id: string) =>
    new Set(filed.filter(row => row.articleId === id).flatMap(row => above(row.categoryId)))
  const isShown = (quote: Quote) => quote.status === 'confirmed' && quote.anchor !== 'orphaned'
  const saidIn = (id: string) => quotes.filter(quote => quote.articleId === id && isShown(quote))
  const namedIn = (id: string) =>
    new Set([
      ...named.filter(row => row.articleId === id).map(row => row.personId),
      ...saidIn(id).flatMap(quote => quote.speakerId ?? [])
    ])
  const shelfOf = ({ publishedAt, withdrawnAt }: Article) =>
    withdrawnAt !== null ? 'withdrawn' : publishedAt === null ? 'draft' : 'dated'
  const statusOf = (article: Article, now: number) =>
    shelfOf(article) !== 'dated' ? shelfOf(article) : article.publishedAt! <= now ? 'published' : 'scheduled'

  const sees = (article: Article, { role, now }: Sight) =>
    statusOf(article, now) === 'published' || role === 'editor' || (role === 'author' && article.owner === 'author')
  const within = ({ publishedAt }: Article, { from, to }: Filter) =>
    (from === undefined || (publishedAt !== null && publishedAt >= Date.parse(from))) &&
    (to === undefined || (publishedAt !== null && publishedAt < Date.parse(to)))
  const inCategory = (article: Article, { category }: Filter) =>
    category === undefined || categoriesOf(article.id).has(idOf(tree, category) ?? '')

  type Whether = (article: Article) => boolean
  const counted = (id: string, whether: Whether) => {
    const some = articles.filter(article => namedIn(article.id).has(id) && whether(article))
    const said = some.flatMap(article => saidIn(article.id)).filter(quote => quote.speakerId === id)
    return { articles: some.length, quotes: said.length }
  }
  const filedUnder = (id: string, whether: Whether) =>
    articles.filter(article => categoriesOf(article.id).has(id) && whether(article)).length

  return {
    /** Returns the ids of articles, newest first. */
    articles: (filter: Filter, sight: Sight): string[] =>
      articles
        .filter(article => sees(article, sight) && within(article, filter) && inCategory(article, filter))
        .filter(({ language }) => filter.language === undefined || language === filter.language)
        .filter(article => filter.status === undefined || statusOf(article, sight.now) === filter.status)
        .filter(({ id }) => filter.person === undefined || namedIn(id).has(idOf(people, filter.person) ?? ''))
        .filter(({ id }) => {
          const { speaker } = filter
          return speaker === undefined || saidIn(id).some(quote => quote.speakerId === idOf(people, speaker))
        })
        .sort((a, b) => b.listedAt - a.listedAt || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id),
    /** Returns the ids of quotes, those of the newest articles first, in each as they appear. */
    quotes: (filter: Filter, sight: Sight, newestFirst: boolean): string[] =>
      quotes
        .map(quote => ({ quote, article: articleOf.get(quote.articleId)! }))
        .filter(({ quote, article }) => {
          const isPublic = isShown(quote) && statusOf(article, sight.now) === 'published'
          return isPublic || sight.role === 'editor' || (sight.role === 'author' && article.owner === 'author')
        })
        .filter(({ article }) => within(article, filter) && inCategory(article, filter))
        .filter(({ quote }) => filter.speaker === undefined || quote.speakerId === idOf(people, filter.speaker))
        .filter(({ quote }) =>
          (['kind', 'status', 'anchor'] as const).every(key => filter[key] === undefined || quote[key] === filter[key])
        )
        .filter(({ quote }) => filter.q === undefined || quote.text.split(/\s+/).includes(filter.q))
        .sort((a, b) => {
          const sign = newestFirst ? -1 : 1
          const byText = (one: string, other: string) => (one < other ? -sign : one > other ? sign : 0)
          return (
            sign * (a.article.listedAt - b.article.listedAt) ||
            byText(a.article.id, b.article.id) ||
            a.quote.position - b.quote.position ||
            byText(a.quote.id, b.quote.id)
          )
        })
        .map(({ quote }) => quote.id),
    /** Returns the ids of people by name. */
    people: ({ kind }: Filter, { role, now }: Sight): string[] =>
      people
        .filter(person => person.mergedIntoId === null && (kind === undefined || person.kind === kind))
        .filter(
          ({ id }) =>
            role !== 'anonymous' ||
            articles.some(article => statusOf(article, now) === 'published' && namedIn(article.id).has(id))
        )
        .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    /** Returns how many articles readers see that name or quote each person, and how many quotes; whoever looks is told these. */
    totalsOfPeople: (now: number) =>
      people
        .filter(person => person.mergedIntoId === null)
        .map(({ id }) => ({ id, ...counted(id, article => statusOf(article, now) === 'published') })),
    /** Returns how many articles readers see at or below each category. */
    totalsOfCategories: (now: number) =>
      tree.map(({ id }) => ({ id, articles: filedUnder(id, article => statusOf(article, now) === 'published') })),
    /** Returns the instants at which an article appears by itself. */
    scheduled: (now: number) =>
      articles.filter(article => statusOf(article, now) === 'scheduled').map(({ listedAt }) => listedAt),
    idOfPerson: (slug: string) => idOf(people, slug),
    isMerged: (slug: string) => people.some(row => row.slug === slug && row.mergedIntoId !== null),
    /** Returns in what the tables that lists walk differ from what the others say; nothing when they do not. */
    differences(): string[] {
      const placed = (article: Article) => ({
        articleId: article.id,
        shelf: shelfOf(article),
        listedAt: article.listedAt,
        language: article.language
      })
      const dated = (id: string) =>
        articles.filter(article => shelfOf(article) === 'dated' && namedIn(article.id).has(id))
      const wanted = {
        categories: articles.flatMap(article =>
          [...categoriesOf(article.id)].map(categoryId => ({
            ...placed(article),
            categoryId,
            quotes: saidIn(article.id).length
          }))
        ),
        people: articles.flatMap(article =>
          [...namedIn(article.id)].map(personId => ({
            ...placed(article),
            personId,
            quotes: saidIn(article.id).filter(quote => quote.speakerId === personId).length
          }))
        ),
        quotes: quotes.map(quote => {
          const article = articleOf.get(quote.articleId)!
          return {
            quoteId: quote.id,
            articleId: quote.articleId,
            speakerId: quote.speakerId,
            shown: isShown(quote) && shelfOf(article) === 'dated',
            mark: `${quote.status} ${quote.anchor} ${quote.kind}`,
            listedAt: article.listedAt
          }
        }),
        seen: people.map(({ id }) => ({
          id,
          seenFrom: dated(id).length === 0 ? null : Math.min(...dated(id).map(({ listedAt }) => listedAt)),
          ...counted(id, article => shelfOf(article) === 'dated')
        })),
        filed: tree.map(({ id }) => ({ id, articles: filedUnder(id, article => shelfOf(article) === 'dated') }))
      }
      const found = {
        ...listed,
        seen: people.map(({ id, seenFrom, datedArticles, datedQuotes }) => ({
          id,
          seenFrom,
          articles: datedArticles,
          quotes: datedQuotes
        })),
        filed: tree.map(({ id, datedArticles }) => ({ id, articles: datedArticles }))
      }
      const inOrder = (rows: object[]) =>
        rows.map(row => JSON.stringify(Object.fromEntries(Object.entries(row).sort()))).sort()
      return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap(name => {
        const [one, other] = [inOrder(found[name]), inOrder(wanted[name])]
        if (isDeepStrictEqual(one, other)) return []
        const only = (rows: string[], others: string[]) => rows.filter(row => !others.includes(row)).join('\n')
        return [`${name}: only listed:\n${only(one, other)}\nnot listed:\n${only(other, one)}`]
      })
    }
  }
}

type Get = (url: string, asked?: Asked) => Promise<Answer>

/** Follows `next` to the end of a list and `previous` back, and returns the ids of both ways and the total. */
export async function walkOf(get: Get, url: string, asked: Asked, between: () => Promise<unknown> = async () => {}) {
  const ids = ({ body }: Answer) => (body.items as { id: string }[]).map(({ id }) => id)
  const ask = async (link: string) => {
    const answer = await get(link, asked)
    if (answer.status !== 200) throw new Error(`${link} ${answer.status} ${answer.text}`)
    return answer
  }
  let answer = await ask(url)
  const total: number | undefined = answer.body.total
  const forward = ids(answer)
  while (answer.body.next) {
    await between()
    const next = await ask(answer.body.next)
    // What was to follow went away meanwhile: one is still where one was.
    if (next.body.items.length === 0) break
    answer = next
    forward.push(...ids(answer))
  }
  const backward = ids(answer)
  while (answer.body.previous) {
    await between()
    answer = await ask(answer.body.previous)
    backward.unshift(...ids(answer))
  }
  return { forward, backward, total }
}
