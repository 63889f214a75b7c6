import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, Decision, View } from "../../../web/route.ts";
import { listMembers } from "../../people/index.ts";
import { findLead, saveLead } from "../lead.store.ts";
import type { Lead } from "../lead.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { mayNameReaders } from "../voices.policy.ts";

interface Shown {
  readonly lead: Lead | null;
  readonly people: readonly { readonly value: string; readonly words: string }[];
}

const findShown = async (tx: Tx, placeId: string): Promise<Shown> => ({
  lead: await findLead(tx),
  people: (await listMembers(tx, placeId, { limit: 500 }))
    .filter(({ roles }) => roles.some((role) => role !== "contributor"))
    .map(({ personId, name }) => ({ value: personId, words: name })),
});

const questionsOf = ({ people }: Shown): readonly Question[] => [
  { name: "person", label: "Who is it?", kind: "select", choices: people },
  { name: "reach", label: "How are they reached?", hint: "Such as: ring 020 7946 0000.", kind: "text" },
  {
    name: "hours",
    label: "When are they there, and what then?",
    hint: "Such as: weekdays 9 to 5, else ring the duty desk.",
    kind: "text",
  },
  {
    name: "email",
    label: "To which email address is a letter sent at once? (you can leave this out)",
    hint: "The letter says that somebody is worried, and where to read it. Nothing of what was said is in it.",
    kind: "text",
  },
];

const nowOf = ({ lead }: Shown) => ({
  person: lead?.personId ?? "",
  reach: lead?.reach ?? "",
  hours: lead?.hours ?? "",
  email: lead?.email ?? "",
});

const safeguardingPage = (shown: Shown, view: View, { typed, problems: wrongs }: Partial<Attempt>) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsOf(shown);
  const problems = inOrderOf(questions, wrongs ?? []);
  const now = nowOf(shown);
  return formPage(
    {
      title: "The safeguarding lead",
      lead: "Whoever reads a voice and is worried tells this person by one button. They may then read that voice.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/voices/safeguarding`,
      idempotencyKey,
      button: { words: "Keep it" },
      standing: { field: changedMeanwhile.field, questions, now, typed },
    },
    <>
      <input type="hidden" name="startedFrom" value={startedFromIn({ typed, problems }, now)} />
      <Questions questions={questions} typed={{ ...now, ...typed }} language={language} problems={problems} />
    </>,
  );
};

const told = z.object({
  lead: z.object({ personId: z.string(), reach: z.string(), hours: z.string(), email: z.string() }).nullable(),
});

export const safeguardingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/safeguarding",
  summary: "Whom a worried reader tells of a voice, and when they are there",
  practices: ["P43"],
  answers: z
    .custom<Shown>()
    .transform(({ lead }): z.input<typeof told> => ({ lead }))
    .pipe(told),
  permit: mayNameReaders,
  find: (tx, { place }) => findShown(tx, place.id),
  answer: ({ lead, people }) => found({ lead, people }),
  page: (shown, view) => safeguardingPage(shown, view, {}),
});

const text = z.string().default("");
const body = z.strictObject({
  person: text.describe("Their identifier."),
  reach: text.describe("How they are reached."),
  hours: text.describe("When they are there."),
  email: text.describe("Where a letter goes when somebody tells them; or nothing."),
  startedFrom: text.describe("What the form showed when it was opened."),
});

function leadOf(shown: Shown, sent: z.infer<typeof body>): Decision<Omit<Lead, "name">> {
  const isHere = shown.people.some(({ value }) => value === sent.person)
    ? found(sent.person)
    : wrong({ field: "person", words: "Choose one of the people who work here." });
  const reach = readNeeded(sent.reach, { field: "reach", charactersMax: 200, needed: "Write how they are reached." });
  const hours = readNeeded(sent.hours, { field: "hours", charactersMax: 200, needed: "Write when they are there." });
  const email = emailOf(sent.email.trim());
  if (!isHere.ok || !reach.ok || !hours.ok || !email.ok) return wrong(...problemsOf(isHere, reach, hours, email));
  if (isBehind(sent.startedFrom, nowOf(shown))) return { ok: false, clash: true, problems: [changedMeanwhile] };
  return found({ personId: sent.person, reach: reach.value, hours: hours.value, email: email.value });
}

const emailOf = (sent: string): Result<string> =>
  sent === "" || z.email().max(320).safeParse(sent).success
    ? found(sent)
    : wrong({ field: "email", words: "Write one email address, such as name@example.org, or leave it out." });

export const nameLeadRoute = changeInPlace({
  path: "/{place}/voices/safeguarding",
  summary: "Name whom a worried reader tells of a voice",
  practices: ["P43"],
  reads: { body },
  permit: mayNameReaders,
  find: async (tx, { place }) => {
    await takeTurn(tx, "safeguarding lead");
    return findShown(tx, place.id);
  },
  decide: (shown, { body: sent }) => leadOf(shown, sent),
  save: async (tx, lead, { place, actor, at }) => {
    const byId = actor.member?.personId ?? null;
    await saveLead(tx, { ...lead, byId, today: at.toISOString().slice(0, 10) });
    return {
      id: lead.personId,
      path: `/${place.slug}/voices/safeguarding`,
      happened: { what: "voices.lead-named", subject: { kind: "person", id: lead.personId }, detail: {} },
    };
  },
  form: (attempt, view, thing) => safeguardingPage(thing ?? { lead: null, people: [] }, view, attempt),
});
