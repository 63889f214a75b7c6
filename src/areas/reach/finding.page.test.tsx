import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../design/index.ts";
import { exactly, notApplicable, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import type { FindingView } from "./finding-shown.page.ts";
import { drawnWith, rowIn, tableIn, type Drawn } from "./hand-drawn.page.ts";
import { handMade } from "./hand-made.ts";

const drawn = drawnWith(renderToStaticMarkup);

const referrals = (asked: Partial<FindingView> = {}, language: Language = "en"): Drawn =>
  drawn(wandsworthExample, { measure: "referrals-received", ...asked }, language);

const marked = handMade(
  {
    A: { residents: 60_000, seen: [900] },
    B: { residents: null, seen: [12] },
    D: { residents: 100, seen: [notApplicable] },
    J: { residents: 5000, seen: [40] },
    R: { residents: 1000, seen: [suppressed] },
    S: { residents: 1000, seen: [0] },
  },
  { rounding: { base: 5, hiddenUnder: 5 }, unknown: [exactly(60)] },
);

// @practice P03
describe("the page of a finding", () => {
  const { title, html, text } = referrals({ community: "J" });

  it("has the finding itself as its title, and the doubt as its next sentence", () => {
    assert.equal(title, "Pakistani residents were referred about three-quarters as often as White British residents");
    // In the heading no browser breaks "three-quarters" in two.
    assert.match(html, new RegExp(`<h1[^>]*>${title.replace("three-q", "three\u2011q")}</h1>`));
    assert.match(
      text,
      /28\.2 referrals for every 1,000 residents, against 38\.0\. That is 121 fewer than expected \(82 to 156\)\./,
    );
  });

  it("says at a glance how many there are, how many of unknown ethnicity, and of whom it speaks", () => {
    assert.match(
      text,
      /12,305 referrals\n650 \(5%\) of unknown ethnicity\ncompared with White British\nNHS WANDSWORTH CCG, Wandsworth, 2019-20/,
    );
  });

  it("speaks of the largest gap where nobody is asked for", () => {
    assert.equal(
      referrals().title,
      "Residents from any other White background were referred about four-fifths as often as White British residents",
    );
  });

  it("says how many of the unknown could turn it", () => {
    assert.match(text, /This gap would vanish if 121 of the 650 referrals of unknown ethnicity \(19%\) were Pakistani/);
    assert.match(text, /A reason to go and ask, not a proof/);
  });

  it("has a table beside every drawing, with the same communities", () => {
    const drawings = [...html.matchAll(/<figure[^>]*id="([^"]+)"/g)].map(([, id = ""]) => id);
    assert.deepEqual(drawings, ["figure", "pathway"]);
    for (const id of drawings) assert.match(tableIn(html, `${id}-table`), /Pakistani/);
    const table = tableIn(html, "figure-table").replaceAll(/<[^>]+>/g, "|");
    for (const cell of ["12,249", "345", "28.2", "25.3 – 31.3", "0.74", "0.66 – 0.83", "121 fewer", "82 – 156"]) {
      assert.ok(table.includes(`|${cell}|`), cell);
    }
  });

  it("says the limits of those more in the same words as the number", () => {
    const table = tableIn(html, "figure-table").replaceAll(/<[^>]+>/g, "|");
    assert.match(table, /\|44 more\|+8 – 82\|/);
    // White and Black African: 95 came where 94.8 were expected.
    assert.match(table, /\|0\|+-18 – 21\|/);
  });

  it("says what a community of several census groups is made of", () => {
    assert.match(text, /sum of Other White, Gypsy or Irish Traveller, Roma/);
    assert.match(text, /The NHS list has no code for Arab people, so both census groups are added up/);
  });

  it("names who lives here and cannot be seen", () => {
    const unseen = text.slice(text.indexOf("What we cannot see"));
    for (const words of ["Arab: ", "Roma: ", "Gypsy or Irish Traveller: ", "650 people or referrals (5% of all)"]) {
      assert.ok(unseen.includes(words), words);
    }
  });

  it("lets anyone work every number out again", () => {
    assert.match(text, /345 ÷ 12,249 × 1,000 = 28\.17/);
    assert.match(text, /12,249 × 5,970 ÷ 157,048 = 465\.63\n.*465\.63 − 345 = 120\.6\n/);
    assert.match(text, /Byar's from 10/);
    assert.match(text, /SHA-256 [0-9a-f]{64}/);
  });

  it("says that nobody checked the figures that were brought, and not so of the built-in example", () => {
    const unchecked = /Nobody here has checked them against the publisher\./;
    assert.match(text, unchecked);
    assert.doesNotMatch(drawn(wandsworthExample, { measure: "referrals-received", checked: true }).text, unchecked);
  });

  it("can be taken away", () => {
    assert.match(html, /href="\/finding\.csv"/);
    assert.match(html, /href="\/finding\.json"/);
  });

  it("is drawn without a style of its own and without a script, so that the strictest browser shows it", () => {
    assert.doesNotMatch(html, /\sstyle=/);
    assert.doesNotMatch(html, /<script|\son[a-z]+=/);
  });

  it("uses no name twice for two things", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.toSorted(), [...new Set(ids)].toSorted());
  });

  it("never shows a number that is none", () => {
    for (const { id } of wandsworthExample.measures) {
      for (const reference of ["white-british", "everyone", "everyone-else"]) {
        const page = drawn(wandsworthExample, { measure: id, reference });
        assert.doesNotMatch(page.text, /NaN|Infinity|undefined|null/, `${id}, ${reference}`);
        assert.doesNotMatch(page.text, /everyone residents|against \./, `${id}, ${reference}`);
      }
    }
  });
});

describe("what stands where there is no number", () => {
  const table = tableIn(drawn(marked).html, "figure-table");
  const rowFor = (name: string): string => rowIn(table, name);

  it("hidden is said to protect people", () => {
    assert.match(rowFor("Chinese"), /\|hidden to protect people \(fewer than 5\)\|/);
  });

  it("nobody is 0", () => {
    assert.match(rowFor("Any other ethnic group"), /\|0\|.*\|0\.0\|/);
  });

  it("not collected, does not apply and not known are said as they are", () => {
    assert.match(rowFor("Bangladeshi"), /\|not collected\|/);
    assert.match(rowFor("White and Black Caribbean"), /\|does not apply\|/);
    assert.match(rowFor("White Irish"), /\|not known\|.*\|12\|.*\|nobody knows out of how many\|/);
  });

  it("all five look different", () => {
    for (const mark of ["suppressed", "zero", "not-collected", "not-applicable", "not-known"]) {
      assert.match(table, new RegExp(`al-mark-words--${mark}`));
    }
  });

  it("the sums say why there are none", () => {
    const sums = tableIn(drawn(marked).html, "sums").replaceAll(/<[^>]+>/g, "|");
    assert.match(sums, /\|Chinese\|.*\|hidden to protect people \(fewer than 5\)\|/);
    assert.match(sums, /\|White Irish\|.*\|Nobody counted these residents\.\|/);
  });
});

describe("a page compared with others", () => {
  it("with everyone else has a rate to set each community against", () => {
    const { title, text } = referrals({ reference: "everyone-else", community: "J" });
    assert.match(title, /as often as everyone else$/);
    // Everyone else: 11,655 known referrals less 345, of 327,506 residents less 12,249.
    assert.match(text, /28\.2 referrals for every 1,000 residents, against 35\.9\./);
    assert.match(text, /\(345 ÷ 12,249\) ÷ \(11,310 ÷ 315,257\) = 0\.7851/);
  });

  it("with everyone else explains the marks all the same, and draws no line where there is no single one", () => {
    const { html } = referrals({ reference: "everyone-else" });
    assert.match(html, /lower than everyone else/);
    assert.doesNotMatch(html, /class="al-reference"/);
  });

  it("with everyone calls them everyone", () => {
    assert.match(referrals({ reference: "everyone", community: "J" }).title, /as often as everyone$/);
  });

  it("where nobody stands out says so, and that this is not the same as no gap", () => {
    const alike = handMade({ A: { residents: 1000, seen: [50] }, J: { residents: 100, seen: [5] } });
    const { title, text } = drawn(alike);
    assert.equal(title, "No community was referred clearly less often than White British residents");
    assert.match(text, /That is not the same as no gap/);
    assert.match(drawn(alike, { community: "J" }).title, /^Pakistani residents were referred about as often as/);
  });

  it("with a community of whom nobody came does not say less where there were more", () => {
    const table = handMade({ A: { residents: 60_000, seen: [900] }, R: { residents: 1000, seen: [0] } });
    const { text } = drawn(table, { reference: "R" });
    assert.match(text, /White British: 900 more than expected \(842 to 961\), more often than Chinese\n/);
    assert.doesNotMatch(text, /far less often/);
  });
});

describe("a page of compulsion", () => {
  const { title, text } = drawn(
    handMade(
      {
        A: { residents: 60_000, seen: [90] },
        J: { residents: 50_000, seen: [20] },
        M: { residents: 20_000, seen: [120] },
      },
      { measures: ["detentions"], unknown: [exactly(30)] },
    ),
    { measure: "detentions" },
  );

  it("speaks of those detained more", () => {
    assert.equal(title, "Black Caribbean residents were detained about 4 times as often as White British residents");
  });

  it("says of whom more were detained, and of nobody that fewer than expected were", () => {
    const less = text.indexOf("Less often than White British");
    assert.ok(less > text.indexOf("More often than the community compared with"));
    assert.match(
      text.slice(less),
      /^Less often than White British\nPakistani: 55 fewer than at that rate \(44 to 63\), about a quarter as often as White British\n/,
    );
    assert.doesNotMatch(text, /than expected/i);
  });

  it("looks for no gap in the records where the gap is more", () => {
    assert.doesNotMatch(text, /This gap would vanish/);
  });
});

describe("a page of shares", () => {
  const { title, text } = drawn(wandsworthExample, { measure: "recovery", community: "J" });

  it("says how many of every 100 who finished and were unwell at the start", () => {
    assert.equal(title, "Pakistani people recovered about four-fifths as often as White British people");
    assert.match(text, /41\.7 recoveries for every 100 who finished and were unwell at the start, against 53\.5/);
  });

  it("does not call a sum of residents what is no share of residents", () => {
    const other = drawn(wandsworthExample, { measure: "recovery", community: "S" });
    assert.doesNotMatch(other.text, /sum of Any other ethnic group, Arab/);
  });
});

describe("a page in Urdu", () => {
  const { title, text } = referrals({ community: "J" }, "ur");

  it("says the finding in Urdu, with the communities' names and the numbers as they are in English", () => {
    assert.match(title, /^White British رہائشیوں کے مقابلے میں Pakistani رہائشیوں کو تقریباً تین چوتھائی بار/);
    assert.match(text, /28\.2/);
    assert.match(text, /12,249 × 5,970 ÷ 157,048 = 465\.63/);
  });
});
