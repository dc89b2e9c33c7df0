/** The Arabic passages, from their files by theme. */
import { arabicCues } from './arabic-cues.ts'
import { arabicMarks } from './arabic-marks.ts'
import { arabicNames } from './arabic-names.ts'
import { arabicScenes } from './arabic-scenes.ts'
import { arabicSpeakers } from './arabic-speakers.ts'
import type { Passage } from './passage.ts'

export const arabic: Passage[] = [...arabicCues, ...arabicSpeakers, ...arabicNames, ...arabicMarks, ...arabicScenes]
