import { keeperDecision } from "../../web/registered.ts";
import type { KeeperDecision } from "../../web/registered.ts";
import { saveSeatRules } from "./group-here.store.ts";
import { codeOfRule, everyRule, ruleWords, rulesOf, seatRulesChosen, usualRules } from "./seat-rules.rules.ts";

/** What every group of a kind must have: for the keepers of both sides together. @practice P08 */
export const groupsDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "seat-rules",
    title: "Who must sit in groups",
    byDefault: usualRules.map(ruleWords).join(" "),
    asks: {
      kind: "checkboxes",
      label: "Who must sit in groups?",
      hint: "Only what a seat is openly for counts, and never who somebody is. What you tick takes the place of what holds now.",
      choices: everyRule.map((rule) => ({ value: codeOfRule(rule), words: ruleWords(rule) })),
    },
    reads: seatRulesChosen,
    words: ({ value }) => rulesOf(value).map(ruleWords).join(" "),
    apply: saveSeatRules,
  }),
];
