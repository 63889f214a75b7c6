/** Makes the built-in example from two published files: `tsx tools/example.ts POPULATION ACTIVITY`. Run by hand. */
import { writeFileSync } from "node:fs";
import { readActivity, readPopulation } from "../src/areas/datasets/index.ts";
import { packTable, tableFrom } from "../src/areas/reach/index.ts";

const [populationPath, activityPath] = process.argv.slice(2);
if (populationPath === undefined || activityPath === undefined) {
  console.error("Usage: tsx tools/example.ts POPULATION.csv ACTIVITY.csv");
  process.exit(2);
}
const population = await readPopulation({ path: populationPath });
const activity = await readActivity({ path: activityPath }, { period: "2019-20" });
if (!population.ok || !activity.ok) throw new Error(JSON.stringify([population, activity]));
const table = tableFrom(population.value, activity.value, {
  area: "E09000032",
  organisation: "CCG:08X",
  period: "2019-20",
  published: true,
});
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const target = new URL("../src/areas/reach/example/wandsworth-2019-20.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(packTable(table.value), null, 2)}\n`);
