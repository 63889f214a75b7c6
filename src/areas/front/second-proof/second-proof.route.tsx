import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { answerOf, opened, tooManyTries } from "../../../web/door-answers.ts";
import { door } from "../../../web/door.ts";
import { look } from "../../../web/look.ts";
import { mayKnock } from "../doors.policy.ts";
import { findLanding } from "../landing.store.ts";
import { nextOrFirst } from "../next.rules.ts";
import { codePage, keyPage, keyWrongPage, offerPage, onPage } from "./second-proof.page.tsx";

const kept = z.object({ key: z.string(), address: z.string(), recoveryCodes: z.array(z.string()) });

export const secondProofFormRoute = look({
  method: "GET",
  path: "/second-proof",
  summary: "The second proof: the code at the door, setting it up, switching it off",
  reads: { query: z.object({ next: z.string().max(500).optional() }) },
  answers: z.object({
    step: z.enum(["code", "off", "begun", "on"]),
    hasPassword: z.boolean(),
    kept: kept.nullable(),
    next: z.string(),
  }),
  permit: mayKnock,
  find: async ({ signIn }, { actor: { login } }) => {
    if (login === null || login.by === "token") return { step: "code" as const, hasPassword: false, kept: null };
    const [step, hasPassword, key] = await Promise.all([
      signIn.secondProofOf(login.id),
      signIn.hasPassword(login.id),
      signIn.keyToKeep(login),
    ]);
    return { step, hasPassword, kept: key && { ...key, recoveryCodes: [...key.recoveryCodes] } };
  },
  answer: (thing, { query }) => found({ ...thing, next: nextOrFirst(query.next) }),
  page: (answer, { language }) => {
    const shown = { language, problems: [], ...answer };
    if (answer.kept !== null) return keyPage({ ...shown, kept: answer.kept });
    if (answer.step === "code") return codePage(shown);
    return answer.step === "on" ? onPage(shown) : offerPage(shown);
  },
});

const wrongCode = {
  field: "code",
  words: "This code does not hold. Wait for a new one and write that. If it goes on, begin again at sign in.",
};

export const secondProofRoute = door({
  path: "/second-proof",
  summary: "Prove a second time who you are: at the door, or to switch the second proof on",
  reads: {
    body: z.strictObject({ code: z.string("Write the code.").max(40), next: z.string().max(500).optional() }),
  },
  permit: mayKnock,
  open: async ({ signIn, db }, { actor, body }, caller) => {
    const { login } = actor;
    if (login === null) {
      const entry = await signIn.withCode(body.code, caller);
      const next = await findLanding(db, entry, nextOrFirst(body.next));
      return answerOf(entry, { by: "code", next, wrong: wrongCode });
    }
    if ((await signIn.secondProofOf(login.id)) !== "begun") return wrong(wrongCode);
    const confirmed = await signIn.confirmSecondProof(login, body.code, caller);
    if (confirmed.kind === "wait") throw tooManyTries(confirmed.waitSeconds);
    if (confirmed.kind === "wrong") return wrong(wrongCode);
    return opened({ what: "login.second-proof-on", loginId: login.id }, "/second-proof", confirmed.cookies);
  },
  form: ({ typed, problems }, { language, actor }) =>
    actor.login === null
      ? codePage({ next: nextOrFirst(typed["next"]), language, problems })
      : keyWrongPage({ language, problems }),
});
