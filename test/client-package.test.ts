/** The typed client as its users get it: built, installed in a project of theirs, and its README true to the letter. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import { generate } from '../clients/typescript/generate.ts'
import { folderFor, root, startRawi } from './support/process.ts'
import { tsc } from './support/tsc.ts'

const home = join(root, 'clients/typescript')

/** Returns a project that has the built client installed, and nothing else. */
async function project(t: Test): Promise<{ folder: string; dist: string }> {
  const folder = folderFor(t)
  const installed = join(folder, 'node_modules/@rawi/client')
  mkdirSync(installed, { recursive: true })
  cpSync(join(home, 'package.json'), join(installed, 'package.json'))
  const dist = join(installed, 'dist')
  t.same(await tsc('-p', join(home, 'tsconfig.build.json'), '--outDir', dist), { ok: true, output: '' }, 'it builds')
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return { folder, dist }
}

t.test('what is generated is what the contract says', async t => {
  for (const [name, text] of Object.entries(await generate())) {
    t.ok(text === readFileSync(join(home, 'src', name), 'utf8'), `${name}: run npm run client`)
  }
})

t.test('it builds to plain modules that need nothing of Node', async t => {
  const { dist } = await project(t)
  const files = readdirSync(dist).filter(name => name.endsWith('.js'))
  t.ok(files.includes('index.js'))
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g))
      t.ok(target === 'openapi-fetch' || /^\.\/[\w-]+\.js$/.test(target), `${file} imports ${target}`)
    t.notMatch(text, /\b(process|Buffer|require|URL|URLSearchParams|structuredClone|__dirname)\b[.(]/, file)
  }
})

t.test('every example of its README type-checks, runs, and prints what is written behind it', async t => {
  const { folder } = await project(t)
  const server = await startRawi(t, folderFor(t), { RAWI_SYNCHRONOUS: 'normal' })
  const readme = readFileSync(join(home, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  t.ok(blocks.length >= 8, `${blocks.length} examples`)
  const code = blocks
    .join('\n')
    .replaceAll('http://localhost:3000', server.url)
    .replaceAll("'rawi_…'", `'${server.token}'`)
  const wanted = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, printed]) => printed)
  t.equal(wanted.length, code.match(/console\.log/g)?.length, 'and says what each prints')
  writeFileSync(join(folder, 'readme.ts'), code)

  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], noEmit: true }
  }
  for (const [module, moduleResolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'NodeNext']
  ]) {
    const tsconfig = { compilerOptions: { ...compilerOptions, module, moduleResolution }, files: ['readme.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
    const { ok, output } = await tsc('-p', folder)
    t.ok(ok, `it type-checks with ${moduleResolution} ${output.slice(0, 1500)}`)
  }

  const printed: string[] = []
  const { restore } = t.intercept(console, 'log', {
    value: (...said: unknown[]) => void printed.push(said.map(String).join(' '))
  })
  await import(pathToFileURL(join(folder, 'readme.ts')).href).finally(restore)
  t.same(printed, wanted)
  await server.stop()
})
