/** The response cache on a socket: what it answers, what it leaves to the application, and when it lets go. */
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'

interface Reply {
  status: number
  headers: Record<string, string>
  bytes: Buffer
  json: Record<string, unknown>
}

const editor = { as: 'editor' } as const
const long = `قال وزير الري سامي كمال إن «الماء كثير».\n\n${'فقرة طويلة عن الماء. '.repeat(100)}`

/** A newsroom that listens, with an article in it; `ask` sends over a socket. */
async function listening(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  await room.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = room.app.server.address() as AddressInfo
  const story = { slug: 'water', title: 'الماء', text: long, publishedAt: '2026-01-01T00:00:00Z' }
  const { body: article } = await room.post('/v1/articles', story, editor)
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Reply>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.once('end', () => {
          const bytes = Buffer.concat(parts)
          const told = answer.headers as Record<string, string>
          const isJson = told['content-type']?.includes('json') && !told['content-encoding'] && bytes.length > 0
          resolve({
            status: answer.statusCode ?? 0,
            headers: told,
            bytes,
            json: isJson ? JSON.parse(bytes.toString()) : {}
          })
        })
      })
      sent.once('error', reject)
      sent.end()
    })
  const hits = () => room.app.counting.of('cache')
  return { ...room, ask, hits, article, path: '/v1/articles/water' }
}

t.test('an answer is made once, and answered from memory with an id of its own', async t => {
  const { ask, hits, path } = await listening(t)
  const first = await ask(path)
  const second = await ask(path, { 'x-request-id': 'mine-1' })
  t.equal(hits(), 1)
  t.strictSame(second.bytes, first.bytes)
  t.equal(second.headers['x-request-id'], 'mine-1')
  const third = await ask(path, { 'x-request-id': 'rawi_secret' })
  t.not(third.headers['x-request-id'], 'rawi_secret')
  t.not(third.headers['x-request-id'], first.headers['x-request-id'])
  t.equal(second.headers['cache-control'], 'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400')
  t.equal(second.headers.vary, 'Accept-Encoding, Authorization')
})

t.test('GET and HEAD share an entry, and a HEAD has no body', async t => {
  const { ask, hits, path } = await listening(t)
  const { headers, bytes } = await ask(path, {}, 'HEAD')
  t.equal(bytes.length, 0)
  const got = await ask(path)
  t.equal(hits(), 1)
  t.equal(Number(headers['content-length']), got.bytes.length)
  const again = await ask(path, {}, 'HEAD')
  t.equal(again.headers.etag, got.headers.etag)
  t.equal(again.bytes.length, 0)
  t.equal(hits(), 2)
})

t.test('each encoding has bytes and an ETag of its own, and any of them is a 304', async t => {
  const { ask, path } = await listening(t)
  const plain = await ask(path)
  const encodings = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const [name, open] of Object.entries(encodings)) {
    for (let turn = 0; turn < 2; turn++) {
      const { headers, bytes } = await ask(path, { 'accept-encoding': name })
      t.equal(headers['content-encoding'], name)
      t.strictSame(open(bytes), plain.bytes)
      t.equal(Number(headers['content-length']), bytes.length)
      t.equal(headers.etag, `${plain.headers.etag?.slice(0, -1)}-${name}"`)
    }
  }
  for (const [held, encoding] of [
    [plain.headers.etag, 'br'],
    [`W/${plain.headers.etag}`, 'identity'],
    [`"other", ${plain.headers.etag?.slice(0, -1)}-br"`, 'gzip'],
    ['*', 'identity']
  ] as const) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, bytes } = await ask(
        path,
        { 'if-none-match': String(held), 'accept-encoding': encoding, 'cache-control': 'no-cache' },
        method
      )
      t.equal(status, 304, `${held} ${method}`)
      t.equal(bytes.length, 0)
      t.equal(headers['content-length'], undefined)
    }
  }
  const other = await ask(path, { 'if-none-match': '"1.other", "x-br"' })
  t.equal(other.status, 200)
})

t.test('a short answer is sent as it is', async t => {
  const { ask } = await listening(t)
  const { headers } = await ask('/v1/articles/water?fields=title', { 'accept-encoding': 'br' })
  t.equal(headers['content-encoding'], undefined)
})

t.test('after a write is acknowledged nobody is answered what was before', async t => {
  const { ask, path, patch, another } = await listening(t)
  for (let n = 0; n < 5; n++) {
    await ask(path)
    await patch('/v1/articles/water', { title: `الماء ${n}` }, editor)
    t.equal((await ask(path)).json.title, `الماء ${n}`)
  }
  const other = await another()
  await ask(path)
  await other.write(async queries => {
    const row = await queries.articles.bySlug('water')
    if (!row) throw new Error('no article')
    await queries.articles.update({ ...row, title: 'من عملية أخرى', version: row.version + 1 })
    const change = {
      entity: 'article',
      id: row.id,
      op: 'update',
      at: 0,
      tags: [`article:${row.id}`],
      public: true
    } as const
    await queries.journal.append({ ...change, tags: [...change.tags] })
  })
  t.equal((await ask(path)).json.title, 'من عملية أخرى')
})

t.test('a look that fails half-way loses nothing: what it did not tell, the next one does', async t => {
  const { ask, path, patch, store } = await listening(t)
  await ask(path)
  await patch('/v1/articles/water', { title: 'الماء الجديد' }, editor)
  const { read } = store
  let failures = 0
  store.read = work =>
    read(queries => {
      const nextDue = () => {
        failures++
        return Promise.reject(new Error('the disk did not answer'))
      }
      return work(failures === 0 ? { ...queries, articles: { ...queries.articles, nextDue } } : queries)
    })
  // Somebody else's request meets the fault: what is asked of the article comes after it.
  await ask('/v1/categories')
  t.equal((await ask(path)).json.title, 'الماء الجديد')
  t.equal(failures, 1)
})

t.test('a write to something else leaves it where it is', async t => {
  const { ask, hits, path, post, patch } = await listening(t)
  await post('/v1/articles', { slug: 'other', title: 'آخر', text: long, publishedAt: '2026-01-01T00:00:00Z' }, editor)
  await ask(path)
  await patch('/v1/articles/other', { title: 'آخر ٢' }, editor)
  await ask(path)
  t.equal(hits(), 1)
})

t.test('a scheduled article appears in a list at its instant, and no cache keeps the list beyond it', async t => {
  const { ask, hits, clock, post } = await listening(t)
  const at = clock.now + 25_000
  await post(
    '/v1/articles',
    { slug: 'later', title: 'لاحقا', text: long, publishedAt: new Date(at).toISOString() },
    { as: 'editor' }
  )
  const slugs = async () =>
    ((await ask('/v1/articles?fields=slug')).json.items as { slug: string }[]).map(({ slug }) => slug)
  t.strictSame(await slugs(), ['water'])
  const first = await ask('/v1/articles?fields=slug')
  t.equal(hits(), 1)
  t.equal(first.headers['cache-control'], 'public, max-age=10, stale-while-revalidate=15, stale-if-error=86400')
  clock.now = at - 3500
  const last = await ask('/v1/articles?fields=slug')
  t.equal(hits(), 2)
  t.equal(last.headers['cache-control'], 'public, max-age=3, stale-while-revalidate=0, stale-if-error=86400')
  clock.now = at
  t.strictSame(await slugs(), ['later', 'water'])
})

t.test('an article changes by itself when it stops taking comments', async t => {
  const { ask, clock, path, patch } = await listening(t)
  const closesAt = new Date(clock.now + 5000).toISOString()
  await patch('/v1/articles/water', { comments: { policy: 'open', closesAt } }, editor)
  const open = async () => ((await ask(path)).json.comments as { open: boolean }).open
  t.equal(await open(), true)
  t.equal(await open(), true)
  clock.now += 5000
  t.equal(await open(), false)
})

t.test('what carries a token is nobody’s to keep, and is never answered from memory', async t => {
  const { ask, hits, path, tokens } = await listening(t)
  await ask(path)
  const { headers } = await ask(path, { authorization: `Bearer ${tokens.editor}` })
  t.equal(headers['cache-control'], 'private, no-store')
  t.equal(headers['cache-tag'], undefined)
  t.equal((await ask(path, { authorization: 'Bearer nobody' })).status, 401)
  t.equal(hits(), 0)
  await ask(path)
  t.equal(hits(), 1)
})

t.test('headers that nobody reads change nothing, and poison nothing', async t => {
  const { ask, hits, path } = await listening(t)
  const plain = await ask(path)
  const strange = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'ftp',
    'x-forwarded-for': '203.0.113.9',
    'x-original-url': '/v1/tokens',
    'x-rewrite-url': '/v1/tokens',
    'x-http-method-override': 'DELETE',
    'x-http-method': 'PUT',
    cookie: 'a=b',
    origin: 'https://evil.example',
    'accept-language': 'ar'
  }
  for (const path of ['/v1/articles', '/v1/articles/water?fields=html,jsonld']) {
    const first = await ask(path, strange)
    const second = await ask(path)
    t.strictSame(second.bytes, first.bytes)
    t.notMatch(second.bytes.toString(), /evil/)
  }
  for (const [name, value] of Object.entries(strange)) {
    const { bytes } = await ask(path, { [name]: value })
    t.strictSame(bytes, plain.bytes, name)
  }
  t.equal(hits(), 2 + Object.keys(strange).length)
})

t.test('absurd headers have a defined answer, and leave the entry as it was', async t => {
  const { ask, path } = await listening(t)
  const plain = await ask(path)
  const tags = Array.from({ length: 500 }, (_, n) => `"${n}.aaaaaaaaaaaaaaaa"`).join(', ')
  const cases: [Record<string, string>, number][] = [
    [{ 'accept-encoding': 'br;q=9, gzip;q=-1, ;;;, *;q=0' }, 200],
    [{ 'accept-encoding': 'identity;q=0, *;q=0' }, 200],
    [{ 'accept-encoding': ', '.repeat(3000) }, 200],
    [{ range: 'bytes=0-5' }, 200],
    [{ range: 'bytes=9-1, 2-, -' }, 200],
    [{ 'if-none-match': tags }, 200],
    [{ 'if-none-match': '"'.repeat(5000) }, 200],
    [{ 'if-modified-since': 'tomorrow' }, 200],
    [{ accept: 'text/html' }, 406],
    [{ accept: 'application/json;q=0' }, 406],
    [{ accept: '*/*;q=0.1, nonsense' }, 200],
    [{ expect: '200-ok' }, 417],
    [{ 'content-length': '0' }, 200]
  ]
  for (const [headers, status] of cases) {
    const answer = await ask(path, headers)
    t.equal(answer.status, status, JSON.stringify(headers).slice(0, 80))
    t.strictSame((await ask(path)).bytes, plain.bytes)
  }
  const many = Array.from({ length: 10_000 }, (_, n) => `"${n}"`).join(',')
  t.equal((await ask(path, { 'if-none-match': many })).status, 431)
  t.equal((await ask(`/v1/articles/${'a'.repeat(8000)}`)).status, 414)
  t.equal((await ask(`/v1/articles?cursor=${'a'.repeat(8000)}`)).status, 400)
  t.equal((await ask('/v1/articles?fields=title,title')).status, 400)
  for (const strange of [
    '//v1/articles/water',
    '/v1/articles/water?',
    '/v1/articles/water?fields=',
    '/V1/articles/water'
  ])
    t.ok((await ask(strange)).status < 500, strange)
})

t.test('If-Modified-Since is asked of what is known since the server runs', async t => {
  const { ask, clock, path, patch } = await listening(t)
  clock.now += 5000
  const told = String((await ask(path)).headers['last-modified'])
  t.equal((await ask(path, { 'if-modified-since': told })).status, 304)
  t.equal((await ask(path, { 'if-modified-since': told, 'if-none-match': '"x"' })).status, 200)
  t.equal((await ask(path, { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).status, 200)
  await patch('/v1/articles/water', { title: 'تغير' }, editor)
  t.equal((await ask(path, { 'if-modified-since': told })).status, 200)
  clock.now += 2000
  const later = String((await ask(path)).headers['last-modified'])
  t.ok(Date.parse(later) > Date.parse(told))
  t.equal((await ask(path, { 'if-modified-since': later })).status, 304)
})

t.test('only what was answered with 200 is kept: what appears is seen at once', async t => {
  const { ask, post } = await listening(t)
  t.equal((await ask('/v1/articles/new')).headers['cache-control'], 'no-store')
  await post('/v1/articles', { slug: 'new', title: 'جديد', text: long, publishedAt: '2026-01-01T00:00:00Z' }, editor)
  t.equal((await ask('/v1/articles/new')).status, 200)
})

t.test('it holds no more bytes than it may', async t => {
  const { ask, hits, path } = await listening(t, { RAWI_CACHE_BYTES: '20000' })
  await ask(path)
  await ask(path)
  t.equal(hits(), 1)
  for (let n = 1; n <= 20; n++) await ask(`/v1/articles?limit=${n}`)
  await ask(path)
  t.equal(hits(), 1)
})

t.test('without it every answer is made anew, and says the same', async t => {
  const { ask, hits, path } = await listening(t, { RAWI_CACHE_BYTES: '0' })
  const first = await ask(path, { 'accept-encoding': 'br' })
  const second = await ask(path, { 'accept-encoding': 'br' })
  t.strictSame(second.bytes, first.bytes)
  t.equal(second.headers.etag, first.headers.etag)
  t.equal(hits(), 0)
})

t.test('preview links and the health of the process are nobody’s to keep', async t => {
  const { ask, hits, post } = await listening(t)
  const made = await post('/v1/articles/water/previews', {}, editor)
  const { pathname } = new URL(made.body.url, 'http://x')
  for (const path of [pathname, '/health', '/ready']) {
    for (let turn = 0; turn < 2; turn++) t.match((await ask(path)).headers['cache-control'], /no-store/, path)
  }
  t.equal(hits(), 0)
})

t.test('what it answers is counted beside everything else, and logged where everything is', async t => {
  const { ask, get, path } = await listening(t)
  const { headers } = await ask(path)
  await ask(path)
  await ask(path, { 'if-none-match': String(headers.etag) })
  await ask('/v1/articles/nowhere')
  const { text, headers: told } = await get('/metrics', { as: 'admin' })
  t.equal(told['content-type'], 'text/plain; version=0.0.4; charset=utf-8')
  t.match(text, /^rawi_answers_total\{from="cache",status="200"\} 1$/m)
  t.match(text, /^rawi_answers_total\{from="cache",status="304"\} 1$/m)
  t.match(text, /^rawi_answers_total\{from="application",status="404"\} 1$/m)
  t.match(text, /^rawi_cache_entries 1$/m)
  t.match(text, /^rawi_cache_bytes \d{4,}$/m)
  t.match(text, /^process_resident_memory_bytes \d{7,}$/m)
  for (const line of text.trimEnd().split('\n')) t.match(line, /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? [\d.]+)$/)
  t.equal((await get('/metrics')).status, 401)
  t.equal((await get('/metrics', { as: 'editor' })).status, 403)
})
