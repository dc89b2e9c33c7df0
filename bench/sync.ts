/**
 * What keeping a copy costs: changes a second that the typed client applies, and bytes for a day of 500 changes, from a
 * real server over a socket. `npm run bench:sync [stories]`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createClient } from '../clients/typescript/src/index.ts'

const stories = Number(process.argv[2] ?? 500)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rawi-sync-'))
const token = 'the-token-of-a-measurement-that-nobody-else-knows'
const settings = { PORT: '0', HOST: '127.0.0.1', RAWI_DEMO: '0', RAWI_LOG: 'error', RAWI_ADMIN_TOKEN: token }
const env = {
  ...process.env,
  ...settings,
  RAWI_COMMENT_RATE: '0',
  RAWI_DATABASE_URL: `file:${join(folder, 'rawi.db')}`
}
const child = spawn(process.execPath, [join(root, 'bin/rawi.js'), 'start'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit']
})
const baseUrl = await new Promise<string>(resolve => {
  let said = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    said += text
    const port = /:(\d+)\/docs/.exec(said)?.[1]
    if (port) resolve(`http://127.0.0.1:${port}`)
  })
})

/** What has come since the last look: bytes of bodies as they are, and as a proxy would compress them. */
const came = { bytes: 0, compressed: 0, requests: 0 }
const editor = createClient({ baseUrl, token })
const reader = createClient({
  baseUrl,
  cache: false,
  fetch: async request => {
    const answer = await globalThis.fetch(request)
    const body = Buffer.from(await answer.clone().arrayBuffer())
    came.bytes += body.length
    came.compressed += gzipSync(body).length
    came.requests++
    return answer
  }
})

const text = (n: number) =>
  [
    `أقر المجلس البلدي في جلسته رقم ${n} إقامة ممشى على ضفة النهر، على أن يبدأ العمل في الربيع المقبل.`,
    `وقال رئيس البلدية سامر النجار: «يبدأ العمل في الربيع، ولن تُقطع شجرة واحدة من أشجار الضفة رقم ${n}».`,
    `وقالت المهندسة ليلى حداد: «الجسر القديم يبقى كما هو، ونضيف إليه درجا رقم ${n}».`
  ].join('\n\n')
const file = (n: number) =>
  editor.post('/v1/articles', {
    params: { query: { people: 'create' } },
    body: {
      title: `المجلس البلدي يوافق على ممشى النهر ${n}`,
      slug: `river-${n}`,
      text: text(n),
      publishedAt: '2026-01-01T00:00:00Z'
    }
  })

async function follow(since?: string) {
  Object.assign(came, { bytes: 0, compressed: 0, requests: 0 })
  const copy = new Map<string, unknown>()
  const began = performance.now()
  const { cursor, applied } = await reader.sync({
    since,
    limit: 100,
    apply: ({ items }) => {
      for (const { entity, id, op, card } of items) {
        if (op === 'delete') copy.delete(`${entity} ${id}`)
        else copy.set(`${entity} ${id}`, card)
      }
    }
  })
  const seconds = (performance.now() - began) / 1000
  return { cursor, applied, seconds, ...came }
}

function tell(
  what: string,
  { applied, seconds, bytes, compressed, requests }: Awaited<ReturnType<typeof follow>>
): void {
  const kilobytes = (size: number) => `${(size / 1000).toFixed(0)} kB`
  process.stdout.write(
    `${what.padEnd(34)} ${String(applied).padStart(6)} changes  ${(applied / seconds).toFixed(0).padStart(6)} a second  ` +
      `${kilobytes(bytes).padStart(8)} (${kilobytes(compressed)} gzipped) in ${requests} requests\n`
  )
}

try {
  await editor.patch('/v1/site', { body: { comments: { policy: 'open' }, quoteAutoConfirm: 0.5 } })
  for (let n = 0; n < stories; n++) await file(n)
  await follow()
  const whole = await follow()
  tell(`everything of ${stories} stories`, whole)

  // A day: a story with its two quotes, a correction of an older one, and a comment, a hundred times.
  for (let n = 0; n < 100; n++) {
    await file(stories + n)
    await editor.patch('/v1/articles/{ref}', {
      params: { path: { ref: `river-${n}` } },
      body: { title: `المجلس البلدي يوافق على ممشى النهر ${n} (تصحيح)` }
    })
    await editor.post('/v1/articles/{ref}/comments', {
      params: { path: { ref: `river-${stories + n}` } },
      body: { author: { name: 'قارئة من بيروت' }, text: `شكرا على نقل التصريحات كما قيلت، وننتظر الممشى رقم ${n}.` }
    })
  }
  tell('a day of 500 changes, in one go', await follow(whole.cursor))
  const idle = await follow((await follow(whole.cursor)).cursor)
  tell('nothing new', idle)
} finally {
  child.kill('SIGTERM')
  await new Promise(resolve => child.once('close', resolve))
  rmSync(folder, { recursive: true, force: true })
}
