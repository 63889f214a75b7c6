import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { answerOf, opened } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { emailAsked, emailProblem } from "../email.schema.ts";
import { linkToken } from "../link-token.schema.ts";
import { saidPage } from "../one-button.page.tsx";
import { setUpPage } from "./set-up.page.tsx";

const over = () =>
  saidPage({
    title: "This set-up link works no more",
    lead:
      "It works once, for an hour, and only while nobody looks after this Alongside. " +
      "Whoever runs it can print a fresh one: alongside user set-up-link",
    go: { href: "/sign-in", words: "Sign in" },
  });

export const setUpFormRoute = look({
  method: "GET",
  path: "/set-up",
  summary: "The form for the first person who looks after this Alongside",
  reads: { query: z.object({ token: linkToken.optional() }) },
  answers: z.object({ token: z.string(), holds: z.boolean() }),
  permit: mayKnock,
  find: async ({ signIn }, { query }) => ({
    token: query.token ?? "",
    holds: query.token !== undefined && (await signIn.isSetUpLink(query.token)),
  }),
  answer: (link) => found(link),
  page: ({ token, holds }, { language }) => (holds ? setUpPage({ token, language, typed: {}, problems: [] }) : over()),
});

const linkIsOver = { field: "token", words: "This set-up link has been used, or its time is over." };

export const setUpRoute = door({
  path: "/set-up",
  summary: "Make the first login that looks after this Alongside, and sign in",
  reads: {
    body: z.strictObject({
      token: linkToken,
      name: z.string("Write your name.").max(200, "Write a shorter name."),
      email: emailAsked,
      password: z.string("Write a password.").max(5000),
    }),
  },
  permit: mayKnock,
  open: async ({ signIn }, { body }, caller) => {
    if (!(await signIn.isSetUpLink(body.token))) return wrong(linkIsOver);
    const name = body.name.trim();
    const email = emailProblem(body.email);
    const problems = [
      ...(name === "" ? [{ field: "name", words: "Write your name." }] : []),
      ...(email === null ? [] : [email]),
      ...signIn.passwordProblems(body.password, { email: body.email, name }),
    ];
    if (problems.length > 0) return wrong(...problems);
    if (!(await signIn.useSetUpLink(body.token))) return wrong(linkIsOver);
    const loginId = await signIn.makeFirst({ name, email: body.email, password: body.password });
    const entry = await signIn.withPassword(body, caller);
    if (entry.kind === "in") return opened({ what: "login.set-up-house", loginId }, "/second-proof", entry.cookies);
    return answerOf(entry, { by: "password", next: "/second-proof", wrong: linkIsOver });
  },
  form: ({ typed, problems }, { language }) =>
    problems.some(({ field }) => field === "token")
      ? over()
      : setUpPage({ token: typed["token"] ?? "", language, typed, problems }),
});
