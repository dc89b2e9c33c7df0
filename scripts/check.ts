/**
 * `npm run check`, which is `npm test`: the steps below, one after the other, each with its name, its time and its
 * verdict; on CI the slow ones too. `npm run check -- types lint` runs those that it names. It stops at the first
 * failure; on CI it goes on, to tell all that is wrong. Its last line sums up: each test counts, and a step without
 * tests is one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything that has to be so before a change is merged. A new step is a line here; a slow one runs on CI, or by name. */
const steps: { name: string; script: string; what: string; slow?: true }[] = [
  { name: 'types', script: 'typecheck', what: 'TypeScript, without compiling anything' },
  { name: 'lint', script: 'lint', what: 'form and common mistakes; `npm run format` mends the form' },
  { name: 'contract', script: 'openapi:check', what: 'openapi/openapi.json is what the routes make' },
  { name: 'tests', script: 'test:only', what: 'every test, on SQLite' },
  { name: 'postgres', script: 'test:postgres', what: 'the rooms and the main walk, on PostgreSQL', slow: true },
  { name: 'pack', script: 'test:pack', what: 'the package and the image, installed and asked', slow: true }
]

interface Verdict {
  name: string
  seconds: number
  passed: number
  failed: number
}

const wanted = process.argv.slice(2)
const unknown = wanted.find(name => !steps.some(step => step.name === name))
if (unknown !== undefined) {
  const names = steps.map(({ name, what }) => `  ${name.padEnd(10)} ${what}`)
  process.stderr.write(`There is no step “${unknown}”. There are:\n${names.join('\n')}\n`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'rawi-check-'))
const verdicts: Verdict[] = []
const chosen = ({ name, slow }: (typeof steps)[number]) =>
  wanted.length === 0 ? !slow || process.env.CI : wanted.includes(name)
for (const { name, script, what } of steps.filter(chosen)) {
  process.stdout.write(`\n▶ ${name}: ${what}\n`)
  const verdict = runStep(name, script)
  verdicts.push(verdict)
  process.stdout.write(`${line(verdict)}\n`)
  if (verdict.failed > 0 && !process.env.CI) break
}
rmSync(folder, { recursive: true })

const sum = (key: 'passed' | 'failed') => verdicts.reduce((total, verdict) => total + verdict[key], 0)
process.stdout.write(`\n${verdicts.map(line).join('\n')}\n${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') > 0 ? 1 : 0

/** Runs one npm script with its output on this terminal, and returns how it went. */
function runStep(name: string, script: string): Verdict {
  const began = performance.now()
  const results = join(folder, `${name}.tap`)
  // Off a terminal tap would print every assertion; failures and the sum are what a log is read for.
  const reporter = process.stdout.isTTY ? {} : { TAP_REPORTER: 'terse' }
  // Half of a test is waiting, for a browser, a process or a disk; and each file of tests loads the same hundred modules.
  const jobs = { TAP_JOBS: String(Math.max(2, availableParallelism() - 1)) }
  const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'rawi-test-compiled') }
  const env = { TAP_OUTPUT_FILE: results, ...reporter, ...jobs, ...compiled, ...process.env }
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env })
  const seconds = (performance.now() - began) / 1000
  const { passed, failed } = countsOf(results)
  const tests = passed + failed > 0
  if (status === 0) return { name, seconds, passed: tests ? passed : 1, failed }
  return { name, seconds, passed, failed: Math.max(failed, 1) }
}

/** Returns the counts of a tap run: its last line is `# { total: 120, pass: 118, fail: 2 }`. */
function countsOf(file: string): { passed: number; failed: number } {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // No test ran.
  }
  const counts = text.match(/^# \{ total: .*\}$/gm)?.at(-1) ?? ''
  const of = (key: string) => Number(new RegExp(`\\b${key}: (\\d+)`).exec(counts)?.[1] ?? 0)
  return { passed: of('pass'), failed: of('fail') }
}

function line({ name, seconds, passed, failed }: Verdict): string {
  const verdict = failed > 0 ? `✘ ${failed} failed` : '✔'
  return `${verdict.padEnd(12)} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s  ${passed} passed`
}
