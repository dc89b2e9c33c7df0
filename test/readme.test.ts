/**
 * The documents are true: every `sh` block of the README runs against the real server and answers what is printed below
 * it, and what the documents name (files, scripts, functions, limits, roles) is there. A block that is not to be run, an
 * installation say, is marked `shell`, which looks the same to a reader.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { roles } from '../src/frame/access.ts'
import { folderFor, root, startRawi } from './support/process.ts'

const run = promisify(execFile)
const documents = readdirSync(root).filter(name => name.endsWith('.md'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')

interface Block {
  line: number
  script: string
  /** The JSON that the README prints directly below. */
  answer: unknown
}

/** Returns the blocks to be run, in order. */
function blocksOf(text: string): Block[] {
  const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: kind, 2: content = '', 0: all, index }) => ({
      kind,
      content,
      from: index,
      to: index + all.length
    })
  )
  return fences.flatMap(({ kind, content, from, to }, at) => {
    if (kind !== 'sh') return []
    const below = fences[at + 1]
    const answer =
      below?.kind === 'json' && text.slice(to, below.from).trim() === '' ? JSON.parse(below.content) : undefined
    return [{ line: text.slice(0, from).split('\n').length, script: content, answer }]
  })
}

/** Returns where an answer differs from what is printed: other keys, items or values; “…” stands for anything. */
function difference(printed: unknown, came: unknown, path = '$'): string | undefined {
  if (typeof printed === 'string' && printed.includes('…')) {
    const parts = printed.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const fits = typeof came === 'string' && new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(came)
    return fits ? undefined : `${path} is ${JSON.stringify(came)}`
  }
  if (typeof printed !== 'object' || printed === null || typeof came !== 'object' || came === null)
    return printed === came ? undefined : `${path} is ${JSON.stringify(came)}, not ${JSON.stringify(printed)}`
  const [wanted, found] = [Object.entries(printed), came as Record<string, unknown>]
  const keys = [Object.keys(printed), Object.keys(came)].map(names => names.sort().join(', '))
  if (keys[0] !== keys[1]) return `${path} has ${keys[1]}, not ${keys[0]}`
  for (const [key, value] of wanted) {
    const differs = difference(value, found[key], `${path}.${key}`)
    if (differs) return differs
  }
  return undefined
}

const knows = spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' })
const withoutCurl =
  knows.error || !knows.stdout.includes('--fail-with-body')
    ? 'THE README WAS NOT RUN: it needs curl 7.76 or newer on the PATH'
    : false
if (withoutCurl) process.stderr.write(`${withoutCurl}\n`)

t.test('every command of the README works as printed, in order', { skip: withoutCurl }, async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000' })
  t.ok(server.token, 'the first start prints a token')

  // A reader's curl, except that an answer of 400 or more is a failure and no curlrc has a say.
  const bin = join(folder, 'bin')
  const { stdout: curl } = await run('bash', ['-c', 'command -v curl'])
  mkdirSync(bin)
  const wrapper = `#!/bin/sh\nexec '${curl.trim()}' -q --silent --show-error --fail-with-body "$@"\n`
  writeFileSync(join(bin, 'curl'), wrapper, { mode: 0o755 })
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_PROXY: '*', TOKEN: server.token }

  const blocks = blocksOf(readme)
  t.ok(blocks.length >= 10, `${blocks.length} blocks`)
  for (const { line, script, answer } of blocks) {
    const here = script.replaceAll('http://localhost:3000', server.url)
    const { code, stdout, stderr } = await run('bash', ['-euo', 'pipefail', '-c', here], { cwd: folder, env }).then(
      said => ({ code: 0, ...said }),
      (error: { code: number; stdout: string; stderr: string }) => error
    )
    const said = `README.md:${line} ended with ${code}\n${stdout.slice(0, 1000)}\n${stderr.slice(0, 500)}`
    // 22 is curl's own for an answer of 400 or more: right where the README prints a problem.
    const problem = typeof (answer as { status?: unknown } | undefined)?.status === 'number'
    t.equal(code, problem ? 22 : 0, said)
    if (answer === undefined) continue
    t.equal(difference(answer, JSON.parse(stdout)), undefined, `README.md:${line} answers what is printed below it`)
  }
  const errors = server.stderr.split('\n').filter(line => /"level":[56]0/.test(line))
  t.strictSame(errors, [], 'and nothing broke meanwhile')
})

t.test('every link and every path that is named leads somewhere', async t => {
  for (const name of documents) {
    const text = read(name).replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g))
      t.ok(existsSync(join(root, link)), `${name} links to ${link}`)
    for (const [, path = ''] of text.matchAll(
      /`((?:src|test|examples|demo|openapi|bench|bin|migrations|scripts)\/[^`\s]*)`/g
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
