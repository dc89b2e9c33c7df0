/** Load on a server for some seconds: requests a second, and the processor time that each took the server. */
import autocannon from 'autocannon'
import { type Program, processorTime } from './programs.ts'

export interface Load {
  program: Program
  paths: string[]
  connections?: number
  headers?: Record<string, string>
  /** The status of every answer; any other ends the measurement. */
  expect?: number
  /** The body of the nth request, which makes them POST. */
  body?: (n: number) => string
}

export interface Measured {
  /** Answers a second. */
  rate: number
  /** Microseconds of processor that the server took for one answer. */
  processor: number
  answers: number
}

let sent = 0

/** Puts load on a server; throws when an answer was another than expected. */
export async function measure(load: Load, seconds: number): Promise<Measured> {
  const { program, paths, connections = 10, headers = {}, expect = 200, body } = load
  const requests = paths.map((path): autocannon.Request => {
    if (!body) return { path, method: 'GET', headers }
    const posted = { path, method: 'POST', headers: { ...headers, 'content-type': 'application/json' } } as const
    return { ...posted, setupRequest: request => ({ ...request, ...posted, body: body(sent++) }) }
  })
  let clients = 0
  const before = processorTime(program.pid)
  const result = await autocannon({
    ...{ url: program.url, connections, duration: seconds, requests: requests.slice(0, 1) },
    // It looks whether the time is over once for each of these milliseconds.
    sampleInt: Math.min(100, seconds * 1000),
    // Each connection asks for other pages than the rest: in step, nine of ten would find what the first has read.
    setupClient: client => {
      const own = clients++ % connections
      client.setRequests(requests.length < connections ? requests : requests.filter((_, n) => n % connections === own))
    }
  })
  const took = processorTime(program.pid) - before
  const answers = result.statusCodeStats?.[`${expect}`]?.count ?? 0
  const all = Object.values(result.statusCodeStats ?? {}).reduce((sum, { count = 0 }) => sum + count, 0)
  // A machine so busy that nothing was answered: longer.
  if (all === 0 && result.errors === 0 && seconds < 10) return measure(load, seconds * 4)
  if (result.errors > 0 || answers === 0 || answers < all) {
    const told = JSON.stringify(result.statusCodeStats)
    throw new Error(`${paths[0]}: ${result.errors} failed, ${expect} was expected and came so often: ${told}`)
  }
  return { rate: answers / result.duration, processor: (took * 1000) / answers, answers }
}
