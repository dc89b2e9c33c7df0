/**
 * Every list is one range of an index, whatever is asked of it: what the application really prepares is put before SQLite's
 * EXPLAIN QUERY PLAN, for each filter, each pair of them, both orders, and pages behind a cursor.
 */
import Sqlite from 'better-sqlite3'
import t from 'tap'
import type { Role } from '../src/frame/access.ts'
import { newsroom } from './support/newsroom.ts'
import { type Executed, planOf, statementsOf } from './support/statements.ts'

const editor = { as: 'editor' } as const
type Viewer = Role | 'anonymous'

/** How the range of an index ends in a plan: between two places, each a date and an id. */
const between = /\((\w+),(\w+)\)>\(\?,\?\) AND \(\1,\2\)<\(\?,\?\)\)$/

/** What a filter adds to what the index begins with; a period moves the ends of the range. */
const constraints: Record<string, RegExp> = {
  category: /category_id=\?/,
  person: /person_id=\?/,
  speaker: /(person_id|speaker_id)=\?/,
  language: /language=\?/,
  // In articles: published and scheduled are dated, and `now` moves an end of the range.
  status: /(shelf|mark)=\?/,
  kind: /mark=\?/,
  anchor: /mark=\?/,
  from: between,
  to: between
}

/** Pairs that are not one range, and why what is looked up beside the range is bounded. */
const twoSets = 'both name a set: the narrower of the two is walked, and each row of it looked up in the other'
const sameIndex = 'what one person has, in order: the other is read from the same index, without a look at any row'
const searched = 'a search that finds 2,000 at most is sorted; any other walks one range, and looks each row up'
const exceptions: Record<string, string> = {
  'category person': twoSets,
  'category speaker': twoSets,
  'person speaker': twoSets,
  'language person': sameIndex,
  'language speaker': sameIndex,
  'kind speaker': sameIndex,
  'speaker status': sameIndex,
  'anchor speaker': sameIndex,
  'category kind': twoSets,
  'category status': twoSets,
  'anchor category': twoSets,
  ...Object.fromEntries(
    ['anchor', 'category', 'kind', 'speaker', 'status'].map(name => [[name, 'q'].sort().join(' '), searched])
  ),
  q: searched,
  'from q': searched,
  'q to': searched
}

/** Tables that a list may read as a whole, and why. */
const small: Record<string, string> = {
  categories: 'the tree of a newsroom, which every category is shown in',
  tokens: 'one for each client, counted when asked'
}

async function filled(t: Parameters<typeof newsroom>[0]) {
  const seen = statementsOf(t)
  const room = await newsroom(t, { on: 'sqlite' })
  await room.patch('/v1/site', { quoteAutoConfirm: 0.5, comments: { policy: 'open' } }, { as: 'admin' })
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, editor)
  await room.post('/v1/categories', { slug: 'world', name: 'العالم', parent: 'news' }, editor)
  for (const [slug, name] of [
    ['haddad', 'سمير حداد'],
    ['mona', 'منى الخطيب']
  ])
    await room.post('/v1/people', { slug, name }, editor)
  const text =
    'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.\n\nوقالت منى الخطيب "الأوراق جاهزة منذ أسبوع كامل".'
  const story = { categories: ['world'], people: ['haddad', 'mona'], language: 'ar', text }
  for (let n = 0; n < 4; n++) {
    const publishedAt = `2026-01-1${n}T10:00:00Z`
    await room.post('/v1/articles', { ...story, slug: `story-${n}`, title: 'خبر', publishedAt }, editor)
    await room.post('/v1/articles', { ...story, title: 'مسودة' }, { as: 'author' })
    await room.post('/v1/articles', { ...story, title: 'لاحقا', publishedAt: `2026-02-1${n}T10:00:00Z` }, editor)
    await room.post('/v1/articles', { ...story, slug: `gone-${n}`, title: 'سحب', publishedAt }, editor)
    await room.delete(`/v1/articles/gone-${n}/publication`, { ...editor, payload: {} })
    await room.post('/v1/articles/story-0/comments', { author: { name: 'قارئ' }, text: `تعليق ${n}` })
    await room.post('/v1/articles/story-0/previews', {}, editor)
    await room.patch('/v1/articles/story-0', { title: `خبر ${n}` }, editor)
  }
  const client = new Sqlite(room.file, { readonly: true })
  t.teardown(() => client.close())
  const tables = client.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]

  /** Asks for a page and for those that its links lead to, and returns what was run for each, with its plan. */
  async function plans(url: string, viewer: Viewer) {
    const run: (Executed & { plan: string[]; url: string })[] = []
    const ask = async (link: string) => {
      seen.forget()
      const answer = await room.get(link, viewer === 'anonymous' ? {} : { as: viewer })
      if (answer.status !== 200) throw new Error(`${viewer}: ${link} ${answer.status} ${answer.text}`)
      const selects = seen.executed.filter(({ sql }) => /^(select|with)/i.test(sql))
      run.push(...selects.map(one => ({ ...one, url: link, plan: planOf(client, one) })))
      return answer.body
    }
    const first = await ask(url)
    const second = first.next && (await ask(first.next))
    if (second?.previous) await ask(second.previous)
    return { run, pages: second ? 3 : 1 }
  }
  return { room, tables, plans }
}

type Run = Awaited<ReturnType<Awaited<ReturnType<typeof filled>>['plans']>>['run'][number]

/** Returns what is wrong with how a statement runs: a table read as a whole, an index made for it, a sort of what is walked. */
function faults({ sql, plan }: Run, tables: string[], sorts: boolean): string[] {
  return plan.filter(
    line =>
      (/^SCAN (\w+)/.test(line) && tables.includes(RegExp.$1) && !(RegExp.$1 in small)) ||
      line.includes('AUTOMATIC') ||
      (line === 'USE TEMP B-TREE FOR ORDER BY' && isWalk(sql) && !sorts)
  )
}

/** The statements that walk the list: those that say where they begin or end, and how many rows they want. */
const isWalk = (sql: string) => /order by .* limit [+]\?$/s.test(sql)
const walks = (run: Run[]) => run.filter(({ sql }) => isWalk(sql))
const counts = (run: Run[]) => run.filter(({ sql }) => /^select (count|coalesce\(sum)/.test(sql))

const values: Record<string, string> = {
  category: 'news',
  person: 'haddad',
  speaker: 'mona',
  language: 'ar',
  kind: 'direct',
  anchor: 'exact',
  q: 'الأرصفة',
  from: '2026-01-01',
  to: '2026-03-01'
}

function combinations(names: string[]): string[][] {
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map(other => [one, other].sort()))
  return [[], ...names.map(name => [name]), ...pairs]
}

t.test('lists of articles and quotes walk one range of an index, with each filter and each pair of them', async t => {
  const { tables, plans } = await filled(t)
  const used = new Set<string>()
  let pages = 0
  const lists = {
    articles: { names: ['category', 'person', 'speaker', 'language', 'status', 'from', 'to'], status: 'published' },
    quotes: { names: ['category', 'speaker', 'q', 'kind', 'status', 'anchor', 'from', 'to'], status: 'confirmed' }
  }
  for (const [list, { names, status }] of Object.entries(lists))
    for (const viewer of ['anonymous', 'author', 'editor'] as const)
      for (const combination of combinations(names))
        for (const sort of ['newest', 'oldest']) {
          if (viewer === 'anonymous' && combination.includes('status')) continue
          const query = new URLSearchParams({ limit: '1', sort, count: 'true', fields: 'id' })
          for (const name of combination) query.set(name, name === 'status' ? status : (values[name] ?? ''))
          const url = `/v1/${list}?${query}`
          const found = await plans(url, viewer)
          pages += found.pages
          const why = `${viewer}: ${combination.join(' ')} ${sort}`
          const exception = exceptions[combination.join(' ')]
          if (exception) used.add(combination.join(' '))
          const sorts = exception === searched
          for (const one of found.run) {
            const wrong = faults(one, tables, sorts)
            if (wrong.length > 0) t.fail(`${why}: ${wrong}`, { plan: one.plan, url: one.url })
          }
          if (walks(found.run).length < found.pages) t.fail(`${why}: nothing is walked`)
          for (const { plan, url } of [...walks(found.run), ...counts(found.run)]) {
            const [first = ''] = plan.filter(line => !line.startsWith('CO-ROUTINE'))
            // What is one's own is walked by its owner, who wrote it all; the rest is looked up.
            const own = viewer === 'author' && /INDEX articles_owner \(owner=\? AND shelf=\?/.test(first)
            if (sorts) continue
            const missing = combination.filter(name => !constraints[name]?.test(first))
            const allowed = own ? combination.length : exception ? 1 : 0
            if (!between.test(first) || missing.length > allowed)
              t.fail(`${why}: ${missing.join(' and ') || 'the range'} is not in the index`, { first, plan, url })
            if (exception === sameIndex && missing.length > 0 && !own)
              t.match(first, 'COVERING', `${why} is read from the index`)
          }
        }
  t.ok(pages > 500, `${pages} pages`)
  t.same([...used].sort(), Object.keys(exceptions).sort(), 'every exception is one')
})

/** The other lists: whose, and the index that each walks. `why` they sort what they show, where they do. */
const others: { url: string; as?: Viewer; by: string; why?: string }[] = [
  { url: '/v1/people', by: 'people_seen' },
  { url: '/v1/people?kind=person', by: 'people_seen_kind' },
  { url: '/v1/people', as: 'editor', by: 'people_answering' },
  { url: '/v1/people?kind=person', as: 'editor', by: 'people_answering_kind' },
  { url: '/v1/categories', by: 'categories_position' },
  { url: '/v1/categories?root=true', by: 'categories_parent' },
  { url: '/v1/categories?parent=news', by: 'categories_parent' },
  { url: '/v1/comments', as: 'moderator', by: 'comments_status' },
  { url: '/v1/comments?status=approved&sort=newest', as: 'moderator', by: 'comments_status' },
  { url: '/v1/articles/story-0/comments', by: 'comments_article' },
  { url: '/v1/articles/story-0/comments?sort=newest', by: 'comments_article' },
  { url: '/v1/articles/story-0/comments', as: 'moderator', by: 'comments_article_posted' },
  { url: '/v1/articles/story-0/comments?status=approved', as: 'moderator', by: 'comments_article_status' },
  { url: '/v1/articles/story-0/revisions', as: 'editor', by: 'sqlite_autoindex_revisions_1' },
  { url: '/v1/articles/story-0/previews', as: 'editor', by: 'previews_article' },
  { url: '/v1/tokens', as: 'admin', by: 'sqlite_autoindex_tokens_1' },
  { url: '/v1/people/haddad/quotes', by: 'quote_listings_said' },
  { url: '/v1/people/haddad/quotes?kind=direct', by: 'quote_listings_said' },
  { url: '/v1/people/haddad/quotes', as: 'editor', by: 'quote_listings_said' },
  { url: '/v1/articles/story-0/quotes', by: 'sqlite_autoindex_articles_1', why: 'all that one article quotes' },
  { url: '/v1/people/haddad/merges', as: 'editor', by: '', why: 'what was merged into one person' },
  { url: '/v1/quotes/{quote}/appearances', by: '', why: 'the 200 that share most words' },
  { url: '/v1/changes', by: '' },
  { url: '/v1/changes', as: 'editor', by: '' }
]

t.test('every other list walks an index too', async t => {
  const { room, tables, plans } = await filled(t)
  const quote = (await room.get('/v1/quotes?limit=1')).body.items[0].id
  for (const { url, as = 'anonymous', by, why } of others) {
    const query = url.startsWith('/v1/changes') ? '' : `${url.includes('?') ? '&' : '?'}limit=1&count=true`
    const { run } = await plans(url.replace('{quote}', quote) + query, as)
    const wrong = run.flatMap(one => faults(one, tables, why !== undefined).map(line => [line, one.sql]))
    t.same(wrong, [], `${as}: ${url}${why ? `: ${why}` : ''}`)
    const walked = walks(run).map(({ plan }) => plan[0] ?? '')
    if (by !== '')
      t.ok(
        walked.length > 0 &&
          walked.every(line => new RegExp(`^SEARCH \\w+ USING (COVERING )?INDEX ${by} \\(`).test(line)),
        `${as}: ${url} by ${by}`,
        { walked }
      )
  }
  const paths = room.app.swagger().paths as Record<string, { get?: { parameters?: { name: string }[] } }>
  const listed = Object.entries(paths)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'limit'))
    .map(([path]) => path.replaceAll(/\{\w+\}/g, '{}'))
  const asked = ['/v1/articles', '/v1/quotes', ...others.map(({ url }) => url.split('?')[0] ?? '')].map(url =>
    url.replace(/\/(story-0|haddad|\{quote\})\//, '/{}/')
  )
  t.same([...new Set(asked)].sort(), [...new Set(listed)].sort(), 'no list is left out')
})

t.test('what cards of people and categories count is only what lies ahead', async t => {
  const { tables, plans } = await filled(t)
  const cards = [
    {
      url: '/v1/people?fields=slug,articleCount,quoteCount',
      kept: 'people',
      listing: 'person_listings',
      by: 'person_id'
    },
    { url: '/v1/people/haddad?fields=articleCount', kept: 'people', listing: 'person_listings', by: 'person_id' },
    { url: '/v1/categories', kept: 'categories', listing: 'category_listings', by: 'category_id' },
    { url: '/v1/categories/news', kept: 'categories', listing: 'category_listings', by: 'category_id' }
  ]
  for (const { url, kept, listing, by } of cards)
    for (const viewer of ['anonymous', 'editor'] as const) {
      const { run } = await plans(url, viewer)
      const counting = run.filter(({ sql }) => sql.includes('dated_articles" - count('))
      t.equal(counting.length, 1, `${viewer}: ${url} counts once`)
      t.same(
        run.flatMap(one => faults(one, tables, false)),
        []
      )
      for (const { plan } of run.filter(({ sql }) => sql.includes(listing)))
        t.strictSame(
          plan.filter(line => /^(SEARCH|SCAN)/.test(line)),
          [
            `SEARCH ${kept} USING INDEX sqlite_autoindex_${kept}_1 (id=?)`,
            `SEARCH ${listing} USING COVERING INDEX ${listing}_listed (${by}=? AND shelf=? AND listed_at>?) LEFT-JOIN`
          ],
          `${viewer}: ${url}`
        )
    }
})
