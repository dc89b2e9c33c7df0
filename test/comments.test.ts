/** Comments: posted, judged, moderated, threaded, and shown to whom they may be shown. */
import t, { type Test } from 'tap'
import { addressKey } from '../src/frame/addresses.ts'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

const reader = { name: 'قارئة من بيروت' }

async function withArticle(t: Test, site: object = {}, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  await room.patch(
    '/v1/site',
    { disclaimer: { ar: 'التعليقات لأصحابها.', en: 'Comments are their authors’.' }, ...site },
    { as: 'admin' }
  )
  await room.post(
    '/v1/articles',
    { title: 'x', slug: 'x', text: 'نص.', publishedAt: '2026-01-10T00:00:00Z' },
    { as: 'editor' }
  )
  const post = (text: string, more: object = {}, asked = {}) =>
    room.post('/v1/articles/x/comments', { author: reader, text, ...more }, asked)
  const decide = (id: string, decision: string, more: object = {}) =>
    room.put(`/v1/comments/${id}/moderation`, { decision, ...more }, { as: 'moderator' })
  const shown = async () =>
    (await room.get('/v1/articles/x/comments?limit=100')).body.items.map((item: { text: string }) => item.text)
  return { ...room, post, decide, shown }
}

t.test('pending and invisible, until a moderator approves it', async t => {
  const room = await withArticle(t)
  const made = await room.post('أول تعليق', { author: { ...reader, email: 'secret@example.org' } })
  t.match(made, { status: 201, body: { status: 'pending', decision: null, direction: 'rtl', author: reader } })
  t.same(await room.shown(), [])
  t.equal((await room.get(`/v1/comments/${made.body.id}`)).status, 404)
  t.equal((await room.get('/v1/articles/x')).body.comments.count, 0)
  t.match((await room.get('/v1/comments', { as: 'moderator' })).body.items, [
    { text: 'أول تعليق', decision: { phase: 'policy', rule: 'premoderated' } }
  ])

  t.match((await room.decide(made.body.id, 'approve')).body, { status: 'approved', changed: true })
  t.match((await room.decide(made.body.id, 'approve')).body, { changed: false })
  const list = await room.get('/v1/articles/x/comments')
  t.match(list.body, {
    items: [{ text: 'أول تعليق' }],
    disclaimer: { text: 'التعليقات لأصحابها.', language: 'ar', version: 2 }
  })
  t.equal((await room.get('/v1/articles/x/comments?language=en')).body.disclaimer.language, 'en')
  t.equal(
    (await room.get('/v1/articles/x/comments', { headers: { 'accept-language': 'en' } })).body.disclaimer.language,
    'ar'
  )
  const article = await room.get('/v1/articles/x')
  t.match(article.body.comments, { count: 1, open: true, policy: 'premoderated' })
  t.equal(article.body.version, 1, 'a comment never changes the version')
  for (const url of ['/v1/articles/x/comments', '/v1/comments?status=approved', `/v1/comments/${made.body.id}`]) {
    t.notOk((await room.get(url, { as: 'admin' })).text.includes('secret@'), `${url} shows no address`)
  }
  await room.decide(made.body.id, 'spam', { reason: 'إعلان' })
  t.same(await room.shown(), [])
})

t.test('where no comment is taken, and what is told', async t => {
  const room = await withArticle(t)
  await room.ask('POST', '/v1/articles', { payload: { title: 'draft', slug: 'draft' }, as: 'editor' })
  await room.ask('POST', '/v1/articles', {
    payload: { title: 'later', slug: 'later', publishedAt: '2027-01-01T00:00:00Z' },
    as: 'editor'
  })
  await room.ask('POST', '/v1/articles', {
    payload: { title: 'gone', slug: 'gone', publishedAt: '2026-01-01T00:00:00Z' },
    as: 'editor'
  })
  await room.ask('DELETE', '/v1/articles/gone/publication', { as: 'editor' })
  const ask = (ref: string, asked = {}) =>
    room.ask('POST', `/v1/articles/${ref}/comments`, { payload: { author: reader, text: 'نص' }, ...asked })
  const cases: [string, object, number][] = [
    ['draft', {}, 404],
    ['draft', { as: 'author' }, 404],
    ['draft', { as: 'editor' }, 409],
    ['later', {}, 404],
    ['gone', {}, 410],
    ['nothing', {}, 404]
  ]
  for (const [ref, asked, status] of cases)
    t.equal((await ask(ref, asked)).status, status, `${ref} ${JSON.stringify(asked)}`)
  t.same((await room.get('/v1/comments', { as: 'moderator' })).body.items, [], 'nothing was stored')
})

t.test('policies and closing times', async t => {
  const room = await withArticle(t, { comments: { policy: 'open', closeAfterDays: 7 } })
  t.equal((await room.post('مباشرة')).body.status, 'approved')
  t.same(await room.shown(), ['مباشرة'])
  const set = (comments: object) => room.patch('/v1/articles/x', { comments }, { as: 'editor' })
  t.match((await set({ policy: 'closed' })).body.comments, { policy: 'closed', open: false })
  t.equal((await room.post('بعد الإغلاق')).status, 409)
  t.same(await room.shown(), ['مباشرة'], 'closed comments are still shown')
  await set({ policy: 'hidden' })
  t.same(await room.shown(), [])
  t.equal((await room.get('/v1/articles/x')).body.comments.count, 0)
  await set({ policy: null, closesAt: '2026-01-15T12:00:01Z' })
  t.equal((await room.post('في آخر لحظة')).status, 201)
  room.clock.now += 1000
  t.equal((await room.post('متأخر')).status, 409)
  await set({ closesAt: null })
  t.equal(
    (await room.get('/v1/articles/x')).body.comments.closesAt,
    '2026-01-17T00:00:00.000Z',
    'seven days after publication'
  )
})

t.test('word lists see through Arabic spelling, and tell a moderator what they met', async t => {
  const room = await withArticle(t, {
    comments: { policy: 'open', bannedWords: ['أحمق'], suspectWords: ['جائزة كبرى', 'اربح', 'שלום', 'हिन्दी', '🤬'] }
  })
  const cases: [string, string, string | null][] = [
    ['كلام عادي', 'approved', null],
    ['يا أحمق', 'rejected', 'أحمق'],
    ['يا احمق!', 'rejected', 'أحمق'],
    ['يا أَحْمَقُ', 'rejected', 'أحمق'],
    ['يا أحـــمق', 'rejected', 'أحمق'],
    ['والأحمق يعرف نفسه', 'rejected', 'أحمق'],
    ['أحمقية', 'approved', null],
    ['هذه جائزه كبري لكم', 'pending', 'جائزة كبرى'],
    ['إربح الآن', 'pending', 'اربح'],
    ['يا أح\u00ADمق', 'rejected', 'أحمق'],
    ['يا أح\u06E1مق جدا', 'rejected', 'أحمق'],
    ['يا أح\u034Fمق أنت', 'rejected', 'أحمق'],
    ['שָׁלוֹם', 'pending', 'שלום'],
    ['हिन्दी', 'pending', 'हिन्दी'],
    ['हिन्दीवाला', 'approved', null],
    ['كفى🤬🤬', 'pending', '🤬']
  ]
  for (const [text, status, matched] of cases) {
    const { body } = await room.post(text)
    t.equal(body.status, status === 'approved' ? 'approved' : 'pending', `${text}: its author is not told`)
    const judged = await room.get(`/v1/comments/${body.id}`, { as: 'moderator' })
    t.match(judged.body, { status, decision: { matched } }, text)
  }
  const again = await room.post('كلام عادي')
  t.match((await room.get(`/v1/comments/${again.body.id}`, { as: 'moderator' })).body.decision, { phase: 'repeat' })
})

t.test('threads: of this article, of visible comments, of a bounded depth', async t => {
  const room = await withArticle(t, { comments: { policy: 'open' } })
  const root = await room.post('جذر')
  const reply = await room.post('رد', { parentId: root.body.id })
  t.match(reply.body, { parentId: root.body.id, depth: 1 })
  await room.post('رد الرد', { parentId: reply.body.id })
  await room.decide(root.body.id, 'reject')
  t.same(await room.shown(), [], 'a rejected comment hides what answers it')
  t.equal((await room.post('متأخر', { parentId: reply.body.id })).body.errors[0].pointer, '/parentId')
  await room.decide(root.body.id, 'approve')
  t.same(await room.shown(), ['جذر', 'رد', 'رد الرد'])

  await room.ask('POST', '/v1/articles', {
    payload: { title: 'y', slug: 'y', publishedAt: '2026-01-01T00:00:00Z' },
    as: 'editor'
  })
  const foreign = { payload: { author: reader, text: 'x', parentId: root.body.id } }
  t.equal((await room.ask('POST', '/v1/articles/y/comments', foreign)).status, 400, 'a parent of another article')
  let parentId = root.body.id
  for (let depth = 1; depth < 8; depth++) parentId = (await room.post(`عمق ${depth}`, { parentId })).body.id
  t.match(await room.post('عميق', { parentId }), { status: 400, body: { detail: /at most 8 deep/ } })
  t.equal((await room.delete(`/v1/comments/${root.body.id}`, { as: 'moderator' })).status, 204)
  t.same(await room.shown(), [], 'what answers it is erased with it')
})

t.test('text that is no plain text, keys that are not a reader’s', async t => {
  const room = await withArticle(t)
  const cases: [string, object, string][] = [
    ['empty', { author: reader, text: '' }, '/text'],
    ['blank', { author: reader, text: ' \n ' }, '/text'],
    ['only diacritics', { author: reader, text: 'ًٌٍ' }, '/text'],
    ['a control character', { author: reader, text: 'a\u0007b' }, '/text'],
    ['NUL', { author: reader, text: 'a\u0000b' }, '/text'],
    ['half a surrogate pair', { author: reader, text: '\ud83d' }, '/text'],
    ['nothing that leaves ink', { author: reader, text: '\u3164\u2800\u200B' }, '/text'],
    ['a tower with joiners between', { author: reader, text: `a${`${'\u0301'.repeat(8)}\u200D`.repeat(4)}` }, '/text'],
    ['a control character in the name', { author: { name: 'x\u001B[31m' }, text: 'نص' }, '/author/name'],
    ['a blank letter as a name', { author: { name: '\u3164' }, text: 'نص' }, '/author/name'],
    ['a tower of marks', { author: reader, text: `a${'\u0301'.repeat(30)}` }, '/text'],
    ['too long', { author: reader, text: 'م'.repeat(10_001) }, '/text'],
    ['no author', { text: 'نص' }, '/author'],
    ['a nameless author', { author: { name: '\u200F' }, text: 'نص' }, '/author/name'],
    ['an e-mail that is none', { author: { name: 'x', email: 'nowhere' }, text: 'نص' }, '/author/email'],
    ['a status', { author: reader, text: 'نص', status: 'approved' }, '/status'],
    ['an id', { author: reader, text: 'نص', id: 'x' }, '/id'],
    ['an article', { author: reader, text: 'نص', articleId: 'x' }, '/articleId']
  ]
  for (const [name, payload, pointer] of cases) {
    const answer = await room.ask('POST', '/v1/articles/x/comments', { payload })
    t.equal(answer.status, 400, name)
    t.equal(answer.body.errors[0].pointer, pointer, name)
  }
  t.same((await room.get('/v1/comments', { as: 'moderator' })).body.items, [])
  const turned = await room.post('نص \u202Eمقلوب\u202C 👍🏽 فارسی\u200Cها')
  t.equal(turned.body.text, 'نص مقلوب 👍🏽 فارسی\u200Cها', 'overrides go, what people need stays')
  t.equal((await room.post('م'.repeat(10_000))).status, 201)
  t.equal((await room.post('؟!')).status, 201, 'signs are words enough')
  const names = ['علی\u200Cرضا', 'مُحَمَّد', 'นํ้าฝน', 'שָׁלוֹם', 'न्\u200Dयू', '👨\u200D👩\u200D👧 أسرة', 'Zoë']
  for (const name of names)
    t.equal((await room.post(`من ${name}`, { author: { name } })).body.author.name, name.normalize('NFC'), name)
  const twin = await room.post('توأم', { author: { name: ' محرر\u200D \u202Eالراوي\n' } })
  t.equal(twin.body.author.name, 'محرر الراوي', 'what only makes two names look alike goes')
})

t.test('who sees and asks for what', async t => {
  const room = await withArticle(t)
  await room.post('قيد النظر')
  for (const [as, status] of [
    [undefined, 401],
    ['reader', 403],
    ['author', 403],
    ['moderator', 200],
    ['editor', 200]
  ] as const) {
    t.equal((await room.get('/v1/articles/x/comments?status=pending', as ? { as } : {})).status, status, String(as))
  }
  t.equal((await room.get('/v1/articles/x/comments', { as: 'reader' })).body.items.length, 0)
  t.equal((await room.get('/v1/articles/x/comments', { as: 'moderator' })).body.items.length, 1)
})

t.test('comments are paged both ways', async t => {
  const room = await withArticle(t, { comments: { policy: 'open' } })
  for (let at = 1; at <= 5; at++) {
    room.clock.now += 1000
    await room.post(`تعليق ${at}`)
  }
  const texts = (answer: { body: { items: { text: string }[] } }) =>
    answer.body.items.map(({ text }) => text.at(-1)).join('')
  const first = await room.get('/v1/articles/x/comments?limit=2&count=true')
  t.equal(texts(first), '12')
  t.equal(first.body.total, 5)
  const second = await room.get(first.body.next)
  t.equal(texts(second), '34')
  t.equal(texts(await room.get(second.body.previous)), '12')
  t.equal(texts(await room.get('/v1/articles/x/comments?sort=newest&limit=3')), '543')
})

t.test('one address posts so many a minute, whatever it calls itself', async t => {
  const room = await withArticle(t, {}, { RAWI_COMMENT_RATE: '3' })
  const post = (at: number, asked = {}) =>
    room.post(`تعليق ${at}`, {}, { headers: { 'x-forwarded-for': `10.0.0.${at}` }, ...asked })
  for (let at = 1; at <= 3; at++) t.equal((await post(at)).status, 201)
  const refused = await post(4)
  t.equal(refused.status, 429)
  t.ok(Number(refused.headers['retry-after']) > 0)
  t.equal((await room.post('من محرر', {}, { as: 'editor' })).status, 201, 'whoever has a token is not counted')
  t.equal((await room.get('/v1/articles/x/comments')).status, 200, 'reading has no limit')
  const ids = new Map([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0DB8:1:2:ffff::1', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0']
  ])
  for (const [ip, key] of ids) t.equal(addressKey(ip), key, ip)
})

t.test('comments go where their article goes', async t => {
  const room = await withArticle(t, { comments: { policy: 'open' } })
  const { body } = await room.post('باق')
  const list = (ref: string, asked = {}) => room.get(`/v1/articles/${ref}/comments`, asked)
  const read = (asked = {}) => room.get(`/v1/comments/${body.id.toUpperCase()}`, asked)
  t.equal((await read()).status, 200)

  await room.patch('/v1/articles/x', { slug: 'y' }, { as: 'editor' })
  const moved = await room.get('/v1/articles/x/comments?language=en')
  t.match([moved.status, moved.headers.location], [308, '/v1/articles/y/comments?language=en'])
  t.equal((await room.post('إلى الاسم القديم')).status, 201, 'a post reaches it by its former slug')
  t.equal((await list('y')).body.items.length, 2)

  const as = (role: string) => ({ as: role })
  await room.ask('DELETE', '/v1/articles/y/publication', { payload: { reason: 'سحب للتصحيح' }, as: 'editor' })
  t.match(await list('y'), { status: 410 })
  t.equal((await list('y', as('editor'))).body.items.length, 2, 'who sees the article sees its comments')
  t.equal((await read()).status, 404, 'a comment is not shown without its article')
  t.equal((await read(as('moderator'))).status, 200)

  await room.ask('POST', '/v1/articles', {
    payload: { title: 'z', slug: 'z', publishedAt: '2026-01-15T13:00:00Z' },
    as: 'editor'
  })
  const cases: [object, number][] = [
    [{}, 404],
    [as('moderator'), 404],
    [as('author'), 404],
    [as('reader'), 200],
    [as('editor'), 200]
  ]
  for (const [asked, status] of cases) t.equal((await list('z', asked)).status, status, JSON.stringify(asked))
  t.equal((await list('nothing')).status, 404)
  room.clock.now += 3_600_000
  t.equal((await list('z')).status, 200, 'from its hour on, without a timer')
})

t.test('a decision: conditional, with its reason, and journalled', async t => {
  const room = await withArticle(t)
  const { body } = await room.post('نص')
  const { id } = body
  const decide = (payload: object, headers = {}) =>
    room.put(`/v1/comments/${id}/moderation`, payload, { as: 'moderator', headers })
  t.match((await decide({ decision: 'reject', reason: ' إعلان ' })).body, {
    reason: 'إعلان',
    version: 2,
    changed: true
  })
  t.match((await decide({ decision: 'reject' })).body, { reason: 'إعلان', changed: false }, 'again keeps the reason')
  t.match(await decide({ decision: 'approve' }, { 'if-match': '"1"' }), { status: 412, body: { version: 2 } })
  const approved = await decide({ decision: 'approve' }, { 'if-match': '"2"' })
  t.match(approved.body, { reason: null, version: 3, decision: { phase: 'moderator', rule: 'approve' } })
  t.match((await room.get(`/v1/comments/${id}`)).body, { reason: null, decision: null, moderatedAt: null })
  const bad: [object, string][] = [
    [{ decision: 'delete' }, '/decision'],
    [{}, '/decision'],
    [{ decision: 'approve', status: 'approved' }, '/status']
  ]
  for (const [payload, pointer] of bad) t.equal((await decide(payload)).body.errors[0].pointer, pointer)
  const remove = (headers = {}) => room.delete(`/v1/comments/${id}`, { as: 'moderator', headers })
  t.equal((await remove({ 'if-match': '"2"' })).status, 412)
  t.equal((await remove()).status, 204)
  t.equal((await remove()).status, 404)
  t.equal((await decide({ decision: 'approve' })).status, 404)

  const rows = (await rowsIn(room).journal()).filter(({ entity }) => entity === 'comment')
  t.same(
    rows.map(({ op, public: seen }) => [op, seen]),
    [
      ['create', false],
      ['update', false],
      ['update', true],
      ['delete', true]
    ]
  )
  const tags = [`article:${body.articleId}`, `comment:${id}`, 'list:comments']
  for (const row of rows) t.same(row.tags, tags)
})

t.test('the queue holds what waits, oldest first, from every article, and is paged both ways', async t => {
  const room = await withArticle(t)
  for (let at = 1; at <= 5; at++) await room.post(`تعليق ${at}`)
  const queue = (url = '/v1/comments?limit=2') => room.get(url, { as: 'moderator' })
  const texts = (answer: { body: { items: { text: string }[] } }) =>
    answer.body.items.map(({ text }) => text.at(-1)).join('')
  const first = await queue()
  t.equal(texts(first), '12')
  const last = await queue((await queue(first.body.next)).body.next)
  t.match([texts(last), last.body.next], ['5', null])
  t.equal(texts(await queue(last.body.previous)), '34')
  t.equal(texts(await queue('/v1/comments?sort=newest&limit=2')), '54')
  await room.decide(first.body.items[0].id, 'spam')
  t.equal((await queue('/v1/comments?count=true')).body.total, 4, 'what is decided leaves the queue')
  t.equal(texts(await queue('/v1/comments?status=spam')), '1')
  t.equal((await queue(first.body.next.replace('limit=2', 'limit=2&status=spam'))).status, 400, 'another list’s cursor')
})
