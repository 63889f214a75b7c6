import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSync } from "oxc-parser";
import { isNode, type CodeFile, type Tree } from "../walls/tree.ts";
import { areasDrawing } from "./areas-drawing.ts";
import { citationsIn, strangersIn } from "./citations.ts";
import { practicesPage } from "./pages.ts";
import { practices } from "./practices.ts";

const code = (path: string, text: string): CodeFile => {
  const program: unknown = parseSync(path, text).program;
  if (!isNode(program)) throw new Error("not a program");
  return { path, text, program, comments: [], unreadable: [] };
};
const treeOf = (...files: readonly CodeFile[]): Tree => ({
  root: ".",
  code: files,
  documents: [],
  paths: [],
  scripts: [],
});

test("all 45 practices are listed, each once", () => {
  const ids = practices.map(({ id }) => id).toSorted();
  assert.deepEqual(
    ids,
    Array.from({ length: 45 }, (_, at) => `P${String(at + 1).padStart(2, "0")}`),
  );
});

test("a practice is answered by the screen, the rule and the test that name it", () => {
  const cited = citationsIn(
    treeOf(
      code("src/areas/reach/gap.rules.ts", "/** @practice P03 */"),
      code("src/areas/reach/gap.page.tsx", "// @practice P03, P16"),
      code("src/areas/reach/gap.test.ts", "// @practice P03"),
    ),
    [],
  );
  const reach = cited.find(({ practice }) => practice.id === "P03");
  assert.deepEqual(
    [reach?.screens, reach?.rules, reach?.tests],
    [["src/areas/reach/gap.page.tsx"], ["src/areas/reach/gap.rules.ts"], ["src/areas/reach/gap.test.ts"]],
  );
  assert.equal(cited.find(({ practice }) => practice.id === "P16")?.screens.length, 1);
});

test("a practice that nobody has built says so", () => {
  const page = practicesPage(citationsIn(treeOf(), []));
  assert.match(page, /\| P43 \| What people say is answered \(Account\) \| not yet \| not yet \| not yet \|/);
  assert.match(page, /Of 45 practices, 0 have something/);
});

test("a citation of a practice that does not exist is noticed", () => {
  assert.deepEqual(strangersIn(treeOf(code("src/a.ts", "// @practice P99"))), [
    "src/a.ts cites P99, which is not a practice.",
  ]);
});

test("the drawing says in words who leans on whom", () => {
  const drawing = areasDrawing(
    [
      { area: "places", leansOn: [] },
      { area: "reach", leansOn: ["places"] },
    ],
    ["places"],
  );
  assert.equal(drawing.match(/class="later"/g)?.length, 1);
  assert.match(drawing, /places leans on nobody; reach leans on places\./);
});
