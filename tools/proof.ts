import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { runNode, type Ran } from "./checks/command.ts";

/**
 * `npm run proof`: the long runs, by hand. Each one's own words go to bench/results, dated, to be committed.
 * A run whose material is not beside the checkout is named as left out. `npm run proof -- mutation rates` runs one alone.
 */
interface Proof {
  readonly name: string;
  readonly needs: readonly string[];
  readonly args: readonly string[];
}

const proofs: readonly Proof[] = [
  {
    name: "hostile-input",
    needs: ["../shared/hostile/open", "bench/hostile/hostile.ts"],
    args: ["--import", "tsx", "bench/hostile/hostile.ts", "../shared/hostile/open"],
  },
  {
    name: "crash-rounds",
    needs: ["../shared/hostile/tools/crash.mjs", "bench/crash/crash.ts"],
    args: ["--import", "tsx", "bench/crash/crash.ts", "30"],
  },
  {
    name: "disclosure",
    needs: ["../shared/hostile/tools/reconstruct.mjs", "bench/disclosure-proof.ts"],
    args: ["--import", "tsx", "bench/disclosure-proof.ts"],
  },
  {
    name: "swapped-ids",
    needs: ["bench/swapped-ids.ts"],
    args: ["--import", "tsx", "bench/swapped-ids.ts"],
  },
  {
    name: "five-years",
    needs: ["bench/five-years.ts"],
    args: ["--import", "tsx", "bench/five-years.ts"],
  },
  { name: "mutation", needs: ["tools/mutation.ts"], args: ["--import", "tsx", "tools/mutation.ts"] },
];

const root = join(import.meta.dirname, "..");
const folder = join(root, "bench/results");

const page = ({ name }: Proof, ran: Ran, day: string): string =>
  `# ${name}, ${day}\n\n${ran.ok ? "Ended well" : "Ended badly"} after ${Math.round(ran.seconds)} s on ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.\n\n\`\`\`\n${ran.output.trim().split("\n").slice(-60).join("\n")}\n\`\`\`\n`;

const [asked, ...more] = process.argv.slice(2);
let bad = 0;
let ended = 0;
for (const proof of proofs.filter(({ name }) => asked === undefined || name === asked)) {
  const gone = proof.needs.filter((path) => !existsSync(join(root, path)));
  if (gone.length > 0) {
    console.log(`left out: ${proof.name} (${gone.join(", ")} is not there)`);
    continue;
  }
  const ran = await runNode({ args: [...proof.args, ...more], watch: (text) => process.stdout.write(text) });
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${day}-${proof.name}.md`), page(proof, ran, day));
  ended += 1;
  if (!ran.ok) bad += 1;
}
console.log(`${ended} proofs ran, ${bad} ended badly; results are in bench/results`);
process.exitCode = bad > 0 || ended === 0 ? 1 : 0;
