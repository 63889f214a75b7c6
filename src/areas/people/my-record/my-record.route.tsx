import { z } from "zod";
import { csvLine } from "../../../backup/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { readName } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { HeldPart } from "../../../web/registered.ts";
import type { House } from "../../../web/route.ts";
import { mayHaveOwnRecord } from "../held.policy.ts";
import { saveOwnName } from "../held.store.ts";
import { listSamePerson } from "../recorded.store.ts";
import { myRecordPage } from "./my-record.page.tsx";
import { recordAnswer } from "./my-record.schema.ts";
import type { RecordAnswer } from "./my-record.schema.ts";

type HeldWords = Readonly<Record<string, string>>;

/** Everything that any area keeps on whoever asks. */
export const recordOf = async (tx: Tx, actor: Actor, { areas }: Pick<House, "areas">): Promise<RecordAnswer> => {
  const { member, login } = actor;
  const personId = member?.personId ?? "";
  const parts: readonly HeldPart[] = member === null ? [] : areas.flatMap((area) => area.held ?? []);
  const kinds: RecordAnswer["kinds"] = [];
  const decisions = new Map(areas.flatMap((area) => area.decisions ?? []).map(({ kind, title }) => [kind, title]));
  // Records that were merged into this one are of the same person.
  const ids = parts.length === 0 ? [] : await listSamePerson(tx, personId);
  for (const { kind, words, because, read, ownPage } of parts) {
    const records: HeldWords[] = [];
    for (const id of ids) records.push(...(await read(tx, id)).map((one) => titled(one, decisions)));
    kinds.push({ kind, words, because, records, ...(ownPage === undefined ? {} : { ownPage }) });
  }
  if (login !== null) kinds.push(signingIn(login));
  return { person: personId, name: member?.name ?? "", kinds };
};

/** What was proposed, by the name that pages give it and not by its code. */
const titled = (record: HeldWords, decisions: ReadonlyMap<string, string>): HeldWords => {
  const { Proposed } = record;
  return Proposed === undefined ? record : { ...record, Proposed: decisions.get(Proposed) ?? Proposed };
};

const signingIn = ({ name, email }: NonNullable<Actor["login"]>): RecordAnswer["kinds"][number] => ({
  kind: "login",
  words: "What you sign in with",
  because: "It belongs to you and to no place; you change it in your settings. Passwords are never shown.",
  records: [{ Name: name, "Email address": email }],
});

const csvOf = ({ kinds }: RecordAnswerRead): string =>
  [
    csvLine(["kind", "number", "what", "says"]),
    ...kinds.flatMap(({ kind, records }) =>
      records.flatMap((record, index) =>
        Object.entries(record).map(([what, says]) => csvLine([kind, String(index + 1), what, says])),
      ),
    ),
  ].join("");

interface RecordAnswerRead {
  readonly kinds: readonly { readonly kind: string; readonly records: readonly Readonly<Record<string, string>>[] }[];
}

export const myRecordRoute = lookInPlace({
  method: "GET",
  path: "/{place}/my-record",
  summary: "Everything this place keeps on you",
  answers: recordAnswer,
  permit: mayHaveOwnRecord,
  find: async (tx, { actor }, house) => ({ record: await recordOf(tx, actor, house) }),
  answer: ({ record }) => found(record),
  page: (record, { language, key, place }) =>
    myRecordPage(record, { language, key, name: place?.name ?? "", slug: place?.slug ?? "", typed: {}, problems: [] }),
  downloads: {
    csv: (record) => ({
      fileName: "what-is-kept-on-me.csv",
      contentType: "text/csv; charset=utf-8",
      text: `\u{feff}${csvOf(record)}`,
    }),
  },
});

export const correctNameRoute = changeInPlace({
  path: "/{place}/my-record",
  summary: "Correct your own name in this place",
  reads: { body: z.strictObject({ name: z.string("Write your name.") }) },
  permit: mayHaveOwnRecord,
  find: async (tx, { actor }, house) => ({ record: await recordOf(tx, actor, house) }),
  decide: (_record, { body }) => readName(body.name, { field: "name", of: "the person", charactersMax: 200 }),
  save: async (tx, name, { actor, place }) => {
    const id = actor.member?.personId ?? "";
    await saveOwnName(tx, id, name);
    // The record says that a name was corrected, and keeps neither.
    const happened = { what: "person.name-corrected", subject: { kind: "person", id }, detail: {} };
    return { id, path: `/${place.slug}/my-record`, happened };
  },
  form: ({ typed, problems }, { language, key, place }, thing) =>
    myRecordPage(thing?.record ?? { person: "", name: "", kinds: [] }, {
      language,
      key,
      name: place?.name ?? "",
      slug: place?.slug ?? "",
      typed,
      problems,
    }),
});
