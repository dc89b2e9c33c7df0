// Which addresses a body may carry. An allow-list: what is not known to be harmless is refused, never repaired.

export const LONGEST = 2048
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Returns the address as it may be stored and linked to, or null when it is refused: http, https, mailto, tel, `/path`
 * and `#fragment` pass; other schemes, control characters, unreadable hosts (WHATWG URL) and more than 2,048
 * characters do not. `//host/…` becomes https; spaces and the characters that no URL may hold are percent-encoded.
 */
export function safeHref(url: string): string | null {
  if (url.length > 2 * LONGEST) return null
  const trimmed = url.toWellFormed().replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
  if (/\p{Cc}/u.test(trimmed)) return null
  const encoded = trimmed.replace(/[\s\p{Cf}\p{Noncharacter_Code_Point}<>"\\^`{|}]/gu, encodeURIComponent)
  const href = encoded.startsWith('//') ? `https:${encoded}` : encoded
  if (href.length > LONGEST) return null
  const scheme = SCHEME.exec(href)?.[1]
  if (scheme === undefined) return /^[/#]/.test(href) ? href : null
  const lower = scheme.toLowerCase()
  if (!ALLOWED.has(lower) || href.length === scheme.length + 1) return null
  if (lower.startsWith('http') && !/^https?:\/\/[^/]/i.test(href)) return null
  if (lower.startsWith('http') && !URL.canParse(href)) return null
  return lower + href.slice(scheme.length)
}

/** Returns the address of an image as it may be stored: http, https or `/path`; null when it is refused. */
export function safeSource(url: string): string | null {
  const href = safeHref(url)
  return href !== null && /^(https?:|\/)/.test(href) ? href : null
}

/** Returns the address of an embed as it may be stored: http or https; null when it is refused. */
export function safeEmbed(url: string): string | null {
  const href = safeHref(url)
  return href !== null && /^https?:/.test(href) ? href : null
}
