import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { linkToken } from "../../link-token.schema.ts";
import { oneButtonPage, saidPage } from "../../one-button.page.tsx";

const over = () =>
  saidPage({
    title: "This link works no more",
    lead: "It has been used, its time is over, or it is somebody else’s. Your email is as it was.",
    go: { href: "/settings/email", words: "Ask for a new link" },
  });

export const newEmailFormRoute = look({
  method: "GET",
  path: "/settings/new-email",
  summary: "What the link to a new email leads to: a button",
  reads: { query: z.object({ token: linkToken.optional() }) },
  answers: z.object({ token: z.string(), email: z.string().nullable() }),
  permit: mayChangeOwn,
  find: async ({ signIn }, { query: { token = "" }, actor: { login } }) => ({
    token,
    email: login === null || token === "" ? null : await signIn.newEmailIn(login, token),
  }),
  answer: (link) => found(link),
  page: ({ token, email }, { language }) =>
    email === null
      ? over()
      : oneButtonPage({
          title: "Change your email",
          lead: `From now on you sign in with ${email}, and letters go there.`,
          action: "/settings/new-email",
          token,
          verb: "Yes, use this email",
          language,
        }),
});

export const newEmailRoute = door({
  path: "/settings/new-email",
  summary: "Use a link to a new email, once",
  reads: { body: z.strictObject({ token: linkToken }) },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }) => {
    const login = ownLogin(actor);
    if (!(await signIn.takeNewEmail(login, body.token)))
      return wrong({ field: "token", words: "This link works no more. Your email is as it was." });
    return opened({ what: "login.email-changed", loginId: login.id }, "/settings");
  },
  form: over,
});
