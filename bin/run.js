/** What the launcher starts on a Node that is new enough: the sources in a clone, the compiled program in a package. */
import { existsSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'

const root = new URL('..', import.meta.url).href

// Compiled code is kept between starts: reading the sources is most of what a start takes.
enableCompileCache()

// Where an import leads and what it is, Node finds out on the disk, for each of some three thousand, and parses the
// package.json above each `.js` anew; drizzle-orm's is 179 kB. Most imports say it all themselves, and are answered here:
// 400 ms of a start, and 130 MB of memory.
registerHooks({
  resolve(specifier, context, next) {
    const format = formatOf(specifier, context)
    if (format === undefined) return next(specifier, context)
    return { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true }
  }
})

/** Returns what a relative import is by its name; undefined when only Node can tell. */
function formatOf(specifier, { parentURL = '', conditions }) {
  if (!/^\.{1,2}\//.test(specifier) || !conditions.includes('import')) return undefined
  if (specifier.endsWith('.mjs')) return 'module'
  if (specifier.endsWith('.ts')) return 'module-typescript'
  const known = parentURL.startsWith(`${root}dist/`) || parentURL.includes('/node_modules/drizzle-orm/')
  return known && specifier.endsWith('.js') ? 'module' : undefined
}

// The package has no sources: Node strips no types below node_modules.
const program = ['src/cli/main.ts', 'dist/cli/main.js'].map(path => new URL(path, root)).find(existsSync)

export const { main } = await import(program.href)
