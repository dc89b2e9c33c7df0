// English verbs of speech with their forms: base, third person, past, present participle; a fifth is the past participle.
import type { Verbs } from '../subject-verb/table.ts'
import type { Force } from '../types.ts'

const rows: [Force, string][] = [
  [
    'speech',
    'say says said saying|tell tells told telling|state states stated stating|announce announces announced announcing|' +
      'declare declares declared declaring|claim claims claimed claiming|argue argues argued arguing|' +
      'write writes wrote writing written|reply replies replied replying|answer answers answered answering|' +
      'respond responds responded responding|ask asks asked asking|insist insists insisted insisting|' +
      'note notes noted noting|explain explains explained explaining|warn warns warned warning|' +
      'admit admits admitted admitting|confess confesses confessed confessing|concede concedes conceded conceding|' +
      'acknowledge acknowledges acknowledged acknowledging|stress stresses stressed stressing|' +
      'emphasise emphasises emphasised emphasising|emphasize emphasizes emphasized emphasizing|' +
      'reveal reveals revealed revealing|tweet tweets tweeted tweeting|recall recalls recalled recalling|' +
      'confirm confirms confirmed confirming|believe believes believed believing|think thinks thought thinking|' +
      'joke jokes joked joking|quip quips quipped quipping|suggest suggests suggested suggesting|' +
      'report reports reported reporting|remark remarks remarked remarking|observe observes observed observing|' +
      'allege alleges alleged alleging|assert asserts asserted asserting|maintain maintains maintained maintaining|' +
      'estimate estimates estimated estimating|predict predicts predicted predicting|testify testifies testified testifying|' +
      'complain complains complained complaining|shout shouts shouted shouting|whisper whispers whispered whispering|' +
      'indicate indicates indicated indicating|exclaim exclaims exclaimed exclaiming|' +
      'lament laments lamented lamenting|fume fumes fumed fuming|plead pleads pleaded pleading|' +
      'grumble grumbles grumbled grumbling|moan moans moaned moaning|retort retorts retorted retorting|' +
      'counter counters countered countering|mutter mutters muttered muttering|murmur murmurs murmured murmuring|' +
      'boast boasts boasted boasting|scoff scoffs scoffed scoffing|muse muses mused musing|' +
      'enthuse enthuses enthused enthusing|protest protests protested protesting|sigh sighs sighed sighing|' +
      'clarify clarifies clarified clarifying|caution cautions cautioned cautioning|assure assures assured assuring|' +
      'recount recounts recounted recounting|opine opines opined opining|thunder thunders thundered thundering|' +
      'cry cries cried crying|yell yells yelled yelling|laugh laughs laughed laughing|snap snaps snapped snapping|' +
      'shrug shrugs shrugged shrugging|read reads read reading'
  ],
  [
    'continuing',
    'add adds added adding|continue continues continued continuing|conclude concludes concluded concluding|' +
      'reiterate reiterates reiterated reiterating|repeat repeats repeated repeating'
  ],
  [
    'stance',
    'welcome welcomes welcomed welcoming|condemn condemns condemned condemning|describe describes described describing|' +
      'call calls called calling|accuse accuses accused accusing|demand demands demanded demanding|' +
      'deny denies denied denying|urge urges urged urging|promise promises promised promising|vow vows vowed vowing|' +
      'reject rejects rejected rejecting|praise praises praised praising|hail hails hailed hailing|' +
      'criticise criticises criticised criticising|criticize criticizes criticized criticizing|' +
      'threaten threatens threatened threatening|denounce denounces denounced denouncing|blame blames blamed blaming|' +
      'liken likens likened likening|dismiss dismisses dismissed dismissing|beg begs begged begging|implore implores implored imploring|' +
      'bemoan bemoans bemoaned bemoaning|deride derides derided deriding|mock mocks mocked mocking|brand brands branded branding|label labels labelled labelling|slam slams slammed slamming'
  ],
  ['relay', 'quote quotes quoted quoting|cite cites cited citing']
]

export const verbs: Verbs[] = rows.map(([force, row]) => {
  const forms = row.split('|').map(verb => verb.split(' '))
  const column = (...at: number[]) => new Set(forms.flatMap(verb => at.map(i => verb[i]!)))
  const past = new Set(forms.map(([, , past, , participle]) => participle ?? past!))
  return { force, finite: column(0, 1, 2), past, present: column(3), infinitive: column(0) }
})
