#!/usr/bin/env node
// The launcher, in plain old JavaScript: an old Node cannot even parse the sources, so this looks first and says so.
const found = process.versions.node.split('.').map(Number)
if (found[0] < 22 || (found[0] === 22 && found[1] < 18)) {
  process.stderr.write(
    'Rawi needs Node 22.18 or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      'In a clone, `npm start` brings its own Node 24; elsewhere install one from https://nodejs.org.\n'
  )
  process.exit(1)
}
Promise.all([import('node:module'), import('node:fs')])
  .then(([node, fs]) => {
    // Compiled code is kept between starts: reading the sources is most of what a start takes.
    node.enableCompileCache()
    node.registerHooks({ resolve })
    // A clone runs its sources. The package has them compiled, because Node strips no types below node_modules.
    const sources = new URL('../src/cli/main.ts', import.meta.url)
    const compiled = new URL('../dist/cli/main.js', import.meta.url)
    return import(fs.existsSync(sources) ? sources.href : compiled.href)
  })
  .then(cli => cli.main(process.argv.slice(2)))

// To learn that a file is an ES module, Node parses the package.json above it, again for every file. drizzle-orm's is
// 179 kB and stands above a hundred of them: half of a start and 170 MB of memory. This answers for Node, what it would.
function resolve(specifier, context, next) {
  const from = context.parentURL || ''
  const own = from.includes('/node_modules/drizzle-orm/') && /^\.{1,2}\/.*\.js$/.test(specifier)
  return own ? { url: new URL(specifier, from).href, format: 'module', shortCircuit: true } : next(specifier, context)
}
