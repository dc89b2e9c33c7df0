/** `npm run bench` on a tiny newsroom for moments: every row is there, and the file written by hand answers as Rawi does. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import t from 'tap'
import { spread, stories } from '../bench/newsroom/asking.ts'
import { newsroom } from '../bench/newsroom/newsroom.ts'
import { token } from '../bench/newsroom/rows.ts'
import { readOptions } from '../bench/options.ts'
import { behind } from '../bench/pages.ts'
import { type Program, start, stop } from '../bench/programs.ts'
import { stage, startRawi, subjects } from '../bench/subjects.ts'
import { folderFor, root } from './support/process.ts'

const size = 90
const rows = [
  'bare node:http, the bytes of the hot article',
  'bare Fastify, the same bytes',
  'article, hot',
  '304 Not Modified',
  'hand-written: article',
  'article, cold',
  'hand-written: list, page 1',
  'list, page 1, hot',
  'list, page 1, cold',
  'hand-written: list behind 90 %',
  'list behind 90 %, cold',
  'comments of an article, cold',
  'hand-written: search',
  'search, cold',
  'hand-written: create, 1 connection',
  'create, 1 connection',
  'hand-written: create, 10 connections',
  'create, 10 connections',
  'resident memory after the hot run over 90 articles',
  'fsyncs for each acknowledged create, 10 connections',
  'hand-written: the same',
  'bulk import of 90 articles'
]

t.test('one run prints every subject beside its floors, and writes them down', async t => {
  const page = join(folderFor(t), 'RESULTS.md')
  const args = ['bench/run.ts', `--sizes=${size}`, '--rounds=1', '--seconds=0.05', `--output=${page}`]
  // Without tap's own: the coverage of servers under load would be most of the time.
  const { NODE_V8_COVERAGE: _v, NODE_OPTIONS: _o, ...env } = process.env
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill())
  let said = ''
  let told = ''
  child.stdout.setEncoding('utf8').on('data', text => (said += text))
  child.stderr.setEncoding('utf8').on('data', text => (told += text))
  const [code] = await once(child, 'close')
  t.equal(code, 0, told)

  const written = readFileSync(page, 'utf8')
  for (const fact of ['machine', 'Node', 'commit', 'date', 'sizes', 'settings', 'command'])
    t.match(written, new RegExp(`^\\| ${fact} \\| .+ \\|$`, 'm'))
  const table = said.split('\n').filter(line => line.startsWith('|'))
  for (const line of table) t.ok(written.includes(line), 'the page has the line that was printed')
  const cells = table.map(line => line.split(/ *\| */).slice(1, -1))
  t.same(cells[0], [
    ...['what', 'articles', 'median', 'lowest – highest', 'processor'],
    ...['beside', 'ratio', 'by processor', 'to reach']
  ])
  for (const row of cells) t.equal(row.length, 9, row.join())
  t.same(
    cells.slice(2).flatMap(([what]) => what || []),
    rows
  )
  for (const [what = '', , median = ''] of cells.slice(2)) {
    const missing = said.split('\n').some(line => line.startsWith(`No figure: ${what}: `))
    if (what)
      t.ok(
        missing ? median === '–' : /^[\d,.]+(\/s| MB| fsyncs a write| articles\/s)$/.test(median),
        `${what}: ${median}`
      )
  }
  const goals = cells
    .slice(2)
    .flatMap(([, , , , , beside, ratio, , goal]) => (goal === '–' ? [] : [[beside, ratio, goal]]))
  t.equal(goals.length, 10, 'as many goals as the issue has at one size')
  for (const [beside, ratio, goal] of goals)
    t.match(beside === '–' ? goal : `${ratio} ${goal}`, beside === '–' ? /^≤ [\d.]+/ : /^\d+\.\d\d ≥ [\d.]+ [✓✗]$/)
})

t.test('the file written by hand answers what Rawi answers, to the byte where nothing is counted anew', async t => {
  const path = await newsroom(size)
  const programs: Program[] = []
  t.teardown(() => Promise.all(programs.map(({ child }) => stop(child))))
  const folder = folderFor(t)
  programs.push(await startRawi(path, true))
  programs.push(await start(['bench/handwritten.ts', join(folder, 'hand.db'), path], { TOKEN: token }))
  const both = async (path: string, init?: RequestInit): Promise<unknown[]> =>
    Promise.all(programs.map(async ({ url }) => (await fetch(url + path, init)).json()))

  const { slugs, commented } = spread(path, size)
  const sample = [...slugs.slice(0, 20), ...commented.slice(0, 3)]
  for (const slug of sample) {
    const [ours, theirs] = await both(`/v1/articles/${encodeURIComponent(slug)}`)
    t.same(theirs, ours, slug)
  }
  const lists = (await both('/v1/articles?limit=50')) as { items: object[] }[]
  t.same(lists[1]?.items, lists[0]?.items, 'a page of the list')
  t.same(Object.keys(lists[1] ?? {}), Object.keys(lists[0] ?? {}))

  const deep = await behind(programs[0]!, path, 60)
  const [ours, theirs] = await Promise.all(
    [programs[0]!.url + deep, `${programs[1]!.url}/v1/articles?offset=60`].map(async url => (await fetch(url)).json())
  )
  t.same((theirs as { items: object[] }).items, (ours as { items: object[] }).items, 'a page behind others')
})

t.test('the file written by hand creates what it is sent, with the keys of our answer', async t => {
  const folder = folderFor(t)
  const copy = join(folder, 'copy.db')
  const made = new Sqlite(await newsroom(size), { readonly: true })
  await made.backup(copy)
  made.close()
  const programs = [
    await startRawi(copy, true),
    await start(['bench/handwritten.ts', join(folder, 'hand.db'), copy], { TOKEN: token })
  ]
  t.teardown(() => Promise.all(programs.map(({ child }) => stop(child))))
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = stories(copy, 1)(7)
  const sent = JSON.parse(body)
  const [ours, theirs] = await Promise.all(
    programs.map(async ({ url }) => {
      const answer = await fetch(`${url}/v1/articles`, { method: 'POST', headers, body })
      t.equal(answer.status, 201)
      return (await answer.json()) as Record<string, object & { length: number }>
    })
  )
  t.ok((ours?.quotes?.length ?? 0) > 0, 'quotations are found in what is posted')
  for (const key of Object.keys(theirs!)) t.ok(key in ours!, key)
  for (const key of ['slug', 'title', 'lead', 'dateline', 'categories', 'people', 'blocks', 'publishedAt'])
    t.same(theirs?.[key], ours?.[key], key)
  t.match(theirs, { slug: sent.slug, title: sent.title })
})

t.test('larger sizes are compared with the one that all is measured at', async t => {
  const options = readOptions(['--sizes=1k,10k,100k', '--large'])!
  t.match(options, { main: 10_000, memory: 100_000, sizes: [1000, 10_000, 100_000, 1_000_000], rounds: 5 })
  const scaled = subjects(stage(folderFor(t), options), options).filter(({ id }) => id.includes('@'))
  t.same(
    scaled.map(({ id, beside }) => [id, beside[0]?.id, beside[0]?.toReach]),
    [
      ...['1k', '100k', '1M'].flatMap(size =>
        ['cold', 'list', 'deep'].map(id => [`${id}@${size}`, id, size === '1k' ? undefined : 0.8])
      )
    ]
  )
  t.equal(readOptions(['--only=cold'])?.output, undefined, 'a part of a run does not replace the results')
  t.equal(readOptions(['--help']), undefined)
  for (const wrong of ['--sizes=many', '--rounds=0', '--seconds=soon', '--size=1k'])
    t.throws(() => readOptions([wrong]), wrong)
})

t.test('a newsroom is the same for the same seed, and another for another', async t => {
  const contents = async (seed: number) => {
    const sqlite = new Sqlite(await newsroom(30, seed, folderFor(t)), { readonly: true })
    const tables = ['articles', 'article_categories', 'article_people', 'quotes', 'quote_terms', 'comments', 'people']
    const rows = tables.map(table => sqlite.prepare(`select * from ${table} order by 1, 2`).all())
    sqlite.close()
    return rows
  }
  const [one, again, other] = [await contents(5), await contents(5), await contents(6)]
  t.same(again, one)
  t.equal(one[0]?.length, 30)
  for (const [at, rows] of one.entries()) t.not(JSON.stringify(rows), JSON.stringify(other[at]))
})
