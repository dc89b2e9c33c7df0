// Slugs: the readable names in URLs, Arabic ones included.

/** The characters of a slug, at most. */
export const longestSlug = 80
const silent = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** Returns the slug of a text: lower case letters, digits and `-`, at most 80 of them; '' when nothing is left. */
export function slugify(text: string): string {
  const kept = lower(lower(text).replace(silent, ''))
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return shorten(kept)
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC')
}

// A word is not cut in two when a whole one ends within the last twenty characters.
function shorten(slug: string): string {
  const points = [...slug]
  if (points.length <= longestSlug) return slug
  const head = points.slice(0, longestSlug)
  const dash = points[longestSlug] === '-' ? longestSlug : head.lastIndexOf('-')
  return head.slice(0, dash >= longestSlug - 20 ? dash : longestSlug).join('')
}

/** Tells whether a text has the shape of an id (UUID), which a slug must not have. */
export function looksLikeId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
