import { z } from "zod";
import { groupKinds, kindNames } from "./group.ts";
import type { GroupKind } from "./group.ts";
import { wants } from "./make-up.rules.ts";
import type { SeatRule, Want } from "./make-up.rules.ts";

/** What is missing, as a sentence about the seat and never about who came. @practice P23 */
export const gapWords: Readonly<Record<Want, string>> = {
  "service-user": "No one who uses the service sits here yet",
  carer: "No carer sits here yet",
  "senior-staff": "No senior manager sits here yet",
  "community-side": "Nobody from the communities’ side sits here yet",
  "service-side": "Nobody from services or councils sits here yet",
};

/** Where somebody sits there already, and the place asks for more. */
export const moreWords: Readonly<Record<Want, string>> = {
  "service-user": "more who use the service",
  carer: "more carers",
  "senior-staff": "more senior managers",
  "community-side": "more from the communities’ side",
  "service-side": "more from services or councils",
};

const wantWords: Readonly<Record<Want, (count: number) => string>> = {
  "service-user": (count) =>
    `at least ${count === 1 ? "one person who uses services" : `${count} people who use services`}`,
  carer: (count) => `at least ${count === 1 ? "one carer" : `${count} carers`}`,
  "senior-staff": (count) => `at least ${count === 1 ? "one senior manager" : `${count} senior managers`}`,
  "community-side": (count) =>
    count === 1 ? "somebody from the communities’ side" : `at least ${count} from the communities’ side`,
  "service-side": (count) =>
    count === 1 ? "somebody from services or councils" : `at least ${count} from services or councils`,
};

/** How a rule is kept: "steering-group/service-user/1". */
export const codeOfRule = ({ kind, wants: want, atLeast }: SeatRule): string => `${kind}/${want}/${atLeast}`;

export function ruleOf(code: string): SeatRule | undefined {
  const [kindSent, wantSent, count] = code.split("/");
  const kind = groupKinds.find((one) => one === kindSent);
  const want = wants.find((one) => one === wantSent);
  return kind === undefined || want === undefined || !/^[1-3]$/.test(count ?? "")
    ? undefined
    : { kind, wants: want, atLeast: Number(count) };
}

export const rulesOf = (codes: readonly string[]): readonly SeatRule[] =>
  codes.flatMap((code) => {
    const rule = ruleOf(code);
    return rule === undefined ? [] : [rule];
  });

/** "Every steering group has at least one carer." */
export const ruleWords = ({ kind, wants: want, atLeast }: SeatRule): string =>
  `Every ${kindNames[kind].toLowerCase()} has ${wantWords[want](atLeast)}.`;

const one = (kind: GroupKind, ...wanted: readonly Want[]): readonly SeatRule[] =>
  wanted.map((want) => ({ kind, wants: want, atLeast: 1 }));

/** Where the keepers of a place have settled nothing. @practice P08 */
export const usualRules: readonly SeatRule[] = [
  ...one("steering-group", "service-user", "carer", "senior-staff", "community-side", "service-side"),
  ...one("panel", "service-user", "carer"),
  ...one("reference-group", "community-side"),
  ...one("network", "community-side"),
];

/** Every rule that keepers can choose from. */
export const everyRule: readonly SeatRule[] = [
  ...groupKinds.flatMap((kind) => one(kind, ...wants)),
  ...groupKinds.map((kind) => ({ kind, wants: "service-user", atLeast: 2 }) as const),
];

/** Of two rules that say the same the stricter holds, so that a gap is told once. */
export const strictest = (rules: readonly SeatRule[]): readonly SeatRule[] =>
  rules.filter(
    (rule) =>
      !rules.some((other) => other.kind === rule.kind && other.wants === rule.wants && other.atLeast > rule.atLeast),
  );

/** What keepers settle, as it is sent and kept: the rules they ticked. */
export const seatRulesChosen = z.strictObject({
  value: z.preprocess(
    (sent) => (typeof sent === "string" ? [sent] : sent),
    z
      .array(
        z.string().refine((code) => ruleOf(code) !== undefined, "Choose rules from the list."),
        "Tick the rules.",
      )
      .min(1, "Tick at least one rule.")
      .max(30),
  ),
});
