import type { Actor } from "../../nouns/actor.ts";
import { checksToSeeTo, hereToday } from "./checks.rules.ts";
import type { Standing } from "./checks.rules.ts";
import type { Clause } from "./framework.ts";
import { inForce, isReviewDue } from "./framework.rules.ts";
import type { Incident } from "./incident.ts";
import { checkWords } from "./network.ts";
import type { Network } from "./network.ts";
import { mayAgreeClause, mayCloseIncident, mayRunNetwork, mayWriteFramework } from "./networks.policy.ts";

export interface ToDo {
  readonly words: string;
  readonly because: string;
  readonly verb: string;
  /** Behind the network’s address. */
  readonly to: string;
  readonly by: string | null;
  readonly isShared: boolean;
}

interface Asked {
  readonly actor: Actor;
  readonly today: string;
}

const saidOf: Readonly<Record<Standing, string>> = {
  missing: "is not looked at",
  over: "ran out",
  soon: "runs out soon",
  holds: "holds",
};

const isMine = ({ actor }: Asked, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

/** Checks that ran out or soon will: for those who run the network, and for whoever they are of. @practice P41 */
function checksWaiting(network: Network, asked: Asked): readonly ToDo[] {
  const runs = mayRunNetwork(asked.actor, { network }).allowed;
  return hereToday(network, asked.today)
    .filter(({ personId }) => runs || isMine(asked, personId))
    .flatMap((one) => {
      const known = checksToSeeTo(one, asked.today).filter(({ standing }) => standing !== "missing");
      if (known.length === 0) return [];
      const own = isMine(asked, one.personId);
      return [
        {
          words: `${one.name ?? ""}: ${known.map(({ kind, standing }) => `${checkWords[kind]} ${saidOf[standing]}`).join(", ")}`,
          because: "From the day on which it runs out nobody can write down clinical hours for them.",
          verb: own ? "See your checks" : "Look at it",
          to: `people/${one.id}#checks`,
          by: known.map(({ until }) => until ?? asked.today).toSorted()[0] ?? null,
          isShared: !own,
        },
      ];
    });
}

/** Checks that nobody has looked at yet, all of a network as one. */
function checksMissing(network: Network, asked: Asked): readonly ToDo[] {
  if (!mayRunNetwork(asked.actor, { network }).allowed) return [];
  const missing = hereToday(network, asked.today).filter((one) =>
    checksToSeeTo(one, asked.today).some(({ standing }) => standing === "missing"),
  ).length;
  return missing === 0
    ? []
    : [
        {
          words: `${network.name}: checks that nobody has looked at yet`,
          because: `${missing} of its people have no scope of practice, insurance or DBS check written down.`,
          verb: "See which",
          to: "people",
          by: null,
          isShared: true,
        },
      ];
}

/** What somebody already did, asked of themselves before any course. @practice P39 */
function didWaiting(network: Network, asked: Asked): readonly ToDo[] {
  return hereToday(network, asked.today)
    .filter(({ personId, didAsked }) => didAsked === null && isMine(asked, personId))
    .map(({ id }) => ({
      words: `${network.name}: what do you already do for people here?`,
      because: "The course builds on it, and cannot begin before you are asked.",
      verb: "Write it, or say you would rather not",
      to: `people/${id}/did`,
      by: null,
      isShared: false,
    }));
}

function clausesWaiting(network: Network, clauses: readonly Clause[], asked: Asked): readonly ToDo[] {
  if (!mayWriteFramework(asked.actor, { network }).allowed) return [];
  return clauses.flatMap((clause): readonly ToDo[] => {
    const at = { to: `framework/${clause.id}`, isShared: true };
    const holds = inForce(clause);
    if (clause.versions.length > (holds?.number ?? 0) && mayAgreeClause(asked.actor, { network, clause }).allowed)
      return [
        {
          ...at,
          words: `${clause.title}: does your side agree?`,
          because: "The other side wrote it, and it holds only when both sides say yes.",
          verb: "Read it, and answer",
          by: null,
        },
      ];
    return holds !== undefined && isReviewDue(holds, asked.today)
      ? [
          {
            ...at,
            words: `${clause.title}: look at it again`,
            because: "Both sides said by which day they would look at this clause again.",
            verb: "Read the clause",
            by: holds.reviewOn,
          },
        ]
      : [];
  });
}

/** Everything of a network that waits for somebody. */
export const waitingIn = (
  network: Network,
  { clauses, incidents }: { readonly clauses: readonly Clause[]; readonly incidents: readonly Incident[] },
  asked: Asked,
): readonly ToDo[] => [
  ...incidents
    .filter((incident) => mayCloseIncident(asked.actor, { network, incident }).allowed)
    .map(({ id, closeBy }) => ({
      words: `${network.name}: something was told to you as the lead`,
      because: "You lead on this for the network, and it has a day by which it is closed.",
      verb: "Read it",
      to: `incidents/${id}`,
      by: closeBy,
      isShared: false,
    })),
  ...didWaiting(network, asked),
  ...checksWaiting(network, asked),
  ...checksMissing(network, asked),
  ...clausesWaiting(network, clauses, asked),
];
