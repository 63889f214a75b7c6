import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { runNode } from "../checks/command.ts";

const root = join(import.meta.dirname, "../..");

/** What the package promises: no Node, no browser, nothing but the language, so that it runs wherever that does. */
const compiling = (out: string): object => ({
  compilerOptions: {
    target: "es2024",
    lib: ["es2024"],
    types: [],
    module: "nodenext",
    moduleDetection: "force",
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    rootDir: join(root, "src/stats"),
    outDir: out,
  },
  // What the front door reaches, so tests stay at home.
  files: [join(root, "src/stats/index.ts")],
});

const ours = z.object({ version: z.string(), license: z.string() });

const manifestOf = ({ version, license }: z.infer<typeof ours>): object => ({
  name: "alongside-stats",
  version,
  description: "Health equity statistics: rates, standardisation, gaps between groups, funnel and control charts.",
  keywords: ["statistics", "epidemiology", "public-health", "health-equity", "inequality", "confidence-interval"],
  license,
  type: "module",
  sideEffects: false,
  engines: { node: ">=22" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
  types: "./dist/index.d.ts",
  files: ["dist"],
});

/** npm's own script where npm started us, so that Windows needs no shell. */
const npm = (args: readonly string[], folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = process.env["npm_execpath"];
    const [command, first] = script?.endsWith(".js") === true ? [process.execPath, [script]] : ["npm", []];
    const child = spawn(command, [...first, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (text: Buffer) => (out += text.toString("utf8")));
    child.stderr.on("data", (text: Buffer) => (err += text.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(out) : reject(new Error(`npm ${args.join(" ")} ended with ${code}:\n${err}`)),
    );
  });

/**
 * Makes `src/stats` a package of its own: JavaScript modules, types, README and licence, in one tarball inside `folder`.
 * Gives the tarball's path.
 */
export const packStats = async (folder: string): Promise<string> => {
  const building = await mkdtemp(join(tmpdir(), "alongside-stats-"));
  try {
    const settings = join(building, "tsconfig.json");
    await writeFile(settings, JSON.stringify(compiling(join(building, "dist"))));
    const { ok, output } = await runNode({ args: [join(root, "node_modules/typescript/bin/tsc"), "-p", settings] });
    if (!ok) throw new Error(`The measures could not be compiled by themselves:\n${output}`);
    const manifest = manifestOf(ours.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8"))));
    await writeFile(join(building, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    await copyFile(join(root, "src/stats/README.md"), join(building, "README.md"));
    await copyFile(join(root, "LICENSE"), join(building, "LICENSE"));
    await mkdir(folder, { recursive: true });
    const named = (await npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], building)).trim();
    return join(folder, named.split("\n").at(-1) ?? "");
  } finally {
    await rm(building, { recursive: true, force: true });
  }
};
