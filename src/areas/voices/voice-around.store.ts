import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listCommunities } from "../communities/index.ts";
import { listServices } from "../organisations/index.ts";
import { arePublicPagesOn, listSettings, saveSetting, settingIn } from "../places/index.ts";
import type { SettingName } from "../places/index.ts";
import type { Json } from "../../db/canonical-json.ts";
import type { FearAnswered } from "./answered.rules.ts";
import {
  compelledChosen,
  daysByDefault,
  daysChosen,
  helpChosen,
  policyChosen,
  policyNamed,
  unfairDaysByDefault,
} from "./limits.rules.ts";
import { listDaysOff } from "./kept-lists.store.ts";
import type { Limits } from "./said.rules.ts";
import { voicesMax } from "./voice.ts";
import type { Fear, Reader } from "./voice.ts";

/** In how many working days the place answers. What came before it chose another number keeps the day it was told. */
export async function findLimits(tx: Tx): Promise<Limits> {
  const place = placeOf(tx);
  const days = await settingIn(tx, place, { name: "voice-days", shape: daysChosen });
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  const unfair = await settingIn(tx, place, { name: "voice-unfair-days", shape: daysChosen });
  return { days: days?.value ?? daysByDefault, unfairDays: unfair?.value ?? unfairDaysByDefault, daysOff };
}

/** For a decision that is a setting of the place: its content holds from now on. */
export const saveDecided =
  (name: SettingName) =>
  (tx: Tx, value: Json, proposalId: string): Promise<void> =>
    saveSetting(tx, placeOf(tx), { name, value, proposalId });

/** How the place wants small counts shown. */
export const findSmallNumberPolicy = async (tx: Tx): Promise<ReturnType<typeof policyNamed>> =>
  policyNamed((await settingIn(tx, placeOf(tx), { name: "small-number-policy", shape: policyChosen }))?.value);

/** What the place adds to the numbers to ring in need; empty where nothing. */
export const findHelp = async (tx: Tx): Promise<string> =>
  (await settingIn(tx, placeOf(tx), { name: "voice-help", shape: helpChosen }))?.value ?? "";

interface PromiseMade {
  /** The day on which both sides signed who sees what; null where they have not. */
  readonly signedOn: string | null;
  /** "2026: 0", the year and how often somebody had to be told; null where nobody has said. */
  readonly compelled: string | null;
}

export async function findPromise(tx: Tx): Promise<PromiseMade> {
  const settings = await listSettings(tx, placeOf(tx));
  const compelled = settings.find(({ name }) => name === "voice-compelled");
  return {
    signedOn:
      settings
        .find(({ name }) => name === "voice-promise")
        ?.since.toISOString()
        .slice(0, 10) ?? null,
    compelled: compelled === undefined ? null : (compelledChosen.safeParse(compelled.value).data?.value ?? null),
  };
}

interface ToChoose {
  readonly value: string;
  readonly words: string;
}

export const listServicesToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listServices(tx)).map(({ id, name }) => ({ value: id, words: name }));

export interface Choosing {
  readonly help: string;
  readonly services: readonly ToChoose[];
  /** Those who want to be here. */
  readonly communities: readonly ToChoose[];
}

export const findChoosing = async (tx: Tx): Promise<Choosing> => ({
  help: await findHelp(tx),
  services: await listServicesToChoose(tx),
  communities: (await listCommunities(tx))
    .filter(({ isHere }) => isHere)
    .map(({ id, name }) => ({ value: id, words: name })),
});

export const findOpenness = async (tx: Tx): Promise<{ readonly arePublic: boolean }> => ({
  arePublic: await arePublicPagesOn(tx, placeOf(tx)),
});

/** Who was named to read of unfair treatment. */
export async function listReaders(tx: Tx): Promise<readonly Reader[]> {
  const rows = await tx
    .selectFrom("voice_reader as r")
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "r.place_id").onRef("p.person_id", "=", "r.person_id"),
    )
    .leftJoin("service as s", (join) =>
      join.onRef("s.place_id", "=", "r.place_id").onRef("s.service_id", "=", "r.not_service"),
    )
    .select(["r.person_id", "p.name", "r.not_service", "s.name as service"])
    .where("r.place_id", "=", placeOf(tx))
    .orderBy("p.name")
    .orderBy("r.person_id")
    .limit(voicesMax)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    notService: row.not_service === null ? null : { id: row.not_service, name: row.service ?? "" },
  }));
}

interface Naming {
  readonly personId: string;
  readonly notServiceId: string | null;
  readonly byId: string;
  readonly today: string;
}

/** Names somebody, or says anew which service they run. */
export async function saveReader(tx: Tx, { personId, notServiceId, byId, today }: Naming): Promise<void> {
  await tx
    .insertInto("voice_reader")
    .values({ place_id: placeOf(tx), person_id: personId, not_service: notServiceId, named_by: byId, named_on: today })
    .onConflict((conflict) =>
      conflict.columns(["place_id", "person_id"]).doUpdateSet({ not_service: notServiceId, named_by: byId }),
    )
    .execute();
}

export async function removeReader(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("voice_reader").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
}

/** How many voices of unfair treatment wait although nobody was named who may read them: the number, and none of the words. */
export async function countUnread(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM voice v
    WHERE v.place_id = ${placeOf(tx)} AND v.kind = 'unfair' AND v.answered_on IS NULL
      AND NOT EXISTS (SELECT FROM voice_reader r
        JOIN person_role o ON o.place_id = r.place_id AND o.person_id = r.person_id
          AND o.role = 'senior-manager' AND o.until IS NULL
        WHERE r.place_id = v.place_id AND (r.not_service IS NULL OR r.not_service IS DISTINCT FROM v.service_id))`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** What people are afraid of with its answer, in one language or in all. */
export async function listFears(tx: Tx, language?: string): Promise<readonly Fear[]> {
  const rows = await tx
    .selectFrom("voice_fear")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .$if(language !== undefined, (query) => query.where("language", "=", language ?? ""))
    .orderBy("written_on", "desc")
    .orderBy("fear_id")
    .limit(voicesMax)
    .execute();
  return rows.map((row) => ({
    id: row.fear_id,
    language: row.language,
    fear: row.fear,
    answer: row.answer,
    checkedBy: row.checked_by,
    on: row.written_on,
  }));
}

interface Written {
  readonly byId: string;
  readonly today: string;
}

export async function saveFear(tx: Tx, fear: FearAnswered, { byId, today }: Written): Promise<string> {
  const fearId = randomUUID();
  await tx
    .insertInto("voice_fear")
    .values({
      place_id: placeOf(tx),
      fear_id: fearId,
      language: fear.language,
      fear: fear.fear,
      answer: fear.answer,
      checked_by: fear.checkedBy,
      written_by: byId,
      written_on: today,
    })
    .execute();
  return fearId;
}
