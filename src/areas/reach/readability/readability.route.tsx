import { z } from "zod";
import type { Language } from "../../../design/languages.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { found, type Problem } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayCheckTexts } from "../reach.policy.ts";
import { screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { readabilityScreen, TextForm } from "./readability.page.tsx";
import { textRead, type TextRead } from "./readability.rules.ts";

const body = z.strictObject({
  text: z
    .string()
    .max(20_000, "The text is longer than 20,000 letters. Paste a part of it.")
    .describe("English, plain."),
});

interface ShownHere extends Shown {
  readonly typed: string;
}

const shownOf = ({ name, slug }: PlaceHere, read: TextRead | null, typed: string): ShownHere => ({
  screen: readabilityScreen(read),
  typed,
  at: { place: { name, slug }, service: null, path: `/${slug}/reach/readability`, asked: {}, choosing: [] },
});

const pageOf = (shown: ShownHere, language: Language, problems: readonly Problem[] = []) => {
  const form = <TextForm action={shown.at.path} typed={shown.typed} problems={problems} />;
  return screenPage({ ...shown, form, sent: {} }, language);
};

export const readabilityFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/readability",
  summary: "The form: how hard an English text is to read",
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: mayCheckTexts,
  answer: ({ place }) => found(shownOf(place, null, "")),
  page: (shown, { language }) => pageOf(shown, language),
});

/** Of one text. Nothing is stored. */
export const readabilityRoute = lookInPlace({
  method: "POST",
  computes: true,
  path: "/{place}/reach/readability",
  summary: "How hard an English text is to read, by six scores; the text is not kept",
  reads: { body },
  answers: z.custom<ShownHere>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: mayCheckTexts,
  answer: ({ place }, { body: { text } }) => {
    const read = textRead(text);
    return read.ok ? found(shownOf(place, read.value, text)) : read;
  },
  page: (shown, { language }) => pageOf(shown, language),
  form: ({ typed, problems }, { language }, thing) => {
    if (thing === undefined) throw new Error("A text was sent to a place that is not there.");
    return pageOf(shownOf(thing.place, null, typed["text"] ?? ""), language, problems);
  },
});
