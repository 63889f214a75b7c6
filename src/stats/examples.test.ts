import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as distributions from "./distributions/index.ts";
import * as stats from "./index.ts";

/** `@example expression // what it gives`, with as many decimals as are printed. */
const exampleLine = /@example (.+) \/\/ (-?[\d.]+)$/gm;

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const examples = files.flatMap((file) =>
  [...readFileSync(join(here, file), "utf8").matchAll(exampleLine)].map(([, code = "", printed = ""]) => ({
    file,
    code,
    printed,
  })),
);

test("the examples in the docstrings are found", () => {
  assert.ok(examples.length > 50, `only ${examples.length} examples`);
});

for (const { file, code, printed } of examples) {
  test(`the example in ${file} gives what it says`, () => {
    const names = { ...distributions, ...stats };
    const decimals = printed.split(".")[1]?.length ?? 0;
    // The text comes from our own files, never from outside.
    const got: unknown = new Function(...Object.keys(names), `return ${code};`)(...Object.values(names));
    assert.ok(typeof got === "number", `${code} gave ${String(got)}`);
    assert.ok(Math.abs(got - Number(printed)) <= 0.5001 * 10 ** -decimals, `${code} gave ${got}, not ${printed}`);
  });
}
