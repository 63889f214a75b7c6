import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { answerOf } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { findLanding } from "../landing.store.ts";
import { nextOrFirst } from "../next.rules.ts";
import { oneButtonPage, saidPage } from "../one-button.page.tsx";
import { linkToken } from "../link-token.schema.ts";

/** Opening the link uses nothing up: programs that look through people's mail open it too. */
export const linkFormRoute = look({
  method: "GET",
  path: "/link",
  summary: "What a link to sign in leads to: a button",
  reads: { query: z.object({ token: linkToken.optional(), next: z.string().max(500).optional() }) },
  answers: z.object({ token: z.string().nullable(), next: z.string() }),
  permit: mayKnock,
  answer: (_nothing, { query }) => found({ token: query.token ?? null, next: nextOrFirst(query.next) }),
  page: ({ token, next }, { language }) =>
    token === null
      ? saidPage({
          title: "This link is not whole",
          lead: "Copy all of it from your letter, or ask for a new one.",
          go: { href: "/sign-in/link", words: "Ask for a new link" },
        })
      : oneButtonPage({
          title: "Sign in",
          lead: "Press the button to come in on this device. The link then works no more.",
          action: next === "/" ? "/link" : `/link?next=${encodeURIComponent(next)}`,
          token,
          verb: "Sign in",
          language,
        }),
});

const usedUp = {
  field: "token",
  words: "This link has been used, or its time is over. Ask for a new one: it takes a minute.",
};

export const linkRoute = door({
  path: "/link",
  summary: "Sign in with a link from a letter, once",
  reads: { query: z.object({ next: z.string().max(500).optional() }), body: z.strictObject({ token: linkToken }) },
  permit: mayKnock,
  open: async ({ signIn, db }, { body, query }, caller) => {
    const entry = await signIn.withLink(body.token, caller);
    const next = await findLanding(db, entry, nextOrFirst(query.next));
    return answerOf(entry, { by: "link", next, wrong: usedUp });
  },
  form: () =>
    saidPage({
      title: "This link works no more",
      lead: usedUp.words,
      go: { href: "/sign-in/link", words: "Ask for a new link" },
    }),
});
