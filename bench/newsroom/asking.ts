/** What is asked of a newsroom: articles spread over the whole of it, and stories to be filed. */
import Sqlite from 'better-sqlite3'
import { diceOf, type Speaker, speakers, story } from './stories.ts'

/** Returns the slugs of articles that readers see, so many, spread evenly, and how many there are in all. */
export function spread(path: string, many: number): { slugs: string[]; commented: string[]; visible: number } {
  const sqlite = new Sqlite(path, { readonly: true })
  const seen = 'published_at is not null and withdrawn_at is null'
  const visible = sqlite.prepare(`select count(*) from articles where ${seen}`).pluck().get() as number
  const step = Math.max(1, Math.floor(visible / many))
  const every = sqlite.prepare(
    `select slug from (select slug, row_number() over (order by rowid) as n from articles where ${seen})
     where n % ? = 0 limit ?`
  )
  const busy = sqlite.prepare(
    `select slug from articles a where ${seen} and
     (select count(*) from comments where article_id = a.id and visible = 1) > 2 limit ?`
  )
  const slugs = every.pluck().all(step, many) as string[]
  const commented = busy.pluck().all(many) as string[]
  sqlite.close()
  return { slugs, commented, visible }
}

/** Returns a function that makes the nth story as JSON to be posted: two of the newsroom's people are quoted in it. */
export function stories(path: string, seed: number): (n: number) => string {
  const sqlite = new Sqlite(path, { readonly: true })
  const people = new Map(
    (
      sqlite.prepare('select slug, name, role from people limit 200').all() as {
        slug: string
        name: string
        role: string
      }[]
    ).map(person => [person.name, person])
  )
  sqlite.close()
  const dice = diceOf(seed)
  const verbs = new Map(speakers(dice, 200).map(({ role, said }) => [role, said]))
  const quotable = [...people.values()].map((person): Speaker & { slug: string } => ({
    ...person,
    said: verbs.get(person.role) ?? 'قال'
  }))
  const written = Array.from({ length: 200 }, () => {
    const quoted = [...new Set([dice.pick(quotable), dice.pick(quotable)])]
    return { ...story(dice, quoted), quoted }
  })
  return n => {
    const { title, dateline, paragraphs, quoted } = written[n % written.length]!
    return JSON.stringify({
      title: `${title} ${n}`,
      slug: `bench-${n}`,
      dateline,
      text: paragraphs.join('\n\n'),
      categories: ['local', 'culture'],
      people: quoted.map(({ slug }) => slug),
      publishedAt: '2026-01-02T00:00:00Z'
    })
  }
}
