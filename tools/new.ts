import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runNode } from "./checks/command.ts";
import { filesOf } from "./new/files.ts";
import { namesOf, readAsked } from "./new/screen.ts";
import type { ScreenNames } from "./new/screen.ts";
import { leans } from "./walls/leans.ts";

/** `npm run new communities/festivals "Festivals"`: a screen that passes every check, ready to be changed. */
const root = join(import.meta.dirname, "..");

const refused = (asked: string, title: string): string | ScreenNames => {
  const read = readAsked(asked, title);
  if (typeof read === "string") return read;
  const names = namesOf(read);
  if (!leans.some(({ area }) => area === names.area))
    return `There is no area “${names.area}” in tools/walls/leans.ts, which says who leans on whom. Add it there with a decision record, or choose one of: ${leans.map(({ area }) => area).join(", ")}.`;
  if (existsSync(join(root, names.folder))) return `${names.folder} is there already. Choose another name.`;
  return names;
};

/** What a person must still write by hand, because only they know where it belongs. */
const remaining = ({ area, camel, screen, folder, path }: ScreenNames, areaIsNew: boolean): readonly string[] => [
  ...(areaIsNew
    ? [
        `src/areas.ts: import the area from "./areas/${area}/${area}.area.ts" and name it in the list, in the order of the loop.`,
      ]
    : [
        `src/areas/${area}/${area}.area.ts: import { ${camel}Route } from "./${screen}/${screen}.route.tsx" and name it in routes.`,
      ]),
  `Then run: npm run docs && npm test -- --only ${folder}. See the page at ${path.replace("{place}", "your-place")}.`,
];

const write = async (names: ScreenNames): Promise<void> => {
  const areaIsNew = !existsSync(join(root, `src/areas/${names.area}/${names.area}.area.ts`));
  const files = filesOf(names, areaIsNew);
  for (const [path, text] of Object.entries(files)) {
    const whole = join(root, path);
    if (existsSync(whole)) continue;
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, text, { flag: "wx" });
  }
  const formatter = join(root, "node_modules/oxfmt/bin/oxfmt");
  const code = Object.keys(files).filter((path) => !path.endsWith(".md"));
  const { ok, output } = await runNode({ args: [formatter, ...code.map((path) => join(root, path))] });
  if (!ok) throw new Error(`The files are written, but could not be formatted:\n${output}`);
  console.log([...Object.keys(files).map((path) => `  ${path}`), ...remaining(names, areaIsNew)].join("\n"));
};

const names = refused(process.argv[2] ?? "", process.argv.slice(3).join(" "));
if (typeof names === "string") {
  console.error(names);
  process.exitCode = 2;
} else await write(names);
