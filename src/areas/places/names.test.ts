import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nameLengthMax, placeNameOf } from "./place-name.rules.ts";
import { maySeePlaces, mayStartPlace } from "./places.policy.ts";
import { slugLengthMax, slugOf } from "./slug.rules.ts";

const spare = "place-0a1b2c3d";
const made = (name: string, fixed: ReadonlySet<string> = new Set()) => slugOf({ typed: "", name, spare, fixed });
const typed = (text: string) => slugOf({ typed: text, name: "Anywhere", spare, fixed: new Set(["try"]) });

test("any text is a name or is refused in words, and a name stays as it is when it is named again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const name = placeNameOf(text);
      if (!name.ok) return assert.match(name.problems[0]?.words ?? "", /[.]$/);
      assert.ok([...name.value].length <= nameLengthMax);
      assert.deepEqual(placeNameOf(name.value), name);
    }),
  );
});

test("joiners that Urdu and Bengali are written with are part of a name; characters that turn text round are not", () => {
  assert.equal(placeNameOf("می\u200Cخواهم").ok, true);
  for (const hidden of ["\u202E", "\u2066", "\u200F", "\u0000", "\u2028", "\uFEFF", "\u3164"])
    assert.equal(placeNameOf(`River${hidden}side`).ok, false, hidden.codePointAt(0)?.toString(16));
});

test("every address that is made or accepted is one the database takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 150 }), fc.string({ maxLength: 70 }), (name, text) => {
      for (const slug of [made(name), typed(text)])
        if (slug.ok) {
          assert.match(slug.value, /^[a-z0-9]+(-[a-z0-9]+)*$/);
          assert.ok(slug.value.length <= slugLengthMax);
        }
    }),
  );
});

test("an address is made from a name as people would write it, and from the spare one where the script is another", () => {
  const slugFor = (name: string) => {
    const slug = made(name);
    return slug.ok ? slug.value : slug.problems;
  };
  assert.equal(slugFor("Stoke-on-Trent"), "stoke-on-trent");
  assert.equal(slugFor("King’s Lynn & West Norfolk"), "kings-lynn-west-norfolk");
  assert.equal(slugFor("Ynys Môn"), "ynys-mon");
  assert.equal(slugFor("کوٹلی"), spare);
  assert.equal(slugFor("Places"), "places-place");
});

test("an address of Alongside's own cannot be asked for", () => {
  for (const text of ["try", "sign-in", "people", "evidence"]) assert.equal(typed(text).ok, false, text);
  assert.equal(typed("riverside").ok, true);
  assert.equal(typed("00000000-0000-4000-8000-000000000000").ok, false);
});

test("everyone may see places; who signed in or sits at this computer may start one, and each answer says why", () => {
  assert.equal(maySeePlaces().allowed, true);
  assert.equal(mayStartPlace({ fromThisComputer: true, login: null }).allowed, true);
  const login = { id: "1", name: "Example Person", email: "", looksAfterHouse: false, provedTwice: false } as const;
  assert.equal(
    mayStartPlace({ fromThisComputer: false, login: { ...login, by: "browser", deviceId: null } }).allowed,
    true,
  );
  const refused = mayStartPlace({ fromThisComputer: false, login: null });
  assert.equal(refused.allowed, false);
  assert.match(refused.because, /^Sign in first\. .+\.$/);
});
