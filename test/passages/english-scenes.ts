/** English passages by what is hard about their marks, and by what a newsroom files every day. */
import type { Passage } from './passage.ts'

export const englishScenes: Passage[] = [
  {
    name: 'titles, nicknames, signs and so-called things stand in marks, and one quotation',
    language: 'en',
    text: [
      'The festival opens with “The Salt Road,” a film by Ewan Mackillop, known to fans as “the Fox,” and closes with the band “Paper Lanterns.”',
      'Tickets for the so-called “golden circle” cost £90, and the “Early Riser” pass has sold out. The door marked “Exit” will stay open.',
      'Mackillop said the film was “made for the back row.”'
    ],
    quotations: [{ words: 'made for the back row.', speaker: 'Ewan Mackillop', kind: 'person' }],
    notQuotations: ['The Salt Road,', 'the Fox,', 'Paper Lanterns.', 'golden circle', 'Early Riser', 'Exit']
  },
  {
    name: 'several fragments lie in one indirect sentence, and traders are a speaker',
    language: 'en',
    text: [
      'Deputy Governor Harriet Osei said inflation was “stickier than we hoped,” that rates would stay “higher for longer than anyone enjoys,” and that talk of a cut was “premature.”',
      'Traders called the speech “hawkish,” and one economist, Rupert Delacroix, dismissed it as “weather reporting.”',
      'He said markets had “stopped listening in June.”'
    ],
    quotations: [
      { words: 'stickier than we hoped,', speaker: 'Harriet Osei', kind: 'person' },
      { words: 'higher for longer than anyone enjoys,', speaker: 'Harriet Osei', kind: 'person' },
      { words: 'premature.', speaker: 'Harriet Osei', kind: 'person' },
      { words: 'hawkish,', speaker: 'Traders', kind: 'source' },
      { words: 'weather reporting.', speaker: 'Rupert Delacroix', kind: 'person' },
      { words: 'stopped listening in June.', speaker: 'Rupert Delacroix', kind: 'person' }
    ]
  },
  {
    name: 'a speech runs over paragraphs, each of which opens it again',
    language: 'en',
    text: [
      'Sister Agnes Kilbane, who has taught at the school since 1971, rose last and spoke without notes. “I was told to be brief,” she said. “I have been brief for fifty years.',
      '“When I came here there was one tap and one book, and both leaked.',
      '“Now you have everything, so please, do not be bored.”',
      'The head teacher, Colm Darcy, called it “the shortest sermon of her life.”'
    ],
    quotations: [
      { words: 'I was told to be brief,', speaker: 'Agnes Kilbane', kind: 'person' },
      { words: 'I have been brief for fifty years.', speaker: 'Agnes Kilbane', kind: 'person' },
      {
        words: 'When I came here there was one tap and one book, and both leaked.',
        speaker: 'Agnes Kilbane',
        kind: 'person'
      },
      { words: 'Now you have everything, so please, do not be bored.', speaker: 'Agnes Kilbane', kind: 'person' },
      { words: 'the shortest sermon of her life.', speaker: 'Colm Darcy', also: ['head teacher'], kind: 'person' }
    ]
  },
  {
    name: 'British single marks among apostrophes, with double marks within',
    language: 'en',
    text: [
      `'It's the council's job, not ours,' said Neville Tranter, who's run the lido since the '80s.`,
      `'My dad used to say "mind the deep end", and that's all the training I got,' he added.`,
      `Swimmers' groups called the closure 'short-sighted', and the town's MP, Ada Whitlock, said the lido was 'Bramford's front room'.`
    ],
    quotations: [
      { words: `It's the council's job, not ours,`, speaker: 'Neville Tranter', kind: 'person' },
      {
        words: `My dad used to say "mind the deep end", and that's all the training I got,`,
        speaker: 'Neville Tranter',
        kind: 'person'
      },
      { words: 'short-sighted', speaker: `Swimmers' groups`, kind: 'source' },
      { words: `Bramford's front room`, speaker: 'Ada Whitlock', kind: 'person' }
    ],
    either: ['mind the deep end']
  },
  {
    name: 'after a match: a question and its answer, a captain without a verb, a nickname',
    language: 'en',
    text: [
      'Asked if his side had been lucky, the Northgate Rovers manager, Paulo Esteves, replied: “Luck is what the other bench calls pressing.”',
      'And the penalty? “I was looking at my shoes,” he said with a smile.',
      'His captain, Jonah Okonjo, was blunter. “We were awful for an hour.”',
      'The visitors’ coach, Milan Hruska, refused to shake hands and said only: “Ask the referee.” The club nicknamed “the Gulls” play again on Friday.'
    ],
    quotations: [
      { words: 'Luck is what the other bench calls pressing.', speaker: 'Paulo Esteves', kind: 'person' },
      { words: 'I was looking at my shoes,', speaker: 'Paulo Esteves', kind: 'person' },
      { words: 'We were awful for an hour.', speaker: 'Jonah Okonjo', also: ['His captain'], kind: 'person' },
      { words: 'Ask the referee.', speaker: 'Milan Hruska', kind: 'person' }
    ],
    notQuotations: ['the Gulls']
  },
  {
    name: 'in court: who is told is not who tells, and two answer each other',
    language: 'en',
    text: [
      'Judge Marian Holloway told the defendant, Curtis Blane, that he had “treated a bank like a biscuit tin.”',
      '“I paid it back,” Blane told the judge. “You paid back the tin,” she replied.',
      'His barrister, Zadie Kimber, asked the court for leniency, telling Holloway that her client was “a fool but not a thief.”',
      'In a message to the victims, Blane wrote: “I am sorry I counted on you.”'
    ],
    quotations: [
      { words: 'treated a bank like a biscuit tin.', speaker: 'Marian Holloway', kind: 'person' },
      { words: 'I paid it back,', speaker: 'Curtis Blane', kind: 'person' },
      { words: 'You paid back the tin,', speaker: 'Marian Holloway', also: ['the judge'], kind: 'person' },
      { words: 'a fool but not a thief.', speaker: 'Zadie Kimber', also: ['His barrister'], kind: 'person' },
      { words: 'I am sorry I counted on you.', speaker: 'Curtis Blane', kind: 'person' }
    ]
  },
  {
    name: 'Arabic names in English, one of them spelt in two ways; a post; speech without marks',
    language: 'en',
    text: [
      'Khaled Abu Zeid, the head of the date growers’ union in Siwa, said the harvest had been “sweet but small.”',
      'Abu Zaid said growers would need new wells, and the farming directorate promised to drill six by spring.',
      '“A palm does not read budgets,” Abu Zeid wrote on X.',
      'Umm Hani al-Masri, who sorts dates by hand, said the union had “forgotten the women.” Al-Masri added: “We are paid by the basket.”'
    ],
    quotations: [
      { words: 'sweet but small.', speaker: 'Khaled Abu Zeid', kind: 'person' },
      { words: 'A palm does not read budgets,', speaker: 'Khaled Abu Zeid', kind: 'person' },
      { words: 'forgotten the women.', speaker: 'Umm Hani al-Masri', kind: 'person' },
      { words: 'We are paid by the basket.', speaker: 'Umm Hani al-Masri', also: ['al-Masri'], kind: 'person' }
    ],
    indirect: [{ words: 'growers would need new wells', speaker: 'Khaled Abu Zeid' }]
  }
]
