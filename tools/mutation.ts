import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { tryAgain } from "./mutation/again.ts";
import { families } from "./mutation/family.ts";
import { mutationPage, type Ran } from "./mutation/page.ts";
import { runFamily } from "./mutation/run-family.ts";

/**
 * `tsx tools/mutation.ts [--again] [family …]`: changes the code of the measures and of the gate on purpose and says which
 * changes no test noticed. Without a name, all families, one after another. With --again only what nobody noticed last time,
 * for when tests were added since. Results: bench/results/mutation.md.
 */
const folder = join(import.meta.dirname, "../bench/results");
const numbers = join(folder, "mutation.json");

const survivor = z.object({ file: z.string(), line: z.int(), from: z.string(), to: z.string() });
const kept = z.record(
  z.string(),
  z.object({ day: z.string(), minutes: z.int(), noticed: z.int(), survivors: z.array(survivor) }),
);

const before = (): Ran => (existsSync(numbers) ? kept.parse(JSON.parse(readFileSync(numbers, "utf8"))) : {});

const all = families();
const asked = process.argv.slice(2).filter((word) => word !== "--again");
const isAgain = process.argv.includes("--again");
const unknown = asked.filter((name) => !all.some((family) => family.name === name));
if (unknown.length > 0) {
  console.error(`There is no family ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const family of all.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    const last = before()[family.name];
    const ran = isAgain && last !== undefined ? await tryAgain(family, last) : await runFamily(family);
    const now = { ...before(), [family.name]: ran };
    writeFileSync(numbers, `${JSON.stringify(now, null, 1)}\n`);
    writeFileSync(
      join(folder, "mutation.md"),
      mutationPage(
        now,
        all.map(({ name }) => name),
      ),
    );
    const tried = ran.noticed + ran.survivors.length;
    console.log(`${family.name}: ${ran.noticed} of ${tried} changes noticed, in ${ran.minutes} minutes`);
  }
}
