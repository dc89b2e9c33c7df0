/** The floor: a bare Fastify route that sends given bytes with given headers. Started by bench/run.ts as a process. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'

const { body, headers } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  body: string
  headers: Record<string, string>
}
const app = fastify()
app.get('/v1/articles/:ref', async (_request, reply) => reply.headers(headers).send(body))
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}\n`)
