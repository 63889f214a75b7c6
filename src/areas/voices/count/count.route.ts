import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findLastCount, listCoded, listThemes, saveCount } from "../themes.store.ts";
import { figuresOf, quartersUntil } from "../themes/themes.rules.ts";
import { findChoosing, findSmallNumberPolicy } from "../voice-around.store.ts";
import { mayKeepThemes } from "../voices.policy.ts";
import { mayBeCounted } from "./count-from.rules.ts";

const named = (choices: readonly { readonly value: string; readonly words: string }[]) =>
  choices.map(({ value, words }) => ({ id: value, name: words }));

export const countThemesRoute = changeInPlace({
  path: "/{place}/voices/count",
  summary: "Count how often each theme was said; what comes of it stands for a month",
  practices: ["P24"],
  reads: { body: z.strictObject({}) },
  permit: mayKeepThemes,
  find: async (tx, { at }) => {
    await takeTurn(tx, "themes of voices");
    const today = at.toISOString().slice(0, 10);
    const { communities, services } = await findChoosing(tx);
    return {
      today,
      last: await findLastCount(tx),
      themes: await listThemes(tx),
      communities: named(communities),
      services: named(services),
      voices: await listCoded(tx, quartersUntil(today)[0] ?? today),
      policy: await findSmallNumberPolicy(tx),
    };
  },
  decide: ({ last, policy, ...counting }) =>
    mayBeCounted(last?.on ?? null, counting.today)
      ? found({ on: counting.today, figures: figuresOf(counting, policy) })
      : wrong({
          field: "count",
          words: "They were counted less than a month ago. What was counted stands until then.",
        }),
  save: async (tx, counted, { place, actor }) => {
    await saveCount(tx, counted, actor.member?.personId ?? null);
    return {
      id: counted.on,
      path: `/${place.slug}/voices/themes`,
      happened: { what: "voices.themes-counted", subject: { kind: "place", id: place.id }, detail: { on: counted.on } },
    };
  },
});
