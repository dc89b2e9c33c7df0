/** How request bodies are read: strict UTF-8, JSON without prototype tricks, nothing compressed, and no other type. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mediaTypeDetail, Problem } from './problems.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Registers the JSON parsers for all rooms (`application/json`, and RFC 7396 `application/merge-patch+json`). */
export function readJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  const types = ['application/json', 'application/merge-patch+json']
  app.addContentTypeParser(types, { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = decode(request, bytes as Buffer)
    if (text instanceof Problem) return done(text)
    if (text.trim() === '' && request.routeOptions.config.bodyOptional) return done(null, {})
    if (text.trim() === '') return done(new Problem('malformed-body', 'The body is empty; send a JSON object.'))
    parse(request, text, (error, value) => done(error ? new Problem('malformed-body', notJson(text)) : null, value))
  })
  app.addHook('onRequest', async request => {
    refuseOtherTypes(request)
    const encoding = request.headers['content-encoding']
    if (encoding && encoding !== 'identity') {
      throw new Problem(
        'unsupported-media-type',
        `Send the body as it is: Content-Encoding “${encoding.slice(0, 40)}” is not taken.`
      )
    }
  })
}

/** A parser serves every route of its scope: a type that this route does not declare would slip past its schema. */
function refuseOtherTypes(request: FastifyRequest): void {
  const sent = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const { consumes } = request.routeOptions.config
  if (sent === undefined || consumes === undefined || consumes.length === 0 || consumes.includes('*/*')) return
  if (!consumes.includes(sent)) throw new Problem('unsupported-media-type', mediaTypeDetail(request))
}

/** Registers parsers that hand a text body to the route as a string. */
export function readText(app: FastifyInstance, types: string[]): void {
  app.addContentTypeParser(types, { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = decode(request, bytes as Buffer)
    if (text instanceof Problem) done(text)
    else done(null, text)
  })
}

/** Returns the text of UTF-8 bytes without a byte order mark; a Problem when they are not UTF-8. */
function decode(request: FastifyRequest, bytes: Buffer): string | Problem {
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) {
    return new Problem('unsupported-media-type', `Send UTF-8; charset “${charset.slice(0, 40)}” is not taken.`)
  }
  try {
    return decoder.decode(bytes)
  } catch {
    return new Problem('malformed-body', `The body is not valid UTF-8 (from byte ${firstInvalid(bytes)} on).`)
  }
}

/** Returns the offset of the first byte that is not UTF-8: a replacement character appears there when decoding leniently. */
function firstInvalid(bytes: Buffer): number {
  const lenient = bytes.toString('utf8')
  let at = 0
  for (const character of lenient) {
    if (character === '\uFFFD' && bytes.subarray(at, at + 3).toString('hex') !== 'efbfbd') return at
    at += Buffer.byteLength(character)
  }
  return at
}

function notJson(text: string): string {
  try {
    JSON.parse(text)
    return 'The body holds a key that is not allowed: __proto__ or constructor.'
  } catch (error) {
    return `The body is not JSON: ${(error as Error).message.slice(0, 200)}.`
  }
}
