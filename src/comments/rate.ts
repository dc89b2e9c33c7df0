/** How many comments one address may post: counted by address, never by anything that the client can choose. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import { addressKey } from '../frame/addresses.ts'
import { Problem } from '../frame/problems.ts'

export const mostAddresses = 10_000

/** Returns the options of the limiter: `max` a minute from one address; whoever has a token is not counted. */
export const limitByAddress = (max: number): RateLimitPluginOptions => ({
  max,
  timeWindow: 60_000,
  // Bounded: a flood of addresses forgets the oldest instead of filling the memory.
  cache: mostAddresses,
  keyGenerator: ({ ip }: FastifyRequest) => addressKey(ip),
  allowList: (request: FastifyRequest) => request.viewer.role !== 'anonymous',
  errorResponseBuilder: (_request, { ttl }) => {
    const seconds = Math.ceil(ttl / 1000)
    return new Problem(
      'too-many-requests',
      `At most ${max} comments a minute come from one address; wait ${seconds} seconds.`,
      {
        headers: { 'retry-after': String(seconds) }
      }
    )
  }
})
