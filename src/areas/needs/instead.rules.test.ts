import assert from "node:assert/strict";
import { test } from "node:test";
import { countInstead, refusedOften } from "./instead.rules.ts";

const service = { serviceId: "1", service: "Talking" };
const refused = (times: number, kind: "interpreter" | "food" = "interpreter") => ({ ...service, kind, times });
const left = (times: number, unanswered = times) => ({ ...service, need: "interpreter" as const, times, unanswered });

test("two refusals and one volunteer who interpreted are three times, and a barrier @practice P16 @practice P14", () => {
  assert.deepEqual(refusedOften([refused(2)], [left(1)]), [{ ...service, kind: "interpreter" }]);
  assert.deepEqual(refusedOften([refused(2)], []), []);
  assert.deepEqual(refusedOften([refused(2), refused(1, "food")], []), []);
});

test("what the service has answered is no barrier any more, and is still counted as asked for @practice P14", () => {
  assert.deepEqual(refusedOften([], [left(5, 2)]), []);
  const { asked, instead, met, refused: no } = countInstead(left(5, 2));
  assert.deepEqual([asked, instead, met, no], [5, 2, 0, 0]);
});
