/** What the response cache reads of a request, and whether it may answer it: without it Node parses no header at all. */
import type { IncomingMessage } from 'node:http'

/** The headers on which an answer from the cache depends. */
export interface Asked {
  accept: string | undefined
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
  requestId: string | undefined
}

/** Headers with which another answer is due, or with which only Fastify knows what to do. */
const others = new Set([
  'authorization',
  'expect',
  'range',
  'if-range',
  'if-match',
  'if-modified-since',
  'if-unmodified-since',
  'transfer-encoding',
  'content-length',
  'upgrade'
])

const read: Record<string, keyof Asked> = {
  accept: 'accept',
  'accept-encoding': 'acceptEncoding',
  'if-none-match': 'ifNoneMatch',
  'x-request-id': 'requestId'
}

/** Returns what a request asks for, or undefined when the cache is not to answer it. */
export function readHead({ method, url, httpVersion, rawHeaders }: IncomingMessage): Asked | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || httpVersion !== '1.1' || !url?.startsWith('/')) return undefined
  const asked: Asked = { accept: undefined, acceptEncoding: undefined, ifNoneMatch: undefined, requestId: undefined }
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase()
    if (others.has(name)) return undefined
    if (name === 'host') hosts++
    const key = read[name]
    if (key === undefined) continue
    // Two lines are one field, which is Node's work to join.
    if (asked[key] !== undefined) return undefined
    asked[key] = rawHeaders[at + 1]
  }
  return hosts === 1 ? asked : undefined
}
