import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listAgreementsInForce } from "../agreements/index.ts";
import { listProgrammes, stageName } from "../programmes/index.ts";
import { listReleases } from "../releases/index.ts";
import { listOutcomes } from "../sessions/index.ts";
import { listReleased } from "../voices/index.ts";
import { citedMax } from "./cited.ts";
import type { Wanted } from "./cited.ts";
import { citedByTables } from "./cited-tables.store.ts";
import type { Cited } from "./evidence.ts";
import type { Kind } from "./kinds.ts";

type Reads = (tx: Tx, wanted: Wanted) => Promise<readonly Cited[]>;

const within = ({ from, until }: Wanted, on: string): boolean => from <= on && on <= until;

/** Published by keepers of both sides, behind the gate for small numbers. */
const figures: Reads = async (tx, wanted) =>
  (await listReleases(tx))
    .filter(({ withdrawn, serviceName }) => withdrawn === null && isOf(wanted, serviceName))
    .map(({ number, title, releasedAt }): Cited => ({
      words: `Published figures: ${title}`,
      href: `published/${number}`,
      on: releasedAt.toISOString().slice(0, 10),
      by: "keepers of both sides",
      opens: "everyone",
    }))
    .filter(({ on }) => within(wanted, on));

const isOf = ({ service }: Wanted, name: string): boolean => service === null || service.name === name;

/** In the words that whoever said it agreed to. */
const answered: Reads = async (tx, wanted) =>
  (await listReleased(tx))
    .map(({ words, answer, on }): Cited => ({
      words: `Somebody said: “${words}” The answer: “${answer}”`,
      href: "voices/answers",
      on,
      by: "agreed for everyone",
      opens: "everyone",
    }))
    .filter(({ on }) => within(wanted, on));

/** Of meetings that were open to everyone. */
const outcomes =
  (kind: "decision" | "change"): Reads =>
  async (tx, wanted) =>
    (await listOutcomes(tx))
      .filter((one) => one.kind === kind && one.isForAll && within(wanted, one.onDay))
      .map(({ id, words, session, onDay }): Cited => ({
        words: `${words} (${session.title})`,
        href: `learning/from-sessions#outcome-${id}`,
        on: onDay,
        by: "an open meeting",
        opens: "everyone",
      }));

/** What only people of the place can open is told without its title: a pack is read by others too. */
const programmes: Reads = async (tx, wanted) =>
  (await listProgrammes(tx, { member: null }, { limit: citedMax }))
    .filter(({ isOpen, startedAt }) => isOpen && startedAt.slice(0, 10) <= wanted.until)
    .map(({ id, stage, since }) => ({ id, stage, since: since.slice(0, 10) }))
    .map(({ id, stage, since }): Cited => ({
      // The stage of a later day is not one of these days.
      words: `A programme that both sides do together${since > wanted.until ? "" : `, at stage ${stage}: ${stageName(stage).toLowerCase()}`}.`,
      href: `programmes/${id}`,
      on: since > wanted.until ? wanted.until : since,
      by: "both sides",
      opens: "place",
    }));

const agreements: Reads = async (tx, wanted) =>
  (await listAgreementsInForce(tx, { today: wanted.until })).map(({ id, versions }): Cited => ({
    words: "Two organisations signed what they share, for what and until when.",
    href: `agreements/${id}`,
    on: versions[0]?.startsOn ?? wanted.until,
    by: "both organisations",
    opens: "place",
  }));

const readers: Readonly<Partial<Record<Kind, Reads>>> = {
  figures,
  answered,
  decisions: outcomes("decision"),
  changes: outcomes("change"),
  programmes,
  agreements,
};

/**
 * What one kind of record tells, the latest first. Only what was released: words and figures come through the front
 * doors of their areas, which hold the gates; of the rest what everybody can read on its public page.
 */
export async function listCited(tx: Tx, kind: Kind, wanted: Wanted): Promise<readonly Cited[]> {
  const reader = readers[kind];
  const rows =
    reader === undefined ? await readTable(tx, citedByTables(kind, placeOf(tx), wanted)) : await reader(tx, wanted);
  return rows
    .toSorted(
      (one, other) =>
        other.on.localeCompare(one.on) || one.href.localeCompare(other.href) || one.words.localeCompare(other.words),
    )
    .slice(0, citedMax);
}

async function readTable(tx: Tx, query: RawBuilder<Cited> | null): Promise<readonly Cited[]> {
  return query === null ? [] : (await query.execute(tx)).rows;
}
