/** The journal: every write appends what it touched, in its own transaction; what changed nothing leaves no row. */
import t, { type Test } from 'tap'
import { type Answer, newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['journal']>>[number]

const body = [
  'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
].join('\n\n')

/** A newsroom with two categories, two people and a draft that quotes one of them; and the journal since the last look. */
async function withJournal(t: Test) {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  let seen = 0
  const since = async (): Promise<Row[]> => {
    const found = (await rows.journal()).slice(seen)
    seen += found.length
    return found
  }
  const make = async (url: string, payload: object): Promise<Answer['body']> => {
    const { status, body } = await room.post(url, payload, { as: 'admin' })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body
  }
  const news = await make('/v1/categories', { slug: 'news', name: 'أخبار' })
  const world = await make('/v1/categories', { slug: 'world', name: 'العالم' })
  const haddad = await make('/v1/people', { slug: 'haddad', name: 'سمير حداد', aliases: ['حداد'] })
  const mona = await make('/v1/people', { slug: 'mona', name: 'منى الخطيب' })
  const story = await make('/v1/articles', {
    slug: 'port',
    title: 'المرفأ',
    text: body,
    categories: ['news'],
    people: ['mona']
  })
  const publish = () => room.put('/v1/articles/port/publication', {}, { as: 'editor' })
  await since()
  return { room, rows, since, make, publish, news, world, haddad, mona, story }
}

/** Asserts that there is exactly one row of an entity, and what it holds. */
function assertRow(
  t: Test,
  found: Row[],
  wanted: Pick<Row, 'entity' | 'id' | 'op' | 'public'>,
  tags: string[],
  name: string
) {
  const rows = found.filter(row => row.entity === wanted.entity && row.id === wanted.id)
  t.equal(rows.length, 1, `${name}: one row of the ${wanted.entity}`)
  const row = rows[0]
  t.match(row, wanted, name)
  for (const tag of tags) t.ok(row?.tags.includes(tag), `${name}: touches ${tag}, among ${row?.tags.join(' ')}`)
  t.same(row?.tags, [...new Set(row?.tags)].sort(), `${name}: each tag once, in order`)
}

t.test('articles: filed, changed, published, withdrawn, deleted', async t => {
  const { room, since, publish, news, world, mona, haddad, story } = await withJournal(t)
  const { id } = story
  const article = (op: Row['op'], isPublic: boolean) => ({ entity: 'article', id, op, public: isPublic })
  const own = [`article:${id}`, 'list:articles']

  const made = await room.post(
    '/v1/articles',
    { slug: 'second', title: 'خبر', text: body, categories: ['world'] },
    { as: 'editor' }
  )
  const filed = await since()
  assertRow(
    t,
    filed,
    { entity: 'article', id: made.body.id, op: 'create', public: false },
    [`article:${made.body.id}`, 'list:articles', `category:${world.id}`],
    'a draft is filed'
  )
  t.equal(filed.filter(row => row.entity === 'quote' && row.op === 'create').length, 2, 'with its quotes')
  t.ok(filed.filter(row => row.entity === 'quote').every(row => !row.public))
  t.ok(filed.every((row, at) => at === 0 || row.seq > (filed[at - 1]?.seq ?? 0)))
  t.ok(filed.every(row => row.at === room.clock.now))

  await room.patch('/v1/articles/port', { title: 'المرفأ يفتح', categories: ['world'], people: [] }, { as: 'editor' })
  assertRow(
    t,
    await since(),
    article('update', false),
    [...own, `category:${news.id}`, `category:${world.id}`, `person:${mona.id}`],
    'a draft moves: where it was and where it is'
  )

  await publish()
  assertRow(t, await since(), article('update', true), [...own, `category:${world.id}`], 'it is published')
  await room.put('/v1/articles/port', { title: 'المرفأ', text: body, categories: ['news'] }, { as: 'editor' })
  assertRow(
    t,
    await since(),
    article('update', true),
    [...own, `category:${news.id}`, `category:${world.id}`],
    'it is replaced in public'
  )
  await room.delete('/v1/articles/port/publication', { as: 'editor', payload: { reason: 'للتدقيق' } })
  assertRow(
    t,
    await since(),
    article('update', true),
    [...own, `category:${news.id}`],
    'it is withdrawn: it was public'
  )
  await room.patch('/v1/articles/port', { title: 'وهو مسحوب' }, { as: 'editor' })
  assertRow(t, await since(), article('update', false), own, 'it is changed while withdrawn')
  await publish()
  await since()
  const again = await room.post('/v1/articles/port/revisions/1/restoration', undefined, { as: 'editor' })
  t.equal(again.status, 200)
  assertRow(
    t,
    await since(),
    article('update', true),
    [...own, `category:${news.id}`, `person:${mona.id}`],
    'it is restored'
  )
  await room.delete('/v1/articles/port', { as: 'editor' })
  assertRow(
    t,
    await since(),
    article('delete', true),
    [...own, `category:${news.id}`, `person:${mona.id}`, 'list:quotes', 'list:people', 'list:comments'],
    'it is deleted in public'
  )
  await room.delete('/v1/articles/second', { as: 'editor' })
  assertRow(
    t,
    await since(),
    { entity: 'article', id: made.body.id, op: 'delete', public: false },
    [`category:${world.id}`],
    'a draft is deleted'
  )
  t.ok(haddad.id)
})

t.test('an article that appears or goes touches those whom it quotes', async t => {
  const { room, since, publish, story, haddad } = await withJournal(t)
  const tags = [`person:${haddad.id}`, 'list:quotes', 'list:people']
  const steps: [string, () => Promise<unknown>, Row['op']][] = [
    ['published', publish, 'update'],
    ['withdrawn', () => room.delete('/v1/articles/port/publication', { as: 'editor', payload: {} }), 'update'],
    ['published again', publish, 'update'],
    ['deleted', () => room.delete('/v1/articles/port', { as: 'editor' }), 'delete']
  ]
  for (const [name, step, op] of steps) {
    await step()
    const touched = new Set((await since()).flatMap(row => (row.op === op || row.entity === 'quote' ? row.tags : [])))
    for (const tag of tags) t.ok(touched.has(tag), `${name}: touches ${tag}`)
    t.ok(touched.has(`article:${story.id}`))
  }
})

t.test('people that a page brings along have rows of their own', async t => {
  const { room, since } = await withJournal(t)
  const text = 'وقالت ليلى مراد وزيرة الأشغال "الطريق آمن تماما منذ الصباح" في بيان.'
  const made = await room.post('/v1/articles?people=create', { title: 'خبر', text }, { as: 'editor' })
  const created = made.body.ingest.createdPeople
  t.equal(created.length, 1)
  const rows = await since()
  const person = { entity: 'person', id: created[0].id, op: 'create' as const, public: false }
  assertRow(t, rows, person, [`person:${created[0].id}`, 'list:people'], 'a speaker is made')
  t.equal(rows.filter(row => row.entity === 'quote')[0]?.tags.includes(`person:${created[0].id}`), true)
})

t.test('categories, people, merges, the site and tokens', async t => {
  const { room, since, make, publish, news, world, haddad, mona } = await withJournal(t)
  await publish()
  const other = await make('/v1/people', { slug: 'samir', name: 'سمير الحداد' })
  await since()
  const steps: [string, () => Promise<Answer>, Pick<Row, 'entity' | 'id' | 'op' | 'public'>, string[]][] = [
    [
      'a category is renamed',
      () => room.patch('/v1/categories/news', { name: 'الأخبار' }, { as: 'editor' }),
      { entity: 'category', id: news.id, op: 'update', public: true },
      [`category:${news.id}`, 'list:categories']
    ],
    [
      'a category moves: those above count its articles',
      () => room.patch('/v1/categories/news', { parent: 'world' }, { as: 'editor' }),
      { entity: 'category', id: news.id, op: 'update', public: true },
      [`category:${news.id}`, `category:${world.id}`]
    ],
    [
      'a category is renamed: those below show it',
      () => room.patch('/v1/categories/world', { slug: 'the-world' }, { as: 'editor' }),
      { entity: 'category', id: world.id, op: 'update', public: true },
      [`category:${news.id}`, `category:${world.id}`]
    ],
    [
      'a person nobody knows of is changed',
      () => room.patch('/v1/people/samir', { role: 'مدير' }, { as: 'editor' }),
      { entity: 'person', id: other.id, op: 'update', public: false },
      [`person:${other.id}`, 'list:people']
    ],
    [
      'a person who is quoted is changed',
      () => room.patch('/v1/people/haddad', { role: 'مدير المرفأ' }, { as: 'editor' }),
      { entity: 'person', id: haddad.id, op: 'update', public: true },
      [`person:${haddad.id}`, 'list:people']
    ],
    [
      'a person who is named is changed',
      () => room.patch('/v1/people/mona', { name: 'منى خطيب' }, { as: 'editor' }),
      { entity: 'person', id: mona.id, op: 'update', public: true },
      [`person:${mona.id}`]
    ],
    [
      'a merge',
      () => room.post('/v1/people/haddad/merges', { person: 'samir' }, { as: 'editor' }),
      { entity: 'person', id: other.id, op: 'update', public: true },
      [`person:${other.id}`, `person:${haddad.id}`]
    ],
    [
      'the site is renamed',
      () => room.patch('/v1/site', { name: 'الساحل' }, { as: 'admin' }),
      { entity: 'site', id: 'site', op: 'update', public: true },
      ['site', 'list:comments']
    ]
  ]
  for (const [name, step, row, tags] of steps) {
    const { status } = await step()
    t.ok(status < 300, `${name}: ${status}`)
    assertRow(t, await since(), row, tags, name)
  }

  const merges = await room.get('/v1/people/haddad/merges', { as: 'editor' })
  const undone = await room.delete(`/v1/people/haddad/merges/${merges.body.items[0].id}`, { as: 'editor' })
  t.equal(undone.status, 204)
  const rows = await since()
  for (const id of [other.id, haddad.id])
    assertRow(
      t,
      rows,
      { entity: 'person', id, op: 'update', public: true },
      [`person:${other.id}`, `person:${haddad.id}`],
      'undone'
    )

  for (const [url, entity, id, isPublic] of [
    ['/v1/people/samir', 'person', other.id, false],
    ['/v1/categories/third', 'category', (await make('/v1/categories', { slug: 'third', name: 'ثالث' })).id, true]
  ] as const) {
    await since()
    t.equal((await room.delete(url, { as: 'editor' })).status, 204)
    assertRow(t, await since(), { entity, id, op: 'delete', public: isPublic }, [`${entity}:${id}`], url)
  }

  const token = await make('/v1/tokens', { name: 'x', role: 'reader' })
  const secret = { entity: 'token', id: token.id, public: false }
  const created = await since()
  assertRow(t, created, { ...secret, op: 'create' }, ['list:tokens'], 'a token is made')
  t.notOk(JSON.stringify(created).includes(token.token), 'and not told')
  await room.delete(`/v1/tokens/${token.id}`, { as: 'admin' })
  assertRow(t, await since(), { ...secret, op: 'update' }, ['list:tokens'], 'a token is revoked')
})

t.test('quotes: marked by hand, decided, corrected, deleted', async t => {
  const { room, since, publish, story, haddad, mona } = await withJournal(t)
  await publish()
  await since()
  const block = story.blocks[0]
  const start = block.text.indexOf('الصحافيين')
  const marked = await room.post(
    '/v1/articles/port/quotes',
    { blockId: block.id, start, end: start + 9, speaker: 'haddad' },
    { as: 'editor' }
  )
  t.equal(marked.status, 201)
  const quote = (op: Row['op']) => ({ entity: 'quote', id: marked.body.id, op, public: true })
  const tags = [`quote:${marked.body.id}`, 'list:quotes', `article:${story.id}`]
  assertRow(t, await since(), quote('create'), [...tags, `person:${haddad.id}`, 'list:people'], 'marked')
  await room.patch(`/v1/quotes/${marked.body.id}`, { speaker: 'mona' }, { as: 'editor' })
  assertRow(
    t,
    await since(),
    quote('update'),
    [...tags, `person:${haddad.id}`, `person:${mona.id}`],
    'given to another'
  )
  await room.put(`/v1/quotes/${marked.body.id}/decision`, { decision: 'reject' }, { as: 'editor' })
  assertRow(t, await since(), quote('update'), tags, 'rejected: it was public')
  await room.put(`/v1/quotes/${marked.body.id}/decision`, { decision: 'confirm' }, { as: 'editor' })
  assertRow(t, await since(), quote('update'), tags, 'confirmed again')
  await room.delete(`/v1/quotes/${marked.body.id}`, { as: 'editor' })
  assertRow(t, await since(), quote('delete'), tags, 'deleted')
})

t.test('a quote that a reader neither saw nor sees is not public in the journal', async t => {
  const { room, since, publish, story } = await withJournal(t)
  const suggested = story.quotes.find((quote: { status: string }) => quote.status === 'suggested')
  await publish()
  await since()
  const steps: [string, () => Promise<Answer>][] = [
    ['corrected', () => room.patch(`/v1/quotes/${suggested.id}`, { cue: 'أوضح' }, { as: 'editor' })],
    ['rejected', () => room.put(`/v1/quotes/${suggested.id}/decision`, { decision: 'reject' }, { as: 'editor' })]
  ]
  for (const [name, step] of steps) {
    t.equal((await step()).body.changed, true)
    const row = (await since()).find(({ entity, id }) => entity === 'quote' && id === suggested.id)
    t.equal(row?.public, false, name)
  }
})

t.test('comments: posted, decided, erased, with those that answer them', async t => {
  const { room, since, make, publish, story } = await withJournal(t)
  await publish()
  await since()
  const reader = { author: { name: 'قارئة', email: 'reader@example.org' } }
  const first = await make('/v1/articles/port/comments', { ...reader, text: 'أول تعليق' })
  const comment = (id: string, op: Row['op'], isPublic: boolean) => ({ entity: 'comment', id, op, public: isPublic })
  const tags = (id: string) => [`comment:${id}`, `article:${story.id}`, 'list:comments']
  const posted = await since()
  assertRow(t, posted, comment(first.id, 'create', false), tags(first.id), 'a pending comment')
  t.notMatch(JSON.stringify(posted), 'example.org', 'no address is in the journal')
  const decide = (id: string, decision: string) =>
    room.put(`/v1/comments/${id}/moderation`, { decision }, { as: 'moderator' })
  await decide(first.id, 'approve')
  assertRow(t, await since(), comment(first.id, 'update', true), tags(first.id), 'approved')
  const reply = await make('/v1/articles/port/comments', { ...reader, text: 'رد', parentId: first.id })
  await decide(reply.id, 'approve')
  await since()
  await decide(first.id, 'reject')
  const hidden = await since()
  assertRow(t, hidden, comment(first.id, 'update', true), tags(first.id), 'rejected: it was public')
  assertRow(t, hidden, comment(reply.id, 'update', true), tags(reply.id), 'and what answers it goes too')
  await decide(first.id, 'spam')
  assertRow(t, await since(), comment(first.id, 'update', false), tags(first.id), 'spam, and it was not public')
  await room.delete(`/v1/comments/${first.id}`, { as: 'moderator' })
  const erased = await since()
  assertRow(t, erased, comment(first.id, 'delete', false), tags(first.id), 'erased')
  assertRow(t, erased, comment(reply.id, 'delete', false), tags(reply.id), 'and what answered it')
})

/** Writes that change nothing, and writes that are refused. */
const silent: [string, number, (room: Room, ids: Record<string, string>) => Promise<Answer>][] = [
  ['the same title', 200, room => room.patch('/v1/articles/port', { title: 'المرفأ' }, { as: 'editor' })],
  ['an empty patch', 200, room => room.patch('/v1/articles/port', {}, { as: 'editor' })],
  ['published twice', 200, room => room.put('/v1/articles/port/publication', {}, { as: 'editor' })],
  ['the same category', 200, room => room.patch('/v1/categories/news', { name: 'أخبار' }, { as: 'editor' })],
  ['the same person', 200, room => room.patch('/v1/people/mona', { name: 'منى الخطيب' }, { as: 'editor' })],
  ['the same site', 200, room => room.patch('/v1/site', { languages: ['ar'] }, { as: 'admin' })],
  ['a token revoked twice', 204, (room, { token }) => room.delete(`/v1/tokens/${token}`, { as: 'admin' })],
  [
    'a comment approved twice',
    200,
    (room, { comment }) => room.put(`/v1/comments/${comment}/moderation`, { decision: 'approve' }, { as: 'moderator' })
  ],
  [
    'a quote confirmed twice',
    200,
    (room, { quote }) => room.put(`/v1/quotes/${quote}/decision`, { decision: 'confirm' }, { as: 'editor' })
  ],
  ['an unknown key', 400, room => room.post('/v1/articles', { title: 'x', colour: 'x' }, { as: 'editor' })],
  ['an unknown category', 400, room => room.post('/v1/articles', { title: 'x', categories: ['no'] }, { as: 'editor' })],
  ['a category below itself', 400, room => room.patch('/v1/categories/news', { parent: 'news' }, { as: 'editor' })],
  [
    'a person merged into itself',
    400,
    room => room.post('/v1/people/mona/merges', { person: 'mona' }, { as: 'editor' })
  ],
  ['a stranger', 401, room => room.post('/v1/articles', { title: 'x' })],
  ['a reader’s token', 403, room => room.patch('/v1/articles/port', { title: 'x' }, { as: 'reader' })],
  ['an article that is not there', 404, room => room.patch('/v1/articles/none', { title: 'x' }, { as: 'editor' })],
  ['a comment on nothing', 404, room => room.post('/v1/articles/none/comments', { author: { name: 'x' }, text: 'x' })],
  ['a taken slug', 409, room => room.post('/v1/articles', { title: 'x', slug: 'port' }, { as: 'editor' })],
  ['a person still named', 409, room => room.delete('/v1/people/mona', { as: 'editor' })],
  ['a category still used', 409, room => room.delete('/v1/categories/news', { as: 'editor' })],
  [
    'a version that is past',
    412,
    room => room.patch('/v1/articles/port', { title: 'x' }, { as: 'editor', headers: { 'if-match': '"1"' } })
  ],
  [
    'a version of the site that is past',
    412,
    room => room.patch('/v1/site', { name: 'x' }, { as: 'admin', headers: { 'if-match': '"99"' } })
  ],
  [
    'a deletion of another version',
    412,
    room => room.delete('/v1/articles/port', { as: 'editor', headers: { 'if-match': '"1"' } })
  ]
]

t.test('what changes nothing, and what is refused, leaves no row', async t => {
  const { room, since, make, publish, story } = await withJournal(t)
  await publish()
  await room.patch('/v1/site', { languages: ['ar'] }, { as: 'admin' })
  const { id: token } = await make('/v1/tokens', { name: 'x', role: 'reader' })
  await room.delete(`/v1/tokens/${token}`, { as: 'admin' })
  const { id: comment } = await make('/v1/articles/port/comments', { author: { name: 'قارئة' }, text: 'تعليق' })
  await room.put(`/v1/comments/${comment}/moderation`, { decision: 'approve' }, { as: 'moderator' })
  const quote = story.quotes[0].id
  await room.put(`/v1/quotes/${quote}/decision`, { decision: 'confirm' }, { as: 'editor' })
  await since()
  for (const [name, status, write] of silent) {
    const answer = await write(room, { token, comment, quote })
    t.equal(answer.status, status, name)
    if (status === 200) t.equal(answer.body.changed, false, `${name}: says so`)
    t.same(await since(), [], `${name}: no row`)
  }
})

t.test('a transaction that fails at its last step leaves neither the change nor its row', async t => {
  const { room, rows, since, publish } = await withJournal(t)
  await publish()
  await since()
  const look = () => rows.everything()
  const before = await look()
  // The journal is the last thing that a write does, or nearly: here it cannot.
  const allow = await rows.refuseJournal()
  const writes: [string, () => Promise<Answer>][] = [
    ['an article', () => room.post('/v1/articles', { title: 'x', text: body }, { as: 'editor' })],
    ['a change', () => room.patch('/v1/articles/port', { title: 'x', categories: ['world'] }, { as: 'editor' })],
    ['a withdrawal', () => room.delete('/v1/articles/port/publication', { as: 'editor', payload: {} })],
    ['a deletion', () => room.delete('/v1/articles/port', { as: 'editor' })],
    ['a category', () => room.post('/v1/categories', { name: 'x' }, { as: 'editor' })],
    ['a person', () => room.post('/v1/people', { name: 'x' }, { as: 'editor' })],
    ['a merge', () => room.post('/v1/people/mona/merges', { person: 'haddad' }, { as: 'editor' })],
    ['a comment', () => room.post('/v1/articles/port/comments', { author: { name: 'x' }, text: 'x' })],
    ['the site', () => room.patch('/v1/site', { name: 'x' }, { as: 'admin' })],
    ['a token', () => room.post('/v1/tokens', { name: 'x', role: 'reader' }, { as: 'admin' })]
  ]
  for (const [name, write] of writes) {
    const { status, text } = await write()
    t.equal(status, 500, name)
    t.notMatch(text, /journal today|SQLITE|P0001/, `${name}: the cause stays inside`)
    t.same(await look(), before, `${name}: everything is as it was`)
  }
  await allow()
  t.same(await since(), [])
  t.equal((await room.patch('/v1/site', { name: 'الساحل' }, { as: 'admin' })).status, 200, 'and writing goes on')
  t.equal((await since()).length, 1)
})
