import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { findLanding } from "../landing.store.ts";
import { nextOrFirst } from "../next.rules.ts";
import { answerOf } from "../../../web/door-answers.ts";
import { signInPage } from "./sign-in.page.tsx";

const emailAsked = z.string("Write your email.").max(320, "This is too long for an email.");

export const signInFormRoute = look({
  method: "GET",
  path: "/sign-in",
  summary: "The form to sign in with, and who is signed in now",
  reads: { query: z.object({ next: z.string().max(500).optional() }) },
  answers: z.object({ signedInAs: z.string().nullable(), next: z.string() }),
  permit: mayKnock,
  answer: (_nothing, { actor, query }) =>
    found({ signedInAs: actor.login?.name ?? null, next: nextOrFirst(query.next) }),
  page: (answer, { language }) => signInPage({ ...answer, language, typed: {}, problems: [] }),
});

/** The same words whether there is such a login or not. */
const notTheseTwo = {
  field: "password",
  words: "This email and password do not belong together. Check both, or ask for a link by email.",
};

export const signInRoute = door({
  path: "/sign-in",
  summary: "Sign in with email and password",
  reads: {
    body: z.strictObject({
      email: emailAsked,
      password: z.string("Write your password.").max(5000, "This is too long for a password."),
      next: z.string().max(500).optional(),
    }),
  },
  permit: mayKnock,
  open: async ({ signIn, db }, { body }, caller) => {
    const empty = [
      ...(body.email.trim() === "" ? [{ field: "email", words: "Write your email." }] : []),
      ...(body.password === "" ? [{ field: "password", words: "Write your password." }] : []),
    ];
    if (empty.length > 0) return wrong(...empty);
    const entry = await signIn.withPassword(body, caller);
    const next = await findLanding(db, entry, nextOrFirst(body.next));
    return answerOf(entry, { by: "password", next, wrong: notTheseTwo });
  },
  form: ({ typed, problems }, { language, actor }) =>
    signInPage({
      typed,
      problems,
      language,
      signedInAs: actor.login?.name ?? null,
      next: nextOrFirst(typed["next"]),
    }),
});
