import { z } from "zod";
import { answers, askedAs, needKinds, reasons, refusers, states } from "./need.ts";
import type { Need } from "./need.ts";
import { stateOf } from "./state.rules.ts";

export const needParams = z.object({ need: z.uuid().describe("The identifier of what was asked for.") });

const named = z.object({ id: z.string(), name: z.string() });

export const needTold = z.object({
  id: z.string(),
  kind: z.enum(needKinds),
  words: z.string(),
  service: named,
  community: named.nullable(),
  askedAs: z.enum(askedAs),
  askedOn: z.string(),
  neededBy: z.string(),
  state: z.enum(states),
  steps: z
    .array(
      z.object({
        side: z.enum(["asker", "service"]),
        did: z.enum(answers),
        on: z.string(),
        byRole: z.enum(refusers).nullable(),
        reason: z.enum(reasons).nullable(),
        words: z.string(),
      }),
    )
    .readonly(),
});

export const toldOf = (need: Need, today: string): z.input<typeof needTold> => ({
  ...need,
  state: stateOf(need, today),
});

export const needAnswerOf = <Shown extends { readonly need: Need; readonly today: string }>() =>
  z
    .custom<Shown>()
    .transform(({ need, today }) => toldOf(need, today))
    .pipe(needTold);
