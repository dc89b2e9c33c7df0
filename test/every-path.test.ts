/**
 * Every path honest: each route there is × everything that can be wrong with a request. An answer is a problem of the
 * contract, of a type that is explained, with a request id, and says nothing of the machine; and every problem that the
 * contract documents is provoked here.
 */
import { METHODS } from 'node:http'
import { Readable } from 'node:stream'
import t, { type Test } from 'tap'
import { type Role, roles } from '../src/frame/access.ts'
import { problemTypes } from '../src/frame/problem-types.ts'
import type { Answer, Asked } from './support/newsroom.ts'
import { furnished, type Operation } from './support/walk.ts'

/** What is wrong with a request, which is an admin’s unless told otherwise. */
type More = Omit<Asked, 'as'> & { as?: Role | 'anonymous'; url?: string }
type Newsroom = Awaited<ReturnType<typeof furnished>>

const as = 'admin'
const json = { 'content-type': 'application/json' }
const exemplary = (url: string) => url.replace(':version', '1').replace(/:\w+/g, 'x').replace('*', 'x')

/** What each operation was seen to answer, by operationId. */
const seen = new Map<string, Set<number>>()

/** Holds one answer to what every problem has in common. */
function isProblem(t: Test, answer: Answer, status: number, name: string): void {
  if (answer.status !== status) t.fail(`${name}: ${answer.status}, not ${status}\n${answer.text.slice(0, 300)}`)
  const { type = '', ...body } = answer.body ?? {}
  const [expected, title] = problemTypes[type.replace('/problems/', '') as keyof typeof problemTypes] ?? []
  if (expected !== status || body.title !== title) t.fail(`${name}: of type ${type}, with the title ${body.title}`)
  if (!/^application\/problem\+json/.test(answer.headers['content-type'] ?? '')) t.fail(`${name}: no problem`)
  if (answer.headers['cache-control'] !== 'no-store') t.fail(`${name}: may be stored`)
  if (!answer.headers['x-request-id']) t.fail(`${name}: no request id`)
  if (!body.detail || body.detail.length < 10) t.fail(`${name}: says nothing`)
  if (/SQLITE|node_modules|\.ts\b|\bat \S+ \(|FST_|undefined|\[object/.test(answer.text))
    t.fail(`${name}: ${answer.text}`)
}

/** Asks an operation, holds the answer to be a problem of a status, and remembers that it was seen. */
async function provoke(t: Test, room: Newsroom, operation: Operation, status: number, why: string, more: More = {}) {
  const { url = operation.url, headers, as: role = 'admin', ...rest } = more
  const payload = operation.body && JSON.stringify(operation.body)
  const answer = await room.ask(operation.method, url, {
    ...(role === 'anonymous' ? {} : { as: role }),
    ...(payload === undefined ? {} : { payload }),
    headers: { ...(payload === undefined ? {} : json), ...headers },
    ...rest
  })
  isProblem(t, answer, status, `${operation.operationId}, ${why}`)
  seen.set(operation.operationId, (seen.get(operation.operationId) ?? new Set()).add(answer.status))
  return answer
}

t.test('404: an unknown part, a slash at the end, other letters, a slash in disguise', async t => {
  const room = await furnished(t)
  let asked = 0
  for (const { url } of room.routes.filter(({ url }) => !/^\/docs|^\/$/.test(url))) {
    const real = exemplary(url)
    // A version is a number: what is none is a wrong value, and told so.
    const disguised = url.endsWith(':version') ? [] : [`${real}%2f`, `${real}%2Fnothing`]
    for (const wrong of [`${real}/nothing/at/all`, `${real}/`, real.toUpperCase(), `/${real}`, ...disguised]) {
      isProblem(t, await room.get(wrong, { as }), 404, wrong)
      asked++
    }
  }
  for (const url of [
    '/nothing',
    '//',
    '/v1',
    '/v2/articles',
    '/docs/nothing.js',
    '/docs/static/nothing.js',
    '/docs/../x'
  ])
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
      if (!(url.startsWith('/docs/') && method !== 'GET'))
        isProblem(t, await room.ask(method, url, { payload: '{', headers: json }), 404, `${method} ${url}`)
  isProblem(t, await room.get('/v1/articles/%E0%A4%A'), 400, 'a URL that is no UTF-8')
  for (const operation of room.operations.filter(one => one.problems.includes(404) && one.operationId !== 'putArticle'))
    await provoke(t, room, operation, 404, 'nothing is there', { url: operation.nowhere ?? '' })
  t.ok(asked > 150, `${asked} URLs`)
})

t.test('405 with Allow to every method that is not served, whatever the request carries; HEAD and OPTIONS', async t => {
  const room = await furnished(t)
  let asked = 0
  for (const { url, methods } of room.routes) {
    const real = exemplary(url)
    const allow = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
      method => method === 'OPTIONS' || methods.includes(method)
    )
    const options = await room.ask('OPTIONS', real)
    t.match(options, { status: 204, text: '', headers: { allow: allow.join(', ') } }, `OPTIONS ${url}`)
    if (methods.includes('GET') !== methods.includes('HEAD')) t.fail(`${url} serves one of GET and HEAD`)
    for (const method of METHODS.filter(method => method !== 'CONNECT' && !allow.includes(method))) {
      const wrong = {
        payload: 'x',
        headers: { 'content-type': 'text/css', authorization: 'nonsense', accept: 'image/png' }
      }
      const answer = await room.ask(method, real, wrong)
      isProblem(
        t,
        method === 'HEAD' ? { ...answer, body: (await room.ask('TRACE', real)).body ?? {} } : answer,
        405,
        `${method} ${url}`
      )
      if (answer.headers.allow !== allow.join(', ')) t.fail(`${method} ${url} allows ${answer.headers.allow}`)
      asked++
    }
  }
  t.ok(asked > 1000, `${asked} requests`)
  for (const { url, method } of room.operations.filter(({ method, endless }) => method === 'GET' && !endless)) {
    const [get, head] = [await room.get(url, { as }), await room.ask('HEAD', url, { as })]
    t.match(
      head,
      {
        status: get.status,
        text: '',
        headers: { etag: get.headers.etag, 'content-type': get.headers['content-type'] }
      },
      `HEAD ${url}`
    )
    t.equal(head.headers['content-length'], String(Buffer.byteLength(get.text)), `${method} ${url}`)
  }
})

t.test('400, 401, 403, 406, 414 and 412, where they can be', async t => {
  const room = await furnished(t)
  for (const operation of room.operations) {
    const { problems } = operation
    for (const query of ['nothing=1', '=1', '__proto__=1', 'limit=1&limit=1', 'cursor=', '%zz=1', 'x=%E0%A4%A', '%00'])
      await provoke(t, room, operation, 400, query, { url: `${operation.url}?${query}` })
    for (const token of ['nonsense', 'Bearer x', `Bearer rawi_${'0'.repeat(36)}`]) {
      const answer = await provoke(t, room, operation, 401, token, { headers: { authorization: token } })
      t.match(answer.headers['www-authenticate'], /^Bearer/)
    }
    await provoke(t, room, operation, 406, 'an Accept that is not served', { headers: { accept: 'image/png' } })
    if (operation.nowhere) {
      const url = operation.nowhere.replace('nowhere', 'x'.repeat(1301))
      await provoke(t, room, operation, 414, 'a long part', { url })
    }
    if (problems.includes(412)) {
      const answer = await provoke(t, room, operation, 412, 'an old version', { headers: { 'if-match': '"99"' } })
      if (operation.nowhere && answer.body.version === undefined && !/^create/.test(operation.operationId))
        t.fail(`${operation.operationId} does not tell the version`)
    }
  }
  for (const { url } of room.routes.filter(({ url }) => ['/', '/openapi.json'].includes(url)))
    isProblem(t, await room.get(url, { headers: { accept: 'image/png' } }), 406, url)
  for (const operation of room.operations.filter(({ problems }) => problems.includes(403))) {
    for (const role of roles) {
      const answer = await room.ask(operation.method, operation.url, { as: role, payload: '{', headers: json })
      if (answer.status === 403) seen.get(operation.operationId)?.add(403)
      if (answer.status === 403) isProblem(t, answer, 403, operation.operationId)
    }
  }
})

t.test('413: at the limit a body is read, one byte over it is not, whether its length is told or not', async t => {
  const limit = 2048
  const room = await furnished(t, { RAWI_BODY_LIMIT: String(limit) })
  for (const operation of room.operations.filter(({ takes }) => takes.length > 0)) {
    for (const type of operation.takes) {
      const of = (size: number) => `{"${'x'.repeat(size - 6)}":1}`.padEnd(size)
      const headers = { 'content-type': type }
      const fits = await room.ask(operation.method, operation.url, { as, payload: of(limit), headers })
      t.not(fits.status, 413, `${operation.operationId} reads ${limit} bytes of ${type}`)
      for (const payload of [of(limit + 1), Readable.from([of(limit), ' '])]) {
        const answer = await provoke(t, room, operation, 413, `${type} over the limit`, { payload, headers })
        t.match(answer.body.detail, String(limit))
        t.equal(answer.headers.connection, 'close')
      }
    }
  }
})

/** Content types that no route takes, and ones that are another spelling of `application/json`. */
const wrongTypes = [
  'text/css',
  'application/jsonx',
  'application/json\ta',
  'application/json a',
  'application/json,text/plain',
  'application/vnd.api+json',
  'json',
  '/',
  ';',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/json; charset=windows-1256'
]
const rightTypes = [
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/json ;charset="UTF-8"',
  'application/json; x=y'
]

t.test('415: every route with a body, every other content type, and what is compressed', async t => {
  const room = await furnished(t)
  let asked = 0
  for (const operation of room.operations.filter(({ takes }) => takes.length > 0)) {
    for (const type of wrongTypes) {
      const answer = await provoke(t, room, operation, 415, type, { headers: { 'content-type': type } })
      if (!/charset/.test(type)) t.match(answer.body.detail, /this URL takes application\/json/)
      asked++
    }
    for (const encoding of ['gzip', 'br', 'deflate', 'identity, gzip', 'x'])
      await provoke(t, room, operation, 415, encoding, { headers: { 'content-encoding': encoding } })
    const untyped = await room.ask(operation.method, operation.url, { as, payload: Buffer.from('{}') })
    isProblem(t, untyped, 415, `${operation.operationId} without a type`)
    for (const type of rightTypes) {
      const answer = await room.ask(operation.method, operation.url, {
        as,
        payload: '{"no such key":1}',
        headers: { 'content-type': type }
      })
      t.equal(answer.status, 400, `${operation.operationId} takes ${type}`)
    }
    const merge = { payload: '{"no such key":1}', headers: { 'content-type': 'application/merge-patch+json' } }
    t.equal(
      (await room.ask(operation.method, operation.url, { as, ...merge })).status,
      operation.method === 'PATCH' ? 400 : 415
    )
  }
  t.ok(asked > 200, `${asked} requests`)
})

/** JSON that is none, or means nothing, and what is said of it. A byte order mark is no fault, and is passed over. */
const brokenJson: [string, string | Buffer, RegExp][] = [
  ['nothing', '', /empty/],
  ['spaces', ' \n ', /empty/],
  ['a truncated body', '{"title":"x', /not JSON/],
  ['a comma too many', '{"title":"x",}', /not JSON/],
  ['a comment', '{"title":"x"} // y', /not JSON/],
  ['two values', '{}{}', /not JSON/],
  ['NaN', '{"title":NaN}', /not JSON/],
  ['a line break in a text', '{"title":"x\ny"}', /not JSON/],
  ['a key twice', '{"a":1,"b":{"a":2},"a":1}', /"a" is given twice/],
  ['a key twice, in another spelling', '{"a":1,"\\u0061":2}', /"a" is given twice/],
  ['a key twice, further in', '{"a":[{"b":{"c\\"":1,"c\\"":2}}]}', /is given twice/],
  ['a prototype', '{"__proto__":{"role":"admin"}}', /__proto__/],
  ['a prototype by another way', '{"constructor":{"prototype":{"role":"admin"}}}', /constructor/],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), /UTF-8/],
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /UTF-8/],
  ['a deep list', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, /64 levels/],
  ['a very deep list', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /64 levels/],
  ['a list', '[]', /object/],
  ['a text', '"x"', /object/],
  ['null', 'null', /required|object/],
  ['NUL', '{"a\\u0000":1}', /not well-formed|NUL/],
  ['an unknown key', '{"no such key":1}', /no key "no such key"/]
]

t.test('400: every route with a JSON body, everything that is no JSON', async t => {
  const room = await furnished(t)
  for (const operation of room.operations.filter(({ takes }) => takes.length > 0)) {
    for (const [name, payload, says] of brokenJson) {
      // A route that can do without a body takes none for the empty object.
      if (says.source === 'empty' && operation.bodyOptional) continue
      const answer = await provoke(t, room, operation, 400, name, { payload })
      const { detail, errors } = answer.body
      if (!says.test([detail, ...errors.map((fault: { detail: string }) => fault.detail)].join(' ')))
        t.fail(`${operation.operationId}, ${name}: ${detail}`)
    }
    const marked = await room.ask(operation.method, operation.url, {
      as,
      payload: '\ufeff{"no such key":1}',
      headers: json
    })
    t.match(marked.text, /no such key/, 'a byte order mark is passed over')
  }
})

t.test('400: a body where none is taken; a content type alone says nothing', async t => {
  const room = await furnished(t)
  for (const operation of room.operations.filter(({ takes, method }) => takes.length === 0 && method !== 'GET')) {
    for (const [payload, told] of [
      ['x', {}],
      ['{}', {}],
      [Readable.from(['x']), { 'transfer-encoding': 'chunked' }]
    ] as const) {
      const answer = await provoke(t, room, operation, 400, 'a body', { payload, headers: { ...json, ...told } })
      t.match(answer.body.detail, /takes no body/)
    }
    const typed = await room.ask(operation.method, operation.url, {
      as,
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
    t.ok([200, 204, 404, 409].includes(typed.status), `${operation.operationId}: ${typed.status}`)
  }
})

t.test('500, 503 and 507: what broke here is told in constant words', async t => {
  const room = await furnished(t)
  const { read, write } = room.store
  const fail = (error: Error) => {
    room.store.read = () => Promise.reject(error)
    room.store.write = () => Promise.reject(error)
  }
  const cases: [number, string][] = [
    [500, 'SQLITE_CORRUPT'],
    [503, 'SQLITE_BUSY'],
    [507, 'SQLITE_FULL']
  ]
  for (const [status, code] of cases) {
    for (const operation of room.operations.filter(({ problems }) => problems.includes(status))) {
      // The token is read first: a fault may meet any request that has one.
      fail(Object.assign(new Error('UNIQUE constraint failed: /secret/path'), { code }))
      const answer = await provoke(t, room, operation, status, code)
      t.notMatch(answer.text, /UNIQUE|secret|path/i)
      t.equal(answer.headers['retry-after'], status === 503 ? '1' : undefined)
    }
  }
  Object.assign(room.store, { read, write })
  t.equal((await room.get('/v1/articles')).status, 200)
})

t.test('what only some routes answer', async t => {
  const room = await furnished(t, { RAWI_COMMENT_RATE: '1', RAWI_STREAMS_PER_ADDRESS: '0' })
  const text = { 'content-type': 'text/plain' }
  const withdrawn = await room.post(
    '/v1/articles',
    { title: 'سحب', slug: 'withdrawn', text: 'نص.', publishedAt: '2026-01-01T00:00:00Z', externalId: 'wire:1' },
    { as }
  )
  await room.delete('/v1/articles/withdrawn/publication', { as })
  await room.post('/v1/articles', { title: 'مسودة', slug: 'draft' }, { as })
  const [nobodys] = (await room.get('/v1/articles/story', { as })).body.quotes
  await room.patch(`/v1/quotes/${nobodys.id}`, { speaker: null }, { as })
  await room.post('/v1/categories', { name: 'فرع', slug: 'branch', parent: 'news' }, { as })
  const preview = await room.post('/v1/articles/story/previews', { expiresIn: 60 }, { as })
  const expired = preview.body.url
  room.clock.now += 61_000
  for (let made = 0; made < 100; made++) await room.post('/v1/articles/draft/previews', {}, { as })
  const gone = (rest = '') => ({ url: `/v1/articles/withdrawn${rest}`, as: 'author' as const })
  const cases: [operationId: string, status: number, More][] = [
    ['getArticle', 410, gone()],
    ['listArticleQuotes', 410, gone('/quotes')],
    ['listArticleComments', 410, gone('/comments')],
    ['createComment', 410, gone('/comments')],
    ['listRevisions', 410, gone('/revisions')],
    ['getRevision', 410, gone('/revisions/1')],
    ['listArticleComments', 403, { url: '/v1/articles/story/comments?status=pending', as: 'author' }],
    ['createArticle', 409, { payload: '{"title":"x","slug":"story"}' }],
    ['createArticle', 422, { payload: '', headers: text }],
    ['putArticle', 409, { payload: '{"title":"x","externalId":"wire:1"}' }],
    ['putArticle', 422, { payload: '', headers: text }],
    ['putArticle', 404, { url: '/v1/articles/draft', as: 'author' }],
    ['updateArticle', 409, { payload: '{"slug":"withdrawn"}' }],
    ['createCategory', 409, { payload: '{"name":"x","slug":"news"}' }],
    ['updateCategory', 409, { payload: '{"slug":"branch"}' }],
    ['deleteCategory', 409, {}],
    ['createPerson', 409, { payload: '{"name":"x","slug":"samir"}' }],
    ['updatePerson', 409, { payload: '{"slug":"other"}' }],
    ['deletePerson', 409, {}],
    ['createComment', 409, { url: '/v1/articles/draft/comments' }],
    ['deleteQuote', 409, {}],
    ['setSpeaker', 409, { payload: '' }],
    ['createComment', 429, { as: 'anonymous' }],
    ['listPreviews', 410, gone('/previews')],
    ['getPreviewLink', 410, gone('/previews/x')],
    ['revokePreview', 410, gone('/previews/x')],
    ['getPreview', 410, { url: expired }],
    ['createPreview', 409, { url: '/v1/articles/draft/previews' }],
    ['streamChanges', 429, {}]
  ]
  t.equal(withdrawn.status, 201)
  for (const [operationId, status, more] of cases) {
    const operation = room.operations.find(one => one.operationId === operationId)
    if (!operation) t.fail(`there is no ${operationId}`)
    else await provoke(t, room, operation, status, 'its own rule', more)
  }

  const later = await furnished(t)
  const { cursor } = (await later.get('/v1/changes', { as })).body
  await later.store.write(({ instance }) => instance.pruned(1_000_000, 1_000_000))
  for (const operation of later.operations.filter(({ path }) => path.startsWith('/v1/changes')))
    await provoke(t, later, operation, 410, 'a cursor from before', { url: `${operation.url}?since=${cursor}` })
})

t.test('every problem that the contract documents was provoked', async t => {
  const { operations } = await furnished(t)
  const never = operations.flatMap(({ operationId, problems }) =>
    problems.filter(status => !seen.get(operationId)?.has(status)).map(status => `${operationId} ${status}`)
  )
  t.strictSame(
    never,
    [],
    'provoke it above, or do not document it: config.problems, problemsOf() in src/frame/openapi.ts'
  )
})
