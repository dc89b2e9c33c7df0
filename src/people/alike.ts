/** Whether two names may be of one person: a question for an editor, never an answer. */
import { fold } from '../language/fold.ts'
import { arabic } from '../language/quotations/arabic/index.ts'
import { agree, isNearWord, unitsOf } from '../language/quotations/directory.ts'

/** Returns whether the words of the shorter name are all in the longer, in their order, and both end alike. */
export function alike(a: string, b: string): boolean {
  const [one, two] = [units(a), units(b)]
  const [last, other] = [one.at(-1), two.at(-1)]
  if (last === undefined || other === undefined) return false
  return (last === other || isNearWord(last, other)) && agree(one, two)
}

const units = (name: string) => unitsOf(fold(name), arabic.joined).map(unit => unit.replace(/^ال(?=..)/, ''))
