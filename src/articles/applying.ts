/** Carries out a plan inside the transaction: rows, relations, quotes, revision and journal, all or none. */
import { v7 as uuid } from 'uuid'
import type { Change } from '../database/journal.ts'
import { slugify } from '../language/slug.ts'
import { newPersonRow } from '../people/new-person.ts'
import type { Queries } from '../queries.ts'
import { isShown, positions, quoteTags } from '../quotes/places.ts'
import type { QuoteRow } from '../quotes/queries.ts'
import type { Ingest } from './filing-schema.ts'
import type { Before, Plan } from './planning.ts'
import { isVisible } from './visibility.ts'

interface Act {
  by: string
  at: number
}

/** Returns the ids of those who are quoted. */
export const speakersOf = (quotes: { speakerId: string | null }[]): string[] =>
  quotes.flatMap(({ speakerId }) => speakerId ?? [])

/** Returns whether anything changed, and the people that were made. */
export async function applyPlan(
  queries: Queries,
  before: Before,
  plan: Plan,
  act: Act
): Promise<{ changed: boolean; createdPeople: Ingest['createdPeople'] }> {
  const createdPeople = await createPeople(queries, plan, act)
  if (plan.articleChanges) await storeArticle(queries, before, plan, act)
  const quotesChanged = await storeQuotes(queries, before, plan, act)
  const changed = plan.articleChanges || quotesChanged
  if (changed) {
    await queries.journal.append({
      entity: 'article',
      id: plan.row.id,
      op: before.row ? 'update' : 'create',
      at: act.at,
      tags: articleTags(
        plan.row.id,
        [...before.categories, ...plan.snapshot.categories],
        [...before.people, ...plan.snapshot.people, ...speakersOf(before.quotes), ...speakersOf(plan.quotes.add)]
      ),
      public: isVisible(plan.row, act.at) || (before.row !== undefined && isVisible(before.row, act.at))
    })
  }
  return { changed, createdPeople }
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

async function createPeople(queries: Queries, { newPeople }: Plan, { at }: Act): Promise<Ingest['createdPeople']> {
  const created = []
  for (const { id, name, role } of newPeople) {
    const slug = await queries.slugs.free('person', slugify(name) || 'person')
    await queries.people.create({ ...newPersonRow({ name, role }, slug, at), id })
    await queries.journal.append({
      entity: 'person',
      id,
      op: 'create',
      at,
      tags: [`person:${id}`, 'list:people'],
      public: false
    })
    created.push({ id, slug, name })
  }
  return created
}

async function storeArticle(queries: Queries, before: Before, { row, snapshot }: Plan, { by, at }: Act): Promise<void> {
  if (!before.row) await queries.articles.create(row)
  else {
    if (before.row.slug !== row.slug) await queries.slugs.rename('article', row.id, before.row.slug, row.slug)
    await queries.articles.update(row)
  }
  await queries.categories.setForArticle(row.id, snapshot.categories)
  await queries.people.setForArticle(row.id, snapshot.people)
  await queries.articles.addRevision({ articleId: row.id, version: row.version, at, by, snapshot })
}

async function storeQuotes(queries: Queries, before: Before, { row, quotes }: Plan, { at }: Act): Promise<boolean> {
  const seen = isVisible(row, at) || (before.row !== undefined && isVisible(before.row, at))
  const journal = (op: Change['op'], quote: QuoteRow, old: QuoteRow = quote) =>
    queries.journal.append({
      entity: 'quote',
      id: quote.id,
      op,
      at,
      tags: quoteTags(quote, [quote.speakerId, old.speakerId]),
      public: seen && (isShown(quote) || isShown(old))
    })
  const positionOf = positions(row)

  for (const quote of quotes.remove) {
    await queries.quotes.remove(quote.id)
    await journal('delete', quote)
  }
  for (const quote of quotes.update) {
    const old = before.quotes.find(({ id }) => id === quote.id)
    await queries.quotes.update({
      ...quote,
      position: positionOf(quote) ?? quote.position,
      version: quote.version + 1,
      updatedAt: at
    })
    await journal('update', quote, old)
  }
  for (const { speakerId: namedId, ...found } of quotes.add) {
    // The speaker may have been merged into another since the plan was made.
    const speakerId = namedId === null ? null : ((await queries.people.answering(namedId))?.id ?? namedId)
    const quote: QuoteRow = {
      ...found,
      id: uuid(),
      articleId: row.id,
      position: positionOf(found) ?? 0,
      speakerId,
      namedId,
      origin: 'extracted',
      anchor: 'exact',
      edited: false,
      version: 1,
      createdAt: at,
      updatedAt: at
    }
    await queries.quotes.create(quote)
    await journal('create', quote)
  }
  await moveRest(queries, before, quotes, positionOf)
  return quotes.add.length + quotes.update.length + quotes.remove.length > 0
}

/** A block that moved takes its quotes along: their order changes, and nothing that a client sees of them. */
async function moveRest(
  queries: Queries,
  before: Before,
  { update, remove }: Plan['quotes'],
  positionOf: ReturnType<typeof positions>
): Promise<void> {
  const done = new Set([...update, ...remove].map(({ id }) => id))
  for (const quote of before.quotes) {
    const position = positionOf(quote)
    if (done.has(quote.id) || position === undefined || position === quote.position) continue
    await queries.quotes.update({ ...quote, position })
  }
}
