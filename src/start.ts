/** `rawi start`: one process that serves, or one that keeps workers which do. Neither loads what only the other needs. */
import { readConfig } from './config.ts'
import { isWorker } from './worker.ts'

/** Starts the server, or its workers, and returns when it listens; SIGTERM and SIGINT drain it. */
export async function start(): Promise<void> {
  const config = readConfig(process.env)
  if (isWorker || config.workers === 1) {
    const { serve } = await import('./server.ts')
    await serve(config)
  } else {
    const { startWorkers } = await import('./workers.ts')
    await startWorkers(config)
  }
}
