/**
 * Finding quotes by terms (`terms.ts`): an index of ours, of numbers only, so that both engines find the same, and a
 * search reads what it finds and not every quote. It is written with the quote, in the same transaction.
 */
import { and, asc, count, eq, gt, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, shaped, statement } from '../database/database.ts'
import { wordsVersion } from '../language/words.ts'
import { termsOf } from './terms.ts'

/** A search that finds no more than this goes from what it found to the articles; any other from the newest article on. */
const few = 2000
/** How many terms one statement takes: a list is padded with its last to one of these. */
const sizes = [1, 8, 16, 24, 32, 48, 64, 96, 128, 256, 512, 1024, 2048, 4096, 8192]

const value = sql.placeholder

/** How a search is done: by how many terms, and whether it begins with the quotes that have them. */
export interface Search {
  terms: number
  first: boolean
}

/** A quote as far as it is found by it. */
interface Said {
  id: string
  text: string
  via: string | null
}

export function termQueries({ db, alias, tables: { quotes, quoteIndex, quoteTerms } }: Connection) {
  const entry = alias(quoteIndex, 'entry')

  /** The numbers of what has all the terms `term0`, `term1` …; `of` ties them to one number. */
  const numbers = (terms: number, of?: SQL) => {
    const [first, ...rest] = Array.from({ length: terms }, (_, at) => alias(quoteTerms, `of_term${at}`))
    const joins = rest.map(
      (table, at) => sql` join ${quoteTerms} ${table}
        on ${eq(table.number, first!.number)} and ${eq(table.term, value(`term${at + 1}`))}`
    )
    return sql`select ${first!.number} from ${quoteTerms} ${first}${sql.join(joins)}
      where ${and(eq(first!.term, value('term0')), of && eq(first!.number, of))}`
  }
  const having = ({ terms, first }: Search): SQL | undefined => {
    if (terms === 0) return undefined
    if (first)
      return sql`${quotes.id} in (
        select ${entry.quoteId} from ${quoteIndex} ${entry} where ${entry.number} in (${numbers(terms)}))`
    return sql`exists (select 1 from ${quoteIndex} ${entry} where ${eq(entry.quoteId, quotes.id)}
      and exists (${numbers(terms, sql`${entry.number}`)}))`
  }

  const matches = shaped((terms: number) => {
    return db.select({ rows: count() }).from(sql`(${numbers(terms)} limit ${few + 1}) counted`)
  })
  const entryOf = statement(() =>
    db
      .select({ number: quoteIndex.number })
      .from(quoteIndex)
      .where(eq(quoteIndex.quoteId, value('id')))
  )
  const enter = statement(() =>
    db
      .insert(quoteIndex)
      .values({ quoteId: value('id'), version: wordsVersion } as never)
      .returning({ number: quoteIndex.number })
  )
  const renew = statement(() =>
    db
      .update(quoteIndex)
      .set({ version: wordsVersion })
      .where(eq(quoteIndex.number, value('number')))
  )
  const drop = statement(() => db.delete(quoteTerms).where(eq(quoteTerms.number, value('number'))))
  const insert = shaped((many: number) =>
    db
      .insert(quoteTerms)
      .values(Array.from({ length: many }, (_, at) => ({ term: value(`in${at}`), number: value('number') })) as never)
      .onConflictDoNothing()
  )
  const stale = statement(() =>
    db
      .select({ id: quotes.id, text: quotes.text, via: quotes.via })
      .from(quotes)
      .leftJoin(quoteIndex, eq(quoteIndex.quoteId, quotes.id))
      .where(and(gt(quotes.id, value('after')), or(isNull(quoteIndex.number), ne(quoteIndex.version, wordsVersion))))
      .orderBy(asc(quotes.id))
      .limit(value('limit'))
  )

  return {
    having,
    /** Returns how these terms are best looked for, and their values: the rarest first. */
    plan: async (terms: number[]): Promise<{ search: Search; values: Record<string, number> }> => {
      const counted = []
      for (const term of terms) counted.push({ term, rows: (await matches(1, { term0: term }))[0]?.rows ?? 0 })
      counted.sort((a, b) => a.rows - b.rows)
      const values = Object.fromEntries(counted.map(({ term }, at) => [`term${at}`, term]))
      let least = counted[0]?.rows ?? 0
      if (least > few && terms.length > 1) least = (await matches(terms.length, values))[0]?.rows ?? 0
      return { search: { terms: terms.length, first: terms.length > 0 && least <= few }, values }
    },
    /** Stores what a quote is found by, in place of what it was found by before. */
    index: async ({ id, ...said }: Said): Promise<void> => {
      let number = (await entryOf({ id }))[0]?.number
      if (number === undefined) number = (await enter({ id }))[0]?.number
      else {
        await drop({ number })
        await renew({ number })
      }
      const terms = termsOf(said)
      if (terms.length === 0) return
      const { many, values } = padded(terms)
      await insert(many, { ...values, number })
    },
    /** Returns the next quotes, by id, whose terms are missing or were made by other rules. */
    stale: (after: string, limit: number): Promise<Said[]> => stale({ after, limit })
  }
}

/** The placeholders of a padded list. */
export const placeholders = (many: number) => Array.from({ length: many }, (_, at) => value(`in${at}`))

/** Returns a list of terms as the values of one of a few sizes. */
export function padded(terms: number[]): { many: number; values: Record<string, number | undefined> } {
  const many = sizes.find(size => size >= terms.length) ?? terms.length
  return {
    many,
    values: Object.fromEntries(Array.from({ length: many }, (_, at) => [`in${at}`, terms[at] ?? terms.at(-1)]))
  }
}
