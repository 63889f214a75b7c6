import type { Programme, Readiness, Standing } from "./programme.ts";

/** How somebody stands to a programme. */
export function standingIn(programme: Programme, personId: string | null): Standing {
  const mine = programme.people.find((one) => one.personId === personId && one.leftAt === null);
  return {
    part: mine?.part ?? null,
    hasCome: mine !== undefined && mine.cameAt !== null,
    isAsked: mine !== undefined && mine.cameAt === null,
    hasBegunIt: personId !== null && programme.startedById === personId,
  };
}

/**
 * A programme as far as this person may read it. Each side prepares apart: what it said stays with it and the broker
 * until it lets the other side hear it. Whoever was asked and has not answered reads the first page. Everyone else
 * reads what both sides agreed to, once it is open. @practice P37
 */
export function programmeFor(programme: Programme, { part, hasCome, isAsked }: Standing): Programme {
  if (isAsked)
    return { ...programme, puts: [], readiness: [], meetings: [], costs: [], needs: [], spells: programme.spells };
  const isOwn = (side: string): boolean => hasCome && (part === side || part === "broker");
  const mayHear = ({ side, sharedAt }: Readiness): boolean => isOwn(side) || (hasCome && sharedAt !== null);
  return {
    ...programme,
    readiness: programme.readiness.filter(mayHear),
    meetings: programme.meetings.map((meeting) =>
      isOwn(meeting.who) || (hasCome && meeting.who === "together") ? meeting : { ...meeting, words: null },
    ),
    puts: hasCome
      ? programme.puts
      : programme.puts
          .filter(({ agreedAt }) => agreedAt !== null)
          .map((put) => ({ ...put, answers: put.answers.map((said) => ({ ...said, words: "" })) })),
  };
}
