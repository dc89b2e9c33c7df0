/** What the launcher starts on a Node that is new enough: the sources in a clone, the compiled program in a package. */
import { existsSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'

// Compiled code is kept between starts: reading the sources is most of what a start takes.
enableCompileCache()

// To learn that a file is an ES module, Node parses the package.json above it, again for every file. drizzle-orm's is
// 179 kB and stands above a hundred of them: half of a start and 170 MB of memory. This answers for Node, what it would.
registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? ''
    const own = from.includes('/node_modules/drizzle-orm/') && /^\.{1,2}\/.*\.js$/.test(specifier)
    return own ? { url: new URL(specifier, from).href, format: 'module', shortCircuit: true } : next(specifier, context)
  }
})

// The package has no sources: Node strips no types below node_modules.
const sources = new URL('../src/cli/main.ts', import.meta.url)
const compiled = new URL('../dist/cli/main.js', import.meta.url)

export const { main } = await import(existsSync(sources) ? sources.href : compiled.href)
