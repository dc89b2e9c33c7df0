/** Settings: the README's table is the program's own, and whatever is wrong with one stops the start with a sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ConfigError, readConfig, settings } from '../src/config.ts'

const names = Object.values(settings).map(({ name }) => name)

/** Returns the sentence with which a setting is refused, or '' when it is taken. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
    return ''
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}

t.test('the README lists every setting with its default and what it does', async t => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const section = /^## Settings$([\s\S]*?)^## /m.exec(readme)?.[1] ?? ''
  const rows = section
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim())
    )
  const told = Object.values(settings).map(({ name, byDefault, help }) => [
    `\`${name}\``,
    byDefault === '' ? '' : `\`${byDefault}\``,
    help
  ])
  t.strictSame(rows, told)
})

t.test('without any setting everything has its default', async t => {
  const config = readConfig({})
  t.match(config, {
    port: 3000,
    host: 'localhost',
    databaseUrl: 'file:./data/rawi.db',
    adminToken: '',
    demo: true,
    trustProxy: [],
    workers: 1,
    synchronous: 'full',
    bodyLimit: 2 * 1024 * 1024
  })
  t.strictSame(Object.keys(config), Object.keys(settings), 'each setting is one key')
})

t.test('settings are read', async t => {
  const config = readConfig({
    PORT: '0',
    RAWI_DEMO: '0',
    RAWI_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 ,::1',
    RAWI_PUBLIC_URL: 'https://api.example.org',
    RAWI_ADMIN_TOKEN: 'a-token-of-a-scripted-set-up-0123456789'
  })
  t.match(config, {
    port: 0,
    demo: false,
    trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1'],
    publicUrl: 'https://api.example.org',
    adminToken: 'a-token-of-a-scripted-set-up-0123456789'
  })
})

t.test('a variable that is none of ours is left alone', async t => {
  t.equal(refusal({ HOME: '/', RAWISH: 'x', port: 'x', DATABASE_URL: 'postgres://…' }), '')
})

t.test('an unknown RAWI_ variable stops the start and names the nearest', async t => {
  for (const [typed, meant] of [
    ['RAWI_DATABSE_URL', 'RAWI_DATABASE_URL'],
    ['RAWI_DATABASE_URLL', 'RAWI_DATABASE_URL'],
    ['RAWI_ADMIN_TOKENS', 'RAWI_ADMIN_TOKEN'],
    ['RAWI_LOGS', 'RAWI_LOG'],
    ['RAWI_TRUST_PROXIES', 'RAWI_TRUST_PROXY']
  ] as const) {
    const sentence = refusal({ [typed]: 'a-secret-that-was-mistyped' })
    t.ok(sentence.startsWith(`There is no setting ${typed}; did you mean ${meant}?`), sentence)
    t.notMatch(sentence, 'mistyped', 'the value is not shown')
  }
  const sentence = refusal({ RAWI_COMPLETELY_ELSEWHERE: '1' })
  t.ok(sentence.startsWith('There is no setting RAWI_COMPLETELY_ELSEWHERE'), sentence)
  for (const name of names) t.ok(sentence.includes(name), `and lists ${name}`)
})

t.test('a value that cannot be read is refused by the name of its setting', async t => {
  const wrong: Record<string, string[]> = {
    PORT: ['', '-1', '65536', '3000.5', '0x10', '1e3', ' 80', '٣٠٠٠', 'http'],
    RAWI_DATABASE_URL: [
      '',
      'rawi.db',
      'file:',
      'postgres:rawi',
      'postgres://localhost',
      'postgres://localhost/',
      'mysql://localhost/rawi'
    ],
    RAWI_ADMIN_TOKEN: ['short', `${'a'.repeat(20)} ${'b'.repeat(20)}`, 'سر'.repeat(20), 'x'.repeat(201)],
    RAWI_DEMO: ['', 'true', 'no', '2'],
    RAWI_PUBLIC_URL: [
      'example.org',
      'ftp://example.org',
      'https://example.org/',
      'https://example.org/api',
      'https://'
    ],
    RAWI_TRUST_PROXY: ['true', '1', '2', '*', 'loopback', 'proxy.example.org', '127.0.0.1,true', '127.0.0.1;10.0.0.1'],
    RAWI_WORKERS: ['', '0', '65', '-1', 'auto', '2.5'],
    RAWI_LOG: ['', 'INFO', 'verbose', 'trace'],
    RAWI_SYNCHRONOUS: ['', 'FULL', 'off', '2'],
    RAWI_WRITE_DEADLINE: ['', '-1', '60001', 'soon'],
    RAWI_CACHE_BYTES: ['-1', '64MB', '68719476737'],
    RAWI_MAX_AGE: ['-1', '31536001', '10s'],
    RAWI_BODY_LIMIT: ['0', '1023', '67108865', '2MB'],
    RAWI_REQUEST_TIMEOUT: ['0', '999', '600001', '30s'],
    RAWI_DRAIN_TIMEOUT: ['-1', '600001', 'never'],
    RAWI_COMMENT_RATE: ['-1', '100001', 'ten', '1.5'],
    RAWI_HEARTBEAT: ['99', '300001', '15s'],
    RAWI_STREAMS: ['-1', '100001', 'all'],
    RAWI_STREAMS_PER_ADDRESS: ['-1', '100001', 'all'],
    RAWI_JOURNAL_DAYS: ['0', '36501', 'ever']
  }
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      const sentence = refusal({ [name]: value })
      t.ok(sentence.startsWith(`${name} is to be `), `${name}=${value}: ${sentence}`)
    }
  }
  const free = ['HOST']
  t.strictSame(Object.keys(wrong).concat(free).sort(), [...names].sort(), 'every setting was tried')
})

t.test('a database is a file or a PostgreSQL server, whose password is not repeated', async t => {
  for (const url of [
    'postgres://rawi:geheim@db.example.org/rawi',
    'postgresql://rawi@db.example.org:5433/rawi?sslmode=verify-full',
    'postgresql:///rawi?host=/var/run/postgresql',
    'file:/var/lib/rawi.db'
  ])
    t.equal(readConfig({ RAWI_DATABASE_URL: url }).databaseUrl, url)
  for (const url of [
    'postgress://rawi:geheim@db.example.org/rawi',
    'postgres://rawi:geheim@db.example.org',
    'postgres://rawi:geheim/@!@db.example.org:port/rawi',
    'postgres://db.example.org:port/rawi?password=geheim',
    'mysql://rawi:geheim@db.example.org/rawi'
  ]) {
    const sentence = refusal({ RAWI_DATABASE_URL: url })
    t.match(sentence, /^RAWI_DATABASE_URL is to be a SQLite file .*, or postgres:.*db\.example\.org/)
    t.notMatch(sentence, 'geheim')
  }
})

t.test('an admin token is never repeated by a refusal', async t => {
  for (const secret of ['too-short-secret', 'with a space inside of the secret token here', 's3cret'.repeat(40)]) {
    const sentence = refusal({ RAWI_ADMIN_TOKEN: secret })
    t.ok(sentence.startsWith('RAWI_ADMIN_TOKEN is to be '), sentence)
    t.notOk(sentence.includes(secret), 'not whole')
    t.notMatch(sentence, /s3cret|short|inside/, 'nor in part')
    t.match(sentence, `${secret.length} characters came`)
  }
  const sentence = refusal({ RAWI_ADMIN_TOKEN: 'a-good-token-of-more-than-32-characters', PORT: 'x' })
  t.notMatch(sentence, 'a-good-token', 'nor when another setting is at fault')
})

t.test('trusting a number of hops, or everybody, is refused', async t => {
  for (const value of ['true', '1'])
    t.match(
      refusal({ RAWI_TRUST_PROXY: value }),
      /^RAWI_TRUST_PROXY is to be addresses or networks, such as 127\.0\.0\.1/
    )
})
