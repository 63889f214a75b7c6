import { z } from "zod";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { takeTurn } from "../../../db/turn.ts";
import { listAsks, saveNotExplained } from "../asks.store.ts";
import { mayKeepWords } from "../glossary.policy.ts";
import { formShown } from "../place-shown.ts";
import { askedPage } from "./asked.page.tsx";

const told = z.object({
  asks: z
    .array(
      z.object({
        id: z.string(),
        word: z.string(),
        cameBy: z.enum(["account", "told", "invitation"]),
        askedOn: z.string(),
        state: z.enum(["asked", "explained", "not-explained"]),
        because: z.string(),
        wordId: z.string().nullable(),
      }),
    )
    .readonly(),
});

export const askedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/asked",
  summary: "Words that people asked for: what waits, and what was answered. Who asked is told to nobody",
  practices: ["P11"],
  answers: told,
  permit: mayKeepWords,
  find: async (tx) => ({ asks: await listAsks(tx) }),
  answer: ({ asks }) => found({ asks }),
  page: ({ asks }, view) => askedPage(asks, { ...formShown(view), typed: {}, problems: [] }),
});

export const settleAskRoute = changeInPlace({
  path: "/{place}/glossary/asked",
  summary: "Say why a word that was asked for is not explained; whoever asked reads it",
  practices: ["P11"],
  reads: {
    body: z.strictObject({
      ask: z.string().max(60).describe("Which one, by its identifier."),
      because: z.string().default("").describe("Why."),
    }),
  },
  permit: mayKeepWords,
  find: async (tx) => {
    await takeTurn(tx, "words");
    return { asks: await listAsks(tx) };
  },
  decide: ({ asks }, { body }) => {
    const ask = asks.find(({ id, state }) => id === body.ask && state === "asked");
    const waits = ask === undefined ? wrong({ field: "ask", words: "This word does not wait any more." }) : found(ask);
    const because = readNeeded(body.because, {
      field: "because",
      charactersMax: 400,
      needed: "Write why, such as: this is the name of a person.",
    });
    if (!(waits.ok && because.ok)) return wrong(...problemsOf(waits, because));
    return found({ id: waits.value.id, because: because.value });
  },
  save: async (tx, { id, because }, { actor, place, at }) => {
    await saveNotExplained(tx, id, { because, byId: actor.member?.personId ?? "", at });
    return {
      id,
      path: `/${place.slug}/glossary/asked`,
      happened: { what: "glossary.word-not-explained", subject: { kind: "ask", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => askedPage(thing?.asks ?? [], { ...formShown(view), ...attempt }),
});
