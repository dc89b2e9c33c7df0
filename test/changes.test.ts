/** The change feed: pages, tombstones, cursors that are nobody's, a client that was away for long, and what no reader learns. */
import t, { type Test } from 'tap'
import { buildApp } from '../src/app.ts'
import { announcing, cutJournal } from '../src/changes/upkeep.ts'
import { readConfig } from '../src/config.ts'
import type { Change as Journalled } from '../src/database/journal.ts'
import { copyOfLists, follower } from './support/following.ts'
import { type Asked, newsroom } from './support/newsroom.ts'

const editor = { as: 'editor' } as const
const day = 24 * 3_600_000
const text = 'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'

/** A newsroom with a published story that quotes somebody, and a draft. */
async function withStories(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, editor)
  const person = await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد' }, editor)
  const story = { slug: 'port', title: 'المرفأ', text, categories: ['news'] }
  const port = await room.post('/v1/articles', { ...story, publishedAt: '2026-01-10T00:00:00Z' }, editor)
  const draft = await room.post('/v1/articles', { ...story, slug: 'draft', title: 'مسودة' }, editor)
  return { room, port: port.body.id, draft: draft.body.id, person: person.body.id }
}
const kinds = (items: { entity: string; op: string }[]) => items.map(({ entity, op }) => `${entity} ${op}`)

t.test('everything there is comes first, then what changes, and a caught-up client hears nothing twice', async t => {
  const { room, port, person } = await withStories(t)
  const first = await room.get('/v1/changes')
  t.match(first, { status: 200, body: { caughtUp: true } })
  t.same(kinds(first.body.items), ['site upsert', 'category upsert', 'person upsert', 'article upsert', 'quote upsert'])
  t.equal(first.body.items[3].id, port, 'the draft is not among them')
  t.equal(first.body.items[3].card.categories.length, 1)
  t.equal(first.body.items[4].card.speakerId, person)

  const ask = (cursor: string, more = '') => room.get(`/v1/changes?since=${cursor}${more}`)
  const idle = await ask(first.body.cursor)
  t.same(idle.body, { items: [], cursor: first.body.cursor, caughtUp: true })
  const again = await room.get(`/v1/changes?since=${first.body.cursor}`, {
    headers: { 'if-none-match': idle.headers.etag ?? '' }
  })
  t.equal(again.status, 304, 'a poll that finds nothing is a 304')

  await room.patch('/v1/articles/port', { title: 'المرفأ يفتح' }, editor)
  await room.patch('/v1/articles/port', { title: 'المرفأ يفتح أبوابه' }, editor)
  const news = await ask(idle.body.cursor)
  t.same(kinds(news.body.items), ['article upsert'], 'two changes of one article are one item')
  t.match(news.body.items[0], { id: port, card: { title: 'المرفأ يفتح أبوابه', version: 3 } })

  await room.delete('/v1/articles/port/publication', { ...editor, payload: { reason: 'للتدقيق' } })
  const gone = await ask(news.body.cursor)
  t.same(kinds(gone.body.items).sort(), ['article delete', 'person delete', 'quote delete'], 'with all that it showed')
  t.ok(
    gone.body.items.every((item: { card: unknown }) => item.card === null),
    'tombstones hold nothing'
  )
  t.notMatch(gone.text, /المرفأ|للتدقيق|حداد/)

  await room.put('/v1/articles/port/publication', {}, editor)
  const back = await ask(gone.body.cursor)
  t.same(kinds(back.body.items).sort(), ['article upsert', 'person upsert', 'quote upsert'])
  await room.delete('/v1/articles/port', editor)
  const deleted = await ask(back.body.cursor)
  t.same(kinds(deleted.body.items).sort(), ['article delete', 'person delete', 'quote delete'])
  t.ok(deleted.body.caughtUp)
})

t.test('pages of one item come to the same end as one page', async t => {
  const { room } = await withStories(t)
  const [slow, fast] = [follower(room.get), follower(room.get)]
  await slow.catchUp(1)
  await fast.catchUp(100)
  t.strictSame(slow.copy, fast.copy)
  t.strictSame({ ...slow.copy, comment: {} }, await copyOfLists(room.get))
  t.equal(slow.cursor, fast.cursor, 'and to the same cursor')
})

t.test('a scheduled article is told of at its hour, by the first who asks after it, and once', async t => {
  const { room, draft, port } = await withStories(t)
  const client = follower(room.get)
  await room.put('/v1/articles/draft/publication', { at: '2026-01-15T13:00:00Z' }, editor)
  await client.catchUp()
  t.same(Object.keys(client.copy.article ?? {}), [port])
  room.clock.now += 3_600_000 - 1
  await client.catchUp()
  t.same(Object.keys(client.copy.article ?? {}), [port], 'not a moment before')
  room.clock.now += 1
  await client.catchUp()
  t.ok(client.copy.article?.[draft], 'at the instant')
  t.equal(Object.keys(client.copy.quote ?? {}).length, 2, 'with its quote')
  const { cursor } = client
  await announcing(room.store, t.error)(room.clock.now)
  t.same((await room.get(`/v1/changes?since=${cursor}`)).body.items, [], 'and not again')

  await t.test('also when it was edited between its hour and the next question', async t => {
    const { room } = await withStories(t)
    const client = follower(room.get)
    await room.put('/v1/articles/draft/publication', { at: '2026-01-15T13:00:00Z' }, editor)
    await client.catchUp()
    room.clock.now += 3_600_001
    await room.patch('/v1/articles/draft', { title: 'عنوان جديد' }, editor)
    await client.catchUp()
    t.strictSame({ ...client.copy, comment: {} }, await copyOfLists(room.get))
  })
})

t.test('whom a later filing finds to be the speaker of a quote is told of', async t => {
  const room = await newsroom(t)
  await room.patch('/v1/site', { quoteAutoConfirm: 0.5 }, { as: 'admin' })
  await room.post('/v1/articles', { slug: 'port', title: 'خبر', text, publishedAt: '2026-01-15T11:00:00Z' }, editor)
  const client = follower(room.get)
  await client.catchUp()
  const { body } = await room.post('/v1/people', { name: 'سمير حداد' }, editor)
  await room.patch('/v1/articles/port', { text: `${text}\n\nفقرة أخرى.` }, editor)
  await client.catchUp()
  t.same(Object.keys(client.copy.person ?? {}), [body.id])
})

t.test('a clock that is behind the one that announced an article loses nothing', async t => {
  const { room, draft } = await withStories(t)
  await room.patch('/v1/site', { comments: { policy: 'open' } }, { as: 'admin' })
  const behind = await buildApp({
    store: room.store,
    config: readConfig({ RAWI_LOG: 'silent' }),
    now: () => room.clock.now - 2000
  })
  t.teardown(() => behind.close())
  const get = async (url: string, { as }: Asked = {}) => {
    const headers = as ? { authorization: `Bearer ${room.tokens[as]}` } : {}
    const { statusCode: status, body: text } = await behind.inject({ url, headers })
    return { status, text, headers: {}, body: JSON.parse(text) }
  }
  const clients = [follower(get), follower(get, editor)]
  for (const client of clients) await client.catchUp()
  await room.put('/v1/articles/draft/publication', {}, editor)
  await room.post('/v1/articles/draft/comments', { author: { name: 'قارئ' }, text: 'شكرا' })
  clients.push(follower(get), follower(get, editor))
  for (const client of clients) await client.catchUp()
  room.clock.now += 5000
  for (const [at, client] of clients.entries()) {
    await client.catchUp()
    t.match(client.copy.article?.[draft], { status: 'published' })
    t.strictSame(client.copy, await copyOfLists(get, at % 2 ? editor : {}))
  }
})

t.test('of comments under what readers do not see, or that are hidden, not even their end is told', async t => {
  const { room } = await withStories(t)
  await room.patch('/v1/site', { comments: { policy: 'open' } }, { as: 'admin' })
  const say = { author: { name: 'قارئ' }, text: 'شكرا' }
  await room.post('/v1/articles/port/comments', say)
  await room.delete('/v1/articles/port/publication', { ...editor, payload: {} })
  const { cursor } = (await room.get('/v1/changes')).body
  const since = async () => kinds((await room.get(`/v1/changes?since=${cursor}`)).body.items)
  await room.patch('/v1/articles/port', { comments: { policy: 'hidden' } }, editor)
  t.same(await since(), [], 'the policy of a withdrawn article')
  await room.put('/v1/articles/port/publication', { at: '2026-01-15T13:00:00Z' }, editor)
  room.clock.now += 3_600_000
  t.notMatch(await since(), ['comment delete'], 'an article that appears with hidden comments')
  await room.delete('/v1/articles/port/publication', { ...editor, payload: {} })
  await room.delete('/v1/articles/port', editor)
  t.notMatch((await since()).join(), /comment/, 'or goes with them')
})

t.test('a database that takes no writes still answers, without what came due meanwhile', async t => {
  const { room, draft } = await withStories(t)
  await room.put('/v1/articles/draft/publication', { at: '2026-01-15T13:00:00Z' }, editor)
  const client = follower(room.get)
  await client.catchUp()
  room.clock.now += 3_600_000
  const held = Promise.withResolvers<void>()
  const taken = Promise.withResolvers<void>()
  const holding = room.store.write(async () => {
    taken.resolve()
    await held.promise
  })
  await taken.promise
  const began = performance.now()
  await client.catchUp()
  t.ok(performance.now() - began < 5000, 'soon')
  t.notOk(client.copy.article?.[draft])
  held.resolve()
  await holding
  await client.catchUp()
  t.ok(client.copy.article?.[draft], 'it is told of as soon as it can be')

  const failures: unknown[] = []
  const full = { read: room.store.read, write: () => Promise.reject(new Error('the disk is full')) }
  await room.put('/v1/articles/port/publication', { at: '2026-01-16T13:00:00Z' }, editor)
  await announcing(full as never, error => failures.push(error))(room.clock.now + day)
  t.match(failures, [{ message: 'the disk is full' }], 'the cause is for the log')
})

t.test('a reader learns nothing of what is out of sight: not an item, not a cursor, not an ETag', async t => {
  const { room } = await withStories(t)
  const { body } = await room.get('/v1/changes')
  const before = await room.get(`/v1/changes?since=${body.cursor}`)
  const page = await room.get('/v1/changes?limit=2')
  await room.post('/v1/articles', { title: 'سر', text }, editor)
  await room.patch('/v1/articles/draft', { title: 'سر آخر' }, editor)
  await room.post('/v1/people', { name: 'مجهول' }, editor)
  await room.post('/v1/articles/port/comments', { author: { name: 'قارئ' }, text: 'معلق' })
  await room.post('/v1/tokens', { name: 'x', role: 'reader' }, { as: 'admin' })
  await room.delete('/v1/articles/draft', editor)
  const after = await room.get(`/v1/changes?since=${body.cursor}`)
  t.equal(after.text, before.text)
  t.equal(after.headers.etag, before.headers.etag)
  t.equal((await room.get('/v1/changes?limit=2')).text, page.text)
  for (const as of ['author', 'moderator'] as const) {
    const feed = follower(room.get, { as })
    await feed.catchUp()
    t.notMatch(JSON.stringify(feed.copy), /سر|مجهول|معلق/, `nor does a token of the role ${as}`)
  }
  const staff = follower(room.get, editor)
  await staff.catchUp()
  t.match(JSON.stringify(staff.copy), /سر/, 'an editor does')
  t.notMatch(JSON.stringify(staff.copy), /معلق/, 'but a comment that waits is in the queue and not in the feed')
  t.strictSame({ ...staff.copy, comment: {} }, await copyOfLists(room.get, editor), 'as the lists')
})

t.test(
  'neither does the length of a cursor tell how much is written, nor a row that only suggested quotes changed',
  async t => {
    const room = await newsroom(t)
    await room.patch('/v1/site', { quoteAutoConfirm: 1 }, { as: 'admin' })
    const story = { slug: 'port', title: 'خبر', text, publishedAt: '2026-01-15T11:00:00Z' }
    t.match(await room.post('/v1/articles', story, editor), { body: { quotes: [{ status: 'suggested' }] } })
    const { cursor } = (await room.get('/v1/changes')).body
    await room.post('/v1/people', { name: 'سمير حداد' }, editor)
    t.match(await room.patch('/v1/articles/port', { text }, editor), { body: { changed: true } })
    t.same((await room.get(`/v1/changes?since=${cursor}`)).body, { items: [], cursor, caughtUp: true })

    for (let written = 0; written < 12; written++)
      await room.patch('/v1/people/سمير-حداد', { role: `مدير ${written}` }, editor)
    await room.post('/v1/categories', { name: 'أخبار' }, editor)
    const later = (await room.get(`/v1/changes?since=${cursor}`)).body
    t.equal(later.items.length, 1)
    t.equal(later.cursor.length, cursor.length)
  }
)

t.test('entities= keeps what the client has no use for away', async t => {
  const { room, port } = await withStories(t)
  const { body } = await room.get('/v1/changes?entities=article,category')
  t.same(kinds(body.items), ['category upsert', 'article upsert'])
  await room.patch('/v1/site', { name: 'الساحل' }, { as: 'admin' })
  await room.patch('/v1/articles/port', { title: 'جديد' }, editor)
  const next = await room.get(`/v1/changes?since=${body.cursor}&entities=category,article`)
  t.match(next.body.items, [{ entity: 'article', id: port }], 'in any order of the names')
  for (const [entities, message] of [
    ['articles', /no entity “articles”; did you mean article\? There are: site, category/],
    ['article,article', /named twice/],
    ['token', /no entity “token”/],
    ['', /./]
  ] as const) {
    const refused = await room.get(`/v1/changes?entities=${entities}`)
    t.match(refused, { status: 400, body: { detail: message, errors: [{ in: 'query', pointer: '/entities' }] } })
  }
})

t.test(
  'a cursor that is altered, of another database, of another feed or none at all is a 400 that says so',
  async t => {
    const { room } = await withStories(t)
    const other = await withStories(t)
    const { cursor } = (await room.get('/v1/changes')).body
    const begun = (await room.get('/v1/changes?limit=1')).body.cursor
    const refused = async (since: string, asked = {}, more = '') => {
      const answer = await room.get(`/v1/changes?since=${encodeURIComponent(since)}${more}`, asked)
      t.match(
        answer,
        { status: 400, body: { type: '/problems/invalid-request', errors: [{ in: 'query', pointer: '/since' }] } },
        since
      )
      return answer.body.detail
    }
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (const whole of [cursor, begun])
      for (let at = 0; at < whole.length; at++) {
        const letter = letters[(letters.indexOf(whole[at]) + 1) % letters.length]
        await refused(whole.slice(0, at) + letter + whole.slice(at + 1))
      }
    for (const since of [cursor.slice(0, -1), `${cursor}A`, cursor.toUpperCase(), '1', 'null', '٣', ' ', `${cursor}=`])
      await refused(since)
    t.match(await refused((await other.room.get('/v1/changes')).body.cursor), /not given by this server/)
    t.match(
      await refused((await room.get('/v1/articles?limit=1', editor)).body.next.split('cursor=')[1] ?? 'x'),
      /not given by/
    )
    t.match(await refused(cursor, editor), /with another token/)
    t.match(await refused(cursor, {}, '&entities=article'), /feed of site,category/)
    t.equal((await room.get('/v1/changes?since=')).status, 400)
    t.equal((await room.get(`/v1/changes?since=${cursor}&since=${cursor}`)).status, 400)
    t.equal((await room.get('/v1/changes?cursor=x')).status, 400)
    t.equal((await room.get('/v1/changes?limit=101')).status, 400)
    const stream = await room.get(`/v1/changes/stream`, { headers: { 'last-event-id': `${cursor}x` } })
    t.match(stream, { status: 400, body: { errors: [{ in: 'header', pointer: '/last-event-id' }] } })
  }
)

t.test('a client that was away for a year starts over; one that kept up is not sent back', async t => {
  const { room } = await withStories(t)
  const away = (await room.get('/v1/changes')).body.cursor
  const begun = (await room.get('/v1/changes?limit=1')).body.cursor
  room.clock.now += 100 * day
  await room.patch('/v1/articles/port', { title: 'بعد مئة يوم' }, editor)
  const kept = (await room.get(`/v1/changes?since=${away}`)).body.cursor
  await room.patch('/v1/articles/draft', { title: 'مسودة بعد مئة يوم' }, editor)
  room.clock.now += 265 * day
  await room.patch('/v1/articles/draft', { title: 'مسودة بعد عام' }, editor)
  await cutJournal(room.store, room.clock.now - 90 * day)

  for (const cursor of [away, begun]) {
    for (const url of ['/v1/changes', '/v1/changes/stream']) {
      const { status, body } = await room.get(`${url}?since=${cursor}`)
      t.match({ status, body }, { status: 410, body: { type: '/problems/start-over', detail: /without `since`/ } }, url)
    }
  }
  t.same((await room.get(`/v1/changes?since=${kept}`)).body, { items: [], cursor: kept, caughtUp: true })
  const anew = follower(room.get)
  await anew.catchUp(2)
  t.strictSame({ ...anew.copy, comment: {} }, await copyOfLists(room.get))
  const staff = follower(room.get, editor)
  await staff.catchUp()
  t.equal(Object.keys(staff.copy.article ?? {}).length, 2)

  await cutJournal(room.store, room.clock.now + day)
  const { cursor } = (await room.get('/v1/changes')).body
  t.equal((await room.get(`/v1/changes?since=${cursor}`)).status, 200, 'also when nothing is left of the journal')
  t.equal((await room.get(`/v1/changes?since=${kept}`)).status, 200)
})

t.test('a row whose clock was ahead is cut off with those around it, and missed by nobody', async t => {
  const { room } = await withStories(t)
  const { cursor } = (await room.get('/v1/changes')).body
  const { now } = room.clock
  await room.patch('/v1/articles/draft', { title: 'مسودة' }, editor)
  room.clock.now += day
  await room.post('/v1/categories', { slug: 'world', name: 'العالم' }, editor)
  room.clock.now = now
  await room.patch('/v1/articles/draft', { title: 'مسودة أخرى' }, editor)
  await cutJournal(room.store, now + 1)
  t.match(await room.get(`/v1/changes?since=${cursor}`), { status: 410 })
})

t.test('after the restoration of an older file, a cursor from beyond its end starts over', async t => {
  const { room } = await withStories(t)
  await room.patch('/v1/articles/port', { title: 'بعد النسخ' }, editor)
  const { cursor } = (await room.get('/v1/changes')).body
  await room.store.write(({ changes }) => changes.cut(1_000_000))
  t.match(await room.get(`/v1/changes?since=${cursor}`), { status: 410, body: { type: '/problems/start-over' } })
})

t.test('a long journal is cut in steps, and what is young stays', async t => {
  const { room } = await withStories(t)
  const old: Omit<Journalled, 'id'> = {
    entity: 'article',
    op: 'update',
    at: room.clock.now - 200 * day,
    tags: [],
    public: true
  }
  await room.store.write(async ({ changes, journal }) => {
    await changes.cut(1_000_000)
    await journal.appendAll(Array.from({ length: 2345 }, (_, at) => ({ ...old, id: `a${at}` })))
  })
  await room.patch('/v1/articles/port', { title: 'الآن' }, editor)
  await cutJournal(room.store, room.clock.now - 90 * day)
  const left = await room.store.read(({ changes }) => changes.oldest(10))
  t.equal(left.length, 1)
  const { row, last } = await room.store.read(async ({ instance, changes }) => ({
    row: await instance.current(),
    last: await changes.last('public')
  }))
  t.match(row, { prunedTo: last - 1, prunedPublicTo: last - 1 })
})

t.test('the site hides and shows its comments in one short write, and the feed tells of each by and by', async t => {
  const { room, port } = await withStories(t)
  await room.patch('/v1/site', { comments: { policy: 'open' } }, { as: 'admin' })
  const first = await room.post('/v1/articles/port/comments', { author: { name: 'قارئة' }, text: 'الأول' })
  await room.store.write(async ({ comments, journal }) => {
    const row = await comments.byId(first.body.id)
    if (!row) throw new Error('no comment')
    for (let at = 0; at < 2345; at++) {
      const id = `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`
      await comments.create({ ...row, id, path: id, text: `تعليق ${at}` })
      const tags = [`comment:${id}`]
      await journal.append({ entity: 'comment', id, op: 'create', at: row.createdAt, tags, public: true })
    }
  })
  const client = follower(room.get)
  await client.catchUp()
  t.equal(Object.keys(client.copy.comment ?? {}).length, 2346)
  const rows = async () => room.store.read(({ changes }) => changes.last('staff'))

  for (const [policy, left] of [
    ['hidden', 0],
    ['open', 2346]
  ] as const) {
    const before = await rows()
    t.equal((await room.patch('/v1/site', { comments: { policy } }, { as: 'admin' })).status, 200)
    t.ok((await rows()) - before < 5, `${policy}: the write itself is short`)
    t.equal((await room.get('/v1/articles/port/comments')).body.items.length, left === 0 ? 0 : 20, 'and holds at once')
    await client.catchUp()
    t.equal(Object.keys(client.copy.comment ?? {}).length, left, policy)
  }

  await room.patch('/v1/site', { comments: { policy: 'hidden' } }, { as: 'admin' })
  await room.patch('/v1/site', { comments: { policy: 'open' } }, { as: 'admin' })
  await room.patch('/v1/articles/port', { comments: { policy: 'hidden' } }, editor)
  await client.catchUp()
  t.equal(Object.keys(client.copy.comment ?? {}).length, 0, 'whichever came first, the end is what the lists show')
  t.ok(port)
})
