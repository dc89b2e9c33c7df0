// English words around the verbs: who speaks, in what, through whom.
import { spelled, titled } from '../subject-verb/table.ts'

export const titles = titled(
  `minister president secretary general spokesperson ambassador governor senator mayor chancellor judge prosecutor director
  chair chief leader commander captain colonel major lieutenant sergeant admiral brigadier officer official officials diplomat
  diplomats source sources witness witnesses expert experts analyst analysts professor prof doctor dr sheikh pope bishop
  archbishop cardinal imam rabbi coach manager striker goalkeeper midfielder defender player players singer author writer poet
  historian lawyer lawyers attorney barrister solicitor activist activists economist economists scientist scientists researcher
  researchers envoy deputy vice premier pm commissioner representative representatives delegate lawmaker lawmakers founder
  co-founder owner editor reporter journalist farmer resident residents teacher student nurse engineer member members executive
  ceo mp mps backbencher adviser advisor aide aides rapporteur superintendent detective inspector constable sheriff coroner
  curator volunteer volunteers rescuer rescuers firefighter firefighters survivor survivors relative relatives parent parents
  neighbour neighbours neighbor neighbors critic critics supporter supporters ally allies insider insiders campaigner
  campaigners protester protesters investigator investigators negotiator mediator candidate councillor congressman
  congresswoman treasurer boss head co-author colleague colleagues expert-witness doctors nurses teachers students farmers
  prosecutors ministers leaders mayors driver pilot pilots artist filmmaker producer composer architect designer chef speaker
  undersecretary attaché consul counsel strategist psychologist biologist geologist palaeontologist paleontologist astronomer
  epidemiologist virologist climatologist meteorologist physicist chemist undersecretary-general vice-president
  secretary-general director-general attorney-general correspondent`,
  `mr sir lord king prince spokesman spokesmen chairman statesman policeman fireman fisherman businessman salesman actor father
  brother son husband grandfather uncle nephew`,
  `mrs ms miss lady dame queen princess spokeswoman chairwoman policewoman businesswoman actress mother sister daughter wife
  grandmother aunt niece`
)

export const bodies = spelled(
  `ministry government embassy consulate delegation committee council parliament congress senate organisation organization
  movement party group front coalition alliance union federation association company corporation bank university institute
  centre center department agency army navy police force forces authority authorities court office commission club kremlin
  pentagon team league foundation board bureau administration opposition nato house un eu airline airlines airways carrier
  watchdog charity firm retailer manufacturer maker operator regulator museum hospital school ngo broadcaster service cabinet
  presidency palace military hamas hezbollah taliban conservatives republicans democrats tories labour watch insiders
  retailer brewer publisher developer utility giant startup start-up think-tank secretariat command brigade fund trust society`
)

export const media = spelled(
  `newspaper daily magazine channel network agency radio television tv news paper broadcaster podcast programme times post
  guardian telegraph tribune herald gazette reuters afp ap bbc cnn itv irna anadolu tass xinhua interfax sky nbc cbs abc fox
  weekly website journal outlet outlets media press newspapers stations agencies`
)

export const documents = spelled(
  `statement report letter communiqué communique document memo note study survey message lawsuit complaint indictment petition
  filing verdict ruling email e-mail`
)

export const firms = spelled(
  `energy logistics motors holdings inc ltd corp plc pharma pharmaceuticals systems technologies partners industries foods
  records media capital ventures studios entertainment electric telecom petroleum steel insurance securities labs software
  solutions networks railways rail ferries lines rovers united wanderers brothers sons enterprises international resources
  airlines airways bank group`
)

export const places = spelled(
  `egypt syria lebanon iraq jordan palestine israel yemen oman qatar bahrain kuwait libya tunisia algeria morocco sudan turkey
  iran pakistan afghanistan india china japan russia ukraine france germany britain italy spain greece america canada mexico
  brazil australia washington moscow london paris berlin rome madrid beijing tokyo cairo riyadh damascus beirut baghdad tehran
  ankara kabul brussels geneva jerusalem doha kyiv vienna oslo delhi nairobi england scotland wales ireland europe africa asia
  türkiye sweden norway denmark finland poland hungary austria switzerland belgium netherlands portugal nigeria kenya ethiopia
  somalia ghana congo venezuela colombia argentina chile peru cuba vietnam thailand indonesia malaysia myanmar`
)

export const compounds = spelled(
  `new south north east west saudi united foreign home public human world san los las el hong sri puerto costa sierra great
  middle international national civil central internal external higher supreme high labour social economic goldman queens'`
)

export const determiners = spelled(
  'the a an this that these those his her its their our my your one another some several many'
)
export const indefinite = spelled('a an one another some several many')
export const pronouns = new Map([
  ['he', 'm' as const],
  ['she', 'f' as const],
  ['they', 'p' as const],
  ['it', null],
  ['we', null],
  ['i', null],
  ['him', 'm' as const],
  ['them', 'p' as const]
])

export const have = spelled('has had have having')
export const be = spelled("was were is are be been being wasn't isn't weren't")
export const modals = spelled(
  "did do does not would will could can may might should must 'd didn't doesn't don't won't wouldn't"
)
export const adverbs = spelled(
  `also later then earlier however still again now soon just even once never always often meanwhile instead too already yet
  first further so afterwards elsewhere today yesterday tomorrow tonight ago upon last next early late quite rather both
  there here indeed perhaps since`
)
export const times = spelled(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december weekend morning afternoon evening night week month year yesterday today tuesday's monday's`
)

export const headNouns = spelled(
  `newspaper daily magazine channel network agency station website film movie novel book series show programme program song
  album ship vessel boat frigate tanker aircraft missile operation virus storm hurricane app platform device party movement
  band team club campaign project festival award exhibition play painting title headline slogan hashtag word term phrase
  nickname village hotel restaurant report study documentary drama comedy musical poem opera podcast memoir`
)
