/**
 * The container's recipe, without an engine: the Dockerfile's steps run in a clean folder, its result starts as a user
 * without rights on files that it cannot change, and docker-compose reads the compose file. No image is built here.
 */
import { chmodSync, copyFileSync, lchownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import t from 'tap'
import { readConfig } from '../../src/config.ts'
import { build, contextOf, type Stage, stepsOf } from '../support/dockerfile.ts'
import { cleanEnvironment, measure, megabytes, plainly, run } from '../support/packages.ts'
import { folderFor, root, startProgram } from '../support/process.ts'

const nobody = 65_534
const isRoot = process.getuid?.() === 0
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** Returns a TCP port that is free now. */
const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Gives a tree to a user, or takes everybody's right to write from it. */
function walk(path: string, visit: (path: string) => void): void {
  visit(path)
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) visit(join(entry.parentPath, entry.name))
}

t.test('the Dockerfile’s steps make a program that runs without rights, and writes to /data only', async t => {
  const folder = folderFor(t)
  chmodSync(folder, 0o755)
  // Where another user may run it.
  const node = join(folder, 'node/node')
  mkdirSync(dirname(node))
  copyFileSync(process.execPath, node)
  const environment = { ...cleanEnvironment(node), npm_config_cache: join(folder, 'npm'), HOME: folder }
  const cache = run('npm', ['config', 'get', 'cache'], folder).trim()

  const shell = (line: string, { root, workdir, environment: own, user }: Stage) => {
    // Without an image there is no user called node; the test's own stands for it.
    const owned = line.replace(/chown node:node/g, isRoot ? `chown ${nobody}:${nobody}` : 'true')
    const env = { ...environment, ...own, npm_config_cache: cache }
    const as = user === 'node' && isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []
    const [program = '', ...args] = [...as, 'sh', '-ec', owned]
    run(program, args, join(root, workdir), env)
  }
  const context = join(folder, 'context')
  contextOf(root, context)
  t.same(
    readdirSync(context).filter(name => ['.git', 'data', 'test', 'node_modules', 'dist', 'bench'].includes(name)),
    [],
    'the context has no data and no history'
  )
  const image = build(stepsOf(join(root, 'Dockerfile')), context, folder, shell)
  const app = join(image.root, image.workdir)

  t.equal(image.user, 'node')
  t.equal(image.stopSignal, 'SIGTERM')
  t.equal(image.labels['org.opencontainers.image.version'], manifest.version)
  t.notOk(readdirSync(app).includes('src'), 'the program is the compiled one')
  const { packages, bytes, onDisk } = measure(join(app, 'node_modules'))
  t.comment(`${packages} packages, ${megabytes(bytes)} of files, ${megabytes(onDisk)} on a disk of 4 kB blocks`)
  t.ok(onDisk <= 60e6, 'and small')
  t.ok(readdirSync(join(app, 'node_modules')).includes('pg'), 'with PostgreSQL’s driver')

  walk(app, path => chmodSync(path, (isDirectory(path) ? 0o555 : 0o444) | (path.endsWith('.node') ? 0o111 : 0)))
  const data = join(image.root, 'data')
  if (isRoot) lchownSync(data, nobody, nobody)
  const port = await freePort()
  const env = { ...environment, ...image.environment, PORT: String(port), HOST: '127.0.0.1', RAWI_LOG: 'info' }
  const user = isRoot ? { uid: nobody, gid: nobody } : {}
  const server = await startProgram(t, plainly(...image.command), app, env, { ...user, cwd: app })

  const check = () => {
    try {
      const [program = '', ...args] = image.healthcheck
      run(program, args, app, env)
      return 'healthy'
    } catch {
      return 'unhealthy'
    }
  }
  t.equal(check(), 'healthy')
  for (const path of ['/v1/articles', '/docs', '/docs/swagger-ui-bundle.js', '/openapi.json', '/ready'])
    t.equal((await fetch(`${server.url}${path}`)).status, 200, path)
  t.match(server.token, /^rawi_/, 'the first token is told in the log')
  t.same(readdirSync(data).sort(), ['rawi.db', 'rawi.db-shm', 'rawi.db-wal'])
  const { code, stderr } = await server.stop()
  t.equal(code, 0)
  t.notMatch(stderr, /"level":[56]0|EACCES|EROFS/)
  t.same(readdirSync(data), ['rawi.db'], 'the log is written back')
  t.equal(check(), 'unhealthy', 'nobody answers any more')
})

const compose = hasCompose()
if (!compose) process.stderr.write('SKIPPED: docker-compose is not installed, so docker-compose.yml was not checked.\n')
t.test('docker-compose reads the compose file', { skip: !compose && 'docker-compose is not installed' }, async t => {
  const env = { ...cleanEnvironment(), POSTGRES_PASSWORD: 'x' }
  const whole = run('docker-compose', ['-f', join(root, 'docker-compose.yml'), 'config'], root, env)
  const { parse } = await import('yaml')
  const { services, volumes } = parse(whole)
  const { rawi, postgres } = services
  t.same(Object.keys(volumes).sort(), ['data', 'postgres'])
  t.match(rawi, {
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    restart: 'unless-stopped'
  })
  t.ok(rawi.mem_limit && rawi.cpus && rawi.pids_limit, 'it is limited')
  t.match(rawi.tmpfs, [/^\/tmp/])
  t.match(JSON.stringify(rawi.ports), /127\.0\.0\.1/, 'of this machine only')
  t.equal(rawi.image, `rawi:${manifest.version}`)
  t.ok(postgres.profiles.includes('postgres') && postgres.healthcheck, 'PostgreSQL comes only when it is asked for')

  const config = readConfig({ ...rawi.environment, RAWI_ADMIN_TOKEN: '' })
  const grace = Number(/^(\d+)s$/.exec(rawi.stop_grace_period)?.[1]) * 1000
  t.ok(grace > config.drainTimeout * 1.1 + 5000, 'Docker waits longer than the server drains')
  t.equal(rawi.healthcheck.test[0], 'CMD')
  t.match(rawi.healthcheck.test.join(' '), `http://127.0.0.1:${config.port}/health`)
})

function hasCompose(): boolean {
  try {
    run('docker-compose', ['version'], root)
    return true
  } catch {
    return false
  }
}

function isDirectory(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}
