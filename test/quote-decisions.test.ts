/** What an editor made, confirmed, rejected or corrected × every way in which an article is written again: it stays. */
import t, { type Test } from 'tap'
import { reconcile } from '../src/quotes/reconciling.ts'
import { newsroom } from './support/newsroom.ts'

const editor = { as: 'editor' } as const
const said = 'نفتح الأرصفة غدا عند السابعة صباحا'
const paragraphs = [
  `قال سمير حداد مدير المرفأ "${said}" أمام الصحافيين.`,
  'وأضاف حداد "لن نؤجل الموعد مرة ثانية مهما حدث".',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
]
const text = paragraphs.join('\n\n')
type Room = Awaited<ReturnType<typeof newsroom>>
/** A newsroom with a story in it. */
type Story = Room & { path: string; wire: string }
type Quote = { id: string; blockId: string; start: number; end: number; text: string; version: number }

/** What an editor does to the first quote, or beside it; returns the quote that has to stay. */
const decisions: Record<string, (room: Story, quote: Quote) => Promise<{ body: { id: string } }>> = {
  'confirmed it': (room, { id }) => room.put(`/v1/quotes/${id}/decision`, { decision: 'confirm' }, editor),
  'rejected it': (room, { id }) => room.put(`/v1/quotes/${id}/decision`, { decision: 'reject' }, editor),
  'gave it to another': (room, { id }) =>
    room.patch(`/v1/quotes/${id}`, { speaker: 'ministry', via: 'إذاعة الحي' }, editor),
  'took its speaker away': (room, { id }) =>
    room.patch(`/v1/quotes/${id}`, { speaker: null, attribution: 'مصدر في المرفأ' }, editor),
  'gave it another place': (room, { id, end }) => room.patch(`/v1/quotes/${id}`, { end: end - 6 }, editor),
  'called it indirect': (room, { id }) => room.patch(`/v1/quotes/${id}`, { kind: 'indirect' }, editor),
  'marked other words': (room, { blockId }) =>
    room.post(`${room.path}/quotes`, { blockId, start: 4, end: 24, attribution: 'الراوي' }, editor)
}

const patch = (room: Story, body: object) => room.patch(room.path, body, editor)
const extract = (room: Story, query = '') => room.post(`${room.path}/extractions${query}`, undefined, editor)
const within = (change: (words: string) => string) => text.replace(said, change(said))

/**
 * How the article is written again; `rewords` when the words of the quote themselves change, `alone` when the site or its
 * people change, so that no other story may be in the newsroom.
 */
const ways: Record<string, { write: (room: Story) => Promise<{ status: number }>; rewords?: true; alone?: true }> = {
  'the same by PUT': { write: room => room.put(room.path, { title: 'المرفأ', text }, editor) },
  'the same as plain text': {
    write: room => room.put(room.path, `المرفأ\n\n${text}`, { ...editor, headers: { 'content-type': 'text/plain' } })
  },
  'the same by POST with its externalId, which is refused': {
    write: room => room.post('/v1/articles', { title: 'المرفأ', externalId: room.wire, text }, editor)
  },
  'words before it': { write: room => patch(room, { text: `جديد: ${text}` }) },
  'words after it': { write: room => patch(room, { text: text.replace('الصحافيين', 'الصحافيين والتجار') }) },
  'blocks with other ids': {
    write: room =>
      patch(room, { blocks: paragraphs.map((text, at) => ({ id: `z${at}`, type: 'paragraph', text, marks: [] })) })
  },
  'paragraphs in another order': { write: room => patch(room, { text: paragraphs.toReversed().join('\n\n') }) },
  'quote marks of another form': { write: room => patch(room, { text: text.replace(/"([^"]+)"/g, '«$1»') }) },
  'without quote marks': { write: room => patch(room, { text: text.replaceAll('"', '') }) },
  'another language': {
    write: async room => {
      await patch(room, { language: 'en' })
      return extract(room)
    }
  },
  'removed, and restored as a revision': {
    write: async room => {
      await patch(room, { text: paragraphs[1] })
      return room.post(`${room.path}/revisions/1/restoration`, undefined, editor)
    }
  },
  'removed, and written again': {
    write: async room => {
      await patch(room, { text: 'لا شيء مما كان.' })
      return room.put(room.path, { title: 'المرفأ', text }, editor)
    }
  },
  'extracted again': { write: room => extract(room) },
  'extracted again with people made': { write: room => extract(room, '?people=create'), alone: true },
  'extracted again when the rules may confirm all, or nothing': {
    write: async room => {
      await room.patch('/v1/site', { quoteAutoConfirm: 0 }, { as: 'admin' })
      await extract(room, '?people=create')
      await room.patch('/v1/site', { quoteAutoConfirm: 1 }, { as: 'admin' })
      return extract(room)
    },
    alone: true
  },
  'extracted again after its speaker came into the directory': {
    write: async room => {
      await room.post('/v1/people', { name: 'سمير حداد', aliases: ['حداد'] }, editor)
      return extract(room)
    },
    alone: true
  },
  'a word within changed': {
    write: room => patch(room, { text: within(words => words.replace('غدا', 'اليوم')) }),
    rewords: true
  },
  'a spelling within corrected': {
    write: room => patch(room, { text: within(words => words.replace('الأرصفة', 'الارصفه')) }),
    rewords: true
  },
  'a word within added, and all moved': {
    write: room => patch(room, { text: `عاجل.\n\n${within(words => words.replace('غدا', 'كلها غدا'))}` }),
    rewords: true
  }
}

async function open(t: Test): Promise<Room> {
  const room = await newsroom(t)
  await room.post('/v1/people', { slug: 'ministry', name: 'وزارة النقل', kind: 'organisation' }, editor)
  return room
}

async function withStory(room: Room, slug: string) {
  const story: Story = { ...room, path: `/v1/articles/${slug}`, wire: `wire:${slug}` }
  const made = await room.post('/v1/articles', { slug, title: 'المرفأ', externalId: story.wire, text }, editor)
  return { story, quotes: made.body.quotes as Quote[] }
}

/** What an editor's decision is about, place and words aside. */
const decided = ({
  status,
  speaker,
  attribution,
  via,
  kind,
  origin,
  cue,
  roleAtTheTime,
  confidence
}: Record<string, unknown>) => ({
  ...{ status, speaker, attribution, via, kind, origin, cue, roleAtTheTime, confidence }
})

for (const [decision, decide] of Object.entries(decisions))
  t.test(`an editor ${decision}: whatever comes, it stays`, async t => {
    const shared = await open(t)
    for (const [at, [way, { write, rewords, alone }]] of Object.entries(ways).entries()) {
      const room = alone ? await open(t) : shared
      const { story, quotes } = await withStory(room, `port-${at}`)
      const { id } = (await decide(story, quotes[0]!)).body
      const before = (await room.get(`/v1/quotes/${id}`, editor)).body
      const wrote = await write(story)
      t.ok([200, 409].includes(wrote.status), `${way}: ${wrote.status}`)
      const after = await room.get(`/v1/quotes/${id}`, editor)
      if (after.status !== 200) {
        t.fail(`${way}: the quote is gone`)
        continue
      }
      t.same(decided(after.body), decided(before), way)
      t.not(after.body.anchor, 'orphaned', way)
      if (!rewords) t.equal(after.body.text, before.text, way)
      const article = (await room.get(story.path, editor)).body
      const block = article.blocks.find(({ id }: { id: string }) => id === after.body.blockId)
      t.equal(block.text.slice(after.body.start, after.body.end), after.body.text, way)
      // Only what stood across it before stands across it now.
      const across = article.quotes.filter(
        ({ blockId, start, end }: Quote) =>
          blockId === after.body.blockId && start < after.body.end && after.body.start < end
      )
      t.ok(across.length <= (decision === 'marked other words' ? 2 : 1), `${way}: the rules marked another across it`)
      if (alone) await room.close()
    }
  })

t.test(
  'direct and indirect: the rules confirm no indirect one, and neither takes the place of a decided other',
  async t => {
    const block = { id: 'b1', text: `قال سمير حداد "${said}".` }
    const start = block.text.indexOf(said)
    const found = (kind: 'direct' | 'indirect', from = start) => ({
      ...{
        blockId: 'b1',
        start: from,
        end: start + said.length,
        text: block.text.slice(from, start + said.length),
        kind
      },
      ...{ cue: 'قال', speakerId: null, attribution: 'سمير حداد', via: null, roleAtTheTime: null, suggestion: null },
      ...{ confidence: 0.7, why: 'x', sure: kind === 'direct' }
    })
    const row = (kind: 'direct' | 'indirect', edited: boolean) => {
      const [made] = reconcile([], [found(kind)], [block]).add
      return {
        ...made!,
        ...{
          id: 'q',
          articleId: 'a',
          position: 0,
          namedId: null,
          origin: 'extracted' as const,
          anchor: 'exact' as const
        },
        ...{ status: 'confirmed' as const, edited, version: 1, createdAt: 0, updatedAt: 0 }
      }
    }
    for (const kind of ['direct', 'indirect'] as const) {
      const other = kind === 'direct' ? 'indirect' : 'direct'
      const untouched = reconcile([row(kind, false)], [found(other)], [block])
      t.match(untouched.update, [{ id: 'q', kind: other, status: other === 'direct' ? 'confirmed' : 'suggested' }])
      const same = reconcile([row(kind, true)], [found(other)], [block])
      t.match(same, { update: [], add: [], remove: [], warnings: [] }, 'in an unchanged body there is nothing to tell')
      const across = reconcile([row(kind, true)], [found(other, start - 3)], [block])
      t.match(across, { update: [], add: [], remove: [] })
      const bare = { id: 'b1', text: `قال سمير حداد إن ${said}.` }
      const at = bare.text.indexOf(said)
      const moved = { ...found(other), start: at, end: at + said.length }
      const edited = reconcile([row(kind, true)], [moved], [bare])
      t.match(edited.update, [{ id: 'q', kind, status: 'confirmed' }])
      t.same(edited.add, [])
      t.match(edited.warnings, [{ code: 'quote-moved' }, { code: 'quote-kind' }], 'and it is told')
    }
  }
)
