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
import('./run.js').then(run => run.main(process.argv.slice(2)))
