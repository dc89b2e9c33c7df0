/**
 * A fresh newsroom for one test: a real database (a SQLite file, or one on the server of `npm run test:postgres`), the
 * real application, a token for every role, a clock to set.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Connection } from '../../src/database/database.ts'
import { openPostgres } from '../../src/database/postgres.ts'
import { openSqlite } from '../../src/database/sqlite.ts'
import { type Role, roles } from '../../src/frame/access.ts'
import { queriesOf } from '../../src/queries.ts'
import { makeToken } from '../../src/tokens/secret.ts'
import { tokenRow } from '../../src/tokens/token-row.ts'
import { contractCheck } from './contract.ts'
import { freshDatabase } from './postgres.ts'

export interface Asked extends Omit<InjectOptions, 'headers' | 'path'> {
  headers?: Record<string, string>
  /** Whose token is sent; without it the request is a stranger's. */
  as?: Role
}

export interface Answer {
  status: number
  headers: Record<string, string>
  text: string
  /** The body as JSON; undefined when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers that the contract has checked
  body: any
}

export interface NewsroomOptions {
  env?: Record<string, string>
  at?: string
  /** On SQLite also where the tests run on PostgreSQL. */
  on?: 'sqlite'
}

/**
 * The contract comes of the code and the settings alone: newsrooms of the same settings share it in a process, since
 * writing it and compiling its schemas takes longer than all else that opens a newsroom.
 */
const contracts = new Map<string, ReturnType<typeof contractCheck>>()

/** Returns a newsroom that closes and removes itself when the test ends. */
export async function newsroom(t: Test, options: NewsroomOptions = {}) {
  const config = readConfig({ RAWI_LOG: 'silent', RAWI_SYNCHRONOUS: 'normal', RAWI_COMMENT_RATE: '0', ...options.env })
  const { synchronous, writeDeadline } = config
  const folder = mkdtempSync(join(tmpdir(), 'rawi-test-'))
  const file = join(folder, 'rawi.db')
  const url = options.on === 'sqlite' ? undefined : await freshDatabase(t)
  // Rooms' queries, and the connection itself for rows that no room would write.
  const queries = (connection: Connection) => ({ ...queriesOf(connection), connection })
  const store = url
    ? await openPostgres({ url, synchronous, writeDeadline }, queries)
    : openSqlite({ path: file, synchronous, writeDeadline }, queries)
  const clock = { now: Date.parse(options.at ?? '2026-01-15T12:00:00Z') }
  const app = await buildApp({ store, config, now: () => clock.now })
  const others: { close(): Promise<void> }[] = []
  let open = true
  /** Closes and removes the newsroom, which the end of the test does too. */
  async function close(): Promise<void> {
    if (!open) return
    open = false
    await app.close()
    for (const other of others) await other.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  t.teardown(close)

  const tokens = Object.fromEntries(roles.map(role => [role, makeToken()])) as Record<Role, string>
  await store.write(async queries => {
    for (const role of roles) {
      const wanted = { name: `${role} token`, role, subject: role, expiresAt: null }
      await queries.tokens.create(tokenRow(wanted, tokens[role], clock.now))
    }
  })
  const settings = JSON.stringify(options.env ?? {})
  const check = contracts.get(settings) ?? contractCheck(app.swagger())
  contracts.set(settings, check)

  /** Sends one request and returns its answer, which has been held against the contract. */
  async function ask(method: string, url: string, asked: Asked = {}): Promise<Answer> {
    const { as, headers, ...rest } = asked
    const response = await app.inject({
      method: method as 'GET',
      url,
      headers: { ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}), ...headers },
      ...rest
    })
    const text = response.body
    const contentType = response.headers['content-type'] as string | undefined
    check({ method, url, status: response.statusCode, contentType, body: text })
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
      text,
      body: text !== '' && contentType?.includes('json') ? JSON.parse(text) : undefined
    }
  }

  return {
    app,
    store,
    /** Its SQLite file. */
    file,
    /** Its database on PostgreSQL; undefined when it is on SQLite. */
    url,
    tokens,
    clock,
    /** Returns a store of its own on the same database, as another process has; the test closes it in the end. */
    async another() {
      const other = url
        ? await openPostgres({ url, synchronous, writeDeadline }, queries)
        : openSqlite({ path: file, synchronous, writeDeadline }, queries)
      others.push(other)
      return other
    },
    close,
    ask,
    get: (url: string, asked?: Asked) => ask('GET', url, asked),
    post: (url: string, payload: unknown, asked?: Asked) => ask('POST', url, { payload: payload as object, ...asked }),
    put: (url: string, payload: unknown, asked?: Asked) => ask('PUT', url, { payload: payload as object, ...asked }),
    patch: (url: string, payload: unknown, asked?: Asked) =>
      ask('PATCH', url, { payload: payload as object, ...asked }),
    delete: (url: string, asked?: Asked) => ask('DELETE', url, asked)
  }
}
