// French: a table for the reader of languages whose subjects stand before their verbs.
import { subjectVerbLanguage } from '../subject-verb/index.ts'
import { spelled } from '../subject-verb/table.ts'
import { words } from '../words.ts'
import { verbs } from './verbs.ts'
import * as table from './words.ts'

export const french = subjectVerbLanguage({
  ...table,
  code: 'fr',
  singleMarks: false,
  verbs,
  alsoNouns: spelled(
    'note notes rapporte annonce annonces signale juge cri cris lance commande doute regrette pense confie dit cite crie clame'
  ),
  telling: new Set(),
  replying: spelled('répond répondait rétorque réplique répliqué rétorqué'),
  withoutThat: new Set(),
  openers: new Set(),
  plural: null,
  elisions: /^(?:l|d(?!'après)|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu)'/i,
  endings: { adverb: /^\p{Ll}{3,}ement$|^\p{Ll}{3,}amment$/u, participle: /ant$/ },
  reflexive: /^s['’]/i,
  glued: /^(.+?)(?:-t)?-(ils?|elles?|on)$/,
  relatives: spelled('qui lequel laquelle'),
  subordinators: spelled('que quand lorsque après avant parce comme si dont où alors tandis pendant puisque bien'),
  conjunctions: spelled('et mais ou ni'),
  complementisers: spelled('que'),
  infinitiveMarks: new Set(),
  possessive: null,
  of: spelled('de du des'),
  inside: spelled('à au aux pour en chez'),
  prepositions: spelled(
    'à au aux pour en chez dans sur par lors avec contre depuis devant entre face sans sous vers selon auprès via près côté'
  ),
  agents: spelled('par'),
  senders: new Set(),
  links: [['selon'], ["d'après"]],
  asSaying: ['disant'],
  particles: spelled('de du des la le von van der al ben bin el di da'),
  turns: [
    ['quant', 'à', 'lui'],
    ['quant', 'à', 'elle'],
    ['pour', 'sa', 'part'],
    ['de', 'son', 'côté'],
    ['à', 'son', 'tour']
  ],
  joined: new Set(),
  firms: new Set(),
  writing: new Set(),
  same: 'même',
  namingWords: words('nommé nommée intitulé intitulée baptisé baptisée surnommé surnommée'),
  coordinators: words('et ou'),
  abbreviations: spelled('m mm mme dr st ste')
})
