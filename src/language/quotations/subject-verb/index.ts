// Makes a language of a table: English and French are data, and so is the next language of their kind. The subject stands
// before its verb (Ada said), behind it when the words come first («…», said Ada), or behind "according to".
import { fold } from '../../fold.ts'
import type { Clause, Language, Token } from '../types.ts'
import { clausesOf } from './clauses.ts'
import { formsOf, isCapital, keyOf, type Line, lineOf, verbAt } from './line.ts'
import { namedPhrases } from './phrase.ts'
import type { Table } from './table.ts'

const nobodyKnown = { longest: () => 0, isSurname: () => false, uses: () => 0 }

/** Returns the language that a table describes. */
export function subjectVerbLanguage(table: Table): Language {
  const forms = formsOf(table)
  const finite = new Set([...forms].filter(([, form]) => form.finite).map(([word]) => fold(word)))
  const lines = new WeakMap<Token[], Line>()
  const titleForms = new Set([...table.titles.keys()].map(fold))
  const complementisers = new Set([...table.complementisers].map(fold))
  return {
    code: table.code,
    headNouns: table.headNouns,
    isNaming: (tokens, at) => table.namingWords.has(tokens[at]!.fold),
    isProperName: () => false,
    isGivenName: () => true,
    isTitle: word => titleForms.has(word),
    beginsClause: () => false,
    complementisers,
    addressing: new Set(),
    coordinators: table.coordinators,
    abbreviations: table.abbreviations,
    singleMarks: table.singleMarks,
    joined: table.joined,
    otherSurname: unit => unit,
    keepsName: (word, isLast) => !isLast && table.joined.has(word),
    isNationality: () => false,
    isDefinite: () => false,
    bareNoun: word => word.replace(/s$/, ''),
    isAdjective: () => false,
    cue: (tokens, at) => (tokens[at]?.kind === 'word' ? verbAt(lineFor(tokens), at)?.cue : undefined),
    isSpeechVerb: word => finite.has(word),
    reported,
    isCoordinated: (tokens, at) => table.conjunctions.has(keyOf(tokens[at], table)) || isConjunction(tokens[at - 1]),
    clauses: (tokens, known) => clausesOf({ ...lineFor(tokens), known }),
    phrases: (tokens, known) => namedPhrases({ ...lineFor(tokens), known })
  }

  function lineFor(tokens: Token[]): Line {
    const line = lines.get(tokens) ?? lineOf(tokens, nobodyKnown, table, forms)
    lines.set(tokens, line)
    return line
  }

  function isConjunction(token: Token | undefined): boolean {
    return token?.kind === 'word' && table.conjunctions.has(keyOf(token, table))
  }

  function reported(tokens: Token[], clause: Clause): number | undefined {
    if (clause.after || clause.link || clause.embedded) return undefined
    const { keys } = lineFor(tokens)
    if (table.withoutThat.has(keys[clause.cue]!) && opensClause(tokens, clause.end)) return clause.end
    for (let i = clause.end; i < Math.min(tokens.length, clause.end + 9); i++) {
      if (tokens[i]!.kind !== 'word') return undefined
      if (isElided(tokens[i]!)) return i
      if (table.complementisers.has(keys[i]!)) return i + 1
    }
    return undefined
  }

  // «said Moscow would», «said they were»: a subject begins at once.
  function opensClause(tokens: Token[], at: number): boolean {
    const line = lineFor(tokens)
    const key = line.keys[at] ?? ''
    if (tokens[at]?.kind !== 'word' || table.times.has(key) || table.complementisers.has(key)) return false
    if (table.plural?.test(key) && (table.modals.has(line.keys[at + 1]!) || table.be.has(line.keys[at + 1]!)))
      return true
    return table.pronouns.has(key) || table.determiners.has(key) || table.openers.has(key) || isCapital(line, at)
  }

  function isElided(token: Token): boolean {
    return table.elisions !== null && /^qu['’]/i.test(token.text)
  }
}
