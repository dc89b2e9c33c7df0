/**
 * What the journal tells when an article appears to readers or goes: its quotes and comments appear and go with it, though
 * nothing was written to them. So whoever follows the journal needs no rule of ours to know what readers see.
 */
import { commentTags } from '../comments/tags.ts'
import type { Change } from '../database/journal.ts'
import { tellOfPeople } from '../people/telling.ts'
import type { Queries } from '../queries.ts'
import { isShown, quoteTags } from '../quotes/places.ts'
import type { QuoteRow } from '../quotes/queries.ts'
import { hidesComments } from './comment-policy.ts'

type Op = Change['op']

/** Appends a row for each of these quotes of an article; `seen`: whether readers saw or see the article. */
export const tellOfQuotes = (queries: Queries, quotes: QuoteRow[], op: Op, seen: boolean, at: number): Promise<void> =>
  queries.journal.appendAll(
    quotes.map(quote => ({
      entity: 'quote',
      id: quote.id,
      op,
      at,
      tags: quoteTags(quote, [quote.speakerId]),
      public: seen && isShown(quote)
    }))
  )

/** Appends a row for each comment that stands visible under an article; `seen`: whether readers saw or see them. */
export async function tellOfComments(
  queries: Queries,
  articleId: string,
  op: Op,
  seen: boolean,
  at: number
): Promise<void> {
  const ids = await queries.comments.visibleUnder(articleId)
  await queries.journal.appendAll(
    ids.map(id => ({ entity: 'comment', id, op, at, tags: commentTags({ id, articleId }), public: seen }))
  )
}

/** Returns the tags of everything that an article touches: when it appears or goes, so do its quotes and those people. */
export const articleTags = (id: string, categories: string[], people: string[]): string[] => [
  `article:${id}`,
  'list:articles',
  'list:quotes',
  'list:people',
  ...categories.map(category => `category:${category}`),
  ...people.map(person => `person:${person}`)
]

/** Returns the ids of those who are quoted. */
export const speakersOf = (quotes: { speakerId: string | null }[]): string[] =>
  quotes.flatMap(({ speakerId }) => speakerId ?? [])

/** How many articles, and how many comments, one transaction of the sweep tells of. */
const batch = 100
const commentBatch = 1000

/**
 * Goes on telling that the site shows or hides its comments, where no article says otherwise; a batch at a time. One that
 * was posted since has told of itself.
 */
export async function tellOfPolicy({ instance, comments, journal }: Queries, at: number): Promise<void> {
  const row = await instance.current()
  if (row?.tellingAfter == null || row.tellingSince === null) return
  const some = await comments.underSitePolicy(row.tellingAfter, row.tellingSince, commentBatch)
  await journal.appendAll(
    some.map(comment => ({
      entity: 'comment',
      id: comment.id,
      op: 'update',
      at,
      tags: commentTags(comment),
      public: true
    }))
  )
  const last = some.length === commentBatch ? some.at(-1) : undefined
  await instance.telling(last?.id ?? null, last ? row.tellingSince : null)
}

/**
 * Announces the articles that came due by an instant: each gets its journal row, and so do its quotes and people. More
 * than a batch are left for the next call.
 */
export async function announceDue(queries: Queries, at: number): Promise<void> {
  const due = await queries.articles.due(at, batch)
  const { comments } = await queries.site.current()
  for (const { id, commentsPolicy } of due) {
    const { categories, people } = await queries.articles.relationsOf(id)
    const quotes = await queries.quotes.rowsOf(id)
    const touched = [...people, ...speakersOf(quotes)]
    await tellOfPeople(queries, touched, at, async () => {
      await queries.articles.announce(id)
      const tags = articleTags(id, categories, touched)
      await queries.journal.append({ entity: 'article', id, op: 'update', at, tags, public: true })
      await tellOfQuotes(queries, quotes.filter(isShown), 'update', true, at)
      await tellOfComments(queries, id, 'update', !hidesComments({ commentsPolicy }, comments), at)
    })
  }
}
