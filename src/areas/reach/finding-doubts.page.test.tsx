import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { exactly, notApplicable, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { drawnWith, rowIn, tableIn } from "./hand-drawn.page.ts";
import { handMade } from "./hand-made.ts";

const drawn = drawnWith(renderToStaticMarkup);

const counts = {
  A: { residents: 60_000, seen: [900] },
  J: { residents: 5000, seen: [40] },
  M: { residents: 2000, seen: [70] },
};

// @practice P03
describe("a page of a measure that has no good direction", () => {
  const measures = ["ended-referrals"];
  const asked = { measure: "ended-referrals" };

  it("says less and more often, and speaks of no gap and no tipping point", () => {
    const { title, text } = drawn(handMade(counts, { measures, unknown: [exactly(100)] }), asked);
    assert.equal(
      title,
      "Black Caribbean residents had a referral that ended about 2.3 times as often as White British residents",
    );
    assert.match(text, /Less often than White British\nPakistani: 35 fewer than expected/);
    assert.match(text, /More often than White British\nBlack Caribbean: 40 more than expected/);
    assert.match(text, /Largest difference first/);
    assert.doesNotMatch(text, /Fewer than expected\n|More than expected\n|would vanish|Largest gap/);
  });

  it("where the only difference is more, speaks of that", () => {
    const { title, text } = drawn(handMade({ A: counts.A, M: counts.M }, { measures }), asked);
    assert.match(title, /^Black Caribbean residents had a referral that ended about 2\.3 times as often/);
    assert.doesNotMatch(text, /Less often than/);
  });

  it("where nobody stands out says so without a side", () => {
    const { title, text } = drawn(handMade({ A: counts.A, J: { residents: 2000, seen: [30] } }, { measures }), asked);
    assert.equal(
      title,
      "No community had a referral that ended clearly less or more often than White British residents",
    );
    assert.match(text, /Less or more often than White British\n.*That is not the same as no difference\./);
  });
});

describe("what could be hiding in the records", () => {
  const unknown = [exactly(100)];
  const tilted = { ...counts, R: { residents: 1000, seen: [13] } };

  it("is said of a gap, and not of a difference that chance may explain", () => {
    assert.match(
      drawn(handMade(tilted, { unknown }), { community: "J" }).text,
      /This gap would vanish if 35 of the 100/,
    );
    const { title, text } = drawn(handMade(tilted, { unknown }), { community: "R" });
    assert.match(title, /^Chinese residents were referred/);
    assert.doesNotMatch(text, /would vanish/);
  });

  it("is counted without a share where nobody can say of how many", () => {
    const { text } = drawn(handMade(counts, { unknown, everyone: [suppressed] }));
    assert.match(text, /\n100 of unknown ethnicity\n/);
    assert.match(text, /\n100 people or referrals have no known ethnicity\./);
  });
});

describe("communities that cannot be seen", () => {
  it("are named, the hidden and those nobody counted apart", () => {
    const table = handMade(
      { ...counts, H: { residents: 4000, seen: [suppressed] }, R: { residents: 1000, seen: [suppressed] } },
      { rounding: { base: 5, hiddenUnder: 5 } },
    );
    const { text } = drawn(table);
    const unseen = text.slice(text.indexOf("What we cannot see"));
    assert.match(unseen, /\nIndian, Chinese: hidden to protect people \(fewer than 5\)\n/);
    assert.match(unseen, /\nWhite Irish, .*Bangladeshi, .*: not collected\n/);
  });

  it("are none in a file that counts everybody", () => {
    const { text } = drawn(wandsworthExample, { measure: "referrals-received" });
    assert.doesNotMatch(text.slice(text.indexOf("What we cannot see")), /not collected|hidden to protect people/);
  });
});

describe("the steps of help on the page", () => {
  const { html } = drawn(
    handMade(
      {
        A: { residents: 60_000, seen: [900, 500] },
        H: { residents: 4000, seen: [suppressed, 20] },
        J: { residents: 5000, seen: [40, suppressed] },
        M: { residents: 2000, seen: [70, 75] },
        R: { residents: 1000, seen: [30, notApplicable] },
      },
      { measures: ["referrals", "first-treatment"], rounding: { base: 5, hiddenUnder: 5 } },
    ),
    { community: "J" },
  );
  const steps = tableIn(html, "pathway-table");

  it("keep their marks, which look as marks do everywhere", () => {
    assert.match(rowIn(steps, "Pakistani"), /\|40\|.*\|hidden to protect people \(fewer than 5\)\|/);
    assert.match(rowIn(steps, "Indian"), /\|hidden to protect people \(fewer than 5\)\|/);
    assert.match(rowIn(steps, "Bangladeshi"), /\|not collected\|.*\|not collected\|/);
    assert.match(rowIn(steps, "Chinese"), /\|30\|.*\|does not apply\|/);
    for (const mark of ["suppressed", "not-collected", "not-applicable"]) {
      assert.match(steps, new RegExp(`al-mark-words--${mark}`));
    }
  });

  it("are not called hidden where more came later than before", () => {
    assert.match(rowIn(steps, "Black Caribbean"), /\|70\|.*\|cannot be worked out\|/);
    assert.doesNotMatch(rowIn(steps, "Black Caribbean"), /hidden/);
  });

  it("say under the drawing why a step has no number", () => {
    assert.match(html, /al-pathway__note">Started treatment: hidden to protect people \(fewer than 5\)</);
  });
});

describe("the community compared with", () => {
  it("is shown among the choices also where it was asked for by its code", () => {
    const current = (reference: string): readonly string[] =>
      [
        ...drawn(handMade(counts), { reference }).html.matchAll(
          /href="[^"]*reference=[^"]+"[^>]*aria-current="true">([^<]*)</g,
        ),
      ].map(([, words = ""]) => words);
    assert.deepEqual(current("J"), ["Pakistani"]);
    assert.deepEqual(current("everyone"), ["Everyone"]);
    assert.deepEqual(current("white-british"), ["White British"]);
    assert.deepEqual(current("A"), ["White British"]);
  });
});
