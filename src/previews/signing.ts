/**
 * The token of a preview link: `rawi_preview_`, the id of the preview, the instant it ends, and an HMAC-SHA-256 of both
 * with the database's own secret. So a forged or altered one is told without asking the database, and a true one can be
 * told that it ended even when its row is long gone. 54 bytes are 72 letters without a bit left over: a token has one
 * spelling, and changing any letter changes what it says.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token says: which preview, and until when (milliseconds). Which article that is, its row knows. */
export interface Claim {
  id: string
  expiresAt: number
}

const prefix = 'rawi_preview_'
/** Says what is signed: the same secret signs other things too, and none of them ever passes for a link. */
const label = 'rawi preview link, version 1\n'
const claimLength = 22

/** Returns the token of a preview, always the same one. */
export function signLink({ id, expiresAt }: Claim, secret: Buffer): string {
  const claim = Buffer.alloc(claimLength)
  claim.write(id.replaceAll('-', ''), 'hex')
  claim.writeUIntBE(expiresAt, 16, 6)
  return prefix + Buffer.concat([claim, signatureOf(claim, secret)]).toString('base64url')
}

/** Returns what a token says, or undefined when this database did not sign it, whatever is wrong with it. */
export function readLink(token: string, secret: Buffer): Claim | undefined {
  // The decoder alone would skip what is no base64url, and take another alphabet's letters too.
  if (!/^rawi_preview_[\w-]{72}$/.test(token)) return undefined
  const bytes = Buffer.from(token.slice(prefix.length), 'base64url')
  const claim = bytes.subarray(0, claimLength)
  if (!timingSafeEqual(bytes.subarray(claimLength), signatureOf(claim, secret))) return undefined
  return { id: uuidOf(claim.toString('hex', 0, 16)), expiresAt: claim.readUIntBE(16, 6) }
}

const signatureOf = (claim: Buffer, secret: Buffer): Buffer =>
  createHmac('sha256', secret).update(label).update(claim).digest()

const uuidOf = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
