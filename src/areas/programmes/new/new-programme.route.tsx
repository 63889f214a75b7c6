import { z } from "zod";
import { Details, Questions, formPage } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { findCommunity } from "../../communities/index.ts";
import { findIdea } from "../../ideas/index.ts";
import { findService, listOwnOrganisations } from "../../organisations/index.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { beginningFields, beginningOf, findingPathOf } from "../beginning.rules.ts";
import { savedIn, formShown, trail } from "../place-shown.ts";
import { mayBeginProgramme } from "../programmes.policy.ts";
import { problemOfSide } from "../standing-for.rules.ts";
import { findSides } from "../standing-for.store.ts";
import { saveProgramme } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "name", label: "What do you call it?", hint: "You can change it later.", kind: "text" },
  { name: "concern", label: "What is it about, in your own words? (you can leave this empty)", kind: "long" },
  {
    name: "side",
    label: "Which side do you begin it for?",
    kind: "radios",
    choices: [
      { value: "community", words: "The community side: a community, or an organisation of it" },
      { value: "statutory", words: "The service side: a service, the council or the NHS" },
    ],
  },
];

const began: readonly Question[] = [
  { name: "startedOn", label: "On which day did it begin?", hint: "Leave it empty if it begins today.", kind: "date" },
];

const kept = ["finding", "service", "idea", "community"] as const;

const newPage = (view: View, { typed, problems }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  return formPage(
    {
      title: "Begin something together",
      lead: "Nobody else sees it until you ask them to take part, or open it to everybody here.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/programmes`,
      idempotencyKey,
      button: { words: "Begin" },
    },
    <>
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
      ))}
      <Questions questions={questions} typed={typed} language={language} problems={problems} />
      <Details summary="It began before today" open={problems.some(({ field }) => field === "startedOn")}>
        <Questions questions={began} typed={typed} language={language} problems={problems} />
      </Details>
    </>,
  );
};

const id = z.union([z.literal(""), z.uuid()]).default("");
const begun = z.object({
  finding: z.string().max(400).default("").describe("The finding it begins with: its address in this place."),
  about: z.string().max(400).default("").describe("Whom the finding speaks of."),
  service: id,
  idea: id,
  community: id,
});

interface Prefilled {
  readonly typed: Readonly<Record<string, string>>;
}

/** A category of a list, as one speaks of its people: "Pakistani people", "people of any other ethnic group". */
const peopleOf = (about: string): string => {
  if (about === "") return "";
  return /^any /i.test(about) ? `people of any ${about.slice(4)}` : `${about} people`;
};

/** An idea begins a programme under its own first words, until somebody finds a better name. */
const openingOf = (words: string): string => {
  const [line = ""] = words.split(/(?<=[.!?؟。])\s|\n/u);
  const letters = [...line.replace(/[.。]$/u, "")];
  return letters.length <= 80 ? letters.join("") : `${letters.slice(0, 79).join("").trimEnd()}…`;
};

/** What is known already is filled in, so that one need only press. */
async function prefilled(tx: Tx, { finding, about, ...ids }: z.infer<typeof begun>) {
  const service = ids.service === "" ? undefined : await findService(tx, ids.service);
  const idea = ids.idea === "" ? undefined : await findIdea(tx, ids.idea);
  const community = ids.community === "" ? undefined : await findCommunity(tx, ids.community);
  const names = [community?.name ?? peopleOf(about), service?.name ?? ""].filter((name) => name !== "");
  const name = names.length > 0 ? `Together: ${names.join(" and ")}` : openingOf(idea?.words ?? "");
  return {
    finding,
    service: service?.id ?? "",
    idea: idea?.id ?? "",
    community: community?.id ?? "",
    name: [...name].slice(0, 200).join(""),
    concern: idea?.words ?? "",
  };
}

export const newProgrammeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/new",
  summary: "The form that begins a programme: with a finding, an idea or one’s own concern",
  practices: ["P37"],
  reads: { query: begun },
  answers: z.custom<Prefilled>(),
  permit: mayBeginProgramme,
  find: async (tx, { query, actor }) => ({
    typed: await prefilled(tx, query),
    sides: await findSides(tx, actor.member?.personId ?? null),
  }),
  answer: ({ typed, sides, place }) =>
    found({ typed: { ...typed, finding: findingPathOf(typed.finding, place.slug), side: sides[0] ?? "community" } }),
  page: ({ typed }, view) => newPage(view, { typed, problems: [] }),
});

const gone = (field: string) => wrong({ field, words: "This is not here any more. Begin without it." });

export const newProgrammeRoute = changeInPlace({
  path: "/{place}/programmes",
  summary: "Begin a programme in stage 0: closed, and of whoever begins it",
  practices: ["P37"],
  reads: { body: z.strictObject(beginningFields) },
  permit: mayBeginProgramme,
  find: async (tx, { body, place, actor, at }) => {
    const asked = beginningOf(body, { placeSlug: place.slug, today: at.toISOString().slice(0, 10) });
    if (!asked.ok) return { asked };
    const own = problemOfSide(asked.value.side, await findSides(tx, actor.member?.personId ?? null), "side");
    if (own !== null) return { asked: wrong(own) };
    const { serviceId, ideaId, communityId } = asked.value;
    if (serviceId !== null && (await findService(tx, serviceId)) === undefined) return { asked: gone("service") };
    if (ideaId !== null && (await findIdea(tx, ideaId)) === undefined) return { asked: gone("idea") };
    if (communityId !== null && (await findCommunity(tx, communityId)) === undefined)
      return { asked: gone("community") };
    return { asked };
  },
  decide: ({ asked }) => asked,
  save: async (tx, { side, ...asked }, { actor, place }) => {
    const beganWith = asked.ideaId !== null ? "idea" : asked.findingPath === "" ? "concern" : "finding";
    const personId = actor.member?.personId ?? "";
    const own = await listOwnOrganisations(tx, personId);
    const organisationId = own.length === 1 ? (own[0]?.id ?? null) : null;
    const programmeId = await saveProgramme(tx, { ...asked, part: side, beganWith, organisationId }, personId);
    return savedIn(place, { programme: { id: programmeId, isOpen: false }, what: "programme.begun" });
  },
  form: (attempt, view) => newPage(view, attempt),
});
