/**
 * The promise of the response cache: whatever happens, by whatever process, it answers byte for byte what is answered
 * without it.
 */

import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import t from 'tap'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { furnish, happenings, type Room } from './support/happenings.ts'
import { newsroom } from './support/newsroom.ts'

// Each is a whole newsroom; RAWI_TEST_RUNS=200 is for a long evening.
const runs = Number(process.env.RAWI_TEST_RUNS ?? 12)

const lists = [
  '/v1/articles',
  '/v1/articles?category=news&count=true',
  '/v1/articles?person=mona&fields=title,comments,categories',
  '/v1/articles?speaker=haddad&limit=2',
  '/v1/categories?count=true',
  '/v1/people?limit=3',
  '/v1/people/mona',
  '/v1/people/haddad/quotes',
  '/v1/categories/news',
  '/v1/quotes?count=true',
  '/v1/site',
  '/v1/changes?limit=5'
]
const encodings = ['identity', 'br', 'gzip;q=0.5', 'br;q=0, *']

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}

/** What differs from one sending of an answer to the next, whoever sends it; only the cache knows since when it stands. */
const passing = ['date', 'x-request-id', 'connection', 'keep-alive', 'last-modified', 'transfer-encoding']

const shown = (status: number, headers: Record<string, unknown>, bytes: Buffer): Answer => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !passing.includes(name))
      .sort()
  ),
  body: `${bytes.length} bytes, ${createHash('sha1').update(bytes).digest('hex')}`
})

function ask(port: number, method: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.once('end', () => resolve(shown(answer.statusCode ?? 0, answer.headers, Buffer.concat(parts))))
    })
    sent.once('error', reject)
    sent.end()
  })
}

const names = Object.keys(happenings)
const reading = fc.record({ of: fc.nat(1000), encoding: fc.nat(3), held: fc.boolean(), head: fc.boolean() })
/** Before something happens some answers are asked for, and the same ones after it: by then they are in memory, and old. */
const steps = fc.array(
  fc.record({
    happens: fc.constantFrom(...names),
    n: fc.nat(30),
    reads: fc.array(reading, { minLength: 3, maxLength: 5 })
  }),
  { minLength: 12, maxLength: 30 }
)

t.test('what the cache answers is what is answered without it', async t => {
  let compared = 0
  let hits = 0
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (steps, elsewhere) => {
      const room = await newsroom(t, { env: { RAWI_COMMENT_RATE: '0' } })
      await furnish(room)
      const now = () => room.clock.now
      const config = (bytes: number) =>
        readConfig({ RAWI_LOG: 'silent', RAWI_CACHE_BYTES: String(bytes), RAWI_MAX_AGE: '30' })
      // What happens is written by another application: in the same process, or as by another one.
      const store = elsewhere ? await room.another() : room.store
      const cached = await buildApp({ store, config: config(1_000_000), now })
      const bare = await buildApp({ store: room.store, config: config(0), now })
      await cached.listen({ port: 0, host: '127.0.0.1' })
      const { port } = cached.server.address() as AddressInfo
      const compare = async (
        path: string,
        { encoding, held, head }: { encoding: number; held: boolean; head: boolean }
      ) => {
        const method = head ? 'HEAD' : 'GET'
        const plain = { 'accept-encoding': encodings[encoding] ?? '' }
        const without = async (headers: Record<string, string>) => {
          const { statusCode, headers: told, rawPayload } = await bare.inject({ method, url: path, headers })
          return shown(statusCode, told, rawPayload)
        }
        const condition = held ? { 'if-none-match': String((await without(plain)).headers.etag ?? '"x"') } : {}
        const headers = { ...plain, ...condition }
        const [wanted, found] = [await without(headers), await ask(port, method, path, headers)]
        if (!t.strictSame(found, wanted, `${method} ${path}`)) throw new Error('the cache answers otherwise')
        compared++
      }
      // Most come early: what happens then happens to something.
      await happenings.publishNew?.(room, 1)
      await happenings.publishNew?.(room, 2)
      for (const { happens, n, reads } of steps) {
        const paths = await Promise.all(reads.map(({ of }) => some(room, of)))
        for (const [at, read] of reads.entries()) await compare(paths[at] ?? '', { ...read, held: false })
        await happenings[happens]?.(room, n)
        for (const [at, read] of reads.entries()) await compare(paths[at] ?? '', read)
      }
      hits += cached.counting.of('cache')
      await cached.close()
      await bare.close()
      await room.close()
    }),
    { numRuns: runs, endOnFailure: true }
  )
  t.ok(hits > compared / 8, `${compared} answers were compared, ${hits} of them came from the cache`)
})

/** Returns a URL of a list, or of one of what there is. */
async function some(room: Room, n: number): Promise<string> {
  if (n % 2 === 0) return lists[(n >> 1) % lists.length] ?? ''
  const { items } = (await room.get('/v1/articles?limit=100', { as: 'admin' })).body
  const { id = 'none', slug = 'none' } = items[n % Math.max(1, items.length)] ?? {}
  const paths = ['', '?fields=html,quotes,jsonld', '/comments', '/quotes']
  return `/v1/articles/${n % 3 ? id : encodeURIComponent(slug)}${paths[(n >> 1) % paths.length]}`
}
