import type { Tx } from "../../db/tables.ts";
import type { Side } from "../../nouns/role.ts";
import type { Pack, SectionTold } from "./evidence.ts";
import { frameworkKept } from "./frameworks/frameworks.ts";
import { ratedOf } from "./pack.rules.ts";
import { packKept, sectionsKept } from "./pack.schema.ts";
import { findPackRow } from "./packs.store.ts";
import type { PackRow } from "./packs.store.ts";
import { listNamed, listPartners, listRatings, listWords } from "./part-taken.store.ts";
import type { Named, Word } from "./part-taken.store.ts";

export interface PackHere {
  readonly row: PackRow;
  /** Released: what both sides signed. Open: as it stands now. Null while it is gathered. */
  readonly pack: Pack | null;
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly ownRatings: Readonly<Record<string, number>>;
  readonly releasedOn: string | null;
}

export interface Looking {
  readonly personId: string | null;
  readonly place: { readonly name: string; readonly slug: string; readonly isExample: boolean };
  readonly origin: string;
  readonly hold?: "hold";
}

/** A pack, for whoever may know of it: before its release nobody but the people of the place. */
export async function findPackHere(tx: Tx, id: string, looking: Looking): Promise<PackHere | undefined> {
  const row = await findPackRow(tx, id, looking.hold);
  if (row === undefined || (row.releasedOn === null && looking.personId === null)) return undefined;
  const words = await listWords(tx, id);
  const named = await listNamed(tx, id);
  const ratings = await listRatings(tx, id);
  const own = ratings.filter(({ ratedBy }) => ratedBy !== null && ratedBy === looking.personId);
  const around = { words, named, ratings, looking, partners: (await listPartners(tx)).length };
  return {
    row,
    pack: row.frozen === null ? openPack(row, around) : packKept.parse(JSON.parse(row.frozen)),
    words,
    named,
    ownRatings: Object.fromEntries(own.map(({ section, rating }) => [section, rating])),
    releasedOn: row.releasedOn,
  };
}

interface Around {
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly ratings: Awaited<ReturnType<typeof listRatings>>;
  readonly looking: Looking;
  readonly partners: number;
}

function openPack(row: PackRow, around: Around): Pack | null {
  if (row.gathered === null || row.gatheredOn === null) return null;
  const { words, named, ratings, looking } = around;
  const { id, title, isFor, source, wasRead } = frameworkKept(row.framework);
  const sections: readonly SectionTold[] = sectionsKept.parse(JSON.parse(row.gathered));
  const authors = (side: Side): number => named.filter((one) => one.as === "author" && one.side === side).length;
  return {
    form: 1,
    id: row.id,
    at: `${looking.origin}/${looking.place.slug}`,
    place: looking.place.name,
    isExample: looking.place.isExample,
    framework: { id, title, isFor, source, wasRead },
    service: row.service,
    from: row.from,
    until: row.until,
    gatheredOn: row.gatheredOn,
    said: words.map(({ organisation, words: said, on }) => ({ organisation, words: said === "" ? null : said, on })),
    notAsked: Math.max(0, around.partners - words.length),
    sections,
    rated: ratedOf(sections, ratings),
    authors: { statutory: authors("statutory"), community: authors("community") },
    signed: named.filter((one) => one.as === "signer").map(({ side, on }) => ({ side, on })),
  };
}
