/** Structured logs (pino) on standard error, one line a request, without tokens, addresses or bodies. */
import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import type { Config } from '../config.ts'
import { looksLikeId } from '../language/slug.ts'
import type { Counting } from './counting.ts'

type LoggerOptions = NonNullable<FastifyServerOptions['logger']> & object

/** Hides everything in a text that has the shape of a token. */
export const hideTokens = (text: string): string => text.replace(/rawi(?:_|%5f)(?:[\w-]|%[0-9a-f]{2})+/gi, 'rawi_…')

/** Returns a URL for the log: a long value in the query may be a secret in any spelling, and only a cursor never is. */
export function hideSecrets(url: string): string {
  const [path = '', query] = url.split('?', 2)
  const shown = query
    ?.split('&')
    .map(part => (/^cursor=[\w-]*$/.test(part) ? part : part.replace(/^[^=]{32,}/, '…').replace(/=.{32,}/, '=…')))
    .join('&')
  return hideTokens(shown === undefined ? hideInPath(path) : `${hideInPath(path)}?${shown}`).slice(0, 500)
}

/** A preview link is a secret in the path: known by what stands before it, or by its look, wherever it was pasted. */
function hideInPath(path: string): string {
  const segments = path.split('/')
  const names = segments.map(decoded)
  return segments.map((segment, at) => (isSecret(names[at] ?? '', names[at - 1] ?? '') ? '…' : segment)).join('/')
}

/** No name here has forty plain letters with capitals among them: slugs and ids are small. */
const isSecret = (name: string, before: string): boolean =>
  (before.toLowerCase() === 'previews' && name !== '' && !looksLikeId(name)) ||
  (/[\w%-]{40}/.test(name) && /[A-Z%]/.test(name))

/** The router knows a name in percent-encoding too. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Returns pino's options; what a client sends is cut and shown without tokens. Of several workers each says which it is. */
export const logOptions = ({ log: level, workers }: Config): LoggerOptions => ({
  level,
  base: workers > 1 ? { pid: process.pid } : null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  redact: ['authorization', 'cookie', '*.authorization', '*.cookie', '*.*.authorization', '*.*.cookie'],
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, url: hideSecrets(request.url) }),
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      code: error.code,
      message: hideTokens(error.message),
      stack: hideTokens(error.stack ?? '')
    })
  }
})

/** Logs one line for each answer, with who asked (role and subject, never an address) and how long it took; counts it. */
export function logAnswers(app: FastifyInstance, counting: Counting): void {
  app.addHook('onResponse', (request, reply, done) => {
    counting.add('application', reply.statusCode)
    const { role, subject } = request.viewer
    const line = { req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, role, subject }
    request.log.info(line, 'answered')
    done()
  })
}

/**
 * Returns what counts the answers of the response cache, and logs them line by line only where everything is logged: they
 * are many, and say nothing that their number does not.
 */
export const logFromMemory =
  (logger: () => FastifyBaseLogger | undefined, counting: Counting) =>
  ({ method, url = '' }: IncomingMessage, status: number, reqId: string): void => {
    counting.add('cache', status)
    const log = logger()
    if (log?.level === 'debug') log.debug({ reqId, req: { method, url }, status, from: 'cache' }, 'answered')
  }
