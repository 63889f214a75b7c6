import type { Facts } from "./facts.ts";
import { hazards } from "./hazards.ts";
import type { Measure } from "./line.ts";
import { processing } from "./processing.ts";

interface Measured {
  readonly isDone: boolean;
  readonly words: string;
}

/** Tables that the record of processing does not tell of, and those it tells of that are not there. */
export function tablesUntold(tables: Facts["tables"]): readonly string[] {
  const told = new Set(processing.flatMap((row) => row.tables));
  const names = new Set(tables.map(({ name }) => name));
  return [
    ...[...names].filter((name) => !told.has(name)),
    ...[...told].filter((name) => !names.has(name)).map((name) => `${name} (not there)`),
  ];
}

const ofTables = ({ tables: all }: Facts): Measured => {
  const tables = all.filter(({ isOfPlace }) => isOfPlace);
  const open = tables.filter(({ isSecured }) => !isSecured);
  return {
    isDone: tables.length > 0 && open.length === 0,
    words: `${tables.length - open.length} of ${tables.length} tables that hold something of a place show each place its own rows alone, whoever asks (row-level security, enabled and forced).${open.length === 0 ? "" : ` Not: ${open.map(({ name }) => name).join(", ")}.`}`,
  };
};

const ofRecord = ({ tables }: Facts): Measured => {
  const untold = tablesUntold(tables);
  return {
    isDone: tables.length > 0 && untold.length === 0,
    words:
      untold.length === 0
        ? `${tables.length} of ${tables.length} tables stand in the record below, each once.`
        : `Missing in the record, or not in the database: ${untold.join(", ")}.`,
  };
};

const ofAgreements = ({ agreements }: Facts): Measured => ({
  isDone: agreements.length > 0,
  words:
    agreements.length === 0
      ? "No agreement is in force here. Until one is, nothing of a person is shared between organisations."
      : `${agreements.length} ${agreements.length === 1 ? "agreement is" : "agreements are"} in force today, signed by both sides.`,
});

/** What the running system answers, and whether that is enough. */
export const measured: Readonly<Record<Measure, (facts: Facts) => Measured>> = {
  "row-security": ofTables,
  "tables-told": ofRecord,
  agreements: ofAgreements,
  routes: ({ routes, policies }) => ({
    isDone: routes > 0,
    words: `All of ${routes} addresses have one: a route without a rule does not start. ${policies} rules in all, each with its reason in words.`,
  }),
  retention: ({ retention }) => ({
    isDone: retention.length > 0,
    words: `${retention.length} kinds of records have their months here, and are forgotten after them.`,
  }),
  held: ({ held }) => ({
    isDone: held.length > 0,
    words: `${held.length} kinds of records on a person are read by that person, taken along and forgotten in one way. Their own name they correct at once.`,
  }),
  record: ({ isRecordKept }) => ({
    isDone: isRecordKept,
    words:
      "What happened is kept, in a chain: “alongside audit verify” finds a change. No change is saved without one.",
  }),
  languages: ({ languages }) => ({
    isDone: languages.length > 1,
    words: `Pages of the public in ${languages.length}: ${languages.join(", ")}.`,
  }),
  responsible: ({ isResponsibleSaid }) => ({
    isDone: isResponsibleSaid,
    words: isResponsibleSaid
      ? "It was said, and stands on the privacy page for everybody."
      : "Nobody has said yet who is responsible. An administrator says it on the privacy page.",
  }),
  "both-sides": ({ sidesKept }) => ({
    isDone: sidesKept === 2,
    words:
      sidesKept === 2
        ? "Keepers of both sides keep it, and neither decides alone."
        : `Keepers of ${sidesKept} of 2 sides keep it. Invite the other.`,
  }),
  hazards: ({ ownHazards }) => ({
    isDone: true,
    words: `${hazards.length} hazards of the program, and ${ownHazards} of this place. That they stand there is no proof that somebody looked.`,
  }),
};
