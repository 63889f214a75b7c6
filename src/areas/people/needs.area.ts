import type { HomePart } from "../../web/registered.ts";
import { mayRecordPerson } from "./about-me.policy.ts";
import { asThemselves } from "./own-rows.store.ts";
import { listNeedsToReview, listSheetsInForce } from "./sheets.store.ts";

/** What somebody needs is asked again on the day they chose: them, or whoever looks after those who do not sign in. */
export const needsAtHome: NonNullable<HomePart["today"]> = async (tx, { actor, at, place }) => {
  const { member } = actor;
  if (member === null) return [];
  const today = at.toISOString().slice(0, 10);
  const own = await asThemselves(tx, [member.personId], () => listSheetsInForce(tx, [member.personId]));
  const reviews = own.flatMap(({ kind, content: { review } }) => (kind === "access" ? [String(review)] : []));
  const mine = reviews
    .filter((review) => review <= today)
    .map((review) => ({
      words: "Is what you need still right?",
      because: "You asked us to ask you again. Whoever arranges a meeting goes by what it says.",
      since: null,
      by: review,
      href: `/${place.slug}/about-me/access`,
      verb: "Look at what you need",
    }));
  if (!mayRecordPerson(actor).allowed) return mine;
  const others = (await listNeedsToReview(tx, today)).map(({ personId, name, review }) => ({
    words: `Ask ${name} whether what they need is still right.`,
    because: "They do not sign in, and this is the day on which they wanted to be asked again.",
    since: null,
    by: review,
    isShared: true as const,
    href: `/${place.slug}/people/${personId}/correct?part=access`,
    verb: "Write down what they say",
  }));
  return [...mine, ...others];
};
