/**
 * The documents are true: every example of the README and of docs/ runs against the real server and answers what is
 * printed below it (see support/examples.ts), and what the documents name (files, scripts, functions, limits, roles) is
 * there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { roles } from '../src/frame/access.ts'
import { blocksOf, runExamples, withoutTools } from './support/examples.ts'
import { root } from './support/process.ts'

const documents = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).flatMap(name => (name.endsWith('.md') ? [`docs/${name}`] : []))
]
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const skip = withoutTools('THE README AND THE GUIDES WERE')

t.test('every command of the README works as printed, in order', { skip }, async t => {
  const blocks = await runExamples(t, 'README.md')
  t.ok(blocks >= 10, `${blocks} blocks`)
})

for (const guide of documents.filter(name => name.startsWith('docs/') && blocksOf(read(name)).blocks.length > 0))
  t.test(`every example of ${guide} works as printed, in order`, { skip }, t => runExamples(t, guide))

t.test('every link and every path that is named leads somewhere', async t => {
  for (const name of documents) {
    const text = read(name).replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g))
      t.ok(existsSync(join(root, dirname(name), link)), `${name} links to ${link}`)
    for (const [, path = ''] of text.matchAll(
      /`((?:src|test|examples|demo|docs|pages|openapi|bench|bin|migrations|scripts)\/[^`\s]*)`/g
    ))
      t.ok(existsSync(join(root, path)), `${name} names ${path}`)
  }
})

t.test('every npm script that is named is in package.json', async t => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const name of documents) {
    const text = read(name)
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g))
      t.ok(scripts[script], `${name}: npm run ${script}`)
    for (const [, script = ''] of text.matchAll(/npm (start|test)\b/g)) t.ok(scripts[script], `${name}: npm ${script}`)
  }
})

t.test('every function and file that ARCHITECTURE.md names is in the code', async t => {
  const code = readdirSync(join(root, 'src'), { recursive: true })
    .map(name => join('src', String(name)))
    .filter(path => path.endsWith('.ts'))
  const sources = code.map(read).join('\n')
  const text = read('ARCHITECTURE.md')
  for (const [, name = ''] of text.matchAll(/`(\w+)\(\)`/g))
    t.match(sources, new RegExp(`(function\\*? |const )${name}\\b`), `${name}()`)
  for (const [, file = ''] of text.matchAll(/`([a-z-]+\.ts)`/g))
    t.ok(
      code.some(path => path.endsWith(`/${file}`)),
      file
    )
})

t.test('the README tells the roles and the limits that there are', async t => {
  const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
  t.strictSame(
    [...section('Who may').matchAll(/^\| `(\w+)` \|/gm)].map(([, role]) => role),
    [...roles]
  )

  const { components, paths } = JSON.parse(read('openapi/openapi.json'))
  const { NewArticle, NewComment } = components.schemas
  const limit = paths['/v1/articles'].get.parameters.find(({ name }: { name: string }) => name === 'limit')
  const told = section('Limits')
  for (const [what, most] of [
    ['blocks of an article', NewArticle.properties.blocks.maxItems],
    ['categories of an article', NewArticle.properties.categories.maxItems],
    ['a comment', NewComment.properties.text.maxLength],
    ['items of a page', limit.schema.maximum]
  ] as const)
    t.match(told, `| ${what} | ${most.toLocaleString('en')}`, `${what}: ${most}`)
})
