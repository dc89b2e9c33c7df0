/**
 * The change feed as server-sent events (WHATWG HTML §9.2). One look at the journal serves all streams that stand at the
 * same place, so that a thousand idle ones cost as much as one; a reader that takes nothing is cut off.
 */
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sealing } from '../frame/sealed.ts'
import type { Queries, Store } from '../queries.ts'
import { encodePosition, type Position } from './cursor.ts'
import { type Page, readPage } from './reading.ts'

/** How often the journal is looked at while there are streams, milliseconds: other processes write to it too. */
const interval = 500
/** How much may wait for a slow reader (bytes), and for how long it may take nothing (milliseconds). */
export const mostWaiting = 256 * 1024
export const patience = 60_000
const pageSize = 100

interface Stream {
  output: PassThrough
  address: string
  position: Position
  /** The same as a cursor: streams with the same one are served together. */
  cursor: string
  /** Whether it was told that it has caught up. */
  told: boolean
  /** Since when what waits for it has not become less; undefined when nothing does. */
  stuckSince: number | undefined
  /** Whether its client may still have it: a token may be revoked meanwhile. */
  isAllowed: () => Promise<boolean>
  beatAt: number
}

export interface Streams {
  /** Returns how many there are from an address, and in all. */
  count(address: string): { here: number; all: number }
  /** Returns the bytes of a new stream from a position on. */
  open(position: Position, address: string, isAllowed: () => Promise<boolean>): PassThrough
  /** Ends all of them; their clients come back after a moment of their own. */
  close(): void
}

interface Options {
  store: Store
  sealed: Sealing
  /** Announces what came due by an instant. */
  announce: (at: number) => Promise<void>
  now: () => number
  heartbeat: number
  onError: (error: unknown) => void
}

/** Returns the streams of an application; the journal is looked at only while there are any. */
export function streamsOf({ store, sealed, announce, now, heartbeat, onError }: Options): Streams {
  const streams = new Set<Stream>()
  let running = false
  let closed = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    while (streams.size > 0 && !closed) {
      await look()
      await sleep(interval)
    }
    running = false
  }

  async function look(): Promise<void> {
    // Signs of life first, and nobody's trouble is another's: a database that cannot be read ends no stream.
    for (const stream of streams) await beat(stream).catch(onError)
    await announce(now()).catch(onError)
    let waiting = [...streams].filter(stream => stream.output.writableLength < mostWaiting)
    while (waiting.length > 0) {
      const behind = []
      for (const group of Map.groupBy(waiting, ({ cursor }) => cursor).values())
        behind.push(...(await serve(group).catch(unserved)))
      waiting = behind
    }
  }

  /** What could not be read now is given at the next look. */
  const unserved = (error: unknown): Stream[] => {
    onError(error)
    return []
  }

  /** Gives a group that stands at one place its next page; returns those who are to have another at once. */
  async function serve(group: Stream[]): Promise<Stream[]> {
    const first = group[0]
    if (!first) return []
    const page = await store.read(queries => pageOrEnd(queries, first.position))
    if (!page) {
      for (const { output } of group) output.end(event('start-over', first.cursor, {}))
      return []
    }
    const text = page.changes.map(({ change, position }) => event('change', encodePosition(position, sealed), change))
    const cursor = encodePosition(page.position, sealed)
    const allowed = text.length > 0 ? await onlyAllowed(group) : group
    for (const stream of allowed) {
      const news = page.caughtUp && (text.length > 0 || !stream.told)
      Object.assign(stream, { position: page.position, cursor, told: stream.told || page.caughtUp })
      if (text.length > 0 || news)
        stream.output.write(text.join('') + (news ? event('caught-up', cursor, { cursor }) : ''))
    }
    return page.caughtUp ? [] : allowed.filter(({ output }) => output.writableLength < mostWaiting)
  }

  /** Ends the streams whose token is no good any more: what has happened since is not for them. */
  async function onlyAllowed(group: Stream[]): Promise<Stream[]> {
    const may = await Promise.all(group.map(({ isAllowed }) => isAllowed()))
    for (const [at, { output }] of group.entries()) if (!may[at]) output.end()
    return group.filter((_, at) => may[at])
  }

  /** The end: the journal was cut beyond where the stream stands. */
  const pageOrEnd = (queries: Queries, position: Position): Promise<Page | undefined> =>
    readPage(queries, position, pageSize, now()).catch(error => {
      if (error?.type === 'start-over') return undefined
      throw error
    })

  async function beat(stream: Stream): Promise<void> {
    const { output } = stream
    const at = performance.now()
    stream.stuckSince = output.writableLength === 0 ? undefined : (stream.stuckSince ?? at)
    if (stream.stuckSince !== undefined && at - stream.stuckSince > patience) return void output.destroy()
    if (at < stream.beatAt) return
    stream.beatAt = at + heartbeat
    if (await stream.isAllowed()) output.write(': \n\n')
    else output.end()
  }

  return {
    count(address) {
      let here = 0
      for (const stream of streams) if (stream.address === address) here++
      return { here, all: streams.size }
    },
    open(position, address, isAllowed) {
      const output = new PassThrough()
      const beatAt = performance.now() + heartbeat
      const cursor = encodePosition(position, sealed)
      const stream = { output, address, position, cursor, told: false, stuckSince: undefined, isAllowed, beatAt }
      streams.add(stream)
      output.once('close', () => streams.delete(stream))
      // Each client comes back at a moment of its own, so that a restart is not a stampede.
      output.write(`retry: ${1000 + Math.floor(Math.random() * 4000)}\n\n`)
      void run()
      return output
    },
    close() {
      closed = true
      for (const { output } of streams) output.end()
    }
  }
}

const event = (name: string, id: string, data: object): string =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`
