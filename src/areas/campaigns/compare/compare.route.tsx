import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor, PlaceHere } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { leavingBoth } from "../../reach/index.ts";
import { comparedMax } from "../campaign.ts";
import { maySeeResult } from "../campaigns.policy.ts";
import { listCampaigns } from "../campaigns.store.ts";
import { costEachOf } from "../effect.rules.ts";
import { findEffect } from "../effects.store.ts";
import { placeShown } from "../place-shown.ts";
import { verdicts } from "../reading.ts";
import { costSaid } from "../reading-said.page.ts";
import { comparePage, peopleSaid } from "./compare.page.tsx";
import type { ComparedLine, CompareShown } from "./compare.page.tsx";

const told = z.object({
  campaigns: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      verdict: z.enum(verdicts),
      people: z.string(),
      pence: z.number().nullable(),
      costEach: z.string(),
    }),
  ),
});

const toldOf = ({ lines }: CompareShown): z.input<typeof told> => ({
  campaigns: lines.map((line) => ({
    id: line.campaign.id,
    title: line.campaign.title,
    verdict: line.reading.verdict,
    people: peopleSaid(line),
    pence: line.campaign.pence,
    costEach: costSaid(line.costEach),
  })),
});

interface Looking {
  readonly place: PlaceHere;
  readonly actor: Actor;
  readonly at: Date;
}

/** One after the other: each is worked out from its own figures. */
async function findLines(tx: Tx, { place, actor, at }: Looking): Promise<CompareShown> {
  const today = at.toISOString().slice(0, 10);
  const begun = (await listCampaigns(tx))
    .filter(({ choice }) => choice !== null && choice.startsOn <= today)
    .toSorted((one, other) => one.title.localeCompare(other.title, "en"));
  const lines: ComparedLine[] = [];
  for (const campaign of begun.slice(0, comparedMax)) {
    const effect = await findEffect(tx, { place, maySee: (who) => maySeeResult(actor, who).allowed }, campaign);
    if (effect === undefined) continue;
    const { choice, reading, compared } = effect;
    const costEach = costEachOf(reading, { wants: choice.wants, pence: campaign.pence });
    lines.push({ campaign, choice, reading, costEach, leaving: compared.leaving });
  }
  return { lines, more: Math.max(0, begun.length - comparedMax) };
}

export const compareRoute = lookInPlace({
  method: "GET",
  path: "/{place}/campaigns/compare",
  summary: "Campaigns side by side: what came of each, and what each person newly reached cost, with its interval",
  practices: ["P29"],
  answers: z.custom<CompareShown>().transform(toldOf).pipe(told),
  permit: maySeeResult,
  find: async (tx, looking) => {
    const rolesThatSee = await rolesThatSeeFigures(tx, looking.place.id);
    const isSeen = maySeeResult(looking.actor, { rolesThatSee }).allowed;
    return { rolesThatSee, ...(isSeen ? await findLines(tx, looking) : { lines: [], more: 0 }) };
  },
  answer: ({ lines, more }) => found({ lines, more }),
  leaves: ({ lines }) => lines.map(({ leaving }) => leaving).reduce(leavingBoth, null),
  page: (shown, view) => comparePage(shown, { place: placeShown(view) }),
});
