import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runCheck } from "./checks.ts";
import { inWords, runTests } from "./run-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-runs-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `import { test } from "node:test";\n${text}\n`);
  return path;
};

test("a run in which nothing was tested has failed", async () => {
  assert.equal(inWords(await runTests([])), "0 passed, 1 failed, 0 skipped");
  const empty = await runTests([file("empty.test.mjs", "void test;")]);
  assert.equal(inWords(empty), "0 passed, 1 failed, 0 skipped");
  assert.match(empty.output, /empty\.test\.mjs ran no test/);
  const full = [1, 2].map((one) => file(`full${one}.test.mjs`, 'test("people are seen", () => {});'));
  const between = await runTests([...full, file("empty.test.mjs", "void test;")]);
  assert.equal(inWords(between), "2 passed, 1 failed, 0 skipped");
  assert.match(between.output, /empty\.test\.mjs ran no test/);
});

const moment = (ms: number): string => `await new Promise((done) => setTimeout(done, ${ms}));`;

test("what a quick file opened stays open while a later file of its process still loads", async () => {
  const quick = file(
    "quick.test.mjs",
    `import { after } from "node:test"; ${moment(20)} after(() => { globalThis.isClosed = true; }); test("quick", async () => { ${moment(20)} });`,
  );
  const late = file(
    "late.test.mjs",
    `${moment(300)} test("late", () => { if (globalThis.isClosed) throw new Error("closed"); });`,
  );
  // Dealt out to two processes: the first and the third lie together.
  const other = file("other.test.mjs", 'test("other", () => {});');
  assert.equal(inWords(await runTests([quick, other, late])), "3 passed, 0 failed, 0 skipped");
});

test("passed, failed and skipped tests are counted apart, and the skipped say why", async () => {
  const ran = await runTests([
    file(
      "one.test.mjs",
      'test("people are counted", () => {}); test("people are lost", () => { throw new Error("lost"); });',
    ),
    file("two.test.mjs", 'test("people are seen", (t) => t.skip("no browser"));'),
  ]);
  assert.equal(inWords(ran), "1 passed, 1 failed, 1 skipped");
  assert.match(ran.output, /people are lost[\s\S]*lost/);
  assert.match(ran.output, /skipped: people are seen \(no browser\)/);
});

test("a test file that breaks before its first test has failed and says how", async () => {
  const ran = await runTests([file("broken.test.mjs", 'throw new Error("the roof fell in");')]);
  assert.equal(ran.failed, 1);
  assert.match(ran.output, /the roof fell in/);
});

test("an error that nobody caught fails the run, whose ever it was, and its place is said", async () => {
  const late = "await new Promise((done) => setTimeout(done, 20))";
  for (const lost of [
    'void Promise.reject(new Error("nobody listened"))',
    'setTimeout(() => { throw new Error("nobody listened"); }, 1)',
  ]) {
    const path = file("late.test.mjs", `test("people wait", async () => { ${lost}; ${late}; });`);
    const ran = await runTests([path]);
    assert.equal(ran.failed, 1, lost);
    assert.match(ran.output, /nobody listened\n\s+at .*late\.test\.mjs:2/);
  }
});

test("a check that looked at nothing has failed, however well it ended", async () => {
  const quiet = file("quiet.mjs", 'console.log("0 modules, 0 imports");');
  const ran = await runCheck({ name: "quiet", args: [quiet], proof: /[1-9]\d* modules/ });
  assert.equal(ran.counts.failed, 1);
  assert.match(ran.output, /does not say that it looked at anything/);
});
