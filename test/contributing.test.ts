/** CONTRIBUTING.md is true: its examples name every file that a change like that one touches, and no other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { root } from './support/process.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guide = read('CONTRIBUTING.md')
const sources = readdirSync(join(root, 'src'), { recursive: true })
  .map(name => join('src', String(name)))
  .filter(name => name.endsWith('.ts'))

/** Returns the files that an example names, those of a folder. */
function namedIn(example: string, folder: string): string[] {
  const paragraph = guide.split('\n\n').find(each => each.startsWith(`**${example}`)) ?? ''
  return [...paragraph.matchAll(/`([\w/-]+\.ts)`/g)]
    .map(([, path = '']) => path)
    .filter(path => path.startsWith(folder))
    .sort()
}

t.test('a field of an article is followed through every file in which it stands', async t => {
  t.strictSame(namedIn('A field of an article', 'src/'), sources.filter(path => /\bbyline\b/.test(read(path))).sort())
})

t.test('a filter of a list stands in the files that the example names', async t => {
  const files = namedIn('A filter of a list', 'src/people')
  t.strictSame(
    files,
    ['queries', 'routes', 'schema'].map(name => `src/people/${name}.ts`)
  )
  for (const file of files) t.match(read(file), /\bkind\b/, file)
})

t.test('the words that a failure is known by are those of the tests', async t => {
  const tests = readdirSync(join(root, 'test'), { recursive: true })
    .map(name => join('test', String(name)))
    .filter(name => name.endsWith('.ts') && !name.endsWith('contributing.test.ts'))
    .map(read)
    .join('\n')
    .replaceAll('`', '')
  const section = guide.split('\n## When a test fails\n')[1]?.split('\n## ')[0] ?? ''
  const phrases = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/`[^`]+`/g) ?? [])
  t.ok(phrases.length >= 8, `${phrases.length} phrases`)
  // What Ajv says, and a number of lines, are said nowhere in so many words.
  for (const phrase of phrases)
    for (const part of phrase.replaceAll('`', '').split(/… ?| ?\d+ |: /))
      if (part.length > 3 && !part.startsWith('body must ')) t.ok(tests.includes(part.trim()), part)
})

t.test('the steps of npm test are scripts, and one command runs them all', async t => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const steps = [...read('scripts/check.ts').matchAll(/script: '([\w:]+)'/g)].map(([, script = '']) => script)
  t.ok(steps.length >= 4)
  for (const step of steps) t.ok(scripts[step], step)
  t.match(scripts, { test: 'npm run check', check: 'node scripts/check.ts' })
  t.match(read('.ci/run'), /^npm run --silent check$/m)
})
