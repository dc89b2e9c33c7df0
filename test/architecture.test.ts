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
const rooms = ['articles', 'categories', 'changes', 'comments', 'people', 'previews', 'quotes', 'site', 'tokens']

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

/** What an import may not be, and one of each that a rule has to notice: a rule that notices nothing is none. */
interface Rule {
  name: string
  breaks: (one: Import) => boolean
  such: Import[]
}
const imported = (file: string, target: string, typeOnly = false): Import => ({ file, target, typeOnly })

const below: Record<string, string[]> = {
  language: ['language'],
  formats: ['formats'],
  database: ['database', 'formats', 'language'],
  // The frame knows the configuration’s type, and what a fault of the database means.
  frame: ['frame', 'database', 'language', 'config.ts']
}
const rules: Rule[] = [
  {
    name: 'arrows go one way: app → rooms → frame, database, language, formats',
    breaks: ({ file, target, typeOnly }) => {
      const allowed = below[folderOf(file)]
      if (!allowed || !files.includes(target) || allowed.includes(folderOf(target))) return false
      return !(folderOf(file) === 'database' && target === 'frame/pages.ts' && typeOnly)
    },
    such: [
      imported('frame/pages.ts', 'articles/schema.ts', true),
      imported('database/sqlite.ts', 'frame/problems.ts', true),
      imported('language/fold.ts', 'formats/blocks.ts')
    ]
  },
  {
    name: 'language and formats do nothing but compute',
    breaks: ({ file, target }) =>
      ['language', 'formats'].includes(folderOf(file)) &&
      /^node:(fs|net|http|https|child_process|worker_threads|dns|tls)/.test(target),
    such: [imported('formats/html.ts', 'node:fs/promises'), imported('language/fold.ts', 'node:child_process')]
  },
  {
    name: 'SQL is said in queries files only',
    breaks: ({ file, target, typeOnly }) =>
      !typeOnly && target.startsWith('drizzle-orm') && folderOf(file) !== 'database' && !/queries\.ts$/.test(file),
    such: [imported('articles/filing.ts', 'drizzle-orm'), imported('site/routes.ts', 'drizzle-orm/sqlite-core')]
  },
  {
    name: 'only the database folder knows which engine runs',
    breaks: ({ file, target, typeOnly }) =>
      !typeOnly && /better-sqlite3|sqlite-core|pg-core/.test(target) && folderOf(file) !== 'database',
    such: [imported('articles/queries.ts', 'drizzle-orm/sqlite-core'), imported('store.ts', 'better-sqlite3')]
  },
  {
    name: 'no room uses another’s routes',
    breaks: ({ file, target }) =>
      /routes\.ts$/.test(target) && folderOf(target) !== folderOf(file) && file !== 'app.ts',
    such: [imported('quotes/editing.ts', 'articles/filing-routes.ts'), imported('server.ts', 'people/routes.ts')]
  }
]
for (const { name, breaks, such } of rules) {
  t.test(name, async t => {
    t.strictSame(imports.filter(breaks), [], `of ${imports.length} imports`)
    for (const one of such) t.ok(breaks(one), `${one.file} could not import ${one.target}`)
  })
}

t.test('the imports were read: these are known to be there', async t => {
  const known: [file: string, target: string, typeOnly: boolean][] = [
    ['app.ts', 'articles/routes.ts', false],
    ['articles/draft.ts', 'articles/body-schema.ts', false],
    ['articles/queries.ts', 'drizzle-orm', false],
    ['database/sqlite.ts', 'better-sqlite3', false],
    ['server.ts', 'node:diagnostics_channel', false],
    ['room.ts', 'queries.ts', true],
    // Over several lines, and handed on.
    ['frame/problems.ts', 'frame/problem-types.ts', false]
  ]
  for (const [file, target, typeOnly] of known)
    t.ok(
      imports.some(each => each.file === file && each.target === target && each.typeOnly === typeOnly),
      `${file} imports ${target}`
    )
  const silent = files.filter(file => /^(import|export) .*from '/m.test(readFileSync(join(src, file), 'utf8')))
  t.strictSame(
    silent.filter(file => !imports.some(each => each.file === file)),
    [],
    'and no file with an import was passed over'
  )
  const written = files.reduce(
    (sum, file) => sum + (readFileSync(join(src, file), 'utf8').match(/ from '[^']+'$/gm)?.length ?? 0),
    0
  )
  t.equal(imports.length, written, `${written} imports are written`)
})

t.test('no file comes back to itself through what it imports', async t => {
  t.strictSame(cycleIn(imports), [])
  const back = imported('frame/problem-types.ts', 'app.ts')
  t.strictSame(cycleIn([...imports, back]).at(-1), cycleIn([...imports, back])[0], 'a way back would be found')
  t.not(cycleIn([...imports, back]).length, 0)
})

/** Returns a way from a file back to itself, or nothing. */
function cycleIn(imports: Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { file, target, typeOnly } of imports) if (!typeOnly) next.set(file, [...(next.get(file) ?? []), target])
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of next.get(file) ?? []) {
      const found = visit(target, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of next.keys()) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}

t.test('no SQL is built from text', async t => {
  const raw = (text: string) => /sql\.raw\(/.test(text)
  t.strictSame(
    files.filter(file => raw(readFileSync(join(src, file), 'utf8'))),
    []
  )
  t.ok(raw('db.run(sql.raw(text))'))
})

t.test('every room has the same files', async t => {
  for (const room of rooms) {
    for (const name of ['routes.ts', 'schema.ts', 'queries.ts'])
      t.ok(files.includes(`${room}/${name}`), `${room}/${name}`)
  }
})

t.test('a file says in its first lines what it is for, and is no longer than one sitting', async t => {
  // The data model is one page on purpose, and says so.
  const long = new Map([['database/schema.ts', 470]])
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
