import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule } from "../../../disclosure/policy.ts";
import type { BudgetCount } from "./conversion.rules.ts";
import { conversionOf, conversionSaid, withoutSaid } from "./conversion.rules.ts";

const count = (
  helpedBy: BudgetCount["helpedBy"],
  { asked, arranged, without = 0 }: { readonly asked: number; readonly arranged: number; readonly without?: number },
): BudgetCount => ({
  communityId: null,
  community: null,
  condition: "psychosis",
  deprivation: 2,
  helpedBy,
  refusedBy: null,
  asked,
  refused: 0,
  offered: asked,
  assessed: asked,
  told: asked,
  arranged,
  without,
});
const released = (...counts: readonly BudgetCount[]) =>
  conversionOf(counts, { policy: nationalPublicationRule, period: "a year" });

const nobody = count("nobody", { asked: 100, arranged: 25 });
const vcso = count("vcso", { asked: 100, arranged: 75 });
const family = count("family", { asked: 100, arranged: 55 });

test("whom somebody helped is said of all who help, where all may be shown @practice P27", () => {
  const said = conversionSaid(released(nobody, vcso, family));
  assert.match(said, /Whom nobody helped to ask: about 25 of 100\. Whom somebody helped: about 65 of 100\./);
});

test("where one of those who help is hidden, the sentence says of whom it speaks and who is left out @practice P27 @practice P03", () => {
  const counts = [
    nobody,
    vcso,
    family,
    count("advocate", { asked: 3, arranged: 3 }),
    count("not-said", { asked: 9, arranged: 6 }),
  ];
  const all = released(...counts);
  const groups = all.ways.find(({ key }) => key === "helped")?.groups ?? [];
  assert.ok(groups.some(({ key, counts: { asked } }) => key === "advocate" && asked?.mark !== "value"));
  const said = conversionSaid(all);
  assert.doesNotMatch(said, /Whom somebody helped/);
  assert.match(
    said,
    /Helped by [a-z ,]+: about \d+ of 100\. Too few may be shown of those helped by [a-z ,]*an advocate/,
  );
});

test("where nobody who helps may be shown, it says that it cannot say @practice P27 @practice P03", () => {
  const said = conversionSaid(released(nobody, count("vcso", { asked: 3, arranged: 2 })));
  assert.match(said, /Too few/);
  assert.doesNotMatch(said, /helped: about|Helped by/);
});

test("that no one was to be had who knows how somebody lives is said with out of how many, and not of few @practice P27 @practice P03", () => {
  const said = withoutSaid(
    released(count("nobody", { asked: 60, arranged: 25, without: 20 }), { ...vcso, without: 40 }),
  );
  assert.equal(
    said,
    "Of about 160 who were told an amount, about 60 found no one who knows their language, faith or food.",
  );
  const few = withoutSaid(released({ ...nobody, without: 2 }, { ...vcso, without: 1 }));
  assert.match(few, /^Too few may be shown/);
});
