import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { opened } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { linkToken } from "../link-token.schema.ts";
import { saidPage } from "../one-button.page.tsx";
import { newPasswordPage } from "./new-password.page.tsx";

const over = () =>
  saidPage({
    title: "This link works no more",
    lead: "It has been used, or its time is over. Your password is as it was. Ask for a new link.",
    go: { href: "/forgotten", words: "Ask for a new link" },
  });

export const newPasswordFormRoute = look({
  method: "GET",
  path: "/new-password",
  summary: "The form for a new password, behind a link from a letter",
  reads: { query: z.object({ token: linkToken.optional() }) },
  answers: z.object({ token: z.string(), holds: z.boolean() }),
  permit: mayKnock,
  find: async ({ signIn }, { query }) => ({
    token: query.token ?? "",
    holds: query.token !== undefined && (await signIn.whoseReset(query.token)) !== null,
  }),
  answer: (link) => found(link),
  page: ({ token, holds }, { language }) => (holds ? newPasswordPage(token, language, []) : over()),
});

const linkIsOver = { field: "token", words: "This link has been used, or its time is over. Ask for a new one." };

export const newPasswordRoute = door({
  path: "/new-password",
  summary: "Choose a new password with a link from a letter, once",
  reads: { body: z.strictObject({ token: linkToken, password: z.string("Write a password.").max(5000) }) },
  permit: mayKnock,
  open: async ({ signIn }, { body }) => {
    const whose = await signIn.whoseReset(body.token);
    if (whose === null) return wrong(linkIsOver);
    const problems = signIn.passwordProblems(body.password, whose);
    if (problems.length > 0) return wrong(...problems);
    const loginId = await signIn.resetPassword(body.token, body.password);
    if (loginId === null) return wrong(linkIsOver);
    return opened({ what: "login.password-reset", loginId }, "/sign-in");
  },
  form: ({ typed, problems }, { language }) =>
    problems.some(({ field }) => field === "token")
      ? over()
      : newPasswordPage(typed["token"] ?? "", language, problems),
});
