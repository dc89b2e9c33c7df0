/**
 * RAWI_WORKERS: a process that serves nothing itself and keeps so many others serving. They share its port, and the
 * database as processes do that know nothing of each other: whatever must hold between them, the database holds.
 */
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import closeWithGrace from 'close-with-grace'
import type { Config } from './config.ts'
import { orShow, welcome } from './welcome.ts'
import { drain, type Listening, WorkersError } from './worker.ts'

/** A worker that ends sooner than this (milliseconds) has not got far; so many in a row, and there is no use in another. */
const steady = 10_000
const mostInVain = 5
/** Milliseconds before a worker is replaced: the first time, and twice as long each time that it was in vain. */
const pause = 100

/** Starts the workers and returns when all listen; SIGTERM and SIGINT drain them, and one that ends is replaced. */
export async function startWorkers(config: Config): Promise<void> {
  const crew = recruit(config)
  // The first brings the database to this version, and begins it when it is empty; so it alone says what stops a start.
  const { port, token, demo } = await crew.hire()
  await orShow(token, () => Promise.all(Array.from({ length: config.workers - 1 }, crew.hire)))
  process.stdout.write(welcome({ config, port, token, demo }))

  const log = logging(config)
  let lost: WorkersError | undefined
  // Each worker drains within its own delay.
  const ending = closeWithGrace({ delay: config.drainTimeout * 1.1 + 6000, logger: false }, async ({ err, signal }) => {
    if (err) log('error', { err: String(err.stack) }, 'stopping after an error')
    else log('info', { signal }, 'stopping')
    await crew.dismiss()
    if (lost) throw lost
  })
  crew.keep(log, error => {
    lost = error
    process.stderr.write(`${error.message}\n`)
    ending.close()
  })
}

type Log = ReturnType<typeof logging>
interface Ended {
  worker: number | undefined
  code: number | null
  signal: string | null
}

/** Returns what workers are hired, kept and dismissed with. Until they are kept, the end of one is the end of all. */
function recruit({ port: wanted }: Config) {
  const all = new Set<Worker>()
  const serving = new Set<Worker>()
  const failing = Promise.withResolvers<never>()
  let replace = ({ code, signal }: Ended, _inVain: number): void => {
    const sentence =
      code === 1 ? '' : `A worker ended before all listened, ${signal ? `by ${signal}` : `with ${code}`}.`
    const fail = () => failing.reject(new WorkersError(sentence))
    dismiss().then(fail, fail)
  }
  let port: number | undefined
  let byNumber = false
  let dismissed = false
  let unclean = 0

  function start(inVain: number): Promise<Listening> {
    // A free port is the one that those who listen share; when none is left it is asked for by its number.
    byNumber ||= wanted === 0 && port !== undefined && serving.size === 0
    const worker = cluster.fork(byNumber ? { PORT: String(port) } : {})
    const since = performance.now()
    all.add(worker)
    // One that ends while something is sent to it: its end is told of by itself.
    worker.on('error', () => {})
    const closeOffered = offeredTo(worker)
    worker.once('exit', (code: number | null, signal: string | null) => {
      all.delete(worker)
      serving.delete(worker)
      closeOffered()
      if (dismissed) unclean += code === 0 ? 0 : 1
      else replace({ worker: worker.process.pid, code, signal }, performance.now() - since < steady ? inVain + 1 : 0)
    })
    return new Promise(resolve => {
      worker.once('message', (message: Listening) => {
        port = message.port
        serving.add(worker)
        resolve(message)
      })
    })
  }

  async function dismiss(): Promise<void> {
    dismissed = true
    const ends = [...all].map(worker => once(worker, 'exit'))
    for (const worker of all) {
      if (serving.has(worker) && worker.isConnected()) worker.send(drain)
      else worker.process.kill('SIGTERM')
    }
    await Promise.all(ends)
    if (unclean > 0) throw new WorkersError(`${unclean} workers did not end in time.`)
  }

  return {
    /** Starts one, and resolves to what it says when it listens; rejects when any ends before. */
    hire: () => Promise.race([start(0), failing.promise]),
    /** Replaces each that ends from now on, and tells of it; gives up on one that ends soon again and again. */
    keep(log: Log, giveUp: (error: WorkersError) => void): void {
      replace = (ended, inVain) => {
        log('error', { ...ended }, 'a worker ended')
        if (inVain >= mostInVain)
          giveUp(
            new WorkersError(`A worker ended ${inVain} times soon after it was started: there is no use in another.`)
          )
        else setTimeout(() => dismissed || void start(inVain), pause * 2 ** inVain)
      }
    },
    /** Drains all and resolves when they have ended; throws WorkersError when one was cut off. */
    dismiss
  }
}

/**
 * Returns what closes the connections that were offered to a worker when it has ended. Node waits for its answer to the last
 * offer at each address, and would keep such a connection open for ever, with a client that waits. It tells nobody of an
 * offer, so it is seen on its way.
 */
function offeredTo({ process: { send }, process: child }: Worker): () => void {
  const offered = new Map<unknown, { close?: () => void } | undefined>()
  child.send = function (this: typeof child, ...given: unknown[]) {
    const [message, handle] = given as [{ act?: string; key?: string }, { close?: () => void } | undefined]
    if (message.act === 'newconn') offered.set(message.key, handle)
    return Reflect.apply(send, this, given)
  }
  return () => {
    for (const handle of offered.values()) handle?.close?.()
  }
}

const levels = { debug: 20, info: 30, warn: 40, error: 50, silent: Number.POSITIVE_INFINITY }

/** Returns what writes lines like those of the workers' logs. */
function logging(config: Config) {
  return (level: 'info' | 'error', more: object, msg: string): void => {
    if (levels[level] < levels[config.log]) return
    const line = { level: levels[level], time: new Date().toISOString(), pid: process.pid, ...more, msg }
    process.stderr.write(`${JSON.stringify(line)}\n`)
  }
}
