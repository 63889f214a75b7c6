import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly } from "../../../nouns/count.ts";
import type { Readings } from "../../reach/index.ts";
import { downloadAddress, findingAddress } from "./finding/address.rules.ts";
import { mayTry } from "./try.policy.ts";
import { nextAfter, type Next, type Wanted } from "./try.rules.ts";
import { tryWords } from "./try.words.ts";

const nothing: Wanted = { area: "", organisation: "", period: "", published: false };
const source = {
  layout: "alongside-tidy" as const,
  publisher: null,
  licence: null,
  vintage: null,
  bytes: 1,
  sha256: "0".repeat(64),
};

interface Files {
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  readonly periods: readonly string[];
}

/** Two files in which every organisation saw 40 Pakistani residents of every area in every period. */
const readings = ({ areas, organisations, periods }: Files): Readings => ({
  population: {
    kind: "population",
    source: { ...source, fileName: "people.csv" },
    scheme: "census-2021-ew",
    period: "2021",
    areas: areas.map((code) => ({
      code,
      name: `Area ${code}`,
      total: null,
      counts: [{ label: "Pakistani", heading: null, count: exactly(5000) }],
      broad: [],
    })),
    warnings: [],
  },
  activity: {
    kind: "activity",
    source: { ...source, fileName: "seen.csv" },
    published: false,
    scheme: null,
    periods,
    measures: [{ id: "referrals", label: "Referrals", kind: "count" }],
    organisations: organisations.map((code) => ({ type: "Provider", code, names: [`Service ${code}`], conflicts: [] })),
    rounding: {},
    tables: organisations.flatMap((code) =>
      (periods.length === 0 ? [null] : periods).map((period) => ({
        type: "Provider",
        code,
        period,
        rows: [
          {
            label: "Pakistani",
            heading: null,
            isBroadTotal: false,
            isUnknown: false,
            isTotal: false,
            cells: [exactly(42)],
          },
        ],
      })),
    ),
    warnings: [],
  },
});

const one: Files = { areas: ["E1"], organisations: ["RXX"], periods: ["2025-26"] };
const several: Files = { areas: ["E1", "E2"], organisations: ["RXX", "RYY"], periods: ["2024-25", "2025-26"] };

const after = (files: Files, wanted: Partial<Wanted> = {}, mustChoose = false): Next => {
  const next = nextAfter(readings(files), { ...nothing, ...wanted }, mustChoose);
  assert.ok(next.ok, JSON.stringify(next));
  return next.value;
};

const asked = (files: Files, wanted: Partial<Wanted> = {}): readonly string[] => {
  const next = after(files, wanted);
  return next.step === "choose" ? next.open : [];
};

// @practice P03
describe("a person who brings two files", () => {
  it("is asked nothing where there is one area, one organisation and one period", () => {
    const next = after(one);
    assert.ok(next.step === "finding");
    assert.deepEqual([next.table.area.code, next.table.organisation.code, next.table.period], ["E1", "RXX", "2025-26"]);
  });

  it("is asked for what the files leave open, and for nothing else", () => {
    assert.deepEqual(asked(several), ["area", "organisation", "period"]);
    assert.deepEqual(asked({ ...several, areas: ["E1"] }), ["organisation", "period"]);
    assert.deepEqual(asked(several, { area: "E2", period: "2025-26" }), ["organisation"]);
  });

  it("is not asked for a period that the file does not have", () => {
    const next = after({ ...one, periods: [] });
    assert.ok(next.step === "finding");
    assert.equal(next.table.period, null);
  });

  it("is shown the finding at once where everything was said with the files", () => {
    const next = after(several, { area: " E2 ", organisation: "provider:ryy", period: "2024-25" });
    assert.ok(next.step === "finding");
    assert.deepEqual([next.table.area.code, next.table.organisation.code, next.table.period], ["E2", "RYY", "2024-25"]);
  });

  it("is told each thing still to choose once the list has been shown", () => {
    const next = nextAfter(readings(several), { ...nothing, area: "E1" }, true);
    assert.deepEqual(next, {
      ok: false,
      problems: [
        { field: "organisation", words: "Choose the organisation." },
        { field: "period", words: "Choose the period." },
      ],
    });
  });

  it("is told what there is where the area is not in the file", () => {
    const next = nextAfter(readings(one), { ...nothing, area: "Atlantis" }, false);
    assert.ok(!next.ok);
    assert.equal(next.problems[0]?.field, "area");
    assert.match(next.problems[0]?.words ?? "", /no area “Atlantis”. It has E1 Area E1/);
  });

  it("sees own counts rounded, and as they are where they are public", () => {
    const seen = (published: boolean): unknown => {
      const next = after(one, { published });
      return next.step === "finding" ? next.table.communities.find(({ code }) => code === "J")?.seen[0] : undefined;
    };
    assert.deepEqual(seen(false), { mark: "value", count: 40, min: 38, max: 42 });
    assert.deepEqual(seen(true), exactly(42));
  });

  it("needs no account, and is told that nothing is kept", () => {
    assert.deepEqual(mayTry(), { allowed: true, because: "Anyone may try two files here. Nothing is stored." });
  });
});

describe("the address of a finding", () => {
  const figures = "AbC-_123";

  it("holds the figures, and what the reader asked where it is not the usual", () => {
    assert.equal(findingAddress(figures, {}), "/try/finding?figures=AbC-_123");
    assert.equal(
      findingAddress(figures, {
        measure: "referrals",
        reference: "white-british",
        community: undefined,
        order: "scheme",
      }),
      "/try/finding?figures=AbC-_123&measure=referrals",
    );
    assert.equal(
      findingAddress(figures, { reference: "everyone-else", community: "J", order: "size" }),
      "/try/finding?figures=AbC-_123&reference=everyone-else&community=J&order=size",
    );
  });

  it("of a download is that of the page, and the kind of file", () => {
    assert.equal(
      downloadAddress(figures, { community: "J" }, "csv"),
      "/try/finding?figures=AbC-_123&community=J&as=csv",
    );
  });

  it("keeps a measure's name from becoming part of the address", () => {
    const address = new URL(findingAddress(figures, { measure: "a&as=json#b" }), "http://house");
    assert.equal(address.searchParams.get("measure"), "a&as=json#b");
    assert.equal(address.searchParams.get("as"), null);
  });
});

describe("the words of the two pages", () => {
  const { words: en } = tryWords("en");
  const { words: ur, language } = tryWords("ur");
  const said = (words: typeof en): readonly (readonly [string, string])[] => [
    ...Object.entries<unknown>({ ...words }).flatMap(([name, value]): readonly (readonly [string, string])[] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
    ...words.where.map((text, at) => [`where ${at}`, text] as const),
    ["areas", words.areas("7")],
    ["organisations", words.organisations("7")],
    ["measures", words.measures("7")],
  ];

  it("are in Urdu for those who read Urdu, with the digits and codes of English", () => {
    assert.equal(language, "ur");
    const codes = (text: string | undefined): readonly string[] =>
      (text?.match(/[A-Z]{0,4}\d[\d-]*[A-Z]?/g) ?? []).toSorted();
    const inUrdu = new Map(said(ur));
    for (const [name, text] of said(en)) {
      assert.match(inUrdu.get(name) ?? "", /[\u0600-\u06ff]/, name);
      assert.deepEqual(codes(inUrdu.get(name)), codes(text), name);
      assert.doesNotMatch(inUrdu.get(name) ?? "", /[\u0660-\u0669\u06f0-\u06f9]/, name);
    }
  });

  it("say one area and one organisation as one", () => {
    assert.deepEqual(
      [en.areas("1"), en.organisations("1"), en.measures("1"), en.areas("7")],
      ["1 area", "1 organisation", "1 count", "7 areas"],
    );
  });

  it("name every layout a file may have", () => {
    for (const id of [
      "nomis-bulk-2021",
      "nomis-bulk-2011",
      "ons-custom-dataset",
      "talking-therapies-annual",
      "alongside-tidy",
    ]) {
      assert.notEqual(en.layout(id), id);
      assert.match(ur.layout(id), /[\u0600-\u06ff]/);
    }
  });

  it("are English where nobody has written others yet", () => {
    assert.equal(tryWords("so").language, "en");
  });
});
