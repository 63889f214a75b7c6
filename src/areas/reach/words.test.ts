import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Caution } from "./cautions.rules.ts";
import { wandsworthExample } from "./example/example.ts";
import { meaningOf, pathwaySteps } from "./measures.rules.ts";
import { reachWords, type ReachWords } from "./reach.words.ts";
import type { Tipping } from "./tipping.rules.ts";

const en = reachWords("en").words;
const ur = reachWords("ur").words;

const point: Tipping = {
  needed: 121,
  unknown: 650,
  shareOfUnknown: 121 / 650,
  shareOfKnown: 345 / 11_655,
  robust: true,
};
const cautions: readonly Caution[] = [
  { about: "not-people", measure: "referrals-received" },
  { about: "all-ages", isForAdults: true },
  { about: "all-ages", isForAdults: false },
  { about: "rounded", base: 5, hiddenUnder: 5, byUs: false },
  { about: "rounded", base: 5, hiddenUnder: 5, byUs: true },
  { about: "unknown-ethnicity", count: 650, share: 0.053 },
  { about: "residents", community: "any other ethnic group", because: "Both census groups are added up." },
  { about: "area-as-told", organisation: "NHS WANDSWORTH CCG", area: "Wandsworth" },
  { about: "different-years", population: "2021", activity: "2019-20" },
  { about: "many-comparisons", comparisons: 15 },
  { about: "file", words: "One row has no community." },
];

// @practice P03
describe("how often one community is seen beside another, as people say it", () => {
  for (const [ratio, words] of [
    [0, "far less often than"],
    [0.02, "far less often than"],
    [0.05, "about a tenth as often as"],
    [0.15, "about a tenth as often as"],
    [0.22, "about a fifth as often as"],
    [0.45, "about two-fifths as often as"],
    [0.4518, "about half as often as"],
    [0.5, "about half as often as"],
    [0.64, "about two-thirds as often as"],
    [0.74, "about three-quarters as often as"],
    [0.83, "about four-fifths as often as"],
    [0.95, "about nine-tenths as often as"],
    [0.951, "about as often as"],
    [1, "about as often as"],
    [1.049, "about as often as"],
    [1.05, "about 5% more often than"],
    [1.14, "about 15% more often than"],
    [1.59, "about 60% more often than"],
    [1.94, "about 95% more often than"],
    [2, "about 2 times as often as"],
    [3.9, "about 3.9 times as often as"],
    [9.96, "about 10 times as often as"],
    [23.4, "about 23 times as often as"],
    [Infinity, "more often than"],
  ] as const) {
    it(`${ratio} is “${words}”`, () => {
      assert.equal(en.asOften(ratio), words);
    });
  }
});

describe("the sentence of a finding", () => {
  const said = { community: "Pakistani", reference: "White British", ratio: 0.74, measure: "referrals-received" };

  it("names both communities and how often", () => {
    assert.equal(
      en.headline(said),
      "Pakistani residents were referred about three-quarters as often as White British residents",
    );
  });

  it("speaks of people from any other background as residents from it", () => {
    assert.equal(
      en.headline({ ...said, community: "any other White background", ratio: 0.83 }),
      "Residents from any other White background were referred about four-fifths as often as White British residents",
    );
  });

  it("compares with everyone, who are not called everyone residents", () => {
    assert.match(en.headline({ ...said, reference: en.everyone }), /as often as everyone$/);
    assert.match(en.headline({ ...said, reference: en.everyoneElse }), /as often as everyone else$/);
    assert.match(en.noGap("recovery", en.everyone, "below"), /less often than everyone$/);
  });

  it("says that nobody stands out, on the side on which a gap would be", () => {
    assert.equal(
      en.noGap("referrals", "White British", "below"),
      "No community was referred clearly less often than White British residents",
    );
    assert.equal(
      en.noGap("detentions", "White British", "above"),
      "No community was detained clearly more often than White British residents",
    );
  });

  it("of a measure this system has never met uses the file's own name for it", () => {
    assert.deepEqual(en.measure("calls-answered"), {
      short: "Calls answered",
      many: "calls answered",
      verb: "were counted under “calls answered”",
    });
  });
});

describe("the doubt beside a finding", () => {
  const said = {
    measure: "referrals-received",
    rate: "28.2",
    referenceRate: "38.0",
    gap: "121",
    gapFrom: "82",
    gapTo: "156",
    isFewer: true,
    perResidents: true,
    isForAdults: true,
  };

  it("says both rates, the people missing with their limits, and what was counted", () => {
    assert.equal(
      en.doubt(said),
      "28.2 referrals for every 1,000 residents, against 38.0. That is 121 fewer than expected (82 to 156). These are referrals, not people, and all ages are counted though the service is for adults.",
    );
  });

  it("says shares as of every 100 who could, and more where there were more", () => {
    const doubt = en.doubt({ ...said, measure: "recovery", isFewer: false, perResidents: false });
    assert.match(doubt, /recoveries for every 100 who could, .* 121 more than expected/);
    assert.doesNotMatch(doubt, /ages/);
  });
});

describe("the tipping point in words", () => {
  const of = { community: "Pakistani", measure: "referrals-received" };

  it("says how many of the unknown would have to belong to the community", () => {
    assert.equal(
      en.tipping(point, of),
      "This gap would vanish if 121 of the 650 referrals of unknown ethnicity (19%) were Pakistani; among those known it is 3%.",
    );
  });

  it("says where a gap may be no more than a gap in the records", () => {
    assert.match(
      en.tipping({ ...point, robust: false }, of),
      /Not robust: the gap may be no more than a gap in the records\.$/,
    );
  });

  it("says where even all of the unknown would not close it", () => {
    const words = en.tipping({ ...point, needed: 651 }, { ...of, community: "any other ethnic group" });
    assert.equal(
      words,
      "Even if all 650 referrals of unknown ethnicity were from any other ethnic group, a gap would remain.",
    );
  });
});

describe("cautions in words", () => {
  it("never call people not people", () => {
    for (const { id } of wandsworthExample.measures) {
      const words = en.caution({ about: "not-people", measure: id });
      assert.doesNotMatch(words, /These are people/);
      assert.match(words, /not people: one person may be counted more than once/);
    }
  });

  it("begin with a capital and end with a full stop", () => {
    for (const one of cautions) assert.match(en.caution(one), /^[A-Z\d].*\.$/, one.about);
  });

  it("carry what was found in a file in its own sentence", () => {
    assert.equal(en.caution({ about: "file", words: "One row has no community." }), "One row has no community.");
    assert.equal(ur.caution({ about: "file", words: "One row has no community." }), "One row has no community.");
  });

  it("say who rounded the counts", () => {
    assert.match(en.caution({ about: "rounded", base: 5, hiddenUnder: 5, byUs: true }), /here, to protect people/);
    assert.match(en.caution({ about: "rounded", base: 5, hiddenUnder: 5, byUs: false }), /by the publisher/);
  });
});

/** Every sentence of a language that a finding can say. */
const sentencesOf = (words: ReachWords): ReadonlyMap<string, string> => {
  const ids = [...new Set([...wandsworthExample.measures.map(({ id }) => id), ...pathwaySteps.flat(), "detentions"])];
  const compared = { community: "Pakistani", reference: "White British", measure: "referrals" };
  const said = { rate: "28.2", referenceRate: "38.0", gap: "121", gapFrom: "82", gapTo: "156", isFewer: true };
  const { page } = words;
  const plain = Object.entries<unknown>({ ...page }).flatMap(([name, value]): readonly (readonly [string, string])[] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return new Map<string, string>([
    ...plain,
    ...ids.flatMap((id) => {
      const { short, many, verb } = words.measure(id);
      return [short, many, verb, words.unitResidents(id), words.unitShare(id), words.noGap(id, "Indian", "below")].map(
        (text, at) => [`${id} ${at}`, text] as const,
      );
    }),
    ...[0, 0.1, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.67, 0.75, 0.8, 0.9, 1, 1.5, 3.9, Infinity].map(
      (ratio) => [`asOften ${ratio}`, words.headline({ ...compared, ratio })] as const,
    ),
    ["doubt", words.doubt({ ...said, measure: "referrals", perResidents: true, isForAdults: true })],
    ["doubt share", words.doubt({ ...said, measure: "recovery", perResidents: false, isForAdults: false })],
    ["tipping", words.tipping(point, { community: "Pakistani", measure: "referrals" })],
    ["not robust", words.tipping({ ...point, robust: false }, { community: "Pakistani", measure: "referrals" })],
    ["remains", words.tipping({ ...point, needed: 651 }, { community: "Pakistani", measure: "referrals" })],
    ...cautions.map((one, at) => [`caution ${at}`, words.caution(one)] as const),
    ...page.doSteps.map((step, at) => [`doSteps ${at}`, step] as const),
    [
      "gapLine",
      page.gapLine({ difference: "121", from: "82", to: "156", often: words.asOften(3.9), reference: "Indian" }),
    ],
    ["fewer", words.fewer("121")],
    ["more", words.more("44")],
    ["everyone", words.everyone],
    ["everyone else", words.everyoneElse],
    ["inTotal", page.inTotal("12,305", words.measure("referrals").many)],
    ["ofUnknown", page.ofUnknown("650", "5%")],
    ["ofEvery100", page.ofEvery100(words.measure("referrals").many)],
    ["bounds", page.bounds("any other White background", "31.4", "42.8")],
    ["unseenUnknown", page.unseenUnknown("650", "5%")],
    ["residentsSum", page.residentsSum("Other White, Roma")],
  ]);
};

describe("a finding in Urdu", () => {
  const urdu = sentencesOf(ur);
  const english = sentencesOf(en);

  it("is really in Urdu, all but what the files and the lists of groups say themselves", () => {
    assert.equal(reachWords("ur").language, "ur");
    for (const [name, text] of urdu) {
      if (!/One row has no community|are added up/.test(text)) assert.match(text, /[\u0600-\u06ff]/, name);
      assert.doesNotMatch(text, /undefined|NaN|\s{2}|^\s|\s$/, name);
    }
  });

  it("keeps the digits 0 to 9, so that a number can be found again in its file", () => {
    for (const [name, text] of urdu) assert.doesNotMatch(text, /[\u0660-\u0669\u06f0-\u06f9]/, name);
  });

  it("says every number that English says", () => {
    const numbersIn = (text: string | undefined): readonly string[] =>
      (text?.match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();
    for (const [name, text] of english) assert.deepEqual(numbersIn(urdu.get(name)), numbersIn(text), name);
  });

  it("names both communities as they were given", () => {
    const text = ur.headline({ community: "Pakistani", reference: "White British", ratio: 0.74, measure: "referrals" });
    assert.equal(
      text,
      "White British رہائشیوں کے مقابلے میں Pakistani رہائشیوں کو تقریباً تین چوتھائی بار ریفر کیا گیا",
    );
  });
});

describe("a language nobody has written yet", () => {
  it("is shown in English, and says so", () => {
    assert.deepEqual(reachWords("pl"), { words: en, language: "en" });
  });
});

describe("what a measure means", () => {
  it("fewer reached is a gap, more compelled is a gap, and of a measure never met neither", () => {
    assert.equal(meaningOf("referrals-received").direction, "reach");
    assert.equal(meaningOf("detentions").direction, "prevent");
    assert.deepEqual(meaningOf("calls-answered"), { basis: { of: "residents" }, direction: "neither" });
  });
});
