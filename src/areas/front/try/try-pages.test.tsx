import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderToStaticMarkup } from "react-dom/server";
import { exactly } from "../../../nouns/count.ts";
import type { Readings } from "../../reach/index.ts";
import { choosePage } from "./choose.page.tsx";
import { tryPage } from "./try.page.tsx";

const source = { publisher: null, licence: null, vintage: null, bytes: 1, sha256: "0".repeat(64) };
const readings: Readings = {
  population: {
    kind: "population",
    source: { ...source, fileName: "ts021 <1>.csv", layout: "nomis-bulk-2021" },
    scheme: "census-2021-ew",
    period: "2021",
    areas: [
      { code: "E2", name: "Wandsworth", total: null, counts: [], broad: [] },
      { code: "E1", name: "Bradford", total: null, counts: [], broad: [] },
    ],
    warnings: ["One area has two names."],
  },
  activity: {
    kind: "activity",
    source: { ...source, fileName: "seen.csv", layout: "alongside-tidy" },
    published: false,
    scheme: null,
    periods: ["2024-25", "2025-26"],
    measures: [{ id: "referrals", label: "Referrals", kind: "count" }],
    organisations: [{ type: "Provider", code: "RXX", names: ["Listening", "Listening Trust"], conflicts: [] }],
    rounding: {},
    tables: [
      {
        type: "Provider",
        code: "RXX",
        period: "2025-26",
        rows: [
          {
            label: "Pakistani",
            heading: null,
            isBroadTotal: false,
            isUnknown: false,
            isTotal: false,
            cells: [exactly(4)],
          },
        ],
      },
    ],
    warnings: [],
  },
};

const chosen = (
  typed: Readonly<Record<string, string>>,
  problems: readonly { field: string; words: string }[] = [],
): string => renderToStaticMarkup(choosePage("en", { readings, carried: "SEALED", typed, problems }).main);

const selected = (html: string): readonly string[] =>
  [...html.matchAll(/<option[^>]*selected=""[^>]*>([^<]*)</g)].flatMap(([, words = ""]) =>
    words === "Choose one" ? [] : [words],
  );

// @practice P03
describe("the page with two boxes", () => {
  const html = renderToStaticMarkup(tryPage("en", { typed: {}, problems: [] }).main);

  it("asks for two files and says that nothing is kept", () => {
    assert.equal([...html.matchAll(/type="file"/g)].length, 2);
    assert.match(
      html,
      /method="post"[^>]*enctype="multipart\/form-data"|enctype="multipart\/form-data"[^>]*method="post"/i,
    );
    assert.match(html, /Nothing is stored/);
  });

  it("offers an example to those without files", () => {
    assert.match(html, /href="\/try\/example"/);
  });

  it("keeps what was typed and says what was wrong, beside the box it is about", () => {
    const again = renderToStaticMarkup(
      tryPage("en", {
        typed: { area: "Atlantis", published: "yes" },
        problems: [{ field: "area", words: "The population file has no area “Atlantis”." }],
      }).main,
    );
    assert.match(again, /value="Atlantis"/);
    assert.match(again, /<input[^>]*name="published"[^>]*checked=""|<input[^>]*checked=""[^>]*name="published"/);
    assert.equal([...again.matchAll(/has no area “Atlantis”/g)].length, 2, "in the summary and at the box");
    assert.match(again, /<details[^>]*\sopen=""/);
    assert.doesNotMatch(html, /<details[^>]*\sopen=""/);
  });

  it("says that both boxes are empty again after a file was refused, and only then", () => {
    const after = (problems: readonly { field: string; words: string }[], language: "en" | "ur" = "en"): string =>
      renderToStaticMarkup(tryPage(language, { typed: {}, problems }).main);
    const emptied = /Your browser has emptied both boxes\. Choose both files again\./;
    const refused = { field: "activity", words: "This is a web page and no table." };
    assert.match(after([refused]), emptied);
    assert.match(after([refused], "ur"), /دونوں خانے خالی/);
    const missing = [
      { field: "population", words: "Choose the file that says who lives in the area." },
      { field: "activity", words: "Choose the file that says who came to the service." },
    ];
    assert.match(after(missing.slice(0, 1)), emptied, "the other file was chosen, and is gone as well");
    assert.doesNotMatch(after(missing), emptied);
    assert.doesNotMatch(html, emptied);
  });

  it("is drawn without a style of its own and without a script", () => {
    assert.doesNotMatch(html, /\sstyle=|<script|\son[a-z]+=/);
  });
});

describe("the page that says what was found in two files", () => {
  it("names both files, what they are and what they hold", () => {
    const html = chosen({});
    assert.match(html, /ts021 &lt;1&gt;\.csv/);
    assert.match(html, /Census 2021 table from Nomis, 2 areas/);
    // Each period is kept in its own order, whichever way the page runs.
    assert.match(html, /period: \u20662024-25\u2069, \u20662025-26\u2069/);
    assert.match(html, /One area has two names\./);
  });

  it("asks for the area and the period, and has the only organisation chosen already", () => {
    assert.deepEqual(selected(chosen({})), ["Listening / Listening Trust (Provider RXX)"]);
    const html = chosen({});
    assert.ok(
      html.indexOf("Bradford (E1)") < html.indexOf("Wandsworth (E2)"),
      "areas stand in the order of their names",
    );
  });

  it("keeps what was chosen when something else is still open", () => {
    const html = chosen({ area: "E2" }, [{ field: "period", words: "Choose the period." }]);
    assert.ok(selected(html).includes("Wandsworth (E2)"));
    assert.match(html, /Choose the period\./);
  });

  it("has chosen already what was typed, by a code alone or by the name of the area", () => {
    const two = [
      { type: "CCG", code: "08X", names: ["NHS WANDSWORTH CCG"], conflicts: [] },
      { type: "Provider", code: "RXX", names: ["Listening"], conflicts: [] },
      { type: "CCG", code: "RXX", names: ["Listening CCG"], conflicts: [] },
    ];
    const several = { ...readings, activity: { ...readings.activity, organisations: two } };
    const typing = (typed: Readonly<Record<string, string>>): readonly string[] =>
      selected(renderToStaticMarkup(choosePage("en", { readings: several, carried: "", typed, problems: [] }).main));
    assert.deepEqual(typing({ organisation: " 08x", area: "wandsworth" }), [
      "Wandsworth (E2)",
      "NHS WANDSWORTH CCG (CCG 08X)",
    ]);
    assert.deepEqual(typing({ organisation: "RXX", area: "Atlantis" }), [], "one code that is two is not guessed");
  });

  it("brings the sealed readings back, so that the files are sent only once", () => {
    assert.match(chosen({}), /<input type="hidden" name="carried" value="SEALED"/);
  });

  it("asks whether one's own counts are public, and never of a published report", () => {
    assert.match(chosen({}), /name="published"/);
    const report = { ...readings, activity: { ...readings.activity, published: true } };
    const html = renderToStaticMarkup(
      choosePage("en", { readings: report, carried: "", typed: {}, problems: [] }).main,
    );
    assert.doesNotMatch(html, /name="published"/);
  });

  it("speaks Urdu", () => {
    const page = choosePage("ur", { readings, carried: "", typed: {}, problems: [] });
    assert.equal(page.contentLanguage, "ur");
    assert.match(page.title, /فائلیں/);
  });
});
