/**
 * HTTP as bytes, on a socket: what Node's parser refuses, what it lets pass and HTTP/1.1 does not (RFC 9110, 9112), and
 * whether the connection can be used afterwards, or is closed, as the answer says.
 */
import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { problemTypes } from '../src/frame/problem-types.ts'
import { newsroom } from './support/newsroom.ts'
import { folderFor, localhostTwice, startRawi } from './support/process.ts'

interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

/** How a conversation went: the answers in order, and whether the server ended it. */
interface Conversation {
  replies: Reply[]
  closed: boolean
  /** What came and is no HTTP answer. */
  rest: string
}

const quiet = 400

/** Sends bytes, and listens until the other side closes or says nothing for a while (longer where it is to wait). */
function talk(
  port: number,
  bytes: string | Buffer,
  { end = false, host = '127.0.0.1', patience = quiet } = {}
): Promise<Conversation> {
  return new Promise((resolve, reject) => {
    const came: Buffer[] = []
    const socket = net.connect(port, host, () => (end ? socket.end(bytes) : socket.write(bytes)))
    let closed = false
    const finish = () => {
      socket.destroy()
      resolve({ ...readReplies(Buffer.concat(came)), closed })
    }
    let timer = setTimeout(finish, Math.max(patience, 2000))
    socket.on('data', chunk => {
      came.push(chunk)
      clearTimeout(timer)
      timer = setTimeout(finish, patience)
    })
    socket.on('error', error => (came.length === 0 ? reject(error) : undefined))
    socket.on('close', () => {
      closed = true
      clearTimeout(timer)
      finish()
    })
  })
}

/** Reads answers that follow one another; each has a length, or no body at all. */
function readReplies(bytes: Buffer): Pick<Conversation, 'replies' | 'rest'> {
  const replies: Reply[] = []
  for (let rest = bytes; ; ) {
    const at = rest.indexOf('\r\n\r\n')
    const [line = '', ...lines] = rest.subarray(0, Math.max(at, 0)).toString().split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
    if (at < 0 || !status) return { replies, rest: rest.toString() }
    const headers = Object.fromEntries(
      lines.map(each => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()])
    )
    const length = Number(headers['content-length'] ?? 0)
    replies.push({ status, headers, body: rest.subarray(at + 4, at + 4 + length).toString() })
    rest = rest.subarray(at + 4 + length)
  }
}

/** Holds an answer to be a whole problem. */
function isProblem(t: Test, reply: Reply | undefined, status: number, type: string, says = /./): void {
  if (!reply) return void t.fail(`no answer, where a ${status} was due`)
  t.equal(reply.status, status)
  t.match(reply.headers['content-type'], /^application\/problem\+json/)
  t.equal(reply.headers['cache-control'], 'no-store')
  const problem = reply.body === '' ? {} : JSON.parse(reply.body)
  t.match(problem, {
    type: `/problems/${type}`,
    status,
    title: problemTypes[type as keyof typeof problemTypes][1],
    errors: []
  })
  t.match(problem.detail, says)
  t.notMatch(reply.body, /HPE_|Parse Error|node:/)
}

/** Returns a newsroom that listens. */
async function listening(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  await room.app.listen({ port: 0, host: '127.0.0.1' })
  return { ...room, port: (room.app.server.address() as AddressInfo).port }
}

const host = 'host: x\r\n'
const get = `GET /health HTTP/1.1\r\n${host}`
const health = `${get}\r\n`
const post = `POST /v1/articles/x/comments HTTP/1.1\r\n${host}content-type: application/json\r\n`

/** What is sent, and the problem that it is answered; the connection ends after it. */
const refused: [name: string, bytes: string, status: number, type: string, says?: RegExp][] = [
  ['a bad request line', 'مرحبا\r\n\r\n', 400, 'invalid-request', /not an HTTP\/1\.1 request/],
  ['another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400, 'invalid-request'],
  ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'invalid-request'],
  ['HTTP/2.0', `GET /health HTTP/2.0\r\n${host}\r\n`, 400, 'invalid-request', /HTTP\/2\.0; send HTTP\/1\.1/],
  ['HTTP/1.2', `GET /health HTTP/1.2\r\n${host}\r\n`, 400, 'invalid-request'],
  ['HTTP/0.9', 'GET /health\r\n\r\n', 400, 'invalid-request', /HTTP\/0\.9/],
  ['a method that is none', `BREW /health HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request'],
  ['a method in small letters', `get /health HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request'],
  ['a tunnel', `CONNECT example.org:443 HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request', /no proxy/],
  ['no Host', 'GET /health HTTP/1.1\r\n\r\n', 400, 'invalid-request', /one Host/],
  ['two Hosts', `${get}${host}\r\n`, 400, 'invalid-request', /one Host/],
  ['a URL of control characters', `GET /\u0001 HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request', /percent-encoded/],
  ['a URL in Arabic letters', `GET /v1/articles/موسكو HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request', /%D9%85/],
  ['a URL with a space', `GET /v1/articles/a b HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request'],
  ['a URL without its slash', `GET health HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request'],
  ['an oversized URL', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431, 'headers-too-large', /16 kilobytes/],
  ['an oversized header', `${get}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ['a thousand headers', `${get}${'a: bcdefghi\r\n'.repeat(2000)}\r\n`, 431, 'headers-too-large'],
  [
    'an oversized trailer',
    `${post}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large'
  ],
  ['a header name with a space', `${get}a b: 1\r\n\r\n`, 400, 'invalid-request'],
  ['a header value with NUL', `${get}a: b\u0000c\r\n\r\n`, 400, 'invalid-request'],
  ['a folded header', `${get}a: b\r\n c\r\n\r\n`, 400, 'invalid-request'],
  ['bare line feeds', 'GET /health HTTP/1.1\nhost: x\n\n', 400, 'invalid-request'],
  ['two lengths', `${post}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400, 'invalid-request'],
  ['a length and chunks', `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n`, 400, 'invalid-request'],
  ['chunks and a length', `${post}transfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n`, 400, 'invalid-request'],
  ['a negative length', `${post}content-length: -1\r\n\r\n`, 400, 'invalid-request'],
  ['a length with a sign', `${post}content-length: +2\r\n\r\n{}`, 400, 'invalid-request'],
  ['a length beyond numbers', `${post}content-length: 99999999999999999999\r\n\r\n`, 400, 'invalid-request'],
  [
    'another transfer coding',
    `${post}transfer-encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    400,
    'invalid-request',
    /Transfer-Encoding “gzip, chunked”/
  ],
  ['a transfer coding without an end', `${post}transfer-encoding: identity\r\n\r\n{}`, 400, 'invalid-request'],
  ['a chunk of no length', `${post}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, 400, 'invalid-request'],
  [
    'an oversized chunk extension',
    `${post}transfer-encoding: chunked\r\n\r\n2;${'a'.repeat(20_000)}\r\n{}\r\n`,
    413,
    'content-too-large'
  ],
  [
    'a body over the limit',
    `${post}content-length: 2049\r\n\r\n${'x'.repeat(2049)}`,
    413,
    'content-too-large',
    /2048 bytes/
  ],
  [
    'a body that is to be over the limit',
    `${post}content-length: 2049\r\n\r\n`,
    413,
    'content-too-large',
    /2048 bytes/
  ],
  [
    'chunks over the limit',
    `${post}transfer-encoding: chunked\r\n\r\n801\r\n${'x'.repeat(2049)}\r\n0\r\n\r\n`,
    413,
    'content-too-large',
    /2048 bytes/
  ],
  // Fastify closes after any body that it could not read, although this one was read to its end.
  ['a body that is no JSON', `${post}content-length: 5\r\n\r\nhello`, 400, 'malformed-body', /not JSON/],
  [
    'a body where none is taken',
    `DELETE /v1/comments/x HTTP/1.1\r\n${host}authorization: Bearer TOKEN\r\ncontent-length: 2\r\n\r\n{}`,
    400,
    'invalid-request',
    /no body/
  ]
]

t.test('what is no HTTP/1.1 is answered a problem, and the connection is closed', async t => {
  const { port, tokens } = await listening(t, { RAWI_BODY_LIMIT: '2048' })
  for (const [name, bytes, status, type, says] of refused) {
    const { replies, rest, closed } = await talk(port, bytes.replace('TOKEN', tokens.admin))
    t.test(name, async t => {
      isProblem(t, replies.at(-1), status, type, says)
      t.strictSame([replies.length, rest, closed], [1, '', true], 'one answer, then the end')
      t.equal(replies[0]?.headers.connection?.toLowerCase(), 'close', 'which it announces')
    })
  }
})

t.test('after every other problem the connection goes on', async t => {
  const { port } = await listening(t)
  const cases: [name: string, bytes: string, status: number, type: string][] = [
    ['an unknown URL', `GET /nothing HTTP/1.1\r\n${host}\r\n`, 404, 'not-found'],
    [
      'an unknown URL, with a body',
      `POST /nothing HTTP/1.1\r\n${host}content-length: 5\r\n\r\nhello`,
      404,
      'not-found'
    ],
    [
      'another method, with a body',
      `PUT /v1/articles HTTP/1.1\r\n${host}content-length: 5\r\n\r\nhello`,
      405,
      'method-not-allowed'
    ],
    ['TRACE', `TRACE /health HTTP/1.1\r\n${host}\r\n`, 405, 'method-not-allowed'],
    ['QUERY', `QUERY /v1/articles HTTP/1.1\r\n${host}content-length: 2\r\n\r\n{}`, 405, 'method-not-allowed'],
    ['another type', `${post.replace('json', 'pdf')}content-length: 5\r\n\r\nhello`, 415, 'unsupported-media-type'],
    ['no token', `POST /v1/articles HTTP/1.1\r\n${host}content-length: 5\r\n\r\nhello`, 401, 'authentication-required'],
    ['an expectation', `${get}expect: 200-ok\r\n\r\n`, 417, 'expectation-failed'],
    ['a URL that is no UTF-8', `GET /v1/articles/%zz HTTP/1.1\r\n${host}\r\n`, 400, 'invalid-request'],
    ['a long part of a URL', `GET /v1/articles/${'x'.repeat(15_000)} HTTP/1.1\r\n${host}\r\n`, 414, 'uri-too-long']
  ]
  for (const [name, bytes, status, type] of cases) {
    const { replies, rest, closed } = await talk(port, bytes + health)
    t.test(name, async t => {
      isProblem(t, replies[0], status, type)
      t.match(replies[0]?.headers['x-request-id'], /^[\w-]{36}$/, 'it has a request id')
      t.equal(replies[1]?.status, 200, 'and the next request is answered')
      t.strictSame([replies.length, rest, closed], [2, '', false])
    })
  }
})

t.test('what HTTP allows is taken', async t => {
  const { port } = await listening(t)
  const cases: [name: string, bytes: string, status: number][] = [
    ['HTTP/1.0 without a Host', 'GET /health HTTP/1.0\r\n\r\n', 200],
    ['the absolute form, whatever its host', `GET http://elsewhere.example/health HTTP/1.1\r\n${host}\r\n`, 200],
    ['the absolute form of the root', `GET http://elsewhere.example HTTP/1.1\r\n${host}\r\n`, 200],
    ['OPTIONS of the server', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 204],
    ['empty lines before', `\r\n\r\n${health}`, 200],
    ['a body of a GET, which means nothing', `${get}content-length: 5\r\n\r\nhello`, 200],
    ['an upgrade that is not wanted', `${get}connection: upgrade\r\nupgrade: websocket\r\n\r\n`, 200]
  ]
  for (const [name, bytes, status] of cases) {
    const { replies, closed } = await talk(port, bytes)
    t.strictSame([replies.map(reply => reply.status), closed], [[status], bytes.includes('HTTP/1.0')], name)
  }
  const list = await talk(port, `GET http://elsewhere.example/v1/articles?limit=1 HTTP/1.1\r\n${host}\r\n`)
  t.notMatch(list.replies[0]?.body, /elsewhere/, 'the host of a proxy comes into no link')
  const head = await talk(port, `HEAD /nothing HTTP/1.1\r\n${host}\r\n`)
  t.match(head.rest, '', 'HEAD has no body, also when it is a problem')
  t.equal(head.replies[0]?.status, 404)
})

t.test('a body is called for with 100 when nothing can be said against the request without it', async t => {
  const { port, tokens } = await listening(t, { RAWI_BODY_LIMIT: '2048' })
  const expect = 'expect: 100-continue\r\n'
  const body = '{"author":{"name":"قارئة"},"text":"شكرا."}'
  const length = (bytes: number) => `content-length: ${bytes}\r\n\r\n`
  const sent = await talk(port, `${post}${expect}${length(Buffer.byteLength(body))}${body}`)
  t.strictSame(
    sent.replies.map(({ status }) => status),
    [100, 404]
  )
  const waiting = await talk(port, `${post}${expect}${length(20)}`)
  t.strictSame(
    waiting.replies.map(({ status }) => status),
    [100],
    'nothing more until the body comes'
  )
  const story = `POST /v1/articles HTTP/1.1\r\n${host}content-type: application/json\r\n`
  const refusals: [string, string, number, string][] = [
    ['too large', `${post}${expect}${length(2049)}`, 413, 'content-too-large'],
    ['without a token', `${story}${expect}${length(20)}`, 401, 'authentication-required'],
    ['of another type', `${post.replace('json', 'pdf')}${expect}${length(20)}`, 415, 'unsupported-media-type'],
    ['to nowhere', `POST /nothing HTTP/1.1\r\n${host}${expect}${length(20)}`, 404, 'not-found']
  ]
  for (const [name, bytes, status, type] of refusals) {
    const { replies, closed } = await talk(port, bytes)
    t.equal(replies.length, 1, `${name}: without a 100`)
    isProblem(t, replies[0], status, type)
    t.ok(closed, `${name}: and the connection ends, since the body may come or not`)
  }
  const allowed = `${story}authorization: Bearer ${tokens.editor}\r\n${expect}`
  const stored = await talk(port, `${allowed}${length(13)}{"title":"x"}`)
  t.strictSame(
    stored.replies.map(({ status }) => status),
    [100, 201]
  )
})

t.test('answers come in the order of the requests, also when what follows is no HTTP', async t => {
  const { port } = await listening(t)
  const { replies, closed } = await talk(port, `${health}${health}GET /nothing HTTP/1.1\r\n${host}\r\nمرحبا\r\n\r\n`)
  t.strictSame([replies.map(({ status }) => status), closed], [[200, 200, 404, 400], true])
})

t.test('what cannot be read behind a stream that never ends is waited with once', async t => {
  const { port } = await listening(t)
  const warned: Error[] = []
  const warn = (warning: Error) => void warned.push(warning)
  process.on('warning', warn)
  t.teardown(() => process.off('warning', warn))
  const socket = net.connect(port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.write(`GET /v1/changes/stream HTTP/1.1\r\n${host}\r\n`)
  await once(socket, 'data')
  for (let piece = 0; piece < 20; piece++) {
    socket.write('\0\r\n\r\n')
    await sleep(5)
  }
  t.same(warned, [])
})

t.test('who is slow, or breaks off, is told so', async t => {
  const room = await listening(t, { RAWI_REQUEST_TIMEOUT: '1000' })
  const head = `${host}authorization: Bearer ${room.tokens.editor}\r\ncontent-type: application/json\r\n`
  const story = `POST /v1/articles HTTP/1.1\r\n${head}content-length: 500\r\n\r\n{"title":"x"`
  const began = performance.now()
  const [cut, half, headers] = await Promise.all([
    talk(room.port, story, { end: true }),
    talk(room.port, story, { patience: 4000 }),
    talk(room.port, `GET /health HTTP/1.1\r\n${host}`, { patience: 4000 })
  ])
  isProblem(t, cut.replies[0], 400, 'invalid-request')
  for (const slow of [half, headers]) {
    isProblem(t, slow.replies[0], 408, 'request-timeout')
    t.ok(slow.closed)
  }
  t.ok(performance.now() - began < 4000, 'the slow ones were not waited for any longer')
  t.same((await room.get('/v1/articles', { as: 'editor' })).body.items, [], 'and nothing was stored')
})

t.test('the real program answers alike on every address of localhost', async t => {
  const folder = folderFor(t)
  const env = { ...localhostTwice(folder), RAWI_DEMO: '0', RAWI_SYNCHRONOUS: 'normal' }
  const server = await startRawi(t, folder, env)
  for (const address of ['127.0.0.1', '::1']) {
    const ask = async (bytes: string) => (await talk(server.port, bytes, { host: address })).replies[0]
    const there = await ask(health).catch(() => undefined)
    if (!there) {
      process.stderr.write(`NOT ASKED: this machine has no ${address}\n`)
      continue
    }
    t.equal(there.status, 200, address)
    isProblem(t, await ask('مرحبا\r\n\r\n'), 400, 'invalid-request')
    isProblem(t, await ask(`${get}expect: x\r\n\r\n`), 417, 'expectation-failed')
    isProblem(t, await ask('CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n'), 400, 'invalid-request')
    isProblem(t, await ask(`${get}x: ${'x'.repeat(20_000)}\r\n\r\n`), 431, 'headers-too-large')
  }
  t.equal((await server.stop()).code, 0)
})
