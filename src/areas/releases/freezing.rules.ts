/** A release as it will be kept: the released counts and all the words that stand beside them, as plain values. */
import { smallNumberPolicyWords } from "../../disclosure/policy.ts";
import type { Released } from "../../nouns/indicator.ts";
import { findingSaid, reachWords, reportOf, rowSpokenOf, type ForEveryone } from "../reach/index.ts";
import type { Choices, Frozen } from "./frozen.schema.ts";
import { outOfWords } from "./out-of.rules.ts";

const counted = (count: Released | undefined) => ({
  count: count?.mark === "value" ? count.count : null,
  mark: count?.mark ?? "not-collected",
});

/** The count of the measure itself, among those that it needs to be worked out. */
const ofMeasure = ({ table }: ForEveryone, seen: readonly Released[], measure: string): Released | undefined =>
  seen[table.measures.findIndex(({ id }) => id === measure)];

export const frozenOf = (released: ForEveryone, choices: Choices): Frozen => {
  const { table, finding, parts, policy } = released;
  const { words } = reachWords("en");
  const report = reportOf(table, finding, words);
  const spokenOf = rowSpokenOf(finding, undefined);
  return {
    choices,
    serviceName: table.organisation.name,
    measureWords: words.measure(choices.measure).many,
    headline: spokenOf === undefined ? null : findingSaid(finding, spokenOf, "en"),
    outOf: outOfWords(choices.measure),
    policy: { name: policy, words: smallNumberPolicyWords[policy] },
    published: table.published,
    cells: released.cells,
    hidden: released.hidden,
    beside: released.beside,
    report: {
      ...report,
      rows: [...report.rows],
      methods: [...report.methods],
      sources: [...report.sources],
      warnings: [...report.warnings],
    },
    names: table.communities.map(({ code, name, heading }) => ({ code, name, heading })),
    locals: table.locals.map(({ code, label, countedIn, seen }) => ({
      code,
      label,
      counted_in: countedIn,
      ...counted(ofMeasure(released, seen, choices.measure)),
    })),
    parts: parts.map(({ name, seen }) => ({
      part: name,
      communities: [...seen].map(([code, count]) => ({ code, ...counted(count) })),
    })),
  };
};
