/** /v1/people: who is public, spellings, slugs, and merges that can be undone to the letter. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
const editor = { as: 'editor' } as const
const reader = { as: 'reader' } as const
const url = (slug: string, more = '') => `/v1/people/${encodeURIComponent(slug)}${more}`
const make = async (room: Room, body: object) => (await room.post('/v1/people', body, editor)).body
const slugs = (items: { slug: string }[]) => items.map(item => item.slug)
const merge = (room: Room, into: string, person: string) => room.post(url(into, '/merges'), { person }, editor)

t.test('a person is made, and read by slug and by id', async t => {
  const room = await newsroom(t)
  const made = await room.post(
    '/v1/people',
    {
      name: '  أندرس  فوغ\u202E راسموسن ',
      names: { en: 'Anders Fogh Rasmussen' },
      aliases: ['راسموسن', ' راسموسن', 'راسموسين'],
      role: 'الأمين العام لحلف شمال الأطلسي',
      sameAs: ['https://www.wikidata.org/wiki/Q103175']
    },
    editor
  )
  t.equal(made.status, 201)
  t.equal(made.headers.location, url('أندرس-فوغ-راسموسن'))
  t.match(made.body, {
    slug: 'أندرس-فوغ-راسموسن',
    kind: 'person',
    name: 'أندرس فوغ راسموسن',
    organisation: null,
    articleCount: 0,
    quoteCount: 0,
    version: 1,
    changed: true
  })
  t.strictSame(made.body.aliases, ['راسموسن', 'راسموسين'], 'each spelling once')
  const { changed: _, ...person } = made.body
  const read = await room.get(url('أندرس-فوغ-راسموسن'), reader)
  t.strictSame(read.body, person)
  t.match(read.headers.etag, /^"1\./)
  t.strictSame((await room.get(url(person.id), reader)).body, person)
  t.equal((await room.get(url(person.id, '?language=en&fields=name'), reader)).body.name, 'Anders Fogh Rasmussen')
  t.equal((await make(room, { name: 'أندرس فوغ راسموسن' })).slug, 'أندرس-فوغ-راسموسن-2', 'two may share a name')
  t.match(await make(room, { name: 'NATO', kind: 'organisation' }), { slug: 'nato', kind: 'organisation' })
})

t.test('a stranger meets whom something public names or quotes, and counts cover only that', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const { now } = room.clock
  const people = Object.fromEntries(
    await Promise.all(
      ['named', 'quoted', 'drafted', 'scheduled', 'withdrawn', 'suggested', 'rejected', 'orphaned', 'unsaid'].map(
        async slug => [slug, (await make(room, { name: slug, slug })).id]
      )
    )
  )
  const visible = await rows.story({ people: [people.named] })
  await rows.quote(visible, people.quoted)
  await rows.quote(visible, people.quoted)
  await rows.quote(visible, people.named)
  await rows.quote(visible, people.suggested, { status: 'suggested' })
  await rows.quote(visible, people.rejected, { status: 'rejected' })
  await rows.quote(visible, people.orphaned, { anchor: 'orphaned' })
  await rows.quote(await rows.story({ publishedAt: null, people: [people.drafted] }), people.named)
  await rows.quote(await rows.story({ withdrawnAt: now - 1, people: [people.withdrawn] }), people.withdrawn)
  await rows.quote(await rows.story({ publishedAt: now + 60_000, people: [people.scheduled] }), people.scheduled)

  const shown = ['named', 'quoted']
  t.strictSame(slugs((await room.get('/v1/people')).body.items), shown)
  t.equal((await room.get('/v1/people?count=true')).body.total, 2)
  t.equal((await room.get('/v1/people?count=true', reader)).body.total, 9)
  for (const slug of Object.keys(people)) {
    t.equal((await room.get(url(slug))).status, shown.includes(slug) ? 200 : 404, `${slug}, to a stranger`)
    t.equal((await room.get(url(slug), { as: 'moderator' })).status, 200, `${slug}, with a token`)
  }
  const counts = async (slug: string) => {
    const { articleCount, quoteCount } = (await room.get(url(slug), editor)).body
    return [articleCount, quoteCount]
  }
  t.strictSame(await counts('named'), [1, 1], 'named and quoted in one article is one article')
  t.strictSame(await counts('quoted'), [1, 2])
  for (const slug of ['drafted', 'scheduled', 'withdrawn', 'suggested', 'rejected', 'orphaned', 'unsaid'])
    t.strictSame(await counts(slug), [0, 0], slug)

  await room.patch(url('drafted'), { slug: 'written' }, editor)
  t.equal((await room.get(url('drafted'))).status, 404, 'a former slug betrays nobody')
  t.equal((await room.get(url('drafted'), reader)).status, 308)
  room.clock.now += 60_000
  t.strictSame(await counts('scheduled'), [1, 1], 'public from its instant on')
  t.equal((await room.get(url('scheduled'))).status, 200)
})

t.test('lists go by name, both ways, and by kind', async t => {
  const room = await newsroom(t)
  for (const name of ['ت', 'أ', 'ب', 'ب', 'ث']) await make(room, { name })
  await make(room, { name: 'وكالة', kind: 'organisation' })
  const first = await room.get('/v1/people?limit=2&kind=person&count=true&fields=slug', reader)
  t.strictSame(first.body.items, [{ slug: 'أ' }, { slug: 'ب' }])
  t.equal(first.body.total, 5)
  const second = await room.get(first.body.next, reader)
  t.strictSame(slugs(second.body.items), ['ب-2', 'ت'])
  const third = await room.get(second.body.next, reader)
  t.strictSame(slugs(third.body.items), ['ث'])
  t.equal(third.body.next, null)
  t.strictSame(slugs((await room.get(third.body.previous, reader)).body.items), ['ب-2', 'ت'])
  t.strictSame(slugs((await room.get('/v1/people?kind=organisation', reader)).body.items), ['وكالة'])
  for (const [query, pointer] of [
    ['?kind=cat', '/kind'],
    ['?name=x', '/name'],
    ['?fields=nam', '/fields'],
    ['?limit=1e2', '/limit'],
    ['?language=!', '/language']
  ] as const) {
    const { status, body } = await room.get(`/v1/people${query}`)
    t.equal(status, 400, query)
    t.equal(body.errors[0].pointer, pointer, query)
  }
})

t.test('PUT creates or replaces the whole', async t => {
  const room = await newsroom(t)
  const body = { name: 'سيرغي لافروف', aliases: ['لافروف'], role: 'وزير الخارجية الروسي' }
  t.match(await room.put(url('lavrov'), body, editor), { status: 201, body: { slug: 'lavrov', version: 1 } })
  t.match((await room.put(url('lavrov'), body, editor)).body, { version: 1, changed: false })
  const replaced = await room.put(url('lavrov'), { name: 'لافروف', role: null }, editor)
  t.match(replaced.body, { name: 'لافروف', role: null, aliases: [], version: 2, changed: true })
  const cases: [string, string, object, Record<string, string>, number][] = [
    ['another slug in the body', 'lavrov', { name: 'x', slug: 'other' }, {}, 400],
    ['the same slug in the body', 'lavrov', { name: 'لافروف', slug: 'lavrov' }, {}, 200],
    ['a slug in the shape of an id', '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54', { name: 'x' }, {}, 400],
    ['only create, but someone is there', 'lavrov', { name: 'x' }, { 'if-none-match': '*' }, 412],
    ['an old version', 'lavrov', { name: 'x' }, { 'if-match': '"1"' }, 412],
    ['the version', 'lavrov', { name: 'لافروف' }, { 'if-match': '"2"' }, 200],
    ['a version of nobody', 'nobody', { name: 'x' }, { 'if-match': '"1"' }, 412]
  ]
  for (const [name, slug, payload, headers, status] of cases)
    t.equal((await room.put(url(slug), payload, { ...editor, headers })).status, status, name)
})

t.test('PATCH changes what it names, and a renamed person keeps the old slug', async t => {
  const room = await newsroom(t)
  await make(room, { name: 'لافروف', slug: 'lavrov', names: { en: 'Lavrov' }, aliases: ['سيرغي'], role: 'وزير' })
  const steps: [string, object, object][] = [
    ['nothing', {}, { version: 1, changed: false }],
    ['the same', { name: 'لافروف ', aliases: ['سيرغي'] }, { version: 1, changed: false }],
    ['a role cleared', { role: null }, { version: 2, role: null }],
    ['one name more', { names: { de: 'Lawrow' } }, { version: 3, names: { en: 'Lavrov', de: 'Lawrow' } }],
    ['aliases cleared', { aliases: null }, { version: 4, aliases: [] }],
    ['a new slug', { slug: 'سيرغي-لافروف' }, { version: 5, slug: 'سيرغي-لافروف' }],
    ['by the old slug', { kind: 'organisation' }, { version: 6, kind: 'organisation' }]
  ]
  for (const [name, patch, expected] of steps) {
    const answer = await room.patch(url('lavrov'), patch, editor)
    t.equal(answer.status, 200, name)
    t.match(answer.body, expected, name)
  }
  const moved = await room.get(url('lavrov', '?fields=name'), reader)
  t.equal(moved.status, 308)
  t.equal(moved.headers.location, url('سيرغي-لافروف', '?fields=name'))
  t.equal((await room.post('/v1/people', { name: 'x', slug: 'lavrov' }, editor)).status, 409)
  await make(room, { name: 'x', slug: 'x' })
  t.equal((await room.patch(url('x'), { slug: 'lavrov' }, editor)).status, 409)
  const stale = await room.patch(url('x'), { name: 'y' }, { ...editor, headers: { 'if-match': '"7"' } })
  t.equal(stale.status, 412)
  t.equal(stale.body.version, 1)
})

t.test('bodies that are nobody', async t => {
  const room = await newsroom(t)
  const cases: [string, object, string][] = [
    ['no name', { role: 'x' }, '/name'],
    ['a null name', { name: null }, '/name'],
    ['a name of spaces', { name: ' \u2066\u2069 ' }, '/name'],
    ['too long a name', { name: 'ا'.repeat(201) }, '/name'],
    ['an empty alias', { name: 'x', aliases: ['y', '\u00A0'] }, '/aliases/1'],
    ['too many aliases', { name: 'x', aliases: Array.from({ length: 101 }, (_, at) => `y${at}`) }, '/aliases'],
    ['a role of spaces', { name: 'x', role: ' ' }, '/role'],
    ['an unknown kind', { name: 'x', kind: 'robot' }, '/kind'],
    ['a link that runs', { name: 'x', sameAs: ['javascript:alert(1)'] }, '/sameAs/0'],
    ['a link that is none', { name: 'x', sameAs: ['Q103175'] }, '/sameAs/0'],
    ['a read-only key', { name: 'x', quoteCount: 3 }, '/quoteCount'],
    ['a slug in the shape of an id', { name: 'x', slug: '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54' }, '/slug'],
    ['a name without a slug', { name: '؟!' }, '/slug']
  ]
  for (const [name, payload, pointer] of cases) {
    const { status, body } = await room.post('/v1/people', payload, editor)
    t.equal(status, 400, name)
    t.equal(body.errors[0].pointer, pointer, name)
  }
  t.strictSame((await room.get('/v1/people', reader)).body.items, [], 'nothing was stored')
})

t.test('only editors and admins write; merges are for staff', async t => {
  const room = await newsroom(t)
  const { id } = await make(room, { name: 'x', slug: 'x' })
  const writes: [string, string, object | undefined][] = [
    ['POST', '/v1/people', { name: 'y' }],
    ['PUT', url('x'), { name: 'y' }],
    ['PATCH', url('x'), { name: 'y' }],
    ['DELETE', url('x'), undefined],
    ['POST', url('x', '/merges'), { person: 'y' }],
    ['DELETE', url('x', `/merges/${id}`), undefined]
  ]
  for (const [method, path, payload] of writes) {
    const body = payload ? { payload } : {}
    t.equal((await room.ask(method, path, body)).status, 401, `${method} ${path} by a stranger`)
    for (const as of ['reader', 'author', 'moderator'] as const)
      t.equal((await room.ask(method, path, { ...body, as })).status, 403, `${method} ${path} by ${as}`)
  }
  t.equal((await room.get(url('x', '/merges'))).status, 401)
  t.equal((await room.get(url('x', '/merges'), { as: 'moderator' })).status, 200)
})

t.test('a person to whom something refers is not deleted', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const used = await make(room, { name: 'used' })
  await make(room, { name: 'other' })
  const story = await rows.story({ publishedAt: null, people: [used.id] })
  await rows.quote(story, used.id, { status: 'rejected' })
  await merge(room, 'used', 'other')
  const refused = await room.delete(url('used'), editor)
  t.equal(refused.status, 409)
  t.match(refused.body.detail, /quotes \(1\), articles \(1\), merges \(1\)/)

  await make(room, { name: 'spare', slug: 'old' })
  await room.patch(url('old'), { slug: 'spare' }, editor)
  t.equal((await room.delete(url('old'), { ...editor, headers: { 'if-match': '"1"' } })).status, 412)
  t.equal((await room.delete(url('old'), { ...editor, headers: { 'if-match': '"2"' } })).status, 204)
  t.equal((await room.get(url('spare'), reader)).status, 404)
  t.equal((await make(room, { name: 'x', slug: 'old' })).slug, 'old', 'its slugs are free again')
})

t.test('a merged record redirects, and lends its spellings', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const a = await make(room, {
    name: 'راسموسين',
    slug: 'a',
    aliases: ['Rasmussen', 'راسموسن'],
    names: { fr: 'Rasmoussen' }
  })
  const b = await make(room, { name: 'راسموسن', slug: 'b', aliases: ['فوغ', 'فوغ راسموسن'] })
  await rows.quote(await rows.story(), a.id)
  await rows.story({ people: [b.id] })

  const made = await merge(room, 'b', 'a')
  t.equal(made.status, 201)
  t.match(made.body, { person: { id: a.id, slug: 'a' }, into: { id: b.id, name: 'راسموسن' }, by: 'editor' })
  t.strictSame((await room.get(made.headers.location ?? '', reader)).body, made.body)

  const read = await room.get(url('b'))
  t.match(read.body, { articleCount: 2, quoteCount: 1, version: 2 })
  const lent = ['فوغ', 'فوغ راسموسن', 'راسموسين', 'Rasmoussen', 'Rasmussen']
  t.strictSame(read.body.aliases, lent, 'its own as they were, then what is new')
  for (const ref of ['a', a.id]) {
    const moved = await room.get(url(ref, '?fields=slug'))
    t.equal(moved.status, 308, ref)
    t.equal(moved.headers.location, url('b', '?fields=slug'), ref)
  }
  t.strictSame(slugs((await room.get('/v1/people')).body.items), ['b'], 'not in lists')

  t.equal((await room.patch(url('a'), { role: 'الأمين العام' }, editor)).body.slug, 'b', 'a write reaches who answers')
  const again = await room.patch(url('b'), { aliases: lent }, editor)
  t.equal(again.body.changed, false, 'what is read can be sent back')
  t.match((await room.patch(url('b'), { aliases: ['Fogh'] }, editor)).body.aliases, ['Fogh', 'راسموسين'])
  t.equal((await room.delete(made.headers.location ?? '', editor)).status, 204)
  t.strictSame((await room.get(url('b'))).body.aliases, ['Fogh'])
  t.strictSame((await room.get(url('a'))).body.aliases, ['Rasmussen', 'راسموسن'])
})

t.test('merges that make no sense', async t => {
  const room = await newsroom(t)
  for (const name of ['a', 'b', 'c']) await make(room, { name })
  const first = await merge(room, 'b', 'a')
  const cases: [string, string, string, number, RegExp][] = [
    ['into itself', 'b', 'b', 400, /one record already/],
    ['again', 'b', 'a', 400, /one record already/],
    ['into its own merged record', 'a', 'b', 400, /one record already/],
    ['somebody unknown', 'b', 'nobody', 400, /no person “nobody”/],
    ['into somebody unknown', 'nobody', 'b', 404, /no person/]
  ]
  for (const [name, into, person, status, detail] of cases) {
    const answer = await merge(room, into, person)
    t.equal(answer.status, status, name)
    t.match(answer.body.detail, detail, name)
    if (status === 400) t.equal(answer.body.errors[0].pointer, '/person', name)
  }
  t.equal((await room.post(url('b', '/merges'), {}, editor)).status, 400)
  const ifMatch = { ...editor, headers: { 'if-match': '"1"' } }
  t.equal((await room.post(url('b', '/merges'), { person: 'c' }, ifMatch)).status, 412, 'b is at version 2')
  t.equal((await room.get(url('c', `/merges/${first.body.id}`), reader)).status, 404, 'not a merge of c')
  t.equal((await room.get(url('b', '/merges/nothing'), reader)).status, 404)
  const tag = (await room.get(url('b', `/merges/${first.body.id}`), reader)).headers.etag ?? ''
  const at = url('b', `/merges/${first.body.id}`)
  t.equal((await room.delete(at, { ...editor, headers: { 'if-match': '"2"' } })).status, 412)
  t.equal((await room.delete(at, { ...editor, headers: { 'if-match': tag } })).status, 204)
  t.equal((await room.delete(at, editor)).status, 404)
})

t.test('chains of merges are undone to the letter, in any order', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const [a, b, c] = [await make(room, { name: 'a' }), await make(room, { name: 'b' }), await make(room, { name: 'c' })]
  const story = await rows.story({ people: [c.id, a.id, b.id] })
  for (const { id } of [a, b, c]) await rows.quote(story, id)
  await rows.quote(story, null)
  const untouched = await rows.answering()
  const answers = async () => (await rows.answering()).quotes.map(({ answers }) => answers)

  const ab = await merge(room, 'b', 'a')
  t.strictSame(await answers(), [b.id, b.id, c.id, null])
  const alone = await rows.answering()
  const bc = await merge(room, 'c', 'a')
  t.match(bc.body, { person: { slug: 'b' }, into: { slug: 'c' } }, 'a means who answers for it: b')
  t.strictSame(await answers(), [c.id, c.id, c.id, null])
  t.strictSame(
    (await rows.answering()).articles.map(({ answers }) => answers),
    [c.id, c.id, c.id]
  )
  t.equal((await room.get(url('a'))).headers.location, url('c'))
  t.strictSame((await room.get(url('c'))).body.aliases, ['a', 'b'])

  const list = await room.get(url('c', '/merges?limit=1&count=true'), reader)
  t.equal(list.body.total, 2, 'those of merged records too')
  t.strictSame(list.body.items, [bc.body], 'newest first')
  const older = await room.get(list.body.next, reader)
  t.strictSame(older.body.items, [ab.body])
  t.strictSame((await room.get(older.body.previous, reader)).body.items, [bc.body])
  t.equal((await room.get(url('b', '/merges'), reader)).headers.location, url('c', '/merges'))

  t.equal((await room.delete(url('c', `/merges/${bc.body.id}`), editor)).status, 204)
  t.strictSame(await rows.answering(), alone, 'a still answers to b')
  t.equal((await room.get(url('a'))).headers.location, url('b'))

  await merge(room, 'c', 'b')
  t.equal((await room.delete(url('c', `/merges/${ab.body.id}`), editor)).status, 204, 'the inner one first')
  t.strictSame(await answers(), [a.id, c.id, c.id, null])
  const [rest] = (await room.get(url('c', '/merges'), reader)).body.items
  await room.delete(url('c', `/merges/${rest.id}`), editor)
  t.strictSame(await rows.answering(), untouched)
  t.strictSame((await room.get(url('c', '/merges'), reader)).body.items, [])
})

t.test('every change is in the journal, and says whether readers could see it', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const [a, b] = [await make(room, { name: 'a' }), await make(room, { name: 'b' })]
  const quote = await rows.quote(await rows.story(), a.id)
  const since = async (count: number) =>
    (await rows.journal())
      .filter(({ entity }) => entity === 'person')
      .slice(count)
      .map(({ entity, op, id, tags, public: seen }) => ({ entity, op, id, tags, seen }))
  const one = (op: string, id: string, seen: boolean) => {
    return { entity: 'person', op, id, tags: ['list:people', `person:${id}`], seen }
  }
  t.strictSame(await since(0), [one('create', a.id, false), one('create', b.id, false)])

  await room.patch(url('a'), { role: 'x' }, editor)
  await room.patch(url('a'), { role: 'x' }, editor)
  await room.patch(url('b'), { role: 'x' }, editor)
  t.strictSame(await since(2), [one('update', a.id, true), one('update', b.id, false)])

  const tags = ['list:people', ...[a.id, b.id].map(id => `person:${id}`).sort()]
  const both = [a, b].map(({ id }) => ({ entity: 'person', op: 'update', id, tags, seen: true }))
  const { body } = await merge(room, 'b', 'a')
  t.strictSame(await since(4), both, 'b becomes public by it')
  await room.delete(url('b', `/merges/${body.id}`), editor)
  t.strictSame(await since(6), both, 'b was public until now')
  await room.delete(url('b'), editor)
  t.strictSame(await since(8), [one('delete', b.id, false)])
  const spoken = (await rows.journal()).filter(({ entity }) => entity === 'quote')
  t.match(
    spoken,
    [
      { id: quote, op: 'update', public: true },
      { id: quote, op: 'update', public: true }
    ],
    'and its quote got another speaker twice'
  )
})

t.test('what other rooms ask', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const a = await make(room, { name: 'راسموسين', slug: 'a', aliases: ['Rasmussen'] })
  const b = await make(room, { name: 'راسموسن', slug: 'b', names: { en: 'Rasmussen' } })
  const c = await make(room, { name: 'الناتو', slug: 'c', kind: 'organisation' })
  const one = await rows.story({ people: [c.id, a.id] })
  const two = await rows.story({ publishedAt: null })
  await rows.quote(one, b.id, { position: 5 })
  await rows.quote(one, c.id, { position: 6 })
  await rows.quote(two, c.id, { status: 'suggested' })
  await rows.quote(two, b.id)
  const ofOne = async () => {
    const found = [one, two].map(id => room.get(`/v1/articles/${id}?fields=people`, { as: 'editor' }))
    return (await Promise.all(found)).map(({ body }) => slugs(body.people))
  }
  t.strictSame(await ofOne(), [['c', 'a', 'b'], ['b']], 'the editors’ list, then those who are quoted')
  const { body } = await merge(room, 'b', 'a')
  t.strictSame(await ofOne(), [['c', 'b'], ['b']], 'each once')

  await room.store.read(async ({ people }) => {
    t.equal((await people.byId(a.id))?.slug, 'a')
    t.equal((await people.answering(a.id))?.slug, 'b')
    t.equal(await people.answering('nobody'), undefined)
    t.strictSame(await people.directory(), [
      { id: b.id, kind: 'person', names: ['راسموسن', 'راسموسين', 'Rasmussen'] },
      { id: c.id, kind: 'organisation', names: ['الناتو'] }
    ])
  })
  await room.store.write(async ({ people }) => {
    await people.setForArticle(one, [b.id, c.id])
    await people.setForArticle(two, [a.id, b.id, c.id])
  })
  t.strictSame(await ofOne(), [
    ['b', 'c'],
    ['b', 'c']
  ])
  await room.delete(url('b', `/merges/${body.id}`), editor)
  t.strictSame(
    await ofOne(),
    [
      ['a', 'c', 'b'],
      ['b', 'c']
    ],
    'an article that named a names a again, edited or not'
  )
})
