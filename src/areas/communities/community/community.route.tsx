import type { ReactNode } from "react";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { House } from "../../../web/route.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { descriptionAnswer, statementAnswer } from "../answers.schema.ts";
import { mayDescribeCommunity, mayEndANo, maySeeCommunities, mayWriteDownANo } from "../communities.policy.ts";
import { findCommunity } from "../communities.store.ts";
import { communityParams } from "../community-params.schema.ts";
import { listCategories } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import { listStatements } from "../statements.store.ts";
import { communityPage } from "./community.page.tsx";
import type { Profile } from "./community.page.tsx";
import { communityFor, statementsFor } from "./profile.rules.ts";
import type { Part } from "./profile.rules.ts";

export const communityRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/{community}",
  summary: "A community: what it brings, who it is, how services reach it, what is known and who says so",
  practices: ["P01"],
  reads: { params: communityParams },
  answers: z
    .custom<Omit<Profile, "place">>()
    .transform(({ community, statements }) => ({
      id: community.id,
      isHere: community.chose === null,
      description: community.description,
      statements,
    }))
    .pipe(
      z.object({
        id: z.string(),
        isHere: z.boolean().describe("False: it chose not to be here, and only its name is told."),
        description: descriptionAnswer,
        statements: z.array(statementAnswer).readonly(),
      }),
    ),
  permit: maySeeCommunities,
  find: async (tx, asked, house) => {
    const community = await findCommunity(tx, asked.params.community);
    if (community === undefined) return undefined;
    const isHere = community.chose === null;
    return {
      community,
      arePublic: await arePublicPagesOn(tx, asked.place.id),
      statements: isHere ? await listStatements(tx, community.id) : [],
      parts: isHere ? await partsOf(tx, asked, house) : [],
      labels: Object.fromEntries((await listCategories(tx)).map(({ code, label }) => [code, label])),
    };
  },
  answer: ({ community, statements, parts, labels }, { actor }) =>
    found({
      community: communityFor(actor, community),
      statements: statementsFor(actor, statements),
      parts,
      labels,
      mayDescribe: mayDescribeCommunity(actor, { isHere: community.chose === null }),
      mayWriteDownANo: mayWriteDownANo(actor),
      mayEndANo: mayEndANo(actor),
    }),
  page: (profile, view) => communityPage({ ...profile, place: placeShown(view) }),
});

type AskedOfCommunity = AskedInPlace<z.infer<typeof communityParams>, unknown, unknown>;

/** What other areas have to say about this community. One after another: they share one transaction. */
async function partsOf(tx: Tx, asked: AskedOfCommunity, { areas }: House): Promise<Profile["parts"]> {
  const { place, actor, language, at, params } = asked;
  const drawn: Part<() => ReactNode>[] = [];
  for (const { title, order, draw } of areas.flatMap(({ communityParts = [] }) => communityParts)) {
    const part = await draw(tx, params.community, { areas, place, actor, language, at });
    if (part !== null && part !== undefined) drawn.push({ title, order, drawn: () => part });
  }
  return drawn;
}
