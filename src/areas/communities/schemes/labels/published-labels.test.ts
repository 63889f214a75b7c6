/**
 * Labels of real published files, read where they lie. They are not copied here; without them these tests are skipped.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { exactly } from "../../../../nouns/count.ts";
import { denominatorFor, groupsOf, recogniseLabel, sumOf } from "../../index.ts";

const fromShared = (path: string) => fileURLToPath(new URL(`../../../../../../shared/data/${path}`, import.meta.url));

/** Enough CSV for files without line breaks in their cells. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
const rowsOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(fromShared(path), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(cellsOf);

const testOn = (path: string, name: string, check: (rows: readonly (readonly string[])[]) => void) => {
  const skip = existsSync(fromShared(path)) ? false : `the published file ${path} is not beside this project`;
  test(name, { skip }, () => {
    const rows = rowsOf(path);
    assert.ok(rows.length > 1, "the file has no rows");
    check(rows);
  });
};

/** The publisher's own standard names that say exactly one NHS group. Arab, Gypsy or Irish Traveller, Roma have none. */
const nhsOf: Readonly<Record<string, string>> = {
  "White British": "A",
  "White Irish": "B",
  "White other": "C",
  "Mixed White/Black Caribbean": "D",
  "Mixed White/Black African": "E",
  "Mixed White/Asian": "F",
  "Mixed other": "G",
  Indian: "H",
  Pakistani: "J",
  Bangladeshi: "K",
  "Asian other": "L",
  "Black Caribbean": "M",
  "Black African": "N",
  "Black other": "P",
  Chinese: "R",
  "Any other": "S",
};
/** The publisher files these under one group, but the words alone say a heading, or people by what they are not. */
const sayMore = new Map([
  ["mixed ethnic groups", "broad-group"],
  ["mixed/ multiple ethnic groups", "broad-group"],
  ["white non-british total", "says-who-people-are-not"],
]);

testOn(
  "codes/ethnicity-labels-seen-in-the-wild.csv",
  "every label seen in the wild is recognised as the right group or not at all",
  (rows) => {
    let groups = 0;
    for (const [label = "", standard = ""] of rows.slice(1)) {
      const answer = recogniseLabel(label, undefined);
      const code = answer.ok && answer.category.kind === "group" ? answer.code : undefined;
      const refusal = sayMore.get(label);
      assert.equal(code, refusal ? undefined : nhsOf[standard], `${label} (${standard})`);
      if (refusal) assert.equal(answer.ok ? "recognised" : answer.why, refusal);
      if (standard === "Unknown" || standard === "Unclassified") {
        assert.ok(answer.ok && /^(?:unknown|not-stated|not-known)$/.test(answer.category.kind), label);
      }
      if (standard === "All") assert.ok(answer.ok && answer.category.kind === "total", label);
      if (!answer.ok) assert.notEqual(answer.why, "not-in-list", `${label} is refused without a reason of its own`);
      if (code) groups += 1;
    }
    assert.ok(groups > 60, `only ${groups} labels were groups`);
  },
);

testOn(
  "codes/ethnicity-labels-seen-in-the-wild.csv",
  "a label seen in the wild never becomes a group of the census that the publisher did not mean",
  (rows) => {
    for (const [label = "", standard = ""] of rows.slice(1)) {
      const answer = recogniseLabel(label, "census-2021-ew");
      if (!answer.ok || answer.category.kind !== "group") continue;
      const narrow = { Arab: "other-arab", "White Gypsy/Traveller": "white-gypsy-or-irish-traveller" }[standard];
      const nhs = recogniseLabel(label, "nhs-2001-england");
      if (narrow) assert.equal(answer.code, narrow, label);
      else assert.equal(nhs.ok && nhs.code, nhsOf[standard], `${label} (${standard})`);
    }
  },
);

for (const year of ["2018-19", "2019-20"]) {
  testOn(
    `talking-therapies/annual-${year}-by-ethnicity.csv`,
    `every group of the ${year} annual report is recognised, each of the sixteen once`,
    (rows) => {
      const labels = new Map(
        rows
          .filter((row) => row[3] === "Ethnic Group")
          .map(([, , , , heading = "", label = ""]) => [`${heading}|${label}`, [label, heading] as const]),
      );
      const answers = [...labels.values()].map(([label, heading]) => {
        const answer = recogniseLabel(label, "nhs-2001-england", heading);
        assert.ok(answer.ok, `${heading} | ${label}`);
        return answer;
      });
      const codesOf = (kind: string) => answers.filter((one) => one.category.kind === kind).map((one) => one.code);
      const expected = groupsOf("nhs-2001-england").map((one) => one.code);
      assert.deepEqual(codesOf("group").toSorted(), expected);
      assert.deepEqual(codesOf("broad").toSorted(), ["asian", "black", "mixed", "other", "white"]);
      assert.deepEqual(codesOf("unknown"), ["unknown"]);
    },
  );
}

const groupsOf2021 = groupsOf("census-2021-ew")
  .map((one) => one.code)
  .toSorted();
const read2021 = (label: string) => {
  const answer = recogniseLabel(label, "census-2021-ew");
  assert.ok(answer.ok, label);
  return answer;
};

testOn(
  "population/nomis-layout-ts021-ltla-2021.csv",
  "every column of the Nomis table is recognised, each of the nineteen groups once",
  (rows) => {
    const answers = (rows[0] ?? []).slice(3).map(read2021);
    const groups = answers.filter((one) => one.category.kind === "group").map((one) => one.code);
    assert.deepEqual(groups.toSorted(), groupsOf2021);
    assert.equal(answers.filter((one) => one.category.kind === "broad").length, 5);
    assert.equal(answers.filter((one) => one.category.kind === "total").length, 1);
  },
);

testOn(
  "population/nomis-layout-ts021-ltla-2021.csv",
  "Wandsworth's residents are counted for the NHS groups as the published table has them",
  (rows) => {
    const [headings = [], ...areas] = rows;
    const wandsworth = areas.find((row) => row[2] === "E09000032") ?? [];
    const residents = new Map(
      headings.slice(3).map((label, at) => [read2021(label).code, exactly(Number(wandsworth[at + 3]))] as const),
    );
    const residentsOf = (code: string) =>
      sumOf(residents, denominatorFor({ scheme: "nhs-2001-england", code }, "census-2021-ew"));
    for (const [code, people] of [
      ["J", 12_249],
      ["R", 4_658],
      ["C", 56_981],
      ["S", 13_442],
    ] as const) {
      assert.deepEqual(residentsOf(code), { ok: true, count: exactly(people) });
    }
  },
);

testOn(
  "population/ons-custom-dataset-ts021-countries-2021.csv",
  "every label of the ONS custom dataset is recognised, and the row that applies to nobody is not a group",
  (rows) => {
    const labels = [...new Set(rows.slice(1).map((row) => row[3] ?? ""))];
    const nobody = recogniseLabel("Does not apply", "census-2021-ew");
    assert.ok(labels.includes("Does not apply") && !nobody.ok && nobody.why === "not-applicable");
    const groups = labels.filter((label) => label !== "Does not apply").map((label) => read2021(label).code);
    assert.deepEqual(groups.toSorted(), groupsOf2021);
  },
);

for (const path of ["population/icb-2024-five-groups-2021.csv", "population/sub-icb-2024-five-groups-2021.csv"]) {
  testOn(path, `the five broad groups of ${path} are read as headings, never as communities`, (rows) => {
    const kinds = (rows[0] ?? []).slice(3).map((label) => read2021(label).category.kind);
    assert.deepEqual(kinds, ["broad", "broad", "broad", "broad", "broad", "total"]);
  });
}

testOn(
  "codes/nhs_ukcore_EthnicCategoryEngland.csv",
  "every label of the national code list says the code it stands beside",
  (rows) => {
    for (const [code = "", label = ""] of rows.slice(1)) {
      const answer = recogniseLabel(label, "nhs-2001-england");
      assert.equal(answer.ok && answer.code, code, label);
    }
  },
);

testOn("codes/nhs_ukcore_EthnicCategory.csv", "every retired local label says the code it stands beside", (rows) => {
  for (const [code = "", label = ""] of rows.slice(1)) {
    // Sri Lanka is the country; people are Sri Lankan.
    if (code === "LE") continue;
    const answer = recogniseLabel(label, "nhs-local-extended");
    assert.equal(answer.ok && answer.code, code, label);
  }
});
