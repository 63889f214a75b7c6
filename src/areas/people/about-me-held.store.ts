import { placeOf } from "../../db/transaction.ts";
import type { Tx } from "../../db/tables.ts";
import { audienceNames, standingNames } from "./about-me.ts";
import { listConsents, removeConsents } from "./consents.store.ts";
import { equalityQuestions } from "./equality.ts";
import { ownField } from "./equality.rules.ts";
import { findEquality, removeEquality } from "./equality.store.ts";
import { asThemselves } from "./own-rows.store.ts";
import { findServed, removeAgreement } from "./recorded.store.ts";
import { saidOn, sheets } from "./sheets.ts";
import { listSheets, removeSheets } from "./sheets.store.ts";
import { listStandings, removeStandings } from "./standings.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

const day = (moment: string | null): string => moment?.slice(0, 10) ?? "";

const filled = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ""));

export const readStandingsHeld = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () =>
    (await listStandings(tx, [personId])).map(({ standing, community, seenBy, since, until }) =>
      filled({
        "You said": standingNames[standing],
        Community: community ?? "",
        "Who sees it": audienceNames[seenBy],
        From: day(since),
        To: day(until),
      }),
    ),
  );

export const eraseStandings = (tx: Tx, personId: string): Promise<void> =>
  asThemselves(tx, [personId], () => removeStandings(tx, personId));

export const readSheetsHeld = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () =>
    (await listSheets(tx, [personId])).map(({ kind, content, seenBy, saidAt }) => ({
      About: sheets[kind].title,
      ...Object.fromEntries(saidOn(kind, content).map(({ key, words }) => [key, words])),
      "Who sees it": audienceNames[seenBy],
      "Said on": day(saidAt),
    })),
  );

export const eraseSheets = (tx: Tx, personId: string): Promise<void> =>
  asThemselves(tx, [personId], () => removeSheets(tx, personId));

export const readConsentsHeld = async (tx: Tx, personId: string): Promise<Held> =>
  (await listConsents(tx, [personId])).map(({ words, heardBy, givenAt, withdrawnAt }) =>
    filled({ "You agreed": words, "Heard by": heardBy, From: day(givenAt), "Taken back": day(withdrawnAt) }),
  );

export const eraseConsents = removeConsents;

export const readEqualityHeld = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () => {
    const { answers, words, stoppedAt } = await findEquality(tx, personId);
    const said = equalityQuestions.flatMap(({ name, label, choices, own }) => {
      const answer = name === "birth" ? words[name] : choices[answers[name] ?? ""];
      const more = words[ownField(name)];
      return [
        ...(answer === undefined ? [] : [{ Question: label, Answer: answer }]),
        ...(more === undefined || own === undefined ? [] : [{ Question: own, Answer: more }]),
      ];
    });
    return stoppedAt === null ? said : [{ "You asked us to stop": day(stoppedAt) }];
  });

export const eraseEquality = (tx: Tx, personId: string): Promise<void> =>
  asThemselves(tx, [personId], () => removeEquality(tx, personId));

export const readAgreementHeld = async (tx: Tx, personId: string): Promise<Held> => {
  const agreement = (await findServed(tx, personId))?.agreement ?? null;
  if (agreement === null) return [];
  const { agreedOn, heardBy, language } = agreement;
  return [{ "You agreed on": agreedOn, "Heard by": heardBy, Language: language }];
};

export const eraseAgreement = removeAgreement;

/** Which records were found to be the same person, and when. */
export const readMergesHeld = async (tx: Tx, personId: string): Promise<Held> => {
  const rows = await tx
    .selectFrom("person_merge")
    .select(["merged_at", "undone_at"])
    .where("place_id", "=", placeOf(tx))
    .where((is) => is.or([is("kept_id", "=", personId), is("merged_id", "=", personId)]))
    .orderBy("merged_at")
    .limit(100)
    .execute();
  return rows.map(({ merged_at, undone_at }) =>
    filled({
      "Two records of you became one on": day(merged_at.toISOString()),
      "Undone on": day(undone_at?.toISOString() ?? null),
    }),
  );
};
