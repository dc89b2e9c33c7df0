/** The English passages, from their files by theme: a second language finds the same things by the same architecture. */
import { englishCues } from './english-cues.ts'
import { englishScenes } from './english-scenes.ts'
import type { Passage } from './passage.ts'

export const english: Passage[] = [...englishCues, ...englishScenes]
