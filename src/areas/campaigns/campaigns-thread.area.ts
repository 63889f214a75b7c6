import { moneyText } from "../../nouns/money.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import type { Tx } from "../../db/tables.ts";
import type { CampaignListed } from "./campaign.ts";
import { maySeeCampaigns, maySeeResult } from "./campaigns.policy.ts";
import { listCampaigns } from "./campaigns.store.ts";
import { findEffect } from "./effects.store.ts";
import { betweenPeople, verdictTitle } from "./reading-said.page.ts";

/** So many are read against the figures for one thread. */
const readMax = 4;

/** What its figures say, read as was chosen before it began. */
async function effectStep(tx: Tx, campaign: CampaignListed, here: Here): Promise<readonly ThreadStep[]> {
  const { choice } = campaign;
  const today = here.at.toISOString().slice(0, 10);
  if (choice === null || choice.readUntil > today) return [];
  const maySee = (who: Parameters<typeof maySeeResult>[1]) => maySeeResult(here.actor, who).allowed;
  const effect = await findEffect(tx, { place: here.place, maySee }, campaign);
  // Whoever may not see figures reads nothing of what they say, not even that nobody can say it.
  if (effect === undefined || !maySee(effect)) return [];
  return [
    {
      kind: "campaign",
      id: campaign.id,
      day: choice.readUntil,
      words: `“${campaign.title}”, read as was chosen before it began: ${verdictTitle(effect.reading.verdict, choice).toLowerCase()}${effect.reading.people === null ? "" : ` (${betweenPeople(effect.reading.people)}, at 95% certainty)`}.`,
      href: `/${here.place.slug}/campaigns/${campaign.id}/result`,
      with: null,
      part: "measured",
    },
  ];
}

/** What was said to a community, and whether it changed anything. @practice P44 */
export const threadOfCampaigns: ThreadPart = {
  kind: "campaign",
  find: async (tx, id, { actor, place }) => {
    const [campaign] = maySeeCampaigns(actor).allowed ? await listCampaigns(tx, { id }) : [];
    return (
      campaign && {
        title: campaign.title,
        href: `/${place.slug}/campaigns/${id}`,
        day: campaign.choice?.startsOn ?? campaign.begunOn,
        services: campaign.choice === null ? [] : [campaign.choice.service.id],
        communities: [campaign.community.id],
      }
    );
  },
  steps: async (tx, { services, communities }, here) => {
    if (!maySeeCampaigns(here.actor).allowed) return [];
    const those = (await listCampaigns(tx)).filter(
      ({ community, choice }) =>
        (communities.length === 0 || communities.includes(community.id)) &&
        (services.length === 0 || choice === null || services.includes(choice.service.id)),
    );
    const today = here.at.toISOString().slice(0, 10);
    const begun = those.map(({ id, title, community, choice, begunOn, pence }): ThreadStep => ({
      kind: "campaign",
      id,
      day: choice?.startsOn ?? begunOn,
      words: `The campaign “${title}” for ${community.name} ${(choice?.startsOn ?? begunOn) > today ? "is to begin" : "began"}${choice === null ? "; nobody has chosen how its effect is read" : ", and how its effect is read was chosen before"}.${pence === null ? "" : ` It cost ${moneyText(pence)} so far.`}`,
      href: `/${here.place.slug}/campaigns/${id}`,
      with: "both",
      part: (choice?.startsOn ?? begunOn) > today ? "planned" : "done",
    }));
    const papers = those.flatMap(({ id, title, choice, paperAnswer }): readonly ThreadStep[] =>
      choice?.paper == null
        ? []
        : [
            {
              kind: "campaign",
              id,
              day: choice.paper.on,
              words: `How the effect of “${title}” is read was written on a paper${paperAnswer?.says === "yes" ? ", and the other side says that it is so" : ""}.`,
              href: `/${here.place.slug}/campaigns/${id}`,
              with: paperAnswer?.says === "yes" ? "both" : "services",
              part: "planned",
            },
          ],
    );
    const read: ThreadStep[] = [];
    for (const one of those.slice(0, readMax)) read.push(...(await effectStep(tx, one, here)));
    return [...papers, ...begun, ...read];
  },
};
