/** What a comment may be made of: plain text that cannot turn its page around, hide in it, or climb over it. */
import { invalid } from '../frame/problems.ts'
import { oneLine } from '../frame/text.ts'
import { fold } from '../language/fold.ts'

/** Overrides and isolates turn the text around them; tag characters and invisible operators carry what nobody sees. */
const invisible = /[\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu
const controls = /[\u0001-\u0008\u000B-\u001F\u007F-\u009F]/
/** Thai, Hebrew and Arabic with every mark they need stay far below. */
const towers = /\p{M}{9}/u

/** Returns the text as it is stored; throws a 400 for controls, towers of marks, or when nothing is left. */
export function readCommentText(sent: string): string {
  const text = sent.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '').trim()
  if (controls.test(text))
    throw invalid('body', '/text', 'text holds control characters; send plain text with line breaks.')
  if (towers.test(text)) throw invalid('body', '/text', 'text has more than 8 marks on one letter.')
  if (!/[\p{L}\p{N}\p{S}]/u.test(text) || (fold(text) === '' && !/\p{S}/u.test(text)))
    throw invalid('body', '/text', 'text is empty.')
  return text
}

/** Returns an author's name as it is stored; throws a 400 when it is no name. */
export function readAuthorName(sent: string): string {
  const name = oneLine(sent.replace(invisible, '').replace(/[\u200B-\u200F]/g, ''))
  if (towers.test(name)) throw invalid('body', '/author/name', 'author/name has more than 8 marks on one letter.')
  if (!/[\p{L}\p{N}]/u.test(name)) throw invalid('body', '/author/name', 'author/name holds no letters.')
  return name
}

/** Returns the direction of a text by its first strong character (UAX #9, P2 and P3). */
export function textDirection(text: string): 'rtl' | 'ltr' {
  const strong = /[\p{L}\u200E\u200F]/u.exec(text)?.[0]
  return strong && /[\u200F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(strong)
    ? 'rtl'
    : 'ltr'
}
