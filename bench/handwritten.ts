/**
 * The floor that the issue of speed names: what a good developer would write by hand, in one file, with Fastify and
 * better-sqlite3 and nothing of ours. Articles by slug, the list, search and creation, with the keys of our answers;
 * statements prepared once, `synchronous=FULL`, OFFSET for pages, FTS5 for search. No quotations are found, no journal
 * is kept, no revision, no draft is hidden but by its date. It is measured, never deployed.
 *
 * `node bench/handwritten.ts FILE` serves a file and prints its address; `node bench/handwritten.ts FILE NEWSROOM` first
 * makes it from a database of ours (bench/newsroom).
 */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import Sqlite from 'better-sqlite3'
import fastify from 'fastify'

const [path = ':memory:', newsroom] = process.argv.slice(2)
const db = new Sqlite(path)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.pragma('foreign_keys = ON')
db.exec(`
  create table if not exists articles (
    id text primary key, slug text not null unique, language text not null, title text not null, lead text,
    dateline text, byline text, source text, external_id text unique, published_at integer, withdrawn_at integer,
    withdrawn_reason text, comments_policy text not null, comments_close_at integer, version integer not null,
    created_at integer not null, updated_at integer not null, blocks text not null);
  create index if not exists articles_published on articles (published_at desc, id desc) where withdrawn_at is null;
  create table if not exists categories (id text primary key, slug text not null unique, name text not null);
  create table if not exists people (
    id text primary key, slug text not null unique, name text not null, kind text not null, role text);
  create table if not exists article_categories (
    article_id text not null references articles on delete cascade, category_id text not null references categories,
    position integer not null, primary key (article_id, position)) without rowid;
  create table if not exists article_people (
    article_id text not null references articles on delete cascade, person_id text not null references people,
    position integer not null, primary key (article_id, position)) without rowid;
  create table if not exists quotes (
    article_id text not null references articles on delete cascade, position integer not null, id text not null,
    speaker_id text references people, json text not null, primary key (article_id, position)) without rowid;
  create table if not exists comments (
    id text primary key, article_id text not null references articles on delete cascade, approved integer not null,
    author text not null, text text not null, created_at integer not null);
  create index if not exists comments_article on comments (article_id, approved);
  create virtual table if not exists found using fts5 (title, lead, body, tokenize = 'unicode61 remove_diacritics 2');
`)
if (newsroom) copy(newsroom)

interface Row {
  rowid: number
  id: string
  language: string
  published_at: number | null
  created_at: number
  updated_at: number
  external_id: string | null
  comments_policy: string
  comments_close_at: number | null
  comment_count: number
  blocks: string
  [column: string]: string | number | null
}
type Named = { article_id: string; id: string; slug: string; name: string; kind: string; role: string | null }

const counted = '(select count(*) from comments c where c.article_id = a.id and c.approved = 1) as comment_count'
const card = `a.rowid, a.id, a.slug, a.language, a.title, a.lead, a.dateline, a.byline, a.source, a.external_id,
  a.published_at, a.comments_policy, a.comments_close_at, a.version, a.created_at, a.updated_at, ${counted}`
const visible = 'a.withdrawn_at is null and a.published_at <= @now'
const many = 'in (select value from json_each(?))'
const sql = {
  one: db.prepare(`select ${card}, a.blocks from articles a where a.slug = @slug and ${visible}`),
  list: db.prepare(
    `select ${card} from articles a where ${visible} order by a.published_at desc, a.id desc limit @limit offset @offset`
  ),
  search: db.prepare(
    `select ${card} from found f join articles a on a.rowid = f.rowid where found match @q and ${visible}
     order by f.rank limit @limit`
  ),
  categories: db.prepare(
    `select j.article_id, c.id, c.slug, c.name from article_categories j join categories c on c.id = j.category_id
     where j.article_id ${many} order by j.article_id, j.position`
  ),
  people: db.prepare(
    `select j.article_id, p.id, p.slug, p.name, p.kind, p.role from article_people j
     join people p on p.id = j.person_id where j.article_id ${many} order by j.article_id, j.position`
  ),
  quotes: db.prepare(
    `select q.json, p.id, p.slug, p.name from quotes q left join people p on p.id = q.speaker_id
     where q.article_id = ? order by q.position`
  ),
  category: db.prepare('select id from categories where slug = ?').pluck(),
  person: db.prepare('select id from people where slug = ?').pluck(),
  insert: db.prepare(
    `insert into articles values (@id, @slug, 'ar', @title, @lead, @dateline, @byline, null, null, @publishedAt, null,
     null, 'premoderated', null, 1, @now, @now, @blocks)`
  ),
  file: db.prepare('insert into article_categories values (?, ?, ?)'),
  name: db.prepare('insert into article_people values (?, ?, ?)'),
  index: db.prepare('insert into found (rowid, title, lead, body) values (?, ?, ?, ?)')
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

function group(rows: Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const row of rows) {
    const group = groups.get(row.article_id)
    if (group) group.push(row)
    else groups.set(row.article_id, [row])
  }
  return groups
}

/** The rows as they are answered, with categories and people read for all of them at once. */
function present(rows: Row[], now: number): Record<string, unknown>[] {
  const ids = JSON.stringify(rows.map(row => row.id))
  const categories = group(sql.categories.all(ids) as Named[])
  const people = group(sql.people.all(ids) as Named[])
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    language: row.language,
    direction: row.language === 'ar' ? 'rtl' : 'ltr',
    title: row.title,
    lead: row.lead,
    dateline: row.dateline,
    byline: row.byline,
    source: row.source,
    externalId: row.external_id,
    status: 'published',
    publishedAt: iso(row.published_at),
    withdrawal: null,
    categories: (categories.get(row.id) ?? []).map(({ id, slug, name }) => ({ id, slug, name })),
    people: (people.get(row.id) ?? []).map(({ id, slug, name, kind, role }) => ({ id, slug, name, kind, role })),
    comments: {
      policy: row.comments_policy,
      closesAt: iso(row.comments_close_at),
      open: row.comments_close_at === null || row.comments_close_at > now,
      count: row.comment_count
    },
    version: row.version,
    createdAt: iso(row.created_at),
    updatedAt: iso(row.updated_at)
  }))
}

function whole(row: Row, now: number): Record<string, unknown> {
  const quotes = (sql.quotes.all(row.id) as (Named & { json: string })[]).map(({ json, id, slug, name }) => ({
    ...JSON.parse(json),
    speaker: id === null ? null : { id, slug, name }
  }))
  return { ...present([row], now)[0], quotes, blocks: JSON.parse(row.blocks) }
}

interface NewArticle {
  slug?: string
  title: string
  text: string
  dateline?: string
  byline?: string
  categories?: string[]
  people?: string[]
  publishedAt?: string
}

const create = db.transaction((article: NewArticle, now: number) => {
  const id = randomUUID()
  const slug = article.slug ?? article.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const { title, dateline = null, byline = null } = article
  const blocks = article.text
    .split(/\n{2,}/)
    .map((text, at) => ({ type: 'paragraph', text: text.trim(), marks: [], id: `b${at + 1}` }))
  const lead = blocks[0]?.text ?? null
  const publishedAt = article.publishedAt ? Date.parse(article.publishedAt) : null
  const row = { id, slug, title, lead, dateline, byline, publishedAt, now, blocks: JSON.stringify(blocks) }
  const { lastInsertRowid } = sql.insert.run(row)
  for (const [at, category] of (article.categories ?? []).entries()) sql.file.run(id, sql.category.get(category), at)
  for (const [at, person] of (article.people ?? []).entries()) sql.name.run(id, sql.person.get(person), at)
  sql.index.run(lastInsertRowid, title, lead, article.text)
  return slug
})

const app = fastify()
const page = { limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 } }
const strings = { type: 'array', items: { type: 'string' } }

app.get('/v1/articles/:slug', async (request, reply) => {
  const now = Date.now()
  const row = sql.one.get({ slug: (request.params as { slug: string }).slug, now }) as Row | undefined
  if (row) return whole(row, now)
  return reply.code(404).send({ title: 'Not found', status: 404 })
})

app.get(
  '/v1/articles',
  {
    schema: {
      querystring: { type: 'object', properties: { ...page, offset: { type: 'integer', minimum: 0, default: 0 } } }
    }
  },
  async request => {
    const now = Date.now()
    const { limit, offset } = request.query as { limit: number; offset: number }
    const items = present(sql.list.all({ now, limit, offset }) as Row[], now)
    const next = items.length < limit ? null : `/v1/articles?limit=${limit}&offset=${offset + limit}`
    const previous = offset === 0 ? null : `/v1/articles?limit=${limit}&offset=${Math.max(0, offset - limit)}`
    return { items, next, previous }
  }
)

app.get(
  '/v1/search',
  { schema: { querystring: { type: 'object', required: ['q'], properties: { ...page, q: { type: 'string' } } } } },
  async request => {
    const now = Date.now()
    const { limit, q } = request.query as { limit: number; q: string }
    const words = q.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    const rows = sql.search.all({ now, limit, q: words.map(word => `"${word}"`).join(' ') }) as Row[]
    return { items: present(rows, now), next: null, previous: null }
  }
)

app.post(
  '/v1/articles',
  {
    schema: {
      body: {
        type: 'object',
        required: ['title', 'text'],
        properties: { title: { type: 'string' }, text: { type: 'string' }, categories: strings, people: strings }
      }
    }
  },
  async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${process.env.TOKEN}`) return reply.code(401).send({ status: 401 })
    const now = Date.now()
    const slug = create.immediate(request.body as NewArticle, now)
    return reply.code(201).send(whole(sql.one.get({ slug, now }) as Row, now))
  }
)

await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}\n`)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => app.close().then(() => db.close()))

/** Fills an empty file from a database of ours: the same articles, and of quotes and people what readers see. */
function copy(from: string): void {
  db.prepare('attach ? as rawi').run(from)
  db.exec(`begin;
    insert into articles select id, slug, language, title, coalesce(lead, opening), dateline, byline, source,
      external_id, published_at, withdrawn_at, withdrawn_reason, 'premoderated', comments_close_at, version,
      created_at, updated_at, blocks from rawi.articles order by published_at;
    insert into categories select id, slug, name from rawi.categories;
    insert into people select id, slug, name, kind, role from rawi.people;
    insert into article_categories select article_id, category_id, position from rawi.article_categories;
    insert into article_people select article_id, person_id, row_number() over (partition by article_id order by place)
      from (select article_id, person_id, min(place) as place from (
        select article_id, person_id, position as place from rawi.article_people
        union all select article_id, speaker_id, 1000 + position from rawi.quotes
          where speaker_id is not null and status = 'confirmed') group by article_id, person_id);
    insert into quotes select article_id, position, id, speaker_id, json_object('id', id, 'articleId', article_id,
      'blockId', block_id, 'start', start, 'end', "end", 'text', text, 'prefix', prefix, 'suffix', suffix, 'kind', kind,
      'cue', cue, 'speaker', null, 'attribution', attribution, 'via', via, 'roleAtTheTime', role_at_the_time,
      'origin', origin, 'status', status, 'confidence', confidence, 'why', why, 'suggestion', json(suggestion),
      'anchor', anchor, 'version', version,
      'createdAt', strftime('%Y-%m-%dT%H:%M:%fZ', created_at / 1000.0, 'unixepoch'),
      'updatedAt', strftime('%Y-%m-%dT%H:%M:%fZ', updated_at / 1000.0, 'unixepoch'))
      from rawi.quotes where status = 'confirmed';
    insert into comments select id, article_id, visible, author_name, text, created_at from rawi.comments;
    insert into found (rowid, title, lead, body) select rowid, title, lead,
      (select group_concat(json_extract(value, '$.text'), char(10)) from json_each(blocks)) from articles;
    commit; detach rawi`)
}
