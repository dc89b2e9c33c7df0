/**
 * Every setting in one table: name, default, what it does, how it is read. The README's list is compared with it.
 * An unknown RAWI_ variable stops the start: a typo never silently means the default.
 */
import { isIP } from 'node:net'
import { hidePassword, isPostgres } from './database/address.ts'
import { nearest } from './language/nearest.ts'
import { isOurs, isWhole } from './tokens/secret.ts'

interface Setting<T> {
  name: string
  byDefault: string
  help: string
  read: (text: string) => T
}

/** A setting that cannot be read; the message names it, what came and what is expected. */
export class ConfigError extends Error {}

const setting = <T>(name: string, byDefault: string, help: string, read: (text: string) => T): Setting<T> => ({
  name,
  byDefault,
  help,
  read
})

const flag = (value: string) => {
  if (value !== '0' && value !== '1') throw new Error('0 or 1')
  return value === '1'
}
const whole = (from: number, to: number) => (value: string) => {
  if (!/^\d{1,12}$/.test(value) || Number(value) < from || Number(value) > to)
    throw new Error(`a whole number from ${from} to ${to}`)
  return Number(value)
}
const word =
  <const W extends string>(...words: W[]) =>
  (value: string): W => {
    if (!words.includes(value as W)) throw new Error(`one of ${words.join(', ')}`)
    return value as W
  }
const databaseUrl = (value: string) => {
  const postgres = isPostgres(value) && URL.canParse(value) && new URL(value).pathname.length > 1
  if (!postgres && (!value.startsWith('file:') || value.length < 6))
    throw new Error('a SQLite file such as file:./data/rawi.db, or postgres://user:password@host:5432/database')
  return value
}
const host = (value: string) => {
  if (value.trim() === '') throw new Error('an address or a name, such as 127.0.0.1 or 0.0.0.0')
  return value
}
/** What a request can carry as a bearer token; one in our own shape must be whole, or it could never log in. */
const firstToken = (value: string) => {
  const fits = /^[A-Za-z0-9._~+/=-]{32,200}$/.test(value) && (!isOurs(value) || isWhole(value))
  if (value !== '' && !fits) throw new Error('32 to 200 letters, digits and -._~+/=, and not a part of another token')
  return value
}
/** Addresses only: a number of hops or `true` would believe whatever a client writes into X-Forwarded-For. */
const addresses = (value: string) => {
  const list = value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  for (const part of list) {
    const [address = '', bits, ...rest] = part.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const network = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
    if (isIP(address) === 0 || !network || rest.length > 0)
      throw new Error('addresses or networks, such as 127.0.0.1,10.0.0.0/8')
  }
  return list
}
const publicUrl = (value: string) => {
  if (value !== '' && !/^https?:\/\/[^/?#]+$/.test(value)) throw new Error('an origin such as https://api.example.org')
  return value
}

export const settings = {
  port: setting('PORT', '3000', 'The TCP port to listen on; 0 takes a free one.', whole(0, 65535)),
  host: setting('HOST', 'localhost', 'The address to listen on; 0.0.0.0 in a container.', host),
  databaseUrl: setting(
    'RAWI_DATABASE_URL',
    'file:./data/rawi.db',
    'The SQLite file, which is created, or postgres://user:password@host/database; it is migrated.',
    databaseUrl
  ),
  adminToken: setting(
    'RAWI_ADMIN_TOKEN',
    '',
    'The first admin token of an empty database, 32 characters or more; without it one is made and printed once.',
    firstToken
  ),
  demo: setting('RAWI_DEMO', '1', '0: load no demo newsroom into an empty database.', flag),
  publicUrl: setting(
    'RAWI_PUBLIC_URL',
    '',
    'The origin that clients see, for links; never taken from a request.',
    publicUrl
  ),
  trustProxy: setting('RAWI_TRUST_PROXY', '', 'Addresses of the proxies whose X-Forwarded-For is believed.', addresses),
  workers: setting(
    'RAWI_WORKERS',
    '1',
    'Processes that serve, on one port and one database: as many as cores.',
    whole(1, 64)
  ),
  log: setting(
    'RAWI_LOG',
    'info',
    'How much is logged, as JSON lines on standard error.',
    word('silent', 'error', 'warn', 'info', 'debug')
  ),
  synchronous: setting(
    'RAWI_SYNCHRONOUS',
    'full',
    'full: an acknowledged write survives a power loss. normal: it survives a crash of the process only, and writes are faster.',
    word('full', 'normal')
  ),
  writeDeadline: setting(
    'RAWI_WRITE_DEADLINE',
    '5000',
    'Milliseconds that a write waits for another process before it answers 503.',
    whole(0, 60_000)
  ),
  cacheBytes: setting(
    'RAWI_CACHE_BYTES',
    '67108864',
    'Bytes of answers that a process keeps ready for readers; 0: none, each is made anew.',
    whole(0, 64 * 1024 ** 3)
  ),
  maxAge: setting(
    'RAWI_MAX_AGE',
    '10',
    'Seconds for which browsers and CDNs may keep what anyone may read, without asking.',
    whole(0, 31_536_000)
  ),
  bodyLimit: setting(
    'RAWI_BODY_LIMIT',
    '2097152',
    'The largest JSON or text body, in bytes.',
    whole(1024, 64 * 1024 * 1024)
  ),
  requestTimeout: setting(
    'RAWI_REQUEST_TIMEOUT',
    '30000',
    'Milliseconds in which a request has to arrive whole.',
    whole(1000, 600_000)
  ),
  drainTimeout: setting(
    'RAWI_DRAIN_TIMEOUT',
    '10000',
    'Milliseconds that a stopping server gives to running requests.',
    whole(0, 600_000)
  ),
  heartbeat: setting(
    'RAWI_HEARTBEAT',
    '15000',
    'Milliseconds between two signs of life on a stream of changes.',
    whole(100, 300_000)
  ),
  streams: setting(
    'RAWI_STREAMS',
    '1000',
    'Streams of changes at once, in each worker; one more is answered 503.',
    whole(0, 100_000)
  ),
  streamsPerAddress: setting(
    'RAWI_STREAMS_PER_ADDRESS',
    '20',
    'Streams of changes at once from one address, in each worker; one more is answered 429.',
    whole(0, 100_000)
  ),
  journalDays: setting(
    'RAWI_JOURNAL_DAYS',
    '90',
    'Days that the change feed reaches back; a client that was away for longer starts over.',
    whole(1, 36_500)
  ),
  commentRate: setting(
    'RAWI_COMMENT_RATE',
    '10',
    'Comments a minute from one address, in each worker; 0: no limit.',
    whole(0, 100_000)
  )
}

export type Config = { [K in keyof typeof settings]: ReturnType<(typeof settings)[K]['read']> }

/** Returns the configuration that an environment describes; throws ConfigError with a sentence. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const names = Object.values(settings).map(({ name }) => name)
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('RAWI_') || names.includes(name)) continue
    const meant = nearest(name, names)
    throw new ConfigError(
      `There is no setting ${name}${meant ? `; did you mean ${meant}?` : '.'} There are: ${names.join(', ')}.`
    )
  }
  const config: Record<string, unknown> = {}
  for (const [key, { name, byDefault, read }] of Object.entries(settings)) {
    const value = environment[name] ?? byDefault
    try {
      config[key] = read(value)
    } catch (error) {
      // Neither a token nor the password in a URL is repeated on a terminal.
      const came = key === 'adminToken' ? `${value.length} characters` : `“${hidePassword(value)}”`
      throw new ConfigError(`${name} is to be ${(error as Error).message}; ${came} came.`)
    }
  }
  return config as Config
}
