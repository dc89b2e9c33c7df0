// French words around the verbs: who speaks, in what, through whom.
import { spelled, titled } from '../subject-verb/table.ts'
import { words } from '../words.ts'

export const titles = titled(
  `ministre président secrétaire général générale porte-parole ambassadeur gouverneur sénateur maire chancelier juge procureur
  leader commandant capitaine colonel lieutenant lieutenant-colonel officier responsable responsables diplomate diplomates
  source sources témoin témoins expert experts analyste professeur docteur dr cheikh pape évêque imam entraîneur sélectionneur
  attaquant gardien joueur chanteur auteur écrivain poète historien avocat avocats militant militants économiste économistes
  scientifique scientifiques chercheur chercheurs émissaire premier commissaire représentant député députés élu élus fondateur
  patron éditeur journaliste agriculteur habitant habitants enseignant étudiant infirmier ingénieur membre pompier pompiers
  préfet homologue conseiller chef directeur vice-président adjoint syndicaliste syndicats secouriste secouristes riverain
  riverains manifestant manifestants médecin médecins adjudant gendarme policier proche proches`,
  'm mm monsieur roi prince père frère fils mari homme',
  `mme mlle madame reine princesse mère sœur fille épouse femme présidente directrice sénatrice chancelière procureure avocate
  chanteuse actrice autrice chercheuse représentante députée élue fondatrice conseillère cheffe préfète militante historienne
  habitante enseignante étudiante infirmière ingénieure entraîneuse ministre-présidente`
)

export const bodies = spelled(
  `ministère gouvernement ambassade consulat délégation comité conseil parlement sénat assemblée organisation mouvement parti
  groupe front coalition alliance syndicat fédération association entreprise société banque université institut centre
  département agence armée marine police autorité autorités cour tribunal bureau commission club kremlin élysée matignon équipe
  ligue fondation préfecture mairie municipalité région hôpital musée compagnie intersyndicale direction parquet ong onu otan
  union météo-france présidence défense gendarmerie`
)
export const media = spelled(
  `journal quotidien magazine chaîne agence radio télévision tv presse hebdomadaire site afp reuters bfm rtl franceinfo
  monde figaro libération parisien bbc cnn rfi inter`
)
export const documents = spelled('communiqué rapport lettre document déclaration texte note étude message enquête')
export const places = spelled(
  `égypte syrie liban irak jordanie palestine israël yémen oman qatar bahreïn koweït libye tunisie algérie maroc soudan turquie
  iran pakistan afghanistan inde chine japon russie ukraine france allemagne royaume-uni italie espagne grèce canada mexique
  brésil australie washington moscou londres paris berlin rome madrid pékin tokyo le-caire damas beyrouth bagdad téhéran
  bruxelles genève jérusalem doha kiev vienne lyon marseille bordeaux lille gironde belgique suisse europe afrique asie`
)
export const compounds = spelled('affaires arabie corée afrique états nations nouvelle saint sainte haute haut')

export const determiners = spelled(`le la les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes
  plusieurs certains certaines quelques du au aux l'`)
export const indefinite = spelled('un une des plusieurs certains certaines quelques')
export const pronouns = new Map([
  ['il', 'm' as const],
  ['elle', 'f' as const],
  ['ils', 'p' as const],
  ['elles', 'p' as const],
  ['lui', 'm' as const],
  ['eux', 'p' as const],
  ['on', null],
  ['nous', null],
  ['je', null]
])

export const have = spelled('a ont avait avaient aura auront aurait auraient ayant eut')
export const be = spelled('est sont était étaient été être fut furent sera seront serait')
export const modals = spelled(`ne n' pas peut peuvent pouvait doit doivent devait veut va vont se s' y en`)
export const adverbs = spelled(
  `également aussi encore ensuite puis toutefois cependant déjà enfin ainsi alors hier demain aujourd'hui toujours jamais plus
  tard tôt même quant jeudi-matin pourtant soir matin bien désormais`
)
export const times = spelled(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre`
)
export const headNouns = words(
  `journal quotidien magazine chaîne agence site film roman livre série émission chanson album navire bateau frégate avion
  missile opération virus tempête ouragan application parti mouvement groupe équipe club campagne projet festival prix
  exposition pièce tableau titre slogan mot terme expression surnom village hôtel restaurant documentaire numéro vert`
)
