import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { sealWith } from "./sealed.ts";

const seal = sealWith(randomBytes(32));

describe("a page's own address", () => {
  it("carries figures and gives them back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(seal.open(seal.close(value), 1_000_000), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not open when somebody changed one letter of it", () => {
    const text = seal.close({ seen: 345 });
    fc.assert(
      fc.property(fc.nat(text.length - 2), (at) => {
        const other = text[at] === "A" ? "B" : "A";
        assert.equal(seal.open(`${text.slice(0, at)}${other}${text.slice(at + 1)}`, 1_000), undefined);
      }),
    );
  });

  it("does not open when another house made it", () => {
    assert.equal(sealWith(randomBytes(32)).open(seal.close({ seen: 345 }), 1_000), undefined);
  });

  it("does not open what unpacks to more than the door takes", () => {
    const text = seal.close("a".repeat(100_000));
    assert.ok(text.length < 1_000);
    assert.equal(seal.open(text, 50_000), undefined);
  });

  it("does not open an empty, short or foreign text", () => {
    for (const text of ["", "A", "not sealed", "%00", "AAAAAAAAAAAAAAAAAAAAAA"]) {
      assert.equal(seal.open(text, 1_000), undefined);
    }
  });
});
