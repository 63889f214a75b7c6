import { inWords } from "./fault.ts";
import { look } from "./look.ts";

/** `tsx tools/walls/walls.ts [root]`: exit 1 and one line a fault where a wall is broken. */
const root = process.argv[2] ?? process.cwd();
const { faults, modules, dependencies, files, documents } = await look(root);
for (const fault of faults) console.error(inWords(fault));
console.log(
  `${modules} modules, ${dependencies} imports, ${files} code files, ${documents} documents; ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
