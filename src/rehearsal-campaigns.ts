import { note } from "./db/stage.ts";
import { savePlace } from "./db/transaction.ts";
import { saveChoice } from "./areas/campaigns/campaigns.store.ts";
import type { Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

const words = {
  inputs: "Hours.",
  outputs: "Talks held.",
  outTakes: "Who remembers it.",
  outcomes: "Who rings.",
  impact: "Referrals beside everyone else.",
};

export const campaignFor = (community: string) => ({
  title: "Example Campaign",
  purpose: "That more people know.",
  community,
  area: "Everywhere",
  languages: "English",
  channels: "Talks",
});

/** As a form sends it: what stood on a paper before the campaign began. `counted` is a service, a colon, a measure. */
export const choiceOnPaper = (counted: string) => ({
  counted,
  code: "H",
  wants: "more",
  besides: "everyone-else",
  method: "beside",
  hopedPercent: "20",
  baselineFrom: "2024-01-01",
  startsOn: "2024-09-01",
  lagMonths: "0",
  readUntil: "2025-04-30",
  ...words,
  paperOn: "2024-08-01",
  paperWhere: "The example board’s paper 12.",
});

interface Around {
  readonly house: RehearsedHost;
  readonly placeId: string;
  readonly community: string;
  readonly service: string;
}

/** A campaign that the commissioner wrote down, with what stood on paper, which waits for the other side. */
export async function campaignParams(send: Send, { house, placeId, community, service }: Around) {
  const campaign = await send("commissioner", "campaigns", campaignFor(community));
  // The service of the crowd has no figures, and so its page has no form to choose it in.
  await savePlace(house.stage.app, placeId, async (tx) => {
    const begun = await tx
      .selectFrom("campaign")
      .select("begun_by")
      .where("place_id", "=", placeId)
      .executeTakeFirstOrThrow();
    await saveChoice(
      tx,
      {
        ...choiceOnPaper(""),
        wants: "more",
        method: "beside",
        serviceId: service,
        measure: "referrals",
        communityCode: "H",
        besidesService: null,
        lagMonths: 0,
        hopedPercent: 20,
        plan: words,
        paper: { on: "2024-08-01", where: "The example board’s paper 12." },
        campaignId: campaign,
        last: null,
      },
      { byId: begun.begun_by ?? "", side: "statutory", today: "2026-01-05" },
    );
    await note(tx, "done");
  });
  return { campaign };
}
