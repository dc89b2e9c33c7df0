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
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/(rawi|run)\.js|openapi\/openapi\.json|pages\/docs\.(html|css|js)|demo\/(newsroom\.json|articles\/[\w-]+\.md)|migrations\/\w+\/(\d+_\w+\.sql|meta\/_journal\.json)|dist\/swagger-ui\/(swagger-ui\.css|swagger-ui-bundle\.js|LICENSE)|dist\/[\w/-]+\.js)$/
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
  t.ok(bytes <= 65e6, megabytes(bytes))
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

t.test('PostgreSQL without its driver is told in a sentence', async t => {
  const env = { ...cleanEnvironment(), RAWI_DATABASE_URL: 'postgres://rawi@127.0.0.1/rawi' }
  t.throws(() => run('npx', ['--no', 'rawi', 'migrate'], installed, env), { message: /npm install pg@/ })
})

t.test('what docs/operating.md tells an operator to type works where it is installed', async t => {
  const text = readFileSync(join(root, 'docs/operating.md'), 'utf8')
  const env = { ...cleanEnvironment(), RAWI_DATABASE_URL: 'file:./data/rawi.db', NO_PROXY: '*' }
  const program = plainly('node', 'node_modules/rawi/bin/rawi.js', 'start')
  /** Types the blocks of one section: those marked `bash`, since `sh` is what is tried in a clone. */
  const type = (title: string, url = '') => {
    const section = text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
    const blocks = [...section.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, script = '']) => script)
    t.ok(blocks.length > 0, title)
    return blocks.map(script => run('sh', ['-ec', script.replaceAll('http://localhost:3000', url)], installed, env))
  }
  const slugs = async (url: string) => {
    const { items } = (await (await fetch(`${url}/v1/articles?fields=slug`)).json()) as { items: { slug: string }[] }
    return items.map(({ slug }) => slug)
  }

  const server = await startProgram(t, program, installed, env)
  const before = await slugs(server.url)
  t.ok(before.length > 0)
  type('Is it well?', server.url)
  type('Back it up')
  const gone = await fetch(`${server.url}/v1/articles/${encodeURIComponent(before[0] ?? '')}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${server.token}` }
  })
  t.equal(gone.status, 204, 'an article is deleted after the backup')
  await server.stop('SIGKILL')

  type('Restore it')
  t.match(type('Upgrade it').join(''), /is at this version/)
  const again = await startProgram(t, program, installed, env)
  t.same(await slugs(again.url), before, 'and is there again')
  await again.stop()
})
