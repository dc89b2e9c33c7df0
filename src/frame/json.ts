/** JSON whose keys are each given once. `JSON.parse` keeps the last of two and tells nobody that the first is lost. */

/** Returns a key that an object of a valid JSON text has twice, or undefined. One pass, without recursion. */
export function repeatedKey(json: string): string | undefined {
  // The keys of each object that is open; an array has none.
  const open: (Set<string> | undefined)[] = []
  let text = ''
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"': {
        const end = endOfString(json, at)
        text = json.slice(at, end + 1)
        at = end
        break
      }
      case '{':
        open.push(new Set())
        break
      case '[':
        open.push(undefined)
        break
      case '}':
      case ']':
        open.pop()
        break
      case ':': {
        const key: string = JSON.parse(text)
        const keys = open.at(-1)
        if (keys?.has(key)) return key
        keys?.add(key)
      }
    }
  }
  return undefined
}

/** Returns where the quote mark stands that ends a string, which begins at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at
  }
  return json.length
}
