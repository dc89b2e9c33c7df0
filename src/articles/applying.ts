/** Carries out a plan inside the transaction: rows, relations, quotes, revision and journal, all or none. */
import { v7 as uuid } from 'uuid'
import type { Change } from '../database/journal.ts'
import { slugify } from '../language/slug.ts'
import { newPersonRow } from '../people/new-person.ts'
import type { PersonRow } from '../people/queries.ts'
import { recordNamed, type Spelled } from '../people/spellings.ts'
import { tellOfPeople } from '../people/telling.ts'
import type { Queries } from '../queries.ts'
import { isShown, positions, quoteTags } from '../quotes/places.ts'
import type { QuoteRow } from '../quotes/queries.ts'
import { articleTags, speakersOf, tellOfComments, tellOfQuotes } from './announcing.ts'
import { hidesComments } from './comment-policy.ts'
import type { Ingest } from './filing-schema.ts'
import { relist, unlist } from './listing.ts'
import type { Before, Plan } from './planning.ts'
import type { ArticleRow } from './queries.ts'
import { isKnown } from './visibility.ts'

interface Act {
  by: string
  at: number
}

/** Returns whether anything changed, and the people that were made. */
export async function applyPlan(
  queries: Queries,
  before: Before,
  plan: Plan,
  act: Act
): Promise<{ changed: boolean; createdPeople: Ingest['createdPeople'] }> {
  const createdPeople = await createPeople(queries, plan, act)
  const people = new Set([
    ...before.people,
    ...plan.snapshot.people,
    ...speakersOf([...before.quotes, ...plan.quotes.update, ...plan.quotes.add])
  ])
  const touched = await Promise.all([...people].map(async id => (await queries.people.answering(id))?.id ?? id))
  const changed = await tellOfPeople(queries, touched, act.at, () => store(queries, before, plan, act, touched))
  return { changed, createdPeople }
}

async function store(queries: Queries, before: Before, plan: Plan, act: Act, people: string[]): Promise<boolean> {
  if (plan.articleChanges) await storeArticle(queries, before, plan, act)
  const quotesChanged = await storeQuotes(queries, before, plan, act)
  if (!plan.articleChanges && !quotesChanged) return false
  await relist(queries, [plan.row.id])
  const { row, snapshot } = plan
  await queries.journal.append({
    entity: 'article',
    id: row.id,
    op: before.row ? 'update' : 'create',
    at: act.at,
    tags: articleTags(row.id, [...before.categories, ...snapshot.categories], people),
    // What happens to its suggested quotes alone is no reader's business.
    public: isSeen(before, plan, act.at) && (plan.articleChanges || touchesShown(before, plan))
  })
  if (plan.articleChanges) await tellOfTheRest(queries, before, plan, act.at)
  return true
}

/** Whether readers saw the article before, or see it now. */
const isSeen = (before: Before, { row }: Plan, at: number): boolean =>
  isKnown(row, at) || (before.row !== undefined && isKnown(before.row, at))

/** Whether a quote that readers saw before, or see now, is among those that the plan writes. */
function touchesShown(before: Before, { quotes: { add, update, remove } }: Plan): boolean {
  const touched = new Set([...update, ...remove].map(({ id }) => id))
  const old = before.quotes.filter(({ id }) => touched.has(id))
  return add.some(({ status }) => status === 'confirmed') || [...old, ...update].some(isShown)
}

/** When the article appears or goes, so do the quotes and comments that this write did not touch. */
async function tellOfTheRest(queries: Queries, before: Before, { row, quotes }: Plan, at: number): Promise<void> {
  const appears = row.announced !== (before.row?.announced ?? false)
  if (appears) {
    const touched = new Set([...quotes.update, ...quotes.remove].map(({ id }) => id))
    const untouched = before.quotes.filter(quote => isShown(quote) && !touched.has(quote.id))
    await tellOfQuotes(queries, untouched, 'update', true, at)
  }
  const { comments } = before.site
  const opens = before.row !== undefined && hidesComments(row, comments) !== hidesComments(before.row, comments)
  // Comments that are hidden, or under what readers do not see, come and go without them.
  const shown = [before.row, row].some(one => one?.announced && !hidesComments(one, comments))
  if (appears || opens) await tellOfComments(queries, row.id, 'update', shown, at)
}

/** Deletes an article with all that hangs on it; the journal is told of each quote and comment that goes with it. */
export async function removeArticle(queries: Queries, row: ArticleRow, at: number): Promise<void> {
  const { categories, people } = await queries.articles.relationsOf(row.id)
  const quotes = await queries.quotes.rowsOf(row.id)
  const touched = [...people, ...speakersOf(quotes)]
  const seen = isKnown(row, at)
  await tellOfPeople(queries, touched, at, async () => {
    const { comments } = await queries.site.current()
    await tellOfComments(queries, row.id, 'delete', seen && !hidesComments(row, comments), at)
    await tellOfQuotes(queries, quotes, 'delete', seen, at)
    await unlist(queries, row.id, () => queries.articles.remove(row.id))
    await queries.slugs.forget('article', row.id)
    const tags = [...articleTags(row.id, categories, touched), 'list:comments']
    await queries.journal.append({ entity: 'article', id: row.id, op: 'delete', at, tags, public: seen })
  })
}

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

async function storeQuotes(queries: Queries, before: Before, plan: Plan, { at }: Act): Promise<boolean> {
  const { row, quotes } = plan
  const seen = isSeen(before, plan, at)
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
  const speakerNow = speakers(queries)
  const known = new Map(before.quotes.map(quote => [quote.id, quote]))

  for (const quote of quotes.remove) {
    await queries.quotes.remove(quote.id)
    await journal('delete', quote)
  }
  for (const quote of quotes.update) {
    const old = known.get(quote.id)
    await queries.quotes.update({
      ...quote,
      ...(quote.speakerId === old?.speakerId ? {} : await speakerNow(quote)),
      position: positionOf(quote) ?? quote.position,
      version: quote.version + 1,
      updatedAt: at
    })
    await journal('update', quote, old)
  }
  for (const found of quotes.add) {
    const quote: QuoteRow = {
      ...found,
      ...(await speakerNow(found)),
      id: uuid(),
      articleId: row.id,
      position: positionOf(found) ?? 0,
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

/**
 * Returns a function that tells who answers for a quote that was found, who may have been merged into another since the
 * plan was made, and which of the records that are one in them the article names.
 */
function speakers({ people }: Queries) {
  const known = new Map<string, { person: PersonRow; merged: Spelled[] } | undefined>()
  const look = async (id: string) => {
    const person = await people.answering(id)
    return person && { person, merged: await people.merged([person.id]) }
  }
  return async ({ speakerId, attribution }: Speech): Promise<Pick<QuoteRow, 'speakerId' | 'namedId'>> => {
    if (speakerId !== null && !known.has(speakerId)) known.set(speakerId, await look(speakerId))
    const found = known.get(speakerId ?? '')
    if (!found) return { speakerId, namedId: speakerId }
    return { speakerId: found.person.id, namedId: recordNamed(attribution, found.person, found.merged) }
  }
}
type Speech = Pick<QuoteRow, 'speakerId' | 'attribution'>

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
