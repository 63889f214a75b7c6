import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeNeed, seenBy } from "../needs.policy.ts";
import { needAnswerOf, needParams } from "../needs.schema.ts";
import { findNeed } from "../needs.store.ts";
import { formShown } from "../place-shown.ts";
import { needPage } from "./need.page.tsx";
import type { NeedShown } from "./need.page.tsx";

export const needRoute = lookInPlace({
  method: "GET",
  path: "/{place}/needs/{need}",
  summary: "What was asked of a service, by when, and what both sides say came of it",
  practices: ["P16"],
  reads: { params: needParams },
  answers: needAnswerOf<NeedShown>(),
  permit: maySeeNeed,
  find: async (tx, { actor, params }) => seenBy(actor, await findNeed(tx, params.need)),
  answer: ({ need }, { at }) => found({ need, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => needPage(shown, formShown(view)),
});
