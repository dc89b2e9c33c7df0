/** The change feed as server-sent events, over real sockets: what comes, what resumes, who is refused, how it ends. */
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'

const editor = { as: 'editor' } as const

interface Event {
  event: string
  id: string
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into events
  data: any
}

/** A newsroom that listens on a free port, with a published story; streams of it close when the test ends. */
async function listening(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env: { RAWI_HEARTBEAT: '200', ...env } })
  await room.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = room.app.server.address() as AddressInfo
  const story = { slug: 'port', title: 'المرفأ', text: 'وصل الوفد مساء الثلاثاء.' }
  await room.post('/v1/articles', { ...story, publishedAt: '2026-01-10T00:00:00Z' }, editor)
  const rename = (title: string) => room.patch('/v1/articles/port', { title }, editor)
  return { room, port, rename }
}

/** Opens a stream and collects what comes; resolves when the answer has begun. */
function stream(t: Test, port: number, path = '/v1/changes/stream', headers: Record<string, string> = {}) {
  return new Promise<{
    status: number
    headers: http.IncomingHttpHeaders
    text: () => string
    events: () => Event[]
    ended: Promise<void>
    close: () => void
  }>((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      const ended = new Promise<void>(done => response.once('close', done))
      const events = () =>
        text
          .split('\n\n')
          .filter(part => part.startsWith('event:'))
          .map(part => Object.fromEntries(part.split('\n').map(line => line.split(/: (.*)/s))) as Event)
          .map(({ data, ...rest }) => ({ ...rest, data: JSON.parse(data) }))
      const close = () => request.destroy()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text: () => text, events, ended, close })
    })
    request.on('error', reject)
    t.teardown(() => request.destroy())
  })
}

/** Waits until something holds; fails after a time that no machine needs. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !holds(); await sleep(20))
    if (performance.now() > end) throw new Error(`in vain: ${what}`)
}

t.test('a change comes by itself, with the cursor after it; a client that was cut off resumes there', async t => {
  const { port, rename, room } = await listening(t)
  const first = await stream(t, port)
  t.match(first, { status: 200, headers: { 'content-type': /^text\/event-stream/, 'cache-control': 'no-store' } })
  t.ok(first.headers['x-request-id'])
  await until('it has caught up', () => first.events().length > 0)
  t.match(first.text(), /^retry: [1-5]\d\d\d\n\n/, 'come back after a moment of your own')
  t.match(first.events(), [{ event: 'caught-up' }], 'nothing of the past comes without a cursor')

  await rename('المرفأ يفتح')
  await until('the change', () => first.events().length >= 3)
  const [, change, caughtUp] = first.events()
  t.match(change, { event: 'change', data: { entity: 'article', op: 'upsert', card: { title: 'المرفأ يفتح' } } })
  t.match(caughtUp, { event: 'caught-up', data: { cursor: caughtUp?.id } })
  first.close()

  await rename('المرفأ يغلق')
  await room.delete('/v1/articles/port/publication', { ...editor, payload: {} })
  const resumed = await stream(t, port, '/v1/changes/stream', { 'last-event-id': change?.id ?? '' })
  await until('what was missed', () => resumed.events().some(({ event }) => event === 'caught-up'))
  t.match(resumed.events()[0], { event: 'change', data: { entity: 'article', op: 'delete', card: null } })

  const page = await room.get(`/v1/changes?since=${change?.id}`)
  t.equal(page.body.items.length, resumed.events().length - 1, 'pages and stream share their cursors')
  const since = await stream(t, port, `/v1/changes/stream?since=${change?.id}&entities=article`)
  t.equal(since.status, 400, 'a cursor of all entities is none of a part of them')
})

t.test('a stream begins in the middle of everything there is, where the pages were left', async t => {
  const { port, room } = await listening(t)
  const { cursor } = (await room.get('/v1/changes?limit=1')).body
  const rest = await stream(t, port, `/v1/changes/stream?since=${cursor}`)
  await until('all of it', () => rest.events().some(({ event }) => event === 'caught-up'))
  t.match(rest.events(), [{ data: { entity: 'article', op: 'upsert' } }, { event: 'caught-up' }])
})

t.test('a sign of life comes while nothing happens, and a scheduled article at its hour', async t => {
  const { port, room } = await listening(t)
  await room.post(
    '/v1/articles',
    { slug: 'later', title: 'لاحقا', text: 'نص.', publishedAt: '2026-01-15T13:00:00Z' },
    editor
  )
  const idle = await stream(t, port)
  await until('two signs of life', () => (idle.text().match(/^: $/gm)?.length ?? 0) >= 2)
  room.clock.now += 3_600_000
  await until('the article', () => idle.events().some(({ data }) => data.card?.slug === 'later'))
})

t.test('a database that cannot be read for a while ends no stream, and stops no sign of life', async t => {
  const { port, rename, room } = await listening(t)
  const reader = await stream(t, port)
  await until('it has caught up', () => reader.events().length > 0)
  const beats = () => reader.text().match(/^: $/gm)?.length ?? 0
  const { read } = room.store
  room.store.read = () => Promise.reject(new Error('not now'))
  const before = beats()
  await until('signs of life all the same', () => beats() >= before + 2)
  room.store.read = read
  await rename('المرفأ من جديد')
  await until('the change', () => reader.events().some(({ data }) => data.card?.title === 'المرفأ من جديد'))
})

t.test('an editor’s stream has drafts in it, and ends when the token is revoked', async t => {
  const { port, room } = await listening(t)
  const made = await room.post('/v1/tokens', { name: 'منصة', role: 'editor' }, { as: 'admin' })
  const headers = { authorization: `Bearer ${made.body.token}` }
  const [staff, reader] = [await stream(t, port, '/v1/changes/stream', headers), await stream(t, port)]
  await room.post('/v1/articles', { slug: 'draft', title: 'مسودة', text: 'نص.' }, editor)
  await until('the draft', () => staff.events().some(({ data }) => data.card?.slug === 'draft'))
  t.notMatch(reader.text(), /مسودة/)
  await room.delete(`/v1/tokens/${made.body.id}`, { as: 'admin' })
  await staff.ended
  t.equal((await stream(t, port, '/v1/changes/stream', headers)).status, 401)
})

t.test('of what happens after a token was revoked its stream tells nothing', async t => {
  const { port, room } = await listening(t, { RAWI_HEARTBEAT: '300000' })
  const made = await room.post('/v1/tokens', { name: 'منصة', role: 'editor' }, { as: 'admin' })
  const staff = await stream(t, port, '/v1/changes/stream', { authorization: `Bearer ${made.body.token}` })
  await until('the end of the past', () => staff.text().includes('caught-up'))
  await room.delete(`/v1/tokens/${made.body.id}`, { as: 'admin' })
  await room.post('/v1/articles', { slug: 'draft', title: 'مسودة', text: 'نص.' }, editor)
  await staff.ended
  t.notMatch(staff.text(), /مسودة/)
})

t.test('streams are bounded by address and in all, and a closed one makes room', async t => {
  const { port } = await listening(t, {
    RAWI_STREAMS_PER_ADDRESS: '2',
    RAWI_STREAMS: '3',
    RAWI_TRUST_PROXY: '127.0.0.1'
  })
  const from = (address: string) => stream(t, port, '/v1/changes/stream', { 'x-forwarded-for': address })
  const first = await from('203.0.113.1')
  await from('203.0.113.1')
  const third = await from('203.0.113.1')
  t.match(third, { status: 429, headers: { 'retry-after': /^\d+$/, 'content-type': /^application\/problem\+json/ } })
  t.equal((await from('2001:db8::1')).status, 200)
  t.match(
    await from('198.51.100.7'),
    { status: 503, headers: { 'retry-after': /^\d+$/ } },
    'as many as the server keeps'
  )
  first.close()
  await sleep(100)
  t.equal((await from('198.51.100.7')).status, 200)
})

t.test('a thousand idle streams hold nobody up, and each hears of a change', async t => {
  const { port, rename, room } = await listening(t, { RAWI_STREAMS_PER_ADDRESS: '1000', RAWI_HEARTBEAT: '60000' })
  const sockets: net.Socket[] = []
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
  })
  let heard = 0
  const request = 'GET /v1/changes/stream HTTP/1.1\r\nhost: x\r\n\r\n'
  for (let at = 0; at < 1000; at++) {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request))
    let text = ''
    socket.setEncoding('utf8').on('data', chunk => {
      text += chunk
      if (/المرفأ للجميع/.test(text) && text !== '') {
        heard++
        text = ''
        socket.removeAllListeners('data').resume()
      }
    })
    sockets.push(socket)
    if (at % 100 === 99) await sleep(20)
  }
  const refused = () => stream(t, port)
  let status = 200
  for (const end = performance.now() + 20_000; status === 200 && performance.now() < end; await sleep(50)) {
    const one = await refused()
    status = one.status
    one.close()
  }
  t.equal(status, 429, 'the thousand and first is refused')
  t.equal((await fetch(`http://127.0.0.1:${port}/v1/articles`)).status, 200, 'reading goes on')
  await rename('المرفأ للجميع')
  await until('all have heard', () => heard === 1000)
  t.equal(heard, 1000)
  t.equal((await room.get('/health')).status, 200)
})

t.test('closing ends every stream at once, as an end and not as a broken connection', async t => {
  const { port, room } = await listening(t)
  const open = [await stream(t, port), await stream(t, port)]
  const began = performance.now()
  await room.app.close()
  await Promise.all(open.map(({ ended }) => ended))
  t.ok(performance.now() - began < 5000)
})

t.test('a stream is asked for with GET, and by those who take events', async t => {
  const { room } = await listening(t)
  const head = await room.ask('HEAD', '/v1/changes/stream')
  t.match(head, { status: 200, text: '', headers: { 'content-type': /^text\/event-stream/ } }, 'HEAD is told and ends')
  t.match(await room.post('/v1/changes/stream', {}), { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
  t.equal((await room.get('/v1/changes/stream', { headers: { accept: 'application/xml' } })).status, 406)
  t.equal((await room.get('/v1/changes/stream?since=x&limit=1')).status, 400)
})
