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
const steps = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ happens: fc.constantFrom(...names), n: fc.nat(30) }) },
    {
      weight: 3,
      arbitrary: fc.record({ reads: fc.nat(1000), encoding: fc.nat(3), held: fc.boolean(), head: fc.boolean() })
    }
  ),
  { minLength: 30, maxLength: 80 }
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
      for (const step of steps) {
        if ('happens' in step) {
          await happenings[step.happens]?.(room, step.n)
          continue
        }
        const method = step.head ? 'HEAD' : 'GET'
        const path = await some(room, step.reads)
        const plain = { 'accept-encoding': encodings[step.encoding] ?? '' }
        const without = async (headers: Record<string, string>) => {
          const { statusCode, headers: told, rawPayload } = await bare.inject({ method, url: path, headers })
          return shown(statusCode, told, rawPayload)
        }
        const held = step.held ? { 'if-none-match': String((await without(plain)).headers.etag ?? '"x"') } : {}
        const headers = { ...plain, ...held }
        const wanted = await without(headers)
        for (let turn = 0; turn < 2; turn++) {
          const found = await ask(port, method, path, headers)
          if (!t.strictSame(found, wanted, `${method} ${path}`)) throw new Error('the cache answers otherwise')
          compared++
        }
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
  if (n % 3 !== 2) return lists[n % lists.length] ?? ''
  const { items } = (await room.get('/v1/articles?limit=100', { as: 'admin' })).body
  const { id = 'none', slug = 'none' } = items[n % Math.max(1, items.length)] ?? {}
  const paths = ['', '?fields=html,quotes,jsonld', '/comments', '/quotes']
  return `/v1/articles/${n % 2 ? id : encodeURIComponent(slug)}${paths[n % paths.length]}`
}
