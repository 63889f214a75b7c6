import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { communitiesMax } from "../../communities/index.ts";
import { maySeeAlliances, mayWriteDownReligion } from "../alliance.policy.ts";
import { linkedThrough } from "../links.rules.ts";
import { listLinks, saveNoReligion } from "../links.store.ts";
import { formShown, personOf } from "../place-shown.ts";
import { noReligionFields, noReligionOf } from "../said.rules.ts";
import { linksPage } from "./links.page.tsx";
import type { LinksShown } from "./links.page.tsx";

const told = z.object({
  communities: z
    .array(
      z.object({
        communityId: z.string(),
        name: z.string(),
        through: z.enum(["both", "religious", "secular", "neither"]),
        religious: z.array(z.string()).readonly(),
        secular: z.array(z.string()).readonly(),
        noReligion: z.object({ percent: z.number(), source: z.string(), period: z.string() }).nullable(),
      }),
    )
    .max(communitiesMax),
});

export const linksRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/links",
  summary: "Through religious, secular, both or neither kinds of organisations each community is reached",
  practices: ["P06"],
  answers: z
    .custom<LinksShown>()
    .transform(({ communities }) => ({
      communities: communities.map((one) => ({ ...one, through: linkedThrough(one) })),
    }))
    .pipe(told),
  permit: maySeeAlliances,
  find: async (tx) => ({ communities: await listLinks(tx) }),
  answer: ({ communities }, { actor }) => found({ communities, mayWriteDown: mayWriteDownReligion(actor).allowed }),
  page: (shown, view) => linksPage(shown, { ...formShown(view), problems: [] }),
});

export const noReligionRoute = changeInPlace({
  path: "/{place}/alliances/links",
  summary: "Write down which share of a community told the census that they have no religion, with its source",
  practices: ["P06"],
  reads: { body: z.strictObject(noReligionFields) },
  permit: mayWriteDownReligion,
  find: async (tx) => ({ communities: await listLinks(tx) }),
  decide: ({ communities }, { body }) =>
    noReligionOf(
      body,
      communities.map(({ communityId }) => communityId),
    ),
  save: async (tx, said, { place, actor }) => {
    await saveNoReligion(tx, { ...said, personId: personOf(actor) });
    return {
      id: said.communityId,
      path: `/${place.slug}/alliances/links`,
      happened: {
        what: "alliance.no-religion",
        subject: { kind: "community", id: said.communityId },
        detail: { percent: said.percent },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    linksPage({ communities: thing?.communities ?? [], mayWriteDown: true }, { ...formShown(view), typed, problems }),
});
