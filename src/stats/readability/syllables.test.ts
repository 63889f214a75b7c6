import assert from "node:assert/strict";
import { test } from "node:test";
import { syllableCount } from "./syllable-count.ts";
import { textCounts } from "./text-counts.ts";
import { readabilityFromCounts } from "./readability.ts";

/** Words for each rule of the counting, on both sides of it, with the syllables that a dictionary gives them. */
const dictionary: readonly (readonly [number, string])[] = [
  [
    1,
    "yes young your yard aren't weren't voice quick guess guest guide league vague plague loved asked walked jumped hoped cared lived caused hopes makes times names gives don't won't can't he's she's who's it's let's we'll you'll they'll we've they've you've I'd who'd grace style friend eight through strength priest field chief piece quiche guard plaice scoop ma'am y'all",
  ],
  [
    2,
    "layer player lawyer beyond canyon royal buyer yoyo language penguin guessing guitar leagues' likely lifeline someone somehow therefore wherefore homework timeline housework makeup namesake ninety lively nicely likeness hopeless careful useful placement basement movement statement pavement filename timeless ageless safety homely software careless savior table tables pages horses needed hated wanted ended added hundred sacred children giant giants neon duet theist nineteen centre acre fabled doubled troubled handled titled gentle boxes wishes washes churches buses prizes changes faces nations social special nation fashion region million union onion senior junior diet client science quiet trial dial lion riot poem poet being going seeing lying trying doing buying create react preempt duo fluent ruin ruins suing cruel fuel duel truant chaos prism rhythm chasm spasms rhythms schism didn't hadn't wouldn't shouldn't couldn't needn't doesn't isn't wasn't hasn't boss's church's fox's judge's that'll it'll that've could've should've would've might've must've ocean people pigeon surgeon dungeon luncheon truncheon leopard jeopard every everyone's ideal warfare forecast careworn whereas hereby hereof thereof herein wireless tireless fireman likewise wifely timepiece linesman homeland sideways scoreboard typeface trademark notebook pipeline codename halfway frozen given maiden golden dozen seven even open happen listen lessen oven sudden towel level model novel travel naval naive 21st poems rhythmic cruelty spatial partial movements statements penguins nauseous gorgeous tasteless senseless priesthood foreign theists soldiers o'clock Qur'an can't've",
  ],
  [
    3,
    "everything behaviour practically basically logically critically tragically physically musically likelihood media idiot radio studio video serious various previous obvious curious furious warrior stadium museum theory theories theatre medium premium podium sodium opium tedium helium patio ratios idea area orient variance variant radiant deviant easier happier busier earlier heaviest easiest busiest happiest prettiest piety scientist audience patience's gradient ambient nutrient coincide cooption coexist reopen reunite reenter preemptive reassure reappear creator creative creation recreate outrageous vacuous manual annual casual visual usual gradual mutual actual ritual continue's influence fluency affluent congruent congruence truancy issuer pursuer rescuer valuer suicide ruinous tuition fruition militia strenuous tenuous arduous virtual equity linguistic distinguish extinguish languages poetic poetry tourism racism ageism sexism initial essential satiate ratio inertia dementia amnesia implement's implement complement elements element supplement excrement increment management government settlement improvement engagement involvement measurement employment retirement requirement announcement amazement excitement meaningful awareness forgiveness timeliness homeliness carelessness hopelessness purposeful shamelessness marriage carriage foliage created wherever takeover linear moreover hereafter archaic mosaic prosaic courageous mosaics guarantee livelihood thievery teletype frontiersman shareable shouldn't've it'll've",
  ],
  [
    4,
    "ability activity ethnicity community historically politically interior superior exterior ambiguity society variety anxiety propriety sobriety's experience ingredients scientific reality accordion material memorial imperial industrial cooperate coincidence coordinate deodorise realistic preoccupied preoccupy reassurance theoretic geology biology theology algorithms intuition continuous evaluate evaluates evacuate insinuate situation graduation perpetual habitual eventual conceptual contextual residual negotiate associate mediation radiation humiliate historian comedian amphibian civilian empirical definitely everybody obedience ingredient appreciate unlikelihood presidential residency cavalierly neonatal archaically prosaically",
  ],
  [
    5,
    "association creativity organisation humiliation initiation evaluation individual ingenuity metabolism negotiation differentiate intellectual editorial anorexia ministerial secretarial managerial",
  ],
  [6, "paleontology"],
];

test("every rule of the counting comes out as in a dictionary, on either side of it", () => {
  const wrong = dictionary.flatMap(([syllables, words]) =>
    words
      .split(" ")
      .filter((word) => syllableCount(word) !== syllables)
      .map((word) => `${word}: ${syllableCount(word)}, not ${syllables}`),
  );
  assert.deepEqual(wrong, []);
});

test("letters, numbers, joined words and slips of the keys are counted as they are said", () => {
  const said: readonly (readonly [string, number])[] = [
    ["NHS", 3],
    ["www", 9],
    ["GPs", 3],
    ["24", 1],
    ["café-owner", 4],
    ["mother--in--law", 4],
    ["naïve", 2],
    ["’tis", 1],
    ["", 0],
  ];
  for (const [word, syllables] of said) assert.equal(syllableCount(word), syllables, word);
  assert.equal(syllableCount("ba".repeat(500)), 30);
});

test("short forms, quotation marks, ellipses, lists and gaps make the sentences that a reader sees", () => {
  const sentences: readonly (readonly [string, number])[] = [
    ["See St. Mary’s, No. 5, approx. 20 people, tel. 0123 ext. 4, i.e. us vs. them.", 1],
    ["Ask Prof. A. Khan or Ms. B. Begum.", 1],
    ["We came at 5 p.m. Then we left.", 2],
    ["Dr.  Khan came.", 1],
    ["It was him. I. Khan left.", 3],
    ["Wait… what? Yes!! Come (now!) Please.", 4],
    ["Really?!  “Yes.”  ‘No.’ Done.", 4],
    ["It is 5 km. away from here", 1],
    ["One day.  2 people came.", 2],
    ["One.   ", 1],
    ["One line\n  \nanother line", 2],
    ["Bring:\n  - one\n  * two\n  • three", 4],
    ["You need;\nand then this", 2],
    ["You need;  \nand then this", 2],
    ["Time: 10 o’clock; place: here", 1],
    ["2020-\n-21 is a year", 1],
  ];
  for (const [text, number] of sentences) assert.equal(textCounts(text).sentences, number, text);
});

test("long words are counted from three syllables up, and spaces of any width are no characters", () => {
  const counts = textCounts("  Big  banana \n\t community");
  assert.deepEqual(
    [counts.words, counts.syllables, counts.polysyllables, counts.letters, counts.characters],
    [3, 8, 2, 18, 18],
  );
  const nothing = textCounts("");
  assert.deepEqual([nothing.words, nothing.sentences, nothing.syllables, nothing.characters], [0, 0, 0, 0]);
});

test("a name inside a sentence is easy, the same word at its start is not; endings are taken off once", () => {
  const complex = (text: string): number => textCounts(text).complexWords;
  assert.equal(complex("Constitution was there."), 1);
  assert.equal(complex("We saw Constitution there."), 0);
  assert.equal(complex("We left. Constitution was there."), 1);
  assert.equal(complex("We said “Go!” Constitution followed."), 1);
  assert.equal(complex("a.then Constitution followed."), 0);
  assert.equal(complex("the iConstitution followed."), 1);
  assert.equal(complex("Consulted invited."), 0);
  assert.equal(complex("Considering"), 1);
  assert.equal(complex("a comedy"), 1);
});

test("words without sentences, and sentences without words, have no score", () => {
  const some = { words: 10, sentences: 2, syllables: 12, polysyllables: 1, complexWords: 1, letters: 40 };
  for (const none of [{ words: 0 }, { sentences: 0 }, { words: 0, sentences: 0 }])
    assert.equal(readabilityFromCounts({ ...some, ...none }).smog.value, null);
});
