import { z } from "zod";
import { dayBefore, monthsLater } from "../../nouns/months.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { callField, callKinds, callMonths } from "./call.ts";
import type { CallHere } from "./call.ts";
import { minutesMaxOf, minutesOfDay, needs, standings } from "./contribution.ts";
import type { Kind, Need, Standing } from "./contribution.ts";
import type { Given } from "./given.ts";

const text = z.string().max(200).default("");

const lineFields = Object.fromEntries(
  callKinds.flatMap((kind) => [
    [callField("times", kind), text.describe("How often in the month; may be empty.")],
    [callField("each", kind), text.describe("How many minutes each time.")],
    [callField("should", kind), text.describe(`What the service should have provided: ${needs.join(", ")}.`)],
  ]),
);

export const callFields = {
  organisation: text.describe("Which organisation was rung, by its identifier."),
  month: text.describe("2026-03"),
  service: text.describe("For which service, by its identifier; may be empty."),
  standing: text.describe(standings.join(", ")),
  ...lineFields,
};

type Sent = Readonly<Record<string, string>>;

/** The months that a call can be about, the newest first: `2026-03`. */
export const monthsToCall = (today: string): readonly string[] =>
  Array.from({ length: callMonths }, (_, back) => monthsLater(`${today.slice(0, 7)}-01`, -back).slice(0, 7));

/** A month that is over counts on its last day. */
const dayOf = (month: string, today: string): string => {
  const last = dayBefore(monthsLater(`${month}-01`, 1));
  return last < today ? last : today;
};

/** Of an organisation, a month and a service there is one line of each kind. */
export const callKey = (call: Pick<CallWritten, "organisationId" | "month" | "serviceId">, kind: Kind): string =>
  [call.organisationId, call.month, call.serviceId ?? "none", kind].join(" ");

const whole = (typed: string, most: number, problem: Problem): Result<number> => {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? found(number) : wrong(problem);
};

interface Line {
  readonly kind: Kind;
  readonly times: number;
  readonly each: number;
  readonly shouldHave: Need | null;
}

const timesMax = 1000;

/** A line that was left empty is none. */
function lineOf(kind: Kind, sent: Sent): Result<Line | null> {
  const [times, each, should] = (["times", "each", "should"] as const).map((part) =>
    (sent[callField(part, kind)] ?? "").trim(),
  );
  if (!times && !each && !should) return found(null);
  const often = whole(times ?? "", timesMax, {
    field: callField("times", kind),
    words: `Write how often as a whole number from 1 to ${timesMax}, or leave the whole line empty.`,
  });
  const long = whole(each ?? "", minutesOfDay, {
    field: callField("each", kind),
    words: `Write how many minutes each time, from 1 to ${minutesOfDay}.`,
  });
  const shouldHave = should === "" ? null : needs.find((need) => need === should);
  const known: Result<Need | null> =
    shouldHave === undefined
      ? wrong({ field: callField("should", kind), words: "Choose what should have been provided from the list." })
      : found(shouldHave);
  if (!(often.ok && long.ok && known.ok)) return wrong(...problemsOf(often, long, known));
  if (often.value * long.value > minutesMaxOf("call"))
    return wrong({
      field: callField("times", kind),
      words: `This is more than ${minutesMaxOf("call") / 60} hours in a month. Check how often and how long.`,
    });
  return found({ kind, times: often.value, each: long.value, shouldHave: known.value });
}

export interface CallWritten {
  readonly organisationId: string;
  readonly month: string;
  readonly serviceId: string | null;
  readonly given: readonly Given[];
}

type Decided =
  | Result<CallWritten>
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash: true };

const oneOf = <Value extends string>(
  from: readonly Value[],
  sent: string | undefined,
  problem: Problem,
): Result<Value> => {
  const one = from.find((value) => value === sent);
  return one === undefined ? wrong(problem) : found(one);
};

/** Where the call belongs: whom, which month, for which service, in which standing. */
function headOf(sent: Sent, here: CallHere, today: string) {
  const ids = here.organisations.map(({ id }) => id);
  const serviceIds = here.services.map(({ id }) => id);
  const organisation = oneOf(ids, sent["organisation"], { field: "organisation", words: "Choose whom you rang." });
  const month = oneOf(monthsToCall(today), sent["month"], { field: "month", words: "Choose one of these months." });
  const service = oneOf(["", ...serviceIds], sent["service"], {
    field: "service",
    words: "Choose a service of the list.",
  });
  const standing = oneOf(standings, sent["standing"], { field: "standing", words: "Choose as what they did it." });
  return { organisation, month, service, standing };
}

/** All that was said in a call, or all that must be put right. It waits for the word of those who gave it. @practice P14 */
export function callOf(sent: Sent, here: CallHere, today: string): Decided {
  const { organisation, month, service, standing } = headOf(sent, here, today);
  const lines = callKinds.map((kind) => lineOf(kind, sent));
  const problems = problemsOf(organisation, month, service, standing, ...lines);
  if (problems.length > 0 || !(organisation.ok && month.ok && service.ok && standing.ok)) return wrong(...problems);
  const said = lines.flatMap((line) => (line.ok && line.value !== null ? [line.value] : []));
  if (said.length === 0)
    return wrong({
      field: callField("times", callKinds[0] ?? "other"),
      words: "Write at least one line: how often, and how many minutes each time.",
    });
  const call = {
    organisationId: organisation.value,
    month: month.value,
    serviceId: service.value === "" ? null : service.value,
  };
  const again = said.filter(({ kind }) => here.keysThere.includes(callKey(call, kind)));
  if (again.length > 0)
    return {
      ok: false,
      clash: true,
      problems: again.map(({ kind }) => ({
        field: callField("times", kind),
        words: "This is written down for this month already. They correct it themselves; leave the line empty.",
      })),
    };
  const about = { call, standing: standing.value, onDay: dayOf(month.value, today) };
  return found({ ...call, given: said.map((line) => givenOf(line, about)) });
}

interface About {
  readonly call: Pick<CallWritten, "organisationId" | "month" | "serviceId">;
  readonly standing: Standing;
  readonly onDay: string;
}

const givenOf = ({ kind, times, each, shouldHave }: Line, { call, standing, onDay }: About): Given => ({
  key: callKey(call, kind),
  personId: null,
  organisationId: call.organisationId,
  kind,
  standing,
  onDay,
  minutes: times * each,
  recording: 0,
  times,
  serviceId: call.serviceId,
  sessionId: null,
  words: "",
  shouldHave,
});
