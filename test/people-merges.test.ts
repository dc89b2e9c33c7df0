/** Merges as an editor meets them: stories, corrections and lists before, while and after two records are one. */
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
const editor = { as: 'editor' } as const
const by = (name: string, words = 'نفتح الأرصفة غدا عند السابعة صباحا') => `قال ${name} "${words}" أمام الصحافيين.`

/** A newsroom with two records of one person, and a story that quotes each. */
async function twoRecords(t: Test) {
  const room = await newsroom(t)
  const make = async (slug: string, body: object) => {
    const { status } = await room.post('/v1/people', { slug, ...body }, editor)
    t.equal(status, 201, slug)
  }
  await make('a', { name: 'سمير الحداد', aliases: ['Samir El Haddad'], role: 'رئيس البلدية' })
  await make('b', { name: 'سمير حداد', role: 'عمدة' })
  await make('c', { name: 'سمير جورج حداد' })
  const publishedAt = '2018-06-24T09:30:00Z'
  await file(room, 'of-a', { text: by('سمير الحداد'), publishedAt, people: ['a'] })
  await file(room, 'of-b', { text: by('سمير حداد'), publishedAt: '2019-02-01T09:30:00Z', people: ['b', 'a'] })
  return room
}

const file = async (room: Room, slug: string, body: object) =>
  (await room.put(`/v1/articles/${slug}`, { title: slug, ...body }, editor)).body
const merge = async (room: Room, into: string, person: string) =>
  (await room.post(`/v1/people/${into}/merges`, { person }, editor)).headers.location ?? ''
const undo = (room: Room, location: string) => room.delete(location, editor)
const speaker = async (room: Room, slug: string) =>
  (await room.get(`/v1/articles/${slug}`, editor)).body.quotes[0].speaker?.slug ?? null
const quoteOf = async (room: Room, slug: string) => (await room.get(`/v1/articles/${slug}`, editor)).body.quotes[0].id
/** What both records are to everybody, but for their versions and times. */
const state = async (room: Room) => {
  const people = []
  for (const slug of ['a', 'b', 'c']) {
    const { version: _v, updatedAt: _u, ...rest } = (await room.get(`/v1/people/${slug}`, editor)).body
    const { items } = (await room.get(`/v1/people/${slug}/quotes?fields=id`, editor)).body
    people.push({ ...rest, quotes: items })
  }
  const articles = []
  for (const slug of ['of-a', 'of-b']) {
    const { body } = await room.get(`/v1/articles/${slug}?fields=people,quotes`, editor)
    articles.push(body)
  }
  return { people, articles }
}

t.test('a merge moves quotes, spellings, places in articles and months, and its end moves them back', async t => {
  const room = await twoRecords(t)
  const before = await state(room)
  const location = await merge(room, 'b', 'a')
  const one = (await room.get('/v1/people/b')).body
  t.match(one, {
    aliases: ['سمير الحداد', 'Samir El Haddad'],
    role: 'عمدة',
    articleCount: 2,
    quoteCount: 2,
    firstQuoted: '2018-06-24T09:30:00.000Z',
    lastQuoted: '2019-02-01T09:30:00.000Z',
    quotesByMonth: [
      { month: '2018-06', quotes: 1 },
      { month: '2019-02', quotes: 1 }
    ]
  })
  t.strictSame(
    (await room.get('/v1/articles/of-b?fields=people')).body.people.map(({ slug }: { slug: string }) => slug),
    ['b'],
    'named twice is named once'
  )
  t.equal((await room.get('/v1/people/a/quotes?sort=oldest')).headers.location, '/v1/people/b/quotes?sort=oldest')
  t.equal((await room.get('/v1/quotes?speaker=a')).status, (await room.get('/v1/quotes?speaker=b')).status)
  t.equal((await undo(room, location)).status, 204)
  t.strictSame(await state(room), before)
})

t.test('the old name redirects for as long as the merge is there, and is nobody else’s', async t => {
  const room = await twoRecords(t)
  await room.patch('/v1/people/a', { slug: 'former' }, editor)
  const { id } = (await room.get('/v1/people/former', editor)).body
  const location = await merge(room, 'b', 'former')
  for (const ref of ['a', 'former', id])
    t.match(await room.get(`/v1/people/${ref}?fields=name`), {
      status: 308,
      headers: { location: '/v1/people/b?fields=name' }
    })
  for (const slug of ['a', 'former']) {
    t.equal((await room.post('/v1/people', { name: 'x', slug }, editor)).status, 409, `${slug} is taken`)
    t.equal((await room.patch('/v1/people/c', { slug }, editor)).status, 409, `${slug} is taken`)
  }
  t.equal((await room.delete('/v1/people/b', editor)).status, 409, 'who answers is not deleted')
  t.equal((await room.delete('/v1/people/former', editor)).status, 409, 'nor through the merged record')
  await room.patch('/v1/people/b', { slug: 'haddad' }, editor)
  t.equal((await room.get('/v1/people/a')).headers.location, '/v1/people/haddad', 'one step to where they are now')
  await undo(room, location.replace('/b/', '/haddad/'))
  t.equal((await room.get('/v1/people/former')).status, 200)
  t.equal((await room.get('/v1/people/a')).headers.location, '/v1/people/former')
})

t.test('what is done while two records are one goes with its own when they part', async t => {
  const patch = async (room: Room, slug: string, body: object) =>
    room.patch(`/v1/quotes/${await quoteOf(room, slug)}`, body, editor)
  /** What is done between, and who then said the first quote of a story: during the merge, and after. */
  const scenarios: [string, string, string | null, string | null, (room: Room) => Promise<unknown>][] = [
    ['nothing is', 'of-a', 'b', 'a', async () => undefined],
    ['the story is edited', 'of-a', 'b', 'a', room => file(room, 'of-a', { text: `نص. ${by('سمير الحداد')}` })],
    [
      'the words are others',
      'of-a',
      'b',
      'a',
      room => file(room, 'of-a', { text: by('سمير الحداد', 'نغلق الأرصفة غدا') })
    ],
    ['a new story names the merged record', 'new', 'b', 'a', room => file(room, 'new', { text: by('سمير الحداد') })],
    [
      'a new story names it by an alias',
      'new',
      'b',
      'a',
      room =>
        file(room, 'new', { text: 'Samir El Haddad said: "We open the quays tomorrow at seven."', language: 'en' })
    ],
    ['a new story names who answers', 'new', 'b', 'b', room => file(room, 'new', { text: by('سمير حداد') })],
    ['an editor corrects something else', 'of-a', 'b', 'a', room => patch(room, 'of-a', { via: 'إذاعة الحي' })],
    [
      'an editor sends the speaker back as read',
      'of-a',
      'b',
      'a',
      room => patch(room, 'of-a', { speaker: 'b', cue: 'قال' })
    ],
    ['an editor says that it was nobody', 'of-a', null, null, room => patch(room, 'of-a', { speaker: null })],
    ['an editor says that it was another', 'of-a', 'c', 'c', room => patch(room, 'of-a', { speaker: 'c' })],
    [
      'an editor takes another’s for who answers',
      'of-a',
      'b',
      'b',
      async room => {
        await patch(room, 'of-a', { speaker: 'c' })
        await patch(room, 'of-a', { speaker: 'b' })
      }
    ],
    [
      'an editor takes another’s for the merged record',
      'of-a',
      'b',
      'a',
      async room => {
        await patch(room, 'of-a', { speaker: 'c' })
        await patch(room, 'of-a', { speaker: 'a' })
      }
    ],
    [
      'an editor confirms',
      'of-a',
      'b',
      'a',
      async room => room.put(`/v1/quotes/${await quoteOf(room, 'of-a')}/decision`, { decision: 'confirm' }, editor)
    ],
    [
      'an editor marks one by hand',
      'hand',
      'b',
      'a',
      async room => {
        await file(room, 'hand', { text: 'نفتح الأرصفة غدا.' })
        const quote = { blockId: 'b1', start: 0, end: 16, speaker: 'a' }
        await room.post('/v1/articles/hand/quotes', quote, editor)
      }
    ]
  ]
  for (const [name, story, during, after, act] of scenarios) {
    const room = await twoRecords(t)
    const location = await merge(room, 'b', 'a')
    await act(room)
    t.equal(await speaker(room, story), during, `${name}: one record`)
    t.equal((await undo(room, location)).status, 204)
    t.equal(await speaker(room, story), after, `${name}: two records again`)
    await room.close()
  }
})

t.test('what is sent back as it was read changes nothing while two records are one', async t => {
  const room = await twoRecords(t)
  await merge(room, 'b', 'a')
  const id = await quoteOf(room, 'of-a')
  t.match((await room.patch(`/v1/quotes/${id}`, { speaker: 'b' }, editor)).body, { changed: false })
  const { people } = (await room.get('/v1/articles/of-b?fields=people', editor)).body
  const refs = people.map((one: { slug: string }) => one.slug)
  t.match((await room.patch('/v1/articles/of-b', { people: refs }, editor)).body, { changed: false })
  const { version: _v, ...read } = (await room.get('/v1/people/b', editor)).body
  const { slug, kind, name, names, aliases, role, organisation, sameAs } = read
  const back = await room.put('/v1/people/b', { slug, kind, name, names, aliases, role, organisation, sameAs }, editor)
  t.match(back.body, { changed: false })
})

t.test('after the end of a merge a story finds the right one again, and their corrections stay', async t => {
  const room = await twoRecords(t)
  const location = await merge(room, 'b', 'a')
  t.equal((await room.patch('/v1/people/a', { organisation: 'بلدية صيدا' }, editor)).body.slug, 'b')
  await undo(room, location)
  t.match((await room.get('/v1/people/a', editor)).body, { role: 'رئيس البلدية', organisation: null, quoteCount: 1 })
  t.match((await room.get('/v1/people/b', editor)).body, { role: 'عمدة', organisation: 'بلدية صيدا', quoteCount: 1 })
  for (const [slug, name] of [
    ['a', 'سمير الحداد'],
    ['b', 'سمير حداد']
  ] as const)
    t.equal((await file(room, `again-${slug}`, { text: by(name) })).quotes[0].speaker.slug, slug)
})

t.test('three records in any order', async t => {
  // Merged: into, person. Undone: which of the merges, in order.
  const chains: [string, [string, string][], number[]][] = [
    [
      'a into b, then b into c; the last first',
      [
        ['b', 'a'],
        ['c', 'b']
      ],
      [1, 0]
    ],
    [
      'a into b, then b into c; the first first',
      [
        ['b', 'a'],
        ['c', 'b']
      ],
      [0, 1]
    ],
    [
      'a into b, then c into b; the last first',
      [
        ['b', 'a'],
        ['b', 'c']
      ],
      [1, 0]
    ],
    [
      'a into b, then c into b; the first first',
      [
        ['b', 'a'],
        ['b', 'c']
      ],
      [0, 1]
    ],
    [
      'b into c, then a into b, which is c',
      [
        ['c', 'b'],
        ['b', 'a']
      ],
      [0, 1]
    ]
  ]
  for (const [name, merges, undone] of chains) {
    const room = await twoRecords(t)
    const before = await state(room)
    const made: string[] = []
    for (const [into, person] of merges) made.push(await merge(room, into, person))
    const end = merges[0]?.[0] === 'c' || merges[1]?.[0] === 'c' ? 'c' : 'b'
    const whole = (await room.get(`/v1/people/${end}`)).body
    t.match(whole, { quoteCount: 2, articleCount: 2 }, name)
    t.equal(whole.aliases.length, 3, `${name}: the spellings of all`)
    for (const at of undone) {
      const gone = await undo(room, made[at] ?? '')
      t.equal(gone.status, 204, `${name}: ${at}`)
    }
    t.strictSame(await state(room), before, name)
    await room.close()
  }
})

t.test('a person and an organisation are not one until their kind is', async t => {
  const room = await twoRecords(t)
  await room.post('/v1/people', { name: 'بلدية صيدا', slug: 'city', kind: 'organisation' }, editor)
  for (const [into, person] of [
    ['b', 'city'],
    ['city', 'b']
  ]) {
    const { status, body } = await room.post(`/v1/people/${into}/merges`, { person }, editor)
    t.equal(status, 400)
    t.match(body, { detail: /an organisation.*change the kind/, errors: [{ pointer: '/person' }] })
  }
  await room.patch('/v1/people/city', { kind: 'person' }, editor)
  const location = await merge(room, 'b', 'city')
  await room.patch('/v1/people/b', { kind: 'organisation' }, editor)
  await undo(room, location)
  t.equal((await room.get('/v1/people/city', editor)).body.kind, 'person', 'each keeps its own')
})
