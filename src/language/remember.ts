// A memory for pure functions of words: a text has the same few thousand words over and over.

const most = 20_000
const longestWord = 32

/** Returns a function that answers as the given one does, and looks known words up; it forgets all when it knows too many. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = answer(word)
    if (word.length > longestWord) return made
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}
