// Agreement of gender and number between a verb and who speaks.
import type { Gender } from './types.ts'

/** Tells whether a verb of one gender can have a subject of another; unknown genders and plurals agree with all. */
export function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b || a === 'p' || b === 'p'
}
