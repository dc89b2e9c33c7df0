/** How request bodies are read: strict UTF-8, JSON without prototype tricks, nothing compressed, and no other type. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { repeatedKey } from './json.ts'
import { mediaTypeDetail, Problem, tooLarge } from './problems.ts'

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
    parse(request, text, (error, value) => {
      if (error) return done(new Problem('malformed-body', notJson(text)))
      const key = repeatedKey(text)
      if (key === undefined) return done(null, value)
      done(new Problem('malformed-body', `The key ${JSON.stringify(key.slice(0, 60))} is given twice in one object.`))
    })
  })
  app.addHook('onRoute', route => {
    const { config, schema } = route
    if (config && !schema?.body && !config.consumes.includes('*/*')) route.config = { ...config, consumes: [] }
  })
  // `curl -X PUT …/publication` needs no body; null is one, and a wrong one.
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.body === undefined && request.routeOptions.config.bodyOptional) request.body = {}
    done()
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const { consumes } = request.routeOptions.config
    if (consumes?.length === 0) refuseBody(request)
    else if (consumes !== undefined && !consumes.includes('*/*')) {
      refuseOtherTypes(request, consumes)
      refuseLength(request)
    }
    done()
  })
}

/** Where no body is taken one is not silently dropped; a header alone, which many clients always send, says nothing. */
function refuseBody({ method, raw }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return
  const { 'content-length': length = '0', 'transfer-encoding': coding } = raw.headers
  if (Number(length) > 0 || coding !== undefined)
    throw new Problem('invalid-request', 'This URL takes no body; send none.', { headers: { connection: 'close' } })
  delete raw.headers['content-type']
}

/** A parser serves every route of its scope: a type that this route does not declare would slip past its schema. */
function refuseOtherTypes(request: FastifyRequest, consumes: string[]): void {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers
  const sent = type?.split(';')[0]?.trim().toLowerCase()
  if (sent !== undefined && !consumes.includes(sent))
    throw new Problem('unsupported-media-type', mediaTypeDetail(request))
  if (encoding.toLowerCase() === 'identity') return
  const detail = `Send the body as it is: Content-Encoding “${encoding.slice(0, 40)}” is not taken.`
  throw new Problem('unsupported-media-type', detail)
}

/** A body that says that it is too large is refused before it is sent (`Expect: 100-continue`). */
function refuseLength(request: FastifyRequest): void {
  const { bodyLimit } = request.routeOptions
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw tooLarge(bodyLimit)
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
