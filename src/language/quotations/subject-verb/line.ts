// A sentence with what every reader of it asks again and again: its words in lower case, and the form of each verb.
import { remember } from '../../remember.ts'
import type { Cue, Force, KnownNames, Token } from '../types.ts'
import type { Table } from './table.ts'

export interface Line {
  tokens: Token[]
  /** Words in lower case without what is glued before them (l'AFP → afp); marks as they are, spans empty. */
  keys: string[]
  known: KnownNames
  table: Table
  forms: Forms
}

export interface Form {
  force: Force
  finite: boolean
  past: boolean
  present: boolean
  infinitive: boolean
}

const plain = /^[a-z]+$/

export type Forms = Map<string, Form>

/** A verb of speech as it stands: `passive` says that its subject hears or is described. */
export interface Verb {
  cue: Cue
  passive: boolean
}

/** Returns every form of every verb of a table with what it can be. */
export function formsOf(table: Table): Forms {
  const forms: Forms = new Map()
  for (const { force, ...kinds } of table.verbs) {
    for (const kind of ['finite', 'past', 'present', 'infinitive'] as const) {
      for (const word of kinds[kind]) {
        const form = forms.get(word) ?? { force, finite: false, past: false, present: false, infinitive: false }
        forms.set(word, { ...form, [kind]: true })
      }
    }
  }
  return forms
}

/** Returns a sentence made ready for reading. */
export function lineOf(tokens: Token[], known: KnownNames, table: Table, forms: Forms): Line {
  return { tokens, keys: tokens.map(token => keyOf(token, table)), known, table, forms }
}

/** Returns the word of a token as the tables spell it. */
export function keyOf(token: Token | undefined, { elisions }: Table): string {
  if (!token || token.kind === 'span') return ''
  const spelled = spelledPlainly(token.text)
  return elisions && !plain.test(spelled) ? spelled.replace(elisions, '') : spelled
}

const spelledPlainly = remember((text: string): string => text.toLowerCase().normalize('NFC').replaceAll('’', "'"))

/** Tells whether a token is a word, or the full stop of a title that is cut short: Lt. Col., Mr. */
export function isWord({ tokens, keys, table }: Line, at: number): boolean {
  const kind = tokens[at]?.kind
  return kind === 'word' || (kind === 'mark' && keys[at] === '.' && table.abbreviations.has(keys[at - 1] ?? ''))
}

/** Tells whether a token begins with a capital, whatever is glued before it. */
export function isCapital({ tokens, table }: Line, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (/^(?:al|el|a[dnrstz]|ash|ul)-\p{Lu}/u.test(token.text)) return true
  return /^\p{Lu}/u.test(table.elisions ? token.text.replaceAll('’', "'").replace(table.elisions, '') : token.text)
}

/** Tells whether a word is one that may stand between a subject and its verb: also, on, later, on Monday's «Monday». */
export function isAdverb({ tokens, keys, table }: Line, at: number): boolean {
  const key = keys[at]
  if (!key || tokens[at]?.kind !== 'word') return false
  return table.adverbs.has(key) || table.times.has(key) || table.endings.adverb.test(tokens[at]!.text)
}

/** Returns where the auxiliaries and adverbs before a verb begin, and which kinds there are. */
export function auxiliariesBefore(line: Line, at: number): { start: number; have: boolean; be: boolean } {
  const { keys, table } = line
  let start = at
  let have = false
  let be = false
  while (start > 0 && at - start < 8) {
    const key = keys[start - 1]!
    const glued = table.glued?.exec(key)
    if (table.have.has(key) || table.have.has(glued?.[1] ?? '')) have = true
    else if (table.be.has(key)) {
      if (table.reflexive?.test(line.tokens[start - 1]!.text)) have = true
      else be = true
    } else if (!table.modals.has(key) && !isAdverb(line, start - 1)) {
      const turn = table.turns.find(words => words.every((word, i) => keys[start - words.length + i] === word))
      if (!turn) break
      start -= turn.length - 1
    }
    start--
    if (glued) break
  }
  return { start, have, be }
}

/** Returns the verb of speech at a token, or undefined when there is none or the word is something else there. */
export function verbAt(line: Line, at: number): Verb | undefined {
  const { tokens, keys, table, forms } = line
  const key = keys[at]!
  const glued = table.glued?.exec(key)
  const form = forms.get(key) ?? (glued && forms.get(glued[1]!))
  if (!form || tokens[at]!.kind !== 'word' || (at > 0 && tokens[at - 1]!.kind === 'word' && isCapital(line, at)))
    return undefined
  const before = keys[at - 1] ?? ''
  const strict = table.alsoNouns.has(key)
  const as = (mode: 'finite' | 'participle', passive = false): Verb => ({
    cue: { force: form.force, mode, gender: null, strict: strict && mode === 'finite' },
    passive
  })
  if (form.infinitive && (!form.finite || table.infinitiveMarks.has(before))) return as('participle')
  if (table.determiners.has(before) && !table.pronouns.has(before)) return undefined
  const { have, be } = auxiliariesBefore(line, at)
  if (form.present) return as(be ? 'finite' : 'participle')
  const byAgent = table.agents.has(keys[at + 1] ?? '')
  if (form.past && (be || (byAgent && !have))) return as('finite', true)
  if (form.past && have) return as('finite')
  return form.finite ? as('finite') : undefined
}
