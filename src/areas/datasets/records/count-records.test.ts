import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { openDuck } from "../cubes/duck.reader.ts";
import type { ImportChoices } from "../draft.ts";
import type { ValueMapping } from "../value-mapping.ts";
import { countRecords } from "./count-records.reader.ts";
import { digestInto } from "./id-digest.rules.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-records-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

interface More {
  readonly choices?: Partial<ImportChoices>;
  readonly mappings?: readonly ValueMapping[];
}

let files = 0;
const fileOf = (content: string | Uint8Array): string => {
  const path = join(folder, `file-${(files += 1)}`);
  writeFileSync(path, content);
  return path;
};

const countFile = (path: string, { choices = {}, mappings = [] }: More = {}) =>
  countRecords(
    { path, fileName: "records.csv", folder, choices: { kind: "records", ...choices }, mappings },
    () => undefined,
  );
const count = (content: string | Uint8Array, more?: More) => countFile(fileOf(content), more);

const wordsOf = (result: Awaited<ReturnType<typeof count>>): string =>
  result.ok ? "" : result.problems.map(({ words }) => words).join("\n");

const HEADING = "id,date,ethnicity";

test("no row is lost: what was read is kept, refused, left out or repeated, whatever stands in the file", async () => {
  const cell = (values: readonly string[]) => fc.constantFrom(...values);
  const row = fc.tuple(
    cell(["a", "b", "c", "d", "e", "f", "g", ""]),
    cell(["2024-01-31", "2024-02-30", "2023-12-01", "", "soon", "0001-01-01"]),
    cell(["A", "J", "Z", "99", "British", "Martian", "", " j "]),
  );
  const mappings: ValueMapping[] = [
    { column: "category", value: "british", meaning: { is: "left-out", because: "counted elsewhere" } },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const text = [HEADING, "always,2024-03-01,A", ...rows.map((cells) => cells.join(","))].join("\n");
      const counted = await count(text, { mappings });
      assert.ok(counted.ok, wordsOf(counted));
      const { rowsRead, rowsKept, rowsRefused, rowsLeftOut, rowsRepeated, sum } = counted.value.receipt;
      assert.equal(rowsRead, rows.length + 1);
      assert.equal(rowsRead, rowsKept + rowsRefused + rowsLeftOut + rowsRepeated);
      assert.equal(sum, rowsKept);
      for (const { row: number = 0 } of counted.value.problems) assert.ok(number >= 2 && number <= rows.length + 2);
    }),
    { numRuns: 25 },
  );
});

test("dates that can be read two ways are asked about, and the answer is taken", async () => {
  const both = `${HEADING}\n1,03/04/2024,A\n2,05/06/2024,A`;
  const asked = await count(both);
  assert.match(wordsOf(asked), /day first or with the month first/);
  const dayFirst = await count(both, { choices: { dateOrder: "day-first", periodBy: "month" } });
  assert.ok(dayFirst.ok);
  assert.deepEqual(
    dayFirst.value.contents.periods.map(({ printed }) => printed),
    ["April 2024", "June 2024"],
  );
  const monthFirst = await count(both, { choices: { dateOrder: "month-first", periodBy: "month" } });
  assert.ok(monthFirst.ok);
  assert.deepEqual(
    monthFirst.value.contents.periods.map(({ printed }) => printed),
    ["March 2024", "May 2024"],
  );
});

test("one date that can only be read one way decides for its column; two that disagree are asked about", async () => {
  const decided = await count(`${HEADING}\n1,03/04/2024,A\n2,25/06/2024,A`, { choices: { periodBy: "month" } });
  assert.ok(decided.ok);
  assert.deepEqual(
    decided.value.contents.periods.map(({ printed }) => printed),
    ["April 2024", "June 2024"],
  );
  assert.match(wordsOf(await count(`${HEADING}\n1,25/04/2024,A\n2,04/25/2024,A`)), /cannot be told apart/);
});

test("a file that names people, or is something else, is refused in words", async () => {
  assert.match(wordsOf(await count("nhs number,date,ethnicity\n9434765919,2024-01-01,A")), /would name people/);
  const numbers = ["9434765919", "9434765870", "4010232137", "9876543210"];
  assert.match(
    wordsOf(await count([HEADING, ...numbers.map((id) => `${id},2024-01-01,A`)].join("\n"))),
    /looks like NHS numbers/,
  );
  assert.match(wordsOf(await count("")), /empty/);
  assert.match(wordsOf(await count("just one column\n1")), /one column only/);
  assert.match(wordsOf(await count("%PDF-1.7\n1,2")), /PDF/);
  assert.match(wordsOf(await count(`${HEADING}\n1,2024-01-01,Martian`)), /No row of the file could be counted/);
  assert.match(wordsOf(await count("id,ethnicity\n1,A")), /Which column is the date/);
});

const parquet = async (select: string): Promise<string> => {
  const path = join(folder, `file-${(files += 1)}.parquet`);
  const duck = await openDuck({ threads: 2, memoryMb: 512, folder, files: [], folders: [folder] });
  await duck.run(`copy (${select}) to '${path}' (format parquet)`);
  duck.close();
  return path;
};

test("a Parquet file gives the same counts, and one that is cut short or lies is refused", async () => {
  const rows =
    "select i::varchar as id, date '2024-01-01' + i::integer as date, case i when 3 then 'Martian' else 'A' end as ethnicity from range(10) t(i)";
  const path = await parquet(rows);
  const counted = await countFile(path);
  assert.ok(counted.ok, wordsOf(counted));
  assert.deepEqual([counted.value.receipt.rowsKept, counted.value.receipt.rowsRefused], [9, 1]);
  assert.deepEqual(
    counted.value.problems.map(({ row }) => row),
    [4],
  );
  truncateSync(path, 300);
  assert.match(wordsOf(await countFile(path)), /damaged or cut short/);
  assert.match(wordsOf(await count(`PAR1${"x".repeat(200)}PAR1`)), /damaged or cut short/);
  assert.match(wordsOf(await count("PAR1PAR1")), /damaged or cut short/);
});

test("a small Parquet file that holds very many rows ends in words, not in the machine’s memory", async () => {
  const path = await parquet("select true as id from range(100000001)");
  assert.match(wordsOf(await countFile(path)), /more than 100,000,000 rows/);
});

test("two spellings of one group are one group, and a local category is kept as the place’s own", async () => {
  const categoryId = "0190d1a0-0000-7000-8000-000000000001";
  const mappings: ValueMapping[] = [{ column: "category", value: "kashmiri", meaning: { is: "local", categoryId } }];
  const text = `${HEADING}\n1,2024-01-01,J\n2,2024-01-01,Pakistani\n3,2024-01-01,Kashmiri`;
  const counted = await count(text, { mappings });
  assert.ok(counted.ok, wordsOf(counted));
  assert.equal(counted.value.receipt.rowsKept, 3);
  // Three rows, two groups, one measure.
  assert.equal(counted.value.receipt.cells, 2);
});

test("cells with commas, quotes and line breaks are read as one cell", async () => {
  const text = `id,date,ethnicity,note\n1,2024-01-01,A,"a, ""b""\nc"\n2,2024-01-01,nobody,x\n`;
  const counted = await count(text);
  assert.ok(counted.ok, wordsOf(counted));
  assert.deepEqual([counted.value.receipt.rowsKept, counted.value.receipt.rowsRefused], [1, 1]);
});

test("a plain date is a date and nothing else; a time may follow only where others have one", async () => {
  const strange = ["2020-01-01X", "1963-06-1৪", "2020-02-30", "2020-01-01T", "2020-01-01 25:00"];
  const rowsRefused = async (dates: readonly string[]): Promise<readonly (number | undefined)[]> => {
    const counted = await count([HEADING, ...dates.map((date, at) => `${at},${date},A`), "z,2020-01-02,A"].join("\n"));
    assert.ok(counted.ok, wordsOf(counted));
    return counted.value.problems.map(({ row }) => row);
  };
  assert.deepEqual(await rowsRefused(["2020-01-01", ...strange]), [3, 4, 5, 6, 7]);
  const timed = ["2020-01-01 23:30", "2020-01-01T23:30:00+01:00", "2020-03-31T23:59:59.9Z"];
  assert.deepEqual(await rowsRefused([...timed, "2020-01-01 noon"]), [5]);
});

test("ids that stand twice are found among thousands, whichever way the rows differ", async () => {
  const lines = Array.from({ length: 9_000 }, (_, at) => `id ${at},2024-01-01,${at % 2 === 0 ? "A" : "J"}`);
  const again = ["id 7,2024-01-01,J", "id 8,2024-01-01,J", "id 4100,2024-06-01,A"];
  const counted = await count([HEADING, ...lines, ...again].join("\n"));
  assert.ok(counted.ok, wordsOf(counted));
  const { rowsRead, rowsKept, rowsRepeated } = counted.value.receipt;
  assert.deepEqual([rowsRead, rowsKept, rowsRepeated], [9_003, 8_998, 1]);
  assert.deepEqual(
    counted.value.problems.map(({ row }) => row),
    [10, 4_102, 9_003, 9_004],
  );
});

test("what is left out is named in the receipt, with why", async () => {
  const mappings: ValueMapping[] = [
    { column: "category", value: "test patient", meaning: { is: "left-out", because: "they are no people" } },
  ];
  const counted = await count(`${HEADING}\n1,2024-01-01,A\n2,2024-01-01,Test patient`, { mappings });
  assert.ok(counted.ok, wordsOf(counted));
  assert.deepEqual(counted.value.receipt.warnings, ["“Test patient” is left out: they are no people"]);
});

test("a column of people’s names is refused whatever its heading, and one of teams or places is not", async () => {
  const first = ["Ama", "Kofi", "Zoë", "Mary", "Seán", "Li", "Noor", "Ravi"];
  const last = ["O’Neill", "Khan", "Smith-Jones", "Mensah", "Nguyễn"];
  const people = Array.from({ length: 40 }, (_, at) => `${first[at % 8]} ${last[Math.floor(at / 8)]}`);
  const withColumn = (cells: readonly string[]) =>
    count(["id,date,ethnicity,lead", ...cells.map((cell, at) => `${at},2024-01-01,A,${cell}`)].join("\n"));
  assert.match(wordsOf(await withColumn(people)), /“lead” looks like people’s names/);
  const teams = people.map((_, at) => ["North Riverside Team", "Lister Street", "Bradford Moor"][at % 3] ?? "");
  assert.equal(wordsOf(await withColumn(teams)), "");
  assert.equal(wordsOf(await withColumn(people.map((_, at) => `Referral note ${at}`))), "");
});

test("a row that is broken costs itself only, and every row keeps the number it has in a spreadsheet", async () => {
  const good = (at: number): string => `${at},2024-01-0${at % 9},A,x`;
  const told = async (rows: readonly string[], end = "\n"): Promise<readonly (number | undefined)[]> => {
    const counted = await count(["id,date,ethnicity,note", good(1), ...rows, good(2)].join(end));
    assert.ok(counted.ok, wordsOf(counted));
    assert.equal(counted.value.receipt.rowsKept + counted.value.receipt.rowsRefused, counted.value.receipt.rowsRead);
    return counted.value.problems.map(({ row }) => row);
  };
  assert.deepEqual(await told([`3,2024-01-01,A,"open`, good(4), "5,soon,A,x"]), [3, 5]);
  assert.deepEqual(
    await told([`3,2024-01-01,A,"ab"c`, "4,2024-01-01,A", "5,2024-01-01,A,x,y", "6,2024-01-01,A,x,"]),
    [3, 4, 5],
  );
  assert.deepEqual(await told(["", "3,soon,A,x", "", `4,2024-01-01,A,5" pipe`]), [4]);
  assert.deepEqual(await told([`3,2024-01-01,A,${"y".repeat(1_100_000)}`, "4,soon,A,x"]), [3, 4]);
  for (const end of ["\r\n", "\r"]) assert.deepEqual(await told(["3,soon,A,x"], end), [3], JSON.stringify(end));
  for (const day of ["epoch", "infinity", "20240131", "2024-02-30", "2024-01-01 (BC)"])
    assert.deepEqual(await told([`3,${day},A,x`]), [3], day);
});

test("a file that is read in several pieces is counted as one, wherever its lines and quotation marks stand", async () => {
  const rows = 160_000;
  const wrongRows = [5, 80_000, 159_999];
  const note = "n".repeat(80);
  const line = (at: number, quoted: boolean): string => {
    const date = wrongRows.includes(at) ? "soon" : `2024-0${(at % 9) + 1}-1${at % 9}`;
    return `id ${at},${date},${at % 3 === 0 ? "A" : "J"},${quoted ? `"a ""b"",\n${note}"` : note}`;
  };
  for (const quoted of [false, true]) {
    const lines = Array.from({ length: rows }, (_, at) => line(at, quoted));
    const counted = await count(
      ["id,date,ethnicity,note", ...lines, "id 7,2024-01-10,A,x", line(8, quoted)].join("\n"),
    );
    assert.ok(counted.ok, wordsOf(counted));
    const { rowsRead, rowsKept, rowsRepeated } = counted.value.receipt;
    assert.deepEqual([rowsRead, rowsKept, rowsRepeated], [rows + 2, rows - wrongRows.length - 1, 1]);
    assert.deepEqual(
      counted.value.problems.map(({ row }) => row),
      [7, 9, 80_002, 160_001, 160_002],
    );
  }
});

test("two ids with one digest are two referrals, and an id is the same with quotation marks or without", async () => {
  // Found by search: all 64 bits of their digests are the same.
  const ids = ["DFB0E109F9D3D441", "7902EF375D691913"] as const;
  const digests = { low: new Uint32Array(2), high: new Uint32Array(2) };
  for (const [at, id] of ids.entries()) {
    digestInto(digests, at, new DataView(new TextEncoder().encode(id).buffer), 0, id.length);
  }
  assert.deepEqual([digests.low[0], digests.high[0]], [digests.low[1], digests.high[1]]);
  const lines = [`${ids[0]},2024-01-01,A`, `${ids[1]},2024-02-01,J`, `"${ids[1]}",2024-02-01,J`];
  const counted = await count([HEADING, ...lines].join("\n"));
  assert.ok(counted.ok, wordsOf(counted));
  const { rowsKept, rowsRefused, rowsRepeated } = counted.value.receipt;
  assert.deepEqual([rowsKept, rowsRefused, rowsRepeated], [2, 0, 1]);
  const rows = [`('${ids[0]}', 1)`, `('${ids[1]}', 2)`, `('${ids[1]}', 2)`, `('a "b", ä', 1)`, `('a "b", ä', 6)`];
  const select = `select id, make_date(2024, month, 1) as date, 'A' as ethnicity from (values ${rows.join(", ")}) t (id, month)`;
  const same = await countFile(await parquet(select));
  assert.ok(same.ok, wordsOf(same));
  const { rowsKept: kept, rowsRefused: refused, rowsRepeated: repeated } = same.value.receipt;
  assert.deepEqual([kept, refused, repeated], [2, 2, 1]);
});

test("a column in which one id stands in very many rows is refused: it holds no ids of referrals", async () => {
  const counted = await count(`${HEADING}\n${"one,2024-01-01,A\n".repeat(210_000)}`);
  assert.match(wordsOf(counted), /are not ids of referrals/);
});
