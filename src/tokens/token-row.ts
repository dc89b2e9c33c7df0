/** The row of a new token: its digest and hint, never the token. */
import { v7 as uuid } from 'uuid'
import type { schema } from '../database/schema.ts'
import { digest } from './secret.ts'

export type TokenRow = typeof schema.tokens.$inferSelect

/** Returns the row of a token that is made at an instant (milliseconds). */
export function tokenRow(
  wanted: Pick<TokenRow, 'name' | 'role' | 'subject' | 'expiresAt'>,
  token: string,
  at: number
): TokenRow {
  return {
    id: uuid(),
    ...wanted,
    hash: digest(token),
    hint: token.slice(-4),
    version: 1,
    createdAt: at,
    revokedAt: null
  }
}
