/** Writes that share a commit: what is acknowledged is stored, what is stored was acknowledged, whatever goes wrong beside it. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { type Connection, DatabaseBusyError, DatabaseUnreachableError } from '../src/database/database.ts'
import { openSqlite } from '../src/database/sqlite.ts'
import { newsroom } from './support/newsroom.ts'
import { folderFor } from './support/process.ts'

type Client = Sqlite.Database
const clientOf = ({ db }: Connection): Client => (db as unknown as { $client: Client }).$client

/** Opens a file with nothing but its connections as queries, and a second connection to it, as another process has. */
function open(t: Test, { writeDeadline = 5000, onCommit = () => {} } = {}) {
  const path = join(folderFor(t), 'rawi.db')
  const store = openSqlite({ path, synchronous: 'full', writeDeadline, onCommit }, connection => connection)
  const other = new Sqlite(path, { timeout: 0 })
  let closed = false
  const close = async () => {
    if (!closed) await store.close()
    closed = true
  }
  t.teardown(async () => {
    other.close()
    await close()
  })
  const ids = () => other.prepare('select id from changes order by seq').pluck().all() as string[]
  return { ...store, path, other, close, ids }
}

const insert = ({ db, tables }: Connection, id: string) =>
  db.insert(tables.changes).values({ entity: 'site', id, op: 'update', at: 1, tags: ['site'], public: true })
const idsSeenBy = (connection: Connection) =>
  clientOf(connection).prepare('select id from changes order by seq').pluck().all() as string[]
/** Resolves to what became of each: “stored”, or the error. */
const outcomes = async (writes: Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(writes)).map(one => (one.status === 'fulfilled' ? 'stored' : one.reason))

t.test('writes that are asked for together share a commit, and none is answered before it', async t => {
  const commits: { answered: number; stored: number }[] = []
  let answered = 0
  const { write, ids } = open(t, { onCommit: () => void commits.push({ answered, stored: ids().length }) })
  const seen = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      write(async connection => {
        await insert(connection, `${at}`)
        return idsSeenBy(connection).length
      }).finally(() => answered++)
    )
  )
  const inOrder = Array.from({ length: 20 }, (_, at) => at)
  t.same(
    seen,
    inOrder.map(at => at + 1),
    'each sees those before it'
  )
  t.same(ids(), inOrder.map(String), 'in the order in which they were asked for')
  // One, where the machine does not stand still meanwhile.
  t.ok(commits.length <= 4, `in ${commits.length} commits`)
  for (const [at, { answered }] of commits.entries())
    t.equal(answered, commits[at - 1]?.stored ?? 0, 'at a commit only those of earlier ones were answered')
  t.equal(commits.at(-1)?.stored, 20, 'and others see what it stored')
})

t.test('one after the other each has a commit; what stores nothing has none', async t => {
  let commits = 0
  const { write } = open(t, { onCommit: () => void commits++ })
  for (let at = 1; at <= 3; at++) {
    await write(async connection => void (await insert(connection, `${at}`)))
    t.equal(commits, at)
  }
  await t.rejects(
    write(async connection => {
      await insert(connection, 'x')
      throw new Error('changed my mind')
    }),
    { message: 'changed my mind' }
  )
  t.equal(commits, 3)
})

t.test('one that fails is undone alone, with all that it did', async t => {
  const { write, ids } = open(t)
  const failing = (id: string, fail: (connection: Connection) => unknown) =>
    write(async connection => {
      await insert(connection, id)
      await insert(connection, `${id}, the second row`)
      await fail(connection)
    })
  const good = (id: string) => write(async connection => void (await insert(connection, id)))
  const [first, thrown, second, constraint, late, third] = await outcomes([
    good('first'),
    failing('thrown', () => {
      throw new Error('changed my mind')
    }),
    good('second'),
    failing('constraint', connection => clientOf(connection).exec("insert into changes (seq) values ('no number')")),
    failing('late', async () => {
      await sleep(5)
      throw new Error('too late')
    }),
    write(async connection => {
      t.same(idsSeenBy(connection), ['first', 'second'], 'those after it never see it')
      await insert(connection, 'third')
    })
  ])
  t.same([first, second, third], ['stored', 'stored', 'stored'])
  t.match([thrown, late], [{ message: 'changed my mind' }, { message: 'too late' }])
  t.match(constraint, { code: /^SQLITE_/ })
  t.same(ids(), ['first', 'second', 'third'])
})

t.test(
  'when the engine gives up on the transaction all that share it are told so, and nothing of it is there',
  async t => {
    const faults: [string, (client: Client) => void, RegExp][] = [
      // What SQLite does by itself when the disk is full or an operation on the file fails.
      ['rolled back in the middle', client => client.exec('rollback; select no_such_function()'), /no_such_function/],
      ['rolled back and kept quiet about', client => void client.exec('rollback'), /rolled the transaction back/],
      [
        'refused at the commit',
        client =>
          client.exec("pragma defer_foreign_keys = on; insert into revisions values ('nobody', 1, 1, 'x', '{}')"),
        /FOREIGN KEY/
      ]
    ]
    for (const [name, fault, message] of faults) {
      let commits = 0
      const { write, ids } = open(t, { onCommit: () => void commits++ })
      const good = (id: string) => write(async connection => void (await insert(connection, id)))
      const failed = await outcomes([
        good('before'),
        write(async connection => {
          await insert(connection, 'the fault')
          fault(clientOf(connection))
        }),
        good('after'),
        write(() => Promise.reject(new Error('of its own')))
      ])
      for (const error of failed) t.match(error, { message }, `${name}: each is told the fault`)
      t.same(ids(), [], `${name}: nothing is there`)
      t.equal(commits, 0, `${name}: and no commit was told of`)
      const again = await outcomes([
        write(async connection => fault(clientOf(connection))),
        good('first'),
        good('second'),
        good('third')
      ])
      t.match(again.shift(), { message }, `${name}: the next has a transaction of its own`)
      t.same(again, ['stored', 'stored', 'stored'], `${name}: and takes nobody with it`)
      t.same(ids(), ['first', 'second', 'third'])
      t.equal(commits, 2, `${name}: once one is stored they share again`)
    }
  }
)

t.test('a full disk: what is acknowledged is there, what is not is not, and making room is possible', async t => {
  const { write, ids } = open(t)
  await write(async connection => {
    const client = clientOf(connection)
    client.pragma(`max_page_count = ${(client.pragma('page_count', { simple: true }) as number) + 6}`)
    await insert(connection, 'small')
  })
  const large = 'حرف'.repeat(4000)
  const names = Array.from({ length: 12 }, (_, at) => (at % 3 === 1 ? `${at} ${large}` : `${at}`))
  const told = await outcomes(names.map(id => write(async connection => void (await insert(connection, id)))))
  const refused = told.filter(one => one !== 'stored')
  t.ok(refused.length > 0, `${refused.length} of 12 were refused`)
  for (const error of refused) t.match(error, { code: 'SQLITE_FULL' })
  const acknowledged = names.filter((_, at) => told[at] === 'stored')
  t.same(ids(), ['small', ...acknowledged])
  const [deletion] = await outcomes([
    write(async connection => void clientOf(connection).exec("delete from changes where id = 'small'")),
    write(async connection => void (await insert(connection, large.repeat(10))))
  ])
  t.equal(deletion, 'stored', 'though it came with one that does not fit')
})

t.test('work that takes long is committed in parts, so that others get their turn', async t => {
  let commits = 0
  const { write, other, ids } = open(t, { onCommit: () => void commits++ })
  const slow = (id: string) =>
    write(async connection => {
      await sleep(30)
      await insert(connection, id)
    })
  const writes = ['0', '1', '2', '3', '4', '5'].map(slow)
  let turns = 0
  const knocking = setInterval(() => {
    try {
      other.exec('begin immediate; rollback')
      turns++
    } catch {}
  }, 1)
  t.same(await outcomes(writes), Array(6).fill('stored'))
  clearInterval(knocking)
  t.same(ids(), ['0', '1', '2', '3', '4', '5'])
  t.ok(commits > 1 && commits <= 6, `in ${commits} commits`)
  t.ok(turns > 0, 'and another process could write in between')
})

t.test('each waits for another process as long as its own deadline says', async t => {
  const { write, other, ids } = open(t, { writeDeadline: 300 })
  const good = (id: string) => write(async connection => void (await insert(connection, id)))
  other.exec('begin immediate')
  const began = performance.now()
  const early = good('early').catch((error: unknown) => error)
  await sleep(200)
  const late = good('late')
  t.type(await early, DatabaseBusyError)
  const took = performance.now() - began
  t.ok(took >= 300 && took < 480, `the first gave up after ${Math.round(took)} ms`)
  other.exec('rollback')
  await late
  t.same(ids(), ['late'], 'the second had time left')
})

t.test('closing lets what was asked for be stored, and takes nothing more', async t => {
  const { write, close, ids } = open(t)
  const writes = Array.from({ length: 5 }, (_, at) =>
    write(async connection => {
      await sleep(2)
      await insert(connection, `${at}`)
    })
  )
  const closed = close()
  await t.rejects(
    write(async connection => void (await insert(connection, 'too late'))),
    { message: /being closed/ }
  )
  t.type(await write(async () => {}).catch((error: unknown) => error), DatabaseUnreachableError)
  await closed
  t.same(await outcomes(writes), Array(5).fill('stored'))
  t.same(ids(), ['0', '1', '2', '3', '4'])
})

t.test('whatever is asked for at once, and fails: what is stored is what was acknowledged, in that order', async t => {
  const { write, read, ids } = open(t)
  const kinds = ['store', 'wait', 'throw', 'look', 'break', 'lose', 'ask for another'] as const
  const step = fc.record({
    kind: fc.oneof({ arbitrary: fc.constantFrom(...kinds), weight: 1 }, { arbitrary: fc.constant('store'), weight: 1 }),
    pause: fc.constantFrom(-1, 0, 1)
  })
  let number = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async steps => {
      const before = ids()
      const acknowledged: string[] = []
      const all: Promise<void>[] = []
      const ask = (kind: (typeof kinds)[number] | string) => {
        const id = `${number++}`
        const done = write(async connection => {
          const first = idsSeenBy(connection)
          await insert(connection, id)
          if (kind === 'wait') await sleep(1)
          if (kind === 'throw') throw new Error('thrown')
          if (kind === 'break') clientOf(connection).exec('select no_such_function()')
          if (kind === 'lose') clientOf(connection).exec('rollback; select no_such_function()')
          if (kind === 'ask for another') ask('store')
          if (idsSeenBy(connection).length !== first.length + 1) throw new Error('somebody came between')
        })
        all.push(
          done.then(
            async () => {
              acknowledged.push(id)
              if (kind !== 'look') return
              const seen = await read(async connection => idsSeenBy(connection))
              if (!seen.includes(id)) throw new Error('acknowledged and not there for the next read')
            },
            (error: Error) => {
              if (error.message === 'somebody came between') throw error
            }
          )
        )
      }
      for (const { kind, pause } of steps) {
        ask(kind)
        if (pause >= 0) await sleep(pause)
      }
      for (let many = 0; many < all.length; ) {
        many = all.length
        await Promise.all(all)
      }
      const added = ids().slice(before.length)
      t.equal(added.join(), acknowledged.join())
      if (added.join() !== acknowledged.join()) throw new Error('stored and acknowledged differ')
    }),
    { numRuns: 60 }
  )
})

t.test('over HTTP, ten at once: nobody is overtaken for ever', async t => {
  const { ask } = await newsroom(t)
  const ten = <T>(work: (at: number) => Promise<T>) => Promise.all(Array.from({ length: 10 }, (_, at) => work(at)))
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
  const bodies = <T>(answers: { body: T }[]) => answers.map(({ body }) => body)
  const text = 'قالت المهندسة ليلى حداد: «الجسر القديم يبقى كما هو، ونضيف إليه درجا جديدا من جهة السوق».'

  const made = await ten(() =>
    ask('POST', '/v1/articles?people=create', { as: 'editor', payload: { title: 'الجسر القديم', text } })
  )
  t.same(statuses(made), Array(10).fill(201), 'stories with one title and a new person')
  t.equal(new Set(bodies(made).map(({ slug }) => slug)).size, 10, 'each has a slug of its own')
  const people = (await ask('GET', '/v1/people', { as: 'editor' })).body.items
  t.equal(people.length, 1, 'the person was made once')
  t.same(
    new Set(
      bodies(made).flatMap(({ quotes }) => quotes.map((quote: { speaker: { id: string } }) => quote.speaker?.id))
    ),
    new Set([people[0].id])
  )

  const url = `/v1/articles/${made[0]?.body.id}`
  const patched = await ten(at => ask('PATCH', url, { as: 'editor', payload: { title: `الجسر القديم ${at}` } }))
  t.same(statuses(patched), Array(10).fill(200), 'changes of one story, without a condition')
  t.same(
    bodies(patched)
      .map(({ version }) => version)
      .sort((a, b) => a - b),
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  )
  const current = await ask('GET', url, { as: 'editor' })
  const last = bodies(patched).find(({ version }) => version === 11)
  t.match(current.body, { version: 11, title: last.title })

  const headers = { 'if-match': current.headers.etag ?? '' }
  const conditional = await ten(at => ask('PATCH', url, { as: 'editor', headers, payload: { title: `بشرط ${at}` } }))
  t.same(statuses(conditional), [200, ...Array(9).fill(412)], 'changes of one version: one is first')
  t.equal(
    (await ask('GET', url, { as: 'editor' })).body.title,
    conditional.find(({ status }) => status === 200)?.body.title
  )

  const named = await ten(at =>
    ask('PUT', '/v1/articles/one-name', { as: 'editor', payload: { title: `خبر ${at}`, text: 'نص.' } })
  )
  t.same(statuses(named), [...Array(9).fill(200), 201], 'puts to one name: one makes it, the others replace it')
  const unnamed = await ten(() =>
    ask('POST', '/v1/articles', { as: 'editor', payload: { title: 'x', slug: 'one-slug', text: 'نص.' } })
  )
  t.same(statuses(unnamed), [201, ...Array(9).fill(409)], 'one slug asked for by ten: one has it')
})
