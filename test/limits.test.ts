/** Every bound is told where a reader looks for it, in the numbers of the code, and holds where it is said to. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { limitsPage } from '../scripts/limits.ts'
import { newsroom } from './support/newsroom.ts'
import { root } from './support/process.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/limits.md')
const contract = JSON.parse(read('openapi/openapi.json'))

/** Numbers that bound nothing for a client: they say how a rule looks around, or what the program does by itself. */
const inner: Record<string, string[]> = {
  'articles/alignment.ts': ['reach'],
  'articles/announcing.ts': ['batch', 'commentBatch'],
  'articles/comment-policy.ts': ['day'],
  'changes/cursor.ts': ['digits'],
  'changes/news.ts': ['most'],
  'changes/routes.ts': ['second'],
  'changes/streams.ts': ['interval', 'pageSize'],
  'changes/upkeep.ts': ['batch', 'patience'],
  'comments/deciding.ts': ['day'],
  'database/group-commit.ts': ['most', 'longest', 'patience', 'longestSleep', 'memory'],
  'database/journal.ts': ['batch'],
  'database/postgres-migrations.ts': ['patience'],
  'articles/list-queries.ts': ['few'],
  'articles/listing.ts': ['batch'],
  'database/postgres-sessions.ts': ['connectDeadline', 'idleTime'],
  'database/postgres.ts': ['readers', 'idleLimit'],
  'database/sqlite.ts': ['journalSizeLimit'],
  'formats/blocks.ts': ['DEEPEST_LIST', 'LARGEST_SIDE'],
  'formats/html-reader.ts': ['LEAST_ELEMENTS'],
  'formats/markdown-brakes.ts': ['MOST_PAIRINGS', 'MOST_COMMENTS', 'MOST_UNCLOSED'],
  'formats/markdown-sections.ts': ['MOST_NESTED', 'MOST_INDENT', 'SECTION'],
  'frame/cache.ts': ['overhead'],
  'frame/commits.ts': ['mostTags'],
  'frame/cursors.ts': ['signLength'],
  'frame/freshness.ts': ['whileRevalidating', 'ifError'],
  'frame/representation.ts': ['worthwhile'],
  'language/datelines.ts': ['longest'],
  'language/fold.ts': ['foldVersion'],
  'language/quotations/arabic/phrase.ts': ['longest'],
  'language/quotations/discourse.ts': ['farthestMention'],
  'language/quotations/indirect.ts': ['fewestWords', 'farthestStance'],
  'language/quotations/marks.ts': ['deepest'],
  'language/quotations/people.ts': ['mostSurnames', 'lookBack'],
  'language/quotations/names.ts': ['longestName'],
  'language/quotations/subject-verb/phrase.ts': ['longest'],
  'language/quotations/subject-verb/subjects.ts': ['farthest'],
  'language/quotations/tokens.ts': ['longestSentence', 'longestDateline'],
  'language/remember.ts': ['most', 'longestWord'],
  'people/merges.ts': ['version'],
  'previews/links.ts': ['day'],
  'site/routes.ts': ['skew'],
  'previews/queries.ts': ['swept'],
  'previews/schema.ts': ['day'],
  'previews/signing.ts': ['claimLength'],
  'quotes/anchoring.ts': ['contextLength', 'mostCandidates', 'rounds'],
  'quotes/closest.ts': ['edge', 'smallBlock', 'mostPlaces', 'mostVoters', 'mostRuns', 'worthwhile'],
  'quotes/matching.ts': ['sameQuote'],
  'quotes/occurrences.ts': ['mostOccurrences', 'perPlace', 'longestScan'],
  'quotes/warnings.ts': ['longest', 'lead'],
  'quotes/words.ts': ['heaviest', 'longestNear'],
  'quotes/comparing.ts': ['least', 'shortest'],
  'quotes/indexing.ts': ['batch'],
  'quotes/list-queries.ts': ['few'],
  'quotes/term-queries.ts': ['few'],
  'quotes/terms.ts': ['fewWords'],
  'workers.ts': ['steady', 'mostInVain', 'pause']
}

t.test('docs/limits.md is what the code and the contract say', async t => {
  t.equal(limitsPage(contract), page, 'run `npm run docs:pages` and commit docs/limits.md with the change')
})

t.test('no bound is missing: each number that has a name is on the page, or bounds nothing for a client', async t => {
  const told = read('scripts/limits.ts')
  const files = readdirSync(join(root, 'src'), { recursive: true }).map(String)
  const untold: string[] = []
  let named = 0
  for (const file of files.filter(name => name.endsWith('.ts'))) {
    const constants = read(join('src', file)).matchAll(
      /^(?:export )?const (\w+)(?:: [^=]+)? = [\d_]+(?: \* [\d_]+)*$/gm
    )
    for (const [, name = ''] of constants) {
      named++
      const imported = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '../src/${file}'`).test(told)
      if (!imported && !inner[file]?.includes(name)) untold.push(`${file}: ${name}`)
    }
  }
  t.strictSame(untold, [], 'give it a row in scripts/limits.ts, or say here that it is none')
  t.ok(named > 30, `${named} numbers`)
  for (const { properties = {} } of Object.values<{ properties?: Record<string, object> }>(contract.components.schemas))
    for (const [name, field] of Object.entries(properties))
      if ('maxLength' in field)
        t.ok(page.includes(`\`${name}\``) || page.includes(`.${name}\``) || name === 'slug', name)
})

t.test('the README’s limits are some of them', async t => {
  const section = read('README.md').split('\n## Limits\n')[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| What'))
  t.ok(rows.length > 5)
  // What a schema bounds has another form there.
  const schemas: Record<string, string> = {
    '| categories of an article | 32 | 400 |': '`categories` 32 entries',
    '| a comment | 10,000 characters | 400 |': '`text` 10,000 characters',
    '| items of a page | 100 | 400 |': '| `limit` | 100 |'
  }
  for (const row of rows) t.ok(page.includes(schemas[row] ?? row), row)
})

t.test('what is bounded by no schema is bounded as the page says', async t => {
  const room = await newsroom(t)
  const told = (what: string): string => {
    const [, most = '', beyond = ''] = page.match(new RegExp(`^\\| ${what} \\| (.*?) \\| (.*?) \\|$`, 'm')) ?? []
    return `${most}: ${beyond}`
  }
  const text = { 'content-type': 'text/plain' }
  const file = (payload: string, type = text['content-type']) =>
    room.ask('POST', '/v1/articles', { payload, headers: { 'content-type': type }, as: 'editor' })

  t.equal(told('the body of a comment'), '128 KiB: 413')
  const comment = JSON.stringify({ author: { name: 'قارئة' }, text: 'x' })
  const post = (bytes: number) =>
    room.ask('POST', '/v1/articles/x/comments', {
      payload: comment.padEnd(bytes - Buffer.byteLength(comment) + comment.length),
      headers: { 'content-type': 'application/json' }
    })
  t.equal((await post(128 * 1024)).status, 404)
  t.equal((await post(128 * 1024 + 1)).status, 413)

  t.equal(told('the title of a file'), '500 characters: 413')
  t.equal((await file(`${'ع'.repeat(500)}\n\nنص.`)).status, 201)
  t.equal((await file(`${'ع'.repeat(501)}\n\nنص.`)).status, 413)

  t.match(told('front matter'), /^16,384 characters, 8 levels, no aliases: 400$/)
  const matter = (length: number) => `---\ntitle: x\n${`# ${'x'.repeat(length)}`.slice(0, length - 10)}\n---\n\nنص.\n`
  t.equal((await file(matter(16_384), 'text/markdown')).status, 201)
  t.equal((await file(matter(16_385), 'text/markdown')).status, 400)

  t.equal(told('levels of a JSON body'), '64: 400')
  const nested = (levels: number) =>
    room.ask('POST', '/v1/articles', {
      payload: `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`,
      headers: { 'content-type': 'application/json' },
      as: 'editor'
    })
  t.notMatch((await nested(64)).text, /64 levels/)
  t.match((await nested(65)).text, /64 levels/)

  t.equal(told('wrong values that a problem names'), '50: the others are not named')
  const wrong = {
    title: 'x',
    categories: Array.from({ length: 32 }, () => 1),
    people: Array.from({ length: 60 }, () => 1)
  }
  t.equal((await room.post('/v1/articles', wrong, { as: 'editor' })).body.errors.length, 50)

  t.match(told('levels of the category tree'), /^8: 400$/)
  for (let level = 1; level <= 9; level++) {
    const parent = level > 1 ? { parent: `level-${level - 1}` } : {}
    const made = await room.post('/v1/categories', { name: 'x', slug: `level-${level}`, ...parent }, { as: 'editor' })
    t.equal(made.status, level > 8 ? 400 : 201, `level ${level}`)
  }
})
