import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import type { Barrier } from "./barrier.ts";
import type { Risk } from "./risk.ts";
import { isOverdue, standingOf, waitsForWord, waitsToBeTold } from "./state.rules.ts";

/** Something that waits: `to` stands behind the address of barriers. */
export interface Waits {
  readonly words: string;
  readonly because: string;
  readonly since: string | null;
  readonly by: string | null;
  readonly to: string;
  readonly verb: string;
  readonly isShared?: true;
}

interface Around {
  readonly actor: Actor;
  readonly today: string;
  /** All barriers, for those who see all. */
  readonly barriers: readonly Barrier[];
  /** Those this person raised. */
  readonly raised: readonly Barrier[];
  /** Those of theirs that should have been looked at, or in which something is theirs to do. */
  readonly risks: readonly Risk[];
  /** In their own language. */
  readonly own: {
    readonly told: string;
    readonly ask: string;
    readonly reply: string;
    readonly late: (barrier: Barrier) => string;
    readonly read: string;
  };
}

interface Kind {
  readonly one: string;
  readonly several: (count: number) => string;
  readonly because: string;
  readonly show: string;
  readonly verb: string;
}

/** One line for all of a kind, with the first day of all. */
function lineOf(
  barriers: readonly Barrier[],
  { one, several, because, show, verb }: Kind,
  hasDay: boolean,
): readonly Waits[] {
  const [first] = barriers.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (first === undefined) return [];
  return [
    {
      words: barriers.length === 1 ? one : several(barriers.length),
      because,
      since: first.raisedOn,
      by: hasDay ? first.dueOn : null,
      to: barriers.length === 1 ? `/${first.id}` : `?show=${show}`,
      verb,
      isShared: true,
    },
  ];
}

const lateKind: Kind = {
  one: "A barrier is late for the managers’ table",
  several: (count) => `${count} barriers are late for the managers’ table`,
  because: "People were promised a day, and it is over. Everyone concerned sees that.",
  show: "late",
  verb: "See what waits",
};
const toSort: Kind = {
  one: "A barrier waits to be sorted",
  several: (count) => `${count} barriers wait to be sorted`,
  because: "Somebody says what stops people. Managers must have it on their table by a day.",
  show: "to-sort",
  verb: "Read and sort",
};
const toTable: Kind = {
  one: "A barrier comes to the managers’ table",
  several: (count) => `${count} barriers come to the managers’ table`,
  because: "Whoever raised it was promised a day. Write down what the meeting said.",
  show: "to-table",
  verb: "Write down the meeting",
};
const disputed: Kind = {
  one: "Whoever raised a barrier says that it is not solved",
  several: (count) => `${count} barriers are not solved, say those who raised them`,
  because: "They can say this once. Open it again, or say why not.",
  show: "disputed",
  verb: "Answer them",
};
const toTell: Kind = {
  one: "Whoever raised a barrier was not told what happened",
  several: (count) => `What happened with ${count} barriers was not told back`,
  because: "Whoever hears nothing stops telling.",
  show: "to-tell",
  verb: "Tell them",
};

/** For those who bring barriers to the managers’ table, or decide about them. */
function forStaff({ actor, today, barriers }: Around): readonly Waits[] {
  const inTime = barriers.filter((barrier) => !isOverdue(barrier, today));
  const of = (standing: string) => (barrier: Barrier) => standingOf(barrier.steps) === standing;
  const brings = hasRole(actor, "engagement-lead", "senior-manager");
  const decides = hasRole(actor, "senior-manager", "commissioner");
  const where = (may: boolean, those: readonly Barrier[]) => (may ? those : []);
  return [
    ...lineOf(
      where(
        brings || decides,
        barriers.filter((barrier) => isOverdue(barrier, today)),
      ),
      lateKind,
      true,
    ),
    ...lineOf(where(brings, inTime.filter(of("raised"))), toSort, true),
    ...lineOf(where(brings, inTime.filter(of("triaged"))), toTable, true),
    ...lineOf(where(decides, barriers.filter(of("disputed"))), disputed, false),
    ...lineOf(
      where(
        brings || decides,
        barriers.filter(({ steps }) => waitsToBeTold(steps)),
      ),
      toTell,
      false,
    ),
  ];
}

const ownMax = 5;

/** What was told them, and what is late. */
const forRaiser = ({ raised, today, own }: Around): readonly Waits[] =>
  raised
    .flatMap((barrier): readonly Waits[] => {
      const line = { because: barrier.title, since: barrier.raisedOn, by: null, to: `/${barrier.id}` };
      if (waitsForWord(barrier.steps)) {
        const verb = standingOf(barrier.steps) === "unresolved" ? own.reply : own.ask;
        return [{ ...line, words: own.told, verb }];
      }
      return isOverdue(barrier, today) ? [{ ...line, words: own.late(barrier), verb: own.read }] : [];
    })
    .slice(0, ownMax);

/** What is theirs to do, and risks of theirs that should have been looked at. */
function forOwner({ actor, risks, today }: Around): readonly Waits[] {
  const mine = risks.flatMap((risk) =>
    risk.actions
      .filter(({ doneOn, owner }) => doneOn === null && owner?.id === actor.member?.personId)
      .map((action) => ({ ...action, risk })),
  );
  const [first] = mine.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const late = risks.filter(
    ({ current }) => !current.isClosed && current.owner?.id === actor.member?.personId && current.reviewOn < today,
  );
  const [oldest] = late.toSorted((one, other) => (one.current.reviewOn < other.current.reviewOn ? -1 : 1));
  return [
    ...(first === undefined
      ? []
      : [
          {
            words:
              mine.length === 1 ? first.what : `${mine.length} actions against risks are yours; first: ${first.what}`,
            because: `It is against this risk: ${first.risk.title}.`,
            since: null,
            by: first.dueOn,
            to: `/risks/${first.risk.id}#actions`,
            verb: "See the action",
          },
        ]),
    ...(oldest === undefined
      ? []
      : [
          {
            words:
              late.length === 1
                ? `Look again at a risk: ${oldest.title}`
                : `${late.length} risks of yours are late to be looked at again`,
            because: "You own it, and the day of its review is over.",
            since: oldest.current.reviewOn,
            by: oldest.current.reviewOn,
            to: `/risks/${oldest.id}`,
            verb: "Look at it again",
          },
        ]),
  ];
}

/** What of barriers and risks waits for somebody. @practice P22 */
export const waitingFor = (around: Around): readonly Waits[] => [
  ...forStaff(around),
  ...forRaiser(around),
  ...forOwner(around),
];
