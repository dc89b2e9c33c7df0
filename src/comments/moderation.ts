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
  const firstOf = finder(`${comment.name}\n${comment.text}`)
  const banned = firstOf(lists.bannedWords)
  if (banned) return { status: 'rejected', decision: { phase: 'words', rule: 'bannedWords', matched: banned } }
  const suspect = firstOf(lists.suspectWords)
  if (suspect) return { status: 'pending', decision: { phase: 'words', rule: 'suspectWords', matched: suspect } }
  if (comment.isRepeat) return { status: 'pending', decision: { phase: 'repeat', rule: 'sameText', matched: null } }
  const status = policy === 'open' ? 'approved' : 'pending'
  return { status, decision: { phase: 'policy', rule: policy, matched: null } }
}

/**
 * Returns a function that tells which word or phrase of a list stands first in it and in the text: as whole words, also
 * behind و، ف، ال، بال، كال and لل. What holds no letter or digit, such as an emoji, counts anywhere.
 */
function finder(text: string): (list: string[]) => string | undefined {
  const said = plain(text)
  const forms = wordsOf(said).map(word => [word, ...bare(word)])
  // By word, so that a list of thousands costs one look-up an entry and not one walk through the comment.
  const places = new Map<string, number[]>()
  for (const [at, spellings] of forms.entries())
    for (const spelling of spellings) {
      const known = places.get(spelling)
      if (known) known.push(at)
      else places.set(spelling, [at])
    }

  const stands = (entry: string): boolean => {
    const [first, ...rest] = wordsOf(entry)
    if (first === undefined) return entry !== '' && said.includes(entry)
    return (places.get(first) ?? []).some(at => rest.every((word, step) => forms[at + step + 1]?.includes(word)))
  }
  return list => {
    // Folded in one piece, which takes a fraction of the time of folding each.
    const entries = plain(list.map(entry => entry.replace(/\s+/g, ' ').trim()).join('\n')).split('\n')
    return list.find((_, at) => stands(entries[at] ?? ''))
  }
}

const wordsOf = (plainText: string): string[] => plainText.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Returns the text folded, without what is not seen or only adorns a letter: a soft hyphen or a Quranic sign within a
 * word would part it. The vowel signs of Indic scripts stay: they are as good as letters.
 */
const plain = (text: string): string =>
  fold(text).replace(/\p{Cf}|(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}/gu, '')

/** Returns a word without the particles that Arabic writes joined to it, where three letters or more are left. */
function bare(word: string): string[] {
  const found = /^(?:[وف]?(?:[بكل]?ال|لل)|[وف])(.{3,})$/u.exec(word)
  return found?.[1] ? [found[1]] : []
}
