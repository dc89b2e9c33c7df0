// French verbs of speech: most are conjugated alike, so that their stems and endings are all there is to write.
import { spelled, type Verbs } from '../subject-verb/table.ts'
import type { Force } from '../types.ts'

const er = { finite: 'e ent ait aient a èrent', past: 'é ée és ées', present: 'ant', infinitive: 'er' }
const ir = { finite: 'it issent issait issaient irent', past: 'i ie is ies', present: 'issant', infinitive: 'ir' }

const regular: [Force, typeof er, string][] = [
  [
    'speech',
    er,
    'déclar expliqu affirm assur estim indiqu annonc précis confi racont not observ remarqu jug signal rapport soulign martel ' +
      'avou répliqu rétorqu plaid pens clam cri lanc insist témoign murmur ironis nuanc justifi détaill évoqu confirm décrypt ' +
      'constat moqu regrett souhait rappel commenc command'
  ],
  ['speech', ir, 'avert']
]
const more: [Force, typeof er, string][] = [
  ['continuing', er, 'ajout répét renchér continu résum'],
  ['continuing', ir, 'renchér'],
  ['stance', er, 'dénonc condamn salu fustig accus réclam exig critiqu qualifi rejet pointé dout appel']
]

// Those with vowels or forms of their own: finite|past participle|present participle|infinitive.
const irregular: [Force, string][] = [
  ['speech', 'dit disent disait disaient dirent|dit dite dits dites|disant|dire'],
  ['speech', 'écrit écrivent écrivait écrivirent|écrit écrite|écrivant|écrire'],
  ['speech', 'prévient préviennent prévenait prévint|prévenu prévenue|prévenant|prévenir'],
  ['speech', 'soutient soutiennent soutenait soutint|soutenu soutenue|soutenant|soutenir'],
  ['speech', 'reconnaît reconnaissent reconnaissait|reconnu reconnue|reconnaissant|reconnaître'],
  ['speech', 'répond répondent répondait répondit|répondu|répondant|répondre'],
  ['speech', 'admet admettent admettait admit|admis|admettant|admettre'],
  ['speech', 'rappelle rappellent|rappelé|rappelant|rappeler'],
  ['speech', 'annonçait annonça||annonçant|'],
  ['speech', 'croit croient croyait|cru|croyant|croire'],
  ['continuing', 'conclut concluent concluait|conclu|concluant|conclure'],
  ['continuing', 'poursuit poursuivent poursuivait|poursuivi poursuivie|poursuivant|poursuivre'],
  ['continuing', 'répète répètent||répétant|'],
  ['continuing', 'reprend reprennent reprenait|repris|reprenant|reprendre'],
  ['stance', 'promet promettent promettait promit|promis|promettant|promettre'],
  ['stance', 'dénonçait dénonça||dénonçant|'],
  ['stance', 'décrit décrivent décrivait|décrit décrite|décrivant|décrire'],
  ['stance', 'appelle appellent|appelé appelée|appelant|appeler'],
  ['relay', 'cite citent citait|cité citée cités|citant|citer']
]

const conjugated = [...regular, ...more].map(([force, endings, stems]): Verbs => {
  const forms = (line: string) => {
    const all = line.split(' ')
    return new Set(stems.split(' ').flatMap(stem => all.map(ending => stem + ending)))
  }
  const { finite, past, present, infinitive } = endings
  return { force, finite: forms(finite), past: forms(past), present: forms(present), infinitive: forms(infinitive) }
})

export const verbs: Verbs[] = [
  ...conjugated,
  ...irregular.map(([force, row]): Verbs => {
    const [finite = '', past = '', present = '', infinitive = ''] = row.split('|')
    return {
      force,
      finite: spelled(finite),
      past: spelled(past),
      present: spelled(present),
      infinitive: spelled(infinitive)
    }
  })
]
