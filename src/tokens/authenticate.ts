/** Who a bearer token speaks for, or the sentence that says why it is refused. */
import type { Authenticate } from '../frame/access.ts'
import type { Store } from '../queries.ts'
import { digest, isOurs, isWhole } from './secret.ts'

/** Returns the check that the frame asks for every request that carries a token; nothing is cached, so revoking is immediate. */
export function authenticator(store: Store, now: () => number): Authenticate {
  return async token => {
    if (isOurs(token) && !isWhole(token))
      return { refused: 'The token is malformed: it was cut or mistyped. Copy it again whole.' }
    const found = await store.read(({ tokens }) => tokens.byHash(digest(token)))
    if (!found) return { refused: 'The token is not known here.' }
    if (found.revokedAt !== null) return { refused: 'The token was revoked; ask an admin for a new one.' }
    if (found.expiresAt !== null && found.expiresAt <= now())
      return { refused: 'The token has expired; ask an admin for a new one.' }
    return { role: found.role, subject: found.subject }
  }
}
