import { z } from "zod";
import { forms, levels, openings, sessionKinds, states } from "./session.ts";
import type { Session, SessionListed } from "./session.ts";

export const sessionParams = z.object({ session: z.uuid().describe("The session’s identifier.") });

export const findQuery = z.object({
  find: z.string().max(200).default("").describe("Part of a name that is looked for."),
});

export const text = z.string().default("");
export const startedFrom = z
  .string()
  .max(20_000)
  .default("")
  .describe("What the form showed when it was opened; or nothing.");

const named = z.object({ id: z.string(), name: z.string() });

export const sessionListed = z.object({
  id: z.string(),
  kind: z.enum(sessionKinds),
  title: z.string(),
  group: named.nullable(),
  promisedLevel: z.enum(levels),
  openTo: z.enum(openings),
  chair: named.nullable(),
  onDay: z.string().nullable(),
  fromTime: z.string().nullable(),
  toTime: z.string().nullable(),
  form: z.enum(forms),
  venue: named.nullable(),
  state: z.enum(states),
});

export const listedTold = (session: SessionListed): z.input<typeof sessionListed> => session;

export const sessionTold = sessionListed.extend({
  purpose: z.string(),
  onlineLink: z.string(),
  cancelledBecause: z.string(),
  calledAt: z.string().nullable(),
  changeNumber: z.number(),
  listening: z.enum(["wanted", "not-wanted"]).nullable(),
  listeningMinutes: z.number().nullable(),
});

/** What a page about one session tells a program. */
export const sessionAnswerOf = <Shown extends { readonly session: Session }>() =>
  z
    .custom<Shown>()
    .transform(({ session }): z.input<typeof sessionTold> => ({
      ...session,
      // Where one joins is for those who come.
      onlineLink: session.isInside ? session.onlineLink : "",
    }))
    .pipe(sessionTold);

/** What a form’s page tells a program: whose form it is. */
export const formAnswerOf = <Shown extends { readonly session: Pick<Session, "id" | "title"> }>() =>
  z
    .custom<Shown>()
    .transform(({ session: { id, title } }) => ({ id, title }))
    .pipe(z.object({ id: z.string(), title: z.string() }));
