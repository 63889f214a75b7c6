import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { opened, ownLogin } from "../../../../web/door-answers.ts";
import { door } from "../../../../web/door.ts";
import { look } from "../../../../web/look.ts";
import { mayLookAfterHouse } from "../../doors.policy.ts";
import { letterShown, shownOf } from "../letter-shown.schema.ts";
import { letterPage } from "../outbox.page.tsx";

const params = z.object({ letter: z.uuid() });
const letterIsGone = { field: "letter", words: "This letter is gone already. Nothing was changed." };

export const letterRoute = look({
  method: "GET",
  path: "/outbox/{letter}",
  summary: "One letter with its link, for whoever looks after the house",
  reads: { params },
  answers: letterShown.extend({ text: z.string() }),
  permit: mayLookAfterHouse,
  // Somebody who may not read letters is not told either whether there is one: the policy then speaks, not a 404.
  find: async ({ post }, { params, actor }) => {
    if (!mayLookAfterHouse(actor).allowed) return { letter: null };
    const letter = await post.open(params.letter);
    return letter && { letter };
  },
  answer: ({ letter }) => (letter === null ? wrong(letterIsGone) : found({ ...shownOf(letter), text: letter.text })),
  page: (letter) => letterPage(letter),
});

export const throwLetterAwayRoute = door({
  path: "/outbox/{letter}",
  summary: "Throw a letter away that need not be sent any more",
  reads: { params },
  permit: mayLookAfterHouse,
  open: async ({ post }, { actor, params: { letter } }) => {
    const login = ownLogin(actor);
    if (!(await post.throwAway(letter))) return wrong(letterIsGone);
    return opened({ what: "letter.thrown-away", loginId: login.id }, "/outbox");
  },
});
