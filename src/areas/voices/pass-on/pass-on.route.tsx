import { z } from "zod";
import { LookFor, Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listMembers } from "../../people/index.ts";
import { formShown, trail } from "../place-shown.ts";
import { listReaders } from "../voice-around.store.ts";
import { saveOwner } from "../voice-saving.store.ts";
import { mayAnswerVoice } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";
import type { VoiceHere } from "../voices.store.ts";

const peopleMax = 200;

interface Passing {
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly areMore: boolean;
}

interface Wanted {
  readonly placeId: string;
  readonly find: string;
  readonly personIds?: readonly string[];
}

/** To whom: of unfair treatment only somebody else who was named for it; of the rest anybody who works here. */
async function findPassing(tx: Tx, here: VoiceHere, { placeId, find, personIds }: Wanted): Promise<Passing> {
  const isFor = (personId: string): boolean => personId !== here.ownerId && (personIds?.includes(personId) ?? true);
  if (here.kind === "unfair") {
    const readers = (await listReaders(tx)).filter(
      ({ personId, notService }) =>
        isFor(personId) && (notService === null || notService.id !== here.voice.service?.id),
    );
    return { choices: readers.map(({ personId, name }) => ({ value: personId, words: name })), areMore: false };
  }
  const members = await listMembers(tx, placeId, { search: find.trim(), limit: peopleMax + 1, personIds });
  const people = members
    .slice(0, peopleMax)
    .filter(({ personId, roles }) => isFor(personId) && roles.some((role) => role !== "contributor"));
  return {
    choices: people.map(({ personId, name }) => ({ value: personId, words: name })),
    areMore: members.length > peopleMax,
  };
}

interface Drawn extends Passing {
  readonly voiceId: string;
  readonly find?: string;
}

const passOnPage = ({ voiceId, choices, areMore, find }: Drawn, view: View, { typed, problems: wrongs }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions: readonly Question[] = [{ name: "to", label: "To whom?", kind: "select", choices }];
  const problems = inOrderOf(questions, wrongs);
  const here = `/${place.slug}/voices/${voiceId}`;
  return formPage(
    {
      title: "Pass on what somebody said",
      lead: "They read it and answer it from now on. The day on which it is due stays.",
      breadcrumbs: trail(place, { href: here, words: "What was said" }),
      language,
      problems,
      action: `${here}/pass-on`,
      idempotencyKey,
      button: { words: "Pass it on" },
      before:
        find === undefined ? null : (
          <LookFor
            action={`${here}/pass-on`}
            label="Part of a name"
            find={find}
            areMore={areMore}
            language={language}
          />
        ),
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

export const passOnFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}/pass-on",
  summary: "The form that passes on what somebody said",
  practices: ["P43"],
  reads: {
    params: voiceParams,
    query: z.object({ find: z.string().max(200).default("").describe("Part of a name.") }),
  },
  answers: z.custom<Drawn>().transform(() => ({})),
  permit: mayAnswerVoice,
  find: async (tx, { params, query, actor, place }) => {
    const here = await findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
    return here && { ...here, passing: await findPassing(tx, here, { placeId: place.id, find: query.find }) };
  },
  answer: ({ voice, passing }, { query }) => found({ ...passing, voiceId: voice.id, find: query.find }),
  page: (shown, view) => passOnPage(shown, view, { typed: {}, problems: [] }),
});

export const passOnRoute = changeInPlace({
  path: "/{place}/voices/{voice}/pass-on",
  summary: "Pass on what somebody said to whoever can answer it",
  practices: ["P43"],
  reads: { params: voiceParams, body: z.strictObject({ to: z.string().default("").describe("Their identifier.") }) },
  permit: mayAnswerVoice,
  find: async (tx, { params, body, actor, place }) => {
    await takeTurn(tx, "answers to voices");
    const here = await findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
    const personIds = z.uuid().safeParse(body.to).success ? [body.to] : [];
    return here && { ...here, passing: await findPassing(tx, here, { placeId: place.id, find: "", personIds }) };
  },
  decide: ({ passing, voice }, { body }) => {
    const [to] = passing.choices.filter(({ value }) => value === body.to);
    return to === undefined
      ? wrong({ field: "to", words: "Choose somebody of this place who can answer it." })
      : found({ id: voice.id, to: to.value });
  },
  save: async (tx, { id, to }, { place, at }) => {
    await saveOwner(tx, id, { ownerId: to, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/voices/${id}`,
      happened: { what: "voices.passed-on", subject: { kind: "voices", id }, detail: { to } },
    };
  },
  form: (attempt, view, thing) =>
    passOnPage({ voiceId: thing?.voice.id ?? "", choices: [], areMore: false, ...thing?.passing }, view, attempt),
});
