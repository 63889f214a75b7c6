import { z } from "zod";
import { rowsOnAPage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { listOwnIds } from "../concerned.store.ts";
import { listToConfirm } from "../contributions.store.ts";
import { maySeeRecognition } from "../recognition.policy.ts";
import { recognitionWords } from "../recognition.words.ts";
import { saveAllConfirmed, takeContributionTurn } from "../writing.store.ts";

const identifier = z.uuid();

/** The identifiers among what was sent. */
const idsOf = (sent: string | readonly string[]): readonly string[] =>
  tickedOf(sent)
    .filter((id) => identifier.safeParse(id).success)
    .slice(0, rowsOnAPage);

export const confirmRoute = changeInPlace({
  path: "/{place}/recognition/confirm",
  summary: "Say that all of what one gave, of those named, is written down right",
  practices: ["P14"],
  reads: {
    body: z.strictObject({
      ids: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("Which contributions, by their identifiers; only one’s own, or one’s organisation’s, count."),
    }),
  },
  permit: maySeeRecognition,
  find: async (tx, { actor, body }) => {
    if (actor.member === null) return { waiting: [] };
    const { personId } = actor.member;
    const ids = idsOf(body.ids).toSorted();
    for (const id of ids) await takeContributionTurn(tx, id);
    return { waiting: await listToConfirm(tx, { personId, organisationIds: await listOwnIds(tx, personId) }, ids) };
  },
  decide: ({ waiting }, { language }) =>
    waiting.length > 0
      ? found(waiting)
      : { ok: false, clash: true, problems: [{ field: "ids", words: recognitionWords(language).confirmedAll }] },
  save: async (tx, waiting, { actor, place }) => {
    await saveAllConfirmed(tx, waiting, actor.member?.personId ?? "");
    const [first] = waiting;
    return {
      id: first?.id ?? "",
      path: `/${place.slug}/recognition`,
      happened: {
        what: "contribution.confirmed",
        subject: { kind: "contribution", id: first?.id ?? "" },
        detail: { ids: waiting.map(({ id }) => id).join(" ") },
      },
    };
  },
});
