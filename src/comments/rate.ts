/** How many comments one address may post: counted by address, never by anything that the client can choose. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
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

/** Returns what counts as one address: an IPv4 address, or the /64 that one IPv6 customer has whole. */
export function addressKey(ip: string): string {
  const [plain = ''] = ip
    .toLowerCase()
    .replace(/^::ffff:(?=[\d.]+$)/, '')
    .split('%')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  // A proxy may write leading zeros, the socket does not: one network has one key.
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
