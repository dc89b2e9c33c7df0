/** What is asked of a newsroom: articles spread over the whole of it, and stories to be filed. */
import Sqlite from 'better-sqlite3'
import { diceOf, type Speaker, speakers, story } from './stories.ts'

const seen = 'published_at is not null and withdrawn_at is null'

export interface Spread {
  slugs: string[]
  /** Slugs of articles with more than two comments. */
  commented: string[]
  visible: number
}

/** Returns the slugs of so many articles that readers see, spread evenly over all, and how many there are. */
export function spread(path: string, many: number): Spread {
  const sqlite = new Sqlite(path, { readonly: true })
  const visible = sqlite.prepare(`select count(*) from articles where ${seen}`).pluck().get() as number
  const step = Math.max(1, Math.floor(visible / many))
  // Ids first: an index has them, and a million bodies are not read for the slugs of a few thousand.
  const every = sqlite.prepare(
    `select a.slug from (select id, row_number() over (order by id) as n from articles where ${seen}) v
     join articles a on a.id = v.id where v.n % ? = 0 limit ?`
  )
  const busy = sqlite.prepare(
    `select slug from articles a where ${seen} and
     (select count(*) from comments where article_id = a.id and visible = 1) > 2 limit 100`
  )
  const slugs = every.pluck().all(step, many) as string[]
  const commented = busy.pluck().all() as string[]
  sqlite.close()
  return { slugs, commented, visible }
}

/** Returns where the list, newest first, stands behind so many articles: the last of them. */
export function border(path: string, many: number): { id: string; publishedAt: number } {
  const sqlite = new Sqlite(path, { readonly: true })
  const last = sqlite.prepare(
    `select id, published_at as publishedAt from articles where ${seen}
     order by published_at desc, id desc limit 1 offset ?`
  )
  const row = last.get(many - 1) as { id: string; publishedAt: number }
  sqlite.close()
  return row
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
