import { z } from "zod";
import { wrong } from "../../../../nouns/result.ts";
import { againProblems, opened, ownLogin, tooManyTries } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { onPage } from "../second-proof.page.tsx";

export const endSecondProofRoute = door({
  path: "/second-proof/off",
  summary: "Switch the second proof off: with the password and a code",
  reads: {
    body: z.strictObject({ password: z.string().max(5000).default(""), code: z.string("Write the code.").max(40) }),
  },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }, caller) => {
    const login = ownLogin(actor);
    const problems = againProblems(await signIn.sameAgain(login, body.password), "password");
    if (problems.length > 0) return wrong(...problems);
    const ended = await signIn.endSecondProof(login, body, caller);
    if (ended.kind === "wait") throw tooManyTries(ended.waitSeconds);
    if (ended.kind === "wrong")
      return wrong({ field: "code", words: "This code does not hold. Wait for a new one and write that." });
    return opened({ what: "login.second-proof-off", loginId: login.id }, "/second-proof", ended.cookies);
  },
  form: ({ problems }, { language }) => onPage({ hasPassword: true, language, problems }),
});
