/**
 * How long a start takes, to the first answer of /health, beside a bare Fastify, turn by turn so that a busy machine is
 * busy for both; and the memory that is taken when nothing is asked. `npm run bench:start [launcher [rounds]]`: the
 * launcher is another than this clone's, say an installed one's.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const [launcher = join(root, 'bin/rawi.js'), rounds = '9'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'rawi-start-'))
const body = { status: 'ok' }
const bare = join(folder, 'bare.mjs')
writeFileSync(
  bare,
  `import fastify from '${import.meta.resolve('fastify')}'
   const app = fastify()
   app.get('/health', async () => (${JSON.stringify(body)}))
   await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })`
)

interface Start {
  /** Milliseconds from spawning to the first 200. */
  wall: number
  /** Milliseconds of the processor meanwhile, which a busy machine changes little. */
  cpu: number
  /** Megabytes that are resident three seconds later. */
  memory: number
}

async function start(command: string[]): Promise<Start> {
  const port = await freePort()
  const settings = { PORT: String(port), HOST: '127.0.0.1', RAWI_DEMO: '0', RAWI_LOG: 'error' }
  const env = { ...process.env, ...settings, RAWI_DATABASE_URL: `file:${join(folder, 'rawi.db')}` }
  const began = performance.now()
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  while ((await status(port)) !== 200) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}`)
    await sleep(3)
  }
  const wall = performance.now() - began
  const cpu = processorTime(child.pid)
  await sleep(3000)
  const memory = residentMemory(child.pid)
  child.kill('SIGTERM')
  await new Promise(resolve => child.once('close', resolve))
  return { wall, cpu, memory }
}

const status = (port: number) =>
  new Promise<number | undefined>(resolve => {
    get({ host: '127.0.0.1', port, path: '/health', agent: false }, answer => {
      answer.resume().once('end', () => resolve(answer.statusCode))
    }).once('error', () => resolve(undefined))
  })

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Linux tells of another process in /proc, in hundredths of a second and in kilobytes; elsewhere these are NaN. */
function processorTime(pid: number | undefined): number {
  const fields = readProc(pid, 'stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
const residentMemory = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1]) / 1000

function readProc(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

const programs = { 'bare Fastify': [bare], Rawi: [launcher, 'start'] }
const starts = Object.keys(programs).map(name => ({ name, all: [] as Start[] }))
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const { name, all } of starts) {
    const one = await start(programs[name as keyof typeof programs])
    // The first of each makes the database and fills the compile cache.
    if (round > 0) all.push(one)
  }
}
for (const { name, all } of starts) {
  const sorted = (key: keyof Start) => all.map(one => one[key]).sort((a, b) => a - b)
  const middle = (key: keyof Start) => Math.round(sorted(key)[Math.floor(all.length / 2)] ?? Number.NaN)
  process.stdout.write(
    `${name.padEnd(13)} ${middle('wall')} ms to the first 200 (least ${Math.round(sorted('wall')[0] ?? 0)}), ` +
      `${middle('cpu')} ms of processor, ${middle('memory')} MB resident when idle\n`
  )
}
rmSync(folder, { recursive: true })
