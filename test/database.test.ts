/** SQLite as it is opened: durable, one writer, snapshots, waiting that blocks nobody, a full disk, statements compiled once. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { count } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import {
  type Connection,
  DatabaseBusyError,
  DatabaseStartError,
  DatabaseUncertainError,
  DatabaseUnreachableError
} from '../src/database/database.ts'
import { databaseFault } from '../src/database/errors.ts'
import { assertPragmas, openSqlite } from '../src/database/sqlite.ts'
import { type Queries, queriesOf } from '../src/queries.ts'
import { makeToken } from '../src/tokens/secret.ts'
import { tokenRow } from '../src/tokens/token-row.ts'
import { folderFor } from './support/process.ts'

type Client = Sqlite.Database
const clientOf = ({ db }: Connection): Client => (db as unknown as { $client: Client }).$client

/** Opens a file with nothing but its connections as queries. */
function open(t: Test, { path = join(folderFor(t), 'rawi.db'), writeDeadline = 5000 } = {}) {
  const store = openSqlite({ path, synchronous: 'full', writeDeadline }, connection => connection)
  let closed = false
  const close = async () => {
    if (!closed) await store.close()
    closed = true
  }
  t.teardown(close)
  return { ...store, path, close }
}

const change = (id: string) => ({
  entity: 'site',
  id,
  op: 'update' as const,
  at: 1,
  tags: ['site'],
  public: true
})
const insert = ({ db, tables }: Connection, id: string) => db.insert(tables.changes).values(change(id))
const rows = async ({ db, tables }: Connection) => (await db.select({ many: count() }).from(tables.changes))[0]?.many

/** A whole newsroom whose two connections are in the test's hands. */
async function newsroom(t: Test, env: Record<string, string> = {}) {
  const path = join(folderFor(t), 'rawi.db')
  const config = readConfig({ RAWI_LOG: 'silent', RAWI_COMMENT_RATE: '0', ...env })
  const clients: Client[] = []
  const store = openSqlite<Queries>(
    { path, synchronous: 'normal', writeDeadline: config.writeDeadline },
    connection => {
      clients.push(clientOf(connection))
      return queriesOf(connection)
    }
  )
  const app = await buildApp({ store, config, now: Date.now })
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const token = makeToken()
  const admin = { name: 'x', role: 'admin' as const, subject: 'x', expiresAt: null }
  await store.write(({ tokens }) => tokens.create(tokenRow(admin, token, Date.now())))
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
    app.inject({ method, url, headers: { authorization: `Bearer ${token}` }, ...(payload ? { payload } : {}) })
  const writer = clients.find(client => !client.readonly)
  const reader = clients.find(client => client.readonly)
  if (!writer || !reader) throw new Error('there are not two connections')
  return { path, app, store, ask, writer, reader }
}

t.test('an acknowledged write is on disk: synchronous stays FULL, after writes and after reopening', async t => {
  const { path, read, write, close } = open(t)
  const pragmas = (connection: Connection) =>
    Object.fromEntries(
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema', 'journal_size_limit'].map(
        name => [name, clientOf(connection).pragma(name, { simple: true })]
      )
    )
  const wanted = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: 0,
    trusted_schema: 0,
    journal_size_limit: 64 * 1024 * 1024
  }
  t.same(await write(async connection => pragmas(connection)), wanted)
  for (let at = 0; at < 3; at++) await write(async connection => void (await insert(connection, `${at}`)))
  t.same(await write(async connection => pragmas(connection)), wanted, 'after writes')
  await read(async connection => {
    const client = clientOf(connection)
    t.ok(client.readonly)
    t.equal(client.pragma('query_only', { simple: true }), 1)
  })
  await close()
  const again = open(t, { path })
  await again.write(async connection => void (await insert(connection, 'later')))
  t.same(await again.write(async connection => pragmas(connection)), wanted, 'after reopening')
  await again.write(async connection => t.doesNotThrow(() => assertPragmas(clientOf(connection), 'full')))
})

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

t.test('a connection that is not set as asked is refused', async t => {
  const sqlite = new Sqlite(join(folderFor(t), 'plain.db'))
  t.teardown(() => sqlite.close())
  t.throws(() => assertPragmas(sqlite, 'full'), { message: /journal_mode = delete where wal was set/ })
  t.type(
    caught(() => assertPragmas(sqlite, 'full')),
    DatabaseStartError
  )
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('busy_timeout = 0')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('synchronous = NORMAL')
  t.throws(() => assertPragmas(sqlite, 'full'), { message: /synchronous = 1 where 2 was set/ })
  t.doesNotThrow(() => assertPragmas(sqlite, 'normal'))
  sqlite.pragma('synchronous = FULL')
  t.doesNotThrow(() => assertPragmas(sqlite, 'full'))
})

t.test('a transaction that throws half-way leaves nothing, and the next one is not its victim', async t => {
  const { read, write } = open(t)
  const cases: [string, (connection: Connection) => Promise<void>, RegExp][] = [
    [
      'after a write',
      async c => {
        await insert(c, 'a')
        throw new Error('changed my mind')
      },
      /changed my mind/
    ],
    [
      'by an awaited delay',
      async c => {
        await insert(c, 'b')
        await sleep(5)
        throw new Error('too late')
      },
      /too late/
    ],
    [
      'by a constraint',
      async c => {
        await insert(c, 'c')
        await c.db
          .insert(c.tables.revisions)
          .values({ articleId: 'nobody', version: 1, at: 1, by: 'x', snapshot: {} as never })
      },
      /FOREIGN KEY/
    ]
  ]
  for (const [name, work, message] of cases) {
    await t.rejects(write(work), { message }, name)
    t.equal(await read(rows), 0, `${name}: nothing is there`)
    await write(async connection => t.notOk((await rows(connection)) ?? 0, `${name}: nor for the next writer`))
  }
  await write(async connection => void (await insert(connection, 'd')))
  t.equal(await read(rows), 1)
  await t.rejects(
    read(() => Promise.reject(new Error('a read that fails'))),
    { message: 'a read that fails' }
  )
  t.equal(await read(rows), 1, 'and a read that fails ends its snapshot')
})

t.test('a read sees one instant, whatever is written meanwhile', async t => {
  const { read, write } = open(t)
  await write(async connection => void (await insert(connection, 'before')))
  const seen = await read(async connection => {
    const first = await rows(connection)
    await write(async other => void (await insert(other, 'meanwhile')))
    await sleep(5)
    return [first, await rows(connection)]
  })
  t.same(seen, [1, 1])
  t.equal(await read(rows), 2, 'the next read sees the write')
})

t.test('writes come one after the other, whole, in the order in which they were asked for', async t => {
  const { read, write } = open(t)
  let inside = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      write(async connection => {
        most = Math.max(most, ++inside)
        const before = (await rows(connection)) ?? 0
        await sleep(at % 3)
        await insert(connection, String(at))
        t.equal(await rows(connection), before + 1, `${at} sees nobody between its two looks`)
        inside--
      })
    )
  )
  t.equal(most, 1)
  const order = await read(({ db, tables }) =>
    db.select({ id: tables.changes.id }).from(tables.changes).orderBy(tables.changes.seq)
  )
  t.same(
    order.map(({ id }) => Number(id)),
    Array.from({ length: 20 }, (_, at) => at)
  )
})

t.test('the read connection cannot write, by any statement', async t => {
  const { read } = open(t)
  const cases: [string, (connection: Connection) => unknown][] = [
    ['an insert', connection => insert(connection, 'x').run()],
    ['a table', connection => clientOf(connection).exec('create table x (y)')],
    ['a deletion', ({ db, tables }) => db.delete(tables.changes).run()],
    ['a pragma', connection => clientOf(connection).pragma('user_version = 7')]
  ]
  for (const [name, work] of cases)
    await t.rejects(
      read(async connection => work(connection)),
      { code: 'SQLITE_READONLY' },
      name
    )
  t.equal(await read(rows), 0)
})

t.test('while another process writes, a write waits and nothing else does', async t => {
  const { path, read, write } = open(t)
  const other = new Sqlite(path)
  t.teardown(() => other.close())
  other.exec('begin immediate')
  let ticks = 0
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    ticks++
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  t.teardown(() => clearInterval(ticking))
  let done = false
  const writing = write(async connection => void (await insert(connection, 'waited'))).then(() => {
    done = true
  })
  await sleep(250)
  t.equal(await read(rows), 0, 'reads go on')
  t.notOk(done, 'the write waits')
  other.exec('rollback')
  await writing
  clearInterval(ticking)
  t.equal(await read(rows), 1, 'and is done when it may')
  t.ok(ticks >= 15, `a timer of 5 ms went on ticking: ${ticks} times`)
  t.ok(longest < 100, `and never stood still for longer than ${Math.round(longest)} ms`)
})

t.test('a write that may not in time is told so, and the next one is not', async t => {
  const { path, read, write } = open(t, { writeDeadline: 100 })
  const other = new Sqlite(path)
  t.teardown(() => other.close())
  other.exec('begin immediate')
  const began = performance.now()
  const error = await write(async connection => void (await insert(connection, 'x'))).catch((error: unknown) => error)
  t.type(error, DatabaseBusyError)
  t.equal(databaseFault(error), 'busy')
  const took = performance.now() - began
  t.ok(took >= 100 && took < 1000, `after ${Math.round(took)} ms`)
  other.exec('commit')
  await write(async connection => void (await insert(connection, 'y')))
  t.equal(await read(rows), 1)
})

t.test('over HTTP: reads while locked, 503 with Retry-After at the deadline, 201 after', async t => {
  const { path, ask } = await newsroom(t, { RAWI_WRITE_DEADLINE: '150' })
  const other = new Sqlite(path)
  t.teardown(() => other.close())
  const story = { title: 'وصول الوفد', slug: 'delegation', text: 'وصل الوفد مساء الثلاثاء.' }
  other.exec('begin immediate')
  const refused = await ask('POST', '/v1/articles', story)
  t.equal(refused.statusCode, 503)
  t.match(refused.headers['retry-after'], /^\d+$/)
  t.match(refused.headers['content-type'], /^application\/problem\+json/)
  t.match(refused.json(), { type: '/problems/unavailable', status: 503, errors: [] })
  t.notMatch(refused.body, /SQLITE|lock/i, 'nothing of the engine is in it')
  const waiting = ask('POST', '/v1/articles', story)
  t.equal((await ask('GET', '/v1/articles')).statusCode, 200, 'reads go on')
  await sleep(40)
  other.exec('rollback')
  t.equal((await waiting).statusCode, 201, 'one that waits is answered after the release')
  t.equal((await ask('GET', '/v1/articles/delegation')).statusCode, 200)
})

t.test('a full disk: 507, nothing by half, reads and deletions go on, and writes again after', async t => {
  const { path, ask, store, writer } = await newsroom(t)
  const text = 'فقرة طويلة تملأ الصفحات. '.repeat(400)
  const file = (slug: string) => ask('POST', '/v1/articles', { title: slug, slug, text })
  t.equal((await file('first')).statusCode, 201)
  const pages = writer.pragma('page_count', { simple: true }) as number
  writer.pragma(`max_page_count = ${pages + 8}`)
  const answers = []
  for (let at = 0; at < 6; at++) answers.push(await file(`story-${at}`))
  const full = answers.find(answer => answer.statusCode !== 201)
  t.equal(full?.statusCode, 507)
  t.match(full?.json(), { type: '/problems/insufficient-storage', status: 507, errors: [] })
  t.notMatch(full?.body ?? '', /SQLITE|database or disk/i)
  const stored = answers.filter(answer => answer.statusCode === 201).length + 1
  t.match((await ask('GET', '/v1/articles?count=true')).json(), { total: stored }, 'reads go on')
  t.equal((await ask('GET', '/v1/articles/first')).statusCode, 200)
  t.equal((await ask('PATCH', '/v1/articles/first', { title: 'x', text: text + text })).statusCode, 507)
  t.equal((await ask('GET', '/v1/articles/first')).json().title, 'first', 'nothing by half')
  t.equal((await ask('DELETE', '/v1/articles/first')).statusCode, 204, 'making room is possible')

  writer.pragma('max_page_count = 1000000')
  t.equal((await file('after')).statusCode, 201, 'without a restart')
  const other = new Sqlite(path, { readonly: true })
  t.teardown(() => other.close())
  t.equal(other.pragma('integrity_check', { simple: true }), 'ok')
  const one = (query: string) => other.prepare(query).pluck().get()
  t.equal(one('select count(*) from articles'), stored)
  t.equal(one('select count(*) from revisions'), stored)
  t.equal(one("select count(*) from changes where entity = 'article' and op = 'create'"), stored + 1)
  t.equal(await store.read(({ tokens }) => tokens.count()), 1)
})

/** Counts what is compiled and what is run on every connection, until the test ends. */
function counting(t: Test) {
  const counts = { prepared: [] as string[], runs: 0 }
  const { prepare } = Sqlite.prototype
  Sqlite.prototype.prepare = function (this: Client, source: string) {
    counts.prepared.push(source)
    return prepare.call(this, source)
  } as typeof prepare
  const memory = new Sqlite(':memory:')
  const statement = Object.getPrototypeOf(prepare.call(memory, 'select 1')) as Record<
    string,
    (...values: unknown[]) => unknown
  >
  memory.close()
  const kept = ['run', 'get', 'all', 'iterate'].map(name => [name, statement[name]] as const)
  for (const [name, method] of kept) {
    statement[name] = function (this: unknown, ...values: unknown[]) {
      counts.runs++
      return method?.apply(this, values)
    }
  }
  t.teardown(() => {
    Sqlite.prototype.prepare = prepare
    for (const [name, method] of kept) if (method) statement[name] = method
  })
  return counts
}

t.test('statements are compiled once, and a longer list runs no more of them', async t => {
  const counts = counting(t)
  const { ask } = await newsroom(t)
  await ask('POST', '/v1/categories', { slug: 'news', name: 'أخبار' })
  await ask('POST', '/v1/people', { slug: 'haddad', name: 'سمير حداد', aliases: ['حداد'] })
  const text = 'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'
  const publishedAt = '2026-01-01T00:00:00Z'
  for (let at = 0; at < 20; at++) {
    const story = {
      title: `خبر ${at}`,
      slug: `story-${at}`,
      categories: ['news'],
      people: ['haddad'],
      text,
      publishedAt
    }
    t.equal((await ask('POST', '/v1/articles', story)).statusCode, 201)
  }

  const round = async (number: number) => {
    const slug = `round-${number}`
    const seen: number[] = []
    const send = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
      const answer = await ask(method, url, payload)
      seen.push(answer.statusCode)
      return answer
    }
    await send('POST', '/v1/articles', { title: slug, slug, categories: ['news'], text })
    await send('PATCH', `/v1/articles/${slug}`, { title: `${slug} مصحح` })
    await send('PUT', `/v1/articles/${slug}/publication`, {})
    const comment = await send('POST', `/v1/articles/${slug}/comments`, {
      author: { name: 'قارئ' },
      text: `تعليق ${number}`
    })
    await send('PUT', `/v1/comments/${comment.json().id}/moderation`, { decision: 'approve' })
    for (const url of [
      `/v1/articles/${slug}`,
      '/v1/articles?limit=20&count=true',
      '/v1/articles?category=news&person=haddad&limit=5',
      '/v1/quotes?speaker=haddad',
      '/v1/people',
      '/v1/people/haddad',
      '/v1/people/haddad/quotes',
      '/v1/categories',
      '/v1/categories/news',
      `/v1/articles/${slug}/comments`,
      `/v1/articles/${slug}/quotes`,
      '/v1/comments?status=approved',
      '/v1/site'
    ])
      await send('GET', url)
    await send('DELETE', `/v1/articles/${slug}`)
    t.same(
      seen.filter(status => status >= 400),
      [],
      `round ${number}: every request succeeds`
    )
  }
  await round(1)
  const compiled = counts.prepared.length
  await round(2)
  await round(3)
  t.same(counts.prepared.slice(compiled), [], `after the first round (${compiled} statements) none is compiled`)

  const runsOf = async (url: string) => {
    await ask('GET', url)
    const before = counts.runs
    const answer = await ask('GET', url)
    return { runs: counts.runs - before, items: answer.json().items.length }
  }
  for (const url of [
    '/v1/articles?',
    '/v1/articles?fields=title,html,quotes,people,categories,comments&',
    '/v1/quotes?',
    '/v1/people/haddad/quotes?'
  ]) {
    const two = await runsOf(`${url}limit=2`)
    const twenty = await runsOf(`${url}limit=20`)
    t.match([two.items, twenty.items], [2, 20])
    t.equal(twenty.runs, two.runs, `${url} runs ${two.runs} statements for 2 and for 20`)
  }
})

t.test('closing writes the log back into the file', async t => {
  const { path, write, close } = open(t)
  for (let at = 0; at < 50; at++) await write(async connection => void (await insert(connection, `${at}`)))
  t.ok(statSync(`${path}-wal`).size > 0)
  await close()
  t.throws(() => statSync(`${path}-wal`), { code: 'ENOENT' })
  const again = new Sqlite(path, { readonly: true })
  t.teardown(() => again.close())
  t.equal(again.prepare('select count(*) from changes').pluck().get(), 50)
})

t.test('what an error of the engine means', async t => {
  const cases: [unknown, string | undefined][] = [
    [new DatabaseBusyError('x'), 'busy'],
    [{ code: 'SQLITE_FULL' }, 'full'],
    [{ code: 'SQLITE_CONSTRAINT_UNIQUE' }, 'unique'],
    [{ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }, 'unique'],
    [{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }, 'referenced'],
    [{ code: 'SQLITE_BUSY_SNAPSHOT' }, 'busy'],
    [{ code: 'SQLITE_LOCKED' }, 'busy'],
    [{ code: 'SQLITE_IOERR_FSYNC' }, 'unreadable'],
    [{ code: 'SQLITE_CANTOPEN' }, 'unreadable'],
    [{ code: 'SQLITE_CONSTRAINT_CHECK' }, undefined],
    [new DatabaseUnreachableError('x'), 'unreadable'],
    [new DatabaseUncertainError('x'), 'uncertain'],
    [{ code: '23505' }, 'unique'],
    [{ code: '23503' }, 'referenced'],
    [{ code: '23001' }, 'referenced'],
    [{ code: '53100' }, 'full'],
    ...['55P03', '40001', '40P01', '57014', '53200', '53300'].map((code): [unknown, string] => [{ code }, 'busy']),
    ...['08006', '08P01', '57P01', '57P03', '25P03', '25006', '58030'].map((code): [unknown, string] => [
      { code },
      'unreadable'
    ]),
    [{ code: '23514' }, undefined],
    [{ code: '42703' }, undefined],
    // As drizzle wraps it; the words never count.
    [new Error('Failed query: 23503 SQLITE_FULL', { cause: { code: '23505' } }), 'unique'],
    [new Error('x', { cause: new Error('y', { cause: { code: '53100' } }) }), 'full'],
    [Object.assign(new Error('x'), { cause: 'SQLITE_FULL' }), undefined],
    [{ code: 'ECONNRESET' }, undefined],
    [{ code: 'ENOENT' }, undefined],
    [{ code: 5 }, undefined],
    [new Error('x'), undefined],
    [null, undefined],
    [undefined, undefined]
  ]
  for (const [error, fault] of cases) t.equal(databaseFault(error), fault, JSON.stringify(error))
})
