import { z } from "zod";
import { Card, EmptyState, Questions, formPage } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { formShown, trail } from "../place-shown.ts";
import { listCodings, listThemes, saveCoding } from "../themes.store.ts";
import type { Coding, Theme } from "../themes.store.ts";
import { mayCodeVoice } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

const findHere = async (tx: Tx, id: string, actor: Actor) => {
  const here = await findVoiceHere(tx, id, actor.member?.personId ?? null);
  return here && { ...here, themes: await listThemes(tx), codings: await listCodings(tx, id) };
};

interface Shown {
  readonly voiceId: string;
  readonly words: string;
  readonly themes: readonly Theme[];
  /** What whoever asks chose; null before they did. */
  readonly own: readonly string[] | null;
  /** Told only to those who have chosen themselves. */
  readonly others: readonly Coding[];
}

const shownOf = (
  { voice, themes, codings }: NonNullable<Awaited<ReturnType<typeof findHere>>>,
  { member }: Actor,
): Shown => {
  const own = codings.find(({ coderId }) => coderId !== null && coderId === member?.personId)?.themeIds ?? null;
  const others = codings.filter(({ coderId }) => coderId === null || coderId !== member?.personId);
  return { voiceId: voice.id, words: voice.words, themes, own, others: own === null ? [] : others };
};

const told = z.object({
  own: z.array(z.string()).readonly().nullable(),
  others: z.array(z.object({ coderName: z.string(), themeIds: z.array(z.string()).readonly() })).readonly(),
});

const codePage = ({ voiceId, words, themes, own, others }: Shown, view: View, { typed, problems }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  const here = `/${place.slug}/voices/${voiceId}`;
  const namesOf = (ids: readonly string[]): string =>
    themes
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(", ");
  const question: Question = {
    name: "themes",
    label: "What is it about?",
    hint:
      own === null
        ? "Choose for yourself, as many as fit, or none. What others chose is shown afterwards."
        : "What you chose is kept. You can still change it.",
    kind: "checkboxes",
    choices: themes.map(({ id, name, meaning }) => ({
      value: id,
      words: name,
      ...(meaning === "" ? {} : { hint: meaning }),
    })),
  };
  return formPage(
    {
      title: "The themes of a voice",
      breadcrumbs: [...trail(place), { href: here, words: "What was said" }],
      language,
      problems,
      action: `${here}/code`,
      idempotencyKey,
      button: { words: own === null ? "Keep what I chose" : "Keep my change" },
      before: (
        <>
          <Card title="What was said">
            <blockquote dir="auto">{words}</blockquote>
          </Card>
          {others.map(({ coderId, coderName, themeIds }) => (
            <p key={coderId ?? coderName}>
              <bdi>{coderName}</bdi> chose: <bdi>{themeIds.length === 0 ? "none" : namesOf(themeIds)}</bdi>
            </p>
          ))}
        </>
      ),
    },
    themes.length === 0 ? (
      <EmptyState
        title="There are no themes yet"
        first={{ href: `/${place.slug}/voices/themes`, words: "See the themes" }}
      >
        <p>Those who answer voices begin them.</p>
      </EmptyState>
    ) : (
      <Questions
        questions={[question]}
        typed={{ themes: (own ?? []).join(","), ...typed }}
        language={language}
        problems={problems}
      />
    ),
  );
};

export const codeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}/code",
  summary: "What somebody who reads a voice says that it is about, and then what others said",
  practices: ["P24"],
  reads: { params: voiceParams },
  answers: z
    .custom<Shown>()
    .transform(({ own, others }): z.input<typeof told> => ({ own, others }))
    .pipe(told),
  permit: mayCodeVoice,
  find: (tx, { params, actor }) => findHere(tx, params.voice, actor),
  answer: (here, { actor }) => found(shownOf(here, actor)),
  page: (shown, view) => codePage(shown, view, { typed: {}, problems: [] }),
});

export const codeRoute = changeInPlace({
  path: "/{place}/voices/{voice}/code",
  summary: "Say which themes a voice has, each reader for themselves",
  practices: ["P24"],
  reads: {
    params: voiceParams,
    body: z.strictObject({
      themes: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("The themes, by their identifiers."),
    }),
  },
  permit: mayCodeVoice,
  find: (tx, { params, actor }) => findHere(tx, params.voice, actor),
  decide: ({ themes, voice }, { body }) => {
    const chosen = tickedOf(body.themes);
    if (voice.words === "") return wrong({ field: "themes", words: "First write down what was said." });
    return chosen.every((one) => themes.some(({ id }) => id === one))
      ? found(chosen)
      : wrong({ field: "themes", words: "One of these themes is not here. Choose from the list." });
  },
  save: async (tx, themeIds, { params, place, actor, at }) => {
    const coderId = actor.member?.personId ?? "";
    await saveCoding(tx, params.voice, { coderId, themeIds, today: at.toISOString().slice(0, 10) });
    return {
      id: params.voice,
      path: `/${place.slug}/voices/${params.voice}/code`,
      happened: {
        what: "voices.coded",
        subject: { kind: "voices", id: params.voice },
        detail: { themes: themeIds.length },
      },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: "The themes of a voice", main: null }
      : codePage(shownOf(thing, view.actor), view, attempt),
});
