import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import { campaignsMax } from "./campaign.ts";
import type { CampaignListed, Choice } from "./campaign.ts";
import type { CampaignWritten } from "./campaigns.rules.ts";
import type { ChoiceWritten } from "./choice.rules.ts";

/** Who writes, for which side, and when. */
export interface Writing {
  readonly byId: string;
  readonly side: Side;
  /** A plain date. */
  readonly today: string;
}

const choicesQuery = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom("campaign_choice as c")
    .innerJoin("service as s", (join) =>
      join.onRef("s.place_id", "=", "c.place_id").onRef("s.service_id", "=", "c.service_id"),
    )
    .leftJoin("service as o", (join) =>
      join.onRef("o.place_id", "=", "c.place_id").onRef("o.service_id", "=", "c.besides_service"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "c.place_id").onRef("p.person_id", "=", "c.chosen_by"),
    )
    .selectAll("c")
    .select(["s.name as service", "o.name as other", "p.name as chooser"])
    .where("c.place_id", "=", placeOf(tx))
    .where("c.campaign_id", "in", ids)
    .orderBy("c.number")
    .limit(campaignsMax * 20);

type ChoiceRow = Awaited<ReturnType<ReturnType<typeof choicesQuery>["execute"]>>[number];

const choiceFrom = (row: ChoiceRow): Choice => ({
  number: row.number,
  service: { id: row.service_id, name: row.service },
  measure: row.measure,
  communityCode: row.community_code,
  wants: row.wants,
  besides: row.besides_service === null ? row.besides : { id: row.besides_service, name: row.other ?? "" },
  method: row.method,
  baselineFrom: row.baseline_from,
  startsOn: row.starts_on,
  lagMonths: row.lag_months,
  readUntil: row.read_until,
  hopedPercent: row.hoped_percent,
  plan: {
    inputs: row.inputs,
    outputs: row.outputs,
    outTakes: row.out_takes,
    outcomes: row.outcomes,
    impact: row.impact,
  },
  chosen: { by: row.chooser, byId: row.chosen_by, side: row.side, on: row.chosen_on },
  paper: row.paper_on === null ? null : { on: row.paper_on, where: row.paper_where },
});

/** Every version of what was chosen, by campaign, oldest first. */
export async function listChoices(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Choice[]>> {
  if (ids.length === 0) return new Map();
  const rows = Map.groupBy(await choicesQuery(tx, ids).execute(), ({ campaign_id: id }) => id);
  return new Map([...rows].map(([id, own]) => [id, own.map(choiceFrom)]));
}

async function listPaperAnswers(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom("campaign_paper as a")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "a.place_id").onRef("p.person_id", "=", "a.said_by"),
    )
    .selectAll("a")
    .select("p.name as sayer")
    .where("a.place_id", "=", placeOf(tx))
    .where("a.campaign_id", "in", ids)
    .limit(campaignsMax)
    .execute();
  return new Map(
    rows.map(({ campaign_id: id, says, because, sayer, said_by: byId, side, said_on: on }) => [
      id,
      { says, because, by: sayer, byId, side, on },
    ]),
  );
}

async function listPence(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom("campaign_cost")
    .distinctOn("campaign_id")
    .select(["campaign_id", "pence"])
    .where("place_id", "=", placeOf(tx))
    .where("campaign_id", "in", ids)
    .orderBy("campaign_id")
    .orderBy("number", "desc")
    .limit(campaignsMax)
    .execute();
  return new Map(rows.map(({ campaign_id: id, pence }) => [id, Number(pence)]));
}

interface CampaignsWanted {
  readonly id?: string;
  readonly communityId?: string;
  /** Words that its title or what it is for holds. */
  readonly holding?: string;
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Campaigns, the latest first, each with what holds of it. */
export async function listCampaigns(
  tx: Tx,
  { id, communityId, holding }: CampaignsWanted = {},
): Promise<readonly CampaignListed[]> {
  const rows = await tx
    .selectFrom("campaign as c")
    .innerJoin("community as m", (join) =>
      join.onRef("m.place_id", "=", "c.place_id").onRef("m.community_id", "=", "c.community_id"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "c.place_id").onRef("p.person_id", "=", "c.begun_by"),
    )
    .selectAll("c")
    .select(["m.name as community", "p.name as beginner"])
    .where("c.place_id", "=", placeOf(tx))
    .$if(id !== undefined, (query) => query.where("c.campaign_id", "=", id ?? ""))
    .$if(communityId !== undefined, (query) => query.where("c.community_id", "=", communityId ?? ""))
    .$if(holding !== undefined, (query) =>
      query.where(sql<boolean>`(c.title ILIKE ${like(holding ?? "")} OR c.purpose ILIKE ${like(holding ?? "")})`),
    )
    .orderBy("c.begun_on", "desc")
    .orderBy("c.title")
    .orderBy("c.campaign_id")
    .limit(campaignsMax)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.campaign_id);
  const [choices, answers, pence] = [
    await listChoices(tx, ids),
    await listPaperAnswers(tx, ids),
    await listPence(tx, ids),
  ];
  return rows.map((row) => ({
    id: row.campaign_id,
    title: row.title,
    purpose: row.purpose,
    community: { id: row.community_id, name: row.community },
    area: row.area,
    languages: row.languages,
    channels: row.channels,
    national: row.national,
    begunBy: row.beginner,
    begunOn: row.begun_on,
    choice: choices.get(row.campaign_id)?.at(-1) ?? null,
    paperAnswer: answers.get(row.campaign_id) ?? null,
    pence: pence.get(row.campaign_id) ?? null,
  }));
}

export async function saveCampaign(tx: Tx, campaign: CampaignWritten, { byId, today }: Writing): Promise<string> {
  const id = randomUUID();
  const { title, purpose, communityId, area, languages, channels, national } = campaign;
  await tx
    .insertInto("campaign")
    .values({
      place_id: placeOf(tx),
      campaign_id: id,
      title,
      purpose,
      community_id: communityId,
      area,
      languages,
      channels,
      national,
      begun_by: byId,
      begun_on: today,
    })
    .execute();
  return id;
}

interface Follows {
  readonly campaignId: string;
  /** The version it takes the place of; null where it is the first. */
  readonly last: Pick<Choice, "number" | "startsOn"> | null;
}

/** Another version of how the effect will be read. The table itself refuses one after the start. */
export async function saveChoice(
  tx: Tx,
  choice: ChoiceWritten & Follows,
  { byId, side, today }: Writing,
): Promise<void> {
  const { campaignId, last, plan } = choice;
  await tx
    .insertInto("campaign_choice")
    .values({
      place_id: placeOf(tx),
      campaign_id: campaignId,
      number: (last?.number ?? 0) + 1,
      service_id: choice.serviceId,
      measure: choice.measure,
      community_code: choice.communityCode,
      wants: choice.wants,
      besides: choice.besides,
      besides_service: choice.besidesService,
      method: choice.method,
      baseline_from: choice.baselineFrom,
      starts_on: choice.startsOn,
      lag_months: choice.lagMonths,
      read_until: choice.readUntil,
      hoped_percent: choice.hopedPercent,
      inputs: plan.inputs,
      outputs: plan.outputs,
      out_takes: plan.outTakes,
      outcomes: plan.outcomes,
      impact: plan.impact,
      chosen_by: byId,
      side,
      chosen_on: today,
      paper_on: choice.paper?.on ?? null,
      paper_where: choice.paper?.where ?? "",
      after_number: last?.number ?? null,
      before_start: last?.startsOn ?? null,
    })
    .execute();
}
