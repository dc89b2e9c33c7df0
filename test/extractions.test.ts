/** POST /v1/articles/{ref}/extractions: the quotes of the stored body, looked for again. */
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'

const editor = { as: 'editor' } as const
const text = [
  'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.',
  'وأضاف حداد "لن نؤجل الموعد مرة ثانية مهما حدث".',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
].join('\n\n')

async function withStory(t: Test, { publish = true } = {}) {
  const room = await newsroom(t)
  const made = await room.post('/v1/articles', { slug: 'port', title: 'المرفأ يفتح غدا', text }, editor)
  if (publish) await room.put('/v1/articles/port/publication', {}, editor)
  const rows = () => room.store.read(async ({ connection: { db, tables } }) => db.select().from(tables.changes))
  const journal = async () => (await rows()).length
  const extract = (query = '', asked: object = editor) =>
    room.post(`/v1/articles/port/extractions${query}`, undefined, asked)
  return { room, made, journal, rows, extract }
}

t.test('nothing new: nothing changes, no row is written, no version grows, and the ETag stays', async t => {
  const { room, journal, extract } = await withStory(t)
  const [before, rows] = [await room.get('/v1/articles/port', editor), await journal()]
  const answer = await extract()
  t.match(answer, {
    status: 200,
    body: { changed: false, dryRun: false, version: before.body.version, added: [], updated: [], removed: [] }
  })
  t.same(answer.body.kept, before.body.quotes)
  t.match(answer.body.figures, { quotations: 3, orphaned: 0, rejected: 0 })
  t.equal(
    answer.body.figures.characters,
    before.body.blocks.reduce((sum: number, block: { text: string }) => sum + block.text.length, 0)
  )
  t.equal(answer.body.figures.confirmed + answer.body.figures.suggested, 3)
  t.match(answer.headers.etag, new RegExp(`^"${before.body.version}\\.`))
  t.equal(await journal(), rows)
  t.equal((await room.get('/v1/articles/port', editor)).headers.etag, before.headers.etag)
})

t.test('somebody came into the directory: a dry run tells, and stores nothing; then it is done as told', async t => {
  const { room, made, journal, rows, extract } = await withStory(t)
  t.equal(made.body.quotes[0].speaker, null)
  await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد', aliases: ['حداد'] }, editor)
  const [before, told] = [await room.get('/v1/articles/port', editor), await journal()]
  const dry = await extract('?dryRun=true')
  t.match(dry.body, {
    changed: true,
    dryRun: true,
    added: [],
    removed: [],
    updated: [
      { before: { speaker: null }, after: { speaker: { slug: 'haddad' }, suggestion: null } },
      { before: { speaker: null }, after: { speaker: { slug: 'haddad' } } }
    ]
  })
  t.equal(await journal(), told)
  t.equal((await room.get('/v1/articles/port', editor)).headers.etag, before.headers.etag)

  const done = await extract()
  const { dryRun: _a, ...wet } = done.body
  const { dryRun: _b, ...would } = dry.body
  t.same(wet, would, 'what was told is what was done')
  t.equal(done.body.version, before.body.version, 'the text did not change, and neither did its version')
  t.equal((await room.get('/v1/articles/port/revisions?count=true', editor)).body.total, before.body.version)
  t.match(
    (await rows())
      .slice(told)
      .map(({ entity, op }) => `${entity} ${op}`)
      .sort(),
    ['article update', 'person update', 'quote update', 'quote update']
  )
  t.not((await room.get('/v1/articles/port')).headers.etag, before.headers.etag)
  t.equal((await room.get('/v1/people/haddad/quotes')).body.items.length, 2)
  t.match((await extract()).body, { changed: false })
})

t.test('people=create makes them, an editor’s right; a dry run only says whom', async t => {
  const { room, extract } = await withStory(t)
  const dry = await extract('?people=create&dryRun=true')
  t.match(dry.body, {
    changed: true,
    createdPeople: [{ name: 'سمير حداد', slug: 'سمير-حداد' }],
    updated: [{ after: { speaker: { slug: 'سمير-حداد' } } }, {}]
  })
  t.equal((await room.get('/v1/people', editor)).body.items.length, 0)
  t.match((await extract('?people=create')).body.createdPeople, [{ name: 'سمير حداد' }])
  t.equal((await room.get('/v1/people', editor)).body.items.length, 1)
  t.match((await extract('?people=create')).body, { changed: false, createdPeople: [] })
})

t.test('speech without marks is confirmed by no threshold', async t => {
  const room = await newsroom(t)
  await room.patch('/v1/site', { quoteAutoConfirm: 0 }, { as: 'admin' })
  const reported =
    'قال سمير حداد مدير المرفأ إن الأرصفة ستفتح غدا عند السابعة صباحا. وأضاف: "لن نؤجل الموعد مرة ثانية".'
  const { body } = await room.post('/v1/articles', { slug: 'port', title: 'المرفأ يفتح غدا', text: reported }, editor)
  const found = body.quotes.map(({ kind, status }: Record<string, string>) => [kind, status])
  t.strictSame(found, [
    ['indirect', 'suggested'],
    ['direct', 'confirmed']
  ])
  await room.post('/v1/articles/port/extractions', undefined, editor)
  const { body: again } = await room.get('/v1/articles/port/quotes?status=suggested&kind=indirect', editor)
  t.equal(again.items.length, 1)
})

t.test('what an editor decided is kept, and nobody is made for what an editor rejected', async t => {
  const { room, made, extract } = await withStory(t)
  const [first, second, third] = made.body.quotes
  await room.put(`/v1/quotes/${first.id}/decision`, { decision: 'reject' }, editor)
  await room.patch(`/v1/quotes/${second.id}`, { attribution: 'الناطق باسم المرفأ', speaker: null }, editor)
  await room.patch('/v1/site', { quoteAutoConfirm: 0 }, { as: 'admin' })
  const answer = await extract('?people=create')
  t.match(answer.body, {
    added: [],
    removed: [],
    createdPeople: [],
    kept: [
      { id: first.id, status: 'rejected' },
      { id: second.id, attribution: 'الناطق باسم المرفأ', speaker: null }
    ],
    updated: [{ before: { id: third.id, status: 'suggested' }, after: { status: 'confirmed' } }],
    figures: { rejected: 1 }
  })
})

t.test('who may: authors their own drafts, editors all; If-Match; what is not there', async t => {
  const { room, extract } = await withStory(t)
  await room.post('/v1/articles', { slug: 'own', title: 'x', text }, { as: 'author' })
  const own = (query = '', headers = {}) =>
    room.post(`/v1/articles/own/extractions${query}`, undefined, { as: 'author', headers })
  const cases: [string, { status: number }, number][] = [
    ['an author’s own draft', await own(), 200],
    ['dry, the same', await own('?dryRun=true'), 200],
    ['people are the newsroom’s', await own('?people=create'), 403],
    ['also dry', await own('?people=create&dryRun=true'), 403],
    ['another’s, published', await extract('', { as: 'author' }), 403],
    ['a reader', await extract('', { as: 'reader' }), 403],
    ['nobody', await extract('', {}), 401],
    ['nothing there', await room.post('/v1/articles/none/extractions', undefined, editor), 404],
    ['an unknown parameter', await extract('?dry=true'), 400],
    ['no boolean', await extract('?dryRun=1'), 400],
    ['the version that is', await own('', { 'if-match': '"1"' }), 200],
    ['another version', await own('', { 'if-match': '"7"' }), 412],
    ['another version, dry', await own('?dryRun=true', { 'if-match': '"7"' }), 412],
    ['a body', await room.post('/v1/articles/port/extractions', {}, editor), 400]
  ]
  for (const [name, { status }, wanted] of cases) t.equal(status, wanted, name)
  await room.post('/v1/articles', { slug: 'theirs', title: 'x', text }, editor)
  t.equal((await room.post('/v1/articles/theirs/extractions', undefined, { as: 'author' })).status, 404, 'unseen')
})

t.test('an article that came due or has no body, and one that is withdrawn, can be asked as well', async t => {
  const { room, extract } = await withStory(t)
  await room.delete('/v1/articles/port/publication', { ...editor, payload: {} })
  t.match(await extract(), { status: 200, body: { changed: false } })
  await room.post('/v1/articles', { slug: 'bare', title: 'عنوان' }, editor)
  t.match((await room.post('/v1/articles/bare/extractions', undefined, editor)).body, {
    changed: false,
    kept: [],
    figures: { characters: 0, quotations: 0, confirmed: 0 }
  })
})

t.test('a body with thousands of quotations gives the first two thousand, and a warning; again, the same', async t => {
  const room = await newsroom(t)
  const line = (at: number) => `وقال سمير حداد «سنفتح الرصيف رقم ${at} غدا».`
  const lines = Array.from({ length: 2100 }, (_, at) => line(at))
  const text = [lines.slice(0, 1000).join(' '), lines.slice(1000).join(' ')].join('\n\n')
  const made = await room.post('/v1/articles', { slug: 'port', title: 'المرفأ', text }, editor)
  t.equal(made.status, 201)
  t.equal(made.body.quotes.length, 2000)
  t.match(made.body.quotes[1999].text, 'رقم 1999')
  t.match(made.body.warnings, [{ code: 'too-many-quotes', detail: /2100/ }])
  const again = await room.post('/v1/articles/port/extractions', undefined, editor)
  t.match(again.body, { changed: false, figures: { quotations: 2000 }, warnings: [{ code: 'too-many-quotes' }] })
})
