import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { againProblems, opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { emailAsked, emailProblem } from "../../email.schema.ts";
import { emailPage, emailSentPage } from "./email.page.tsx";

export const emailFormRoute = look({
  method: "GET",
  path: "/settings/email",
  summary: "The form that changes your email",
  reads: { query: z.object({ sent: z.literal("yes").optional() }) },
  answers: z.object({ sent: z.boolean(), hasPassword: z.boolean() }),
  permit: mayChangeOwn,
  find: async ({ signIn }, { actor: { login } }) => ({
    hasPassword: login !== null && (await signIn.hasPassword(login.id)),
  }),
  answer: ({ hasPassword }, { query }) => found({ sent: query.sent === "yes", hasPassword }),
  page: ({ sent, hasPassword }, { language }) =>
    sent ? emailSentPage() : emailPage({ language, hasPassword, typed: {}, problems: [] }),
});

export const emailRoute = door({
  path: "/settings/email",
  summary: "Ask for a link that changes your email; it goes to the new address",
  reads: { body: z.strictObject({ email: emailAsked, password: z.string().max(5000).default("") }) },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    const problem = emailProblem(body.email);
    if (problem !== null) return wrong(problem);
    const problems = againProblems(await signIn.sameAgain(login, body.password), "password");
    if (problems.length > 0) return wrong(...problems);
    await signIn.askForNewEmail(login, body.email);
    return opened({ what: "login.new-email-asked", loginId: login.id }, "/settings/email?sent=yes");
  },
  form: ({ typed, problems }, { language }) => emailPage({ language, hasPassword: true, typed, problems }),
});
