import { z } from "zod";
import { canonicalJson } from "../../../db/canonical-json.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Decision } from "../../../web/route.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { findDraft } from "../drafts.store.ts";
import { draftAnswer, draftAnswerOf } from "../draft-answer.schema.ts";
import { draftParams } from "../params.schema.ts";
import type { Proposed } from "../proposed.schema.ts";
import { mayPrepareRelease, mayStopDraft } from "../releases.policy.ts";
import { listUnfit } from "../releases.store.ts";
import { isProposed } from "../standing.rules.ts";
import { draftPage, type DraftShown } from "./draft.page.tsx";

export const draftRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/drafts/{draft}",
  summary: "A release that is being prepared: how far its check is, what will be hidden and why, who must say yes",
  practices: ["P03"],
  reads: { params: draftParams },
  answers: z
    .custom<DraftShown>()
    .transform(({ draft, content, canBeProposed, unfit }) => ({
      ...draftAnswerOf(draft),
      content,
      canBeProposed,
      unfit,
    }))
    .pipe(
      draftAnswer.extend({
        content: z.string().nullable().describe("What a keeper who proposes it sends as the proposal's content."),
        canBeProposed: z.boolean(),
        unfit: z.array(z.string()).readonly(),
      }),
    ),
  permit: mayPrepareRelease,
  find: async (tx, { params, place }) => {
    const draft = await findDraft(tx, params.draft);
    if (draft === undefined) return undefined;
    const { id, title, sha256 } = draft;
    const proposed: Proposed | null = sha256 === null ? null : { draft: id, title, sha256 };
    const unfit = proposed === null ? [] : (await listUnfit(tx, proposed)).map(({ words }) => words);
    return { draft, proposed, unfit, rolesThatRelease: await rolesThatReleaseFigures(tx, place.id) };
  },
  answer: ({ draft, proposed, unfit, rolesThatRelease, place }, { actor }): Decision<DraftShown> =>
    found({
      place,
      draft,
      content: proposed === null ? null : canonicalJson({ ...proposed }),
      canBeProposed: unfit.length === 0 && !isProposed(draft),
      unfit,
      keeps: actor.member !== null && actor.member.keepsFor !== null,
      mayStop: mayStopDraft(actor, { rolesThatRelease, isProposed: isProposed(draft) }),
    }),
  page: (shown, view) => draftPage(shown, { language: view.language, keys: [view.key, `${view.key}-stop`] }),
});
