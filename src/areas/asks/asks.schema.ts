import { z } from "zod";
import { askKinds, sayings } from "./ask.ts";
import { states } from "./state.rules.ts";

export const askParams = z.object({ sent: z.uuid().describe("The ask’s identifier.") });

/** As the database keeps who joined. */
export const joinedKept = z.array(z.object({ personId: z.string().nullable(), inNameOf: z.string() })).readonly();

const named = z.object({ id: z.string(), name: z.string() });

export const askListed = z.object({
  id: z.string(),
  organisation: named,
  kind: z.enum(askKinds),
  title: z.string(),
  minutes: z.number(),
  pence: z.number(),
  byDay: z.string(),
  askedOn: z.string(),
  inNameOf: z.string(),
  joinedBy: z.array(z.string()).readonly(),
  service: named.nullable(),
  community: named.nullable(),
  plan: named.nullable(),
  says: z.enum(sayings).nullable(),
  laterOn: z.string().nullable(),
  takenBackOn: z.string().nullable(),
  minutesTook: z.number().nullable().describe("As the partner told it afterwards."),
});

/** With where it stands today. */
export const askShown = askListed.extend({ state: z.enum(states) });

/** What only the partner and those who ask read. */
export const askBetween = z.object({
  words: z.string(),
  alreadyHeld: z.enum(["no", "in-part"]),
  lookedIn: z.string(),
  overBecause: z.string(),
  worker: z.string().nullable(),
  session: z.string().nullable().describe("The session it invites to."),
  askedBy: z.string().nullable(),
  saysWords: z.string(),
});

export const loadTold = z.object({ asks: z.number(), minutes: z.number(), pence: z.number() });

/** What a form’s page tells a program: whose form it is. */
export const formAnswerOf = <Shown extends { readonly ask: { readonly id: string; readonly title: string } }>() =>
  z
    .custom<Shown>()
    .transform(({ ask: { id, title } }) => ({ id, title }))
    .pipe(z.object({ id: z.string(), title: z.string() }));
