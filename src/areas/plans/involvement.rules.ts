import type { Agreement, Change, Fixing, PointKind, QuestionAsked, Reading, Statement } from "./plan.ts";
import { readings } from "./plan.ts";
import { dayNumber } from "../../nouns/months.ts";

/** Papers that come later than this before a session did not come in time. */
export const papersDaysBefore = 5;

/**
 * The scope was fixed on the earliest day of all that fixed it. A later day never hides an earlier one; what is struck
 * does not count. @practice P10
 */
export const scopeFixedOn = (fixings: readonly Pick<Fixing, "onDay" | "struck">[]): string | null =>
  fixings
    .filter(({ struck }) => struck === null)
    .map(({ onDay }) => onDay)
    .toSorted()[0] ?? null;

/** One session as it was for one partner. */
export interface Attendance {
  readonly onDay: string;
  readonly isPresent: boolean;
  readonly papersSentOn: string | null;
  readonly about: QuestionAsked;
}

/** On which day each question was closed; null while it is open. */
type Closing = Readonly<Record<QuestionAsked, string | null>>;

/** A question is closed by the point of decision that answers it. */
export const closingOf = (
  fixedOn: string | null,
  points: readonly { readonly kind: PointKind; readonly wasOn: string | null }[],
): Closing => {
  const day = (kind: PointKind): string | null => points.find((one) => one.kind === kind)?.wasOn ?? null;
  return { scope: fixedOn, options: day("options"), decision: day("decision"), review: day("review") };
};

/** Were they there, with the papers in time, while the question was still open? */
const isRealInvolvement = (one: Attendance, closing: Closing): boolean =>
  wasThereWithPapers(one) && isStillOpen(closing[one.about], one.onDay);

/** There, with papers to have read, whether or not anything was still open. */
export const wasThereWithPapers = (one: Attendance): boolean => one.isPresent && cameInTime(one);

const cameInTime = ({ papersSentOn, onDay }: Attendance): boolean =>
  papersSentOn !== null && dayNumber(onDay) - dayNumber(papersSentOn) >= papersDaysBefore;

const isStillOpen = (closedOn: string | null, day: string): boolean => closedOn === null || day < closedOn;

/** The first day on which a partner was involved for real; null where there is none. @practice P10 */
export const firstInvolvedOn = (attended: readonly Attendance[], closing: Closing): string | null =>
  attended
    .filter((one) => isRealInvolvement(one, closing))
    .map(({ onDay }) => onDay)
    .toSorted()[0] ?? null;

export interface Dates {
  readonly firstOn: string | null;
  readonly fixedOn: string | null;
}

/**
 * A partner’s word is of the two dates it was given for: when one changes it is asked again. A dispute stands until both
 * sides say the same of it, or the partner confirms the dates as they are now.
 */
export function agreementOf(statements: readonly Statement[], now: Dates): Agreement {
  const disputedAt = statements.findLastIndex(({ says }) => says === "disputes");
  const confirmedAt = statements.findLastIndex(
    ({ says, firstOn, fixedOn }) => says === "confirms" && firstOn === now.firstOn && fixedOn === now.fixedOn,
  );
  if (confirmedAt > disputedAt) return "confirmed";
  if (disputedAt === -1) return "waiting";
  return settledAs(statements) === null ? "disputed" : "settled";
}

/** What both sides said last of the latest dispute, where it is the same. */
function settledAs(statements: readonly Statement[]): "early" | "late" | null {
  const since = statements.slice(statements.findLastIndex(({ says }) => says === "disputes"));
  const lastOf = (side: Statement["side"]) =>
    since.findLast((one) => one.side === side && one.says.startsWith("settles-"))?.says;
  const [owner, partner] = [lastOf("owner"), lastOf("partner")];
  if (owner === undefined || owner !== partner) return null;
  return owner === "settles-early" ? "early" : "late";
}

interface Read extends Dates {
  readonly statements: readonly Statement[];
  readonly changes: readonly Pick<Change, "answer">[];
  /** Invited, e-mailed, told, or there without the papers. */
  readonly wasAsked: boolean;
  /** There with the papers in time, after the question was closed. */
  readonly cameAfter?: boolean;
}

/**
 * How a plan reads for one partner. Disputed is late until both settle it. Involved before the scope was fixed is early;
 * that something changed counts once the partner says so. Involved, or there with the papers, afterwards is late. Being asked is not being
 * involved. @practice P10
 */
export function readingOf({ statements, changes, wasAsked, cameAfter = false, ...dates }: Read): Reading {
  const agreement = agreementOf(statements, dates);
  const early = changes.some(({ answer }) => answer === "so") ? "early-changed" : "early-unchanged";
  if (agreement === "disputed") return "late";
  if (agreement === "settled") return settledAs(statements) === "early" ? early : "late";
  const { firstOn, fixedOn } = dates;
  if (firstOn === null) return cameAfter ? "late" : wasAsked ? "only-asked" : "never";
  return fixedOn === null || firstOn < fixedOn ? early : "late";
}

/** A plan is no earlier than its latest partner; where all were early, one change is enough. */
export function readingOfAll(ofPartners: readonly Reading[]): Reading {
  const latest = ofPartners.toSorted((one, other) => readings.indexOf(other) - readings.indexOf(one))[0] ?? "never";
  return latest === "early-unchanged" && ofPartners.includes("early-changed") ? "early-changed" : latest;
}

export const isEarly = (reading: Reading): boolean => reading === "early-changed" || reading === "early-unchanged";

/** One row of a session: who was asked and who came, without a name. */
export interface Row {
  readonly sessionId: string;
  readonly organisationId: string | null;
  readonly present: boolean;
  readonly papersSentOn: string | null;
  /** A moment. */
  readonly invitedAt: string | null;
}

interface Whose {
  readonly organisationId: string | null;
  readonly groupId: string | null;
}

interface Sessions {
  readonly sessions: readonly {
    readonly id: string;
    readonly onDay: string | null;
    readonly groupId: string | null;
    readonly about: QuestionAsked;
  }[];
  readonly rows: readonly Row[];
}

interface PartnerAtSessions {
  readonly attended: readonly Attendance[];
  /** Days on which they were asked, or there in whatever way. */
  readonly askedOn: readonly string[];
}

/** What the sessions of a plan say of one partner. A group was there where its own session was held and somebody came. */
export function atSessionsOf({ organisationId, groupId }: Whose, { sessions, rows }: Sessions): PartnerAtSessions {
  const each = sessions.flatMap((session) => {
    const { onDay } = session;
    const isTheirs = groupId !== null && session.groupId === groupId;
    const theirs = rows.filter(
      (row) =>
        row.sessionId === session.id &&
        (isTheirs || (organisationId !== null && row.organisationId === organisationId)),
    );
    if (onDay === null || theirs.length === 0) return [];
    const there = theirs.filter(({ present }) => present);
    return [{ session, onDay, theirs, there }];
  });
  return {
    attended: each.map(({ session: { about }, onDay, there }) => ({
      onDay,
      about,
      isPresent: there.length > 0,
      papersSentOn: there.flatMap((row) => row.papersSentOn ?? []).toSorted()[0] ?? null,
    })),
    askedOn: each.flatMap(({ onDay, theirs, there }) => [
      ...theirs.flatMap(({ invitedAt }) => invitedAt?.slice(0, 10) ?? []),
      ...(there.length > 0 ? [onDay] : []),
    ]),
  };
}
