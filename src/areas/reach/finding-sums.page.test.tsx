import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { wandsworthExample } from "./example/example.ts";
import { drawnWith, tableIn } from "./hand-drawn.page.ts";
import { handMade } from "./hand-made.ts";

const drawn = drawnWith(renderToStaticMarkup);

/** The sums of one community, line by line. */
const sumsOf = (name: string, asked: Parameters<typeof drawn>[1], language: "en" | "ur" = "en"): readonly string[] => {
  const sums = tableIn(drawn(wandsworthExample, asked, language).html, "sums");
  const from = sums.indexOf(`${name}<`);
  assert.notEqual(from, -1, name);
  return [...sums.slice(from, sums.indexOf("</tr>", from)).matchAll(/<li>(.*?)<\/li>/g)].map(([, line = ""]) =>
    line.replaceAll(/<[^>]+>/g, ""),
  );
};

// @practice P03
describe("the sums of a rate", () => {
  it("give everything that the page says of Pakistani residents, each line complete", () => {
    assert.deepEqual(sumsOf("Pakistani", { measure: "referrals-received" }), [
      "Rate: 345 ÷ 12,249 × 1,000 = 28.17",
      "95% limits of the count and of the rate, Byar’s: 309.55 – 383.40; × 1,000 ÷ 12,249 = 25.3 – 31.3",
      "The true count, as far as rounding allows: 343 – 347",
      "Ratio: (345 ÷ 12,249) ÷ (5,970 ÷ 157,048) = 0.7409",
      "95% limits of the ratio, log method: s = 1.96 × √(1 ÷ 345 + 1 ÷ 5,970) = 0.1085; 0.7409 ÷ exp(s) = 0.66; 0.7409 × exp(s) = 0.83",
      "Expected: 12,249 × 5,970 ÷ 157,048 = 465.63",
      "Expected less seen (below 0: more were seen): 465.63 − 345 = 120.6",
      "95% limits of that, from the limits of the count: 465.63 − 383.40 = 82.2; 465.63 − 309.55 = 156.1",
      "Needed of the unknown, and the share of the known: 121 ÷ 650 = 19%; 345 ÷ 11,655 = 3%",
      "If all of unknown ethnicity were theirs: (345 + 650) ÷ 12,249 × 1,000 = 81.23",
      "Finished a course, of every 100, with Wilson’s limits: 130 ÷ 345 × 100 = 37.7 (32.7 – 42.9)",
      "Recovered, of every 100, with Wilson’s limits: 50 ÷ 120 × 100 = 41.7 (33.2 – 50.6)",
    ]);
  });

  it("come out as they say, for every community and reference", () => {
    for (const reference of ["white-british", "everyone", "everyone-else"]) {
      const sums = tableIn(drawn(wandsworthExample, { measure: "referrals-received", reference }).html, "sums");
      const ratios = [...sums.matchAll(/\((\S+) ÷ (\S+)\) ÷ \((\S+) ÷ (\S+)\) = ([\d.]+)/g)];
      assert.equal(ratios.length, reference === "white-british" ? 15 : 16);
      for (const [line, ...cells] of ratios) {
        const [seen = 0, base = 0, other = 0, otherBase = 0, ratio = 0] = cells.map((cell) =>
          Number(cell.replaceAll(",", "")),
        );
        assert.equal((seen / base / (other / otherBase)).toFixed(4), ratio.toFixed(4), line);
      }
    }
  });

  it("name the exact limits for fewer than ten", () => {
    const table = handMade({ A: { residents: 1000, seen: [20] }, J: { residents: 1000, seen: [9] } });
    assert.match(drawn(table).text, /exact Poisson: 4\.12 – 17\.08; × 1,000 ÷ 1,000 = 4\.1 – 17\.1/);
  });

  it("are read from left to right in Urdu too, under Urdu names", () => {
    const [rate, limits] = sumsOf("Pakistani", { measure: "referrals-received" }, "ur");
    assert.equal(rate, "شرح: 345 ÷ 12,249 × 1,000 = 28.17");
    assert.match(limits ?? "", /Byar .*: 309\.55 – 383\.40/);
    const html = tableIn(drawn(wandsworthExample, { measure: "referrals-received" }, "ur").html, "sums");
    assert.match(html, /<bdi dir="ltr">345 ÷ 12,249/);
  });
});

describe("the sums of a share", () => {
  it("are per 100, as the table is, and take both bases into the ratio's limits", () => {
    const lines = sumsOf("Pakistani", { measure: "recovery" });
    assert.equal(lines[0], "Out of finished course treatment − not at caseness.");
    assert.equal(lines[1], "Rate: 50 ÷ 120 × 100 = 41.67");
    assert.match(lines[2] ?? "", /Wilson’s: 39\.\d\d – 60\.\d\d; × 100 ÷ 120 = 33\.2 – 50\.6$/);
    assert.match(lines.join("\n"), /√\(1 ÷ 50 − 1 ÷ 120 \+ 1 ÷ 1,260 − 1 ÷ 2,355\)/);
  });

  it("say which count stands for the base where one is hidden", () => {
    const [base, rate] = sumsOf("White and Black Caribbean", { measure: "recovery" });
    assert.match(base ?? "", /^Out of at caseness, .* not at caseness is hidden/);
    assert.equal(rate, "Rate: 40 ÷ 85 × 100 = 47.06");
  });
});
