import { z } from "zod";
import { readDay, readPastDay } from "../../nouns/day.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { answers, askedAs, needKinds, reasons, refusers } from "./need.ts";
import type { Answer, AskedAs, Named, NeedKind, Reason, Refuser } from "./need.ts";

const text = z.string().max(20_000).default("");
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const needFields = {
  kind: text.describe(`What is needed: ${needKinds.join(", ")}.`),
  words: text.describe("Which language, which food, which step: in a few words, no names."),
  service: text.describe("Of which service: its identifier."),
  neededBy: text.describe("The day by which it is needed, as 2026-03-31."),
  as: text.describe(`As whom one asks: ${askedAs.join(", ")}.`),
  community: text.describe("The community of whoever needs it; empty where it is not said."),
  askedOn: text.describe("The day on which it was asked, where that was earlier; empty for today."),
};

export interface NeedWritten {
  readonly kind: NeedKind;
  readonly words: string;
  readonly serviceId: string;
  readonly communityId: string | null;
  readonly askedAs: AskedAs;
  readonly askedOn: string;
  readonly neededBy: string;
}

interface Here {
  readonly today: string;
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

const chosen = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const value = values.find((one) => one === sent);
  return value === undefined ? wrong(problem) : found(value);
};

const pastOrToday = (typed: string, field: string, today: string): Result<string> =>
  typed.trim() === "" ? found(today) : readPastDay(typed, { field, needed: "Write the day.", today });

/** By when it is needed: never before it was asked. */
function neededBy(typed: string, askedOn: Result<string>): Result<string> {
  const day = readDay(typed, { field: "neededBy", needed: "Write the day by which it is needed." });
  return day.ok && askedOn.ok && day.value < askedOn.value
    ? wrong({ field: "neededBy", words: "This day is before the day on which it was asked. Check both." })
    : day;
}

/** Two kinds say nothing without words: another need, and which gender. */
function wordsOf(sent: Sent<typeof needFields>): Result<string> {
  const words = readText(sent.words, { field: "words", charactersMax: 500 });
  const isNeeded = ["other", "interpreter", "interpreter-of-gender", "letter"].includes(sent.kind);
  return words.ok && words.value === "" && isNeeded
    ? wrong({ field: "words", words: "Write which: a language, a woman or a man, or what else it is." })
    : words;
}

/** What somebody needs of a service, and by when. @practice P16 */
export function needOf(sent: Sent<typeof needFields>, { services, communities, today }: Here): Result<NeedWritten> {
  const kind = chosen(sent.kind, needKinds, { field: "kind", words: "Choose what is needed." });
  const words = wordsOf(sent);
  const service: Result<string> = services.some(({ id }) => id === sent.service)
    ? found(sent.service)
    : wrong({ field: "service", words: "Choose the service." });
  const community: Result<string | null> =
    sent.community === ""
      ? found(null)
      : communities.some(({ id }) => id === sent.community)
        ? found(sent.community)
        : wrong({ field: "community", words: "Choose a community of the list, or leave it empty." });
  const as = chosen(sent.as, askedAs, { field: "as", words: "Choose who asks." });
  const askedOn = pastOrToday(sent.askedOn, "askedOn", today);
  const by = neededBy(sent.neededBy, askedOn);
  if (!(kind.ok && words.ok && service.ok && community.ok && as.ok && askedOn.ok && by.ok))
    return wrong(...problemsOf(kind, words, service, by, as, community, askedOn));
  return found({
    kind: kind.value,
    words: words.value,
    serviceId: service.value,
    communityId: community.value,
    askedAs: as.value,
    askedOn: askedOn.value,
    neededBy: by.value,
  });
}

export const answerFields = {
  did: text.describe(`What came of it: ${answers.join(", ")}.`),
  onDay: text.describe("On which day, where that was earlier; empty for today."),
  byRole: text.describe(`Of a no: who said it: ${refusers.join(", ")}.`),
  reason: text.describe(`Of a no: why: ${reasons.join(", ")}.`),
  words: text.describe("What else is to be said of it; no names."),
};

export interface AnswerWritten {
  readonly did: Answer;
  readonly on: string;
  readonly byRole: Refuser | null;
  readonly reason: Reason | null;
  readonly words: string;
}

interface Asked {
  readonly today: string;
  readonly askedOn: string;
}

/** What came of it, with who said no and why where it was refused. @practice P16 */
export function answerOf(sent: Sent<typeof answerFields>, { today, askedOn }: Asked): Result<AnswerWritten> {
  const did = chosen(sent.did, answers, { field: "did", words: "Choose what came of it." });
  const isNo = did.ok && did.value === "refused";
  const byRole: Result<Refuser | null> = isNo
    ? chosen(sent.byRole, refusers, { field: "byRole", words: "Choose who said no." })
    : found(null);
  const reason: Result<Reason | null> = isNo
    ? chosen(sent.reason, reasons, { field: "reason", words: "Choose why, or that no reason was given." })
    : found(null);
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  const day = pastOrToday(sent.onDay, "onDay", today);
  const on: Result<string> =
    day.ok && day.value < askedOn
      ? wrong({ field: "onDay", words: "This day is before the day on which it was asked. Check both." })
      : day;
  if (!(did.ok && byRole.ok && reason.ok && words.ok && on.ok))
    return wrong(...problemsOf(did, byRole, reason, words, on));
  return found({
    did: did.value,
    on: on.value,
    byRole: byRole.value,
    reason: reason.value,
    words: words.value,
  });
}
