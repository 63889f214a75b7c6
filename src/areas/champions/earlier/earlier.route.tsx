import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { crowds, outcomes, themes } from "../champion.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { listChampions, takeNetworkTurn } from "../champions.store.ts";
import { trail } from "../champions.words.ts";
import { formShown } from "../place-shown.ts";
import { columns, earlierOf, linesMax } from "./earlier.rules.ts";
import { saveEarlier } from "./earlier.store.ts";

const questions: readonly Question[] = [
  {
    name: "lines",
    label: "Lines of your table",
    hint: `Copied from a spreadsheet, ${linesMax} at most, without anybody’s name but the champion’s.`,
    kind: "long",
  },
];

const drawing = (attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "Bring in what was asked before",
      lead: "For a network that kept notes elsewhere. The public record counts it, and says that it comes from notes.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/champions/earlier`,
      idempotencyKey,
      button: { words: "Bring it in" },
      before: (
        <>
          <p>The columns, in this order: {columns.join(" · ")}.</p>
          <p>
            Days are written 2026-03-31. About: {themes.join(", ")}. From about: {crowds.join(", ")} (1, up to 9, up to
            49, 50 or more). Answer is: {outcomes.join(", ")}. Did it answer: answers, not. The last five columns may be
            empty.
          </p>
        </>
      ),
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

export const earlierFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/earlier",
  summary: "The form that brings in what champions asked before the network was kept here",
  practices: ["P30"],
  answers: z.object({ columns: z.array(z.string()).readonly() }),
  permit: mayRunNetwork,
  answer: () => found({ columns: [...columns] }),
  page: (_shown, view) => drawing({ typed: {}, problems: [] }, view),
});

export const earlierRoute = changeInPlace({
  path: "/{place}/champions/earlier",
  summary: "Bring in what champions asked before, with its answers, from a table that was kept elsewhere",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      lines: z
        .string()
        .max(500_000)
        .default("")
        .describe(`A line each, with tabs between: ${columns.join(", ")}.`),
    }),
  },
  permit: mayRunNetwork,
  find: async (tx) => {
    await takeNetworkTurn(tx);
    return { champions: await listChampions(tx) };
  },
  decide: ({ champions }, { body, at }) => earlierOf(body.lines, { champions, today: at.toISOString().slice(0, 10) }),
  save: async (tx, lines, { actor, place, at }) => {
    await saveEarlier(tx, lines, { byId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) });
    return {
      id: place.id,
      path: `/${place.slug}/champions`,
      happened: {
        what: "champions.brought-in",
        subject: { kind: "place", id: place.id },
        detail: { questions: lines.length },
      },
    };
  },
  form: (attempt, view) => drawing(attempt, view),
});
