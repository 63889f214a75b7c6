import type { Language } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Answerer, Item } from "./champion.ts";
import { itemPage } from "./question/question.page.tsx";
import type { OwnDrawn } from "./own-form.page.tsx";
import { formShown } from "./place-shown.ts";

interface Here {
  readonly item: Item;
  readonly answerers: readonly Answerer[];
}

interface Seen {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}

/** The page of a question once more, with what must be put right. Whoever gets here was allowed to do it. */
export const drawItemAgain = (attempt: Pick<OwnDrawn, "typed" | "problems">, view: Seen, here: Here | undefined) =>
  here === undefined
    ? { title: "What a champion asks", contentLanguage: "en" as const, main: null }
    : itemPage(
        {
          ...here,
          steps: [],
          today: "",
          mayAnswer: attempt.problems.some(({ field }) => field === "outcome" || field === "answer"),
          whyNot: "",
          mayPassOn: attempt.problems.some(({ field }) => field === "to" || field === "because"),
          mayTell: attempt.problems.some(({ field }) => field === "words"),
          hasThread: false,
        },
        { ...formShown(view), ...attempt },
      );
