/**
 * `npm run bench`: requests a second of `GET /v1/articles/{slug}` beside a bare Fastify route that sends the same bytes
 * and headers. Both are processes of their own, measured in turn, several rounds; medians and their ratio are printed.
 * A machine that is shared is noisy: the ratio is what to compare, not the figures.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'

const rounds = 5
const seconds = 4
const connections = 10
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rawi-bench-'))
const children: ChildProcess[] = []

/** Starts a program and resolves to the first address that it prints. */
function started(args: string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', chunk => {
      out += chunk
      const address = /http:\/\/[\w.]+:\d+/.exec(out)?.[0]
      if (address) resolve(address)
    })
    child.on('exit', code => reject(new Error(`${args.join(' ')} ended with ${code}`)))
  })
}

async function rate(url: string): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return result.requests.average
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

try {
  const rawi = await started(['bin/rawi.js'], {
    PORT: '0',
    RAWI_DATABASE_URL: `file:${folder}/rawi.db`,
    RAWI_LOG: 'error'
  })
  const list = (await (await fetch(`${rawi}/v1/articles?fields=slug&limit=1`)).json()) as { items: { slug: string }[] }
  const path = `/v1/articles/${encodeURIComponent(list.items[0]?.slug ?? '')}`
  const answer = await fetch(rawi + path)
  const dropped = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !dropped.includes(name)))
  const body = await answer.text()
  writeFileSync(join(folder, 'floor.json'), JSON.stringify({ body, headers }))
  const floor = await started(['bench/floor.ts', join(folder, 'floor.json')])

  const subjects = { 'GET /v1/articles/{slug}': rawi + path, 'bare Fastify, the same bytes': floor + path }
  const rates = Object.fromEntries(Object.keys(subjects).map((name): [string, number[]] => [name, []]))
  for (const url of Object.values(subjects)) await rate(url)
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of Object.entries(subjects)) rates[name]?.push(await rate(url))
  }
  const rows = Object.entries(rates).map(([name, all]) => ({
    subject: name,
    'requests/s (median)': Math.round(median(all)),
    lowest: Math.round(Math.min(...all)),
    highest: Math.round(Math.max(...all))
  }))
  console.log(`${Buffer.byteLength(body)} bytes, ${connections} connections, ${rounds} rounds of ${seconds} s, in turn`)
  console.table(rows)
  const ratios = (rates['GET /v1/articles/{slug}'] ?? []).map(
    (value, at) => value / (rates['bare Fastify, the same bytes']?.[at] ?? 1)
  )
  console.log(`ratio to the floor, median of the rounds: ${median(ratios).toFixed(3)}`)
} finally {
  for (const child of children) {
    child.removeAllListeners('exit')
    child.kill()
  }
  rmSync(folder, { recursive: true, force: true })
}
