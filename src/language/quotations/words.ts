// Tables of words: written for people in ordinary spelling, compared in folded spelling.
import { fold } from '../fold.ts'

/** Returns the folded words of a table that is written as lines of words. */
export function words(...lines: string[]): Set<string> {
  return new Set(
    lines
      .flatMap(line => line.split(/\s+/))
      .filter(Boolean)
      .map(fold)
  )
}
