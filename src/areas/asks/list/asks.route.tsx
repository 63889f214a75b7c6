import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { onePage, rowsOnAPage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findOrganisation, listOwnOrganisations } from "../../organisations/index.ts";
import { askedThisMonth, findLimit } from "../asking.store.ts";
import { mayAsk, maySeeAsks, maySetLimit } from "../asks.policy.ts";
import { askShown, loadTold } from "../asks.schema.ts";
import { listAsks } from "../asks.store.ts";
import { placeShown } from "../place-shown.ts";
import { stateOf } from "../state.rules.ts";
import { asksPage, showing } from "./asks.page.tsx";
import type { ListShown } from "./asks.page.tsx";

const told = z.object({
  asks: z.array(askShown).max(rowsOnAPage).readonly(),
  count: z.number(),
  page: z.number(),
  askedThisMonth: loadTold.nullable().describe("Of one organisation, by everybody; null where none is named."),
});

async function findPartner(tx: Tx, id: string, today: string) {
  const organisation = id === "" ? undefined : await findOrganisation(tx, id);
  return organisation === undefined
    ? null
    : {
        id,
        name: organisation.name,
        workerIds: organisation.workerIds,
        load: await askedThisMonth(tx, { organisationId: id, today }),
        limit: await findLimit(tx, id),
      };
}

export const asksRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks",
  summary: "What partners are asked for by everybody together, the newest first",
  practices: ["P10"],
  reads: {
    query: z.object({
      show: z.enum(showing).default("all").describe("to-us: of organisations one works for; by-me: what one asks."),
      organisation: z
        .union([z.literal(""), z.uuid()])
        .default("")
        .describe("Of this organisation alone."),
      page: z.coerce.number().int().min(1).max(1000).default(1),
    }),
  },
  answers: z
    .custom<ListShown>()
    .transform(({ asks, count, page, partner }): z.input<typeof told> => ({
      asks,
      count,
      page,
      askedThisMonth: partner?.load ?? null,
    }))
    .pipe(told),
  permit: maySeeAsks,
  find: async (tx, { actor, query: { show, organisation }, at }) => {
    const personId = actor.member?.personId ?? "";
    const own = actor.member === null ? [] : await listOwnOrganisations(tx, personId);
    const ids = organisation !== "" ? [organisation] : show === "to-us" ? own.map(({ id }) => id) : undefined;
    return {
      own,
      partner: await findPartner(tx, organisation, at.toISOString().slice(0, 10)),
      asks: await listAsks(tx, {
        ...(ids === undefined ? {} : { organisationIds: ids }),
        ...(show === "by-me" && personId !== "" ? { askedBy: personId } : {}),
      }),
    };
  },
  answer: ({ asks, partner, own }, { query: { show, page }, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const { rows, ...paging } = onePage(
      asks.map((ask) => ({ ...ask, state: stateOf(ask, today) })),
      page,
    );
    return found({
      asks: rows,
      ...paging,
      show,
      own,
      partner: partner === null ? null : { ...partner, maySetLimit: maySetLimit(actor, partner).allowed },
      mayAsk: mayAsk(actor).allowed,
    });
  },
  page: (shown, view) => asksPage(shown, { place: placeShown(view), language: view.language }),
});
