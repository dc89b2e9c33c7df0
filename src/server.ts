/** The process: configuration, database, first token, demo newsroom, listening, and a graceful end. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { type App, buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { type Loaded, loadDemo } from './demo.ts'
import { answerForNode, answerUnreadable } from './frame/server.ts'
import type { Store } from './queries.ts'
import { openStore } from './store.ts'
import { makeToken } from './tokens/secret.ts'
import { tokenRow } from './tokens/token-row.ts'
import { tokenLine, welcome } from './welcome.ts'

/** Starts the server and returns when it listens; SIGTERM and SIGINT drain it. */
export async function start(): Promise<void> {
  const config = readConfig(process.env)
  const store = await openStore(config)
  const app = await buildApp({ store, config, now: Date.now })
  const first = await firstToken(store, config)
  const token = first?.made ? first.token : undefined
  let demo: Loaded | undefined
  try {
    // Before listening: whoever is answered is answered from the whole newsroom.
    demo = first !== undefined && config.demo ? await quietly(app, () => loadDemo(app, first.token)) : undefined
    await listen(app, config)
  } catch (error) {
    // The token is in the file by now: no later start would show it.
    if (token) process.stdout.write(tokenLine(token))
    throw error
  }
  stopGracefully(app, store, config)
  const { port } = app.server.address() as AddressInfo
  process.stdout.write(welcome({ config, port, token, demo }))
}

/** Listens. `localhost` may be two addresses, for each of which Fastify makes a server: all answer alike. */
async function listen(app: App, { port, host }: Config): Promise<void> {
  const alike = (message: unknown) => {
    const { server } = message as { server: Server }
    if (server === app.server) return
    answerForNode(server)
    app.cache.standBefore(server)
    server.on('clientError', answerUnreadable)
  }
  subscribe('tracing:net.server.listen:asyncStart', alike)
  await app.listen({ port, host }).finally(() => unsubscribe('tracing:net.server.listen:asyncStart', alike))
}

/** Runs work of the program's own without a log line for each of its requests. */
async function quietly<T>(app: App, work: () => Promise<T>): Promise<T> {
  const { level } = app.log
  app.log.level = level === 'debug' ? level : 'warn'
  return work().finally(() => {
    app.log.level = level
  })
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

/**
 * Drains on SIGTERM and SIGINT. For a tenth of the drain time clients are still served, each told to close its
 * connection; then nothing new is taken, running requests are finished and the log is written back. Whatever still hangs
 * on after the drain time, a slow reader say, is cut off. An uncaught error ends the process the same way.
 */
function stopGracefully(app: App, store: Store, config: Config): void {
  const connections = connectionsOfProcess()
  closeWithGrace({ delay: config.drainTimeout * 1.1 + 5000, logger: false }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'stopping after an error')
    else app.log.info({ signal }, 'stopping')
    tellToClose()
    await closed(connections, config.drainTimeout / 10)
    const cut = setTimeout(() => {
      for (const socket of connections) socket.destroy()
    }, config.drainTimeout)
    await app.close()
    await closed(connections, config.drainTimeout)
    clearTimeout(cut)
    await store.close()
  })
}

/** Returns the connections of all servers: `localhost` may be two addresses, and app.server has those of one. */
function connectionsOfProcess(): Set<Socket> {
  const connections = new Set<Socket>()
  subscribe('net.server.socket', message => {
    const { socket } = message as { socket: Socket }
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  return connections
}

/** From now on every answer ends its connection, also those that are under way. */
function tellToClose(): void {
  subscribe('http.server.request.start', message => {
    const { response } = message as { response: ServerResponse }
    response.setHeader('connection', 'close')
  })
  subscribe('http.server.response.finish', message => (message as { socket: Socket }).socket.end())
}

/** Resolves when all connections are closed, or after so many milliseconds. */
async function closed(connections: Set<Socket>, limit: number): Promise<void> {
  for (const until = performance.now() + limit; connections.size > 0 && performance.now() < until; ) await sleep(10)
}
