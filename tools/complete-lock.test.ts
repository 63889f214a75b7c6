import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import { z } from "zod";
import { completed, computersByName, missingFrom } from "./complete-lock.mjs";

const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]).optional();
const entry = z.looseObject({
  version: z.string().default(""),
  dev: z.boolean().optional(),
  integrity: z.string().optional(),
  os: words,
  cpu: words,
  libc: words,
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const ours = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"))).packages;

test("somebody on another kind of computer finds every program in our lock", () => {
  assert.ok(Object.keys(ours).length > 100, "the lock was read");
  assert.deepEqual(missingFrom(ours), []);
});

test("what a package's name says about computers is what the registry said, wherever npm asked it", () => {
  const asked = Object.values(ours).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).map((name) => ({ name, siblings: Object.keys(optionalDependencies) })),
  );
  let compared = 0;
  for (const { name, siblings } of asked) {
    const known = ours[`node_modules/${name}`];
    const read = computersByName(name, siblings);
    if (known?.integrity === undefined || read === undefined) continue;
    const { os, cpu, libc } = known;
    assert.deepEqual(read, libc === undefined ? { os, cpu } : { os, cpu, libc }, name);
    compared += 1;
  }
  assert.ok(compared > 50, `only ${compared} names were compared`);
});

test("a missing program is entered with its version and its computers, in the lock's order, and nothing else", () => {
  const before = {
    "": { version: "1.0.0" },
    "node_modules/z": { version: "1.0.0" },
    "node_modules/tool": {
      version: "2.0.0",
      optionalDependencies: { "@tool/linux-arm64": "2.0.0", "@tool/linux-arm64-musl": "2.0.0" },
    },
  };
  const after = completed(before);
  assert.deepEqual(Object.keys(after), [
    "",
    "node_modules/@tool/linux-arm64",
    "node_modules/@tool/linux-arm64-musl",
    "node_modules/tool",
    "node_modules/z",
  ]);
  assert.deepEqual(after["node_modules/@tool/linux-arm64"], {
    version: "2.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["arm64"],
    libc: ["glibc"],
  });
  assert.deepEqual(completed(after), after);
});

test("a program found beside its owner counts as there, one beside a stranger does not", () => {
  const owner = { version: "1.0.0", optionalDependencies: { "p-linux-x64": "1.0.0" } };
  const there = { version: "1.0.0" };
  assert.equal(
    missingFrom({ "": there, "node_modules/a": owner, "node_modules/a/node_modules/p-linux-x64": there }).length,
    0,
  );
  assert.equal(
    missingFrom({ "": there, "node_modules/a/node_modules/b": owner, "node_modules/a/node_modules/p-linux-x64": there })
      .length,
    0,
  );
  assert.equal(
    missingFrom({ "": there, "node_modules/a": owner, "node_modules/c/node_modules/p-linux-x64": there }).length,
    1,
  );
});

test("a version that is not exact is refused, because the lock would promise what nobody checked", () => {
  const loose = { "node_modules/a": { version: "1.0.0", optionalDependencies: { "p-linux-x64": "^1.0.0" } } };
  assert.throws(() => completed(loose), /exact version/);
});
