import assert from "node:assert/strict";
import { test } from "node:test";
import type { Contents, DatasetInForce, DatasetVersion } from "../datasets/index.ts";
import type { ServiceListed } from "../organisations/index.ts";
import { careNotLoaded, loadedFor } from "./loaded.rules.ts";

const service = (more: Partial<ServiceListed> = {}): ServiceListed => ({
  id: "11111111-1111-4111-8111-111111111111",
  name: "Example Talking",
  care: "early-help",
  runBy: "",
  areaCode: "E00000001",
  keys: [],
  languages: [],
  ...more,
});

const contents = (more: Partial<Contents> = {}): Contents => ({
  published: false,
  scheme: null,
  measures: [],
  periods: [],
  areas: [],
  organisations: [],
  rounding: {},
  ageBands: [],
  sexes: [],
  referralSources: [],
  warnings: [],
  ...more,
});

const receipt: DatasetVersion["receipt"] = {
  rowsRead: 0,
  rowsKept: 0,
  rowsRefused: 0,
  rowsLeftOut: 0,
  rowsRepeated: 0,
  rowsDeleted: 0,
  cells: 0,
  totalsChecked: 0,
  totalsAgreed: 0,
  sum: null,
  warnings: [],
};

let made = 0;
const dataset = (kind: DatasetInForce["kind"], told: Contents, more: Partial<DatasetInForce> = {}): DatasetInForce => {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
  const importedAt = new Date(Date.UTC(2026, 0, made));
  const version: DatasetVersion = {
    datasetId: id,
    number: 1,
    importedAt,
    importedBy: id,
    layout: "alongside-tidy",
    fileName: "seen.csv",
    fileSha256: "",
    fileBytes: 1,
    cubeSha256: "",
    cubeBytes: 1,
    receipt,
    contents: told,
    undone: null,
  };
  const about = { title: "A file", serviceId: null, publisher: null, licence: null, startedAt: importedAt };
  return { id, kind, ...about, version, versions: 1, ...more };
};

const period = (printed: string, from: string | null = null) => ({ printed, from, to: null });
const ccg = { type: "CCG", code: "08X", names: ["Example"], conflicts: [] };
const people = dataset("population", contents({ areas: [{ code: "E00000001", name: "Littleton" }] }));
const [one] = loadedFor([service()], [people]);
const only = (services: readonly ServiceListed[], datasets: readonly DatasetInForce[]) => {
  const [loaded] = loadedFor(services, datasets);
  assert.ok(loaded);
  return loaded;
};

test("a service is found in published files by its codes, its newest period first, each period once", () => {
  const files = [
    dataset("activity", contents({ organisations: [ccg], periods: [period("2018-19"), period("2019-20")] })),
    dataset("activity", contents({ organisations: [ccg], periods: [period("2019-20")] })),
  ];
  const loaded = only([service({ keys: [{ type: "CCG", code: "08X", since: "", until: "" }] })], [people, ...files]);
  assert.deepEqual(
    loaded.periods.map(({ period: { printed }, activity }) => [printed, activity.organisation, activity.dataset.id]),
    [
      ["2019-20", "CCG:08X", files[1]?.id],
      ["2018-19", "CCG:08X", files[0]?.id],
    ],
  );
  assert.deepEqual(loaded.gaps, []);
});

test("a service's own file is its own, whoever it names; another service's is not", () => {
  const { id } = service();
  const own = dataset("records", contents({ periods: [period("2025 Q1", "2025-01-01")] }), { serviceId: id });
  assert.equal(only([service()], [own]).periods[0]?.activity.organisation, null);
  assert.deepEqual(only([service({ id: "22222222-2222-4222-8222-222222222222" })], [own]).periods, []);
});

test("what is not loaded is said, and a file that was undone is not loaded", () => {
  const undone = dataset("activity", contents(), { version: null, serviceId: service().id });
  const loaded = only([service()], [undone]);
  assert.match(loaded.gaps.join(" "), /No figures of Example Talking are loaded.+Who lives in E00000001 is not loaded/);
  assert.match(only([service({ areaCode: null })], []).gaps.join(" "), /Nobody has said which area/);
  assert.equal(one?.population?.areaCode, "E00000001");
});

test("early help and crisis care are each a gap where nothing of them is loaded", () => {
  const both = service({ care: "both", keys: [{ type: "CCG", code: "08X", since: "", until: "" }] });
  const file = dataset("activity", contents({ organisations: [ccg], periods: [period("2019-20")] }));
  assert.deepEqual(careNotLoaded(loadedFor([service()], [])), ["Early help: not loaded.", "Crisis care: not loaded."]);
  assert.deepEqual(careNotLoaded(loadedFor([both], [file])), []);
  assert.deepEqual(careNotLoaded(loadedFor([{ ...both, care: "early-help" }], [file])), ["Crisis care: not loaded."]);
});
