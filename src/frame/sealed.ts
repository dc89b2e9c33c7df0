/**
 * Sealed texts: what a client keeps for us and is neither to read nor to change. The same text is always sealed to the same
 * characters, so that an answer that holds one keeps its ETag. The construction is a synthetic IV (as in RFC 5297): the
 * initialisation vector is the HMAC of the text, and opening checks it.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export interface Sealing {
  /** Returns the text sealed, in letters that a URL carries as they are. */
  seal(text: string): string
  /** Returns the text, or undefined when this was sealed by another secret, for another purpose, or was altered. */
  open(sealed: string): string | undefined
}

/** Returns how texts of one purpose are sealed with a secret. */
export function sealing(secret: Buffer, purpose: string): Sealing {
  const key = (part: string) => Buffer.from(hkdfSync('sha256', secret, '', `${purpose} ${part}`, 32))
  const [authentic, secrecy] = [key('authenticity'), key('secrecy')]
  const tagOf = (text: string) => createHmac('sha256', authentic).update(text).digest().subarray(0, 16)
  return {
    seal(text) {
      const tag = tagOf(text)
      const cipher = createCipheriv('aes-256-ctr', secrecy, tag)
      return Buffer.concat([tag, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      // The last letter may carry bits that mean nothing: only one spelling is ours.
      if (bytes.length < 17 || bytes.toString('base64url') !== sealed) return undefined
      const tag = bytes.subarray(0, 16)
      const decipher = createDecipheriv('aes-256-ctr', secrecy, tag)
      const text = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('utf8')
      return timingSafeEqual(tag, tagOf(text)) ? text : undefined
    }
  }
}
