import { createHash, randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { partsMax } from "./campaign.ts";
import type { Campaign, Cost, Material, PaperAnswer, Saying } from "./campaign.ts";
import type { MaterialWritten, Signed } from "./campaigns.rules.ts";
import { listCounted } from "./counted.store.ts";
import { listCampaigns, listChoices } from "./campaigns.store.ts";
import type { Writing } from "./campaigns.store.ts";

async function listMaterials(tx: Tx, campaignId: string): Promise<readonly Material[]> {
  const rows = await tx
    .selectFrom("campaign_material as m")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "m.place_id").onRef("p.person_id", "=", "m.written_by"),
    )
    .selectAll("m")
    .select("p.name as writer")
    .where("m.place_id", "=", placeOf(tx))
    .where("m.campaign_id", "=", campaignId)
    .orderBy("m.language")
    .orderBy("m.number")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    id: row.material_id,
    language: row.language,
    number: row.number,
    form: row.form,
    message: row.message,
    testedWith: row.tested_with,
    testedOn: row.tested_on,
    theySaid: row.they_said,
    written: { by: row.writer, byId: row.written_by, side: row.side, on: row.written_on },
  }));
}

async function listCosts(tx: Tx, campaignId: string): Promise<readonly Cost[]> {
  const rows = await tx
    .selectFrom("campaign_cost as c")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "c.place_id").onRef("p.person_id", "=", "c.written_by"),
    )
    .select(["c.pence", "c.words", "c.written_on", "p.name as writer"])
    .where("c.place_id", "=", placeOf(tx))
    .where("c.campaign_id", "=", campaignId)
    .orderBy("c.number")
    .limit(partsMax)
    .execute();
  return rows.map(({ pence, words, writer, written_on: on }) => ({ pence: Number(pence), words, by: writer, on }));
}

async function listSayings(tx: Tx, campaignId: string): Promise<readonly Saying[]> {
  const rows = await tx
    .selectFrom("campaign_saying as s")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.said_by"),
    )
    .selectAll("s")
    .select("p.name as sayer")
    .where("s.place_id", "=", placeOf(tx))
    .where("s.campaign_id", "=", campaignId)
    .orderBy("s.said_on")
    .orderBy("s.saying_id")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    id: row.saying_id,
    kind: row.kind,
    words: row.words,
    agrees: row.agrees,
    readAs: row.read_as,
    by: row.sayer,
    byId: row.said_by,
    side: row.side,
    on: row.said_on,
  }));
}

/** One campaign with all that is kept of it. */
export async function findCampaign(tx: Tx, id: string): Promise<Campaign | undefined> {
  const [listed] = await listCampaigns(tx, { id });
  if (listed === undefined) return undefined;
  return {
    ...listed,
    choices: (await listChoices(tx, [id])).get(id) ?? [],
    materials: await listMaterials(tx, id),
    costs: await listCosts(tx, id),
    counted: await listCounted(tx, id),
    sayings: await listSayings(tx, id),
  };
}

export async function saveMaterial(
  tx: Tx,
  { campaign, ...material }: MaterialWritten & { readonly campaign: Campaign },
  { byId, side, today }: Writing,
): Promise<string> {
  const id = randomUUID();
  const last = campaign.materials.filter(({ language }) => language === material.language).at(-1);
  await tx
    .insertInto("campaign_material")
    .values({
      place_id: placeOf(tx),
      campaign_id: campaign.id,
      material_id: id,
      language: material.language,
      number: (last?.number ?? 0) + 1,
      form: material.form,
      message: material.message,
      tested_with: material.testedWith,
      tested_on: material.testedOn,
      they_said: material.theySaid,
      written_by: byId,
      side,
      written_on: today,
    })
    .execute();
  return id;
}

export async function saveCost(
  tx: Tx,
  { campaign, pence, words }: Pick<Cost, "pence" | "words"> & { readonly campaign: Campaign },
  { byId, today }: Writing,
): Promise<void> {
  await tx
    .insertInto("campaign_cost")
    .values({
      place_id: placeOf(tx),
      campaign_id: campaign.id,
      number: campaign.costs.length + 1,
      pence,
      words,
      written_by: byId,
      written_on: today,
    })
    .execute();
}

export async function savePaperAnswer(
  tx: Tx,
  { campaignId, says, because }: Pick<PaperAnswer, "says" | "because"> & { readonly campaignId: string },
  { byId, side, today }: Writing,
): Promise<void> {
  await tx
    .insertInto("campaign_paper")
    .values({
      place_id: placeOf(tx),
      campaign_id: campaignId,
      side,
      says,
      because,
      said_by: byId,
      said_on: today,
    })
    .execute();
}

/** Which words a reading was signed under; numbers are not kept a second time. */
export const digestOfReading = (sentences: readonly string[]): string =>
  createHash("sha256").update(sentences.join("\n"), "utf8").digest("hex");

type Said = Pick<Saying, "kind" | "words"> &
  Partial<Pick<Saying, "readAs">> &
  Partial<Pick<Signed, "agrees">> & { readonly campaignId: string };

export async function saveSaying(tx: Tx, said: Said, { byId, side, today }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("campaign_saying")
    .values({
      place_id: placeOf(tx),
      campaign_id: said.campaignId,
      saying_id: id,
      kind: said.kind,
      side,
      words: said.words,
      agrees: said.agrees ?? null,
      read_as: said.readAs ?? null,
      said_by: byId,
      said_on: today,
    })
    .execute();
  return id;
}
