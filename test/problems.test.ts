/** Problems by themselves: their types, faults of ours and of the database, negotiation, request ids. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { problemsPage } from '../scripts/problems.ts'
import { problemTypes } from '../src/frame/problem-types.ts'
import { newsroom } from './support/newsroom.ts'

t.test('Accept is negotiated', async t => {
  const room = await newsroom(t)
  const cases: [string, number][] = [
    ['application/json', 200],
    ['*/*', 200],
    ['', 200],
    [' ', 200],
    ['application/*;q=0.5', 200],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
    ['application/problem+json', 200],
    ['text/html', 406],
    ['application/xml', 406],
    ['application/json;q=0', 406]
  ]
  for (const [accept, status] of cases)
    t.equal((await room.get('/v1/articles', { headers: { accept } })).status, status, accept)
})

t.test('a request id is given, echoed when it is a plain word, and never written into the log otherwise', async t => {
  const room = await newsroom(t)
  const id = async (sent?: string) =>
    (await room.get('/health', { headers: sent === undefined ? {} : { 'x-request-id': sent } })).headers['x-request-id']
  t.match(await id(), /^[0-9a-f-]{36}$/)
  t.equal(await id('build-42.7'), 'build-42.7')
  t.match(await id('x\ty'), /^[0-9a-f-]{36}$/)
  t.match(await id('x'.repeat(101)), /^[0-9a-f-]{36}$/)
})

t.test('a fault of ours is a constant 500 that leaks nothing', async t => {
  const room = await newsroom(t)
  const { read } = room.store
  room.store.read = () =>
    Promise.reject(Object.assign(new Error('UNIQUE constraint failed: /secret/path'), { code: 'ERR_X' }))
  const answer = await room.get('/v1/articles')
  room.store.read = read
  t.equal(answer.status, 500)
  t.match(answer.body, { type: '/problems/internal-error', detail: 'Something broke on our side. It was logged.' })
  t.notMatch(answer.text, /UNIQUE|secret|ERR_|stack/)
})

t.test('faults of the database are told without a word of the engine', async t => {
  const room = await newsroom(t)
  const cases: [string, number][] = [
    ['SQLITE_FULL', 507],
    ['SQLITE_BUSY', 503],
    ['SQLITE_IOERR_FSYNC', 503],
    ['SQLITE_CONSTRAINT_UNIQUE', 409],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 409],
    ['SQLITE_CORRUPT', 500]
  ]
  const { write } = room.store
  for (const [code, status] of cases) {
    room.store.write = () => Promise.reject(Object.assign(new Error('database or disk is full'), { code }))
    const answer = await room.post('/v1/categories', { name: 'أخبار' }, { as: 'editor' })
    t.equal(answer.status, status, code)
    t.notMatch(answer.text, /SQLITE|sqlite|constraint/, code)
    if (status === 503) t.ok(answer.headers['retry-after'])
  }
  room.store.write = write
})

t.test('every type of problem is explained where its `type` points', async t => {
  const room = await newsroom(t)
  for (const name of ['nope', 'constructor', '__proto__'])
    t.equal((await room.get(`/problems/${name}`)).status, 404, name)
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  for (const [name, [status, title, when, help]] of Object.entries(problemTypes)) {
    const url = `/problems/${name}`
    t.match(await room.get(url), { status: 200, body: { status, title, when, help, type: url } })
    const page = await room.get(url, { headers: { accept } })
    t.match(
      page,
      { status: 200, headers: { 'content-type': /^text\/html/, vary: 'accept' } },
      'and to a browser, as a page'
    )
    t.ok(page.text.includes(`<h1>${status} ${title}</h1>`))
    t.notMatch(page.text, /<script|https?:|`/, 'which fetches nothing')
  }
  t.equal((await room.get('/problems/gone', { headers: { accept: 'application/xml' } })).status, 406)
})

const withoutCurl = spawnSync('curl', ['--version']).error
  ? 'DOCS/PROBLEMS.MD WAS NOT RUN: it needs curl on the PATH'
  : false
if (withoutCurl) process.stderr.write(`${withoutCurl}\n`)

t.test(
  'docs/problems.md has every type, with a request that provokes it and its real answer',
  { skip: withoutCurl },
  async t => {
    const page = readFileSync(join(import.meta.dirname, '../docs/problems.md'), 'utf8')
    const unwritten = Object.keys(problemTypes).filter(type => !new RegExp(`^## \\d{3} ${type}$`, 'm').test(page))
    t.strictSame(unwritten, [], 'add a request to scripts/provocations.ts, then `npm run docs:pages`')
    t.equal(await problemsPage(), page, 'run `npm run docs:pages` and commit docs/problems.md with the change')
  }
)

t.test('the contract names no problem status that has no type', async t => {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi/openapi.json'), 'utf8'))
  const known = new Set(Object.values(problemTypes).map(([status]) => String(status)))
  for (const operations of Object.values<Record<string, { responses: object }>>(document.paths)) {
    for (const { responses } of Object.values(operations)) {
      for (const status of Object.keys(responses)) if (Number(status) >= 400) t.ok(known.has(status), status)
    }
  }
})
