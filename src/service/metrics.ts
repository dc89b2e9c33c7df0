/** /metrics: counts of this process for who watches it, in the text format of Prometheus (version 0.0.4). */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { access } from '../frame/access.ts'
import type { Cache } from '../frame/cache.ts'
import type { Counting } from '../frame/counting.ts'

interface Metric {
  name: string
  type: 'counter' | 'gauge'
  help: string
  values: [labels: string, value: number][]
}

export interface Measured {
  counting: Counting
  cache: Cache
}

export const metricRoutes: FastifyPluginAsyncTypebox<Measured> = async (app, measured) => {
  app.get(
    '/metrics',
    { config: { access: access.admins, consumes: [], produces: ['text/plain'] }, schema: { hide: true } },
    async (_request, reply) => reply.type('text/plain; version=0.0.4; charset=utf-8').send(textOf(metricsOf(measured)))
  )
}

function metricsOf({ counting, cache }: Measured): Metric[] {
  return [
    {
      name: 'rawi_answers_total',
      type: 'counter',
      help: 'Answers sent since the start, by status and by what made them.',
      values: counting.all().map(({ from, status, answers }) => [`{from="${from}",status="${status}"}`, answers])
    },
    {
      name: 'rawi_cache_entries',
      type: 'gauge',
      help: 'Answers that are kept ready.',
      values: [['', cache.size().entries]]
    },
    {
      name: 'rawi_cache_bytes',
      type: 'gauge',
      help: 'Bytes that they take, of RAWI_CACHE_BYTES.',
      values: [['', cache.size().bytes]]
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Resident memory of this process.',
      values: [['', process.memoryUsage.rss()]]
    },
    {
      name: 'process_start_time_seconds',
      type: 'gauge',
      help: 'When this process started, in seconds since 1970.',
      values: [['', Math.round(Date.now() / 1000 - process.uptime())]]
    }
  ]
}

const textOf = (metrics: Metric[]): string =>
  metrics
    .flatMap(({ name, type, help, values }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...values.map(([labels, value]) => `${name}${labels} ${value}`)
    ])
    .join('\n')
    .concat('\n')
