import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { tooManyTries } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import { mayKnock } from "../../doors.policy.ts";
import { emailAsked, emailProblem } from "../../email.schema.ts";
import { emailFormPage, sentPage } from "../../email-form.page.tsx";

const words = {
  title: "Sign in with a link",
  lead: "We send a link to your email. It works once, for 15 minutes. You need no password.",
  action: "/sign-in/link",
  verb: "Send me a link",
};

export const askLinkFormRoute = look({
  method: "GET",
  path: "/sign-in/link",
  summary: "The form that asks for a link by email, and what was sent",
  reads: { query: z.object({ sent: z.literal("yes").optional() }) },
  answers: z.object({ sent: z.boolean() }),
  permit: mayKnock,
  answer: (_nothing, { query }) => found({ sent: query.sent === "yes" }),
  page: ({ sent }, { language }) =>
    sent
      ? sentPage("If this email belongs to somebody here, a link to sign in is on its way.")
      : emailFormPage({ ...words, language, typed: {}, problems: [] }),
});

export const askLinkRoute = door({
  path: "/sign-in/link",
  summary: "Ask for a link to sign in, by email",
  reads: { body: z.strictObject({ email: emailAsked }) },
  permit: mayKnock,
  open: async ({ signIn }, { body }, caller) => {
    const problem = emailProblem(body.email);
    if (problem !== null) return wrong(problem);
    const asked = await signIn.askForLink(body.email, caller);
    if (asked.kind === "wait") throw tooManyTries(asked.waitSeconds);
    return { ok: true, value: { path: "/sign-in/link?sent=yes", cookies: [] } };
  },
  form: ({ typed, problems }, { language }) => emailFormPage({ ...words, language, typed, problems }),
});
