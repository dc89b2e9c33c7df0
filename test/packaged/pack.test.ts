/** The package: what `npm pack` puts in, and that it starts where a user has installed it, on every Node that it promises. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { cleanEnvironment, measure, megabytes, plainly, run } from '../support/packages.ts'
import { folderFor, root, startProgram } from '../support/process.ts'

const folder = folderFor(t)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
run('npm', ['pack', '--pack-destination', folder], root)
const tarball = join(folder, `rawi-${version}.tgz`)
const installed = join(folder, 'installed')
mkdirSync(installed)
writeFileSync(join(installed, 'package.json'), '{ "private": true }')
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], installed)

t.test('the tarball carries the compiled program and its data, and nothing else', async t => {
  const files = run('tar', ['tzf', tarball], folder)
    .trim()
    .split('\n')
    .map(name => name.replace(/^package\//, ''))
  const expected =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/rawi\.js|openapi\/openapi\.json|pages\/docs\.(html|css|js)|demo\/(newsroom\.json|articles\/[\w-]+\.md)|migrations\/\w+\/(\d+_\w+\.sql|meta\/_journal\.json)|dist\/swagger-ui\/(swagger-ui\.css|swagger-ui-bundle\.js|LICENSE)|dist\/[\w/-]+\.js)$/
  t.same(
    files.filter(name => !expected.test(name)),
    []
  )
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map(String)
  const compiled = sources.filter(name => name.endsWith('.ts')).map(name => `dist/${name.replace(/\.ts$/, '.js')}`)
  t.same(
    compiled.filter(name => !files.includes(name)),
    [],
    'every source is there, compiled'
  )
  const dialects = readdirSync(join(root, 'migrations'))
  for (const dialect of dialects) {
    const journal = readFileSync(join(root, 'migrations', dialect, 'meta/_journal.json'), 'utf8')
    for (const { tag } of (JSON.parse(journal) as { entries: { tag: string }[] }).entries)
      t.ok(files.includes(`migrations/${dialect}/${tag}.sql`), `${dialect} ${tag}`)
  }
})

t.test('a production install is small', async t => {
  const { packages, bytes, onDisk } = measure(join(installed, 'node_modules'))
  t.comment(`${packages} packages, ${megabytes(bytes)} of files, ${megabytes(onDisk)} on a disk of 4 kB blocks`)
  t.ok(packages <= 120, `${packages} packages`)
  t.ok(bytes <= 60e6, megabytes(bytes))
})

// The oldest line that is promised has its newest release here: the package `node` brings it.
const elsewhere = join(folder, 'node22')
mkdirSync(elsewhere)
writeFileSync(join(elsewhere, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }')
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', 'node@22'], elsewhere)

for (const [name, node] of [
  ['Node 24', process.execPath],
  ['Node 22', join(elsewhere, 'node_modules/node/bin/node')]
] as const) {
  t.test(`npx rawi start, on ${name}`, async t => {
    const env = { ...cleanEnvironment(node), RAWI_DATABASE_URL: `file:${join(folder, name, 'rawi.db')}` }
    const [major = 0, minor = 0] = run('node', ['-p', 'process.versions.node'], installed, env).split('.').map(Number)
    t.ok(major === Number(name.slice(-2)) && (major > 22 || minor >= 18), `it is ${major}.${minor}`)
    const server = await startProgram(t, plainly('npx', '--no', 'rawi', 'start'), installed, env, { detached: true })
    const ask = (path: string) => fetch(`${server.url}${path}`)
    t.equal((await ask('/health')).status, 200)
    const articles = await ask('/v1/articles')
    t.equal(articles.status, 200)
    t.ok(((await articles.json()) as { items: unknown[] }).items.length > 0, 'the demo newsroom is there')
    t.equal((await ask('/docs')).status, 200)
    t.equal((await ask('/docs/swagger-ui-bundle.js')).status, 200)
    const contract = await ask('/openapi.json')
    t.equal(contract.status, 200)
    t.same(await contract.json(), JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8')))
    await server.stop()
    t.match(server.stderr, /"stopping"/, 'and it stops when it is told')
  })
}
