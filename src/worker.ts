/** One of several workers (RAWI_WORKERS): what it says to the process that keeps it, and what it is told. */
import type { Begun } from './beginning.ts'

// Whoever has no line to a parent is none, and need not load what would say so.
export const isWorker = process.connected === true && (await import('node:cluster')).default.isWorker

/** The workers cannot be started, or do not stay: a sentence for the operator, or '' when the worker has said it. */
export class WorkersError extends Error {}

/** What a worker says when it listens. */
export interface Listening extends Begun {
  port: number
}

/** What a worker is told when it is to end. */
export const drain = 'drain'

/** The signals that reach each process of a group, or of a service, besides what the worker is told. */
export const orders = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Says that this worker listens, and lets it drain when it is told to: once, however often and by whomever. */
export function serveUnder(listening: Listening, close: () => void): void {
  let told = false
  const once = () => {
    if (!told) close()
    told = true
  }
  for (const signal of orders) process.on(signal, once)
  process.on('message', message => {
    if (message === drain) once()
  })
  process.send?.(listening)
}
