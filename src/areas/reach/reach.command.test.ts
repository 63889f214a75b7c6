import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { reachCommand } from "./reach.command.ts";
import { reportSchema } from "./report.schema.ts";

const people = `area,area name,community,population
E00000001,Littleton,White British,60000
E00000001,Littleton,Pakistani,5000
E00000001,Littleton,Chinese,1000
E00000002,Largeton,White British,90000
`;
const seen = `organisation type,organisation,organisation name,period,community,referrals
Provider,RXX,Littleton Listening,2025-26,White British,900
Provider,RXX,Littleton Listening,2025-26,Pakistani,42
Provider,RXX,Littleton Listening,2025-26,Chinese,3
Provider,RXX,Littleton Listening,2025-26,Not known,62
Provider,RYY,Largeton Listening,2025-26,White British,500
CCG,RYY,Largeton Group,2025-26,White British,500
`;

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = "";

const tell = async (...args: readonly string[]): Promise<Told> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await reachCommand(args, { folder, out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(""), err: err.join("") };
};

const files = ["--population", "people.csv", "--activity", "seen.csv"] as const;
const littleton = [...files, "--area", "E00000001", "--organisation", "RXX"] as const;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-reach-"));
  await writeFile(join(folder, "people.csv"), people);
  await writeFile(join(folder, "seen.csv"), seen);
  await writeFile(join(folder, "page.csv"), "<!doctype html><html><body>Not found</body></html>");
});

after(async () => {
  await rm(folder, { recursive: true });
});

// @practice P03
describe("alongside reach", () => {
  it("tells which communities are missing from a service, as a table", async () => {
    const { code, out, err } = await tell(...littleton);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Littleton Listening \(Provider RXX\) in Littleton \(E00000001\), 2025-26\n/);
    // 42 people were rounded to 40, and 75 expected.
    assert.match(out, /\nJ +Pakistani .* 40 +8\.0 +5\.7–10\.9 +0\.53 +0\.39–0\.73 +35 fewer +21 to 46\n/);
  });

  it("hides three people of a file that is not published, and shows them where somebody says it is", async () => {
    const hidden = await tell(...littleton);
    assert.match(hidden.out, /\nR +Chinese .*hidden to protect people/);
    assert.match(hidden.out, /here, to protect people/);
    const shown = await tell(...littleton, "--published");
    assert.match(shown.out, /\nR +Chinese +1,000 +3 +3\.0 /);
    assert.match(shown.out, /\nJ +Pakistani +5,000 +42 /);
  });

  it("gives a program the same as JSON, as the schema has it", async () => {
    const { code, out, err } = await tell(...littleton, "--json", "--reference", "everyone");
    assert.deepEqual([code, err], [0, ""]);
    const report = reportSchema.parse(JSON.parse(out));
    assert.deepEqual([report.measure, report.reference, report.rows.length], ["referrals", "everyone", 16]);
    const row = report.rows.find((one) => one.code === "J");
    assert.deepEqual([row?.seen, row?.seen_min, row?.seen_max, row?.expected], [40, 38, 42, (5000 * 940) / 65_000]);
  });

  it("finds the area and the organisation by their names", async () => {
    const { code } = await tell(...files, "--area", "littleton", "--organisation", "littleton listening");
    assert.equal(code, 0);
  });

  it("needs no area and no organisation where the files have only one", async () => {
    await writeFile(join(folder, "one-area.csv"), "community,population\nWhite British,60000\nPakistani,5000\n");
    await writeFile(join(folder, "one-seen.csv"), "community,referrals\nWhite British,900\nPakistani,42\n");
    const { code, out, err } = await tell("--population", "one-area.csv", "--activity", "one-seen.csv");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /\nJ +Pakistani .* 35 fewer/);
  });

  it("explains itself with examples when asked", async () => {
    for (const word of ["--help", "-h"]) {
      const { code, out, err } = await tell(word);
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, /Examples\n {2}alongside reach --population/);
      assert.match(out, /Exit codes: 0 done, 1 .*, 2 /);
    }
  });
});

describe("a question that was not asked correctly ends with 2, and with how to ask it", () => {
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await tell(...args);
    assert.equal(code, 2, err);
    assert.equal(out, "", "problems are no answer");
    assert.match(err, /alongside reach --help\n$/);
    return err;
  };

  it("nothing said at all", async () => {
    assert.match(await refused(), /^Give --population, --activity as well\.\n/);
    const words = await refused(...files);
    assert.match(words, /^area: Say which area .*It has E00000001 Littleton; E00000002 Largeton\./m);
    assert.match(words, /^organisation: Say which organisation .*It has Provider:RXX \(Littleton Listening\); /m);
  });

  it("a word it does not know, or a word too many", async () => {
    assert.match(await refused(...littleton, "--colour"), /--colour/);
    assert.match(await refused(...littleton, "more"), /more/);
    assert.match(await refused(...littleton, "--period"), /--period/);
  });

  it("an area, a period, a measure or a reference that is not in the files", async () => {
    assert.match(
      await refused(...files, "--area", "Atlantis", "--organisation", "RXX"),
      /^area: .*“Atlantis”.*E00000001 Littleton; E00000002 Largeton/,
    );
    assert.match(
      await refused(...littleton, "--period", "2031-32"),
      /^period: The period “2031-32” is not in the file\. It holds “?2025-26/,
    );
    assert.match(await refused(...littleton, "--measure", "joy"), /^measure: .*It has: referrals\./);
    assert.match(await refused(...littleton, "--reference", "Z"), /^reference: There is no community “Z”/);
  });

  it("one code that is two organisations names both", async () => {
    const words = await refused(...files, "--area", "E00000002", "--organisation", "RYY");
    assert.match(words, /Provider:RYY \(Largeton Listening\); CCG:RYY \(Largeton Group\)/);
  });

  it("a community whose count is hidden cannot be compared with", async () => {
    assert.match(await refused(...littleton, "--reference", "R"), /^reference: Chinese cannot be used/);
  });
});

describe("a file that cannot be used ends with 1, and says which and why", () => {
  const unusable = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await tell(...args, "--area", "E00000001", "--organisation", "RXX");
    assert.deepEqual([code, out], [1, ""], err);
    return err;
  };

  it("the two files in each other's place", async () => {
    const words = await unusable("--population", "seen.csv", "--activity", "people.csv");
    assert.match(words, /^population: /m);
    assert.match(words, /^activity: /m);
  });

  it("a file that is not there", async () => {
    assert.match(
      await unusable("--population", "nowhere.csv", "--activity", "seen.csv"),
      /^population: There is no file there/,
    );
  });

  it("a web page that calls itself a table", async () => {
    assert.match(await unusable("--population", "page.csv", "--activity", "seen.csv"), /^population: .*web page/i);
  });
});
