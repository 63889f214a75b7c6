import type { Tx } from "../../../db/tables.ts";
import { languageCodes } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { fitsInDay, keepGiven, minutesOnDay, minutesToRecord } from "../../recognition/index.ts";
import { findLimits, saveVoice, voiceWords, writtenDownOf, writtenDownSent } from "../../voices/index.ts";
import { sortBatch } from "../entry.rules.ts";
import { listEntriesHere, saveBatch, saveEntries, takeEntriesTurn } from "../entries.store.ts";
import type { Entry, EntryAnswer } from "../outreach.ts";
import { mayTakeOutreach } from "../outreach.policy.ts";
import { batchSent } from "../outreach.schema.ts";
import { listSessionIds } from "../sessions.store.ts";

interface SentEntry {
  readonly id: string;
  readonly [field: string]: unknown;
}

const isUuid = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

const daysIn = (entries: readonly SentEntry[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ kind, onDay }) =>
      kind === "hours" && typeof onDay === "string" && /^\d{4}-\d{2}-\d{2}$/.test(onDay) ? [onDay] : [],
    ),
  ),
];

async function findHere(tx: Tx, entries: readonly SentEntry[], personId: string) {
  await takeEntriesTurn(tx);
  const minutesOn = new Map<string, number>();
  for (const onDay of daysIn(entries)) minutesOn.set(onDay, await minutesOnDay(tx, personId, { onDay }));
  return {
    here: await listEntriesHere(
      tx,
      entries.map(({ id }) => id),
    ),
    sessionIds: await listSessionIds(tx, entries.map(({ session }) => session).filter(isUuid)),
    minutesOn,
    limits: await findLimits(tx),
  };
}

type Voice = Extract<Entry, { kind: "voice" }>;

/** Where it goes through the front door of voices: as somebody’s own words, told in a talk. */
const heard = (voice: Voice, limits: Awaited<ReturnType<typeof findLimits>>, today: string) =>
  writtenDownOf(
    writtenDownSent.parse({
      words: voice.words,
      kind: voice.about,
      answerIn: voice.language,
      cameBy: "talk",
      saidOn: voice.onDay > today ? today : voice.onDay,
      agreed: "yes",
    }),
    {
      limits,
      serviceIds: [],
      communityIds: [],
      languages: languageCodes,
      today,
      recording: null,
      cameToday: 0,
      recordingsToday: 0,
      says: voiceWords("en"),
    },
  );

const countOf = (answers: readonly EntryAnswer[], says: EntryAnswer["says"]): number =>
  answers.filter((answer) => answer.says === says).length;

/** What was written down where there was no signal. Each entry is judged by itself, and kept once. @practice P09 */
export const batchesRoute = changeInPlace({
  path: "/{place}/outreach/batches",
  summary:
    "Send what a device wrote down without a signal: counts, contacts, voices and hours, at most 50 at once; the answer’s address says of each whether it was kept, had come before, or was refused and why",
  practices: ["P09"],
  reads: { body: batchSent },
  permit: mayTakeOutreach,
  // Whoever may not send has nothing looked up for them.
  find: (tx, { body, actor }) =>
    findHere(tx, mayTakeOutreach(actor).allowed ? body.entries : [], actor.member?.personId ?? ""),
  decide: ({ limits, ...around }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const fits = (minutes: number, before: number): boolean => fitsInDay(minutes + minutesToRecord, before);
    const sorted = sortBatch(body.entries, { ...around, today, fits });
    const voices = sorted.kept.flatMap((entry) => {
      const said = entry.kind === "voice" ? heard(entry, limits, today) : null;
      return said === null ? [] : [{ id: entry.id, said }];
    });
    const wrong = new Set(voices.flatMap(({ id, said }) => (said.ok ? [] : [id])));
    return found({
      kept: sorted.kept.filter(({ id }) => !wrong.has(id)),
      answers: sorted.answers.map((answer): EntryAnswer =>
        wrong.has(answer.id) && answer.says === "kept"
          ? { id: answer.id, says: "refused", because: "too-old" }
          : answer,
      ),
      voices: voices.flatMap(({ id, said }) => (said.ok ? [{ id, said: said.value }] : [])),
    });
  },
  save: async (tx, { kept, answers, voices }, { place, actor }) => {
    const byId = actor.member?.personId ?? "";
    const id = await saveBatch(tx, { answers, byId });
    await saveEntries(tx, kept, { batchId: id, byId });
    for (const voice of voices) await saveVoice(tx, voice.said, { digest: null, enteredById: byId });
    await keepGiven(tx, { way: "session", writtenBy: byId, given: kept.flatMap((entry) => givenOf(entry, byId)) });
    return {
      id,
      path: `/${place.slug}/outreach/batches/${id}`,
      happened: {
        what: "outreach.sent",
        subject: { kind: "outreach-batch", id },
        detail: {
          kept: countOf(answers, "kept"),
          had: countOf(answers, "had"),
          refused: countOf(answers, "refused"),
        },
      },
    };
  },
});

/** Hours of whoever sends, as what they gave. */
const givenOf = (entry: Entry, personId: string) =>
  entry.kind === "hours"
    ? [
        {
          key: `outreach ${entry.id}`,
          personId,
          organisationId: null,
          kind: "other" as const,
          standing: "worker" as const,
          onDay: entry.onDay,
          minutes: entry.minutes,
          recording: minutesToRecord,
          times: 1,
          serviceId: null,
          sessionId: null,
          words: entry.words,
          shouldHave: null,
        },
      ]
    : [];
