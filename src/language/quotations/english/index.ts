// English: a table for the reader of languages whose subjects stand before their verbs.
import { subjectVerbLanguage } from '../subject-verb/index.ts'
import { spelled } from '../subject-verb/table.ts'
import { verbs } from './verbs.ts'
import * as table from './words.ts'

export const english = subjectVerbLanguage({
  ...table,
  code: 'en',
  singleMarks: true,
  verbs,
  alsoNouns: spelled(
    `state states claim claims call calls demand demands note notes report reports promise promises stress stresses answer
    answers reply replies brand brands label labels quote quotes estimate estimates joke jokes remark remarks shout shouts
    welcome vow vows praise blame recall tweet tweets complains thought cite whisper whispers slam think counter counters
    boast boasts protest protests sigh sighs caution moan moans murmur murmurs thunder cry cries laugh laughs laughed snap snaps
    snapped shrug shrugs shrugged muse plead pleads mock retort`
  ),
  telling: spelled('tell tells told telling assure assures assured assuring'),
  replying: spelled('reply replies replied answer answers answered respond responds responded retort retorts retorted'),
  withoutThat: spelled('say says said saying believe believes believed think thinks warned added insisted'),
  openers: spelled('no nobody everyone everybody nothing everything there all most both people more'),
  plural: /^\p{Ll}{3,}[^s]s$/u,
  elisions: null,
  endings: {
    adverb: /^(?!.*(?:family|ally|daily|weekly|monthly|reply|supply|early|assembly|monopoly|anomaly)$)\p{Ll}{3,}ly$/u,
    participle: /(?:ing|ed)$/
  },
  reflexive: null,
  glued: null,
  relatives: spelled('who which whom'),
  subordinators: spelled(
    `that while when after before because as whether if since although though where unless until whereas how why what whose
    despite than`
  ),
  conjunctions: spelled('and but or nor'),
  complementisers: spelled('that'),
  infinitiveMarks: spelled('to'),
  possessive: /(?:'s|s')$/,
  of: spelled('of'),
  inside: spelled('for in at to from with on'),
  prepositions: spelled(
    `on in at from during with by into over under about through against of for to without within between among across around
    near outside inside following amid beyond via per`
  ),
  agents: spelled('by'),
  senders: spelled('from'),
  links: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of']
  ],
  asSaying: ['as', 'saying'],
  particles: spelled('von van de der den al bin ibn el da di la le du dos ten ter abu umm abd'),
  turns: [
    ['for', 'his', 'part'],
    ['for', 'her', 'part'],
    ['in', 'turn'],
    ['at', 'the', 'time'],
    ['in', 'a', 'statement']
  ],
  joined: spelled('abu umm abd abdel abdul'),
  writing: spelled('read reads'),
  same: 'same',
  namingWords: spelled('named titled entitled dubbed nicknamed codenamed so-called'),
  coordinators: spelled('and or'),
  abbreviations: spelled(
    'mr mrs ms dr gen col lt sen rep gov prof st vs sgt capt maj adm rev hon jr sr no feb aug sept oct nov dec jan u.s'
  )
})
