import { z } from "zod";
import { readDay, readPastDay } from "../../nouns/day.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { askedWays, fixingKinds, planKinds, points, questionsAsked } from "./plan.ts";
import type { AskedWay, Duty, FixingKind, PlanKind, PointKind, QuestionAsked } from "./plan.ts";

const text = z.string().default("");
const several = z
  .union([z.string().transform((one) => (one === "" ? [] : [one])), z.array(z.string())])
  .default([])
  .transform((ids): readonly string[] => ids);

/** A plan, as a form or a program sends it. */
export const planFields = {
  title: text.describe("What is planned."),
  kind: text.describe(planKinds.join(", ")),
  purpose: text.describe("What it is for."),
  commissioner: text.describe("The organisation that pays and decides, by its identifier; or empty."),
  stillOpen: text.describe("What is still open."),
  alreadyFixed: text.describe("What is fixed already."),
  whoDecides: text.describe("Who decides."),
  needToKnow: text.describe("What people need to know to answer."),
  timeToAnswer: text.describe("How long they have to answer."),
  changesMind: text.describe("How it is weighed, and what would change the owner’s mind."),
  services: several.describe("Which services it is about, by their identifiers."),
  communities: several.describe("Which communities it is about, by their identifiers."),
};
const planSent = z.strictObject(planFields);

export interface PlanWritten {
  readonly title: string;
  readonly kind: PlanKind;
  readonly purpose: string;
  readonly commissionerId: string | null;
  readonly stillOpen: string;
  readonly alreadyFixed: string;
  readonly whoDecides: string;
  readonly needToKnow: string;
  readonly timeToAnswer: string;
  readonly changesMind: string;
  readonly serviceIds: readonly string[];
  readonly communityIds: readonly string[];
}

interface Here {
  readonly organisationIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly communityIds: readonly string[];
}

const oneOf = <Value extends string>(values: readonly Value[], sent: string, problem: Problem): Result<Value> => {
  const known = values.find((one) => one === sent);
  return known === undefined ? wrong(problem) : found(known);
};

const among = (sent: readonly string[], here: readonly string[], problem: Problem): Result<readonly string[]> =>
  sent.every((one) => here.includes(one)) ? found(sent) : wrong(problem);

const longField = (sent: string, field: string): Result<string> => readText(sent, { field, charactersMax: 2000 });
const shortField = (sent: string, field: string): Result<string> => readText(sent, { field, charactersMax: 400 });

/** A plan, or everything that must be put right. What is open and what is fixed may be left for later, and then says so. */
export function planOf(sent: z.infer<typeof planSent>, here: Here): Result<PlanWritten> {
  const title = readName(sent.title, { field: "title", of: "the plan", charactersMax: 200 });
  const kind = oneOf(planKinds, sent.kind, { field: "kind", words: "Choose what kind of plan it is." });
  const purpose = readNeeded(sent.purpose, { field: "purpose", charactersMax: 2000, needed: "Write what it is for." });
  const commissioner: Result<string | null> =
    sent.commissioner === "" || here.organisationIds.includes(sent.commissioner)
      ? found(sent.commissioner === "" ? null : sent.commissioner)
      : wrong({ field: "commissioner", words: "Choose an organisation of this place." });
  const services = among(sent.services, here.serviceIds, {
    field: "services",
    words: "Choose services of this place.",
  });
  const communities = among(sent.communities, here.communityIds, {
    field: "communities",
    words: "Choose communities of this place.",
  });
  const stillOpen = longField(sent.stillOpen, "stillOpen");
  const alreadyFixed = longField(sent.alreadyFixed, "alreadyFixed");
  const whoDecides = shortField(sent.whoDecides, "whoDecides");
  const needToKnow = longField(sent.needToKnow, "needToKnow");
  const timeToAnswer = shortField(sent.timeToAnswer, "timeToAnswer");
  const changesMind = longField(sent.changesMind, "changesMind");
  const first = { title, kind, purpose, commissioner, services, communities };
  const prompts = { stillOpen, alreadyFixed, whoDecides, needToKnow, timeToAnswer, changesMind };
  if (!(title.ok && kind.ok && purpose.ok && commissioner.ok && services.ok && communities.ok))
    return wrong(...problemsOf(...Object.values(first), ...Object.values(prompts)));
  if (!(stillOpen.ok && alreadyFixed.ok && whoDecides.ok && needToKnow.ok && timeToAnswer.ok && changesMind.ok))
    return wrong(...problemsOf(...Object.values(prompts)));
  return found({
    title: title.value,
    kind: kind.value,
    purpose: purpose.value,
    commissionerId: commissioner.value,
    stillOpen: stillOpen.value,
    alreadyFixed: alreadyFixed.value,
    whoDecides: whoDecides.value,
    needToKnow: needToKnow.value,
    timeToAnswer: timeToAnswer.value,
    changesMind: changesMind.value,
    serviceIds: services.value,
    communityIds: communities.value,
  });
}

export const pointFields = {
  point: text.describe(points.join(", ")),
  plannedOn: text.describe("When it is to be; or empty."),
  wasOn: text.describe("When it was; or empty. Of the scope it follows from what fixed it."),
  decided: text.describe("What was decided."),
};

export interface PointWritten {
  readonly point: PointKind;
  readonly plannedOn: string | null;
  readonly wasOn: string | null;
  readonly decided: string;
}

const optionalDay = (sent: string, field: string): Result<string | null> =>
  sent.trim() === "" ? found(null) : readDay(sent, { field, needed: "" });

export function pointOf(
  sent: { readonly point: string; readonly plannedOn: string; readonly wasOn: string; readonly decided: string },
  today: string,
): Result<PointWritten> {
  const point = oneOf(points, sent.point, { field: "point", words: "Choose which point of decision it is." });
  const plannedOn = optionalDay(sent.plannedOn, "plannedOn");
  const wasOn: Result<string | null> =
    sent.wasOn.trim() === "" ? found(null) : readPastDay(sent.wasOn, { field: "wasOn", needed: "", today });
  const decided = longField(sent.decided, "decided");
  if (!(point.ok && plannedOn.ok && wasOn.ok && decided.ok))
    return wrong(...problemsOf(point, plannedOn, wasOn, decided));
  if (point.value === "scope-fixed" && wasOn.value !== null)
    return wrong({
      field: "wasOn",
      words: "When the scope was fixed follows from what fixed it. Attach that to the plan instead.",
    });
  return found({ point: point.value, plannedOn: plannedOn.value, wasOn: wasOn.value, decided: decided.value });
}

export const fixingFields = {
  kind: text.describe(fixingKinds.join(", ")),
  onDay: text.describe("Its day."),
  words: text.describe("What it says."),
  link: text.describe("Where it can be read; or empty."),
};

export interface FixingWritten {
  readonly kind: FixingKind;
  readonly onDay: string;
  readonly words: string;
  readonly link: string;
}

/** What fixed the scope; a day to come is a plan, and not yet one. @practice P10 */
export function fixingOf(
  sent: { readonly kind: string; readonly onDay: string; readonly words: string; readonly link: string },
  today: string,
): Result<FixingWritten> {
  const kind = oneOf(fixingKinds, sent.kind, { field: "kind", words: "Choose what fixed the scope." });
  const onDay = readPastDay(sent.onDay, { field: "onDay", needed: "Write the day it is from.", today });
  const said = readNeeded(sent.words, { field: "words", charactersMax: 1000, needed: "Write what it says, or where." });
  const link: Result<string> =
    sent.link.trim() === "" || (/^https?:\/\/\S+$/.test(sent.link.trim()) && sent.link.length <= 500)
      ? found(sent.link.trim())
      : wrong({ field: "link", words: "Write the whole address, from https:// on, or leave it empty." });
  if (!(kind.ok && onDay.ok && said.ok && link.ok)) return wrong(...problemsOf(kind, onDay, said, link));
  return found({ kind: kind.value, onDay: onDay.value, words: said.value, link: link.value });
}

export const dutyFields = {
  duty: text.describe("applies or does-not-apply"),
  because: text.describe("Why."),
  decidedBy: text.describe("Who decided, by their office."),
  decidedOn: text.describe("When."),
};

export function dutyOf(
  sent: { readonly duty: string; readonly because: string; readonly decidedBy: string; readonly decidedOn: string },
  today: string,
): Result<Duty> {
  const duty = oneOf(["applies", "does-not-apply"], sent.duty, { field: "duty", words: "Choose whether it applies." });
  const because = readNeeded(sent.because, { field: "because", charactersMax: 2000, needed: "Write why." });
  const decidedBy = readNeeded(sent.decidedBy, {
    field: "decidedBy",
    charactersMax: 200,
    needed: "Write who decided, such as: the head of commissioning.",
  });
  const decidedOn = readPastDay(sent.decidedOn, { field: "decidedOn", needed: "Write the day.", today });
  if (!(duty.ok && because.ok && decidedBy.ok && decidedOn.ok))
    return wrong(...problemsOf(duty, because, decidedBy, decidedOn));
  return found({
    applies: duty.value === "applies",
    because: because.value,
    decidedBy: decidedBy.value,
    decidedOn: decidedOn.value,
  });
}

export function askingOf(
  sent: { readonly partner: string; readonly way: string; readonly onDay: string },
  { partnerIds, today }: { readonly partnerIds: readonly string[]; readonly today: string },
): Result<{ readonly partnerId: string; readonly way: AskedWay; readonly onDay: string }> {
  const partner = oneOf(partnerIds, sent.partner, { field: "partner", words: "Choose a partner of this plan." });
  const way = oneOf(askedWays, sent.way, { field: "way", words: "Choose how they were asked." });
  const onDay = readPastDay(sent.onDay, { field: "onDay", needed: "Write the day.", today });
  if (!(partner.ok && way.ok && onDay.ok)) return wrong(...problemsOf(partner, way, onDay));
  return found({ partnerId: partner.value, way: way.value, onDay: onDay.value });
}

export function sessionLinkOf(
  sent: { readonly session: string; readonly about: string },
  sessionIds: readonly string[],
): Result<{ readonly sessionId: string; readonly about: QuestionAsked }> {
  const session = oneOf(sessionIds, sent.session, { field: "session", words: "Choose a session you can see." });
  const about = oneOf(questionsAsked, sent.about, { field: "about", words: "Choose which question was on the table." });
  if (!(session.ok && about.ok)) return wrong(...problemsOf(session, about));
  return found({ sessionId: session.value, about: about.value });
}
