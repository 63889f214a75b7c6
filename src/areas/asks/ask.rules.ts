import { z } from "zod";
import { readDay, readPastDay } from "../../nouns/day.ts";
import { readMinutes } from "../../nouns/duration.ts";
import { readPence } from "../../nouns/money.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import type { Result } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { askKinds } from "./ask.ts";
import type { AskKind, AskLimit, Load } from "./ask.ts";
import { isBeyond, limitText } from "./load.rules.ts";

const text = z.string().default("");
const minutesMax = 60_000;
const penceMax = 100_000_000;

/** An ask, as a form or a program sends it. */
export const askFields = {
  organisation: text.describe("The partner, by its identifier."),
  worker: text.describe("One of its people, by their identifier; empty: whoever can."),
  kind: text.describe(askKinds.join(", ")),
  title: text.describe("What is asked, in a few words."),
  words: text.describe("More, for the partner alone."),
  minutes: text.describe("How many minutes it needs, with getting there and getting ready."),
  pay: text.describe("What is paid, in pounds; 0 where nothing is."),
  byDay: text.describe("By which day an answer is needed."),
  alreadyHeld: text.describe("no or in-part: whether the place has the answer already."),
  lookedIn: text.describe("Where whoever asks looked for the answer."),
  service: text.describe("The service it is about, by its identifier; empty: none."),
  community: text.describe("The community it is about, by its identifier; empty: none."),
  plan: text.describe("The plan it is for, by its identifier; empty: none."),
  inNameOf: text.describe("In whose name it is asked: a service, a council, an organisation."),
  askedOn: text.describe("Where it was asked already, outside Alongside: on which day; empty: today."),
  overBecause: text.describe("Where it is beyond the partner’s limit: why it is asked all the same."),
};
const fields = z.strictObject(askFields);
export type AskSent = z.infer<typeof fields>;

export interface AskWritten {
  readonly organisationId: string;
  readonly workerId: string | null;
  readonly kind: AskKind;
  readonly title: string;
  readonly words: string;
  readonly minutes: number;
  readonly pence: number;
  readonly byDay: string;
  readonly alreadyHeld: "no" | "in-part";
  readonly lookedIn: string;
  readonly serviceId: string | null;
  readonly communityId: string | null;
  readonly planId: string | null;
  readonly inNameOf: string;
  readonly overBecause: string;
  /** A plain date: it counts in the month of this day. */
  readonly askedOn: string;
}

export interface AskedThere {
  readonly organisationIds: readonly string[];
  readonly workerIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly communityIds: readonly string[];
  readonly planIds: readonly string[];
  readonly limit: AskLimit;
  readonly load: Load;
  /** A plain date. */
  readonly today: string;
}

/** One of what there is, or nothing where nothing is chosen. */
export const oneOf = (sent: string, ids: readonly string[], problem: { field: string; words: string }) =>
  sent === "" ? found(null) : ids.includes(sent) ? found(sent) : wrong(problem);

const readChoice = <Value extends string>(
  sent: string,
  values: readonly Value[],
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const chosen = values.find((one) => one === sent);
  return chosen === undefined ? wrong(problem) : found(chosen);
};

export const readInNameOf = (sent: string): Result<string> =>
  readName(sent, { field: "inNameOf", of: "who asks: a service, a council, an organisation", charactersMax: 200 });

/** Beyond what the partner said it can be asked, an ask needs a reason that the partner reads. @practice P10 */
function reasonOf(sent: AskSent, minutes: Result<number>, { limit, load }: AskedThere): Result<string> {
  const beyond = minutes.ok && isBeyond(limit, load, minutes.value);
  if (!beyond) return found("");
  return readNeeded(sent.overBecause, {
    field: "overBecause",
    charactersMax: 1000,
    needed: `This partner can be asked for ${limitText(limit) ?? "so much"}, and this is more. Join another ask, ask next month, or write why it cannot wait. They read it.`,
  });
}

/** The day on which it was asked: today, or an earlier day where it reached the partner another way. */
export const askedOnOf = (sent: string, today: string): Result<string> =>
  sent === "" ? found(today) : readPastDay(sent, { field: "askedOn", needed: "", today });

/** What it is about: a service, a community, a plan, or none of them. */
function aboutOf(
  { service: ofService, community: ofCommunity, plan: forPlan }: AskSent,
  { serviceIds, communityIds, planIds }: AskedThere,
): Result<Pick<AskWritten, "serviceId" | "communityId" | "planId">> {
  const service = oneOf(ofService, serviceIds, { field: "service", words: "Choose one of the services, or none." });
  const community = oneOf(ofCommunity, communityIds, {
    field: "community",
    words: "Choose one of the communities, or none.",
  });
  const plan = oneOf(forPlan, planIds, { field: "plan", words: "Choose one of the plans, or none." });
  if (!(service.ok && community.ok && plan.ok)) return wrong(...problemsOf(service, community, plan));
  return found({ serviceId: service.value, communityId: community.value, planId: plan.value });
}

/** What was sent as an ask, or everything that must be put right, all at once. @practice P10 */
export function askOf(sent: AskSent, there: AskedThere): Result<AskWritten> {
  const organisation = readChoice(sent.organisation, there.organisationIds, {
    field: "organisation",
    words: "Choose the partner you ask.",
  });
  const worker = oneOf(sent.worker, there.workerIds, {
    field: "worker",
    words: "Choose one of the people who work there, or nobody.",
  });
  const kind = readChoice(sent.kind, askKinds, { field: "kind", words: "Choose what you ask them to do." });
  const title = readName(sent.title, { field: "title", of: "what you ask", charactersMax: 200 });
  const words = readText(sent.words, { field: "words", charactersMax: 2000 });
  const minutes = readMinutes(sent.minutes, { field: "minutes", max: minutesMax });
  const typedPay = readPence(sent.pay, "pay");
  const pay =
    typedPay.ok && typedPay.value > penceMax
      ? wrong({ field: "pay", words: "This is more than one ask is paid. Check the amount." })
      : typedPay;
  const askedOn = askedOnOf(sent.askedOn, there.today);
  const typedDay = readDay(sent.byDay, { field: "byDay", needed: "Write by which day you need an answer." });
  const byDay =
    typedDay.ok && askedOn.ok && typedDay.value < askedOn.value
      ? wrong({ field: "byDay", words: "This day is before it was asked. Write a later one." })
      : typedDay;
  const held = readChoice(sent.alreadyHeld, ["no", "in-part"] as const, {
    field: "alreadyHeld",
    words: "Say whether the answer is here already. If all of it is, there is no need to ask.",
  });
  const lookedIn = readNeeded(sent.lookedIn, {
    field: "lookedIn",
    charactersMax: 1000,
    needed: "Write where you looked before you ask.",
  });
  const about = aboutOf(sent, there);
  const inNameOf = readInNameOf(sent.inNameOf);
  const because = reasonOf(sent, minutes, there);
  if (
    !(organisation.ok && worker.ok && kind.ok && title.ok && words.ok && minutes.ok && pay.ok && byDay.ok) ||
    !(held.ok && lookedIn.ok && about.ok && inNameOf.ok && because.ok && askedOn.ok)
  )
    return wrong(
      ...problemsOf(organisation, worker, kind, title, words, minutes, pay, byDay),
      ...problemsOf(held, lookedIn, about, inNameOf, because, askedOn),
    );
  return found({
    organisationId: organisation.value,
    workerId: worker.value,
    kind: kind.value,
    title: title.value,
    words: words.value,
    minutes: minutes.value,
    pence: pay.value,
    byDay: byDay.value,
    alreadyHeld: held.value,
    lookedIn: lookedIn.value,
    ...about.value,
    inNameOf: inNameOf.value,
    overBecause: because.value,
    askedOn: askedOn.value,
  });
}
