/**
 * What a write of an article will change, worked out before any transaction: the next row, the quotes, the people to be
 * made. Pure: it is given all that it needs, and may be run again when another writer was first.
 */
import { isDeepStrictEqual } from 'node:util'
import type { SiteComments, Snapshot } from '../database/schema.ts'
import { blockText } from '../formats/blocks.ts'
import { wordsOnly } from '../language/fold.ts'
import { type DirectoryPerson, findQuotations } from '../language/quotations.ts'
import type { QuoteRow } from '../quotes/queries.ts'
import { type Found, type Reconciled, reconcile, type Warning } from '../quotes/reconciling.ts'
import { alignBlocks } from './alignment.ts'
import type { Draft } from './draft.ts'
import type { ArticleRow } from './queries.ts'
import { isVisible } from './visibility.ts'

export interface Before {
  row: ArticleRow | undefined
  categories: string[]
  people: string[]
  quotes: QuoteRow[]
  directory: DirectoryPerson[]
  site: { languages: string[]; quoteAutoConfirm: number; comments: SiteComments }
}

/** The draft with its categories and people found: ids instead of references. */
export interface Wanted extends Omit<Draft, 'categories' | 'people'> {
  categories?: string[]
  people?: string[]
}

/** Warnings of one kind in one answer: what is wrong with so many marks is one thing. */
export const mostWarnings = 100

/** Quotations that are taken from one body, the first of it: far above any story, and what a write stores is bounded. */
export const mostQuotations = 2000

export interface NewPerson {
  id: string
  name: string
  role: string | null
}

export interface Plan {
  row: ArticleRow
  snapshot: Snapshot
  /** Whether the article itself changes, so that its version grows. */
  articleChanges: boolean
  quotes: Reconciled
  newPeople: NewPerson[]
  warnings: Warning[]
  /** What the rules read and found; nothing when the body did not come. */
  figures: { characters: number; quotations: number }
}

interface Maker {
  id: () => string
  now: number
  owner: string
  createPeople: boolean
}

/** Returns the plan of a write; `make` gives ids, the clock and the owner of what is new. */
export function plan(wanted: Wanted, before: Before, make: Maker): Plan {
  const row = nextRow(wanted, before, make)
  const snapshot = snapshotOf(row, wanted.categories ?? before.categories, wanted.people ?? before.people)
  const old = before.row && snapshotOf(before.row, before.categories, before.people)
  const articleChanges = !isDeepStrictEqual(old, snapshot)
  const bodyCame = wanted.blocks !== undefined
  const extracted = bodyCame ? extract(row, before, make) : untouched
  if (articleChanges && before.row) {
    row.version = before.row.version + 1
    row.updatedAt = make.now
  }
  return { row, snapshot, articleChanges, ...extracted }
}

const untouched = {
  quotes: { update: [], add: [], remove: [], warnings: [] },
  newPeople: [],
  warnings: [],
  figures: { characters: 0, quotations: 0 }
} satisfies Partial<Plan>

/** The columns that a write may name; whatever else a draft might carry never reaches the row. */
const writable = new Set([
  ...['slug', 'language', 'title', 'lead', 'dateline', 'byline', 'source', 'externalId'],
  ...['publishedAt', 'withdrawnAt', 'withdrawnReason']
])

function nextRow(wanted: Wanted, { row, site }: Before, make: Maker): ArticleRow {
  const { categories: _c, people: _p, comments, blocks, ...keys } = wanted
  const aligned = blocks && alignBlocks(blocks, row?.blocks ?? [], row?.nextBlock ?? 1)
  const base: ArticleRow = row ?? {
    id: make.id(),
    slug: '',
    language: site.languages[0] ?? 'ar',
    title: '',
    lead: null,
    opening: null,
    dateline: null,
    byline: null,
    source: null,
    externalId: null,
    owner: make.owner,
    publishedAt: null,
    withdrawnAt: null,
    withdrawnReason: null,
    commentsPolicy: null,
    commentsCloseAt: null,
    announced: false,
    listedAt: make.now,
    version: 1,
    createdAt: make.now,
    updatedAt: make.now,
    nextBlock: 1,
    blocks: []
  }
  const named = Object.fromEntries(Object.entries(keys).filter(([key]) => writable.has(key)))
  const next = { ...base, ...named, ...aligned } as ArticleRow
  if (comments?.policy !== undefined) next.commentsPolicy = comments.policy
  if (comments?.closesAt !== undefined) next.commentsCloseAt = comments.closesAt
  const opening = next.blocks.find(block => block.type === 'paragraph')
  next.opening = opening ? blockText(opening) : null
  next.listedAt = next.publishedAt ?? next.createdAt
  next.announced = isVisible(next, make.now)
  return next
}

/** Returns what a revision keeps, and what decides whether anything changed. */
export function snapshotOf(row: ArticleRow, categories: string[], people: string[]): Snapshot {
  const { slug, language, title, lead, dateline, byline, source, externalId } = row
  const { blocks, publishedAt, withdrawnAt, withdrawnReason } = row
  const comments = { policy: row.commentsPolicy, closesAt: row.commentsCloseAt }
  return {
    ...{ slug, language, title, lead, dateline, byline, source, externalId, categories, people, blocks },
    ...{ publishedAt, withdrawnAt, withdrawnReason, comments }
  }
}

function extract(
  row: ArticleRow,
  before: Before,
  make: Maker
): Pick<Plan, 'quotes' | 'newPeople' | 'warnings' | 'figures'> {
  const newPeople: NewPerson[] = []
  const blocks = row.blocks.map(block => ({ id: block.id, text: blockText(block) }))
  const { language, title } = row
  const found = findQuotations({ language, title, blocks, people: before.directory })
  const taken = new Set(make.createPeople ? before.directory.flatMap(({ names }) => names.map(wordsOnly)) : [])
  const named = found.quotations.slice(0, mostQuotations).map((quotation): Found => {
    const { personId, near, role, ...rest } = quotation
    const speakerId = personId ?? (make.createPeople ? personFor(quotation.suggestion, taken, newPeople, make) : null)
    return {
      ...rest,
      attribution: rest.attribution || '—',
      suggestion: speakerId === null ? rest.suggestion : null,
      speakerId,
      roleAtTheTime: role,
      // Reported speech has no marks that say where it ends: an editor looks at it, however sure the rules are.
      sure: rest.kind !== 'indirect' && quotation.confidence >= before.site.quoteAutoConfirm && !near
    }
  })
  const quotes = reconcile(before.quotes, named, blocks)
  const warnings = [
    ...found.warnings.map(({ code, blockId, detail }) => ({ code, detail: `${detail} (${blockId})` })),
    ...tooMany(found.quotations.length),
    ...quotes.warnings
  ]
  const speakers = new Set([...quotes.add, ...quotes.update].map(({ speakerId }) => speakerId))
  return {
    quotes,
    // Nobody is made for a quotation that an editor gave to another, or rejected.
    newPeople: newPeople.filter(({ id }) => speakers.has(id)),
    warnings: mostOfEach(warnings),
    figures: { characters: blocks.reduce((sum, { text }) => sum + text.length, 0), quotations: named.length }
  }
}

const tooMany = (many: number): Warning[] =>
  many <= mostQuotations
    ? []
    : [
        {
          code: 'too-many-quotes',
          detail: `The body has ${many} quotations; the first ${mostQuotations} of them are quotes, mark others by hand.`
        }
      ]

function mostOfEach(warnings: Warning[]): Warning[] {
  const told = new Map<string, number>()
  return warnings.filter(({ code }) => {
    const before = told.get(code) ?? 0
    told.set(code, before + 1)
    return before < mostWarnings
  })
}

/**
 * Returns the id of the person to be made for a named speaker. Organisations' names in running text are too unsure, and who
 * is meant by a name that several have is for an editor to say.
 */
function personFor(
  suggestion: Found['suggestion'],
  taken: Set<string>,
  newPeople: NewPerson[],
  make: Maker
): string | null {
  if (suggestion?.kind !== 'person' || taken.has(wordsOnly(suggestion.name))) return null
  const known = newPeople.find(person => wordsOnly(person.name) === wordsOnly(suggestion.name))
  if (known) return known.id
  const person = { id: make.id(), name: suggestion.name, role: suggestion.role }
  newPeople.push(person)
  return person.id
}
