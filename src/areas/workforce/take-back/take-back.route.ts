import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findFigures, takeBack } from "../figures.store.ts";
import { listOwnIds } from "../here.store.ts";
import { mayWriteOf } from "../workforce.policy.ts";
import { figuresParams } from "../workforce.schema.ts";

export const takeBackRoute = changeInPlace({
  path: "/{place}/workforce/{figures}/take-back",
  summary: "Take the figures of a year back: the numbers go, the receipt stays",
  practices: ["P13"],
  reads: { params: figuresParams, body: z.strictObject({}) },
  permit: mayWriteOf,
  find: async (tx, { actor, params }) => {
    const figures = await findFigures(tx, params.figures);
    return (
      figures && {
        figures,
        organisationId: figures.organisation.id,
        ownIds: await listOwnIds(tx, actor.member?.personId ?? null),
      }
    );
  },
  decide: ({ figures }) =>
    figures.takenBackOn === null
      ? found(figures)
      : ({
          ok: false,
          clash: true,
          problems: [
            { field: "workforce", words: "These figures were taken back before. Nothing is left to take back." },
          ],
        } as const),
  save: async (tx, figures, { actor, at, place, params: { figures: id } }) => {
    await takeBack(tx, id, { by: actor.member?.personId ?? "", at });
    return {
      id,
      path: `/${place.slug}/workforce/${id}`,
      happened: { what: "workforce.taken-back", subject: { kind: "workforce", id }, detail: { year: figures.year } },
    };
  },
});
