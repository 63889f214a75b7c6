import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wandsworthExample } from "./example/example.ts";
import { meaningOf } from "./measures.rules.ts";
import { reachWords } from "./reach.words.ts";
import type { Tipping } from "./tipping.rules.ts";

const en = reachWords("en").words;
const ur = reachWords("ur").words;

const point: Tipping = {
  needed: 121,
  unknown: 650,
  known: 11_655,
  shareOfUnknown: 121 / 650,
  shareOfKnown: 345 / 11_655,
  robust: true,
  clear: true,
};
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
    [1.84, "about 85% more often than"],
    [1.85, "about twice as often as"],
    [1.95, "about twice as often as"],
    [2.15, "about twice as often as"],
    [2.16, "about 2.2 times as often as"],
    [3.02, "about 3 times as often as"],
    [3.05, "about 3.1 times as often as"],
    [3.9, "about 3.9 times as often as"],
    [9.94, "about 9.9 times as often as"],
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

  it("speaks of people and not of residents where a share of those who came is told", () => {
    const share = { ...said, measure: "recovery" };
    assert.equal(
      en.headline(share),
      "Pakistani people recovered about three-quarters as often as White British people",
    );
    assert.match(en.headline({ ...share, community: "any other White background" }), /^People from any other White/);
    assert.match(en.noGap("recovery", "White British", "below"), /than White British people$/);
    assert.match(ur.headline(share), /White British لوگوں/);
    assert.doesNotMatch(ur.headline(share), /رہائشیوں/);
    assert.equal(en.unitShare("improvement"), "people who reliably got better for every 100 who finished a course");
    assert.match(en.unitShare("recovery"), /for every 100 who finished and were unwell at the start$/);
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
      en.noGap("ended-referrals", "White British", "either"),
      "No community had a referral that ended clearly less or more often than White British residents",
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
    toPrevent: false,
  };

  it("says both rates, the people missing with their limits, and what was counted", () => {
    assert.equal(
      en.doubt(said),
      "28.2 referrals for every 1,000 residents, against 38.0. That is 121 fewer than expected (82 to 156). These are referrals, not people, and all ages are counted though the service is for adults.",
    );
  });

  it("says of whom a share is a share, and more where there were more", () => {
    const doubt = en.doubt({ ...said, measure: "recovery", isFewer: false, perResidents: false });
    assert.match(
      doubt,
      /recoveries for every 100 who finished and were unwell at the start, .* 121 more than expected/,
    );
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

  it("does not call a gap what chance may explain", () => {
    const unclear = { ...point, clear: false };
    assert.match(en.tipping(unclear, of), /^This difference, which chance may explain, would vanish if 121 of the 650/);
    for (const words of [
      { ...unclear, robust: false },
      { ...unclear, needed: 651 },
    ]) {
      assert.match(en.tipping(words, of), /difference/);
      assert.doesNotMatch(en.tipping(words, of).replace("a gap in the records", ""), /gap/);
    }
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

  it("carry what was found in a file in its own sentence", () => {
    assert.equal(en.caution({ about: "file", words: "One row has no community." }), "One row has no community.");
    assert.equal(ur.caution({ about: "file", words: "One row has no community." }), "One row has no community.");
  });

  it("say that the files do not link the service to the area, whoever put them together", () => {
    assert.equal(
      en.caution({ about: "area-as-told", organisation: "NHS WANDSWORTH CCG", area: "Wandsworth" }),
      "Nothing in the two files says that NHS WANDSWORTH CCG serves Wandsworth. Check that it does, and no other area.",
    );
  });

  it("say which way a community that has grown is mistaken", () => {
    const years = { about: "different-years", population: "2021", activity: "2019-20" } as const;
    const said = (populationIs: "later" | "earlier", direction: "reach" | "prevent"): string =>
      en.caution({ ...years, populationIs, direction });
    assert.match(said("later", "reach"), / A community that has grown since then looks further behind than it was\.$/);
    assert.match(
      said("earlier", "reach"),
      / A community that has grown since then looks better reached than it was\.$/,
    );
    // Of detentions, too low a rate is no sign of being left behind.
    assert.match(said("later", "prevent"), /looks counted less often than it was\.$/);
    assert.match(said("earlier", "prevent"), /looks counted more often than it was\.$/);
  });

  it("say who rounded the counts", () => {
    assert.match(en.caution({ about: "rounded", base: 5, hiddenUnder: 5, byUs: true }), /here, to protect people/);
    assert.match(en.caution({ about: "rounded", base: 5, hiddenUnder: 5, byUs: false }), /by the publisher/);
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
