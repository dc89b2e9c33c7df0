/** Faults that a review found, each kept out by the request that showed it. */
import { hash } from 'node:crypto'
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

const text = 'قال سمير حداد "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'

t.test('a content type that a route does not declare never slips past its schema', async t => {
  const room = await newsroom(t)
  const headers = { 'content-type': 'application/merge-patch+json' }
  const payload = JSON.stringify({ title: 'x', owner: 'ed', version: 99 })
  for (const [method, url] of [
    ['POST', '/v1/articles'],
    ['PUT', '/v1/articles/x'],
    ['POST', '/v1/categories']
  ] as const)
    t.equal((await room.ask(method, url, { payload, headers, as: 'editor' })).status, 415, `${method} ${url}`)
  t.equal((await room.get('/v1/articles', { as: 'editor' })).body.items.length, 0)
  await room.put('/v1/articles/x', { title: 'x' }, { as: 'editor' })
  t.equal((await room.ask('PATCH', '/v1/articles/x', { payload, headers, as: 'editor' })).status, 400)
})

t.test('sending back the blocks that were read changes nothing', async t => {
  const room = await newsroom(t)
  const made = await room.post('/v1/articles', { title: 'x', text: `${text}\n\nفقرة.` }, { as: 'editor' })
  const back = await room.patch(`/v1/articles/${made.body.id}`, { blocks: made.body.blocks }, { as: 'editor' })
  t.match(back.body, { changed: false, version: 1 })
})

t.test('a link that a file may bring may also be sent back with the blocks', async t => {
  const room = await newsroom(t)
  const href = `https://example.org/${'x'.repeat(2028)}`
  const made = await room.post('/v1/articles', { title: 'x', markdown: `[نص](${href})` }, { as: 'editor' })
  t.match(made.body.blocks, [{ marks: [{ href }] }])
  const back = await room.patch(`/v1/articles/${made.body.id}`, { blocks: made.body.blocks }, { as: 'editor' })
  t.match(back, { status: 200, body: { changed: false } })
  const [block] = made.body.blocks
  const longer = { ...block, marks: [{ ...block.marks[0], href: `${href}x` }] }
  const refused = await room.patch(`/v1/articles/${made.body.id}`, { blocks: [longer] }, { as: 'editor' })
  t.match(refused, { status: 400, body: { errors: [{ pointer: '/blocks/0/marks/0/href' }] } })
})

t.test('an instant that no clock can store is refused, and nothing is stored', async t => {
  const room = await newsroom(t)
  const leap = '2026-12-31T23:59:60Z'
  const made = await room.post('/v1/articles', { title: 'x' }, { as: 'editor' })
  const asked = [
    room.post('/v1/articles', { title: 'y', publishedAt: leap }, { as: 'editor' }),
    room.put(`/v1/articles/${made.body.id}/publication`, { at: leap }, { as: 'editor' }),
    room.patch(`/v1/articles/${made.body.id}`, { comments: { closesAt: leap } }, { as: 'editor' }),
    room.post('/v1/tokens', { name: 'x', role: 'admin', expiresAt: leap }, { as: 'admin' })
  ]
  for (const answer of await Promise.all(asked)) t.equal(answer.status, 400)
  t.equal((await room.get('/v1/tokens?count=true', { as: 'admin' })).body.total, 5)
})

t.test('a decision that comes between planning and storing an edit is not lost', async t => {
  const room = await newsroom(t)
  const made = await room.post('/v1/articles', { title: 'x', slug: 'x', text }, { as: 'editor' })
  const quote = made.body.quotes[0]
  const { write } = room.store
  let decided = false
  // The first write of the edit waits until a moderator's decision has been committed.
  room.store.write = async work => {
    if (!decided) {
      decided = true
      room.store.write = write
      await room.put(`/v1/quotes/${quote.id}/decision`, { decision: 'reject' }, { as: 'editor' })
    }
    return write(work)
  }
  const edited = await room.patch('/v1/articles/x', { text: `جديد: ${text}` }, { as: 'editor' })
  t.match(edited.body.quotes[0], { id: quote.id, status: 'rejected', anchor: 'moved' })
})

t.test('where an editor corrected a span, the rules mark no other across it', async t => {
  const room = await newsroom(t)
  const made = await room.post('/v1/articles', { title: 'x', slug: 'x', text }, { as: 'editor' })
  const quote = made.body.quotes[0]
  await room.patch(`/v1/quotes/${quote.id}`, { end: quote.end - 6 }, { as: 'editor' })
  const edited = await room.patch('/v1/articles/x', { text: `${text}\n\nفقرة.` }, { as: 'editor' })
  t.equal(edited.body.quotes.length, 1)
  t.equal(edited.body.quotes[0].end, quote.end - 6)
  const none = await room.patch(`/v1/quotes/${quote.id}`, {}, { as: 'editor' })
  t.equal(none.body.changed, false)
})

t.test('null clears what is a list or an object too', async t => {
  const room = await newsroom(t)
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as: 'editor' })
  const story = { title: 'x', slug: 'x', categories: ['news'], comments: { policy: 'closed' }, text: 'نص.' }
  await room.post('/v1/articles', story, { as: 'editor' })
  const cleared = await room.patch(
    '/v1/articles/x',
    { categories: null, people: null, comments: null, blocks: null },
    { as: 'editor' }
  )
  t.match(cleared.body, { categories: [], comments: { policy: 'premoderated' }, lead: null })
  t.same(cleared.body.blocks, [])
})

t.test('what one may not see is not told by a write either', async t => {
  const room = await newsroom(t)
  const hidden = await room.post(
    '/v1/articles',
    { title: 'سر مكتوم', publishedAt: '2026-01-01T00:00:00Z' },
    { as: 'editor' }
  )
  const url = `/v1/articles/${hidden.body.id}`
  t.equal(
    (await room.get(`${url}/revisions`, { as: 'author' })).status,
    404,
    'versions of another’s article hold drafts'
  )
  await room.delete(`${url}/publication`, { as: 'editor' })
  for (const answer of [
    await room.patch(url, { title: 'x' }, { as: 'author' }),
    await room.delete(url, { as: 'author' })
  ]) {
    t.equal(answer.status, 404)
    t.notOk(answer.text.includes(hidden.body.slug))
  }
  const clash = await room.post('/v1/articles', { title: 'x', slug: hidden.body.slug }, { as: 'author' })
  t.equal(clash.status, 409)
  t.notOk(clash.text.includes(hidden.body.id))
})

t.test('a story that is filed again after its speaker was merged leaves the merge to be undone exactly', async t => {
  const room = await newsroom(t)
  for (const slug of ['pa', 'pb'])
    await room.post('/v1/people', { slug, name: slug === 'pa' ? 'سمير حداد' : 'سمير الحداد' }, { as: 'editor' })
  const put = () => room.put('/v1/articles/x', { title: 'x', text }, { as: 'editor' })
  t.equal((await put()).body.quotes[0].speaker.slug, 'pa')
  const merge = await room.post('/v1/people/pb/merges', { person: 'pa' }, { as: 'editor' })
  t.match((await put()).body, { changed: false, quotes: [{ speaker: { slug: 'pb' } }] })
  await room.put('/v1/articles/x', { title: 'x', text: `${text} وغادر.` }, { as: 'editor' })
  t.equal((await room.delete(`/v1/people/pb/merges/${merge.body.id}`, { as: 'editor' })).status, 204)
  t.equal((await room.get('/v1/articles/x', { as: 'editor' })).body.quotes[0].speaker.slug, 'pa')
})

t.test('bodies made to be slow, and URLs made to break, are refused like any other', async t => {
  const room = await newsroom(t)
  const json = { 'content-type': 'application/json' }
  const many = `{"title":"t","blocks":[${'0,'.repeat(60_000)}0]}`
  const refused = await room.ask('POST', '/v1/articles', { payload: many, headers: json, as: 'editor' })
  t.equal(refused.status, 400)
  const both = await room.post('/v1/articles', { titel: 'x', version: 1 }, { as: 'editor' })
  t.ok(both.body.errors.length >= 3, 'each fault of a body that a person could write')
  t.equal((await room.ask('POST', '/v1/articles', { as: 'editor' })).status, 400, 'no body at all')
  t.equal((await room.get(`/v1/articles/${'a'.repeat(1301)}`)).status, 414)
  for (const payload of [
    'nonsense',
    'null',
    '[1,{},[]]',
    '[1,true,"a"]',
    '[1]',
    '[1,null,5]',
    '[1,"a","b"]',
    '[1,1.5,"b"]',
    '[1,1e300,"b"]',
    '[1,1,"\\u0000"]',
    '[1,1,"\\ud800"]'
  ]) {
    const query = '/v1/articles?[["sort","newest"]]'
    const sign = hash('sha256', `${query}\n${payload}`, 'base64url').slice(0, 12)
    const cursor = Buffer.from(sign + payload).toString('base64url')
    t.equal((await room.get(`/v1/articles?cursor=${cursor}`)).status, 400, payload)
  }
  await room.post('/v1/categories', { slug: 'ab', name: 'ab' }, { as: 'editor' })
  const page = `${'ab\n'.repeat(60_000)}T\nbody`
  t.equal(
    (await room.ask('POST', '/v1/articles', { payload: page, headers: { 'content-type': 'text/plain' }, as: 'editor' }))
      .status,
    413
  )
  const unlike = (word: string) =>
    Array.from({ length: 500 }, (_, at) => ({ type: 'paragraph', text: `${word}${at} `.repeat(40) }))
  await room.put('/v1/articles/long', { title: 'x', blocks: unlike('a') }, { as: 'editor' })
  t.equal((await room.put('/v1/articles/long', { title: 'x', blocks: unlike('b') }, { as: 'editor' })).status, 200)
  const repeated = 'قال زيد «نحن هنا» '.repeat(1000)
  await room.put('/v1/articles/repeated', { title: 'x', text: repeated }, { as: 'editor' })
  t.equal(
    (await room.put('/v1/articles/repeated', { title: 'x', text: `x ${repeated}` }, { as: 'editor' })).status,
    200
  )
})

t.test('small ones', async t => {
  const room = await newsroom(t)
  const uuid = await room.post('/v1/articles', { title: '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54' }, { as: 'editor' })
  t.equal(uuid.body.slug, 'article', 'a title in the shape of an id makes no slug')
  t.equal((await room.get('/v1/articles?__proto__=1')).status, 400)
  const json = { 'content-type': 'application/json' }
  const empty = { as: 'editor', headers: json, payload: '' } as const
  t.equal(
    (await room.ask('PUT', `/v1/articles/${uuid.body.id}/publication`, empty)).status,
    200,
    'no body, with a type'
  )
  for (const [url, payload] of [
    [`/v1/articles/${uuid.body.id}/comments`, { author: { name: 'x' }, text: 'x' }],
    ['/v1/tokens', { name: 'x', role: 'reader' }]
  ] as const)
    t.equal((await room.post(url, payload, { as: 'admin', headers: { 'if-match': '"1"' } })).status, 412, url)
  const long = await room.post('/v1/articles', `${'ع'.repeat(600)}\n\nنص.`, {
    as: 'editor',
    headers: { 'content-type': 'text/plain' }
  })
  t.match(long, { status: 413, body: { detail: /600; the limit is 500/ } })
  const lead = await room.post('/v1/articles', { title: 'x', text: 'ن'.repeat(5000) }, { as: 'editor' })
  t.equal((await room.get(`/v1/articles/${lead.body.id}`, { as: 'editor' })).body.lead.length, 5000)
})

t.test('an instant that UTC writes with a longer year is refused: what is answered may be sent back', async t => {
  const room = await newsroom(t)
  for (const [publishedAt, status] of [
    ['0000-01-01T00:00:00+14:00', 400],
    ['9999-12-31T23:59:59-00:01', 400],
    ['0000-01-01T00:00:00Z', 201],
    ['9999-12-31T23:59:59.999Z', 201]
  ] as const) {
    const made = await room.post('/v1/articles', { title: 'x', publishedAt }, { as: 'editor' })
    t.equal(made.status, status, publishedAt)
    if (status === 201) t.match(made.body.publishedAt, /^\d{4}-/)
  }
})
