/** An article as it is answered: its row with its relations, exactly the keys that were asked for, and none read in vain. */
import type { Block } from '../formats/blocks.ts'
import { renderHtml } from '../formats/html.ts'
import { renderMarkdown } from '../formats/markdown.ts'
import { renderText } from '../formats/text.ts'
import type { Sight } from '../frame/access.ts'
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import { direction } from '../language/direction.ts'
import type { Queries } from '../queries.ts'
import { isShown } from '../quotes/places.ts'
import { presentQuote } from '../quotes/presenting.ts'
import { closing, commentSummary } from './comment-policy.ts'
import { newsArticleOf } from './jsonld.ts'
import type { ArticleListRow } from './queries.ts'
import type { ArticleField, ArticleFields } from './schema.ts'
import { seesAllOf, statusOf } from './visibility.ts'

/** Fields that need the body to be read. */
const bodyFields: ArticleField[] = ['blocks', 'html', 'markdown', 'text']
export const needsBody = (fields: Set<ArticleField>): boolean => bodyFields.some(field => fields.has(field))

/** What a presented article shows beside itself, and when it changes by itself: as `shows()` takes it. */
export interface About {
  /** Absent where the tags of a list say enough. */
  tags?: Set<string>
  until: number
}

/**
 * Returns the articles with the wanted keys, in order. The number of statements does not depend on how many there are.
 * `origin` is the public one of this server, for `jsonld`.
 */
export async function presentArticles(
  queries: Queries,
  rows: ArticleListRow[],
  fields: Set<ArticleField>,
  sight: Sight,
  origin = '',
  about?: About
): Promise<ArticleFields[]> {
  const ids = rows.map(row => row.id)
  const some = (field: ArticleField) => fields.has(field) && ids.length > 0
  const categories = group(some('categories') ? await queries.categories.ofArticles(ids) : [])
  const found = some('quotes') || some('jsonld') ? await quotesOf(queries, rows, sight) : undefined
  const quotes = group(found ?? [])
  const people = group(some('people') ? await peopleOf(queries, ids, found) : [])
  const counts = some('comments') ? await queries.comments.countsOf(ids) : new Map<string, number>()
  const site = await queries.site.current()
  if (about) about.until = Math.min(...rows.map(row => closing(row, site.comments, sight.now)))
  if (about?.tags) {
    const speakers = (found ?? []).flatMap(({ speaker }) => speaker?.id ?? [])
    const named = [...people.values()].flat().map(({ id }) => id)
    for (const id of ids) about.tags.add(`article:${id}`)
    for (const { id } of [...categories.values()].flat()) about.tags.add(`category:${id}`)
    for (const id of [...named, ...speakers]) about.tags.add(`person:${id}`)
  }

  const make: { [Field in ArticleField]: (row: ArticleListRow) => ArticleFields[Field] } = {
    id: row => row.id,
    slug: row => row.slug,
    language: row => row.language,
    direction: row => direction(row.language),
    title: row => row.title,
    lead: row => row.lead ?? row.opening,
    dateline: row => row.dateline,
    byline: row => row.byline,
    source: row => row.source,
    externalId: row => row.externalId,
    status: row => statusOf(row, sight.now),
    publishedAt: row => toInstantOrNull(row.publishedAt),
    withdrawal: row =>
      row.withdrawnAt === null ? null : { at: toInstant(row.withdrawnAt), reason: row.withdrawnReason },
    categories: row => (categories.get(row.id) ?? []).map(({ id, slug, name }) => ({ id, slug, name })),
    people: row => (people.get(row.id) ?? []).map(({ id, slug, name, kind, role }) => ({ id, slug, name, kind, role })),
    quotes: row => (quotes.get(row.id) ?? []).map(presentQuote),
    comments: row => commentSummary(row, site.comments, counts.get(row.id) ?? 0, sight.now),
    version: row => row.version,
    createdAt: row => toInstant(row.createdAt),
    updatedAt: row => toInstant(row.updatedAt),
    blocks: row => bodyOf(row),
    html: row => renderHtml(bodyOf(row), { language: row.language, direction: direction(row.language) }),
    markdown: row => renderMarkdown(bodyOf(row)),
    text: row => renderText(bodyOf(row)),
    jsonld: row => newsArticleOf(row, quotes.get(row.id) ?? [], origin)
  }
  const wanted = [...fields].map(field => [field, make[field]] as const)
  return rows.map(row => {
    const answer: Record<string, unknown> = {}
    for (const [field, of] of wanted) answer[field] = of(row)
    return answer as ArticleFields
  })
}

type QuoteOf = Awaited<ReturnType<typeof quotesOf>>[number]

/** Returns of each article the quotes that the viewer sees, who sees the articles themselves. */
async function quotesOf({ quotes }: Queries, rows: ArticleListRow[], sight: Sight) {
  const whole = new Set(rows.filter(row => seesAllOf(sight, row)).map(row => row.id))
  const found = await quotes.ofArticles(
    rows.map(row => row.id),
    whole.size > 0
  )
  return found
    .filter(({ quote }) => whole.has(quote.articleId) || isShown(quote))
    .map(one => ({ articleId: one.quote.articleId, ...one }))
}

/** Returns whom each article names, then whom it quotes, once each; whoever its quotes name is not read again. */
async function peopleOf({ people }: Queries, ids: string[], quotes: QuoteOf[] | undefined) {
  const quoted = quotes
    ? quotes.flatMap(({ quote, articleId, speaker }) => (speaker && isShown(quote) ? { ...speaker, articleId } : []))
    : await people.quotedIn(ids)
  const seen = new Set<string>()
  return [...(await people.namedIn(ids)), ...quoted].filter(({ articleId, id }) => {
    const key = `${articleId} ${id}`
    return !seen.has(key) && seen.add(key)
  })
}

const bodyOf = (row: ArticleListRow): Block[] => row.blocks ?? []

function group<Row extends { articleId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.articleId)
    if (group) group.push(row)
    else groups.set(row.articleId, [row])
  }
  return groups
}
