/** The house as it was meant: arrows one way, rooms with the same files, files of a readable length. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')
const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'))
const rooms = ['articles', 'categories', 'comments', 'people', 'quotes', 'site', 'tokens']

interface Import {
  file: string
  target: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'/gm)].map(
    ([, type, target = '']) => ({
      file,
      target: target.startsWith('.') ? relative(src, resolve(src, dirname(file), target)) : target,
      typeOnly: type !== undefined
    })
  )
}
const imports = files.flatMap(importsOf)
const folderOf = (path: string) => path.split('/')[0] ?? ''

t.test('arrows go one way: app → rooms → frame, database, language, formats', async t => {
  const below: Record<string, string[]> = {
    language: ['language'],
    formats: ['formats'],
    database: ['database', 'formats'],
    // The frame knows the configuration’s type, and what a fault of the database means.
    frame: ['frame', 'database', 'language', 'config.ts']
  }
  for (const { file, target, typeOnly } of imports) {
    const allowed = below[folderOf(file)]
    if (!allowed || !files.includes(target)) continue
    const fits =
      allowed.includes(folderOf(target)) || (folderOf(file) === 'database' && target === 'frame/pages.ts' && typeOnly)
    if (!fits) t.fail(`${file} may not import ${target}`)
  }
  t.pass(`${imports.length} imports were read`)
})

t.test('no file comes back to itself through what it imports', async t => {
  const next = new Map(
    files.map(file => [
      file,
      imports.filter(({ file: from, typeOnly }) => from === file && !typeOnly).map(({ target }) => target)
    ])
  )
  const done = new Set<string>()
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) t.fail([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  t.pass()
})

t.test('language and formats do nothing but compute', async t => {
  const io = /^node:(fs|net|http|https|child_process|worker_threads|dns|tls)/
  for (const { file, target } of imports) {
    if (['language', 'formats'].includes(folderOf(file)) && io.test(target)) t.fail(`${file} imports ${target}`)
  }
  t.pass()
})

t.test('SQL is said in queries files only, and only the database folder knows which engine runs', async t => {
  for (const { file, target, typeOnly } of imports) {
    if (typeOnly) continue
    if (target.startsWith('drizzle-orm') && folderOf(file) !== 'database' && !/queries\.ts$/.test(file)) {
      t.fail(`${file} imports ${target}`)
    }
    if (/better-sqlite3|sqlite-core|pg-core/.test(target) && folderOf(file) !== 'database')
      t.fail(`${file} imports ${target}`)
  }
  for (const file of files) {
    if (/sql\.raw\(/.test(readFileSync(join(src, file), 'utf8'))) t.fail(`${file} builds SQL from text`)
  }
  t.pass()
})

t.test('every room has the same files, and no room uses another’s routes', async t => {
  for (const room of rooms) {
    for (const name of ['routes.ts', 'schema.ts', 'queries.ts'])
      t.ok(files.includes(`${room}/${name}`), `${room}/${name}`)
  }
  for (const { file, target } of imports) {
    if (/routes\.ts$/.test(target) && folderOf(target) !== folderOf(file) && file !== 'app.ts')
      t.fail(`${file} imports ${target}`)
  }
})

t.test('a file says in its first lines what it is for, and is no longer than one sitting', async t => {
  // The data model is one page on purpose, and says so.
  const long = new Map([['database/schema.ts', 450]])
  for (const file of files) {
    const text = readFileSync(join(src, file), 'utf8')
    if (!/^(\/\*\*|\/\/)/.test(text)) t.fail(`${file} does not say what it is for`)
    const lines = text.split('\n').length - 1
    if (lines > (long.get(file) ?? 250)) t.fail(`${file} has ${lines} lines`)
  }
  t.pass(`${files.length} files, ${files.reduce((sum, file) => sum + statSync(join(src, file)).size, 0)} bytes`)
})

t.test('migrations are in order of time and none is skipped', async t => {
  for (const folder of ['migrations/sqlite', 'migrations/postgres']) {
    const { entries } = JSON.parse(readFileSync(join(root, folder, 'meta/_journal.json'), 'utf8')) as {
      entries: { when: number; tag: string }[]
    }
    for (const [at, entry] of entries.entries()) {
      if (at > 0) t.ok(entry.when > (entries[at - 1]?.when ?? 0), `${entry.tag} is later than the one before`)
      t.ok(readdirSync(join(root, folder)).includes(`${entry.tag}.sql`))
    }
  }
})

t.test('both engines have the same tables, columns and indexes', async t => {
  interface Table {
    name: string
    columns: object
    indexes: Record<string, { isUnique: boolean; columns: (string | { expression: string })[] }>
    checkConstraints: object
    foreignKeys: Record<string, { onDelete: string }>
  }
  const shapeOf = (folder: string) => {
    const meta = join(root, folder, 'meta')
    const last =
      readdirSync(meta)
        .filter(name => name.endsWith('_snapshot.json'))
        .sort()
        .at(-1) ?? ''
    const { tables } = JSON.parse(readFileSync(join(meta, last), 'utf8')) as { tables: Record<string, Table> }
    return Object.fromEntries(
      Object.values(tables).map(({ name, columns, indexes, checkConstraints, foreignKeys }) => [
        name,
        {
          columns: Object.keys(columns).sort(),
          indexes: Object.entries(indexes)
            .map(
              ([index, { columns }]) =>
                `${index} ${columns.map(one => (typeof one === 'string' ? one : one.expression))}`
            )
            .sort(),
          checks: Object.keys(checkConstraints).sort(),
          references: Object.entries(foreignKeys)
            .map(([key, { onDelete }]) => `${key} ${onDelete}`)
            .sort()
        }
      ])
    )
  }
  const sqlite = shapeOf('migrations/sqlite')
  t.ok(Object.keys(sqlite).length > 10)
  t.same(shapeOf('migrations/postgres'), sqlite, 'npm run migrations makes both')
})
