/** Preview links: one article for whoever has the link, until it ends; and nothing else, to nobody else. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { type Role, roles } from '../src/frame/access.ts'
import { readLink, signLink } from '../src/previews/signing.ts'
import { newsroom } from './support/newsroom.ts'
import { folderFor, startRawi } from './support/process.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
interface Link {
  id: string
  url: string
  token: string
  expiresAt: string
}

const day = 24 * 3_600_000
const text = [
  'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
].join('\n\n')

/** A newsroom with a draft that holds a confirmed and a suggested quote. */
async function withDraft(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as: 'admin' })
  await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد' }, { as: 'admin' })
  const story = { slug: 'port', title: 'المرفأ يفتح أبوابه', text, categories: ['news'], people: ['haddad'] }
  const { body } = await room.post('/v1/articles', story, { as: 'editor' })
  t.same(
    body.quotes.map(({ status }: { status: string }) => status),
    ['confirmed', 'suggested'],
    'the story has a quote of each kind'
  )
  return { room, id: body.id as string }
}

const previews = '/v1/articles/port/previews'

async function linkTo(room: Room, url = previews, body: object = {}, as: Role = 'editor'): Promise<Link> {
  const answer = await room.post(url, body, { as })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

t.test('a link shows a draft to whoever has it, as readers will see it', async t => {
  const { room, id } = await withDraft(t)
  const made = await room.post(previews, undefined, { as: 'editor' })
  t.equal(made.status, 201, 'without a body')
  t.match(made.body, {
    articleId: id,
    createdAt: '2026-01-15T12:00:00.000Z',
    createdBy: 'editor',
    expiresAt: '2026-01-22T12:00:00.000Z',
    revokedAt: null
  })
  t.match(made.body.token, /^rawi_preview_[\w-]{72}$/)
  t.equal(made.body.url, `/v1/previews/${made.body.token}`)
  t.equal(made.headers['cache-control'], 'private, no-store')

  const seen = await room.get(made.body.url)
  t.equal(seen.status, 200)
  t.match(seen.body, { id, status: 'draft', publishedAt: null, title: 'المرفأ يفتح أبوابه', version: 1 })
  t.equal(seen.body.quotes.length, 1, 'a suggested quote is not shown')
  t.match(seen.body.quotes[0], { status: 'confirmed', speaker: { slug: 'haddad' } })
  t.equal((await room.get(made.body.url, { as: 'editor' })).text, seen.text, 'an editor sees no more through it')

  const narrow = await room.get(`${made.body.url}?fields=title,html`)
  t.same(Object.keys(narrow.body), ['title', 'html'])
  t.equal((await room.get(`${made.body.url}?fields=titel`)).status, 400)
  t.equal((await room.get(`${made.body.url}?field=title`)).status, 400)

  await room.put('/v1/articles/port/publication', undefined, { as: 'editor' })
  const published = await room.get('/v1/articles/port')
  const changed = ['status', 'publishedAt', 'version', 'comments', 'updatedAt']
  const rest = (body: object) => Object.fromEntries(Object.entries(body).filter(([key]) => !changed.includes(key)))
  t.same(rest(seen.body), rest(published.body), 'and so it is when it is published')
  t.equal((await room.get(made.body.url)).text, published.text, 'then the link shows what everybody sees')
})

t.test('it shows the article as it stands now, under any slug', async t => {
  const { room } = await withDraft(t)
  const { url } = await linkTo(room)
  const before = await room.get(url)
  await room.patch('/v1/articles/port', { title: 'المرفأ', slug: 'harbour' }, { as: 'editor' })
  const after = await room.get(url)
  t.match(after.body, { slug: 'harbour', title: 'المرفأ', version: 2 })
  t.not(after.headers.etag, before.headers.etag)
  await room.put('/v1/articles/harbour/publication', { at: '2026-02-01T00:00:00Z' }, { as: 'editor' })
  t.match((await room.get(url)).body, { status: 'scheduled', publishedAt: '2026-02-01T00:00:00.000Z' })

  const listed = await room.get(`${previews}?count=true`, { as: 'editor' })
  t.equal(listed.status, 308)
  t.equal(listed.headers.location, '/v1/articles/harbour/previews?count=true')
  t.equal((await room.post(previews, {}, { as: 'editor' })).status, 201, 'a write reaches it by its former slug')
})

t.test('nobody on the way keeps it or passes it on', async t => {
  const { room } = await withDraft(t)
  const { url, id } = await linkTo(room)
  const wanted = {
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow'
  }
  const seen = await room.get(url)
  t.match(seen.headers, { ...wanted, etag: /^"1\.[\w-]+"$/ })
  const head = await room.ask('HEAD', url)
  t.match(head, { status: 200, text: '', headers: { ...wanted, etag: seen.headers.etag } })
  const again = await room.get(url, { headers: { 'if-none-match': seen.headers.etag ?? '' } })
  t.match(again, { status: 304, text: '', headers: wanted })
  await room.delete(`${previews}/${id}`, { as: 'editor' })
  const { headers, status } = await room.get(url, { headers: { 'if-none-match': seen.headers.etag ?? '' } })
  t.equal(status, 410, 'what ended is not “not modified”')
  t.match(headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': /noindex/ })
  for (const path of [previews, `${previews}/${id}`])
    t.equal((await room.get(path, { as: 'editor' })).headers['cache-control'], 'private, no-store', path)
})

t.test('links are listed page by page, read one by one, and shown again to who may make them', async t => {
  const { room } = await withDraft(t)
  const made = []
  for (let count = 0; count < 5; count++) made.push(await linkTo(room, previews, { expiresIn: 3600 + count }))
  const newestFirst = made.toReversed()
  const walked: Link[] = []
  let next: string | null = `${previews}?limit=2&count=true`
  while (next) {
    const { body }: { body: { items: Link[]; next: string | null; total: number } } = await room.get(next, {
      as: 'editor'
    })
    t.equal(body.total, 5)
    walked.push(...body.items)
    next = body.next
  }
  t.same(walked, newestFirst)
  const second = (await room.get(`${previews}?limit=2`, { as: 'editor' })).body.next
  const back = (await room.get((await room.get(second, { as: 'editor' })).body.previous, { as: 'editor' })).body
  t.same(back.items, newestFirst.slice(0, 2), 'and backwards')

  const [link] = made
  const read = await room.get(`${previews}/${link?.id}`, { as: 'editor' })
  t.same(read.body, link)
  const location = (await room.post(previews, {}, { as: 'editor' })).headers.location ?? ''
  t.equal((await room.get(location, { as: 'editor' })).status, 200, 'Location leads to it')
  await room.post('/v1/articles', { slug: 'other', title: 'خبر آخر' }, { as: 'editor' })
  t.equal((await room.get(`/v1/articles/other/previews/${link?.id}`, { as: 'editor' })).status, 404)
  t.equal((await room.delete(`/v1/articles/other/previews/${link?.id}`, { as: 'editor' })).status, 404)
  t.equal((await room.get(`${previews}/nothing`, { as: 'editor' })).status, 404)
  t.same((await room.get('/v1/articles/other/previews', { as: 'editor' })).body.items, [])
})

t.test('who may: those who edit the article; authors, drafts of their own', async t => {
  const { room } = await withDraft(t)
  const mine = await room.post('/v1/articles', { slug: 'mine', title: 'مسودة للكاتب', text: 'نص.' }, { as: 'author' })
  t.equal(mine.status, 201)
  await room.post('/v1/articles', { slug: 'public', title: 'خبر منشور' }, { as: 'editor' })
  await room.put('/v1/articles/public/publication', undefined, { as: 'editor' })
  const statuses = async (slug: string) => {
    const url = `/v1/articles/${slug}/previews`
    const { id } = await linkTo(room, url, {}, 'admin')
    const found: Record<string, number[]> = {}
    for (const role of [undefined, ...roles]) {
      const as = role ? { as: role } : {}
      const asked = [
        await room.post(url, {}, as),
        await room.get(url, as),
        await room.get(`${url}/${id}`, as),
        await room.delete(`${url}/${id}`, as)
      ]
      found[role ?? 'nobody'] = asked.map(({ status }) => status)
    }
    return found
  }
  const all = [201, 200, 200, 204]
  const none = {
    nobody: [401, 401, 401, 401],
    reader: [403, 403, 403, 403],
    moderator: [403, 403, 403, 403],
    editor: all,
    admin: all
  }
  t.same(await statuses('port'), { ...none, author: [404, 404, 404, 404] }, 'the draft of another')
  t.same(await statuses('public'), { ...none, author: [403, 403, 403, 403] }, 'what another published')
  t.same(await statuses('mine'), { ...none, author: all }, 'a draft of one’s own')
  const { url } = await linkTo(room, '/v1/articles/mine/previews', {}, 'author')
  t.match((await room.get(url)).body, { title: 'مسودة للكاتب' })
  await room.put('/v1/articles/mine/publication', { at: '2026-02-01T00:00:00Z' }, { as: 'editor' })
  t.same(await statuses('mine'), { ...none, author: [403, 200, 200, 204] }, 'scheduled: still to be revoked')
})

t.test('it ends by the clock, to the millisecond', async t => {
  const { room } = await withDraft(t)
  const minute = await linkTo(room, previews, { expiresIn: 60 })
  const longest = await linkTo(room, previews, { expiresIn: 90 * 24 * 3600 })
  t.equal(longest.expiresAt, '2026-04-15T12:00:00.000Z')
  room.clock.now += 59_999
  t.equal((await room.get(minute.url)).status, 200)
  room.clock.now += 1
  const ended = await room.get(minute.url)
  t.match(ended, { status: 410, body: { type: '/problems/gone', detail: /expired.*new one/ } })
  t.notMatch(ended.text, /المرفأ|port/)
  t.equal((await room.get(longest.url)).status, 200)
  room.clock.now = Date.parse(longest.expiresAt)
  t.equal((await room.get(longest.url)).status, 410)
})

t.test('a revoked link is closed at once, and revoking it again is no fault', async t => {
  const { room } = await withDraft(t)
  const [gone, other] = [await linkTo(room), await linkTo(room)]
  const url = `${previews}/${gone.id}`
  const tag = (await room.get(url, { as: 'editor' })).headers.etag ?? ''
  t.match(tag, /^"1\./)
  t.equal((await room.delete(url, { as: 'editor', headers: { 'if-match': '"7"' } })).status, 412)
  t.equal((await room.get(gone.url)).status, 200)
  t.equal((await room.delete(url, { as: 'editor', headers: { 'if-match': tag } })).status, 204)
  t.match(await room.get(gone.url), { status: 410, body: { type: '/problems/gone', detail: /revoked/ } })
  t.match((await room.get(url, { as: 'editor' })).body, { revokedAt: '2026-01-15T12:00:00.000Z' })
  room.clock.now += 1000
  t.equal((await room.delete(url, { as: 'admin' })).status, 204)
  t.equal((await room.get(url, { as: 'editor' })).body.revokedAt, '2026-01-15T12:00:00.000Z', 'it keeps its time')
  t.equal((await room.delete(url, { as: 'editor', headers: { 'if-match': tag } })).status, 412, 'somebody was first')
  t.equal((await room.get(other.url)).status, 200, 'another link of the article stays')
})

t.test(
  'withdrawing closes the links there are, with the public reason; one made after it shows the correction',
  async t => {
    const { room } = await withDraft(t)
    const before = await linkTo(room)
    await room.put('/v1/articles/port/publication', undefined, { as: 'editor' })
    room.clock.now += 1000
    const reason = 'سُحب الخبر للتدقيق في مصدره.'
    await room.delete('/v1/articles/port/publication', { as: 'editor', payload: { reason } })
    const closed = await room.get(before.url)
    t.match(closed, { status: 410, body: { detail: reason } })
    t.equal(closed.text, (await room.get('/v1/articles/port')).text, 'as everybody is told')
    room.clock.now += 1000
    const after = await linkTo(room)
    t.match((await room.get(after.url)).body, { status: 'withdrawn', withdrawal: { reason } })
    await room.put('/v1/articles/port/publication', undefined, { as: 'editor' })
    t.equal((await room.get(before.url)).status, 200, 'brought back, it is open again')
  }
)

t.test('deleting an article takes its links along', async t => {
  const { room, id } = await withDraft(t)
  const { url, id: link } = await linkTo(room)
  await room.delete('/v1/articles/port', { as: 'editor' })
  t.match(await room.get(url), { status: 410, body: { detail: /deleted/ } })
  t.equal((await room.get(`/v1/articles/${id}/previews/${link}`, { as: 'editor' })).status, 404)
  t.equal(await room.store.read(({ previews }) => previews.byId(link)), undefined)
})

t.test('a token with one letter changed, at every place of it, opens nothing and says nothing', async t => {
  const { room } = await withDraft(t)
  const { token } = await linkTo(room)
  const unknown = await room.get('/v1/previews/nothing')
  t.match(unknown, { status: 404, body: { type: '/problems/not-found' } })
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const other = (letter: string, by: number) => letters[(letters.indexOf(letter) + by) % 64]
  const changed = (at: number, letter: string | undefined) => token.slice(0, at) + letter + token.slice(at + 1)
  const forged = new Set<string>()
  for (let at = 0; at < token.length; at++) {
    const letter = token[at] ?? ''
    // The neighbours differ in the last bit or two of six: what a decoder that drops bits would not see.
    for (const by of [1, 63, 32]) forged.add(changed(at, other(letter, by)))
    forged.add(token.slice(0, at))
    forged.add(changed(at, ''))
    forged.add(changed(at, `${letter}A`))
  }
  for (let by = 1; by < 64; by++) forged.add(changed(token.length - 1, other(token.at(-1) ?? '', by)))
  for (const more of ['=', '==', 'A', '.', '%0a', '%20', '+']) forged.add(token + more)
  forged.add(token.toLowerCase())
  forged.add(token.toUpperCase())
  forged.add(token.replace('preview', 'token'))
  forged.add('x'.repeat(1300))
  forged.delete('')
  forged.delete(token)
  for (const sent of forged) {
    const answer = await room.get(`/v1/previews/${sent}`)
    if (answer.status !== 404 || answer.text !== unknown.text) t.fail(`${sent}: ${answer.status} ${answer.text}`)
  }
  t.ok(forged.size > 550, `${forged.size} forgeries`)
  t.equal((await room.get(`/v1/previews/${token.replace('r', '%72')}`)).status, 200, 'the same URL, spelled otherwise')
})

t.test('a link of another database opens nothing, though the ids are the same', async t => {
  const { room, id } = await withDraft(t)
  const { url, id: link } = await linkTo(room)
  const elsewhere = await newsroom(t)
  const [article, row] = await room.store.read(async ({ articles, previews }) => [
    await articles.byId(id),
    await previews.byId(link)
  ])
  if (!article || !row) return t.fail('the rows are there')
  await elsewhere.store.write(async queries => {
    await queries.articles.create(article)
    await queries.previews.create(row)
  })
  const own = (await elsewhere.get(previews, { as: 'editor' })).body.items[0]
  t.equal((await elsewhere.get(own.url)).status, 200)
  t.not(own.url, url)
  const foreign = await elsewhere.get(url)
  t.equal(foreign.status, 404)
  t.equal(foreign.text, (await elsewhere.get('/v1/previews/nothing')).text)
  t.equal((await room.get(own.url)).status, 404)
})

t.test('one link opens one article, and two never share a part that could be swapped', async t => {
  const { room } = await withDraft(t)
  await room.post('/v1/articles', { slug: 'second', title: 'مسودة ثانية' }, { as: 'editor' })
  const [first, second] = [await linkTo(room), await linkTo(room, '/v1/articles/second/previews', { expiresIn: 3600 })]
  t.match((await room.get(second.url)).body, { slug: 'second' })
  const at = 'rawi_preview_'.length
  let tried = 0
  for (let cut = at; cut < first.token.length; cut++) {
    const mixed = first.token.slice(0, cut) + second.token.slice(cut)
    if (mixed === first.token || mixed === second.token) continue
    tried++
    const { status } = await room.get(`/v1/previews/${mixed}`)
    if (status !== 404) t.fail(`${mixed}: ${status}`)
  }
  t.ok(tried > 50, `${tried} mixtures`)
})

t.test('signing: what was signed is read back, and nothing else is', async t => {
  const secret = randomBytes(32)
  const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 })
  fc.assert(
    fc.property(fc.uuid(), instants, (id, expiresAt) => {
      const token = signLink({ id, expiresAt }, secret)
      t.same(readLink(token, secret), { id, expiresAt })
      t.equal(signLink({ id, expiresAt }, secret), token)
      t.equal(readLink(token, randomBytes(32)), undefined)
    }),
    { numRuns: 200 }
  )
  const bits = signLink({ id: randomUUID(), expiresAt: 1 }, secret).slice('rawi_preview_'.length)
  for (let bit = 0; bit < 54 * 8; bit++) {
    const bytes = Buffer.from(bits, 'base64url')
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (readLink(`rawi_preview_${bytes.toString('base64url')}`, secret)) t.fail(`bit ${bit}`)
  }
  t.pass('no bit is free')

  const claim = Buffer.from(bits, 'base64url').subarray(0, 22)
  const otherwise = Buffer.concat([claim, createHmac('sha256', secret).update(claim).digest()])
  t.equal(readLink(`rawi_preview_${otherwise.toString('base64url')}`, secret), undefined, 'what the secret signs else')
})

t.test('no other route takes the token of a link', async t => {
  const { room } = await withDraft(t)
  const { token, id } = await linkTo(room)
  const { paths } = room.app.swagger() as unknown as { paths: Record<string, Record<string, object>> }
  let asked = 0
  for (const [path, operations] of Object.entries(paths)) {
    if (!path.includes('{') || path === '/v1/previews/{token}') continue
    for (const method of Object.keys(operations)) {
      const url = path.replace('{version}', '1').replace(/\{\w+\}/g, token)
      const payload = ['post', 'put', 'patch'].includes(method) ? { payload: {} } : {}
      const { status, text } = await room.ask(method.toUpperCase(), url, payload)
      t.ok([400, 401, 404].includes(status), `${method} ${path}: ${status}`)
      t.notMatch(text, /المرفأ/)
      asked++
    }
  }
  t.ok(asked >= 40, `${asked} operations`)
  const bearer = await room.get('/v1/articles/port', { headers: { authorization: `Bearer ${token}` } })
  t.equal(bearer.status, 401, 'it is no token of the API')
  t.equal((await room.get('/v1/articles/port')).status, 404)
  for (const tail of ['/comments', '/quotes', '/revisions', '/', '/../port'])
    t.equal((await room.get(`/v1/previews/${token}${tail}`)).status, 404, tail)
  t.equal((await room.get(`/v1/previews/${id}`)).status, 404, 'nor does its id open it')
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    t.equal((await room.ask(method, `/v1/previews/${token}`, { payload: {} })).status, 405, method)
})

t.test('with a link open, no public answer differs by a byte', async t => {
  const { room, id } = await withDraft(t)
  await room.post('/v1/articles', { slug: 'seen', title: 'خبر منشور', text, categories: ['news'] }, { as: 'editor' })
  await room.put('/v1/articles/seen/publication', undefined, { as: 'editor' })
  await room.post('/v1/articles/seen/comments', { author: { name: 'قارئة' }, text: 'شكرا.' })
  const { paths } = room.app.swagger() as unknown as {
    paths: Record<string, Record<string, { security: object[] }>>
  }
  const open = Object.entries(paths)
    .filter(
      ([path, { get }]) =>
        !['/v1/previews/{token}', '/v1/changes/stream'].includes(path) && get?.security.some(one => !('token' in one))
    )
    .map(([path]) => path)
  const refs = ['port', 'seen', 'news', 'haddad', id, 'gone']
  const urls = open
    .flatMap(path => (path.includes('{') ? refs.map(ref => path.replace(/\{\w+\}/, ref)) : [path]))
    .flatMap(url => [url, `${url}?count=true`, `${url}?fields=id`, `${url}?limit=1`])
  const look = async () => {
    const seen: unknown[] = []
    for (const url of urls) {
      const { status, text, headers } = await room.get(url)
      seen.push({ url, status, text, etag: headers.etag, link: headers.link })
    }
    return seen
  }
  const before = await look()
  const { url } = await linkTo(room)
  t.equal((await room.get(url)).status, 200)
  t.same(await look(), before, `${urls.length} URLs`)
  t.notMatch(JSON.stringify(before), /المرفأ يفتح أبوابه/)
})

t.test('a link that is asked for in a wrong way is not made', async t => {
  const { room } = await withDraft(t)
  const json = { 'content-type': 'application/json' }
  const cases: [string, string, RegExp][] = [
    ['none at all', '{"expiresIn":0}', /expiresIn is at least 60; 0 came/],
    ['negative', '{"expiresIn":-60}', /at least 60; -60 came/],
    ['a second too short', '{"expiresIn":59}', /at least 60/],
    ['a second too long', '{"expiresIn":7776001}', /at most 7776000; 7776001 came/],
    ['beyond all numbers', '{"expiresIn":1e309}', /at most 7776000; a number beyond all bounds came/],
    ['a huge one', '{"expiresIn":1e300}', /at most 7776000/],
    ['text', '{"expiresIn":"3600"}', /integer; "3600" came/],
    ['half a second', '{"expiresIn":3600.5}', /integer; 3600.5 came/],
    ['null', '{"expiresIn":null}', /integer; null came/],
    ['a list', '{"expiresIn":[3600]}', /integer/],
    ['an unknown key', '{"expires":3600}', /no key "expires"; did you mean expiresIn/],
    ['a read-only key', '{"expiresAt":"2030-01-01T00:00:00Z"}', /no key "expiresAt"/],
    ['a list for a body', '[]', /object/],
    ['no JSON', '{', /not JSON/]
  ]
  for (const [name, payload, says] of cases) {
    const { status, body } = await room.post(previews, payload, { as: 'editor', headers: json })
    t.equal(status, 400, name)
    t.match(body.detail, says, name)
  }
  t.equal((await room.post(`${previews}?expiresIn=60`, {}, { as: 'editor' })).status, 400, 'in the query')
  const headers = { 'content-type': 'text/plain' }
  t.equal((await room.post(previews, 'x', { as: 'editor', headers })).status, 415)
  t.equal((await room.post(previews, {}, { as: 'editor', headers: { 'if-match': '*' } })).status, 412)
  t.equal((await room.post('/v1/articles/nothing/previews', {}, { as: 'editor' })).status, 404)
  t.same((await room.get(previews, { as: 'editor' })).body.items, [], 'none was')
  for (const payload of ['', '{}', '{"expiresIn":60}', '{"expiresIn":7776000}', '{"expiresIn":6e1}'])
    t.equal((await room.post(previews, payload, { as: 'editor', headers: json })).status, 201, payload)
})

t.test('an article has at most 100 that are open, and what ended long ago is forgotten', async t => {
  const { room } = await withDraft(t)
  const first = await linkTo(room, previews, { expiresIn: 60 })
  for (let count = 1; count < 100; count++) await linkTo(room, previews, { expiresIn: 3600 })
  const refused = await room.post(previews, {}, { as: 'editor' })
  t.match(refused, { status: 409, body: { type: '/problems/conflict', detail: /100 preview links.*revoke/ } })
  await room.post('/v1/articles', { slug: 'other', title: 'خبر آخر' }, { as: 'editor' })
  await linkTo(room, '/v1/articles/other/previews')
  room.clock.now += 60_000
  const last = await linkTo(room)
  t.equal((await room.post(previews, {}, { as: 'editor' })).status, 409, 'an expired one leaves room for one')
  await room.delete(`${previews}/${last.id}`, { as: 'editor' })
  t.equal((await room.post(previews, {}, { as: 'editor' })).status, 201, 'so does a revoked one')

  const total = async () => (await room.get(`${previews}?count=true`, { as: 'editor' })).body.total
  t.equal(await total(), 102)
  room.clock.now = Date.parse(first.expiresAt) + 30 * day
  await linkTo(room, '/v1/articles/other/previews')
  t.equal(await total(), 102, 'a month is not over yet')
  room.clock.now += 2 * 3_600_000
  for (let count = 0; count < 3; count++) await linkTo(room, '/v1/articles/other/previews')
  t.equal(await total(), 2, 'fifty at a time, whichever article a new one is of')
  t.match(await room.get(first.url), { status: 410, body: { detail: /expired/ } }, 'its holder is told all the same')
})

t.test('making and revoking leave their rows in the journal, and nothing else does', async t => {
  const { room } = await withDraft(t)
  const { journal } = rowsIn(room)
  const before = (await journal()).length
  const { id, url } = await linkTo(room)
  await room.get(url)
  await room.post(previews, { expiresIn: 1 }, { as: 'editor' })
  await room.delete(`${previews}/${id}`, { as: 'editor' })
  await room.delete(`${previews}/${id}`, { as: 'editor' })
  const row = { entity: 'preview', id, at: room.clock.now, tags: ['list:previews', `preview:${id}`], public: false }
  t.match((await journal()).slice(before), [
    { ...row, op: 'create' },
    { ...row, op: 'update' }
  ])
  t.equal((await journal()).length, before + 2)
  t.match((await room.get('/v1/articles/port', { as: 'editor' })).body, { version: 1 }, 'the article is as it was')
})

t.test('its address is the public one, and never what a request says', async t => {
  const { room } = await withDraft(t, { RAWI_PUBLIC_URL: 'https://api.example.org' })
  const spoof = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  const made = await room.post(previews, {}, { as: 'editor', headers: spoof })
  t.equal(made.body.url, `https://api.example.org/v1/previews/${made.body.token}`)
  t.notMatch(made.text + JSON.stringify(made.headers), /evil/)
})

t.test('no line of the log shows a link, however it was asked for', async t => {
  const env = { RAWI_DEMO: '0', RAWI_LOG: 'debug', RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000' }
  const server = await startRawi(t, folderFor(t), env)
  const ask = async (method: string, path: string, more: RequestInit = {}) => {
    const answer = await fetch(server.url + path, { method, ...more })
    return { status: answer.status, text: await answer.text() }
  }
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' }
  await ask('POST', '/v1/articles', { headers, body: JSON.stringify({ slug: 'port', title: 'المرفأ' }) })
  const { token, id } = JSON.parse((await ask('POST', previews, { headers })).text) as Link
  const coded = [...token].map(letter => `%${letter.charCodeAt(0).toString(16)}`).join('')
  const opening = [
    `/v1/previews/${token}`,
    `/v1/%70reviews/${token}`,
    `/v1/previews/${coded}`,
    `/v1/previews/${token.replace('_', '%5f')}`,
    `/v1/previews/${token}?fields=title`
  ]
  for (const path of opening) t.equal((await ask('GET', path)).status, 200, path)
  const astray = [
    `/v1/previews/${token.slice(0, -1)}`,
    `/v1/previews/x${token.slice(4)}`,
    `/v1/previews/${token.slice(-36)}`,
    `/v1/previews/${coded.slice(-36)}`,
    `/V1/Previews/${token}`,
    `/v1/preview/${token}`,
    `/v1/previews//${token}`,
    `/v1/previews/${token}/comments`,
    `/v1/previews%2f${token}`,
    `/v1/articles/${token}`,
    `/v1/articles/${token.slice('rawi_preview_'.length)}`,
    `/v1/articles/port/previews/${token}`,
    `/${coded.replaceAll('%', '%25')}`,
    `/v1/articles?${token}`,
    `/v1/articles?${coded}`,
    `/v1/articles?cursor=${token}`,
    `/v1/articles?cursor=${coded}`,
    `/v1/articles?link=${token}`,
    `/v1/previews/${token}%zz`
  ]
  for (const path of astray) t.ok((await ask('GET', path)).status >= 400, path)
  await ask('GET', '/health', { headers: { 'x-request-id': token, referer: `${server.url}/v1/previews/${token}` } })
  await ask('GET', `/v1/articles/port/previews/${id}`, { headers })
  await ask('GET', `/v1/articles/${encodeURIComponent('خبر-طويل-عن-افتتاح-المرفأ-في-المدينة-القديمة')}`)
  const { stderr } = await server.stop()

  const lines = stderr
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const urls = lines.filter(({ msg }) => msg === 'answered').map(({ req }) => req.url as string)
  t.ok(urls.length >= opening.length + astray.length, `${urls.length} lines`)
  t.ok(urls.includes('/v1/previews/…'))
  const secret = token.slice('rawi_preview_'.length)
  for (let at = 0; at + 12 <= secret.length; at++) {
    const part = secret.slice(at, at + 12)
    const spelled = coded.slice(3 * ('rawi_preview_'.length + at)).slice(0, 36)
    if (stderr.includes(part)) t.fail(`${part} is in the log`)
    for (const spelling of [spelled, spelled.replaceAll('%', '%25')])
      if (stderr.toLowerCase().includes(spelling)) t.fail(`${spelling} is in the log`)
  }
  t.ok(urls.includes(`/v1/articles/port/previews/${id}`), 'an id is no secret')
  t.ok(
    urls.some(url => decodeURIComponent(url).endsWith('المدينة-القديمة')),
    'and a long slug none'
  )
})
