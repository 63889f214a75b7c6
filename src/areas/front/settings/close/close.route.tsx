import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import type { Problem } from "../../../../nouns/result.ts";
import { againProblems, opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import type { House } from "../../../../web/route.ts";
import { leaveAllPlaces, listPlacesToLeave } from "../../../people/index.ts";
import { mayChangeOwn } from "../../doors.policy.ts";
import { closePage } from "./close.page.tsx";

const houseAlone =
  "Nobody but you looks after this Alongside. Whoever runs its computer can give that to somebody else first: alongside user";

interface Left {
  readonly name: string;
  readonly inTheWay: string | null;
}

const waysBarred = (places: readonly Left[]): readonly string[] =>
  places.flatMap(({ name, inTheWay }) => (inTheWay === null ? [] : [`${name}: ${inTheWay}`]));

/** Everything that stands in the way, in every place and in the house. */
async function findStanding({ db, signIn }: Pick<House, "db" | "signIn">, loginId: string) {
  const places = await listPlacesToLeave(db, loginId);
  const isAlone = await signIn.looksAfterHouseAlone(loginId);
  return { places, inTheWay: [...(isAlone ? [houseAlone] : []), ...waysBarred(places)] };
}

const problemsOf = (sentences: readonly string[]): readonly Problem[] =>
  sentences.map((words) => ({ field: "sure", words }));

export const closeFormRoute = look({
  method: "GET",
  path: "/settings/close",
  summary: "What closing your login deletes, what stays, and whether anything stands in the way",
  answers: z.object({
    places: z.array(z.object({ slug: z.string(), name: z.string() })),
    inTheWay: z.array(z.string()),
    hasPassword: z.boolean(),
  }),
  permit: mayChangeOwn,
  find: async (house, { actor: { login } }) =>
    login === null
      ? { places: [], inTheWay: [], hasPassword: false }
      : { ...(await findStanding(house, login.id)), hasPassword: await house.signIn.hasPassword(login.id) },
  answer: ({ places, inTheWay, hasPassword }) => found({ places: [...places], inTheWay: [...inTheWay], hasPassword }),
  page: (shown, { language }) => closePage({ ...shown, language, problems: [] }),
});

export const closeRoute = door({
  path: "/settings/close",
  summary: "Close your own login for good; never that of a place's last administrator or a side's only keeper",
  reads: {
    body: z.strictObject({ sure: z.string().max(10).default(""), password: z.string().max(5000).default("") }),
  },
  permit: mayChangeOwn,
  open: async (house, { actor, body, at }, caller) => {
    const login = ownLogin(actor);
    if (body.sure !== "yes") return wrong({ field: "sure", words: "Tick the box if you are sure." });
    const { inTheWay } = await findStanding(house, login.id);
    if (inTheWay.length > 0) return { ok: false, problems: problemsOf(inTheWay), clash: true };
    const problems = againProblems(await house.signIn.sameAgain(login, body.password), "password");
    if (problems.length > 0) return wrong(...problems);
    const kept = await leaveAllPlaces(house, login.id, at);
    if (kept.length > 0) return { ok: false, problems: problemsOf(waysBarred(kept)), clash: true };
    const { cookies } = await house.signIn.leave(caller);
    await house.signIn.close(login);
    return opened({ what: "login.closed", loginId: login.id }, "/", cookies);
  },
  form: ({ problems }, { language }) => closePage({ language, hasPassword: true, inTheWay: [], problems }),
});
