/**
 * The floors: a bare `node:http` and a bare Fastify route, each sending given bytes with given headers. Started by
 * bench/run.ts as a process: `node bench/floors.ts node|fastify FILE`.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import fastify from 'fastify'

/** What a floor sends: the headers as they came from the wire, name and value in turn. */
export interface Answer {
  headers: string[]
  body: string
}

const [kind, path = ''] = process.argv.slice(2)
const { headers, body } = JSON.parse(readFileSync(path, 'utf8')) as Answer
const bytes = Buffer.from(body)

const servers: Record<string, () => Promise<Server>> = {
  node: async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, headers)
      response.end(bytes)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return server
  },
  fastify: async () => {
    const app = fastify()
    const named = Object.fromEntries(headers.flatMap((name, at) => (at % 2 ? [] : [[name, headers[at + 1]]])))
    app.get('/*', async (_request, reply) => reply.headers(named).send(bytes))
    await app.listen({ port: 0, host: '127.0.0.1' })
    return app.server
  }
}
const server = await servers[kind ?? '']!()
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
