import assert from "node:assert/strict";
import { test } from "node:test";
import { hasRole } from "../../../nouns/actor.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../../nouns/permission.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { standingsOf } from "./roles.rules.ts";

const mayMendRoof = (actor: Actor, { isOwn }: { readonly isOwn: boolean }): Permission =>
  hasRole(actor, "analyst") || (isOwn && hasRole(actor, "champion")) ? yes("You may.") : no("Not you.");

test("the page of roles names each thing once: by itself, or with the cases in which a role may do it", () => {
  const roofs = [
    exampleFor(mayMendRoof, "of one’s own", { isOwn: true }),
    exampleFor(mayMendRoof, "of others", { isOwn: false }),
  ];
  const of = (title: string) => standingsOf(roofs).find((one) => one.title === title)?.may;
  assert.deepEqual(of("analyst"), ["mend roof"]);
  assert.deepEqual(of("champion"), ["mend roof (of one’s own)"]);
  assert.deepEqual(of("contributor"), []);
});
