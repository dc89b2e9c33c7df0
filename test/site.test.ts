/** /v1/site: the newsroom's settings, what readers see of them, and how they are patched. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

t.test('a merge patch: nested objects merge, null removes, what is not named stays', async t => {
  const room = await newsroom(t)
  const patch = (payload: unknown, asked = {}) => room.patch('/v1/site', payload, { as: 'admin', ...asked })
  t.match((await room.get('/v1/site')).body, { name: 'Rawi', version: 1, comments: { policy: 'premoderated' } })
  const first = await patch({
    name: 'الراوي',
    disclaimer: { ar: 'لأصحابها.', en: 'Theirs.' },
    comments: { bannedWords: ['سبام'] }
  })
  t.match(first.body, {
    name: 'الراوي',
    disclaimerVersion: 2,
    version: 2,
    changed: true,
    comments: { policy: 'premoderated' }
  })
  const second = await patch({ disclaimer: { en: null } })
  t.same(second.body.disclaimer, { ar: 'لأصحابها.' })
  t.match(second.body, { name: 'الراوي', disclaimerVersion: 3, comments: { bannedWords: ['سبام'] } })
  t.match((await patch({ name: 'الراوي' })).body, { changed: false, version: 3 })
  t.equal((await patch({ name: 'x' }, { headers: { 'if-match': '"1"' } })).status, 412)
  t.match(
    (await room.get('/v1/site')).body.comments,
    { bannedWords: null, suspectWords: null },
    'word lists are not for readers'
  )
  t.same((await room.get('/v1/site', { as: 'moderator' })).body.comments.bannedWords, ['سبام'])
})

t.test('settings that are none', async t => {
  const room = await newsroom(t)
  const cases: [string, unknown, string][] = [
    ['an unknown key', { nmae: 'x' }, '/nmae'],
    ['an unknown comment key', { comments: { bannedWord: [] } }, '/comments/bannedWord'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, '/timeZone'],
    ['no language', { languages: [] }, '/languages'],
    ['a language that is none', { languages: ['Arabic!'] }, '/languages/0'],
    ['a confidence over 1', { quoteAutoConfirm: 1.5 }, '/quoteAutoConfirm'],
    ['an empty name', { name: ' ' }, '/name'],
    ['a version', { version: 9 }, '/version'],
    ['an unknown policy', { comments: { policy: 'free' } }, '/comments/policy']
  ]
  for (const [name, payload, pointer] of cases) {
    const { status, body } = await room.patch('/v1/site', payload, { as: 'admin' })
    t.equal(status, 400, name)
    t.equal(body.errors[0].pointer, pointer, name)
  }
  t.equal((await room.get('/v1/site')).body.version, 1)
})
