/** The process: what it prints, what stops its start, how it ends, what it logs. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Script } from 'node:vm'
import Sqlite from 'better-sqlite3'
import t, { type Test } from 'tap'
import { readConfig } from '../src/config.ts'
import { folderFor, launcher, localhostTwice, type Running, runRawi, startRawi } from './support/process.ts'

const run = promisify(execFile)
const quick = { RAWI_DEMO: '0', RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '3000' }
// Each starts processes of its own, and most of a start is waiting.
t.jobs = 3

const adminToken = 'an-operators-own-token-of-more-than-32-letters'

/** Pastes the curl lines of a banner into bash, as they stand, and returns what each printed. */
async function paste(banner: string) {
  const lines = [...banner.matchAll(/^ {2}(curl .*)$/gm)].map(([, line = '']) => line)
  const answers = []
  for (const line of lines) {
    const { stdout } = await run('bash', ['-c', `${line} --silent --show-error --write-out '\\n%{http_code}'`])
    const at = stdout.lastIndexOf('\n')
    answers.push({ line, status: Number(stdout.slice(at + 1)), body: JSON.parse(stdout.slice(0, at)) })
  }
  return answers
}

/** Sends bytes on a socket of its own and resolves to what came back when the other side closes, or after a limit. */
function raw(port: number, bytes: string, { end = false, limit = 8000 } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = net.connect(port, '127.0.0.1', () => (end ? socket.end(bytes) : socket.write(bytes)))
    const timer = setTimeout(() => socket.destroy(), limit)
    socket.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
    socket.on('error', error => (text === '' ? reject(error) : undefined))
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(text)
    })
  })
}

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of an answer it asserts
const read = (answer: Response): Promise<any> => answer.json()

/** Files a story with a slug; resolves to the status, or to 0 when the connection broke. */
async function file(server: Running, slug: string, token = server.token): Promise<number> {
  try {
    const answer = await fetch(`${server.url}/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: `خبر رقم ${slug}`, slug, text: 'وصل الوفد مساء الثلاثاء.' })
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

t.test('a first start prints where it is, a token once, and three lines that work when pasted', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder)
  t.comment(`from the start to the banner, demo newsroom included: ${Math.round(server.startedIn)} ms`)
  const health = await fetch(`${server.url}/health`)
  t.equal(health.status, 200)

  t.match(server.stdout, `  Rawi  http://localhost:${server.port}\n`)
  t.match(server.stdout, `  Docs  http://localhost:${server.port}/docs\n`)
  t.match(server.token, /^rawi_[0-9A-Za-z]{36}$/)
  t.equal(server.stdout.match(/Admin token/g)?.length, 1)
  t.match(server.stdout, /A small demo newsroom was loaded: \d+ articles, \d+ people, \d+ comments/)
  t.equal((await fetch(`${server.url}/docs`)).status, 200, 'the docs are there')

  const answers = await paste(server.stdout)
  t.equal(answers.length, 3)
  for (const { line, status, body } of answers) {
    t.equal(status, 200, line)
    t.ok(body.items.length > 0, 'and shows something')
  }
  t.match(answers[2]?.line, server.token, 'the third shows a draft to the new token')

  const { code, stderr } = await server.stop()
  t.equal(code, 0)
  t.notOk(stderr.includes(server.token), 'the token is not in the log')

  t.test('a second start on the same file prints no token, and its lines work too', async t => {
    const again = await startRawi(t, folder)
    t.comment(`from the start to the banner, on a file that is there: ${Math.round(again.startedIn)} ms`)
    t.equal(again.token, '')
    t.notMatch(again.stdout, /rawi_|Admin token|demo newsroom/)
    const answers = await paste(again.stdout)
    t.equal(answers.length, 3)
    for (const { line, status, body } of answers) {
      t.equal(status, 200, line)
      t.ok(body.items.length > 0, 'and shows something')
    }
    const { items } = await read(await fetch(`${again.url}/v1/articles`))
    const bearer = { headers: { authorization: `Bearer ${server.token}` } }
    t.equal((await fetch(`${again.url}/v1/tokens`, bearer)).status, 200, 'the first token still works')
    t.ok(items.length > 0)
  })
})

t.test('RAWI_ADMIN_TOKEN is the first token, is never printed, and is looked at once', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_ADMIN_TOKEN: adminToken })
  t.equal(server.token, '')
  const tokens = (bearer: string) =>
    fetch(`${server.url}/v1/tokens`, { headers: { authorization: `Bearer ${bearer}` } })
  const answer = await tokens(adminToken)
  t.equal(answer.status, 200)
  const { items } = await read(answer)
  t.match(items, [{ role: 'admin', hint: adminToken.slice(-4) }])
  t.equal(items.length, 1)
  t.equal((await tokens(`${adminToken}x`)).status, 401)
  const { stdout, stderr } = await server.stop()
  t.notOk((stdout + stderr).includes(adminToken))
  t.notOk(readFileSync(join(folder, 'rawi.db')).includes(adminToken), 'nor is it in the file')

  const other = await startRawi(t, folder, { ...quick, RAWI_ADMIN_TOKEN: 'another-token-that-comes-too-late-to-count' })
  const late = { headers: { authorization: 'Bearer another-token-that-comes-too-late-to-count' } }
  t.equal((await fetch(`${other.url}/v1/tokens`, late)).status, 401, 'a database with tokens takes no other')
})

t.test('a fault of the operator’s is one sentence on standard error, and the exit code 1', async t => {
  const taken = await takenPort(t)
  const folder = folderFor(t)
  const notDatabase = join(folder, 'notes.txt')
  writeFileSync(notDatabase, 'هذه ملاحظات وليست قاعدة بيانات.\n'.repeat(100))

  const cases: [string, Record<string, string>, RegExp, string[]?][] = [
    ['an unknown setting', { RAWI_DATABSE_URL: 'file:x.db' }, /no setting RAWI_DATABSE_URL.*RAWI_DATABASE_URL\?/],
    ['a setting that cannot be read', { PORT: '3000x' }, /^PORT is to be a whole number.*“3000x” came/],
    ['a busy port', { PORT: taken, RAWI_ADMIN_TOKEN: adminToken }, new RegExp(`^Port ${taken} is taken`)],
    [
      'another machine’s address',
      { HOST: '203.0.113.1', RAWI_ADMIN_TOKEN: adminToken },
      /203\.0\.113\.1.*look at HOST/
    ],
    ['an unknown verb', {}, /no verb “sing”/, ['sing']],
    ['an unknown option', {}, /--loud/, ['start', '--loud']],
    ['a file that is no database', { RAWI_DATABASE_URL: `file:${notDatabase}` }, /notes\.txt .*not a database/],
    ['a path through a file', { RAWI_DATABASE_URL: `file:${notDatabase}/rawi.db` }, /notes\.txt.* cannot be opened/]
  ]
  const one = async ([name, env, expected, args = []]: (typeof cases)[number]) => {
    const { code, stdout, stderr } = await runRawi(t, folderFor(t), { ...quick, ...env }, { args })
    t.equal(code, 1, `${name}: exits with 1`)
    t.match(stderr, expected, `${name}: says what`)
    t.notMatch(stderr, /^\s+at |node:internal|\.ts:\d+/m, `${name}: no stack`)
    t.notMatch(stderr, adminToken, `${name}: no secret`)
    t.equal(stdout, '', `${name}: nothing on standard output`)
    t.equal(stderr.trim().split('\n\nUsage:')[0]?.split('\n').length, 1, `${name}: in one line`)
  }
  for (let at = 0; at < cases.length; at += 3) await Promise.all(cases.slice(at, at + 3).map(one))
  const help = await runRawi(t, folder, {}, { args: ['--help'] })
  t.match(help, { code: 0, stderr: '', stdout: /^Usage: rawi/ })
})

t.test('every malformed setting is named, with what came and what is expected, and no secret', async t => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['a setting like no other', { RAWI_COLOUR: 'blue' }, /no setting RAWI_COLOUR\. There are: PORT, HOST, /],
    ['a port out of range', { PORT: '65536' }, /^PORT .* from 0 to 65535; “65536” came/],
    ['a port in another base', { PORT: '0x10' }, /^PORT /],
    ['an empty port', { PORT: '' }, /^PORT /],
    ['a flag that is no flag', { RAWI_DEMO: 'no' }, /^RAWI_DEMO is to be 0 or 1; “no” came/],
    ['hops instead of addresses', { RAWI_TRUST_PROXY: '1' }, /^RAWI_TRUST_PROXY is to be addresses/],
    ['everybody instead of addresses', { RAWI_TRUST_PROXY: 'true' }, /^RAWI_TRUST_PROXY is to be addresses/],
    ['a database of another kind', { RAWI_DATABASE_URL: 'mysql://x' }, /^RAWI_DATABASE_URL is to be a SQLite file/],
    ['an origin with a path', { RAWI_PUBLIC_URL: 'https://x.org/api' }, /^RAWI_PUBLIC_URL is to be an origin/],
    ['a level that is none', { RAWI_LOG: 'loud' }, /^RAWI_LOG is to be one of silent, /],
    ['a time that is none', { RAWI_REQUEST_TIMEOUT: '5s' }, /^RAWI_REQUEST_TIMEOUT is to be a whole number/],
    ['a token that is too short', { RAWI_ADMIN_TOKEN: 'secret-letters' }, /^RAWI_ADMIN_TOKEN .* 14 characters came/]
  ]
  for (const [name, env, expected] of cases) {
    t.throws(() => readConfig(env), { name: 'Error', message: expected }, name)
    t.throws(() => readConfig(env), { message: /^(?!.*secret-letters)/ }, `${name}: no secret`)
  }
})

t.test('a database that another program writes to for too long stops the start with a sentence', async t => {
  const folder = folderFor(t)
  await runRawi(t, folder, quick, { args: ['migrate'] })
  const other = new Sqlite(join(folder, 'rawi.db'))
  t.teardown(() => other.close())
  other.exec('begin immediate')
  const { code, stdout, stderr } = await runRawi(t, folder, { ...quick, RAWI_WRITE_DEADLINE: '200' })
  t.match({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, /^The database .*(locked|another process).*\n$/)
  t.equal(stderr.trim().split('\n').length, 1)
})

/** Returns a port on which somebody else listens. */
async function takenPort(t: Test): Promise<string> {
  const taken = net.createServer().listen(0, '127.0.0.1')
  await new Promise(done => taken.once('listening', done))
  t.teardown(() => taken.close())
  return String((taken.address() as AddressInfo).port)
}

t.test('a first start that fails later than its token loses nobody the token; RAWI_DEMO=0 loads nothing', async t => {
  const folder = folderFor(t)
  const failed = await runRawi(t, folder, { ...quick, PORT: await takenPort(t) })
  t.equal(failed.code, 1)
  const server = await startRawi(t, folder, quick)
  const token = /rawi_[0-9A-Za-z]{36}/.exec(failed.stdout + server.stdout)?.[0]
  t.ok(token, 'one of the two starts has shown it')
  const bearer = { headers: { authorization: `Bearer ${token}` } }
  t.equal((await fetch(`${server.url}/v1/tokens`, bearer)).status, 200)

  t.notMatch(server.stdout, /demo newsroom/)
  for (const { line, status, body } of await paste(server.stdout)) {
    t.equal(status, 200, line)
    t.same(body.items, [])
  }
  for (const list of ['articles', 'people', 'categories', 'quotes', 'comments'])
    t.same((await read(await fetch(`${server.url}/v1/${list}`, bearer))).items, [], list)
})

t.test('a database written by a newer version stops the start, and is left as it is', async t => {
  const folder = folderFor(t)
  const made = await runRawi(t, folder, quick, { args: ['migrate'] })
  t.match(made, { code: 0, stderr: '', stdout: /rawi\.db is at this version/ }, 'rawi migrate makes the file and stops')
  const sqlite = new Sqlite(join(folder, 'rawi.db'))
  t.equal(sqlite.prepare('select count(*) from tokens').pluck().get(), 0, 'the first token is still to come')
  sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('later', 4_102_444_800_000)
  sqlite.close()
  const before = readFileSync(join(folder, 'rawi.db'))
  for (const args of [['start'], ['migrate']]) {
    const { code, stdout, stderr } = await runRawi(t, folder, quick, { args })
    t.match({ code, stdout }, { code: 1, stdout: '' })
    t.match(stderr, /^The database was written by a newer version of Rawi\. .*\n$/)
  }
  t.same(readFileSync(join(folder, 'rawi.db')), before)
})

t.test('a Node that is too old is told so by the launcher, which any Node can read', async t => {
  const source = readFileSync(launcher, 'utf8').replace(/^#!.*/, '')
  t.doesNotThrow(() => new Script(source), 'a plain script: no import declaration, no type, no top-level await')
  t.notMatch(source, /\?\.|\?\?|\bawait\b|#\w+\s*[=(]/, 'nor any syntax later than import() itself')

  const folder = folderFor(t)
  const fake = join(folder, 'fake.cjs')
  const sentence = (version: string) => new RegExp(`^Rawi needs Node 22\\.18 or newer; this is Node ${version}\\.\\n`)
  for (const version of ['20.20.2', '22.17.1']) {
    writeFileSync(
      fake,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
    )
    const { code, stdout, stderr } = await runRawi(t, folder, { NODE_OPTIONS: '' }, { flags: ['-r', fake] })
    t.match({ code, stdout }, { code: 1, stdout: '' }, version)
    t.match(stderr, sentence(version))
    t.equal(stderr.trim().split('\n').length, 2, 'no stack')
  }
  writeFileSync(fake, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.18.0' } })`)
  const fits = await runRawi(t, folder, { NODE_OPTIONS: '' }, { flags: ['-r', fake], args: ['--help'] })
  t.match(fits, { code: 0, stdout: /^Usage: rawi/ }, '22.18 is new enough')

  const old = oldNode()
  if (!old) return t.comment('SKIPPED: there is no Node older than 22.18 on this machine’s PATH')
  const { code, stderr } = await runRawi(t, folder, { NODE_OPTIONS: '' }, { node: old.path })
  t.equal(code, 1, `a real Node ${old.version}`)
  t.match(stderr, sentence(old.version))
})

/** Returns a Node of the machine that is older than the sources can bear, or undefined. */
function oldNode(): { path: string; version: string } | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'node')
    if (folder.includes('node_modules') || !existsSync(path)) continue
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', env: {} }).trim().slice(1)
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major < 22 || (major === 22 && minor < 18)) return { path, version }
  }
  return undefined
}

t.test('SIGTERM under keep-alive clients: what runs is finished, the log is written back, nothing is lost', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_LOG: 'warn' })
  const acknowledged: string[] = []
  const odd: number[] = []
  let stopping = false
  const clients = Array.from({ length: 12 }, async (_, client) => {
    for (let story = 0; story < 1000; story++) {
      const status = await file(server, `story-${client}-${story}`)
      if (status === 201) acknowledged.push(`story-${client}-${story}`)
      else if (status === 0 || status === 503) return
      else odd.push(status)
      if (stopping && status === 0) return
    }
  })
  // One request whose body is still under way when the signal comes.
  const body = JSON.stringify({ title: 'وصل متأخرا', slug: 'late', text: 'نص.' })
  const socket = net.connect(server.port, '127.0.0.1')
  let late = ''
  socket.setEncoding('utf8').on('data', text => {
    late += text
  })
  const closed = new Promise(done => socket.once('close', done))
  socket.write(
    `POST /v1/articles HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.token}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`
  )
  await sleep(600)
  while (acknowledged.length <= 12) await sleep(20)
  stopping = true
  const stopped = server.stop()
  await sleep(300)
  t.equal(server.child.exitCode, null, 'it waits for the request under way')
  socket.write(body.slice(10))
  const { code, signal, took, stderr } = await stopped
  await Promise.all([closed, ...clients])
  t.match({ code, signal }, { code: 0, signal: null })
  t.ok(took < 5000, `it ended within ${Math.round(took)} ms`)
  t.match(late, /^HTTP\/1\.1 201 /, 'the request under way was answered')
  t.same(odd, [])
  t.equal(stderr, '', 'and nothing was worth a warning')

  const wal = join(folder, 'rawi.db-wal')
  t.ok(!existsSync(wal) || statSync(wal).size === 0, 'the write-ahead log is written back')
  t.ok(acknowledged.length > 12, `${acknowledged.length} stories were acknowledged`)
  const again = await startRawi(t, folder, quick)
  const stored = new Set(await slugsOf(again, server.token))
  t.same(
    [...acknowledged, 'late'].filter(slug => !stored.has(slug)),
    [],
    'all of them are there'
  )
})

/** Returns the slugs of all articles, page by page. */
async function slugsOf(server: Running, token: string): Promise<string[]> {
  const slugs: string[] = []
  for (let url: string | null = '/v1/articles?limit=100&fields=slug'; url; ) {
    const answer = await fetch(server.url + url, { headers: { authorization: `Bearer ${token}` } })
    const { items, next } = (await answer.json()) as { items: { slug: string }[]; next: string | null }
    slugs.push(...items.map(({ slug }) => slug))
    url = next
  }
  return slugs
}

t.test('SIGTERM with slow and half-open connections ends within the drain time', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_DRAIN_TIMEOUT: '1000' })
  const beginnings = [
    '',
    'GET /v1/arti',
    'GET /health HTTP/1.1\r\nhost: x\r\n',
    'POST /v1/articles HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"ti'
  ]
  const sockets = Array.from({ length: 40 }, (_, at) => {
    const socket = net.connect(server.port, '127.0.0.1')
    socket.write(beginnings[at % beginnings.length] ?? '')
    socket.on('error', () => {})
    t.teardown(() => socket.destroy())
    return new Promise(done => socket.resume().once('close', done))
  })
  await sleep(300)
  const { code, signal, took } = await server.stop()
  t.match({ code, signal }, { code: 0, signal: null })
  t.ok(took < 3000, `it ended within ${Math.round(took)} ms`)
  await Promise.all(sockets)
})

t.test('clients that go on asking while the server stops are told to close, and none is cut off', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_DRAIN_TIMEOUT: '12000' })
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
  t.teardown(() => agent.destroy())
  const seen: string[] = []
  const ask = () =>
    new Promise<boolean>(resolve => {
      const request = http.get(`${server.url}/v1/articles`, { agent }, answer => {
        const told = answer.headers.connection === 'close'
        answer.resume().on('end', () => {
          seen.push(`${answer.statusCode}${told ? ' and told to close' : ''}`)
          resolve(!told)
        })
      })
      request.on('error', error => {
        seen.push((error as NodeJS.ErrnoException).code ?? error.message)
        resolve(false)
      })
    })
  const clients = Array.from({ length: 8 }, async () => {
    while (await ask()) await sleep(5)
  })
  await sleep(200)
  const { code, took } = await server.stop()
  await Promise.all(clients)
  t.equal(code, 0)
  t.ok(took < 6000, `it ended within ${Math.round(took)} ms, long before it would have cut them off`)
  t.same([...new Set(seen)].sort(), ['200', '200 and told to close'])
})

t.test('a request that comes late, while another is finished, is answered in the house’s own form', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_DRAIN_TIMEOUT: '2000' })
  const idle = net.connect(server.port, '127.0.0.1')
  const busy = net.connect(server.port, '127.0.0.1')
  t.teardown(() => void [idle.destroy(), busy.destroy()])
  for (const socket of [idle, busy]) socket.on('error', () => {})
  busy.write('POST /v1/articles HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\ncontent-type: application/json\r\n\r\n{')
  let text = ''
  idle.setEncoding('utf8').on('data', chunk => {
    text += chunk
  })
  const closed = new Promise(done => idle.once('close', done))
  await sleep(300)
  const stopped = server.stop()
  await sleep(600)
  if (!idle.destroyed) idle.write('GET /v1/articles HTTP/1.1\r\nhost: x\r\n\r\n')
  await Promise.race([closed, sleep(3000)])
  busy.destroy()
  await stopped
  if (text === '') return t.pass('the connection was closed before it could ask')
  t.match(text, /connection: close/i)
  t.ok(/^HTTP\/1\.1 200 |content-type: application\/problem\+json/i.test(text), 'served, or told a problem')
})

t.test('a client on the second address of localhost is finished, or cut off, as on the first', async t => {
  const folder = folderFor(t)
  const env = { ...localhostTwice(folder), RAWI_DRAIN_TIMEOUT: '1000' }
  const server = await startRawi(t, folder, { ...quick, ...env })
  const body = '{"title":"x","slug":"late"}'
  let text = ''
  const socket = net.connect(server.port, '::1')
  const stuck = net.connect(server.port, '::1', () => stuck.write('GET /health HT'))
  const there = await new Promise(resolve => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  })
  for (const one of [socket, stuck]) one.on('error', () => {})
  t.teardown(() => void [socket.destroy(), stuck.destroy()])
  if (!there) return t.comment('SKIPPED: this machine has no ::1')
  socket.setEncoding('utf8').on('data', chunk => {
    text += chunk
  })
  const closed = new Promise(done => socket.once('close', done))
  socket.write(
    `POST /v1/articles HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.token}\r\n` +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`
  )
  await sleep(300)
  const stopped = server.stop()
  await sleep(400)
  socket.write(body.slice(5))
  await closed
  t.match(text, /^HTTP\/1\.1 201 /, 'the request under way was answered')
  const { code, took } = await stopped
  t.equal(code, 0)
  t.ok(took < 3000, `it ended within ${Math.round(took)} ms`)
})

t.test('logs are JSON lines on standard error, without tokens and without addresses', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_LOG: 'debug', RAWI_TRUST_PROXY: '127.0.0.0/8' })
  const other = 'rawi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number>((resolve, reject) => {
      // A client address of its own, so that the server’s is not taken for it.
      const from = { host: '127.0.0.1', port: server.port, localAddress: '127.0.0.2', agent: false as const }
      http
        .get({ ...from, path, headers }, answer => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)))
        .on('error', reject)
    })
  const hidden = {
    'x-forwarded-for': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
    'user-agent': 'spy',
    cookie: `token=${server.token}`
  }
  t.equal(await ask('/v1/tokens', { authorization: `Bearer ${server.token}`, ...hidden }), 200)
  t.equal(await ask('/v1/tokens', { authorization: `Bearer ${other}`, ...hidden }), 401)
  t.equal(await ask(`/v1/articles?token=${server.token}`, hidden), 400)
  t.equal(await ask(`/v1/articles/${server.token}`, { 'x-request-id': '{"a"} b', ...hidden }), 404)
  t.equal(await ask('/v1/articles?q=%0a%7B%22level%22%3A60%7D', { 'x-request-id': 'mine-1', ...hidden }), 400)
  await ask('/%zz', hidden)
  await raw(server.port, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nauthorization: Bearer ${server.token}\r\n\r\n`)
  const { stdout, stderr } = await server.stop()

  const lines = stderr
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { msg: string; req?: { url: string }; status?: number; reqId?: string })
  const answered = lines.filter(line => line.msg === 'answered')
  t.ok(answered.length >= 5, 'a line for each answer')
  t.match(
    answered.map(line => line.status),
    [200, 401, 400, 404, 400]
  )
  t.match(answered[0], { req: { method: 'GET', url: '/v1/tokens' }, role: 'admin', subject: 'admin', ms: Number })
  t.equal(answered[4]?.reqId, 'mine-1')
  const secret = server.token.slice('rawi_'.length)
  for (const [what, text] of [
    ['the token', secret],
    ['another token', other],
    ['the client’s address', '127.0.0.2'],
    ['the address behind a proxy', '203.0.113.9'],
    ['a request id that is no plain word', '} b']
  ] as const) {
    t.notOk(stderr.includes(text), `${what} is not in the log`)
  }
  t.notMatch(stdout, /"level"/, 'standard output is for people')
})

t.test('a token in a URL is not logged, however it is written', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_LOG: 'debug', RAWI_ADMIN_TOKEN: adminToken })
  const made = await fetch(`${server.url}/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: '{"name":"x","role":"editor"}'
  })
  const { token } = await read(made)
  for (const sent of [token.replace('_', '%5F'), token.replace('r', '%72'), adminToken])
    t.equal((await fetch(`${server.url}/v1/articles?token=${sent}`)).status, 400)
  const { stderr } = await server.stop()
  t.notOk(stderr.includes(token.slice(5)), 'a made token, percent-encoded')
  t.notOk(stderr.includes(adminToken), 'the operator’s own')
})

t.test('kill -9 in the middle of writes: what was acknowledged is there, and nothing is there by half', async t => {
  const folder = folderFor(t)
  const env = { RAWI_DEMO: '0', RAWI_ADMIN_TOKEN: adminToken }
  const acknowledged: string[] = []
  let restarted = 0
  for (let kill = 0; kill < 5; kill++) {
    const server = await startRawi(t, folder, env)
    if (kill > 0) restarted = Math.max(restarted, server.startedIn)
    const target = acknowledged.length + 12 + kill * 3
    const clients = Array.from({ length: 4 }, async (_, client) => {
      for (let story = 0; ; story++) {
        const slug = `kill-${kill}-${client}-${story}`
        if ((await file(server, slug, adminToken)) !== 201) return
        acknowledged.push(slug)
      }
    })
    while (acknowledged.length < target) await sleep(1)
    const { signal } = await server.stop('SIGKILL')
    t.equal(signal, 'SIGKILL')
    await Promise.all(clients)
  }
  const server = await startRawi(t, folder, env)
  t.comment(`${acknowledged.length} writes; the slowest start after a kill took ${Math.round(restarted)} ms`)
  const stored = new Set(await slugsOf(server, adminToken))
  t.same(
    acknowledged.filter(slug => !stored.has(slug)),
    [],
    'everything acknowledged is there'
  )
  t.ok(stored.size <= acknowledged.length + 20, 'and at most the writes that were under way beside it')
  await server.stop()

  const sqlite = new Sqlite(join(folder, 'rawi.db'), { readonly: true })
  t.teardown(() => sqlite.close())
  t.equal(sqlite.pragma('integrity_check', { simple: true }), 'ok')
  t.same(sqlite.pragma('foreign_key_check'), [])
  const count = (sql: string) => sqlite.prepare(sql).pluck().get()
  t.equal(count('select count(*) from revisions'), stored.size, 'each with its revision')
  t.equal(count("select count(*) from changes where entity = 'article'"), stored.size, 'and its row in the journal')
})
