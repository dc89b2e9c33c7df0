/** English passages by where the cue stands and who speaks: the same things that the Arabic ones show. */
import type { Passage } from './passage.ts'

export const englishCues: Passage[] = [
  {
    name: 'the cue stands before, after, inside, and as “according to”',
    language: 'en',
    text: [
      '“We counted every box twice,” said Marta Oduya, who runs the food bank in Kilbride, “and then we counted the people waiting.”',
      'Oduya said: “By noon the shelves were bare.” Drivers had “given up their weekends since October,” according to Oduya.',
      '“It is not charity any more,” she added. “It is a second supermarket.”'
    ],
    quotations: [
      { words: 'We counted every box twice,', speaker: 'Marta Oduya', kind: 'person' },
      { words: 'and then we counted the people waiting.', speaker: 'Marta Oduya', kind: 'person' },
      { words: 'By noon the shelves were bare.', speaker: 'Marta Oduya', kind: 'person' },
      { words: 'given up their weekends since October,', speaker: 'Marta Oduya', kind: 'person' },
      { words: 'It is not charity any more,', speaker: 'Marta Oduya', kind: 'person' },
      { words: 'It is a second supermarket.', speaker: 'Marta Oduya', kind: 'person' }
    ]
  },
  {
    name: 'a role with a name in apposition, then the surname, then the rank',
    language: 'en',
    text: [
      'The harbour master, Captain Elias Thornqvist, warned on Monday that the ferry ramp was “one storm away from failing.”',
      'Thornqvist told reporters: “I have written that sentence in four annual reports.”',
      'The captain said the council had offered paint. “Paint does not hold up a ramp,” he said.',
      'Council leader Priscilla Vane rejected the warning as “theatrical.” “The ramp was inspected in May,” Vane said.'
    ],
    quotations: [
      { words: 'one storm away from failing.', speaker: 'Elias Thornqvist', also: ['harbour master'], kind: 'person' },
      {
        words: 'I have written that sentence in four annual reports.',
        speaker: 'Elias Thornqvist',
        kind: 'person'
      },
      { words: 'Paint does not hold up a ramp,', speaker: 'Elias Thornqvist', also: ['The captain'], kind: 'person' },
      { words: 'theatrical.', speaker: 'Priscilla Vane', kind: 'person' },
      { words: 'The ramp was inspected in May,', speaker: 'Priscilla Vane', kind: 'person' }
    ],
    indirect: [{ words: 'the council had offered paint', speaker: 'Elias Thornqvist' }]
  },
  {
    name: 'she and he are the only clue',
    language: 'en',
    text: [
      'Gwen Abernethy and her brother, Lewis Abernethy, have not spoken since the mill was sold.',
      '“He signed it over breakfast,” she said.',
      '“She had already left the table,” he said.',
      'Asked whether they would meet at the hearing, she laughed: “Only if he brings the teapot.” He was less certain. “I would not know what to say,” he said.'
    ],
    quotations: [
      { words: 'He signed it over breakfast,', speaker: 'Gwen Abernethy', also: ['Gwen'], kind: 'person' },
      { words: 'She had already left the table,', speaker: 'Lewis Abernethy', also: ['Lewis'], kind: 'person' },
      { words: 'Only if he brings the teapot.', speaker: 'Gwen Abernethy', also: ['Gwen'], kind: 'person' },
      { words: 'I would not know what to say,', speaker: 'Lewis Abernethy', also: ['Lewis'], kind: 'person' }
    ]
  },
  {
    name: 'newspapers and a broadcaster hand on what others said',
    language: 'en',
    text: [
      'The mayor of Vrbica, Tomislav Perkovac, told reporters that the bridge would “never carry lorries again.”',
      'The regional broadcaster quoted an engineer, Sanja Mrak, as saying that the pylons had “moved by the width of a hand.”',
      'The insurer’s agent called it “an act of God with a long invoice,” the daily Novi Glas reported.',
      'Local media cited Perkovac as saying: “We will swim if we must.”'
    ],
    quotations: [
      { words: 'never carry lorries again.', speaker: 'Tomislav Perkovac', kind: 'person' },
      {
        words: 'moved by the width of a hand.',
        speaker: 'Sanja Mrak',
        kind: 'person',
        via: 'regional broadcaster'
      },
      {
        words: 'an act of God with a long invoice,',
        speaker: 'The insurer’s agent',
        kind: 'source',
        via: 'Novi Glas'
      },
      { words: 'We will swim if we must.', speaker: 'Tomislav Perkovac', kind: 'person', via: 'Local media' }
    ]
  },
  {
    name: 'a company, its spokeswoman, and two people without a name',
    language: 'en',
    text: [
      'Brightwater Energy said in a statement that the spill was “contained and of no risk to bathers.”',
      '“That is not what we saw from the boat,” said a fisherman who asked not to be named.',
      'A spokeswoman for Brightwater, Lorna Pettifer, declined to say when the leak began. “We are establishing the facts,” Pettifer said.',
      'A person familiar with the inspection said the valve had been “taped, not repaired.” The same person added: “Everyone knew.”'
    ],
    quotations: [
      {
        words: 'contained and of no risk to bathers.',
        speaker: 'Brightwater Energy',
        also: ['Brightwater'],
        kind: 'organisation'
      },
      { words: 'That is not what we saw from the boat,', speaker: 'a fisherman', kind: 'source' },
      { words: 'We are establishing the facts,', speaker: 'Lorna Pettifer', kind: 'person' },
      { words: 'taped, not repaired.', speaker: 'A person familiar with the inspection', kind: 'source' },
      {
        words: 'Everyone knew.',
        speaker: 'A person familiar with the inspection',
        also: ['The same person'],
        kind: 'source'
      }
    ]
  },
  {
    name: 'a lawsuit, a letter, a report and a statement speak',
    language: 'en',
    text: [
      'The lawsuit, filed in Cork by the widow of a night guard, accuses Dunmore Logistics of running “a warehouse with one exit and forty excuses.”',
      'A letter from the company’s own safety officer, Fintan Quirke, warned in March that “the second door has been bricked up.”',
      'The report by the fire authority concluded that the alarm “could not be heard above the conveyors.” It also described the training as “a leaflet.”',
      'Dunmore’s statement read: “We grieve with the family.”'
    ],
    quotations: [
      { words: 'a warehouse with one exit and forty excuses.', speaker: 'The lawsuit', kind: 'source' },
      {
        words: 'the second door has been bricked up.',
        speaker: 'Fintan Quirke',
        also: ['A letter', 'safety officer'],
        kind: 'person'
      },
      {
        words: 'could not be heard above the conveyors.',
        speaker: 'The report by the fire authority',
        also: ['The report', 'the fire authority'],
        kind: 'source'
      },
      {
        words: 'a leaflet.',
        speaker: 'The report by the fire authority',
        also: ['The report', 'the fire authority'],
        kind: 'source'
      },
      {
        words: 'We grieve with the family.',
        speaker: 'Dunmore Logistics',
        also: ['Dunmore', 'Dunmore’s statement'],
        kind: 'organisation'
      }
    ]
  },
  {
    name: 'verbs that say without being verbs of saying: lament, fume, plead, vow, quip',
    language: 'en',
    text: [
      '“Nobody asked the orchard,” lamented Beatriz Alcoforado, whose family has grown plums in the valley for a century.',
      'Her neighbour, Duarte Simões, fumed: “They measured my land from a moving car.”',
      'The farming secretary, Inês Valadares, pleaded for “a little patience and a lot of rain,” and vowed to “walk every row myself.”',
      '“Bring boots,” quipped Alcoforado.'
    ],
    quotations: [
      { words: 'Nobody asked the orchard,', speaker: 'Beatriz Alcoforado', kind: 'person' },
      { words: 'They measured my land from a moving car.', speaker: 'Duarte Simões', kind: 'person' },
      { words: 'a little patience and a lot of rain,', speaker: 'Inês Valadares', kind: 'person' },
      { words: 'walk every row myself.', speaker: 'Inês Valadares', kind: 'person' },
      { words: 'Bring boots,', speaker: 'Beatriz Alcoforado', kind: 'person' }
    ]
  }
]
