import type { Side } from "../../nouns/role.ts";
import { takesPart } from "./evidence.rules.ts";
import type { Programme, Readiness, Standing } from "./programme.ts";

/** How somebody stands to a programme. */
export function standingIn(programme: Programme, personId: string | null, sides: readonly Side[]): Standing {
  const mine = programme.people.find((one) => one.personId === personId && one.leftAt === null);
  return {
    part: mine?.part ?? null,
    hasCome: mine !== undefined && mine.cameAt !== null,
    isAsked: mine !== undefined && mine.cameAt === null,
    ownsFirstPage: personId !== null && programme.ownerIds.includes(personId),
    mayStand: mine !== undefined && (mine.part === "broker" || sides.includes(mine.part)),
  };
}

interface Reader extends Standing {
  readonly personId: string | null;
}

/** Who was asked and has not come, who left, and why one side went back, is for those who take part. */
const fromOutside = (programme: Programme, personId: string | null): Programme => ({
  ...programme,
  people: programme.people.filter((one) => takesPart(one) || one.personId === personId),
  spells: programme.spells.map((spell) => (spell.saidBy === "both" ? spell : { ...spell, because: "" })),
});

/**
 * A programme as far as this person may read it. Each side prepares apart: what it said stays with it and the broker
 * until it lets the other side hear it. Whoever was asked and has not answered reads the first page. Everyone else
 * reads what both sides agreed to, once it is open. @practice P37
 */
export function programmeFor(whole: Programme, { part, hasCome, isAsked, personId }: Reader): Programme {
  const programme = hasCome ? whole : fromOutside(whole, personId);
  if (isAsked) return { ...programme, puts: [], readiness: [], meetings: [], costs: [], needs: [] };
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
