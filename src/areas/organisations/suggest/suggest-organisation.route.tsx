import { z } from "zod";
import { formPage } from "../../../design/index.ts";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { findHere } from "../organisation-here.store.ts";
import { directoryTrail, placeShown } from "../place-shown.ts";
import { Questions } from "../questions.page.tsx";
import { maySeeServices } from "../service.policy.ts";
import { listWaiting, saveSuggestion, waitingMax } from "../suggestions.store.ts";

interface Suggesting {
  readonly organisationId: string | null;
  readonly name: string | null;
}

interface Drawn {
  readonly about: Suggesting;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const suggestPage = ({ about, typed = {}, problems }: Drawn, view: View) => {
  const place = placeShown(view);
  return formPage(
    {
      title: about.name === null ? "Tell us what is missing" : "Tell us what is wrong",
      titleWhole: about.name === null ? "Tell us what is missing" : `Tell us what is wrong: ${about.name}`,
      lead: "You need no account. Somebody of this place reads it before anything is changed; nobody else sees it.",
      breadcrumbs: directoryTrail(place),
      language: view.language,
      problems,
      action: `/${place.slug}/organisations/suggest`,
      idempotencyKey: view.key,
      button: { words: "Send this" },
    },
    <>
      <input type="hidden" name="organisation" value={about.organisationId ?? ""} />
      <Questions
        questions={[
          {
            name: "words",
            label:
              about.name === null
                ? "Which organisation, and what should people know?"
                : `What is wrong about ${about.name}?`,
            hint: "Please do not write about a person’s health or troubles.",
            kind: "long",
          },
        ]}
        typed={typed}
        language={view.language}
        problems={problems}
      />
    </>,
  );
};

const organisation = z.union([z.literal(""), z.uuid()]).default("");

export const suggestOrganisationFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/suggest",
  summary: "The form with which anybody tells what is missing or wrong in the directory",
  practices: ["P18"],
  reads: { query: z.object({ organisation }) },
  answers: z.object({ organisationId: z.string().nullable(), name: z.string().nullable() }),
  permit: maySeeServices,
  find: async (tx, { query, place }) => {
    const here = query.organisation === "" ? undefined : await findHere(tx, query.organisation);
    return { here, arePublic: await arePublicPagesOn(tx, place.id) };
  },
  answer: ({ here }) => found({ organisationId: here?.organisation.id ?? null, name: here?.organisation.name ?? null }),
  page: (about, view) => suggestPage({ about, problems: [] }, view),
});

export const suggestOrganisationRoute = changeInPlace({
  path: "/{place}/organisations/suggest",
  summary: "Tell what is missing or wrong in the directory; it is reviewed before it shows",
  practices: ["P18"],
  reads: { body: z.strictObject({ words: z.string().default(""), organisation }) },
  permit: maySeeServices,
  find: async (tx, { body, place }) => {
    const here = body.organisation === "" ? undefined : await findHere(tx, body.organisation);
    return { here, waiting: (await listWaiting(tx)).length, arePublic: await arePublicPagesOn(tx, place.id) };
  },
  decide: ({ here, waiting }, { body }) => {
    const words = readText(body.words, { field: "words", charactersMax: 2000 });
    if (!words.ok) return words;
    if (words.value === "") return wrong({ field: "words", words: "Write what is missing or wrong." });
    if (waiting >= waitingMax)
      return wrong({
        field: "words",
        words: "Very many suggestions wait to be read just now. Please come back in a few days.",
      });
    return found({ words: words.value, organisationId: here?.organisation.id ?? null });
  },
  save: async (tx, suggested, { place }) => {
    const id = await saveSuggestion(tx, suggested);
    return {
      id,
      path: `/${place.slug}/organisations`,
      happened: { what: "directory.suggested", subject: { kind: "directory-suggestion", id }, detail: {} },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    suggestPage(
      {
        about: { organisationId: thing?.here?.organisation.id ?? null, name: thing?.here?.organisation.name ?? null },
        typed,
        problems,
      },
      view,
    ),
});
