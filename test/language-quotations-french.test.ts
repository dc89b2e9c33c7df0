// French: who said what, in tables. It is data for the reader of languages whose subjects stand before their verbs. Every
// passage is invented, and so is everybody in it.
import { check, scenariosOf } from './support/quotations.ts'

const fr = scenariosOf('fr')

check([
  fr(
    'the subject before its verb, in the compound past and in the present',
    'La ministre des Transports Aude Lenoir a déclaré que la ligne serait « gratuite pour tous ». Hugo Tessier, maire de Valbrune, affirme : « Nous n’avons rien reçu. »',
    ['gratuite pour tous', 'ministre des Transports Aude Lenoir'],
    ['Nous n’avons rien reçu.', 'maire de Valbrune Hugo Tessier', null, true]
  ),
  fr(
    'inverted behind the words, when and to whom between the two',
    '« La digue tiendra », a déclaré Hugo Tessier. « Le vent a tourné », a indiqué mercredi soir à l’AFP le commandant Rémi Aubert. « On a tout perdu », raconte Odile Varenne, 62 ans.',
    ['La digue tiendra', 'Hugo Tessier', null, true],
    ['Le vent a tourné', 'commandant Rémi Aubert', null, true],
    ['On a tout perdu', 'Odile Varenne', null, true]
  ),
  fr(
    'a pronoun glued to its verb goes on with the speaker',
    '« La digue tiendra », a assuré Hugo Tessier. « Elle a été refaite l’an dernier », a-t-il ajouté, évoquant « un chantier exemplaire ». « Venez la voir », dit-il encore.',
    ['La digue tiendra', 'Hugo Tessier'],
    ['Elle a été refaite l’an dernier', 'Hugo Tessier', null, true],
    ['un chantier exemplaire', 'Hugo Tessier'],
    ['Venez la voir', 'Hugo Tessier']
  ),
  fr(
    'selon, d’après: a name without a verb',
    'Selon Aude Lenoir, le pont est « hors de danger ». D’après le préfet Rémi Aubert, il faudra « attendre le printemps ». Le port sera « fermé tout l’été », selon la mairie.',
    ['hors de danger', 'Aude Lenoir'],
    ['attendre le printemps', 'préfet Rémi Aubert'],
    ['fermé tout l’été', 'mairie']
  ),
  fr(
    'apposition, and who takes turns',
    'Le secrétaire général du syndicat, Yvon Marchal, a promis « une longue grève ». Son homologue, Lise Quéméner, a quant à elle assuré que « la porte reste ouverte ».',
    ['une longue grève', 'secrétaire général du syndicat Yvon Marchal'],
    ['la porte reste ouverte', 'homologue Lise Quéméner']
  ),
  fr(
    'qualified by somebody; a participle without its auxiliary is no verb',
    'Le projet a été qualifié par Yvon Marchal de « folie douce ». Le texte adopté hier, très attendu, porte le titre « Nuit blanche ».',
    ['folie douce', 'Yvon Marchal', null, false]
  ),
  fr(
    'what somebody calls himself, and what he then does',
    'Interrogé par la presse, Yvon Marchal s’est dit « inquiet et en colère » et a promis de « ne rien lâcher ». Dans un communiqué, le ministère de l’Intérieur a dit « regretter vivement » ce choix.',
    ['inquiet et en colère', 'Yvon Marchal'],
    ['ne rien lâcher', 'Yvon Marchal'],
    ['regretter vivement', 'ministère de l’Intérieur']
  ),
  fr(
    'organisations and unnamed sources',
    '« Aucune fuite n’a été constatée », a précisé la préfecture. « Tout le monde savait », confie une source proche du dossier.',
    ['Aucune fuite n’a été constatée', 'préfecture'],
    ['Tout le monde savait', 'source proche du dossier', null, false]
  ),
  fr('titles of works', 'Le film « Nuit blanche » sort mercredi, le roman « Les Sables » en mai.')
])
