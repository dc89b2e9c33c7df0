/** Structured logs (pino) on standard error, one line a request, without tokens, addresses or bodies. */
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'

type LoggerOptions = NonNullable<FastifyServerOptions['logger']> & object

/** Hides everything in a text that has the shape of a token. */
export const hideTokens = (text: string): string => text.replace(/rawi(?:_|%5f)[A-Za-z0-9]+/gi, 'rawi_…')

/** Returns a URL for the log: a long value in the query may be a secret in any spelling, and only a cursor never is. */
export function hideSecrets(url: string): string {
  const [path = '', query] = url.split('?', 2)
  const shown = query
    ?.split('&')
    .map(part => (/^cursor=/.test(part) ? part : part.replace(/=.{32,}/, '=…')))
    .join('&')
  return hideTokens(shown === undefined ? path : `${path}?${shown}`).slice(0, 500)
}

/** Returns pino's options for a level; what a client sends is cut and shown without tokens. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  redact: ['authorization', 'cookie', '*.authorization', '*.cookie', '*.*.authorization', '*.*.cookie'],
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, url: hideSecrets(request.url) }),
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      code: error.code,
      message: hideTokens(error.message),
      stack: error.stack ?? ''
    })
  }
})

/** Logs one line for each answer, with who asked (role and subject, never an address) and how long it took. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { role, subject } = request.viewer
    const line = { req: request, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, role, subject }
    request.log.info(line, 'answered')
  })
}
