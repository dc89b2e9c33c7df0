/**
 * The rows of a newsroom that is filled by chance: the one place that knows the tables. Rows are written as the program's
 * own schema describes them, so that a column that is added there has to be given here; whatever the program makes of
 * rows when it opens a database, it makes of these too (`newsroom.ts`). Revisions and journal are left out: no read that
 * is measured looks at them, and they would double the file.
 */
import type Sqlite from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { v7 as uuid } from 'uuid'
import { schema } from '../../src/database/schema.ts'
import type { Block } from '../../src/formats/blocks.ts'
import { slugify } from '../../src/language/slug.ts'
import { wordsVersion } from '../../src/language/words.ts'
import { quoteIn } from '../../src/quotes/anchoring.ts'
import { positions } from '../../src/quotes/places.ts'
import { termsOf } from '../../src/quotes/terms.ts'
import { tokenRow } from '../../src/tokens/token-row.ts'
import { type Dice, diceOf, type Speaker, speakers, story } from './stories.ts'
import * as words from './words.ts'

/** The admin token of every newsroom of the measurements. */
export const token = 'the-token-of-a-measurement-that-nobody-else-knows'

const day = 24 * 3600 * 1000
/** The first story and the last: nothing is of a future that comes while something is measured. */
const began = Date.UTC(2014, 0, 1)
const ended = Date.UTC(2026, 0, 1)

type Person = Speaker & { id: string }
type ArticleRow = typeof schema.articles.$inferInsert

/** Writes the rows of so many articles, with all that belongs to them; tables are empty before. */
export function fill(sqlite: Sqlite.Database, articles: number, seed: number): void {
  const dice = diceOf(seed)
  const write = writers(sqlite)
  write.tokens(tokenRow({ name: 'bench', role: 'admin', subject: 'bench', expiresAt: null }, token, began))
  write.site(siteRow)
  const categories = fillCategories(dice, write)
  const people = fillPeople(dice, write, Math.min(5000, 100 + Math.round(articles / 50)))
  const step = (ended - began) / articles
  const numbers = { quote: 0 }
  for (let n = 0; n < articles; n++) {
    const at = began + Math.floor(step * (n + dice.next()))
    fillArticle(dice, write, { n, at, categories, people, numbers })
  }
  write.allQuoteTerms()
}

type Writers = ReturnType<typeof writers>

/** Returns a function for each table that inserts a row of it; columns get what the schema's own mapping makes of values. */
function writers(sqlite: Sqlite.Database) {
  const writer = <T extends SQLiteTable>(table: T) => {
    const columns = Object.entries(getTableColumns(table)).filter(([, { generated }]) => generated === undefined)
    const names = columns.map(([, column]) => `"${column.name}"`)
    const insert = sqlite.prepare(`insert into "${getTableName(table)}" (${names}) values (${columns.map(() => '?')})`)
    return (row: T['$inferInsert']) => {
      const values = row as Record<string, unknown>
      const given = columns.map(([key, column]) => [column, values[key] ?? column.default] as const)
      insert.run(...given.map(([column, value]) => (value == null ? null : column.mapToDriverValue(value))))
    }
  }
  const { articles, articleCategories, articlePeople, categories, comments, people } = schema
  const { quotes, quoteIndex, quoteTerms, site, tokens } = schema
  const { term, number } = quoteTerms
  // There are some thirty for each quote: gathered, and then put in order, they take half the time.
  sqlite.exec('create temp table gathered (term integer, number integer)')
  const gather = sqlite.prepare('insert into gathered select distinct value, ? from json_each(?)')
  return {
    articles: writer(articles),
    articleCategories: writer(articleCategories),
    articlePeople: writer(articlePeople),
    categories: writer(categories),
    comments: writer(comments),
    people: writer(people),
    quotes: writer(quotes),
    quoteIndex: writer(quoteIndex),
    quoteTerms: (number: number, terms: number[]) => void gather.run(number, JSON.stringify(terms)),
    allQuoteTerms: () => {
      const columns = `"${term.name}", "${number.name}"`
      sqlite.exec(`insert into "${getTableName(quoteTerms)}" (${columns}) select * from gathered order by 1, 2`)
      sqlite.exec('drop table gathered')
    },
    site: writer(site),
    tokens: writer(tokens)
  }
}

const siteRow: typeof schema.site.$inferSelect = {
  id: 1,
  name: 'الراوي',
  languages: ['ar', 'en'],
  timeZone: 'UTC',
  disclaimer: { ar: 'التعليقات تعبر عن رأي أصحابها.' },
  disclaimerVersion: 1,
  announcements: [],
  comments: { policy: 'premoderated', closeAfterDays: null, bannedWords: [], suspectWords: [] },
  quoteAutoConfirm: 0.9,
  version: 1,
  updatedAt: began
}

function idOf(dice: Dice, at: number): string {
  const random = new Uint32Array(4).map(() => dice.next() * 2 ** 32)
  return uuid({ msecs: at, random: new Uint8Array(random.buffer) })
}

/** Returns the ids of the leaves of the tree, each with that of its parent. */
function fillCategories(dice: Dice, write: Writers): { id: string; parentId: string }[] {
  const create = (slug: string, name: string, parentId: string | null, position: number) => {
    const id = idOf(dice, began)
    const names = { en: slug }
    write.categories({ id, slug, name, names, parentId, position, version: 1, createdAt: began, updatedAt: began })
    return id
  }
  return Object.entries(words.categories).flatMap(([slug, [name = '', ...below]], at) => {
    const parentId = create(slug, name, null, at)
    return below.map((leaf, position) => ({ id: create(slugify(leaf), leaf, parentId, position), parentId }))
  })
}

function fillPeople(dice: Dice, write: Writers, many: number): Person[] {
  return speakers(dice, many).map(speaker => {
    const id = idOf(dice, began)
    const { name, role } = speaker
    const more = { names: {}, aliases: [], organisation: null, sameAs: [], mergedIntoId: null }
    const times = { version: 1, createdAt: began, updatedAt: began }
    write.people({ id, slug: slugify(name), kind: 'person', name, role, ...more, ...times })
    return { ...speaker, id }
  })
}

interface Place {
  n: number
  at: number
  categories: { id: string; parentId: string }[]
  people: Person[]
  numbers: { quote: number }
}

function fillArticle(dice: Dice, write: Writers, { n, at, categories, people, numbers }: Place): void {
  const quoted = [...new Set(Array.from({ length: dice.pick([0, 0, 1, 1, 1, 2]) }, () => dice.pick(people)))]
  const { title, dateline, paragraphs, said } = story(dice, quoted)
  const blocks = paragraphs.map((text, number): Block => ({ type: 'paragraph', text, marks: [], id: `b${number + 1}` }))
  const id = idOf(dice, at)
  const slug = `${slugify(title)}-${n}`
  const row = articleRow(dice, { id, slug, title, dateline, blocks, at })
  write.articles(row)

  const { id: leaf, parentId } = dice.pick(categories)
  const filed = new Set([
    leaf,
    ...(dice.next() < 0.3 ? [parentId] : []),
    ...(dice.next() < 0.2 ? [dice.pick(categories).id] : [])
  ])
  for (const [position, categoryId] of [...filed].entries())
    write.articleCategories({ articleId: id, categoryId, position })

  const named = new Set([...quoted.slice(0, 1), ...(dice.next() < 0.6 ? [dice.pick(people)] : [])])
  for (const [position, person] of [...named].entries())
    write.articlePeople({ articleId: id, namedId: person.id, personId: person.id, position })

  const positionOf = positions(row)
  for (const { speaker, paragraph, start, end, cue } of said) {
    const blockId = `b${paragraph + 1}`
    const anchored = quoteIn(paragraphs[paragraph]!, { blockId, start, end })!
    const confirmed = dice.next() < 0.9
    const quote: typeof schema.quotes.$inferSelect = {
      ...anchored,
      ...{ id: idOf(dice, at), articleId: id, position: positionOf({ blockId, start })!, kind: 'direct', cue },
      ...{ namedId: speaker.id, speakerId: speaker.id, attribution: `${speaker.role} ${speaker.name}`, via: null },
      ...{ roleAtTheTime: speaker.role, origin: 'extracted', confidence: 0.95, why: `subject of the verb «${cue}»` },
      ...{ suggestion: null, status: confirmed ? 'confirmed' : 'suggested', anchor: 'exact', edited: false },
      ...{ version: 1, createdAt: at, updatedAt: at }
    }
    write.quotes(quote)
    const number = ++numbers.quote
    write.quoteIndex({ number, quoteId: quote.id, version: wordsVersion })
    write.quoteTerms(number, termsOf(quote))
  }
  if (row.publishedAt != null && dice.next() < 0.2) fillComments(dice, write, row)
}

interface Written {
  id: string
  slug: string
  title: string
  dateline: string
  blocks: Block[]
  at: number
}

/** One in sixty is a draft, and one in two hundred was withdrawn. */
function articleRow(dice: Dice, { at, blocks, ...written }: Written): ArticleRow {
  const fate = dice.next()
  const published = fate >= 1 / 60
  const withdrawn = fate > 1 - 1 / 200
  return {
    ...written,
    ...{ language: 'ar', lead: null, opening: blocks[0]?.type === 'paragraph' ? blocks[0].text : null },
    ...{ byline: 'هيئة التحرير', source: null, externalId: null, owner: 'bench' },
    publishedAt: published ? at : null,
    withdrawnAt: withdrawn ? at + day : null,
    withdrawnReason: withdrawn ? 'سُحب الخبر للتدقيق في مصدره.' : null,
    ...{ commentsPolicy: null, commentsCloseAt: null, announced: published && !withdrawn, listedAt: at },
    ...{ version: 1, createdAt: at, updatedAt: at, nextBlock: blocks.length + 1, blocks }
  }
}

function fillComments(dice: Dice, write: Writers, { id: articleId, createdAt }: ArticleRow): void {
  let parent: { id: string; path: string; depth: number } | undefined
  for (let many = dice.between(1, 9); many > 0; many--) {
    const at = createdAt + dice.between(1, 5 * 24) * 3600 * 1000
    const id = idOf(dice, at)
    const answers = parent !== undefined && parent.depth < 3 && dice.next() < 0.4
    const path = answers ? `${parent!.path}/${id}` : id
    const depth = answers ? parent!.depth + 1 : 0
    const approved = dice.next() < 0.85
    write.comments({
      ...{ id, articleId, parentId: answers ? parent!.id : null, depth, path },
      ...{ authorName: dice.pick(words.commenters), authorEmail: null, text: dice.pick(words.comments) },
      ...{ status: approved ? 'approved' : 'pending', visible: approved },
      decision: { phase: 'policy', rule: 'premoderated', matched: null },
      ...{ reason: null, moderatedBy: approved ? 'bench' : null, moderatedAt: approved ? at + 1000 : null },
      ...{ disclaimerVersion: 1, version: 1, createdAt: at, updatedAt: at }
    })
    if (approved) parent = { id, path, depth }
  }
}
