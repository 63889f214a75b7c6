import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readAsked, namesOf } from "../tools/new/screen.ts";

const root = join(import.meta.dirname, "..");
const rooms = ["src", "tools", "migrations", "package.json", "tsconfig.json", ".oxlintrc.json", ".oxfmtrc.json"];

/** A copy of the house, in which a screen can be added without anybody seeing it: but for its tests, which stay as they are. */
let copy = "";
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
before(async () => {
  copy = await mkdtemp(join(tmpdir(), "alongside-new-"));
  for (const room of [...rooms, "knip.json"])
    await cp(join(root, room), join(copy, room), { recursive: true, filter: (path) => !isTest(path) });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
after(() => rm(copy, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly output: string;
}

const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const { NODE_TEST_CONTEXT: _outer, FORCE_COLOR: _colour, ...env } = process.env;
    const options = { cwd: copy, env: { ...env, NO_COLOR: "1" }, maxBuffer: 50_000_000 };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, output: stdout + stderr }),
    );
  });

const makeScreen = (...words: readonly string[]) => run("--import", "tsx", "tools/new.ts", ...words);

const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  const text = await readFile(join(copy, path), "utf8");
  const changed = change(text);
  assert.notEqual(changed, text, `${path} was to be changed`);
  await writeFile(join(copy, path), changed);
};

const folders = ["src/areas/kitchens", "src/areas/organisations/festival-days"];
/** What a check says about the new files: nothing, where they are good. */
const about = (output: string): readonly string[] =>
  output.split("\n").filter((line) => folders.some((folder) => line.includes(folder)));

test("a first screen of an area and one more of another are written, and only one line is left to write", async () => {
  // Whom a new area leans on is said before it is written.
  await edit("tools/walls/leans.ts", (text) =>
    text.replace(
      '\n  .edge("front"',
      '\n  .area("kitchens", ["places", "communities", "people", "organisations"])\n  .edge("front"',
    ),
  );
  const first = await makeScreen("kitchens/list", "Kitchens");
  assert.equal(first.code, 0, first.output);
  assert.match(first.output, /src\/areas\.ts: import the area/);
  const second = await makeScreen("organisations/festival-days");
  assert.equal(second.code, 0, second.output);
  assert.match(second.output, /src\/areas\/organisations\/organisations\.area\.ts: import \{ festivalDaysRoute \}/);
  assert.match(second.output, /See the page at \/your-place\/organisations\/festival-days\./);
  await edit("src/areas.ts", (text) =>
    text
      .replace(
        "import type { Area }",
        'import { kitchens } from "./areas/kitchens/kitchens.area.ts";\nimport type { Area }',
      )
      .replace(/\n\];/, "\n  kitchens,\n];"),
  );
  await edit("src/areas/organisations/organisations.area.ts", (text) =>
    text
      .replace("\n\n", '\nimport { festivalDaysRoute } from "./festival-days/festival-days.route.tsx";\n\n')
      .replace("routes: [", "routes: [festivalDaysRoute, "),
  );
});

test("what was written passes types, lint, format, the walls, the routes and the search for dead code", async () => {
  // What was written and all that it reaches; what the rest of the house holds is looked at where it stands.
  const include = [...folders, "src/areas/organisations/organisations.area.ts"];
  await writeFile(join(copy, "tsconfig.new.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
  const types = await run("node_modules/typescript/bin/tsc", "-p", "tsconfig.new.json", "--noEmit");
  assert.equal(types.code, 0, types.output);
  const lint = await run("node_modules/oxlint/bin/oxlint", "--deny-warnings", ...folders);
  assert.match(lint.output, /on (1[0-9]|[1-9]) files/);
  assert.equal(lint.code, 0, lint.output);
  const format = await run("node_modules/oxfmt/bin/oxfmt", "--check", ...folders);
  assert.equal(format.code, 0, format.output);
  const walls = await run("--import", "tsx", "tools/walls/walls.ts");
  assert.match(walls.output, /\b[1-9]\d* modules, [1-9]\d* imports/);
  assert.deepEqual(about(walls.output), []);
  const routes = await run("--import", "tsx", "tools/walls/routes.ts");
  assert.match(routes.output, /\b[1-9]\d* routes/);
  assert.deepEqual(about(routes.output), []);
  const deadCode = await run("node_modules/knip/bin/knip.js", "--no-progress", "--include", "files,exports,unresolved");
  assert.deepEqual(about(deadCode.output), []);
});

test("the tests that were written pass, on a real database", async () => {
  const tests = ["src/areas/kitchens/list/list.test.ts", "src/areas/organisations/festival-days/festival-days.test.ts"];
  const { code, output } = await run("--import", "tsx", "--test", ...tests);
  assert.equal(code, 0, output);
  assert.match(output, /pass 4\b/);
});

test("a name that says nothing, an area nobody planned and a screen that is there are refused in words", async () => {
  const refusals: readonly (readonly [string, RegExp])[] = [
    ["", /Say an area and a screen/],
    ["communities/Festival Days", /lower case with hyphens/],
    ["communities/../../etc", /lower case with hyphens/],
    ["communities/utils", /says nothing/],
    ["unicorns/list", /There is no area “unicorns”/],
    ["front/hello", /belongs to no place/],
    ["home/search", /is there already/],
  ];
  for (const [asked, words] of refusals) {
    const { code, output } = await makeScreen(asked);
    assert.equal(code, 1, asked);
    assert.match(output, words);
  }
});

test("a screen's address is its folder, and an area's own is its list", () => {
  const list = readAsked("kitchens/list", "");
  assert.ok(typeof list !== "string");
  assert.deepEqual(
    [namesOf(list).path, namesOf(list).folder, namesOf(list).title],
    ["/{place}/kitchens", "src/areas/kitchens/list", "Kitchens"],
  );
  assert.equal(typeof readAsked("kitchens/a", 'A "quoted" title'), "string");
});
