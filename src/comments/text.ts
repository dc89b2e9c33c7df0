/** What a comment may be made of: plain text that cannot turn its page around, hide in it, or climb over it. */
import { invalid } from '../frame/problems.ts'
import { oneLine } from '../frame/text.ts'
import type { NewComment } from './schema.ts'

/** Overrides and isolates turn the text around them; tag characters and invisible operators carry what nobody sees. */
const invisible = /[\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu
const controls = /[\u0001-\u0008\u000B-\u001F\u007F-\u009F]/
/** Thai, Hebrew and Arabic with every mark they need stay far below. What is invisible does not start a new letter. */
const towers = /(?:\p{M}\p{Cf}*){9}/u
/** What leaves no ink: spaces, marks without a letter, and the letters and signs that are blank. */
const inkless = /[\p{Default_Ignorable_Code_Point}\p{M}\p{C}\p{Z}\u2800]/gu

export interface CleanComment {
  name: string
  email: string | null
  text: string
  parentId: string | null
}

/** Returns what was sent as it is stored; throws a 400 that points at what is no plain text. */
export const readComment = ({ author, text, parentId }: NewComment): CleanComment => ({
  name: readAuthorName(author.name),
  email: author.email ?? null,
  text: readCommentText(text),
  parentId: parentId?.toLowerCase() ?? null
})

function readCommentText(sent: string): string {
  const text = sent.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '').trim()
  if (controls.test(text))
    throw invalid('body', '/text', 'text holds control characters; send plain text with line breaks.')
  if (towers.test(text)) throw invalid('body', '/text', 'text has more than 8 marks on one letter.')
  if (text.replace(inkless, '') === '') throw invalid('body', '/text', 'text is empty.')
  return text
}

/** Joiners stay where they join (Persian and Indic names need them), and go where they only make two names look alike. */
const idleJoiners = /[\u200B\u200E\u200F]|^[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

function readAuthorName(sent: string): string {
  const name = oneLine(sent.replace(invisible, '').replace(idleJoiners, ''))
  const refuse = (why: string) => invalid('body', '/author/name', `author/name ${why}`)
  if (controls.test(sent.replace(/\s+/g, ' '))) throw refuse('holds control characters; send one line of plain text.')
  if (towers.test(name)) throw refuse('has more than 8 marks on one letter.')
  if (!/[\p{L}\p{N}]/u.test(name.replace(inkless, ''))) throw refuse('holds no letters.')
  return name
}

/** Returns the direction of a text by its first strong character (UAX #9, P2 and P3). */
export function textDirection(text: string): 'rtl' | 'ltr' {
  const strong = /[\p{L}\u200E\u200F]/u.exec(text)?.[0]
  return strong && /[\u200F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(strong)
    ? 'rtl'
    : 'ltr'
}
