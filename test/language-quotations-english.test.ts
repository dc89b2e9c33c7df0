// English: who said what, in tables. Every passage is invented, and so is everybody in it.
import { check, scenariosOf } from './support/quotations.ts'

const en = scenariosOf('en')

// The subject and its verb.
check([
  en(
    'before the words, after them, inside them',
    'Transport minister Ada Brooks said “the line will open in May”. “It will be free,” said Tom Reed, the union leader. “Nobody,” Brooks said, “will pay for it again.”',
    ['the line will open in May', 'Transport minister Ada Brooks', null, true],
    ['It will be free', 'union leader Tom Reed', null, true],
    ['Nobody', 'Transport minister Ada Brooks'],
    ['will pay for it again.', 'Transport minister Ada Brooks', null, true]
  ),
  en(
    'apposition on either side, an age, an aside',
    'Ada Brooks, the transport minister, said: “No one will lose a job.”\nThe union leader, Tom Reed, said: “We shall see about that.”\nNora Finch, 34, who runs a bakery by the station, said: “The dust is everywhere.”\nOwen Hale, speaking after the vote, said: “It was a close thing.”',
    ['No one will lose a job.', 'transport minister Ada Brooks', null, true],
    ['We shall see about that.', 'union leader Tom Reed', null, true],
    ['The dust is everywhere.', 'Nora Finch', null, true],
    ['It was a close thing.', 'Owen Hale', null, true]
  ),
  en(
    'in a statement, on a day, told somebody: the speaker is who told',
    'In a statement on Monday, Ada Brooks said the road was “safe for all traffic”. Tom Reed told Ada Brooks that her plan was “a bad joke”. On Friday the ministry said the work was “nearly done”.',
    ['safe for all traffic', 'Ada Brooks'],
    ['a bad joke', 'Tom Reed'],
    ['nearly done', 'ministry']
  ),
  en(
    'adverbs and auxiliaries between the two',
    'Tom Reed has also repeatedly said that “the tunnel leaks”. Ada Brooks later told reporters that it was “bone dry everywhere”.',
    ['the tunnel leaks', 'Tom Reed'],
    ['bone dry everywhere', 'Ada Brooks']
  ),
  en(
    'a verb beside another has the same subject',
    'Tom Reed walked out of the hall and called the offer “an insult to every driver”.',
    ['an insult to every driver', 'Tom Reed']
  ),
  en(
    'a verb that is not one of speech ends its subject',
    'The head of staff, Lena Moss, said the plan was “sound enough to try”. “I have doubts,” said Tom Reed. The head of staff left the room and said that he was “wasting her time”.',
    ['sound enough to try', 'head of staff Lena Moss'],
    ['I have doubts', 'Tom Reed'],
    ['wasting her time', 'head of staff Lena Moss']
  ),
  en(
    'verbs that say how it was said',
    'Tom Reed fumed: “They never asked us.” Ada Brooks pleaded for “a little more time”, and vowed to “sleep in the station”. “Then bring a pillow,” quipped Reed. “It is cold in there,” sighed Nora Finch.',
    ['They never asked us.', 'Tom Reed'],
    ['a little more time', 'Ada Brooks'],
    ['sleep in the station', 'Ada Brooks'],
    ['Then bring a pillow', 'Tom Reed'],
    ['It is cold in there', 'Nora Finch']
  ),
  en(
    'a verb far from its subject finds the role and the name',
    'The drivers’ coach, Owen Hale, refused to shake hands and said only: “Ask the judge.”',
    ['Ask the judge.', 'drivers’ coach Owen Hale']
  ),
  en(
    'a participle takes the subject of its main clause, or of its sentence',
    'Ada Brooks said the budget was “tight”, adding that “every line was read twice”. Tom Reed left the talks, saying “there is nothing to talk about”.',
    ['tight', 'Ada Brooks'],
    ['every line was read twice', 'Ada Brooks'],
    ['there is nothing to talk about', 'Tom Reed']
  ),
  en(
    'who is described says nothing, who describes does',
    'The bridge was described by engineer Nora Finch as “a masterpiece of patience”. It is an idea that Owen Hale has likened to “selling the roof”.',
    ['a masterpiece of patience', 'engineer Nora Finch'],
    ['selling the roof', 'Owen Hale']
  ),
  en(
    'pronouns agree with titles',
    'Mr Reed said: “I signed nothing at all.” Ms Brooks said: “I have the paper here.” He added: “Then show it to us.” She replied: “You will see it in court.”',
    ['I signed nothing at all.', 'Mr Reed'],
    ['I have the paper here.', 'Ms Brooks'],
    ['Then show it to us.', 'Mr Reed'],
    ['You will see it in court.', 'Ms Brooks']
  ),
  en(
    'a pronoun of somebody who has been named and has not spoken yet',
    'Nora Finch and her brother, Owen Finch, sold the boat in May.\n“He cried for a week,” she said.\n“She cried for two,” he said.',
    ['He cried for a week', 'Nora Finch'],
    ['She cried for two', 'Owen Finch']
  ),
  en(
    'whom it was said to answers',
    'Mayor Lena Moss told the driver, Tom Reed, that he was “a danger to hens”. “They were on the road,” Reed told the mayor. “The road is theirs,” she replied. Asked about the eggs, she answered: “There were none.”',
    ['a danger to hens', 'Mayor Lena Moss'],
    ['They were on the road', 'driver Tom Reed'],
    ['The road is theirs', 'Mayor Lena Moss'],
    ['There were none.', 'Mayor Lena Moss']
  ),
  en(
    'the second part of split words goes on in its paragraph',
    '“The water came at night,” Nora Finch said. “We took the cat and ran up the hill.” Union officials denied it.',
    ['The water came at night', 'Nora Finch', null, true],
    ['We took the cat and ran up the hill.', 'Nora Finch']
  )
])

// Names and roles.
check([
  en(
    'names with particles, hyphens and apostrophes',
    'Jean-Luc Marchand said “the wine is good this year”. Rupert von Stahl said “the snow came too late”. Sami bin Rashed said “the pearls are gone now”. Moira O’Neill said “the ferry runs again tomorrow”.',
    ['the wine is good this year', 'Jean-Luc Marchand'],
    ['the snow came too late', 'Rupert von Stahl'],
    ['the pearls are gone now', 'Sami bin Rashed'],
    ['the ferry runs again tomorrow', 'Moira O’Neill']
  ),
  en(
    'titles with places and with what they are of',
    'Freedonian President Rufus Teodor Firefly said “the treasury is full”. Director General of the Health Office Lena Moss said “the wards are empty”. Freedonia’s foreign minister, Otto Spalding, said “we were not asked”.',
    ['the treasury is full', 'Freedonian President Rufus Teodor Firefly'],
    ['the wards are empty', 'Director General of the Health Office Lena Moss'],
    ['we were not asked', 'Freedonia’s foreign minister Otto Spalding']
  ),
  en(
    'titles that are cut short',
    'Army spokesman Lt. Col. Otto Spalding said “the road is closed to all”. Mr. Reed said: “I signed nothing at all.” U.N. envoy Pablo Ortiz said “nobody is listening any more”.',
    ['the road is closed to all', 'Army spokesman Lt. Col. Otto Spalding'],
    ['I signed nothing at all.', 'Mr. Reed'],
    ['nobody is listening any more', 'U.N. envoy Pablo Ortiz']
  ),
  en(
    'Arabic names with small articles and in more than one word',
    'Umm Sami al-Rashed said “the pearls are gone now”. Al-Rashed added: “So are the boats.” Nasser Abu Zeid said “the sea is still there”. “It is only warmer,” said Abu Zaid.',
    ['the pearls are gone now', 'Umm Sami al-Rashed'],
    ['So are the boats.', 'Umm Sami al-Rashed'],
    ['the sea is still there', 'Nasser Abu Zeid'],
    ['It is only warmer', 'Nasser Abu Zeid']
  ),
  en(
    'a firm is known by the last word of its name',
    'Harmon Logistics said the lorry was “parked as it should be”. “We are very sorry,” Northern Sun Energy said.',
    ['parked as it should be', 'Harmon Logistics'],
    ['We are very sorry', 'Northern Sun Energy']
  ),
  en(
    'the same source is whoever spoke before',
    'A senior official said the lunch was “long and silent”. The same official added: “Nobody ate.”',
    ['long and silent', 'senior official'],
    ['Nobody ate.', 'senior official']
  ),
  {
    ...en(
      'a surname is the full name above, and so is the role',
      'Mayor Nadia Farrow told reporters that the bridge was “as safe as any other”. “Walk over it yourselves,” Farrow said. The mayor added: “I do so every morning.”',
      ['as safe as any other', 'Mayor Nadia Farrow', null, true],
      ['Walk over it yourselves', 'Mayor Nadia Farrow', null, true],
      ['I do so every morning.', 'Mayor Nadia Farrow']
    ),
    people: [{ id: 'farrow', kind: 'person' as const, names: ['Nadia Farrow'] }]
  },
  en(
    'organisations speak for themselves',
    'The ministry said the well was “clean and tested”. Police said the driver was “well over the limit”. Northern Airways said it was “extremely sorry about the delay”. The Kremlin said the letter had “never been received”.',
    ['clean and tested', 'ministry'],
    ['well over the limit', 'Police'],
    ['extremely sorry about the delay', 'Northern Airways'],
    ['never been received', 'Kremlin']
  ),
  en(
    'a lawsuit speaks for itself, whatever was done with it',
    'The lawsuit, filed in Ferry by two drivers, accuses the council of “building a lake by mistake”.',
    ['building a lake by mistake', 'lawsuit']
  ),
  en(
    'who wrote a letter or a report says what it says',
    'Tom Reed said the lake was “full of frogs”. A letter from the council’s engineer, Nora Finch, warned that the pump was “held by string”. The report by the fire brigade concluded that nobody could “find the tap”.',
    ['full of frogs', 'Tom Reed'],
    ['held by string', 'Nora Finch'],
    ['find the tap', 'fire brigade']
  ),
  en('two people together are neither of them alone', 'Paul and Tracy Harmon said the flat was “not fit for a dog”.', [
    'not fit for a dog',
    'Paul and Tracy Harmon',
    null,
    false
  ]),
  en(
    'unnamed sources are no persons',
    'A senior official, who asked not to be named, said the deal was “as good as done”. Critics say it is “a gift to the rich”. According to one diplomat, the lunch was “long and silent”.',
    ['as good as done', 'senior official', null, false],
    ['a gift to the rich', 'Critics', null, false],
    ['long and silent', 'diplomat', null, false]
  ),
  en(
    'nor are a minister and her deputy',
    'Health Minister Ada Brooks and her deputy, Ivo Grant, said the hospital was “ready for the winter”.',
    ['ready for the winter', 'Health Minister Ada Brooks and her deputy Ivo Grant', null, false]
  ),
  en(
    'a writing says what its author says',
    'The ministry said the well was “clean and tested”. The statement added: “Nobody has been ill.” A council report said the pump was “beyond repair”. A ministry letter read: “Boil it first.” Tom Reed read “The Well” by the pump.',
    ['clean and tested', 'ministry'],
    ['Nobody has been ill.', 'ministry'],
    ['beyond repair', 'council report'],
    ['Boil it first.', 'ministry letter']
  )
])

// Roundabout ways.
check([
  en(
    'relayed words keep who relayed them',
    'State radio quoted the minister, Ada Brooks, as saying “the border is open”. Tom Reed was quoted by the Daily Ferry as saying the port was “a ruin”. Nora Finch, quoted by the Daily Ferry, said “the ships have gone elsewhere”. Owen Hale told Reuters that the oil was “almost gone by now”.',
    ['the border is open', 'minister Ada Brooks', 'State radio'],
    ['a ruin', 'Tom Reed', 'Daily Ferry'],
    ['the ships have gone elsewhere', 'Nora Finch', 'Daily Ferry'],
    ['almost gone by now', 'Owen Hale', 'Reuters']
  ),
  en(
    'a newspaper behind the words hands them on',
    'The ferry’s owner called it “a long and wet story,” the daily Harbour News reported. Local media cited Tom Reed as saying: “It was only wet.”',
    ['a long and wet story', 'ferry’s owner', 'daily Harbour News'],
    ['It was only wet.', 'Tom Reed', 'Local media']
  ),
  en(
    'according to, before and after the words',
    'According to Ada Brooks, the talks were “long and useful”. The road is “a danger to children”, according to Tom Reed, the union leader.',
    ['long and useful', 'Ada Brooks'],
    ['a danger to children', 'union leader Tom Reed']
  )
])

// What is no quotation, and marks.
check([
  en(
    'titles of works, nicknames, so-called',
    'The film “Night Train” opened on Friday. A man nicknamed “the Badger” sold the so-called “miracle pump”. Director Paul Harmon called the evening “a love letter to the city”.',
    ['a love letter to the city', 'Director Paul Harmon']
  ),
  en(
    'single marks, apostrophes and plurals that own',
    'Ada Brooks said the drivers’ pay was ‘fair and final’, and that the ’90s weren’t coming back. ‘The players’ union is asleep,’ said Tom Reed. ‘It’s a shame.’',
    ['fair and final', 'Ada Brooks'],
    ['The players’ union is asleep', 'Tom Reed'],
    ['It’s a shame.', 'Tom Reed']
  ),
  en(
    'straight single marks among straight apostrophes',
    `'It's Ada's road, not ours,' said Tom Reed, who's driven it since the '90s. 'They put up a sign, "road closed", and that's all,' he added. Drivers' unions called it 'rock 'n' roll for lorries', and Ada Brooks said it was 'the town's own fault'.`,
    ["It's Ada's road, not ours", 'Tom Reed'],
    [`They put up a sign, "road closed", and that's all`, 'Tom Reed'],
    ["rock 'n' roll for lorries", "Drivers' unions"],
    ["the town's own fault", 'Ada Brooks']
  ),
  en(
    'nested marks: the outermost is the quotation',
    'Ada Brooks said: “He asked me ‘what now?’ and I left.” ‘They shouted “go home” at us,’ Tom Reed said.',
    ['He asked me ‘what now?’ and I left.', 'Ada Brooks'],
    ['They shouted “go home” at us', 'Tom Reed']
  ),
  en(
    'a pair of which one mark is straight',
    'Ada Brooks said the road was “open to everybody" again. "It was a long winter,” Tom Reed said.',
    ['open to everybody', 'Ada Brooks'],
    ['It was a long winter', 'Tom Reed']
  ),
  en(
    'words that go on over paragraphs open anew on each',
    'Ada Brooks said: “The line will open in May.\n“It will be free for a year.\n“After that we shall see.”',
    ['The line will open in May.', 'Ada Brooks'],
    ['It will be free for a year.', 'Ada Brooks'],
    ['After that we shall see.', 'Ada Brooks']
  )
])
