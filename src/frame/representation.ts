/**
 * The representations of one answer (RFC 9110 §3.2): the same text as it is, in gzip and in brotli, each with a strong ETag
 * of its own. Compression runs off the event loop, once an encoding, and makes the same bytes of the same text always.
 */
import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

export type Encoding = 'identity' | 'gzip' | 'br'

export interface Representations {
  /** The strong ETag of the text as it is; those of the others end in their encoding. */
  tag: string
  /** How many bytes the text as it is has. */
  length: number
  /** Returns the bytes in an encoding: at once when they are ready, else when they are compressed. */
  bytes(encoding: Encoding): Buffer | Promise<Buffer>
  /** Returns how many bytes are held, in all encodings that were asked for. */
  size(): number
}

/** Below so many bytes an answer fits into one packet as it is. */
const worthwhile = 1024

const compress = {
  gzip: promisify(gzip),
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
      }
    })
}

/** Returns the representations of a text, of which these are the bytes; `tag` is the strong ETag of the text itself. */
export function represent(tag: string, identity: Buffer): Representations {
  const ready = new Map<Encoding, Buffer>([['identity', identity]])
  const making = new Map<Encoding, Promise<Buffer>>()
  const make = async (encoding: 'gzip' | 'br'): Promise<Buffer> => {
    const bytes = await compress[encoding](identity)
    ready.set(encoding, bytes)
    return bytes
  }
  return {
    tag,
    length: identity.length,
    bytes(encoding) {
      const bytes = ready.get(encoding)
      if (bytes) return bytes
      const coming = making.get(encoding) ?? make(encoding as 'gzip' | 'br').finally(() => making.delete(encoding))
      making.set(encoding, coming)
      return coming
    },
    size: () => [...ready.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  }
}

/** Returns the strong entity tag of a text, of its bytes: `"<version>.<hash>"`, or the hash alone for what has no version. */
export function entityTag(version: number | null, bytes: Buffer): string {
  const digest = hash('sha1', bytes, 'base64url').slice(0, 16)
  return version === null ? `"${digest}"` : `"${version}.${digest}"`
}

/** Returns the entity tag of a text in an encoding: strong tags differ by representation (RFC 9110 §8.8.1). */
export const tagIn = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? tag : `${tag.slice(0, -1)}-${encoding}"`

/** Its types are those of the version before. */
interface Preferring {
  encodings(available: string[], options: { preferred: string[] }): string[]
}

/**
 * Returns what picks the encoding that an Accept-Encoding field prefers for so many bytes (RFC 9110 §12.5.3): `identity`
 * when it takes none of the others.
 */
export function encodingChooser(): (field: string | undefined, length: number) => Encoding {
  const chosen = new Map<string, Encoding>()
  return (field, length) => {
    if (field === undefined || length < worthwhile) return 'identity'
    const known = chosen.get(field)
    if (known) return known
    const negotiator = new Negotiator({ headers: { 'accept-encoding': field } }) as unknown as Preferring
    const [first = 'identity'] = negotiator.encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
    // Clients send few different ones; whoever sends many pays for each.
    if (chosen.size < 200 && field.length <= 200) chosen.set(field, first as Encoding)
    return first as Encoding
  }
}

/**
 * Returns the tag of an If-None-Match field value that is of this text, in whatever encoding: who has any of them has the
 * text (weak comparison, RFC 9110 §13.1.2). Undefined when there is none.
 */
export function heldTag(field: string | undefined, tag: string): string | undefined {
  if (field === undefined) return undefined
  if (field.trim() === '*') return tag
  const base = tag.slice(0, -1)
  return entityTags(field)
    .map(candidate => candidate.replace(/^W\//, ''))
    .find(candidate => candidate.startsWith(base) && endings.has(candidate.slice(base.length)))
}

const endings = new Set(['"', '-br"', '-gzip"'])

/** Returns the entity tags of a field value, weak ones with their W/ (RFC 9110 §8.8.3). */
export const entityTags = (field: string): string[] => field.match(/(W\/)?"[\x21\x23-\x7E\x80-\xFF]*"/g) ?? []
