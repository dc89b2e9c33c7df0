/** The typed client on a bad day: a server that is busy, a proxy that speaks for it, and lines that are cut. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { type ChangeBatch, createClient, etagCache, RawiProblem } from '../clients/typescript/src/index.ts'
import { folderFor, startRawi } from './support/process.ts'

type Answer = (asked: IncomingMessage, answer: ServerResponse, count: number) => void

/** Returns the address of a server that answers by a function, and how often it was asked. */
async function serve(t: Test, answerBy: Answer) {
  const seen = { count: 0, urls: [] as string[] }
  const server = createServer((asked, answer) => {
    seen.count++
    seen.urls.push(decodeURIComponent(asked.url ?? ''))
    asked.resume().on('end', () => answerBy(asked, answer, seen.count))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

function send(answer: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  answer.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body))
}
const busy = (answer: ServerResponse, headers: Record<string, string> = { 'retry-after': '0' }) =>
  send(answer, 503, { type: '/problems/unavailable', title: 'Busy', status: 503, detail: 'Busy.', errors: [] }, headers)
const proxyPage = (answer: ServerResponse) =>
  answer.writeHead(503, { 'content-type': 'text/html', 'retry-after': '0' }).end('<h1>Service Unavailable</h1>')

/** Returns what a request fails with. */
const failureOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => 'it did not fail',
    error => error
  )

t.test('a proxy that says 503 twice is sat out, and then Rawi answers through it', async t => {
  const rawi = await startRawi(t, folderFor(t), { RAWI_SYNCHRONOUS: 'normal' })
  const { url, seen } = await serve(t, ({ method, headers, url: path }, answer, count) => {
    if (count <= 2) return proxyPage(answer)
    const on = { host: '127.0.0.1', port: rawi.port, method: method ?? 'GET', path: path ?? '/', headers }
    request(on, from => from.pipe(answer.writeHead(from.statusCode ?? 502, from.headers))).end()
  })
  const site = await createClient({ baseUrl: url }).get('/v1/site')
  t.ok(site.name)
  t.equal(seen.count, 3)
  await rawi.stop()
})

t.test('what is repeated after a 503 or a 429, and what is not', async t => {
  const tooMany = (answer: ServerResponse) =>
    send(
      answer,
      429,
      { type: '/problems/too-many-requests', title: '', status: 429, detail: 'Wait.', errors: [] },
      { 'retry-after': '0' }
    )
  const one = { params: { path: { ref: 'x' } } }
  const comment = { ...one, body: { author: { name: 'قارئة' }, text: 'شكرا' } }
  type Rawi = ReturnType<typeof createClient>
  const get = (rawi: Rawi) => rawi.get('/v1/site')
  const put = (rawi: Rawi) => rawi.put('/v1/articles/{ref}', { ...one, body: { title: 'خبر' } })
  const remove = (rawi: Rawi) => rawi.delete('/v1/articles/{ref}', one)
  const post = (rawi: Rawi) => rawi.post('/v1/articles/{ref}/comments', comment)
  const patch = (rawi: Rawi) => rawi.patch('/v1/articles/{ref}', { ...one, body: { byline: 'ندى' } })
  const scenarios: [string, (rawi: Rawi) => Promise<unknown>, (answer: ServerResponse) => unknown, boolean][] = [
    ['GET after a proxy’s 503', get, proxyPage, true],
    ['PUT after a proxy’s 503', put, proxyPage, true],
    ['DELETE after a proxy’s 503', remove, proxyPage, true],
    ['POST after a proxy’s 503, which may hide a comment that was stored', post, proxyPage, false],
    ['PATCH after a proxy’s 503', patch, proxyPage, false],
    ['POST after Rawi’s own 503, which stored nothing', post, answer => busy(answer), true],
    ['PATCH after Rawi’s own 503', patch, answer => busy(answer), true],
    ['GET after 429', get, tooMany, true],
    ['POST after 429, which stored nothing', post, tooMany, true],
    ['GET after 500', get, answer => send(answer, 500, {}), false]
  ]
  for (const [name, ask, refuse, repeated] of scenarios) {
    const { url, seen } = await serve(t, (_asked, answer, count) => {
      if (count === 1) refuse(answer)
      else send(answer, 200, { ok: true })
    })
    const came = await ask(createClient({ baseUrl: url })).catch(error => error)
    t.equal(seen.count, repeated ? 2 : 1, name)
    t.equal(came instanceof RawiProblem, !repeated)
  }
})

t.test('it waits as long as it is told, in seconds or until a date by the server’s clock, and no longer', async t => {
  // A server whose clock is a day behind: the date is one second after its own.
  const behind = Date.now() - 86_400_000
  const date = { date: new Date(behind).toUTCString(), 'retry-after': new Date(behind + 1000).toUTCString() }
  for (const [name, headers] of [
    ['seconds', { 'retry-after': '1' }],
    ['a date', date]
  ] as const) {
    const { url } = await serve(t, (_asked, answer, count) => {
      if (count === 1) busy(answer, headers)
      else send(answer, 200, {})
    })
    const began = performance.now()
    await createClient({ baseUrl: url }).get('/v1/site')
    const took = performance.now() - began
    t.ok(took >= 990 && took < 10_000, `${name}: ${Math.round(took)} ms`)
  }

  const { url, seen } = await serve(t, (_asked, answer) => busy(answer, { 'retry-after': '3600' }))
  t.match(await failureOf(createClient({ baseUrl: url }).get('/v1/site')), { status: 503, type: 'unavailable' })
  t.equal(seen.count, 1, 'an hour is not sat out')

  const endless = await serve(t, (_asked, answer) => busy(answer))
  t.match(await failureOf(createClient({ baseUrl: endless.url, retry: { retries: 2 } }).get('/v1/site')), {
    status: 503
  })
  t.equal(endless.seen.count, 3)
  t.match(await failureOf(createClient({ baseUrl: endless.url, retry: false }).get('/v1/site')), { status: 503 })
  t.equal(endless.seen.count, 4, 'false: not at all')
})

t.test('an abort ends a wait at once', async t => {
  const { url, seen } = await serve(t, (_asked, answer) => busy(answer, { 'retry-after': '20' }))
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('the reader left')), 200)
  const began = performance.now()
  await t.rejects(createClient({ baseUrl: url }).get('/v1/site', { signal: controller.signal }), /the reader left/)
  t.ok(performance.now() - began < 10_000)
  t.equal(seen.count, 1)
})

t.test('an answer that is no problem of Rawi’s is a problem still', async t => {
  const { url } = await serve(t, (_asked, answer) => answer.writeHead(502, 'Bad Gateway').end('<h1>502</h1>'))
  t.match(await failureOf(createClient({ baseUrl: url }).get('/v1/site')), {
    type: 'about:blank',
    status: 502,
    errors: []
  })
})

t.test('what nobody is to store, as a preview link answers, is not kept', async t => {
  const headers = { etag: '"1"', 'cache-control': 'private, no-store' }
  const { url } = await serve(t, (_asked, answer) => send(answer, 200, { status: 'ok' }, headers))
  const cache = etagCache()
  await createClient({ baseUrl: url, cache }).get('/health')
  t.equal(cache.size, 0)
})

t.test('a cache forgets what was used longest ago, by number and by size', async t => {
  const kept = (body: string) => ({ etag: '"1"', body, headers: [] })
  const few = etagCache({ entries: 2 })
  few.set('a', kept('1'))
  few.set('b', kept('2'))
  few.get('a')
  few.set('c', kept('3'))
  t.same(
    ['a', 'b', 'c'].map(key => few.get(key)?.body),
    ['1', undefined, '3']
  )
  const small = etagCache({ characters: 10 })
  for (const key of ['a', 'b', 'c']) small.set(key, kept('12345'))
  t.same(
    ['a', 'b', 'c'].map(key => small.get(key) !== undefined),
    [false, true, true]
  )
  small.set('b', kept('too long to be kept'))
  t.equal(small.get('b'), undefined, 'nor is its old body')
  t.equal(small.size, 1)
  small.clear()
  t.equal(small.size, 0)
})

/** The feed as it is documented, of ten changes: cursors are positions, and `answerBy` may cut or refuse first. */
const feed = (t: Test, answerBy: (answer: ServerResponse, count: number, since: string | null) => boolean) =>
  serve(t, ({ url = '' }, answer, count) => {
    const query = new URLSearchParams(url.split('?')[1])
    if (answerBy(answer, count, query.get('since'))) return
    const from = Number(query.get('since') ?? 0)
    const to = Math.min(10, from + Number(query.get('limit') ?? 4))
    const items = Array.from({ length: to - from }, (_, at) => ({
      entity: 'article',
      id: `a${from + at}`,
      op: (from + at) % 3 === 2 ? 'delete' : 'upsert',
      card: (from + at) % 3 === 2 ? null : { slug: `خبر-${from + at}` }
    }))
    send(answer, 200, { items, cursor: String(to), caughtUp: to === 10 })
  })

t.test('the change feed is followed over cuts, batch by batch, until it has caught up', async t => {
  const { url, seen } = await feed(t, (answer, count) => {
    if (count === 2) answer.destroy()
    else if (count === 4)
      // Half of an answer, then nothing.
      answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"items":[{"ent')
    if (count === 4) setTimeout(() => answer.destroy(), 20)
    return count === 2 || count === 4
  })
  const stored = { cursor: '', ids: [] as string[] }
  const batches: ChangeBatch[] = []
  const done = await createClient({ baseUrl: url }).sync({
    limit: 4,
    apply: async batch => {
      batches.push(batch)
      stored.ids.push(...batch.items.map(({ id }) => id))
      stored.cursor = batch.cursor
    }
  })
  t.same(stored, { cursor: '10', ids: Array.from({ length: 10 }, (_, at) => `a${at}`) }, 'each once, in order')
  t.same(done, { cursor: '10', applied: 10 })
  t.same(
    batches.map(({ caughtUp, startOver }) => [caughtUp, startOver]),
    [
      [false, true],
      [false, false],
      [true, false]
    ]
  )
  t.equal(seen.count, 5)
  t.equal(seen.urls[1], seen.urls[2], 'what was cut is asked for again')

  const later = await createClient({ baseUrl: url }).sync({ since: stored.cursor, apply: () => {} })
  t.same(later, { cursor: '10', applied: 0 })
})

t.test('a cursor that is too old starts over, and says so with the first batch', async t => {
  const { url } = await feed(t, (answer, _count, since) => {
    if (since !== 'ancient') return false
    send(answer, 410, { type: '/problems/start-over', title: '', status: 410, detail: 'Too old.', errors: [] })
    return true
  })
  const batches: ChangeBatch[] = []
  for await (const batch of createClient({ baseUrl: url }).changes({ since: 'ancient', limit: 10 })) batches.push(batch)
  t.match(batches, [{ startOver: true, caughtUp: true, cursor: '10' }])
  t.equal(batches[0]?.items.length, 10)
})

t.test('a feed that never gets on is given up, not asked for ever', async t => {
  // A proxy before two newsrooms: what the one gives, the other does not know.
  const torn = await feed(t, (answer, _count, since) => {
    if (since === null) return false
    send(answer, 410, { type: '/problems/start-over', title: '', status: 410, detail: 'Too old.', errors: [] })
    return true
  })
  const sync = createClient({ baseUrl: torn.url }).sync({ limit: 4, retries: 1, apply: () => {} })
  t.match(await failureOf(sync), { type: 'start-over' })
  t.equal(torn.seen.count, 6, 'three beginnings')

  const stuck = await serve(t, (_asked, answer) => send(answer, 200, { items: [], cursor: 'same', caughtUp: false }))
  await t.rejects(createClient({ baseUrl: stuck.url }).sync({ apply: () => {} }), /does not get on/)
  t.equal(stuck.seen.count, 2)
})

t.test('a next page on another host is not asked for', async t => {
  for (const next of ['.evil.example/v1/articles', '@evil.example/', '//evil.example/', 'https://evil.example/']) {
    const { url, seen } = await serve(t, (_asked, answer) => send(answer, 200, { items: [], next, previous: null }))
    const list = createClient({ baseUrl: url, token: 'secret' }).list('/v1/articles')
    const all = async () => {
      for await (const _ of list);
    }
    await t.rejects(all(), /no path of this server/)
    t.equal(seen.count, 1)
  }
})

t.test('a sync ends with what it cannot mend: a problem, a dead line, an abort, a full disk', async t => {
  const refused = await feed(t, answer => {
    send(answer, 400, { type: '/problems/invalid-request', title: '', status: 400, detail: 'Not of here.', errors: [] })
    return true
  })
  const client = createClient({ baseUrl: refused.url })
  // Not its cursor but something else is wrong.
  t.match(await failureOf(client.sync({ since: 'x', apply: () => {} })), { type: 'invalid-request' })
  t.equal(refused.seen.count, 1)

  const dead = await feed(t, answer => {
    answer.destroy()
    return true
  })
  await t.rejects(createClient({ baseUrl: dead.url }).sync({ retries: 1, apply: () => {} }), TypeError)
  t.equal(dead.seen.count, 2)

  const controller = new AbortController()
  const cut = createClient({ baseUrl: dead.url }).sync({ retries: 50, signal: controller.signal, apply: () => {} })
  setTimeout(() => controller.abort(new Error('to the background')), 50)
  await t.rejects(cut, /to the background/)

  const { url, seen } = await feed(t, () => false)
  const full = () => Promise.reject(new Error('disk full'))
  await t.rejects(createClient({ baseUrl: url }).sync({ apply: full }), /disk full/)
  t.equal(seen.count, 1, 'the next batch is not asked for before this one is stored')
})
