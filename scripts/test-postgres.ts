/**
 * `npm run test:postgres`: starts one PostgreSQL, runs the tests of every room and the main walk on it, and stops it.
 * File names as arguments run those only.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgres } from '../src/database/postgres.ts'
import { runOn, template } from '../test/support/postgres.ts'
import { makePostgres } from '../test/support/postgres-server.ts'

const folder = join(import.meta.dirname, '../test')
/** Besides what asks a newsroom: the real process, and what only PostgreSQL does. */
const others = ['first-article.test.ts', 'postgres.test.ts', 'two-engines.test.ts']
/** What asks every path for what the frame answers, whichever engine is behind it. */
const elsewhere = ['openapi.test.ts', 'every-path.test.ts', 'wire.test.ts', 'cross-origin.test.ts']

const asked = process.argv.slice(2)
const files = readdirSync(folder).filter(
  name =>
    name.endsWith('.test.ts') &&
    !elsewhere.includes(name) &&
    (others.includes(name) || readFileSync(join(folder, name), 'utf8').includes("from './support/newsroom.ts'"))
)

const server = await makePostgres()
process.once('SIGINT', () => server.remove())
process.once('SIGTERM', () => server.remove())
try {
  await runOn(server.url(), `CREATE DATABASE ${template}`)
  const store = await openPostgres(
    { url: server.url(template), synchronous: 'normal', writeDeadline: 0 },
    connection => connection
  )
  await store.close()
  process.exitCode = await tap(asked.length > 0 ? asked : files.map(name => `test/${name}`))
} finally {
  await server.remove()
}

/** Runs the files and resolves to tap's exit code. */
function tap(names: string[]): Promise<number> {
  const env = { ...process.env, TEST_POSTGRES: server.url() }
  const child = spawn('tap', ['run', '--disable-coverage', '--jobs=3', ...names], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32'
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
}
