/** A process that serves: database, what an empty one begins with, listening, and a graceful end. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { type App, buildApp } from './app.ts'
import { begin } from './beginning.ts'
import type { Config } from './config.ts'
import { answerForNode, answerUnreadable } from './frame/server.ts'
import type { Store } from './queries.ts'
import { openStore } from './store.ts'
import { orShow, welcome } from './welcome.ts'
import { isWorker, orders, serveUnder } from './worker.ts'

/** Serves, and returns when it listens; SIGTERM and SIGINT drain it. A worker tells the process that keeps it. */
export async function serve(config: Config): Promise<void> {
  const store = await openStore(config)
  const app = await buildApp({ store, config, now: Date.now })
  const begun = await begin(store, config, app)
  await orShow(begun.token, () => listen(app, config))
  const close = stopGracefully(app, store, config)
  const { port } = app.server.address() as AddressInfo
  if (isWorker) serveUnder({ ...begun, port }, close)
  else process.stdout.write(welcome({ ...begun, config, port }))
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

/**
 * Drains on SIGTERM and SIGINT. For a tenth of the drain time clients are still served, each told to close its
 * connection; then nothing new is taken, running requests are finished and the log is written back. Whatever still hangs
 * on after the drain time, a slow reader say, is cut off. An uncaught error ends the process the same way, and so does what
 * is returned.
 */
function stopGracefully(app: App, store: Store, config: Config): () => void {
  const connections = connectionsOfProcess()
  const delay = config.drainTimeout * 1.1 + 5000
  const skip = isWorker ? [...orders] : []
  const { close } = closeWithGrace({ delay, skip, logger: false }, async ({ err, signal }) => {
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
  return close
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
