import assert from "node:assert/strict";
import { test } from "node:test";
import { doorsAt, folderOf, homeOf, routeFaults, type Door } from "./route-folders.ts";

const start: Door = { area: "places", method: "GET", path: "/places/start" };
const save: Door = { area: "places", method: "POST", path: "/places" };
const file = { path: "src/areas/places/start/start.route.tsx", text: 'path: "/places/start" … path: "/places"' };

test("a newcomer finds a screen by its address", () => {
  assert.equal(folderOf(start), "src/areas/places/start");
  assert.equal(folderOf({ area: "groups", path: "/{place}/groups/{group}/make-up" }), "src/areas/groups/make-up");
  assert.equal(folderOf({ area: "places", path: "/places" }), "src/areas/places/list");
  assert.equal(folderOf({ area: "places", path: "/{place}" }), "src/areas/places/place");
  assert.equal(folderOf({ area: "front", path: "/" }), "src/areas/front/first");
});

test("a form sent to the address above its own stays in its folder", () => {
  assert.deepEqual(routeFaults([start, save], [file]), []);
});

test("an address with somebody's own names in it finds its page, and a fixed address comes first", () => {
  const group: Door = { area: "groups", method: "GET", path: "/{place}/groups/{group}" };
  const front: Door = { area: "places", method: "GET", path: "/{place}/groups/new" };
  const doors = [group, front, start, save];
  assert.deepEqual(doorsAt("/riverside/groups/42", doors), [group]);
  assert.deepEqual(doorsAt("/riverside/groups/new", doors), [front]);
  assert.deepEqual(doorsAt("/riverside/nothing/here/at/all", doors), []);
});

test("a form's answer is at home with its form", () => {
  assert.equal(homeOf(save, [start, save], [file]), "src/areas/places/start");
});

test("a form's own folder comes first where the screens below it only mention its address", () => {
  const form: Door = { area: "front", method: "GET", path: "/try" };
  const answer: Door = { area: "front", method: "POST", path: "/try" };
  const finding: Door = { area: "front", method: "GET", path: "/try/finding" };
  const files = [
    { path: "src/areas/front/try/try.route.tsx", text: 'path: "/try"' },
    { path: "src/areas/front/try/finding/finding.route.tsx", text: 'path: "/try/finding" … back: "/try"' },
  ];
  assert.equal(homeOf(answer, [form, answer, finding], files), "src/areas/front/try");
});

test("a route without its folder is noticed", () => {
  const [fault] = routeFaults(
    [start],
    [{ path: "src/areas/places/begin/begin.route.tsx", text: 'path: "/places/start"' }],
  );
  assert.match(fault?.words ?? "", /belongs in src\/areas\/places\/start/);
});

test("a route file that the app does not know is noticed", () => {
  const stray = { path: "src/areas/places/end/end.route.tsx", text: 'path: "/places/end"' };
  const faults = routeFaults([start, save], [file, stray]);
  assert.deepEqual(
    faults.map((fault) => fault.file),
    [stray.path],
  );
});

test("an address of the front area that nobody listed is noticed", () => {
  const [fault] = routeFaults([{ area: "front", method: "GET", path: "/surprise" }], []);
  assert.match(fault?.words ?? "", /not listed/);
});

test("an app without routes is not a pass", () => {
  assert.match(routeFaults([], [])[0]?.words ?? "", /0 routes/);
});
