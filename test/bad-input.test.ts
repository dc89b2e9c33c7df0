/** Bad stories: each gets a problem that says what to do, and nothing is stored. (JSON that is none: every-path.) */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

const text = { 'content-type': 'text/plain' }
const markdown = { 'content-type': 'text/markdown' }
const json = { 'content-type': 'application/json' }

/** What is asked, and the status, and what its detail is to say. */
type Case = [
  name: string,
  body: string | Buffer | object,
  headers: Record<string, string>,
  status: number,
  says: RegExp
]

const story = { title: 'قصة', text: 'نص.' }
const cases: Case[] = [
  ['an empty file', '', text, 422, /empty.*title.*body/],
  ['an empty Markdown file', '', markdown, 422, /empty/],
  ['a file of blank lines', ' \n\n\t\n', text, 422, /empty/],
  ['a file with only a title', 'عنوان وحيد\n', text, 422, /only a title, «عنوان وحيد».*body/],
  ['Markdown with only a title', '# عنوان وحيد\n', markdown, 422, /only a title/],
  ['front matter without a body', '---\ntitle: عنوان\n---\n', markdown, 422, /only a title/],
  ['a body without a title', 'نص بلا عنوان.\n\nفقرة.\n', markdown, 422, /title/],
  ['10 MB', 'سطر من نص طويل جدا\n'.repeat(300_000), text, 413, /2097152 bytes/],
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from('عنوان\n\nنص '), Buffer.from([0xc3, 0x28])]),
    text,
    400,
    /not valid UTF-8 \(from byte 17/
  ],
  ['a UTF-8 encoded surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), text, 400, /not valid UTF-8/],
  ['another charset', 'x', { 'content-type': 'text/plain; charset=windows-1256' }, 415, /Send UTF-8/],
  ['NUL in a file', 'عنوان\n\nنص\u0000.', text, 400, /NUL/],
  ['NUL in JSON', { ...story, title: 'a\u0000b' }, json, 400, /NUL/],
  ['half of a surrogate pair', '{"title":"\\ud800"}', json, 400, /surrogate/],
  ['a key that is half of one', '{"title":"x","\\udc00":1}', json, 400, /not well-formed/],
  [
    'front matter that is not YAML',
    '---\ntitle: [عنوان\n---\n\nنص.\n',
    markdown,
    400,
    /front matter cannot be read.*line/i
  ],
  ['front matter that is no mapping', '---\n- عنوان\n---\n\nنص.\n', markdown, 400, /front matter/],
  ['front matter with a key twice', '---\ntitle: a\ntitle: b\n---\n\nنص.\n', markdown, 400, /front matter/],
  ['an alias bomb', '---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n---\n\nنص.\n', markdown, 400, /front matter/],
  ['an unknown key in front matter', '---\ntitel: عنوان\n---\n\nنص.\n', markdown, 400, /titel.*did you mean title/],
  ['a number for a title', '---\ntitle: 12\n---\n\nنص.\n', markdown, 400, /title is to be string; 12 came/],
  ['an unknown category', { ...story, categories: ['nothing'] }, json, 400, /no category “nothing”; create it first/],
  [
    'an unknown category in front matter',
    '---\ntitle: عنوان\ncategories: [nothing]\n---\n\nنص.\n',
    markdown,
    400,
    /nothing/
  ],
  ['an unknown person', { ...story, people: ['nobody'] }, json, 400, /no person “nobody”/],
  ['a slug of another', { ...story, slug: 'taken' }, json, 409, /“taken” belongs to another article/],
  [
    'a slug in the shape of an id',
    { ...story, slug: '0193b3a0-7c1e-7000-8000-2f6d3c9a1b54' },
    json,
    400,
    /shape of an id/
  ],
  ['a slug that is none', { ...story, slug: 'Hello World' }, json, 400, /use “hello-world”/],
  ['an external id of another', { ...story, externalId: 'wire:1' }, json, 409, /externalId “wire:1” belongs/],
  ['two bodies', { ...story, markdown: 'نص.' }, json, 400, /markdown and as text; send it once/],
  ['an unknown key', { ...story, titel: 'x' }, json, 400, /titel.*did you mean title/],
  ['a read-only key', { ...story, version: 7 }, json, 400, /no key "version"/],
  ['null for a title', { ...story, title: null }, json, 400, /title is to be string; null came/],
  ['a boolean for a title', { ...story, title: true }, json, 400, /true came/],
  ['a block of an unknown type', { title: 'x', blocks: [{ type: 'poem', text: 'x' }] }, json, 400, /blocks\/0\/type/],
  [
    'a number that no computer holds',
    '{"title":"x","blocks":[{"type":"heading","level":1e309,"text":"x"}]}',
    json,
    400,
    /level.*beyond all bounds came/
  ],
  ['a block without text', { title: 'x', blocks: [{ type: 'paragraph' }] }, json, 400, /blocks\/0\/text is required/],
  [
    'a mark outside its text',
    { title: 'x', blocks: [{ type: 'paragraph', text: 'نص', marks: [{ type: 'strong', start: 0, end: 9 }] }] },
    json,
    400,
    /not inside its text of 2/
  ],
  [
    'a script for a link',
    {
      title: 'x',
      blocks: [
        { type: 'paragraph', text: 'نص', marks: [{ type: 'link', start: 0, end: 2, href: 'javascript:alert(1)' }] }
      ]
    },
    json,
    400,
    /may not be linked/
  ],
  [
    'a block id twice',
    {
      title: 'x',
      blocks: [
        { id: 'b1', type: 'paragraph', text: 'a' },
        { id: 'b1', type: 'paragraph', text: 'b' }
      ]
    },
    json,
    400,
    /used twice/
  ],
  ['a date that is none', { ...story, publishedAt: 'tomorrow' }, json, 400, /publishedAt/],
  [
    'another type',
    'x',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    /takes application\/json, text\/markdown, text\/plain/
  ],
  ['no type', Buffer.from('x'), {}, 415, /No Content-Type came/],
  ['too many blocks', `عنوان\n\n${'سطر\n\n'.repeat(2_001)}`, text, 413, /limit is 2000/],
  [
    'too many categories',
    { ...story, categories: Array.from({ length: 33 }, (_, at) => `c${at}`) },
    json,
    400,
    /at most 32/
  ]
]

t.test('each is told what to do, by POST and by PUT, and nothing is stored', async t => {
  const room = await newsroom(t)
  await room.post('/v1/articles', { title: 'x', slug: 'taken', externalId: 'wire:1' }, { as: 'editor' })
  const trace = async () => JSON.stringify((await room.get('/v1/articles?count=true', { as: 'editor' })).body)
  const before = await trace()
  for (const [name, payload, headers, status, says] of cases) {
    for (const [method, url] of [
      ['POST', '/v1/articles'],
      ['PUT', '/v1/articles/new']
    ] as const) {
      const answer = await room.ask(method, url, { payload: payload as object, headers, as: 'editor' })
      const expected = method === 'PUT' && name.startsWith('a slug') ? 400 : status
      t.equal(answer.status, expected, `${name}, ${method}`)
      if (expected === status) t.match(answer.body.detail, says, `${name}, ${method}`)
    }
  }
  t.equal(await trace(), before)
})

t.test('slugs in the path', async t => {
  const room = await newsroom(t)
  const put = (ref: string) => room.put(`/v1/articles/${encodeURIComponent(ref)}`, story, { as: 'editor' })
  t.match(await put('0193b3a0-7c1e-7000-8000-2f6d3c9a1b54'), {
    status: 400,
    body: { errors: [{ in: 'path', pointer: '/ref' }] }
  })
  t.match(await put('Not A Slug'), { status: 400, body: { detail: /use “not-a-slug”/ } })
  t.equal((await put('ب'.repeat(80))).status, 201)
  t.equal((await put('ب'.repeat(81))).status, 400)
  t.equal((await put('ب'.repeat(1000))).status, 400)
  t.equal((await put('a\u0000b')).status, 400)
})

t.test('two requests that claim one slug at the same time make one article', async t => {
  const room = await newsroom(t)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => room.post('/v1/articles', { ...story, slug: 'one' }, { as: 'editor' }))
  )
  t.same(answers.map(({ status }) => status).sort(), [201, ...Array(9).fill(409)])
  const derived = await Promise.all(
    Array.from({ length: 5 }, () => room.post('/v1/articles', { title: 'عنوان واحد' }, { as: 'editor' }))
  )
  t.same(
    derived.map(({ status }) => status),
    [201, 201, 201, 201, 201]
  )
  t.equal(new Set(derived.map(({ body }) => body.slug)).size, 5)
})

t.test('an unclosed quote mark is a warning, and the story is stored', async t => {
  const room = await newsroom(t)
  const answer = await room.put('/v1/articles/x', 'عنوان\n\nقال سمير "نفتح غدا.\n\nفقرة.', {
    as: 'editor',
    headers: text
  })
  t.equal(answer.status, 201)
  t.match(answer.body.warnings, [{ code: 'unclosed-quote', detail: /b1/ }])
  const many = await room.put('/v1/articles/many', `عنوان\n\n${'قال سمير "نفتح غدا.\n\n'.repeat(150)}`, {
    as: 'editor',
    headers: text
  })
  t.equal(many.body.warnings.length, 100, 'and of many, the first hundred')
})
