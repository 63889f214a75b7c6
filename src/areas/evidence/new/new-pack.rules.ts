import { readDay } from "../../../nouns/day.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { frameworkOf } from "../frameworks/frameworks.ts";
import { kindsOf } from "../pack.rules.ts";
import type { PackToMake } from "../packs.ts";

const yearsMax = 6;

export interface PackTyped {
  readonly framework: string;
  readonly service: string;
  readonly from: string;
  readonly until: string;
  readonly partners: readonly string[];
}

interface Choices {
  readonly serviceIds: readonly string[];
  readonly partnerIds: readonly string[];
  /** A plain date. */
  readonly today: string;
}

function daysOf({ from, until }: PackTyped, today: string): Result<{ readonly from: string; readonly until: string }> {
  const first = readDay(from, { field: "from", needed: "Write the first day." });
  const last = readDay(until, { field: "until", needed: "Write the last day." });
  if (!(first.ok && last.ok)) return wrong(...problemsOf(first, last));
  if (last.value > today)
    return wrong({ field: "until", words: "The last day has not come yet. Write today at most." });
  if (first.value > last.value)
    return wrong({ field: "from", words: "The first day is after the last. Write them the other way round." });
  if (monthsLater(first.value, 12 * yearsMax) < last.value)
    return wrong({ field: "from", words: `A pack is of ${yearsMax} years at most. Write a later first day.` });
  return found({ from: first.value, until: last.value });
}

/** What was asked for, or what must be put right. @practice P45 */
export function packAskedFor(typed: PackTyped, { serviceIds, partnerIds, today }: Choices): Result<PackToMake> {
  const framework = frameworkOf(typed.framework);
  const days = daysOf(typed, today);
  const problems = [
    ...(framework === undefined ? [{ field: "framework", words: "Choose what the pack is for." }] : []),
    ...(typed.service === "" || serviceIds.includes(typed.service)
      ? []
      : [{ field: "service", words: "There is no such service here. Choose one of the list, or all." }]),
    ...(typed.partners.some((id) => !partnerIds.includes(id))
      ? [{ field: "partners", words: "One of the partners is not here. Choose from the list." }]
      : []),
    ...(partnerIds.length > 0 && typed.partners.length === 0
      ? [{ field: "partners", words: "Choose at least one partner to ask what it thinks of the pack." }]
      : []),
    ...problemsOf(days),
  ];
  if (framework === undefined || !days.ok || problems.length > 0) return wrong(...problems);
  return found({
    ...days.value,
    framework: framework.id,
    serviceId: typed.service === "" ? null : typed.service,
    organisationIds: [...new Set(typed.partners)],
    kinds: Math.max(1, kindsOf(framework).length),
  });
}
