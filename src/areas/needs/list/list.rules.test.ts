import assert from "node:assert/strict";
import { test } from "node:test";
import type { Need } from "../need.ts";
import { listHref, needsIn, servicesOf } from "./list.rules.ts";

const talking = { id: "1", name: "Talking" };
const crisis = { id: "2", name: "Crisis line" };
const need = (id: string, service: Need["service"], neededBy: string): Need => ({
  id,
  kind: "food",
  words: "",
  service,
  community: null,
  askedAs: "person",
  askedById: null,
  askedOn: "2026-03-01",
  neededBy,
  steps: [],
});
const needs = [need("a", talking, "2026-03-09"), need("b", crisis, "2026-03-20"), need("c", talking, "2026-03-20")];
const ids = (cut: Parameters<typeof needsIn>[1]) => needsIn(needs, cut, "2026-03-10").map(({ id }) => id);

test("who answers for one service sees what waits there, and what is past its day @practice P16", () => {
  assert.deepEqual(ids({ state: "", service: "" }), ["a", "b", "c"]);
  assert.deepEqual(ids({ state: "", service: "1" }), ["a", "c"]);
  assert.deepEqual(ids({ state: "overdue", service: "1" }), ["a"]);
  assert.deepEqual(ids({ state: "overdue", service: "2" }), []);
});

test("each service stands once, by its name, and a list keeps what one chose from page to page", () => {
  assert.deepEqual(servicesOf(needs), [crisis, talking]);
  assert.equal(listHref("/r/needs", { state: "", service: "" }), "/r/needs");
  assert.equal(listHref("/r/needs", { state: "late", service: "1", page: 2 }), "/r/needs?state=late&service=1&page=2");
});
