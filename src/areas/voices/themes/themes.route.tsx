import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { readName, readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { countFromOf } from "../count/count-from.rules.ts";
import { formShown } from "../place-shown.ts";
import { findLastCount, listThemes, saveTheme, themesMax } from "../themes.store.ts";
import { mayKeepThemes, maySeeVoices } from "../voices.policy.ts";
import { figuresKept } from "./figures.schema.ts";
import { hiddenWords, quarterWords, themesPage } from "./themes.page.tsx";
import type { ThemesShown } from "./themes.page.tsx";

const told = z.object({
  themes: z.array(z.object({ id: z.string(), name: z.string(), meaning: z.string() })).readonly(),
  counted: z.object({ on: z.string(), figures: figuresKept }).nullable(),
});

const findShown = async (tx: Tx) => ({ themes: await listThemes(tx), counted: await findLastCount(tx) });

const sheetOf = ({ counted }: ThemesShown) => {
  const quarters = counted?.figures.quarters ?? [];
  return {
    fileName: `themes-${counted?.on ?? "none"}`,
    sheet: "Themes",
    columns: ["Theme", "All", ...quarters.map(quarterWords), "By community"],
    rows: (counted?.figures.themes ?? []).map(({ name, all, byQuarter, byCommunity }) => [
      name,
      all,
      ...byQuarter,
      byCommunity.map((one) => `${one.name}: ${one.count}`).join(", "),
    ]),
    notes: [
      counted === null
        ? "Nothing is counted yet."
        : `Voices by theme, counted on ${counted.on}. Empty: ${hiddenWords}. Others to the nearest 5.`,
    ],
  };
};

const withRights = (
  { themes, counted }: Awaited<ReturnType<typeof findShown>>,
  { mayKeep, today }: { readonly mayKeep: boolean; readonly today: string },
): ThemesShown => ({
  themes,
  counted,
  countFrom: countFromOf(counted?.on ?? null),
  today,
  mayKeep,
  areFull: themes.length >= themesMax,
});

export const themesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/themes",
  summary:
    "What people speak of: how often each theme was said, by quarter and by community, as far as it may be shown",
  practices: ["P24"],
  answers: z
    .custom<ThemesShown>()
    .transform(({ themes, counted }): z.input<typeof told> => ({ themes, counted }))
    .pipe(told),
  permit: maySeeVoices,
  find: (tx) => findShown(tx),
  answer: ({ themes, counted }, { actor, at }) =>
    found(
      withRights({ themes, counted }, { mayKeep: mayKeepThemes(actor).allowed, today: at.toISOString().slice(0, 10) }),
    ),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => themesPage({ ...shown, ...formShown(view), typed: {}, problems: [] }),
});

const body = z.strictObject({
  name: z.string().default("").describe("What it is called."),
  meaning: z.string().default("").describe("What belongs to it, and what does not."),
});

function themeOf(
  sent: z.infer<typeof body>,
  before: readonly { readonly name: string }[],
): Result<{ readonly name: string; readonly meaning: string }> {
  const name = readName(sent.name, { field: "name", of: "the theme", charactersMax: 80 });
  const meaning = readText(sent.meaning, { field: "meaning", charactersMax: 400 });
  if (!name.ok || !meaning.ok) return wrong(...problemsOf(name, meaning));
  if (before.length >= themesMax)
    return wrong({ field: "name", words: "There are as many themes as can be told apart." });
  if (before.some((one) => one.name.toLowerCase() === name.value.toLowerCase()))
    return wrong({ field: "name", words: "There is a theme of this name already." });
  return found({ name: name.value, meaning: meaning.value });
}

export const addThemeRoute = changeInPlace({
  path: "/{place}/voices/themes",
  summary: "Begin a theme of what people say",
  practices: ["P24"],
  reads: { body },
  permit: mayKeepThemes,
  find: async (tx) => {
    await takeTurn(tx, "themes of voices");
    return findShown(tx);
  },
  decide: ({ themes }, { body: sent }) => themeOf(sent, themes),
  save: async (tx, theme, { place, actor, at }) => {
    const byId = actor.member?.personId ?? null;
    const id = await saveTheme(tx, { ...theme, byId, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/voices/themes`,
      happened: { what: "voices.theme-begun", subject: { kind: "voice-theme", id }, detail: {} },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    themesPage({
      ...withRights(thing ?? { themes: [], counted: null }, { mayKeep: true, today: "" }),
      ...formShown(view),
      typed,
      problems,
    }),
});
