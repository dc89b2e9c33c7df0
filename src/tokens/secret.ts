/**
 * The shape of a token: `rawi_`, 30 random letters and digits (178 bits), and a checksum of 6, so that secret scanners
 * find a leaked one and a typing error is told without asking the database.
 */
import { hash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const prefix = 'rawi_'

/** Returns a new token. */
export function makeToken(): string {
  let body = ''
  while (body.length < 30) {
    // 248 is the largest multiple of 62 in a byte: without the cut some letters would be likelier.
    for (const byte of randomBytes(40)) if (byte < 248 && body.length < 30) body += alphabet[byte % 62]
  }
  return prefix + body + checksum(body)
}

/** Whether a text that starts like a token is whole and without a typing error. */
export const isWhole = (token: string): boolean =>
  /^rawi_[0-9A-Za-z]{36}$/.test(token) && token.slice(-6) === checksum(token.slice(prefix.length, -6))

export const isOurs = (token: string): boolean => token.startsWith(prefix)

/** Returns what is stored of a token: its SHA-256, hexadecimal. */
export const digest = (token: string): string => hash('sha256', token, 'hex')

function checksum(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let digits = 0; digits < 6; digits++) {
    text = alphabet[rest % 62] + text
    rest = Math.floor(rest / 62)
  }
  return text
}
