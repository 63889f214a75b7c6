import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile } from "sass";
import { kept } from "./css/kept.ts";
import { mirrored } from "./css/mirrored.ts";
import { tightened } from "./css/tightened.ts";

/**
 * Builds the one style sheet: the health service's design system without its fonts, our own sheet after it, every
 * left and right made into start and end. `--check` builds nothing and fails when what is committed is stale.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const built = `${root}src/design/built/alongside.css`;

/** The whole sheet, as it is committed. */
export const buildSheet = (): string => {
  const { css } = compile(`${root}src/design/css/alongside.scss`, {
    loadPaths: [`${root}node_modules`],
    style: "expanded",
    quietDeps: true,
    logger: { warn: () => undefined, debug: () => undefined },
  });
  return `${tightened(mirrored(kept(css)))}\n`;
};

const main = async (check: boolean): Promise<number> => {
  const sheet = buildSheet();
  if (check) {
    const fresh = (await readFile(built, "utf8").catch(() => "")) === sheet;
    if (!fresh) console.error("src/design/built/alongside.css is stale. Run: npm run css");
    return fresh ? 0 : 1;
  }
  await writeFile(built, sheet);
  console.log(`src/design/built/alongside.css: ${Math.round(sheet.length / 1024)} KiB`);
  return 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.includes("--check"));
