import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Caution } from "./cautions.rules.ts";
import { wandsworthExample } from "./example/example.ts";
import { pathwaySteps } from "./measures.rules.ts";
import { reachWords, type ReachWords } from "./reach.words.ts";
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
const cautions: readonly Caution[] = [
  { about: "not-people", measure: "referrals-received" },
  { about: "all-ages", isForAdults: true, direction: "reach" },
  { about: "all-ages", isForAdults: false, direction: "reach" },
  { about: "all-ages", isForAdults: false, direction: "prevent" },
  { about: "hidden-beside" },
  { about: "rounded", base: 5, hiddenUnder: 5, byUs: false },
  { about: "rounded", base: 5, hiddenUnder: 5, byUs: true },
  { about: "rounded", base: 5, hiddenUnder: 0, byUs: true },
  { about: "unknown-ethnicity", count: 650, share: 0.053 },
  { about: "residents", community: "any other ethnic group", because: "Both census groups are added up." },
  { about: "area-as-told", organisation: "NHS WANDSWORTH CCG", area: "Wandsworth" },
  { about: "different-years", population: "2021", activity: "2019-20", populationIs: "later", direction: "reach" },
  { about: "different-years", population: "2011", activity: "2019-20", populationIs: "earlier", direction: "reach" },
  { about: "different-years", population: "2021", activity: "2019-20", populationIs: "later", direction: "prevent" },
  { about: "different-years", population: "2011", activity: "2019-20", populationIs: "earlier", direction: "neither" },
  { about: "many-comparisons", comparisons: 15 },
  { about: "file", words: "One row has no community." },
];

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
    ...[0, 0.1, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.67, 0.75, 0.8, 0.9, 1, 1.5, 2, 3.9, Infinity].map(
      (ratio) => [`asOften ${ratio}`, words.headline({ ...compared, ratio })] as const,
    ),
    ["doubt", words.doubt({ ...said, measure: "referrals", perResidents: true, toPrevent: false, isForAdults: true })],
    [
      "doubt share",
      words.doubt({ ...said, measure: "recovery", perResidents: false, toPrevent: false, isForAdults: false }),
    ],
    ["tipping", words.tipping(point, { community: "Pakistani", measure: "referrals" })],
    ["not robust", words.tipping({ ...point, robust: false }, { community: "Pakistani", measure: "referrals" })],
    ["unclear", words.tipping({ ...point, clear: false }, { community: "Pakistani", measure: "referrals" })],
    ["remains", words.tipping({ ...point, needed: 651 }, { community: "Pakistani", measure: "referrals" })],
    ...cautions.map((one, at) => [`caution ${at}`, words.caution(one)] as const),
    ...page.doSteps.map((step, at) => [`doSteps ${at}`, step] as const),
    [
      "gapLine",
      page.gapLine({
        difference: "121",
        from: "82",
        to: "156",
        often: words.asOften(3.9),
        reference: "Indian",
        toPrevent: false,
      }),
    ],
    ["fewer", words.fewer("121")],
    ["more", words.more("44")],
    ["everyone", words.everyone],
    ["everyone else", words.everyoneElse],
    ["inTotal", page.inTotal("12,305", words.measure("referrals").many)],
    ["ofUnknown", page.ofUnknown("650", "5%")],
    ["ofUnknown without share", page.ofUnknown("650", null)],
    ["unseenUnknown without share", page.unseenUnknown("650", null)],
    ["noGap either", words.noGap("ended-referrals", "Indian", "either")],
    ["lessOften", page.lessOften("Indian")],
    ["moreOften", page.moreOften("Indian")],
    ["eitherOften", page.eitherOften("Indian")],
    ["limits", page.sums.limits(page.sums.byar)],
    ["step", page.sums.step(words.measure("recovery").short)],
    ...Object.entries<unknown>({ ...page.sums }).flatMap(([name, value]): readonly (readonly [string, string])[] =>
      typeof value === "string" ? [[`sums ${name}`, value]] : [],
    ),
    ["ofEvery100", page.ofEvery100(words.measure("referrals").many)],
    ["bounds", page.bounds("any other White background", "31.4", "42.8")],
    ["unseenUnknown", page.unseenUnknown("650", "5%")],
    ["residentsSum", page.residentsSum("Other White, Roma")],
  ]);
};

// @practice P03
describe("cautions in words", () => {
  it("begin with a capital and end with a full stop", () => {
    for (const one of cautions) assert.match(en.caution(one), /^[A-Z\d].*\.$/, one.about);
  });
});

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
