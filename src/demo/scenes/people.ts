import { cast, partNames } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleArea } from "../figures/published-text.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { personIdOf } from "./organisations-by-name.ts";

const founder: PartName = "churchLeader";

/** A community organisation starts the place, and keeps it alone until the other side comes. */
export const startPlace = async (play: Play): Promise<void> => {
  const { name, code } = exampleArea;
  const side = cast[founder].keepsFor;
  const namedBy = "five congregations of Riverside, at a meeting of their own (example)";
  await play.send(founder, "/places", { name, slug: exampleSlug, areaCode: code, side, namedBy, isExample: true });
};

/** The others are invited by letter, as everybody is, and say yes themselves. */
export async function inviteEverybody(play: Play): Promise<void> {
  for (const who of partNames) {
    const { name, email, roles, keepsFor } = cast[who];
    if (who === founder || (await play.isIn(who))) continue;
    const invitation = { name, email, roles, keepsFor: keepsFor ?? "" };
    await play.send(founder, `/${exampleSlug}/people/invite`, invitation);
    const { token, throwAway } = await play.openLetter(who);
    await play.send(who, `/${exampleSlug}/invitation`, { token });
    await throwAway();
  }
  // Whoever begins a place is its administrator and nothing else, until another one says so.
  const person = await personIdOf(play, founder);
  await play.send("administrator", `/${exampleSlug}/people/${person}/give`, { role: "organisation-worker" });
}
