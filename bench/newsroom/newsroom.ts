/**
 * A newsroom to measure: a database of so many articles, the same for the same seed, made once and kept in the system's
 * temporary folder under a name that changes with the migrations and with what makes the rows.
 */
import { hash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3'
import { readConfig } from '../../src/config.ts'
import { wordsVersion } from '../../src/language/words.ts'
import type { Store } from '../../src/queries.ts'
import { openStore } from '../../src/store.ts'
import { fill } from './rows.ts'

const root = join(import.meta.dirname, '../..')

/** Where newsrooms are kept; whoever needs the space may remove it. */
export const shelf = join(tmpdir(), 'rawi-bench')

/** Returns the path of the database of so many articles; it is made when there is none yet. */
export async function newsroom(articles: number, seed = 1, folder = shelf): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const name = join(folder, `newsroom-${articles}-${seed}-${version()}`)
  if (existsSync(`${name}.db`)) return `${name}.db`
  // Another run may make the same at this moment: who is ready puts it in its place whole.
  const unfinished = `${name}.${process.pid}.unfinished`
  try {
    await make(unfinished, articles, seed)
    renameSync(unfinished, `${name}.db`)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + end, { force: true })
  }
  return `${name}.db`
}

/** Returns what tells databases apart that this version would not make alike. */
function version(): string {
  const files = globSync(
    ['migrations/sqlite/*.sql', 'bench/newsroom/*.ts', 'src/database/*schema.ts', 'src/articles/listing*.ts'],
    { cwd: root }
  )
  const texts = files.sort().map(file => readFileSync(join(root, file), 'utf8'))
  return hash('sha256', JSON.stringify([wordsVersion, texts])).slice(0, 12)
}

async function make(path: string, articles: number, seed: number): Promise<void> {
  const config = readConfig({ RAWI_DATABASE_URL: `file:${path}`, RAWI_SYNCHRONOUS: 'normal' })
  await (await openStore(config)).close()
  const sqlite = new Sqlite(path)
  // A machine that stops meanwhile leaves a file that nobody takes: no log (out of WAL one comes by `delete` only), no fsync.
  const files = ['journal_mode = delete', 'journal_mode = off', 'synchronous = off', 'foreign_keys = off']
  for (const pragma of [...files, 'cache_size = -1000000', 'temp_store = memory']) sqlite.pragma(pragma)
  const indexes = sqlite
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .all() as { name: string; sql: string }[]
  sqlite.exec('begin')
  for (const { name } of indexes) sqlite.exec(`drop index "${name}"`)
  fill(sqlite, articles, seed)
  for (const { sql } of indexes) sqlite.exec(sql)
  // No ANALYZE: the program never runs it, and its lists are to be fast as it leaves them.
  sqlite.exec('commit')
  sqlite.close()
  // The program looks whether every reference leads somewhere; and what it derives from rows, it derives from these.
  const store = await openStore(config)
  await derive(store)
  await store.close()
}

/** Makes what else the program keeps of rows that were written past it: the tables that lists walk, in a version that has them. */
async function derive(store: Store): Promise<void> {
  const file = join(root, 'src/articles/listing.ts')
  if (!existsSync(file)) return
  const { rebuildListings } = (await import(pathToFileURL(file).href)) as Listing
  await rebuildListings(store)
}
type Listing = { rebuildListings: (store: Store) => Promise<void> }
