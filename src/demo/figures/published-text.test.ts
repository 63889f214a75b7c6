import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readActivity, readPopulation } from "../../areas/datasets/index.ts";
import { tableFrom } from "../../areas/reach/index.ts";
import { activityText, censusText, exampleArea, exampleOrganisation } from "./published-text.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-example-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const fileOf = async (name: string, text: string): Promise<{ path: string }> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return { path };
};

test("the example place's figures are the published ones, read by the same readers as anybody's files", async () => {
  const population = await readPopulation(await fileOf("census.csv", censusText()));
  const activity = await readActivity(await fileOf("annual-2019-20.csv", activityText("2019-20")), {
    period: "2019-20",
  });
  assert.ok(population.ok && activity.ok);
  const table = tableFrom(population.value, activity.value, {
    area: exampleArea.code,
    organisation: `${exampleOrganisation.type}:${exampleOrganisation.code}`,
    period: "2019-20",
    published: true,
  });
  assert.ok(table.ok, JSON.stringify(table));
  const pakistani = table.value.communities.find(({ code }) => code === "J");
  assert.match(JSON.stringify(pakistani?.residents), /"count":12249\b/);
  assert.match(JSON.stringify(pakistani), /"count":345,"min":343,"max":347/);
});

test("both years have every group, and a count hidden by the publisher stays hidden", async () => {
  for (const period of ["2018-19", "2019-20"] as const) {
    const text = activityText(period);
    assert.equal(text.trim().split("\r\n").length, 24, period);
    assert.match(text, /,\*,/, period);
    const activity = await readActivity(await fileOf(`annual-${period}.csv`, text), { period });
    assert.ok(activity.ok, JSON.stringify(activity));
  }
});

test("no real borough, health body or code stands in the example place's files", () => {
  for (const text of [censusText(), activityText("2018-19"), activityText("2019-20")])
    assert.doesNotMatch(text, /wandsworth|08X|E09000032/i);
});
