/** What a page of another origin may do: read what anyone may read, and comment; never act with a token. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

const page = { origin: 'https://front.example' }

t.test('every read that is open to anyone may be read by any page, and no other', async t => {
  const room = await newsroom(t)
  const { paths } = room.app.swagger() as unknown as { paths: Record<string, Record<string, { security: object[] }>> }
  let open = 0
  for (const [path, operations] of Object.entries(paths)) {
    const url = path.replace('{version}', '1').replace(/\{\w+\}/g, 'x')
    const reads = operations.get?.security.some(one => Object.keys(one).length === 0) ?? false
    const comments = path === '/v1/articles/{ref}/comments'
    const allowed = (await room.ask('OPTIONS', url)).headers.allow?.split(', ') ?? []
    const wanted = [...(reads ? ['GET', 'HEAD'] : []), ...(comments ? ['POST'] : [])]
    const shared = wanted.filter(method => allowed.includes(method))
    for (const method of Object.keys(operations).map(one => one.toUpperCase())) {
      const asked = { headers: { ...page, 'access-control-request-method': method } }
      const { status, headers } = await room.ask('OPTIONS', url, asked)
      t.equal(status, 204, `OPTIONS ${url}`)
      t.equal(headers['access-control-allow-methods'], shared.length > 0 ? shared.join(', ') : undefined, url)
      t.equal(headers['access-control-allow-origin'], shared.length > 0 ? '*' : undefined, url)
      t.equal(headers['access-control-allow-credentials'], undefined)
      t.notMatch(headers['access-control-allow-headers'] ?? '', /authorization/i, 'a token stays on servers')

      // Whatever the answer is, also a 401 or a 404, a page can read it exactly when it may ask. A stream never ends.
      if (path.endsWith('/stream')) continue
      const answer = await room.ask(method, url, {
        headers: page,
        payload: method === 'GET' ? undefined : {}
      } as object)
      const expected = shared.includes(method) ? '*' : undefined
      t.equal(answer.headers['access-control-allow-origin'], expected, `${method} ${url}: ${answer.status}`)
      open += expected ? 1 : 0
    }
  }
  t.ok(open >= 15, `${open} operations are open to pages`)
})

t.test('a page reads the headers that it needs, of every kind of answer', async t => {
  const room = await newsroom(t, { env: { RAWI_COMMENT_RATE: '1' } })
  const filed = { title: 'خبر', markdown: 'وصل الوفد.', slug: 'خبر' }
  t.equal((await room.post('/v1/articles', filed, { as: 'editor' })).status, 201)
  const url = `/v1/articles/${encodeURIComponent('خبر')}`
  t.equal((await room.put(`${url}/publication`, {}, { as: 'editor' })).status, 200)
  const comment = { author: { name: 'قارئة' }, text: 'شكرا.' }

  const read = await room.get(url, { headers: page })
  const answers = {
    200: read,
    304: await room.get(url, { headers: { ...page, 'if-none-match': read.headers.etag ?? '' } }),
    400: await room.get('/v1/articles?categry=news', { headers: page }),
    404: await room.get('/v1/nothing', { headers: page }),
    406: await room.get(url, { headers: { ...page, accept: 'text/css' } }),
    401: await room.get(url, { headers: { ...page, authorization: 'Bearer rawi_x' } }),
    201: await room.post(`${url}/comments`, comment, { headers: page }),
    429: await room.post(`${url}/comments`, comment, { headers: page })
  }
  for (const [status, { headers, ...answer }] of Object.entries(answers)) {
    t.equal(answer.status, Number(status))
    t.equal(headers['access-control-allow-origin'], '*', status)
    for (const name of ['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id'])
      t.match(headers['access-control-expose-headers'], new RegExp(`\\b${name}\\b`), `${status} shows ${name}`)
  }
  const asked = { headers: { ...page, 'access-control-request-method': 'POST' } }
  const preflight = await room.ask('OPTIONS', `${url}/comments`, asked)
  t.match(preflight.headers['access-control-allow-headers'], /\bContent-Type\b/)
  t.match(preflight.headers['access-control-allow-headers'], /\bIf-None-Match\b/)
  t.equal(preflight.headers['access-control-max-age'], '86400')
})

t.test('a page listens to the stream of changes', async t => {
  const room = await newsroom(t)
  const answer = await room.app.inject({ url: '/v1/changes/stream', headers: page, payloadAsStream: true })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], /^text\/event-stream/)
  t.equal(answer.headers['access-control-allow-origin'], '*')
  answer.stream().destroy()
  const asked = { ...page, 'access-control-request-method': 'GET', 'access-control-request-headers': 'last-event-id' }
  const { headers } = await room.ask('OPTIONS', '/v1/changes/stream', { headers: asked })
  t.match(headers['access-control-allow-headers'], /\bLast-Event-ID\b/)
})

t.test('an unknown URL allows nothing', async t => {
  const room = await newsroom(t)
  const { status, headers } = await room.ask('OPTIONS', '/v1/nothing', { headers: page })
  t.equal(status, 404)
  t.equal(headers['access-control-allow-methods'], undefined)
  t.equal(headers['access-control-allow-origin'], undefined)
})
