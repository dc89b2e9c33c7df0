/**
 * The articles of a newsroom as lines of JSON, to fill another system with the same: `node bench/newsroom/lines.ts 10000`.
 * Each has its primary category and the first person it names, by slug and name; drafts are left out.
 */
import Sqlite from 'better-sqlite3'
import { newsroom } from './newsroom.ts'

const sqlite = new Sqlite(await newsroom(Number(process.argv[2] ?? 10_000)), { readonly: true })
const lines = sqlite.prepare(`
  select json_object('slug', a.slug, 'title', a.title, 'lead', a.opening,
    'publishedAt', strftime('%Y-%m-%dT%H:%M:%SZ', a.published_at / 1000, 'unixepoch'),
    'body', (select group_concat(json_extract(value, '$.text'), char(10, 10)) from json_each(a.blocks)),
    'category', (select json_object('slug', c.slug, 'name', c.name) from article_categories j
      join categories c on c.id = j.category_id where j.article_id = a.id and j.position = 0),
    'person', (select json_object('slug', p.slug, 'name', p.name) from article_people j
      join people p on p.id = j.person_id where j.article_id = a.id and j.position = 0))
  from articles a where a.published_at is not null and a.withdrawn_at is null order by a.published_at`)
// A reader that has enough, such as head, ends it.
process.stdout.on('error', () => process.exit(0))
for (const line of lines.pluck().iterate()) process.stdout.write(`${line}\n`)
