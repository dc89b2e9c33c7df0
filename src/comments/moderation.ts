/**
 * What becomes of a comment before a person looks at it: phases in order, the first that decides wins, and the decision
 * says which rule met what. Words are compared folded and whole, so that spelling hides nothing and no longer word is
 * hit for holding a shorter one.
 */
import type { SiteComments } from '../database/schema.ts'
import { fold } from '../language/fold.ts'

export type Status = 'pending' | 'approved' | 'rejected' | 'spam'

export interface Judgement {
  status: Status
  decision: { phase: string; rule: string; matched: string | null }
}

/** Returns the status that the site's rules give a new comment, and why. */
export function judge(
  comment: { text: string; name: string; isRepeat: boolean },
  policy: SiteComments['policy'],
  lists: Pick<SiteComments, 'bannedWords' | 'suspectWords'>
): Judgement {
  const said = `${comment.name}\n${comment.text}`
  const banned = firstMatch(said, lists.bannedWords)
  if (banned) return { status: 'rejected', decision: { phase: 'words', rule: 'bannedWords', matched: banned } }
  const suspect = firstMatch(said, lists.suspectWords)
  if (suspect) return { status: 'pending', decision: { phase: 'words', rule: 'suspectWords', matched: suspect } }
  if (comment.isRepeat) return { status: 'pending', decision: { phase: 'repeat', rule: 'sameText', matched: null } }
  const status = policy === 'open' ? 'approved' : 'pending'
  return { status, decision: { phase: 'policy', rule: policy, matched: null } }
}

/** Returns the first listed word or phrase that stands in the text as whole words, also behind و، ف، ب، ل، ك and ال. */
function firstMatch(text: string, list: string[]): string | undefined {
  if (list.length === 0) return undefined
  const words = wordsOf(text)
  const forms = words.map(word => new Set([word, ...bare(word)]))
  return list.find(entry => {
    const wanted = wordsOf(entry)
    return wanted.length > 0 && words.some((_, at) => wanted.every((word, step) => forms[at + step]?.has(word)))
  })
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Returns a word without the particles that Arabic writes joined to it, where three letters or more are left. */
function bare(word: string): string[] {
  const found = /^(?:[وف]?(?:[بكل]?ال|لل)|[وف])(.{3,})$/u.exec(word)
  return found?.[1] ? [found[1]] : []
}
