/** /v1/tokens, and what a token that is no good is told. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

t.test('an admin makes a token, which is shown once and works', async t => {
  const room = await newsroom(t)
  const made = await room.post('/v1/tokens', { name: 'سكربت', role: 'editor', subject: 'منى' }, { as: 'admin' })
  t.equal(made.status, 201)
  t.match(made.body.token, /^rawi_[0-9A-Za-z]{36}$/)
  const read = await room.get(made.headers.location ?? '', { as: 'admin' })
  t.equal(read.body.hint, made.body.token.slice(-4))
  t.notOk(read.text.includes(made.body.token))
  const bearer = { headers: { authorization: `Bearer ${made.body.token}` } }
  t.equal((await room.get('/v1/tokens', bearer)).status, 403, 'an editor lists no tokens')
  t.equal((await room.get('/health', bearer)).status, 200)
})

t.test('a token that is no good is refused with the reason, on public routes too', async t => {
  const room = await newsroom(t)
  const expiring = { name: 'x', role: 'reader', expiresAt: '2026-01-15T13:00:00Z' }
  const { body } = await room.post('/v1/tokens', expiring, { as: 'admin' })
  const with_ = (authorization: string) => room.get('/health', { headers: { authorization } })
  t.equal((await with_(`Bearer ${body.token}`)).status, 200)

  room.clock.now += 3_600_000
  const cases: [string, string, RegExp][] = [
    ['expired', `Bearer ${body.token}`, /expired/],
    ['cut', `Bearer ${body.token.slice(0, -3)}`, /malformed/],
    ['mistyped', `Bearer ${body.token.slice(0, 10)}é`, /not “Bearer” and one token/],
    ['one letter changed', `Bearer ${body.token.slice(0, -1)}${body.token.endsWith('a') ? 'b' : 'a'}`, /malformed/],
    ['unknown', `Bearer ${'x'.repeat(40)}`, /not known/],
    ['another scheme', 'Basic YTpi', /not “Bearer”/]
  ]
  for (const [name, authorization, reason] of cases) {
    const answer = await with_(authorization)
    t.equal(answer.status, 401, name)
    t.match(answer.body.detail, reason, name)
    t.match(answer.headers['www-authenticate'], /^Bearer/, name)
  }
})

t.test('a revoked token is refused at once', async t => {
  const room = await newsroom(t)
  const { body } = await room.post('/v1/tokens', { name: 'x', role: 'editor' }, { as: 'admin' })
  t.equal((await room.delete(`/v1/tokens/${body.id}`, { as: 'admin' })).status, 204)
  const answer = await room.get('/health', { headers: { authorization: `Bearer ${body.token}` } })
  t.equal(answer.status, 401)
  t.match(answer.body.detail, /revoked/)
  t.equal((await room.delete(`/v1/tokens/${body.id}`, { as: 'admin' })).status, 204, 'again is no fault')
  t.equal((await room.delete('/v1/tokens/nothing', { as: 'admin' })).status, 404)
})

t.test('bodies that are not a token to be', async t => {
  const room = await newsroom(t)
  const cases: [string, unknown, string][] = [
    ['no role', { name: 'x' }, '/role'],
    ['an unknown role', { name: 'x', role: 'king' }, '/role'],
    ['a read-only key', { name: 'x', role: 'editor', id: '1' }, '/id'],
    ['expired at birth', { name: 'x', role: 'editor', expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    ['not a date', { name: 'x', role: 'editor', expiresAt: 'soon' }, '/expiresAt']
  ]
  for (const [name, payload, pointer] of cases) {
    const { status, body } = await room.post('/v1/tokens', payload, { as: 'admin' })
    t.equal(status, 400, name)
    t.equal(body.errors[0].pointer, pointer, name)
  }
  t.equal((await room.get('/v1/tokens', { as: 'admin' })).body.items.length, 5, 'nothing was stored')
})
