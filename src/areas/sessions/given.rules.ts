import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { fitsInDay, isPartner } from "../recognition/index.ts";
import type { Given, GivenKind } from "../recognition/index.ts";
import type { TimeGiven } from "./attendance.rules.ts";
import type { Contributor } from "./session.ts";

/** Somebody on the list of a session, and the session. */
export interface GaveTime {
  readonly contributorId: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly organisationKinds: readonly string[];
  readonly standing: string;
  readonly part: string;
  readonly isPrivate: boolean;
  readonly attended: "yes" | "no" | null;
  readonly minutes: number | null;
  readonly sessionId: string;
  readonly sessionKind: string;
  /** Null while it is not over, or where no time was set. */
  readonly lengthMinutes: number | null;
}

const kindOf = ({ part, sessionKind }: GaveTime): GivenKind => {
  if (part === "companion") return "accompanied";
  if (part !== "interpreter") return "came";
  return sessionKind === "clinic" ? "interpreted-care" : "interpreted";
};

const workers: readonly string[] = ["vcso-worker", "professional"];

/** Their own time; without one the length of a session that is over. Whoever was not there gave none. */
const minutesOf = ({ attended, minutes, lengthMinutes }: GaveTime): number => {
  if (attended === "no") return 0;
  return minutes ?? (attended === "yes" ? (lengthMinutes ?? 0) : 0);
};

/**
 * What partners gave to a session, by who came and how long. Whoever has neither a record here nor an organisation
 * could not say whether it is right: their time stands with the session alone. Of who comes because of their own life
 * nothing says to which session. @practice P14
 */
export const givenOf = (people: readonly GaveTime[], onDay: string): readonly Given[] =>
  people
    .filter(({ personId, organisationId }) => personId !== null || organisationId !== null)
    .map((one) => ({
      key: one.contributorId,
      personId: one.personId,
      organisationId: one.organisationId,
      kind: kindOf(one),
      standing: workers.includes(one.standing) ? "worker" : "volunteer",
      onDay,
      minutes: isPartner(one) ? minutesOf(one) : 0,
      recording: 0,
      times: 1,
      serviceId: null,
      sessionId: one.isPrivate ? null : one.sessionId,
      words: "",
      shouldHave: null,
    }));

interface Fitting {
  readonly contributors: readonly Pick<Contributor, "id" | "personId" | "attended">[];
  /** What each person gave on that day besides, by their identifier. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** Nobody gives more than 24 hours in a day, wherever it was written down. @practice P14 */
export function fittingOf(time: TimeGiven, { contributors, elsewhere }: Fitting): Result<TimeGiven> {
  const whose = contributors.filter(({ id, attended }) =>
    time.contributorId === null ? attended === "yes" : id === time.contributorId,
  );
  return whose.every(({ personId }) => fitsInDay(time.minutes, elsewhere.get(personId ?? "") ?? 0))
    ? found(time)
    : wrong({
        field: "minutes",
        words: "With what somebody gave on that day already, this is more than 24 hours. Check the time.",
      });
}
