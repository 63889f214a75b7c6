import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { noBrowser, openBrowser } from "../../e2e/browser/index.ts";
import * as measures from "../../src/stats/index.ts";
import { runNode } from "../checks/command.ts";
import { packStats } from "./stats-package.ts";

const run = promisify(execFile);
const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
const without = await noBrowser();

/** The example of the package's own README: what it prints stands behind each line that prints. */
const exampleIn = (readme: string): { readonly code: string; readonly printed: readonly string[] } => {
  const code = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";
  return { code, printed: [...code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, printed = ""]) => printed) };
};

let project = "";
let example: ReturnType<typeof exampleIn> = { code: "", printed: [] };

before(async () => {
  project = await mkdtemp(join(tmpdir(), "alongside-empty-project-"));
  const tarball = await packStats(join(project, "packed"));
  await writeFile(join(project, "package.json"), `{ "name": "empty", "private": true, "type": "module" }`);
  // What an npm outside has told its own scripts is not for the empty project.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: project, env });
  example = exampleIn(await readFile(join(project, "node_modules/alongside-stats/README.md"), "utf8"));
});

after(() => rm(project, { recursive: true, force: true }));

/** A folder on a free port, for a browser that has no disk. */
const served = async (folder: string, page: string) => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const isPage = path === "/";
    const text = isPage ? Promise.resolve(page) : readFile(join(folder, path), "utf8");
    text.then(
      (body) => response.writeHead(200, { "content-type": isPage ? "text/html" : "text/javascript" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
};

describe("the measures as a package of their own", () => {
  it("gives an empty project in Node what its README promises", async () => {
    await writeFile(join(project, "example.mjs"), example.code);
    const { ok, output } = await runNode({ args: [join(project, "example.mjs")] });
    assert.equal(ok, true, output);
    assert.deepEqual(output.trim().split("\n"), example.printed);
    assert.ok(example.printed.length >= 3);
  });

  it("hands out every measure that the product uses", async () => {
    const code = `import * as all from "alongside-stats"; console.log(JSON.stringify(Object.keys(all)));`;
    await writeFile(join(project, "names.mjs"), code);
    const { output } = await runNode({ args: [join(project, "names.mjs")] });
    assert.deepEqual(JSON.parse(output), Object.keys(measures));
  });

  it("tells a strict compiler the types, and lets it find a mistake", async () => {
    const wrong = `import { crudeRate } from "alongside-stats";\ncrudeRate({ count: "40", population: 5000, multiplier: 1000 });\n`;
    await writeFile(join(project, "example.ts"), example.code);
    await writeFile(join(project, "wrong.ts"), wrong);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      module: "nodenext",
      target: "es2024",
      lib: ["es2024", "dom"],
      types: [],
    };
    const compiled = async (file: string) => {
      await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
      return runNode({ args: [tsc, "-p", project] });
    };
    const good = await compiled("example.ts");
    assert.equal(good.ok, true, good.output);
    const bad = await compiled("wrong.ts");
    assert.match(bad.output, /wrong\.ts.*'string' is not assignable to type 'number/s);
  });

  it("gives the same in a browser, file by file, with nothing in between", { skip: without }, async () => {
    const imports = { "alongside-stats": "/dist/index.js" };
    const page = `<!doctype html><title>Empty</title><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">${example.code}</script>`;
    const { origin, stop } = await served(join(project, "node_modules/alongside-stats"), page);
    const browser = await openBrowser();
    try {
      const opened = await browser.newPage();
      const said: string[] = [];
      opened.on("console", (message) => said.push(message.text()));
      opened.on("pageerror", (error) => said.push(error.message));
      await opened.goto(origin, { waitUntil: "load" });
      assert.deepEqual(said, example.printed);
    } finally {
      await browser.close();
      stop();
    }
  });
});
