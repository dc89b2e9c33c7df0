/** The promise of the change feed: whatever happens, a client that follows it ends with exactly what the lists answer. */
import fc from 'fast-check'
import t from 'tap'
import { copyOfLists, follower } from './support/following.ts'
import { editor, furnish, happenings } from './support/happenings.ts'
import { newsroom } from './support/newsroom.ts'

// Each is a whole newsroom; RAWI_TEST_RUNS=200 is for a long evening.
const runs = Number(process.env.RAWI_TEST_RUNS ?? 10)

const names = Object.keys(happenings)
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ happens: fc.constantFrom(...names), n: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.record({ follows: fc.constantFrom(1, 2, 3, 7, 100), lost: fc.boolean() }) }
  ),
  { minLength: 20, maxLength: 60 }
)

t.test('a client that is cut off at random ends with what the lists answer, a reader’s and an editor’s', async t => {
  let served = 0
  await fc.assert(
    fc.asyncProperty(steps, async steps => {
      const room = await newsroom(t, { env: { RAWI_COMMENT_RATE: '0' } })
      await furnish(room)
      const clients = [{}, editor].map(asked => ({ asked, client: follower(room.get, asked) }))
      for (const step of steps) {
        if ('happens' in step) {
          const answer = (await happenings[step.happens]?.(room, step.n)) as
            | { status: number; text: string }
            | undefined
          if (answer && answer.status >= 500) throw new Error(`${step.happens}: ${answer.text}`)
        } else for (const { client } of clients) await client.step(step.follows, step.lost)
      }
      for (const { asked, client } of clients) {
        await client.catchUp(3)
        const wanted = await copyOfLists(room.get, asked)
        const found = { ...Object.fromEntries(Object.keys(wanted).map(name => [name, {}])), ...client.copy }
        if (!t.strictSame(found, wanted)) throw new Error('the copy differs from the lists')
        served++
      }
      await room.close()
    }),
    { numRuns: runs, endOnFailure: true }
  )
  t.equal(served, 2 * runs, `${served} copies were compared`)
})
