import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { alliancesMax, listAsking, listOwnAlliances, listWaitingForOrganisation } from "../alliance.store.ts";
import { listLastContacts } from "../entries.store.ts";
import type { AllianceListed } from "../alliance.ts";
import { maySeeAlliances } from "../alliance.policy.ts";
import { personOf, placeShown, titleOf } from "../place-shown.ts";
import { alliancesPage } from "./list.page.tsx";
import type { AlliancesShown } from "./list.page.tsx";

const listed = z.object({ id: z.string(), title: z.string(), startedAt: z.string(), endedAt: z.string().nullable() });

const told = (alliances: readonly AllianceListed[]) =>
  alliances.map((one) => ({
    id: one.id,
    title: titleOf(one),
    startedAt: one.startedAt,
    endedAt: one.ended?.at ?? null,
  }));

export const alliancesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances",
  summary: "The alliances one is part of, and those one is asked into",
  practices: ["P05"],
  answers: z
    .custom<AlliancesShown>()
    .transform(({ own, asking }) => ({ alliances: told(own), asking: told(asking) }))
    .pipe(
      z.object({
        alliances: z.array(listed).max(alliancesMax),
        asking: z.array(listed).max(alliancesMax * 2),
      }),
    ),
  permit: maySeeAlliances,
  find: async (tx, { actor }) => {
    const personId = personOf(actor);
    if (personId === "") return { own: [], asking: [], lastContacts: new Map<string, string>() };
    const asking = [...(await listAsking(tx, personId)), ...(await listWaitingForOrganisation(tx, actor))];
    const own = await listOwnAlliances(tx, personId);
    const ids = own.map(({ id }) => id);
    return { own, asking, lastContacts: await listLastContacts(tx, ids) };
  },
  answer: ({ own, asking, lastContacts }) => found({ own, asking, lastContacts }),
  page: (shown, view) => alliancesPage(shown, placeShown(view)),
});
