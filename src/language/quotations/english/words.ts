// English verbs of speech, titles and the words around them.
import type { Cue, Force } from '../types.ts'
import { words } from '../words.ts'

const rows: [Force, string][] = [
  [
    'speech',
    'say says said saying|tell tells told telling|state states stated stating|announce announces announced announcing|' +
      'declare declares declared declaring|claim claims claimed claiming|argue argues argued arguing|write writes wrote writing|' +
      'reply replies replied replying|answer answers answered answering|ask asks asked asking|insist insists insisted insisting|' +
      'note notes noted noting|explain explains explained explaining|warn warns warned warning|admit admits admitted admitting|' +
      'acknowledge acknowledges acknowledged acknowledging|stress stresses stressed stressing|reveal reveals revealed|' +
      'tweet tweets tweeted tweeting|recall recalls recalled recalling|confirm confirms confirmed confirming|' +
      'believe believes believed|joke jokes joked joking|quip quips quipped|suggest suggests suggested suggesting'
  ],
  ['continuing', 'add adds added adding|continue continues continued|conclude concludes concluded concluding'],
  [
    'stance',
    'welcome welcomes welcomed|condemn condemns condemned condemning|describe describes described describing|' +
      'call calls called calling|accuse accuses accused accusing|demand demands demanded demanding|deny denies denied denying|' +
      'urge urges urged urging|promise promises promised promising|vow vows vowed vowing|reject rejects rejected rejecting|' +
      'praise praises praised praising|criticise criticised criticize criticized|threaten threatens threatened threatening'
  ]
]

/** Every form of every verb with what it does. */
export const verbs = new Map<string, Cue>(
  rows.flatMap(([force, forms]) =>
    forms.split(/[|\s]+/).map((form): [string, Cue] => {
      const mode = form.endsWith('ing') ? 'participle' : 'finite'
      return [form, { force, mode, gender: null, strict: false }]
    })
  )
)

/** People by office or profession, as written in front of a name or alone. */
export const titles = words(
  'minister president secretary general spokesman spokeswoman spokesperson ambassador governor senator mayor chancellor king',
  'queen prince princess sheikh judge prosecutor director chairman chairwoman chief chair leader commander captain colonel',
  'major lieutenant sergeant admiral officer official officials diplomat diplomats source sources witness witnesses expert',
  'analyst professor doctor dr mr mrs ms sir lady lord pope bishop cardinal imam rabbi coach manager striker goalkeeper player',
  'singer actor actress author writer poet historian lawyer attorney activist activists economist scientist researcher envoy',
  'deputy vice premier commissioner representative delegate lawmaker lawmakers founder owner editor reporter journalist farmer',
  'resident residents teacher student nurse father mother brother sister son daughter wife husband member engineer'
)

export const bodies = words(
  'ministry government embassy consulate delegation committee council parliament congress senate organisation organization',
  'movement party group front coalition alliance union federation association company corporation bank university institute',
  'centre center department agency army navy police force forces authority authorities court office commission club kremlin',
  'pentagon team league foundation board bureau administration opposition nato house newspaper daily magazine channel network',
  'un eu statement report'
)

export const places = words(
  'egypt syria lebanon iraq jordan palestine israel yemen oman qatar bahrain kuwait libya tunisia algeria morocco sudan turkey',
  'iran pakistan afghanistan india china japan russia ukraine france germany britain italy spain greece america canada mexico',
  'brazil australia washington moscow london paris berlin rome madrid beijing tokyo cairo riyadh damascus beirut baghdad tehran',
  'ankara kabul brussels geneva jerusalem doha'
)

export const determiners = words('the a an this that his her its their our one another')
export const indefinite = words('a an one another some several')
export const pronouns = words('he she they it we i who')
export const auxiliaries = words(
  'has had have was were is are also later then earlier however reportedly did not would will'
)
export const boundaries = words(
  'and but while when after before because as that which who whom whose if since although though where so or nor whether',
  'on in at from during with by into over under about through against meanwhile'
)

export const inside = words('of for in at to from with')

export const headNouns = words(
  'newspaper daily magazine channel network agency station website film movie novel book series show programme program song',
  'album ship vessel boat frigate tanker aircraft missile operation virus storm hurricane app platform device party movement',
  'group band team club organisation company campaign project festival award exhibition play painting title headline slogan',
  'hashtag word term phrase nickname village hotel restaurant'
)

export const naming = words('called named titled entitled dubbed nicknamed codenamed')
