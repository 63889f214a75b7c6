import type { Entry } from "./entry.ts";
import { isOpen } from "./standing.rules.ts";

interface Around {
  readonly ownIds: readonly string[];
  readonly personId: string;
  readonly today: string;
}

interface Waits {
  readonly id: string;
  readonly words: string;
  readonly because: string;
  readonly since: string;
  /** A plain date. */
  readonly by?: string;
  readonly verb: string;
}

const speaksFor = ({ writtenById, ofKind, ofId }: Entry, { personId, ownIds }: Around): boolean =>
  writtenById === personId || (ofKind === "organisation" && ofId !== null && ownIds.includes(ofId));

/** What waits for somebody: an answer, a need put to their organisation, and thanks. @practice P36 */
export function waitingOf(entry: Entry, around: Around): readonly Waits[] {
  const { personId, ownIds, today } = around;
  const { id, title, matches, askedOf } = entry;
  const isAsked = askedOf !== null && ownIds.includes(askedOf.id) && isOpen(entry, today) && matches.length === 0;
  const asked = isAsked
    ? [
        {
          id,
          words: `You were asked: ${title}`,
          because: `${entry.ofName} asks ${askedOf.name}. Offer something, or say why you cannot.`,
          since: entry.writtenAt,
          by: entry.untilOn,
          verb: "Answer",
        },
      ]
    : [];
  if (!speaksFor(entry, around)) return asked;
  const toAnswer = matches
    .filter(
      (one) =>
        one.says === null && entry.withdrawal === null && one.proposedFrom !== id && one.proposedById !== personId,
    )
    .map((one) => ({
      id,
      words: entry.kind === "need" ? `Something is offered for: ${title}` : `Somebody needs what you offer: ${title}`,
      because: `${one.otherTitle}${one.otherOf === "" ? "" : `, ${one.otherOf}`}.`,
      since: one.proposedAt,
      verb: "Say whether it fits",
    }));
  const toThank = matches
    .filter((one) => entry.kind === "need" && one.says === "accepted" && one.thankedAt === null)
    .map((one) => ({
      id,
      words: `What came of it: ${title}?`,
      because: `${one.otherOf === "" ? "Somebody" : one.otherOf} said yes. Thanks stand on both pages.`,
      since: one.answeredAt ?? one.proposedAt,
      verb: "Say thank you",
    }));
  return [...asked, ...toAnswer, ...toThank];
}
