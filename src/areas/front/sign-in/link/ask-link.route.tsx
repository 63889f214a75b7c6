import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { tooManyTries } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import type { House, Route } from "../../../../web/route.ts";
import { mayKnock } from "../../doors.policy.ts";
import { emailAsked, emailProblem } from "../../email.schema.ts";
import { emailFormPage, sentPage } from "../../email-form.page.tsx";

interface LetterAsked {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  /** Said whether there is such a login or not. */
  readonly sent: string;
  readonly summaries: { readonly form: string; readonly ask: string };
  readonly ask: (signIn: House["signIn"]) => House["signIn"]["askForLink"];
}

/** Two doors to one letter: the form that asks for an email, and the asking. */
export const letterDoors = ({ path, title, lead, sent, summaries, ask }: LetterAsked): readonly [Route, Route] => {
  const words = { title, lead, action: path, verb: "Send me a link" };
  const form = look({
    method: "GET",
    path,
    summary: summaries.form,
    reads: { query: z.object({ sent: z.literal("yes").optional() }) },
    answers: z.object({ sent: z.boolean() }),
    permit: mayKnock,
    answer: (_nothing, { query }) => found({ sent: query.sent === "yes" }),
    page: (answer, { language }) =>
      answer.sent ? sentPage(sent) : emailFormPage({ ...words, language, typed: {}, problems: [] }),
  });
  const asking = door({
    path,
    summary: summaries.ask,
    reads: { body: z.strictObject({ email: emailAsked }) },
    permit: mayKnock,
    open: async ({ signIn }, { body }, caller) => {
      const problem = emailProblem(body.email);
      if (problem !== null) return wrong(problem);
      const asked = await ask(signIn)(body.email, caller);
      if (asked.kind === "wait") throw tooManyTries(asked.waitSeconds);
      return { ok: true, value: { path: `${path}?sent=yes`, cookies: [] } };
    },
    form: ({ typed, problems }, { language }) => emailFormPage({ ...words, language, typed, problems }),
  });
  return [form, asking];
};

export const [askLinkFormRoute, askLinkRoute] = letterDoors({
  path: "/sign-in/link",
  title: "Sign in with a link",
  lead: "We send a link to your email. It works once, for 15 minutes. You need no password.",
  sent: "If this email belongs to somebody here, a link to sign in is on its way.",
  summaries: {
    form: "The form that asks for a link by email, and what was sent",
    ask: "Ask for a link to sign in, by email",
  },
  ask: ({ askForLink }) => askForLink,
});
