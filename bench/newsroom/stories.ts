/** Stories by chance, the same for the same seed: a title, paragraphs, and in some of them a quotation with its speaker. */
import * as words from './words.ts'

/** What decides by chance. */
export interface Dice {
  /** A number from 0 up to 1, without 1. */
  next: () => number
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** Returns dice that fall the same way for the same seed (Mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { next, between, pick: list => list[between(0, list.length - 1)]! }
}

export interface Speaker {
  name: string
  role: string
  said: string
}

/** Returns as many speakers as are wanted; no two have one name. */
export function speakers(dice: Dice, many: number): Speaker[] {
  const names = new Map<string, Speaker>()
  while (names.size < many) {
    const { name: given, said } = dice.pick(words.givenNames)
    // Of two names there are too few for thousands.
    const middle = many > 500 ? ` ${dice.pick(words.givenNames.filter(one => one.said === 'قال')).name}` : ''
    const name = `${given}${middle} ${dice.pick(words.familyNames)}`
    names.set(name, { name, said, role: dice.pick(words.roles[said as keyof typeof words.roles]) })
  }
  return [...names.values()]
}

export interface Said<S extends Speaker> {
  speaker: S
  /** The paragraph, by its number from 0, and the quotation's place in it, without the marks. */
  paragraph: number
  start: number
  end: number
  cue: string
}

export interface Story<S extends Speaker> {
  title: string
  dateline: string
  paragraphs: string[]
  said: Said<S>[]
}

/** Returns a story in which each of these speakers is quoted once. */
export function story<S extends Speaker>(dice: Dice, quoted: S[]): Story<S> {
  const filled = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name) => {
      if (name === 'number') return String(dice.between(11, 99))
      return dice.pick(name === 'place' ? words.places : name === 'body' ? words.bodies : words.subjects)
    })
  // Each sentence comes once before any comes twice.
  let at = dice.between(0, words.sentences.length - 1)
  const sentence = () => {
    at = (at + 3) % words.sentences.length
    return filled(words.sentences[at]!)
  }
  const title = `${dice.pick(words.bodies)} ${dice.pick(words.doings)} ${dice.pick(words.subjects)} ${dice.pick(words.occasions)}`
  const paragraphs = [filled(dice.pick(words.openings))]
  const said: Said<S>[] = []
  for (const speaker of quoted) {
    const cue = `و${speaker.said}`
    const before = `${cue} ${speaker.role} ${speaker.name}: «`
    const quotation = words.sayings.map(parts => dice.pick(parts)).join('، ')
    said.push({
      speaker,
      paragraph: paragraphs.length,
      start: before.length,
      end: before.length + quotation.length,
      cue
    })
    paragraphs.push(`${before}${quotation}». ${sentence()}`)
    paragraphs.push(sentence())
  }
  const length = paragraphs.length + dice.between(2, 4)
  while (paragraphs.length < length) paragraphs.push(`${sentence()} ${sentence()}`)
  return { title, dateline: dice.pick(words.places), paragraphs, said }
}
