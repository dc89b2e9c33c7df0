/**
 * Documents that are true: their examples run, in order, against the real server with its demo newsroom, and answer
 * what is printed below them. One mechanism for the README and for docs/.
 *
 * `sh` is run by bash in a folder of its own, with TOKEN; `js` by this Node, as a file that later blocks can import
 * when its first line names it (`// reading.js`). `json`, `html` and `text` directly below are what they print; “…”
 * there stands for anything. A block that is not to be run, an installation say, is marked `shell`.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Test } from 'tap'
import { folderFor, root, startRawi } from './process.ts'

const run = promisify(execFile)

export interface Block {
  line: number
  kind: 'sh' | 'js'
  script: string
  /** What the document prints directly below. */
  answer: { kind: 'json' | 'html' | 'text'; content: string } | undefined
}

/** Returns the blocks of a document that are run, in order, and the lines of answers that no block gives. */
export function blocksOf(text: string): { blocks: Block[]; orphans: number[] } {
  const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: kind = '', 2: content = '', 0: all, index }) => ({
      kind,
      content,
      line: text.slice(0, index).split('\n').length,
      from: index,
      to: index + all.length
    })
  )
  const answers = new Set<number>()
  const blocks = fences.flatMap(({ kind, content, line, to }, at): Block[] => {
    if (kind !== 'sh' && kind !== 'js') return []
    const below = fences[at + 1]
    const answered = below && isAnswer(below.kind) && text.slice(to, below.from).trim() === ''
    if (answered) answers.add(below.line)
    const answer = answered ? { kind: below.kind, content: below.content } : undefined
    return [{ line, kind, script: content, answer: answer as Block['answer'] }]
  })
  const orphans = fences.filter(({ kind, line }) => isAnswer(kind) && !answers.has(line)).map(({ line }) => line)
  return { blocks, orphans }
}

const isAnswer = (kind: string) => ['json', 'html', 'text'].includes(kind)

/** Returns where an answer differs from what is printed: other keys, items or values; “…” stands for anything. */
export function difference(printed: unknown, came: unknown, path = '$'): string | undefined {
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

/** Returns where what was printed on standard output differs from the document. */
function unlike({ kind, content }: NonNullable<Block['answer']>, stdout: string): string | undefined {
  if (kind !== 'json') return difference(content.trim(), stdout.replaceAll('\r', '').trim())
  try {
    return difference(JSON.parse(content), JSON.parse(stdout))
  } catch {
    return `it is not JSON: ${stdout.slice(0, 300)}`
  }
}

const curl = spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' })
const jq = spawnSync('jq', ['--version'])

/** Why examples cannot be run on this machine, said on standard error too; false when they can. */
export function withoutTools(what: string): string | false {
  if (!curl.error && curl.stdout.includes('--fail-with-body') && !jq.error) return false
  const why = `${what} NOT RUN: curl 7.76 or newer and jq are needed on the PATH`
  process.stderr.write(`${why}\n`)
  return why
}

/** Runs the examples of a document against a server of its own, and returns how many there were. */
export async function runExamples(t: Test, document: string): Promise<number> {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000' })
  t.ok(server.token, 'the first start prints a token')

  // A reader's curl, except that an answer of 400 or more is a failure and no curlrc has a say.
  const bin = join(folder, 'bin')
  const { stdout: curl } = await run('bash', ['-c', 'command -v curl'])
  mkdirSync(bin)
  const wrapper = `#!/bin/sh\nexec '${curl.trim()}' -q --silent --show-error --fail-with-body "$@"\n`
  writeFileSync(join(bin, 'curl'), wrapper, { mode: 0o755 })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_PROXY: '*', TOKEN: server.token }

  const { blocks, orphans } = blocksOf(readFileSync(join(root, document), 'utf8'))
  for (const line of orphans) t.fail(`${document}:${line} is printed, and no example above it is run`)
  for (const { line, kind, script, answer } of blocks) {
    const here = script.replaceAll('http://localhost:3000', server.url)
    const { code, stdout, stderr } = await runBlock({ line, kind, script: here }, folder, env)
    const said = `${document}:${line} ended with ${code}\n${stdout.slice(0, 1000)}\n${stderr.slice(0, 1500)}`
    // 22 is curl's own for an answer of 400 or more: right where the document prints a problem.
    t.equal(code, kind === 'sh' && isProblem(answer) ? 22 : 0, said)
    if (answer) t.equal(unlike(answer, stdout), undefined, `${document}:${line} answers what is printed below it`)
  }
  const errors = server.stderr.split('\n').filter(line => /"level":[56]0/.test(line))
  t.strictSame(errors, [], 'and nothing broke meanwhile')
  return blocks.length
}

function runBlock({ line, kind, script }: Omit<Block, 'answer'>, cwd: string, env: NodeJS.ProcessEnv) {
  const name = /^\/\/ ([\w-]+\.js)\n/.exec(script)?.[1] ?? `line-${line}.js`
  if (kind === 'js') writeFileSync(join(cwd, name), script)
  const [command, args] = kind === 'js' ? [process.execPath, [name]] : ['bash', ['-euo', 'pipefail', '-c', script]]
  return run(command as string, args as string[], { cwd, env, timeout: 60_000 }).then(
    said => ({ code: 0 as number | null, ...said }),
    (error: { code: number | null; stdout: string; stderr: string }) => error
  )
}

function isProblem(answer: Block['answer']): boolean {
  if (answer?.kind === 'json') return typeof JSON.parse(answer.content)?.status === 'number'
  return /^HTTP\/1\.1 [45]/.test(answer?.content ?? '')
}
