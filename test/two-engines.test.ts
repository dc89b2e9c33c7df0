/** The same requests to a newsroom on SQLite and to one on PostgreSQL: every answer is the same, ids aside. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Asked, newsroom } from './support/newsroom.ts'
import { postgresServer } from './support/postgres.ts'
import { root } from './support/process.ts'

const skip = postgresServer === undefined ? 'SKIPPED: there is no PostgreSQL; npm run test:postgres starts one' : false
if (skip) process.stderr.write(`test/two-engines.test.ts ${skip}\n`)

/** Method, URL, what is sent, and the name under which the answer's id is known from then on: `{name}` in a URL or body. */
type Sent = [method: string, url: string, asked?: Asked, keep?: string]

const editor = { as: 'editor' } as const
const admin = { as: 'admin' } as const
const send = (payload: object | string, type?: string): Asked => ({
  ...editor,
  payload,
  ...(type ? { headers: { 'content-type': type } } : {})
})

// In the order of bytes: capitals, small letters, accents, Arabic, a private letter, an emoji. No language sorts so, and
// UTF-16 puts the emoji before the private letter.
const names = [
  'Zoe',
  'adam',
  'Émile',
  'أحمد',
  'إيمان',
  'ابراهيم',
  'آدم',
  'ياسين',
  'ى',
  '\ue000',
  '🙂 سلمى',
  'Adam',
  'adam b',
  'adam-a',
  'ábel'
]
const quoting =
  'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.\n\nوقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'

const filling: Sent[] = [
  [
    'PATCH',
    '/v1/site',
    {
      ...admin,
      payload: {
        name: 'الراوي',
        languages: ['ar', 'en'],
        timeZone: 'Asia/Beirut',
        disclaimer: { ar: 'رأي', en: 'Opinion' },
        announcements: ['نشرة'],
        comments: { bannedWords: ['سيء'], suspectWords: ['اربح'] }
      }
    }
  ],
  [
    'POST',
    '/v1/categories',
    send({ slug: 'news', name: 'أخبار', names: { en: 'News', ar: 'أخبار' }, position: 3 }),
    'news'
  ],
  ['POST', '/v1/categories', send({ slug: 'world', name: 'العالم', parent: 'news', position: 1 }), 'world'],
  ['POST', '/v1/categories', send({ slug: 'asia', name: 'آسيا', parent: 'world' })],
  ['POST', '/v1/categories', send({ slug: 'empty', name: '🙂' })],
  ['POST', '/v1/categories', send({ slug: 'news', name: 'again' })],
  ['PATCH', '/v1/categories/news', send({ parent: 'asia' })],
  ['PATCH', '/v1/categories/asia', send({ slug: 'آسيا' })],
  ...names.map(
    (name, at): Sent => [
      'POST',
      '/v1/people',
      send({ name, slug: `p-${at}`, kind: at % 3 ? 'person' : 'organisation' }),
      `p${at}`
    ]
  ),
  [
    'POST',
    '/v1/people',
    send({
      slug: 'haddad',
      name: 'سمير حداد',
      aliases: ['حداد', 'سمير الحداد'],
      names: { en: 'Samir Haddad' },
      sameAs: ['https://www.wikidata.org/wiki/Q1']
    }),
    'haddad'
  ],
  [
    'POST',
    '/v1/articles',
    send({ slug: 'port', title: 'المرفأ', text: quoting, categories: ['news'], people: ['p-1'], externalId: 'wire:1' }),
    'port'
  ],
  ['POST', '/v1/articles', send({ slug: 'other', title: 'x', externalId: 'wire:1' })],
  ['PUT', '/v1/articles/port/publication', send({})],
  ...Array.from(
    { length: 12 },
    (_, at): Sent => [
      'PUT',
      `/v1/articles/story-${at}?people=create`,
      send({
        title: `خبر ${at}`,
        text: at % 2 ? quoting : 'فقرة.',
        categories: at % 3 ? ['world'] : ['آسيا', 'empty'],
        people: at % 4 ? [] : ['p-2', 'p-3'],
        language: at % 5 ? 'ar' : 'en',
        externalId: `wire:story:${at}`
      })
    ]
  ),
  // Several at one instant: ids decide.
  ...Array.from(
    { length: 10 },
    (_, at): Sent => ['PUT', `/v1/articles/story-${at}/publication`, send({ at: `2026-01-1${at % 4}T00:00:00Z` })]
  ),
  ['PUT', '/v1/articles/story-10/publication', send({ at: '2026-02-01T00:00:00Z' })],
  ['DELETE', '/v1/articles/story-3/publication', send({ reason: 'خطأ' })],
  ['PATCH', '/v1/articles/story-1', send({ slug: 'renamed', lead: 'مقدمة', dateline: 'بيروت' })],
  ['PATCH', '/v1/articles/story-5', send({ text: `قبلها فقرة.\n\n${quoting}` })],
  ['PATCH', '/v1/articles/story-7', send({ text: 'لا شيء مما كان.' })],
  ['POST', '/v1/articles/port/revisions/1/restoration', editor],
  ['POST', '/v1/articles/port/extractions?dryRun=true&people=create', editor],
  ['POST', '/v1/articles/port/extractions', editor],
  ['POST', '/v1/people/p-2/merges', send({ person: 'p-3' }), 'merge'],
  ['POST', '/v1/people/p-1/merges', send({ person: 'p-2' })],
  ['POST', '/v1/people/p-3/merges', send({ person: 'p-1' })],
  ...['شكرا', 'شكرا', 'اربح الآن', 'كلام سيء', '🙂', 'ثالث'].map(
    (text, at): Sent => [
      'POST',
      '/v1/articles/port/comments',
      { payload: { author: { name: `قارئ ${at}`, email: 'reader@example.org' }, text } },
      `c${at}`
    ]
  ),
  ['PUT', '/v1/comments/{c0}/moderation', send({ decision: 'approve' })],
  [
    'POST',
    '/v1/articles/port/comments',
    { payload: { author: { name: 'رد' }, text: 'رد', parentId: '{c0}' } },
    'reply'
  ],
  ['PUT', '/v1/comments/{reply}/moderation', send({ decision: 'approve' })],
  ['PUT', '/v1/comments/{c5}/moderation', send({ decision: 'reject', reason: 'خارج الموضوع' })],
  [
    'POST',
    '/v1/tokens',
    { ...admin, payload: { name: 'مؤقت', role: 'reader', expiresAt: '2027-01-01T00:00:00Z' } },
    'token'
  ],
  ['DELETE', '/v1/tokens/{token}', admin]
]

const sights = [{}, { as: 'author' }, editor] as const
const lists = [
  '/v1/articles?limit=3&count=true',
  '/v1/articles?limit=4&sort=oldest&category=news',
  '/v1/articles?category=empty&language=ar',
  '/v1/articles?person=p-1&limit=1',
  '/v1/articles?speaker=haddad&limit=2&count=true',
  '/v1/articles?from=2026-01-11&to=2026-01-12&fields=slug,publishedAt',
  '/v1/articles?fields=title,html,quotes,people,categories,comments',
  '/v1/quotes?limit=2&count=true',
  '/v1/quotes?limit=3&sort=oldest&category=news&kind=direct',
  '/v1/quotes?speaker=haddad&from=2026-01-01&limit=2',
  '/v1/people/haddad/quotes?limit=1&count=true',
  '/v1/people?limit=2&count=true',
  '/v1/people?kind=organisation&limit=1&language=en',
  '/v1/people/p-1/merges?limit=1&count=true',
  '/v1/categories?limit=1&count=true',
  '/v1/categories?root=true&language=en',
  '/v1/categories?parent=world',
  '/v1/articles/port/comments?limit=1&count=true&language=en',
  '/v1/articles/port/comments?sort=newest',
  '/v1/articles/port/quotes?limit=1&count=true',
  '/v1/articles/port/revisions?limit=1&count=true'
]
const single = [
  '/v1/articles/port',
  '/v1/articles/story-1?fields=slug',
  '/v1/articles/renamed?fields=blocks,html,markdown,text',
  '/v1/articles/story-3',
  '/v1/articles/story-10',
  '/v1/articles/{port}',
  '/v1/articles/port/revisions/1',
  '/v1/articles/port/revisions/9007199254740991',
  '/v1/articles/port/revisions/99999999999999999999',
  '/v1/categories/asia',
  '/v1/categories/world?language=en',
  '/v1/people/p-2',
  '/v1/people/haddad?fields=articleCount,quoteCount',
  '/v1/people/p-3',
  '/v1/comments/{c0}',
  '/v1/site',
  '/v1/tokens/{token}',
  '/v1/articles/PORT',
  "/v1/articles/'%20or%201=1",
  '/v1/articles/%F0%9F%99%82',
  '/v1/articles?category=%25',
  '/v1/articles?from=0001-01-01&to=9999-12-31',
  '/v1/articles?language=AR',
  '/v1/articles?limit=0',
  '/v1/people/019b0000-0000-7000-8000-000000000000',
  '/v1/comments/nonsense'
]
/** In an order in which one is the other’s obstacle. */
const clearing: Sent[] = [
  ['DELETE', '/v1/categories/world', editor],
  ['DELETE', '/v1/people/haddad', editor],
  ['DELETE', '/v1/people/p-2/merges/{merge}', editor],
  ['DELETE', '/v1/people/p-10', editor],
  ['DELETE', '/v1/comments/{c0}', editor],
  ['DELETE', '/v1/articles/port', editor],
  ['PUT', '/v1/articles/port', send({ title: 'من جديد' })],
  ['PATCH', '/v1/articles/story-0', { ...send({ title: 'x' }), headers: { 'if-match': '"1"' } }],
  ['GET', '/v1/articles?limit=5&count=true', editor],
  ['GET', '/v1/people?count=true', editor],
  ['GET', '/v1/quotes?count=true', editor],
  ['GET', '/v1/comments?count=true', editor]
]

function requests(): Sent[] {
  const folder = join(root, 'demo/articles')
  const files = readdirSync(folder).map(
    (name): Sent => [
      'POST',
      '/v1/articles?people=create',
      send(readFileSync(join(folder, name), 'utf8'), 'text/markdown')
    ]
  )
  const asked = sights.flatMap(as => [...lists, ...single].map((url): Sent => ['GET', url, as]))
  const moderators: Sent[] = ['approved', 'pending', 'spam', 'rejected'].map(status => [
    'GET',
    `/v1/comments?status=${status}&limit=1&count=true`,
    { as: 'moderator' }
  ])
  const drafts: Sent[] = ['draft', 'scheduled', 'published', 'withdrawn'].map(status => [
    'GET',
    `/v1/articles?status=${status}&limit=2&count=true`,
    editor
  ])
  const quotes: Sent[] = ['suggested', 'confirmed', 'rejected'].map(status => [
    'GET',
    `/v1/quotes?status=${status}&limit=2&count=true`,
    editor
  ])
  return [
    ...filling,
    ...files,
    ...asked,
    ...moderators,
    ...drafts,
    ...quotes,
    ['GET', '/v1/tokens?limit=2&count=true', admin],
    ...clearing
  ]
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Returns what a newsroom answers to each request, every page of it: ids by their first appearance, and without what is made of them. */
async function answers(room: Awaited<ReturnType<typeof newsroom>>, sent: Sent[]) {
  const ids = new Map<string, string>()
  const kept = new Map<string, string>()
  const plain = (text: string) =>
    text
      .replace(uuid, id => ids.get(id) ?? ids.set(id, `id-${ids.size + 1}`).get(id) ?? '')
      .replace(/cursor=[\w-]+/g, 'cursor=…')
      // An ETag, of which only the version is not made of ids.
      .replace(/^"(\d+\.)?[\w-]+"$/, '"$1…"')
      .replace(/rawi_\w+|"hint":"\w+"/g, '…')
  const named = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => kept.get(name) ?? whole)
  const ask = async (method: string, url: string, asked: Asked = {}) => {
    const { payload, ...rest } = asked
    const body = typeof payload === 'object' ? { payload: JSON.parse(named(JSON.stringify(payload))) } : { payload }
    const answer = await room.ask(method, named(url), payload === undefined ? rest : { ...rest, ...body })
    const { etag = '', location = '', link = '', 'content-type': type } = answer.headers
    return { ...answer, plain: [answer.status, type, ...[etag, location, link, answer.text].map(plain)] }
  }
  const seen: unknown[][] = []
  for (const [method, url, asked = {}, keep] of sent) {
    const first = await ask(method, url, asked)
    if (keep) kept.set(keep, first.body.id)
    const pages = [first]
    const follow = async (way: 'next' | 'previous') => {
      for (let at = pages.at(-1)?.body?.[way]; at; at = pages.at(-1)?.body[way])
        pages.push(await ask(method, at, asked))
    }
    if (method === 'GET' && url.includes('limit=')) {
      await follow('next')
      await follow('previous')
    }
    seen.push(pages.map(page => page.plain))
  }
  return seen
}

t.test('every answer is the same', { skip }, async t => {
  const sent = requests()
  const env = { RAWI_COMMENT_RATE: '0' }
  const [sqlite, postgres] = [await newsroom(t, { env, on: 'sqlite' }), await newsroom(t, { env })]
  const wanted = await answers(sqlite, sent)
  const found = await answers(postgres, sent)
  for (const [at, [method, url, asked]] of sent.entries())
    t.same(found[at], wanted[at], `${method} ${url}${asked?.as ? ` as ${asked.as}` : ''}`)
  const many = wanted.flat().length
  const kinds = new Set(wanted.flat().map(page => (page as unknown[])[0]))
  t.ok(many > 400, `${sent.length} requests, ${many} answers`)
  for (const status of [200, 201, 204, 308, 400, 401, 403, 404, 409, 410, 412])
    t.ok(kinds.has(status), `${status} is among them`)
  t.notOk(
    [...kinds].some(status => Number(status) >= 500),
    'and nothing broke'
  )
  const directory = (await postgres.get('/v1/people?limit=100&fields=name', editor)).body.items.map(
    (one: { name: string }) => one.name
  )
  t.same(
    directory,
    [...directory].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    'names are in the order of bytes'
  )
})
