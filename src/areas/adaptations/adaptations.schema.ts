import { z } from "zod";
import { askedAs, stepKinds } from "./adaptation.ts";
import type { Adaptation } from "./adaptation.ts";
import { stateOf } from "./state.rules.ts";

export const adaptationParams = z.object({ adaptation: z.uuid().describe("The identifier of what was asked for.") });

const named = z.object({ id: z.string(), name: z.string() });

export const adaptationTold = z.object({
  id: z.string(),
  service: named,
  community: named.nullable(),
  askedAs: z.enum(askedAs),
  wish: z.string(),
  because: z.string(),
  askedOn: z.string(),
  state: z.enum(["asked", "no", "trying", "kept", "dropped"]),
  steps: z
    .array(
      z.object({
        kind: z.enum(stepKinds),
        words: z.string(),
        triedFrom: z.string().nullable(),
        triedUntil: z.string().nullable(),
        forEverybody: z.string(),
        on: z.string(),
      }),
    )
    .readonly(),
});

export const toldOf = (adaptation: Adaptation): z.input<typeof adaptationTold> => ({
  ...adaptation,
  state: stateOf(adaptation.steps),
});

export const adaptationAnswerOf = <Shown extends { readonly adaptation: Adaptation }>() =>
  z
    .custom<Shown>()
    .transform(({ adaptation }) => toldOf(adaptation))
    .pipe(adaptationTold);
