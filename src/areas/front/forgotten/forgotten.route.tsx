import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { tooManyTries } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { emailAsked, emailProblem } from "../email.schema.ts";
import { emailFormPage, sentPage } from "../email-form.page.tsx";

const words = {
  title: "Choose a new password",
  lead: "We send a link to your email. It works once, for an hour, and leads to a page where you choose a new one.",
  action: "/forgotten",
  verb: "Send me a link",
};

export const forgottenFormRoute = look({
  method: "GET",
  path: "/forgotten",
  summary: "The form for somebody who has forgotten their password, and what was sent",
  reads: { query: z.object({ sent: z.literal("yes").optional() }) },
  answers: z.object({ sent: z.boolean() }),
  permit: mayKnock,
  answer: (_nothing, { query }) => found({ sent: query.sent === "yes" }),
  page: ({ sent }, { language }) =>
    sent
      ? sentPage("If this email belongs to somebody here, a link to choose a new password is on its way.")
      : emailFormPage({ ...words, language, typed: {}, problems: [] }),
});

export const forgottenRoute = door({
  path: "/forgotten",
  summary: "Ask for a link to choose a new password, by email",
  reads: { body: z.strictObject({ email: emailAsked }) },
  permit: mayKnock,
  open: async ({ signIn }, { body }, caller) => {
    const problem = emailProblem(body.email);
    if (problem !== null) return wrong(problem);
    const asked = await signIn.askForReset(body.email, caller);
    if (asked.kind === "wait") throw tooManyTries(asked.waitSeconds);
    return { ok: true, value: { path: "/forgotten?sent=yes", cookies: [] } };
  },
  form: ({ typed, problems }, { language }) => emailFormPage({ ...words, language, typed, problems }),
});
