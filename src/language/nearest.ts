// The nearest known name, for messages that ask "did you mean …?".
import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'

/** Returns the known name that a mistyped word most likely meant, or undefined when none is near. */
export function nearest(word: string, known: string[]): string | undefined {
  if (word.length > 100) return undefined
  const wanted = fold(word)
  let best: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= least + 3) continue
    const steps = distance(wanted, fold(name))
    if (steps < least && steps < wanted.length) {
      best = name
      least = steps
    }
  }
  return best
}
