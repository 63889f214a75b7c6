import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { againProblems, opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { passwordPage } from "./password.page.tsx";

export const passwordFormRoute = look({
  method: "GET",
  path: "/settings/password",
  summary: "The form that changes your password",
  answers: z.object({ hasPassword: z.boolean() }),
  permit: mayChangeOwn,
  find: async ({ signIn }, { actor: { login } }) => ({
    hasPassword: login !== null && (await signIn.hasPassword(login.id)),
  }),
  answer: (thing) => found(thing),
  page: ({ hasPassword }, { language }) => passwordPage({ hasPassword, language, problems: [] }),
});

export const passwordRoute = door({
  path: "/settings/password",
  summary: "Change your password; your other devices are signed out",
  reads: {
    body: z.strictObject({
      current: z.string().max(5000).default(""),
      password: z.string("Write a password.").max(5000),
    }),
  },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    const problems = signIn.passwordProblems(body.password, login);
    if (problems.length > 0) return wrong(...problems);
    const again = againProblems(await signIn.sameAgain(login, body.current), "current");
    if (again.length > 0) return wrong(...again);
    const cookies = await signIn.changePassword(login, body.password);
    return opened({ what: "login.password-changed", loginId: login.id }, "/settings", cookies);
  },
  form: ({ problems }, { language }) => passwordPage({ hasPassword: true, language, problems }),
});
