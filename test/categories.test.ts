/** /v1/categories: the tree, its slugs for ever, its counts, and who may change it. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
const editor = { as: 'editor' } as const
const url = (slug: string) => `/v1/categories/${encodeURIComponent(slug)}`
const make = async (room: Room, body: object) => (await room.post('/v1/categories', body, editor)).body
const slugs = (items: { slug: string }[]) => items.map(item => item.slug)

t.test('a category is made, read by slug and by id, and placed in the tree', async t => {
  const room = await newsroom(t)
  const news = await room.post('/v1/categories', { name: ' أخبار ', names: { en: 'News' } }, editor)
  t.equal(news.status, 201)
  t.equal(news.headers.location, url('أخبار'))
  t.match(news.body, { slug: 'أخبار', name: 'أخبار', parent: null, path: [], position: 0, version: 1, changed: true })

  await make(room, { name: 'سياسة', parent: 'أخبار' })
  await make(room, { name: 'روسيا', parent: 'سياسة', slug: 'russia' })
  const read = await room.get(url('russia'))
  t.strictSame(slugs(read.body.path), ['أخبار', 'سياسة'])
  t.equal(read.body.parent.slug, 'سياسة')
  t.match(read.headers.etag, /^"1\./)
  t.notOk('changed' in read.body)
  t.strictSame((await room.get(`/v1/categories/${read.body.id}`)).body, read.body)
  t.strictSame((await room.get(`/v1/categories/${read.body.id.toUpperCase()}`)).body, read.body)
  t.equal((await room.get('/v1/categories/nothing')).status, 404)
})

t.test('language chooses names and nothing else; fields chooses keys', async t => {
  const room = await newsroom(t)
  await make(room, { name: 'أخبار', names: { en: 'News', pt: 'Notícias' } })
  await make(room, { name: 'رياضة', parent: 'أخبار', slug: 'sport' })
  const cases: [string, unknown][] = [
    ['sport?fields=name,path&language=en', { name: 'رياضة', path: [{ slug: 'أخبار', name: 'News' }] }],
    ['sport?fields=parent&language=pt-BR', { parent: { name: 'Notícias' } }],
    ['sport?fields=parent&language=fr', { parent: { name: 'أخبار' } }],
    [`${encodeURIComponent('أخبار')}?fields=name,names&language=en`, { name: 'News', names: { en: 'News' } }]
  ]
  for (const [path, expected] of cases) t.match((await room.get(`/v1/categories/${path}`)).body, expected, path)
  t.strictSame((await room.get('/v1/categories/sport?fields=slug')).body, { slug: 'sport' })
  t.equal((await room.get('/v1/categories?fields=slug&language=en')).body.items.length, 2)
  t.equal((await room.get('/v1/categories/sport?fields=title')).status, 400)
})

t.test('lists go by position, both ways, and by parent', async t => {
  const room = await newsroom(t)
  for (const [slug, position] of Object.entries({ c: 3, a: 1, b2: 2, b1: 2, d: 9 }))
    await make(room, { name: slug, slug, position })
  await make(room, { name: 'تحت', slug: 'under', parent: 'a', position: 0 })
  const first = await room.get('/v1/categories?root=true&limit=2&count=true')
  t.strictSame(slugs(first.body.items), ['a', 'b2'], 'by position, then by age')
  t.equal(first.body.total, 5)
  t.equal(first.body.previous, null)
  const second = await room.get(first.body.next)
  t.strictSame(slugs(second.body.items), ['b1', 'c'])
  const third = await room.get(second.body.next)
  t.strictSame(slugs(third.body.items), ['d'])
  t.equal(third.body.next, null)
  const back = await room.get(third.body.previous)
  t.strictSame(slugs(back.body.items), ['b1', 'c'])
  t.strictSame(slugs((await room.get(back.body.previous)).body.items), ['a', 'b2'])

  t.strictSame(slugs((await room.get('/v1/categories?parent=a')).body.items), ['under'])
  t.equal((await room.get('/v1/categories?count=true')).body.total, 6)
  t.equal((await room.get('/v1/categories?parent=a&count=true')).body.total, 1)
  const refused: [string, string][] = [
    ['?parent=nobody', '/parent'],
    ['?parent=a&root=true', '/root'],
    ['?limit=101', '/limit'],
    ['?parnet=a', '/parnet'],
    [`?parent=a&${first.body.next.split('&').find((part: string) => part.startsWith('cursor'))}`, '/cursor']
  ]
  for (const [query, pointer] of refused) {
    const { status, body } = await room.get(`/v1/categories${query}`)
    t.equal(status, 400, query)
    t.equal(body.errors[0].pointer, pointer, query)
  }
})

t.test('the tree never runs in a circle and has at most eight levels', async t => {
  const room = await newsroom(t)
  for (let level = 1; level <= 8; level++)
    await make(room, { name: `l${level}`, ...(level > 1 ? { parent: `l${level - 1}` } : {}) })
  await make(room, { name: 'alone' })
  await make(room, { name: 'two', parent: 'alone' })
  const cases: [string, string, object, RegExp][] = [
    ['under itself', 'l1', { parent: 'l1' }, /its own parent/],
    ['under its grandchild', 'l1', { parent: 'l3' }, /circle/],
    ['unknown', 'l1', { parent: 'l77' }, /no category “l77”; did you mean/],
    ['a branch that becomes too deep', 'alone', { parent: 'l7' }, /at most 8 levels; this would make 9/]
  ]
  for (const [name, slug, patch, detail] of cases) {
    const { status, body } = await room.patch(url(slug), patch, editor)
    t.equal(status, 400, name)
    t.equal(body.errors[0].pointer, '/parent', name)
    t.match(body.detail, detail, name)
  }
  t.equal((await room.post('/v1/categories', { name: 'l9', parent: 'l8' }, editor)).status, 400)
  t.equal((await room.put(url('l2'), { name: 'l2', parent: 'l5' }, editor)).status, 400)
  const moved = await room.patch(url('alone'), { parent: 'l6' }, editor)
  t.equal(moved.status, 200)
  t.equal(moved.body.path.length, 6)
  t.equal((await room.patch(url('alone'), { parent: null }, editor)).body.parent, null)
})

t.test('slugs: made from the name, claimed once, and the old ones redirect for ever', async t => {
  const room = await newsroom(t)
  t.equal((await make(room, { name: 'الأخبارُ العاجلة!' })).slug, 'الأخبار-العاجلة')
  t.equal((await make(room, { name: 'الأخبار العاجلة' })).slug, 'الأخبار-العاجلة-2')
  const { id } = await make(room, { name: 'Politics', slug: 'politics' })
  const renamed = await room.patch(url('politics'), { slug: 'سياسة' }, editor)
  t.equal(renamed.body.version, 2)

  const redirected = await room.get('/v1/categories/politics?fields=slug')
  t.equal(redirected.status, 308)
  t.equal(redirected.headers.location, `${url('سياسة')}?fields=slug`)
  t.equal((await room.get(redirected.headers.location ?? '')).body.slug, 'سياسة')
  t.equal((await room.patch(url('politics'), { position: 4 }, editor)).body.slug, 'سياسة', 'a write reaches it')
  t.equal((await room.put(url('politics'), { name: 'سياسة', slug: 'politics' }, editor)).body.slug, 'سياسة')

  await make(room, { name: 'x', slug: 'categories' })
  await room.patch(url('categories'), { slug: 'sections' }, editor)
  t.equal((await room.get(url('categories'))).headers.location, url('sections'), 'its own segment of the path changes')

  const clashes: [string, object][] = [
    ['one in use', { name: 'x', slug: 'سياسة' }],
    ['a former one', { name: 'x', slug: 'politics' }]
  ]
  for (const [name, body] of clashes) t.equal((await room.post('/v1/categories', body, editor)).status, 409, name)
  t.equal((await make(room, { name: 'politics' })).slug, 'politics-2', 'a former one is not derived either')
  t.equal((await room.patch(url('سياسة'), { slug: 'politics' }, editor)).body.slug, 'politics', 'its own comes back')
  t.equal((await room.get(url('سياسة'))).status, 308)
  t.equal((await room.get(url('politics'))).body.id, id)

  const refused: [string, string, RegExp][] = [
    ['the shape of an id', '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54', /shape of an id/],
    ['upper case', 'Politics', /use “politics”/],
    ['spaces', 'two words', /use “two-words”/],
    ['marks only', '!!!', /letters, digits and hyphens/]
  ]
  for (const [name, slug, detail] of refused) {
    const { status, body } = await room.post('/v1/categories', { name: 'x', slug }, editor)
    t.equal(status, 400, name)
    t.match(body.detail, detail, name)
  }
  t.match((await room.post('/v1/categories', { name: '!!!' }, editor)).body.errors[0].pointer, '/slug')
  for (const slug of ['рossия', '政治', 'ελλάδα', 'भारत'.normalize('NFC')])
    t.equal((await room.post('/v1/categories', { name: slug }, editor)).status, 201, `script of ${slug}`)
})

t.test('PUT creates or replaces the whole', async t => {
  const room = await newsroom(t)
  const body = { name: 'ثقافة', names: { en: 'Culture' }, position: 7 }
  const made = await room.put(url('ثقافة'), body, editor)
  t.equal(made.status, 201)
  t.match(made.body, { slug: 'ثقافة', position: 7, version: 1, changed: true })
  t.match((await room.put(url('ثقافة'), body, editor)).body, { version: 1, changed: false })
  const replaced = await room.put(url('ثقافة'), { name: 'فنون' }, editor)
  t.match(replaced.body, { slug: 'ثقافة', name: 'فنون', names: {}, position: 0, version: 2, changed: true })

  const id = '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54'
  const cases: [string, string, object, Record<string, string>, number][] = [
    ['another slug in the body', 'ثقافة', { name: 'x', slug: 'other' }, {}, 400],
    ['the same slug in the body', 'ثقافة', { name: 'فنون', slug: 'ثقافة' }, {}, 200],
    ['a slug in the shape of an id', id, { name: 'x' }, {}, 400],
    ['a path that is no slug', 'Two Words', { name: 'x' }, {}, 400],
    ['only create, but it is there', 'ثقافة', { name: 'x' }, { 'if-none-match': '*' }, 412],
    ['only create, and it is not there', 'new', { name: 'x' }, { 'if-none-match': '*' }, 201],
    ['an old version', 'ثقافة', { name: 'x' }, { 'if-match': '"1"' }, 412],
    ['the version', 'ثقافة', { name: 'فنون' }, { 'if-match': '"2"' }, 200],
    ['a version of nothing', 'nothing', { name: 'x' }, { 'if-match': '*' }, 412]
  ]
  for (const [name, slug, payload, headers, status] of cases)
    t.equal((await room.put(url(slug), payload, { ...editor, headers })).status, status, name)
  t.match((await room.put(url('Two Words'), { name: 'x' }, editor)).body.errors[0], { in: 'path', pointer: '/ref' })
})

t.test('PATCH changes what it names', async t => {
  const room = await newsroom(t)
  await make(room, { name: 'علوم', names: { en: 'Science', fr: 'Sciences' }, position: 3 })
  const at = url('علوم')
  const steps: [string, object, object][] = [
    ['nothing', {}, { version: 1, changed: false }],
    ['the same', { name: ' علوم ', position: 3 }, { version: 1, changed: false }],
    [
      'one name of many',
      { names: { fr: null, de: 'Wissenschaft' } },
      { version: 2, names: { en: 'Science', de: 'Wissenschaft' } }
    ],
    ['no names', { names: null }, { version: 3, names: {} }],
    ['no position', { position: null }, { version: 4, position: 0 }]
  ]
  for (const [name, patch, expected] of steps) {
    const answer = await room.patch(at, patch, {
      ...editor,
      headers: { 'content-type': 'application/merge-patch+json' }
    })
    t.equal(answer.status, 200, name)
    t.match(answer.body, expected, name)
  }
  t.strictSame((await room.get(at)).body.names, {})
  const stale = await room.patch(at, { name: 'x' }, { ...editor, headers: { 'if-match': '"3.abc"' } })
  t.equal(stale.status, 412)
  t.equal(stale.body.version, 4)
  t.equal((await room.patch(url('nothing'), {}, editor)).status, 404)
})

t.test('bodies that are no category', async t => {
  const room = await newsroom(t)
  await make(room, { name: 'موجود', slug: 'there' })
  const cases: [string, object, string][] = [
    ['no name', {}, '/name'],
    ['a null name', { name: null }, '/name'],
    ['a name of spaces', { name: '  \u202E ' }, '/name'],
    ['too long a name', { name: 'ا'.repeat(201) }, '/name'],
    ['an unknown key', { name: 'x', title: 'x' }, '/title'],
    ['a read-only key', { name: 'x', articleCount: 3 }, '/articleCount'],
    ['a language that is none', { name: 'x', names: { 'x!': 'y' } }, '/names/x!'],
    ['an empty name in a language', { name: 'x', names: { en: ' ' } }, '/names/en'],
    ['a position in text', { name: 'x', position: '1' }, '/position'],
    ['a negative position', { name: 'x', position: -1 }, '/position']
  ]
  for (const [name, payload, pointer] of cases) {
    for (const [method, path] of [
      ['POST', '/v1/categories'],
      ['PUT', url('fresh')]
    ] as const) {
      const { status, body } = await room.ask(method, path, { ...editor, payload })
      t.equal(status, 400, `${name}, ${method}`)
      t.equal(body.errors[0].pointer, pointer, `${name}, ${method}`)
    }
  }
  t.equal((await room.patch(url('there'), { name: null }, editor)).body.errors[0].pointer, '/name')
  t.equal((await room.delete('/v1/categories/there?force=true', editor)).body.errors[0].pointer, '/force')
  t.equal((await room.get('/v1/categories')).body.items.length, 1, 'nothing was stored')
})

t.test('only editors and admins write', async t => {
  const room = await newsroom(t)
  await make(room, { name: 'x', slug: 'x' })
  const writes: [string, string, object | undefined][] = [
    ['POST', '/v1/categories', { name: 'y' }],
    ['PUT', url('x'), { name: 'y' }],
    ['PATCH', url('x'), { name: 'y' }],
    ['DELETE', url('x'), undefined]
  ]
  for (const [method, path, payload] of writes) {
    const body = payload ? { payload } : {}
    t.equal((await room.ask(method, path, body)).status, 401, `${method} by a stranger`)
    for (const as of ['reader', 'author', 'moderator'] as const)
      t.equal((await room.ask(method, path, { ...body, as })).status, 403, `${method} by ${as}`)
  }
  t.equal((await room.delete(url('x'), { as: 'admin' })).status, 204)
})

t.test('counts are of what readers see, each article once, whatever is below', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const { now } = room.clock
  const top = await make(room, { name: 'top' })
  const below = await make(room, { name: 'below', parent: 'top' })
  await make(room, { name: 'empty' })
  await rows.story({ categories: [top.id, below.id] })
  await rows.story({ categories: [below.id] })
  await rows.story({ categories: [below.id], publishedAt: null })
  await rows.story({ categories: [below.id], withdrawnAt: now - 1 })
  await rows.story({ categories: [below.id], publishedAt: now + 60_000 })
  const counts = async () =>
    Object.fromEntries(
      (await room.get('/v1/categories')).body.items.map((item: { slug: string; articleCount: number }) => [
        item.slug,
        item.articleCount
      ])
    )
  t.strictSame(await counts(), { top: 2, below: 2, empty: 0 })
  t.equal((await room.get(url('top'), editor)).body.articleCount, 2, 'drafts count for nobody')
  room.clock.now += 60_000
  t.strictSame(await counts(), { top: 3, below: 3, empty: 0 }, 'a scheduled article counts from its instant on')
  await room.patch(url('below'), { parent: 'empty' }, editor)
  t.strictSame(await counts(), { top: 1, below: 3, empty: 3 })
})

t.test('a category in use is not deleted; a deleted one leaves its slugs free', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const top = await make(room, { name: 'top', slug: 'first' })
  await make(room, { name: 'below', parent: 'first' })
  await room.patch(url('first'), { slug: 'top' }, editor)
  await rows.story({ categories: [top.id], publishedAt: null })
  const refused = await room.delete(url('top'), editor)
  t.equal(refused.status, 409)
  t.match(refused.body.detail, /categories below it \(1\) and articles, drafts too \(1\)/)
  t.equal((await room.delete(url('below'), { ...editor, headers: { 'if-match': '"9"' } })).status, 412)
  t.equal((await room.delete(url('below'), { ...editor, headers: { 'if-match': '"1"' } })).status, 204)
  t.equal((await room.delete(url('below'), editor)).status, 404)

  const spare = await make(room, { name: 'spare', slug: 'old' })
  await room.patch(url('old'), { slug: 'spare' }, editor)
  t.equal((await room.delete(`/v1/categories/${spare.id}`, editor)).status, 204)
  for (const slug of ['old', 'spare'])
    t.equal((await room.post('/v1/categories', { name: slug, slug }, editor)).status, 201, `${slug} is free again`)
})

t.test('every change is in the journal with all that it touched', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const [a, b, c] = [
    await make(room, { name: 'a' }),
    await make(room, { name: 'b' }),
    await make(room, { name: 'c', parent: 'a' })
  ]
  const d = await make(room, { name: 'd', parent: 'c' })
  const before = (await rows.journal()).length
  await room.patch(url('c'), { parent: 'b' }, editor)
  await room.patch(url('c'), { parent: 'b' }, editor)
  await room.delete(url('d'), editor)
  const seen = (await rows.journal()).slice(before)
  t.match(seen, [
    { entity: 'category', id: c.id, op: 'update', public: true, at: room.clock.now },
    { id: d.id, op: 'delete' }
  ])
  t.equal(seen.length, 2, 'an unchanged write leaves none')
  t.strictSame(seen[0]?.tags, [...[a, b, c, d].map(one => `category:${one.id}`), 'list:categories'].sort())
})

t.test('what other rooms ask', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const a = await make(room, { name: 'a', position: 2 })
  const b = await make(room, { name: 'b', parent: 'a' })
  const c = await make(room, { name: 'c', parent: 'b' })
  const [one, two] = [await rows.story(), await rows.story({ publishedAt: null })]
  await room.store.write(async ({ categories }) => {
    await categories.setForArticle(one, [c.id, a.id, c.id])
    await categories.setForArticle(two, [a.id])
    await categories.setForArticle(two, [b.id])
  })
  await room.store.read(async ({ categories }) => {
    t.strictSame(
      (await categories.all()).map(row => row.slug),
      ['b', 'c', 'a']
    )
    const found = await categories.ofArticles([one, two])
    t.strictSame(
      found.filter(row => row.articleId === one).map(row => row.slug),
      ['c', 'a']
    )
    t.strictSame(
      found.filter(row => row.articleId === two).map(row => row.slug),
      ['b']
    )
  })
})
