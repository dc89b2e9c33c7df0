/**
 * Conditional requests (RFC 9110 §13). An ETag is `"<version>.<hash of the representation>"`, or the hash alone for what
 * has no version of its own (lists); `If-None-Match` compares the whole tag, `If-Match` the version only, so that a new
 * comment changes what caches hold and never refuses an editor's write.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'
import { entityTags } from './representation.ts'

/**
 * Throws a 412 when `If-Match` does not name the current version. A weak tag never matches (RFC 9110 §13.1.1); a tag
 * without its hash, `"3"`, is taken as version 3, for people who type it.
 */
export function requireMatch(request: FastifyRequest, current: number): void {
  const field = request.headers['if-match']
  if (field === undefined || field.trim() === '*') return
  const versions = entityTags(field).map(tag => /^"(\d{1,15})(\.[\w-]*)?"$/.exec(tag)?.[1])
  if (versions.some(version => version !== undefined && Number(version) === current)) return
  throw new Problem(
    'precondition-failed',
    `The current version is ${current}; read it again, then repeat the change.`,
    {
      version: current
    }
  )
}

/** Throws a 412 when `If-Match` is sent for something that does not exist yet (RFC 9110 §13.1.1), `*` included. */
export function requireAbsence(request: FastifyRequest): void {
  if (request.headers['if-match'] === undefined) return
  throw new Problem('precondition-failed', 'If-Match was sent, but there is nothing here yet.')
}

/** Throws a 412 when `If-None-Match: *` is sent, the way to create and never replace, and something is there. */
export function refuseOverwrite(request: FastifyRequest, current: number): void {
  if (request.headers['if-none-match']?.trim() !== '*') return
  throw new Problem('precondition-failed', 'If-None-Match: * was sent, and there is something here already.', {
    version: current
  })
}

/** Sends a resource that has a version, and lets its ETag carry it. */
export function sendVersioned<T extends { version: number }>(reply: FastifyReply, resource: T): T {
  reply.version = resource.version
  return resource
}
