/** What is PostgreSQL's own: migrations, snapshots, one writer at a time, and a server that goes away. `npm run test:postgres`. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { asc, count, gt, sql } from 'drizzle-orm'
import pg from 'pg'
import t, { type Test } from 'tap'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { type Connection, DatabaseBusyError, DatabaseStartError } from '../src/database/database.ts'
import { databaseFault } from '../src/database/errors.ts'
import { openPostgres } from '../src/database/postgres.ts'
import { writeLock } from '../src/database/postgres-migrations.ts'
import { queriesOf } from '../src/queries.ts'
import { makeToken } from '../src/tokens/secret.ts'
import { tokenRow } from '../src/tokens/token-row.ts'
import { freshDatabase, postgresServer, runOn } from './support/postgres.ts'
import { makePostgres } from './support/postgres-server.ts'
import { folderFor, runRawi, startRawi } from './support/process.ts'

const skip = postgresServer === undefined ? 'SKIPPED: there is no PostgreSQL; npm run test:postgres starts one' : false
if (skip) process.stderr.write(`test/postgres.test.ts ${skip}\n`)

const test = (name: string, work: (t: Test) => Promise<void>) => t.test(name, { skip }, work)

/** The address of a fresh database, migrated unless it is to be empty. */
async function database(t: Test, from?: string): Promise<string> {
  const url = await freshDatabase(t, from)
  if (url === undefined) throw new Error('there is no server')
  return url
}

/** Opens a database with nothing but its connections as queries. */
async function open(t: Test, url: string, { writeDeadline = 5000, synchronous = 'normal' as 'full' | 'normal' } = {}) {
  const store = await openPostgres({ url, synchronous, writeDeadline }, connection => connection)
  let closed = false
  const close = async () => {
    if (!closed) await store.close()
    closed = true
  }
  t.teardown(close)
  return { ...store, close }
}

const change = (id: string) => ({ entity: 'site', id, op: 'update' as const, at: 1, tags: ['site'], public: true })
const insert = async ({ db, tables }: Connection, id: string) =>
  void (await db.insert(tables.changes).values(change(id)))
const rows = async ({ db, tables }: Connection) => (await db.select({ many: count() }).from(tables.changes))[0]?.many
/** Runs SQL that only PostgreSQL knows. */
const run = ({ db }: Connection, query: ReturnType<typeof sql>): Promise<pg.QueryResult> =>
  (db as unknown as { execute: (query: unknown) => Promise<pg.QueryResult> }).execute(query)
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    error => error
  )

/** A whole newsroom on an address, asked as an admin. */
async function newsroom(t: Test, url: string, env: Record<string, string> = {}) {
  const config = readConfig({ RAWI_LOG: 'silent', RAWI_SYNCHRONOUS: 'normal', RAWI_COMMENT_RATE: '0', ...env })
  const { synchronous, writeDeadline } = config
  const store = await openPostgres({ url, synchronous, writeDeadline }, queriesOf)
  const app = await buildApp({ store, config, now: Date.now })
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  const token = makeToken()
  const admin = { name: 'x', role: 'admin' as const, subject: 'x', expiresAt: null }
  await store.write(({ tokens }) => tokens.create(tokenRow(admin, token, Date.now())))
  const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object) =>
    app.inject({ method, url: path, headers: { authorization: `Bearer ${token}` }, ...(payload ? { payload } : {}) })
  return { app, ask }
}

/** Holds the lock of writers, as another process in a transaction does, until it is let go. */
async function holdLock(t: Test, url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${writeLock})`)
  let held = true
  const release = async () => {
    if (held) await client.end()
    held = false
  }
  t.teardown(release)
  return release
}

test('an empty database is migrated, by one of two processes that start at once, and twice is once', async t => {
  const url = await database(t, 'template0')
  const env = { RAWI_DATABASE_URL: url, RAWI_SYNCHRONOUS: 'normal' }
  const folder = folderFor(t)
  const ended = await Promise.all([1, 2, 3].map(() => runRawi(t, folder, env, { args: ['migrate'] })))
  for (const { code, stdout, stderr } of ended) {
    t.equal(code, 0, stderr)
    t.match(
      stdout,
      /^postgres:\/\/…@127\.0\.0\.1:\d+\/\w+ is at this version\.\n$/,
      'it says which, without the password'
    )
  }
  const { rows: migrations } = await runOn(url, 'SELECT hash FROM __drizzle_migrations')
  t.equal(new Set(migrations.map(({ hash }) => hash)).size, migrations.length, 'each was done once')
  t.ok(migrations.length > 0)
  const again = await open(t, url)
  await again.write(connection => insert(connection, 'a'))
  t.equal(await again.read(rows), 1)
})

test('what a start is refused for is said in a sentence, without the password', async t => {
  const url = await database(t)
  const at = (part: 'pathname' | 'password' | 'port', value: string) =>
    Object.assign(new URL(url), { [part]: value }).href
  const newer = await database(t)
  await runOn(newer, "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)")
  const skipped = await database(t)
  await runOn(
    skipped,
    "DELETE FROM __drizzle_migrations; INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 1)"
  )
  const latin = `latin_${Date.now()}`
  await runOn(
    postgresServer ?? '',
    `CREATE DATABASE ${latin} ENCODING LATIN1 LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`
  )
  t.teardown(() => runOn(postgresServer ?? '', `DROP DATABASE ${latin}`))
  const cases: [string, string, 'full' | 'normal', RegExp][] = [
    ['of a newer version', newer, 'normal', /^The database was written by a newer version of Rawi\./],
    ['with tables that no migration made', skipped, 'normal', /already exists\.$/],
    ['that is not there', at('pathname', '/nothing'), 'normal', /database "nothing" does not exist\.$/],
    ['that asks for another password', at('password', 'secret-word'), 'normal', /password authentication failed/],
    ['where nobody listens', at('port', '1'), 'normal', /ECONNREFUSED/],
    ['that cannot store every text', at('pathname', `/${latin}`), 'normal', /stores text as LATIN1; .*ENCODING 'UTF8'/],
    ['that does not keep what it says', url, 'full', /fsync = off: .*RAWI_SYNCHRONOUS=normal/]
  ]
  for (const [name, address, synchronous, sentence] of cases) {
    const error = await caught(
      openPostgres({ url: address, synchronous, writeDeadline: 100 }, connection => connection)
    )
    t.type(error, DatabaseStartError, name)
    t.match((error as Error).message, sentence, name)
    t.notOk((error as Error).message.includes(new URL(address).password), `${name}: no password`)
  }
  const env = { RAWI_DATABASE_URL: newer, RAWI_SYNCHRONOUS: 'normal' }
  const { code, stderr } = await runRawi(t, folderFor(t), env)
  t.equal(code, 1)
  t.match(stderr, /^The database was written by a newer version of Rawi\. [^\n]+\n$/)
})

test('the program starts on an empty database with its demo, ends on SIGTERM, and finds everything again', async t => {
  const url = await database(t, 'template0')
  const env = { RAWI_DATABASE_URL: url, RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000', RAWI_LOG: 'debug' }
  const list = async (at: string) => (await (await fetch(`${at}/v1/articles?count=true`)).json()) as { total: number }
  const server = await startRawi(t, folderFor(t), env)
  t.match(server.stdout, /A small demo newsroom was loaded/)
  const before = await list(server.url)
  t.ok(before.total > 0)
  const { code, stdout, stderr } = await server.stop()
  t.equal(code, 0)
  t.notOk((stdout + stderr).includes(new URL(url).password), 'the password is nowhere')
  const again = await startRawi(t, folderFor(t), env)
  t.equal(again.token, '', 'the first token was made once')
  t.same(await list(again.url), before)
  t.equal((await again.stop()).code, 0)
})

test('a read is one snapshot, whatever is written meanwhile, and writes nothing', async t => {
  const { read, write } = await open(t, await database(t))
  await write(connection => insert(connection, 'a'))
  await read(async connection => {
    t.equal(await rows(connection), 1)
    await write(connection => insert(connection, 'b'))
    t.equal(await rows(connection), 1, 'the same instant')
  })
  t.equal(await read(rows), 2)
  t.match(await caught(read(connection => insert(connection, 'c'))), { code: '25006' })
  t.equal(await read(rows), 2)
})

test('a transaction that fails leaves nothing, tells no values, and the next one is not its victim', async t => {
  const { read, write } = await open(t, await database(t))
  const twice = async (connection: Connection) => {
    await insert(connection, 'a')
    await connection.db.insert(connection.tables.site).values({ name: 'السر' } as never)
  }
  const error = (await caught(write(twice))) as Error & { code: string }
  t.equal(error.code, '23502')
  t.match(error.message, /null value in column .*, in: insert into "site"/)
  t.notMatch(JSON.stringify({ ...error, message: error.message, stack: error.stack }), /السر/, 'no value is in it')
  const changedMind = async (connection: Connection) => {
    await insert(connection, 'b')
    throw new Error('no')
  }
  t.match(await caught(write(changedMind)), { message: 'no' })
  const passedOver = write(async connection => {
    await insert(connection, 'c')
    await caught(run(connection, sql`select 1 / 0`))
  })
  t.match(await caught(passedOver), { message: /nothing was stored/ }, 'nor is a failed statement passed over')
  t.equal(await read(rows), 0)
  await write(connection => insert(connection, 'd'))
  t.equal(await read(rows), 1)
})

test('whole numbers come as numbers, JSON as it was written, and commits are as durable as asked', async t => {
  const url = await database(t)
  const { read, write } = await open(t, url)
  const names = JSON.parse('{"z":1,"a":"\\u0623","10":[],"nested":{"b":null,"a":1.50}}')
  const at = 8_640_000_000_000_000
  await write(async ({ db, tables }) => {
    await db.insert(tables.categories).values({
      id: 'x',
      slug: 'x',
      name: 'x',
      names,
      position: Number.MAX_SAFE_INTEGER,
      version: 1,
      createdAt: at,
      updatedAt: -at
    })
  })
  await read(async connection => {
    const { db, tables } = connection
    const [row] = await db.select().from(tables.categories)
    t.equal(JSON.stringify(row?.names), JSON.stringify(names), 'the order of keys, too')
    t.match(row, { position: Number.MAX_SAFE_INTEGER, createdAt: at, updatedAt: -at })
    const counts = {
      all: sql<number>`count(distinct ${tables.categories.id})`,
      sum: sql<number>`sum(${tables.categories.version})`
    }
    t.strictSame(await db.select(counts).from(tables.categories), [{ all: 1, sum: 1 }])
  })
  const show = async (connection: Connection) => (await run(connection, sql`show synchronous_commit`)).rows[0]
  t.match(await write(show), { synchronous_commit: 'off' }, 'normal')
  const durable = await makePostgres({ fsync: 'on' })
  t.teardown(() => durable.remove())
  const full = await open(t, durable.url(), { synchronous: 'full' })
  t.match(await full.write(show), { synchronous_commit: 'on' }, 'full')
  await full.close()
})

test('each statement is parsed once a connection', async t => {
  const { write } = await open(t, await database(t))
  const parsed = async (connection: Connection) => {
    const { db, tables } = connection
    await insert(connection, 'x')
    await db.select().from(tables.site)
    return (await run(connection, sql`select name, statement from pg_prepared_statements order by name`)).rows
  }
  await write(parsed)
  const first = await write(parsed)
  t.ok(first.length >= 3, `${first.length} are kept`)
  t.same(await write(parsed), first)
})

test('the journal is in the order of commits, also between processes, and a reader misses no row', async t => {
  const url = await database(t)
  const processes = await Promise.all([1, 2, 3].map(() => open(t, url)))
  const [first] = processes
  if (!first) return
  const seen: number[] = []
  const committed: string[] = []
  let writing = true
  /** Follows the journal as a feed does: whatever is beyond the last row that was seen. */
  const follow = async () => {
    for (let last = 0; ; ) {
      const done = !writing
      const found = await first.read(({ db, tables: { changes } }) =>
        db.select({ seq: changes.seq }).from(changes).where(gt(changes.seq, last)).orderBy(asc(changes.seq))
      )
      seen.push(...found.map(({ seq }) => seq))
      last = seen.at(-1) ?? 0
      if (done) return
    }
  }
  const following = follow()
  const writes = processes.flatMap(({ write }, process) =>
    Array.from({ length: 30 }, async (_, at) => {
      const id = `${process}-${at}`
      const work = write(async connection => {
        await insert(connection, id)
        // Whoever commits last of those that overlap would have the lowest number.
        await sleep(Math.random() * 4)
        if (at % 5 === 4) throw new Error('rolled back')
        return id
      })
      await work.then(
        id => committed.push(id),
        () => {}
      )
    })
  )
  await Promise.all(writes)
  writing = false
  await following
  const all = await first.read(({ db, tables: { changes } }) => db.select().from(changes).orderBy(asc(changes.seq)))
  t.equal(all.length, 72)
  t.same(all.map(({ id }) => id).sort(), [...committed].sort(), 'what was acknowledged, and nothing else')
  t.same(
    seen,
    all.map(({ seq }) => seq),
    'none was skipped, and none came late'
  )
})

test('another process’s write is waited for until the deadline: 503, while reads go on', async t => {
  const url = await database(t)
  const { ask } = await newsroom(t, url, { RAWI_WRITE_DEADLINE: '300' })
  const story = { title: 'وصول الوفد', slug: 'delegation', text: 'وصل الوفد مساء الثلاثاء.' }
  let release = await holdLock(t, url)
  const began = performance.now()
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(slug => ask('POST', '/v1/articles', { ...story, slug })))
  t.equal((await ask('GET', '/v1/articles')).statusCode, 200, 'reads go on')
  for (const refused of await answers) {
    t.equal(refused.statusCode, 503)
    t.match(refused.headers['retry-after'], /^\d+$/)
    t.match(refused.json(), { type: '/problems/unavailable', errors: [] })
    t.notMatch(refused.body, /lock|postgres|55P03/i, 'nothing of the engine is in it')
  }
  const took = performance.now() - began
  t.ok(took >= 300 && took < 1400, `those in line do not wait one after the other: ${Math.round(took)} ms`)
  const waiting = ask('POST', '/v1/articles', story)
  await sleep(50)
  await release()
  t.equal((await waiting).statusCode, 201, 'one that waits is answered after the release')

  const impatient = await open(t, url, { writeDeadline: 0 })
  release = await holdLock(t, url)
  const error = await caught(impatient.write(connection => insert(connection, 'x')))
  t.type(error, DatabaseBusyError, 'a deadline of 0 tries once')
  await release()
  await impatient.write(connection => insert(connection, 'x'))
})

test('a fault of the database is told by its code', async t => {
  const url = await database(t)
  const { write } = await open(t, url)
  const token = { ...tokenRow({ name: 'x', role: 'admin', subject: 'x', expiresAt: null }, makeToken(), 1) }
  const add = (row: typeof token) => write(async ({ db, tables }) => void (await db.insert(tables.tokens).values(row)))
  await add(token)
  t.equal(databaseFault(await caught(add(token))), 'unique')
  t.equal(databaseFault(await caught(add({ ...token, id: 'other' }))), 'unique')
  const orphan = { articleId: 'none', categoryId: 'none', position: 0 }
  const file = write(async ({ db, tables }) => void (await db.insert(tables.articleCategories).values(orphan)))
  t.equal(databaseFault(await caught(file)), 'referenced')
  const { ask } = await newsroom(t, url)
  const people = await Promise.all([1, 2, 3].map(() => ask('POST', '/v1/people', { name: 'ليلى', slug: 'layla' })))
  t.same(people.map(({ statusCode }) => statusCode).sort(), [201, 409, 409], 'of requests at once one wins')
})

test('a connection that ends in the middle of a write: nothing is stored, and the next write is', async t => {
  const url = await database(t)
  const { read, write } = await open(t, url)
  const error = await caught(
    write(async connection => {
      await insert(connection, 'a')
      const { rows } = await run(connection, sql`select pg_backend_pid() as pid`)
      await runOn(url, `SELECT pg_terminate_backend(${rows[0].pid})`)
      await insert(connection, 'b')
    })
  )
  t.equal(databaseFault(error), 'unreadable')
  t.equal(await read(rows), 0)
  await runOn(
    url,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()'
  )
  t.equal(await read(rows), 0, 'one that ended between two requests costs nobody an answer')
  await write(connection => insert(connection, 'c'))
  t.equal(await read(rows), 1)
})

/** Returns the address of a database through a door that closes at a COMMIT, before or after it has gone through. */
async function closingAtCommit(t: Test, url: string, when: () => 'before' | 'after' | 'never'): Promise<string> {
  const sockets = new Set<Socket>()
  const door = createServer(client => {
    const server = connect(Number(new URL(url).port), '127.0.0.1')
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => [client, server].map(other => other.destroy()))
    }
    client.on('data', data => {
      const cut = data.includes('COMMIT\0') ? when() : 'never'
      if (cut === 'before') return client.destroy()
      server.write(data)
      if (cut === 'after') server.removeAllListeners('data').once('data', () => client.destroy())
    })
    server.on('data', data => client.write(data))
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    door.close()
  })
  return Object.assign(new URL(url), { port: String((door.address() as AddressInfo).port) }).href
}

test('a connection that is lost during a commit is not called a failure', async t => {
  const url = await database(t)
  let cut: 'before' | 'after' | 'never' = 'never'
  const { ask } = await newsroom(t, await closingAtCommit(t, url, () => cut))
  const file = (slug: string) => ask('POST', '/v1/categories', { name: slug, slug })
  t.equal((await file('one')).statusCode, 201)
  for (const when of ['before', 'after'] as const) {
    cut = when
    const answer = await file(when)
    cut = 'never'
    t.equal(answer.statusCode, 503)
    t.match(answer.json().detail, /lost while this was stored\. Read it again/, when)
    t.equal((await ask('GET', `/v1/categories/${when}`)).statusCode, when === 'before' ? 404 : 200)
  }
  t.equal((await file('two')).statusCode, 201, 'and writing goes on')
})

test('a server that goes away is 503, in every way that it can go, and nobody restarts when it is back', async t => {
  const server = await makePostgres()
  t.teardown(() => server.remove())
  await runOn(server.url(), 'CREATE DATABASE newsroom')
  const { ask, app } = await newsroom(t, server.url('newsroom'))
  const file = (slug: string) => ask('POST', '/v1/categories', { name: slug, slug })
  t.equal((await file('before')).statusCode, 201)
  for (const how of ['fast', 'immediate'] as const) {
    await Promise.all(Array.from({ length: 8 }, () => ask('GET', '/v1/categories')))
    await server.stop(how)
    for (const answer of [await ask('GET', '/v1/categories'), await file('x'), await ask('GET', '/ready')]) {
      t.equal(answer.statusCode, 503, how)
      t.match(answer.json(), { type: '/problems/unavailable' })
      t.notMatch(answer.body, /ECONN|127\.0\.0\.1|terminat/i)
    }
    t.equal((await app.inject('/health')).statusCode, 200, 'the process lives')
    await server.start()
    t.match((await ask('GET', '/v1/categories')).json(), { items: [{ slug: 'before' }] }, 'what was stored is there')
    t.equal((await ask('GET', '/ready')).statusCode, 200)
    t.equal((await file(how)).statusCode, 201)
    await ask('PATCH', `/v1/categories/${how}`, { position: 1 })
  }
})

test('closing lets what runs finish, and takes nothing new', async t => {
  const url = await database(t)
  const { read, write, close } = await open(t, url)
  const running = write(async connection => {
    await sleep(100)
    await insert(connection, 'a')
  })
  const inLine = write(connection => insert(connection, 'b'))
  const closed = close()
  t.equal(databaseFault(await caught(read(rows))), 'unreadable')
  await Promise.all([running, inLine, closed])
  t.equal((await runOn(url, 'SELECT count(*)::int AS many FROM changes')).rows[0]?.many, 2)
  const left = `SELECT count(*)::int AS many FROM pg_stat_activity WHERE datname = '${new URL(url).pathname.slice(1)}'`
  await sleep(100)
  t.equal((await runOn(postgresServer ?? '', left)).rows[0]?.many, 0, 'no connection stays')
})

test('several workers serve one database: none of their writes is lost, every version is one write', async t => {
  const folder = folderFor(t)
  const token = 'an-operators-own-token-of-more-than-32-letters'
  const server = await startRawi(t, folder, {
    RAWI_DATABASE_URL: await database(t, 'template0'),
    RAWI_WORKERS: '2',
    RAWI_SYNCHRONOUS: 'normal',
    RAWI_DEMO: '0',
    RAWI_ADMIN_TOKEN: token
  })
  const ask = async (method: string, path: string, payload?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' }
    const answer = await fetch(server.url + path, {
      method,
      headers,
      ...(payload ? { body: JSON.stringify(payload) } : {})
    })
    return { status: answer.status, body: (await answer.json()) as { version: number; total: number } }
  }
  const story = (slug: string) => ({ title: slug, slug, text: 'وصل الوفد مساء الثلاثاء.' })
  t.equal((await ask('POST', '/v1/articles', story('shared'))).status, 201)
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      const made = await ask('POST', '/v1/articles', story(`story-${at}`))
      const changed = await ask('PATCH', '/v1/articles/shared', { title: `العنوان ${at}` })
      return [made.status, changed.status, changed.body.version]
    })
  )
  t.same(new Set(answers.map(([made, changed]) => `${made} ${changed}`)), new Set(['201 200']))
  t.same(
    answers.map(([, , version = 0]) => version).sort((a, b) => a - b),
    Array.from({ length: 20 }, (_, at) => at + 2)
  )
  t.equal((await ask('GET', '/v1/articles?count=true&limit=1')).body.total, 21)
  const lines = server.stderr.split('\n').filter(line => line.includes('"answered"'))
  t.equal(new Set(lines.map(line => (JSON.parse(line) as { pid: number }).pid)).size, 2, 'both of them answered')
  t.equal((await server.stop()).code, 0)
})
