/** /v1/site: the newsroom's settings, what readers see of them, and how they are patched. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

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
    ['a name of null', { name: null }, '/name'],
    ['a blank disclaimer', { disclaimer: { ar: ' \u202E ' } }, '/disclaimer/ar'],
    ['a disclaimer in no language', { disclaimer: { 'Arabic!': 'x' } }, '/disclaimer/Arabic!'],
    ['a blank announcement', { announcements: ['تابعونا', ' \n '] }, '/announcements/1'],
    ['a blank word', { comments: { suspectWords: [' '] } }, '/comments/suspectWords/0'],
    ['a language twice', { languages: ['ar', 'ar'] }, '/languages'],
    ['no days at all', { comments: { closeAfterDays: 0 } }, '/comments/closeAfterDays'],
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

t.test('null clears what may be empty, and a merge cannot outgrow what one patch may hold', async t => {
  const room = await newsroom(t)
  const patch = (payload: unknown) => room.patch('/v1/site', payload, { as: 'admin' })
  const languages = (region: string) =>
    Object.fromEntries([...'abcdefghijklmnopqrst'].map(letter => [`a${letter}-${region}`, 'x']))
  t.equal((await patch({ disclaimer: languages('EG') })).status, 200)
  t.match(await patch({ disclaimer: languages('LB') }), { status: 400, body: { detail: /at most 20 languages/ } })
  await patch({ announcements: ['تابعونا'], comments: { bannedWords: ['سبام'], closeAfterDays: 3 } })
  const cleared = await patch({
    disclaimer: null,
    announcements: null,
    comments: { bannedWords: null, closeAfterDays: null }
  })
  t.match(cleared.body, { changed: true, comments: { policy: 'premoderated', closeAfterDays: null } })
  t.same(cleared.body.disclaimer, {})
  t.same(cleared.body.announcements, [])
  t.same(cleared.body.comments.bannedWords, [])
})

t.test('texts are stored as plain text: lines stay lines, nothing turns them around', async t => {
  const room = await newsroom(t)
  const sent = {
    announcements: [' تابعوا  الراوي\r\nكل \u202Eصباح\u0085 '],
    comments: { bannedWords: ['سبام', ' سبام '] }
  }
  const { body } = await room.patch('/v1/site', sent, { as: 'admin' })
  t.same(body.announcements, ['تابعوا الراوي\nكل صباح'])
  t.same(body.comments.bannedWords, ['سبام'], 'a word is listed once')
  t.match((await room.patch('/v1/site', sent, { as: 'admin' })).body, { changed: false, version: 2 })
})

t.test('the word lists are for whom they guide, and every change is journalled', async t => {
  const room = await newsroom(t)
  await room.patch('/v1/site', { comments: { suspectWords: ['اربح'] } }, { as: 'admin' })
  await room.patch('/v1/site', { comments: { suspectWords: ['اربح'] } }, { as: 'admin' })
  for (const as of ['reader', 'author'] as const)
    t.equal((await room.get('/v1/site', { as })).body.comments.suspectWords, null, as)
  for (const as of ['moderator', 'editor', 'admin'] as const)
    t.same((await room.get('/v1/site', { as })).body.comments.suspectWords, ['اربح'], as)
  const rows = await rowsIn(room).journal()
  t.match(rows, [{ entity: 'site', id: 'site', op: 'update', public: true }])
  t.equal(rows.length, 1, 'an unchanged write leaves no row')
})
