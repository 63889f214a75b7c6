import { z } from "zod";
import { wrong } from "../../../../nouns/result.ts";
import { againProblems, opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { offerPage } from "../second-proof.page.tsx";

export const beginSecondProofRoute = door({
  path: "/second-proof/key",
  summary: "Make a key for a second proof; it is not on until a code shows that the key was kept",
  reads: { body: z.strictObject({ password: z.string().max(5000).default("") }) },
  permit: mayChangeOwn,
  open: async ({ signIn }, { actor, body }, caller) => {
    const login = ownLogin(actor);
    const problems = againProblems(await signIn.sameAgain(login, body.password), "password");
    if (problems.length > 0) return wrong(...problems);
    if (!(await signIn.beginSecondProof(caller, body.password)))
      return wrong({ field: "password", words: "A second proof is on already. Switch it off first." });
    return opened({ what: "login.second-proof-begun", loginId: login.id }, "/second-proof");
  },
  form: ({ problems }, { language }) => offerPage({ hasPassword: true, language, problems }),
});
