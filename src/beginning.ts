/** What an empty database begins with: a first token, and the demo newsroom unless it is not wanted. */
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { type Loaded, loadDemo } from './demo.ts'
import type { Store } from './queries.ts'
import { makeToken } from './tokens/secret.ts'
import { tokenRow } from './tokens/token-row.ts'
import { orShow } from './welcome.ts'

export interface Begun {
  /** The token that was just made, to be shown this once. */
  token?: string | undefined
  demo?: Loaded | undefined
}

/** Gives an empty database its first token and the demo newsroom, before anybody is answered; leaves any other as it is. */
export async function begin(store: Store, config: Config, app: App): Promise<Begun> {
  const first = await firstToken(store, config)
  const token = first?.made ? first.token : undefined
  const demo =
    first !== undefined && config.demo
      ? await orShow(token, () => quietly(app, () => loadDemo(app, first.token)))
      : undefined
  return { token, demo }
}

/** Makes the first admin token of an empty database; returns undefined when there are tokens already. */
async function firstToken(store: Store, config: Config): Promise<{ token: string; made: boolean } | undefined> {
  return store.write(async ({ tokens, journal }) => {
    if ((await tokens.count()) > 0) return undefined
    const made = config.adminToken === ''
    const token = made ? makeToken() : config.adminToken
    const row = tokenRow({ name: 'first admin', role: 'admin', subject: 'admin', expiresAt: null }, token, Date.now())
    await tokens.create(row)
    await journal.append({
      entity: 'token',
      id: row.id,
      op: 'create',
      at: row.createdAt,
      tags: ['list:tokens'],
      public: false
    })
    return { token, made }
  })
}

/** Runs work of the program's own without a log line for each of its requests. */
async function quietly<T>(app: App, work: () => Promise<T>): Promise<T> {
  const { level } = app.log
  app.log.level = level === 'debug' ? level : 'warn'
  return work().finally(() => {
    app.log.level = level
  })
}
