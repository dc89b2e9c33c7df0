/** What a fault of the database looks like to a client: nothing of the engine in it. */
import { databaseFault } from '../database/errors.ts'
import { Problem } from './problems.ts'

/** Returns the problem that a database fault means to a client, or undefined for any other error. */
export function databaseProblem(error: unknown): Problem | undefined {
  switch (databaseFault(error)) {
    case 'full':
      return new Problem('insufficient-storage', 'The disk is full. Nothing was stored.')
    case 'busy':
    case 'unreadable':
      return new Problem('unavailable', 'The database is busy. Nothing was stored.', {
        headers: { 'retry-after': '1' }
      })
    case 'uncertain':
      return new Problem(
        'unavailable',
        'The connection to the database was lost while this was stored. Read it again before you repeat it.',
        { headers: { 'retry-after': '1' } }
      )
    // Rooms look before they write; this is what two writers that looked at the same time meet.
    case 'unique':
      return new Problem('conflict', 'Another request stored the same slug or external id first.')
    case 'referenced':
      return new Problem('conflict', 'Something else still refers to it, or it refers to what is gone.')
    default:
      return undefined
  }
}
