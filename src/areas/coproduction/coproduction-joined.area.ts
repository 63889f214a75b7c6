import { maySpeakForSide } from "./coproduction.policy.ts";
import type { HeldPart, HomePart } from "../../web/registered.ts";
import { eraseTold, readToldHeld } from "./coproduction-held.store.ts";
import { toldOfPerson } from "./coproduction-moves.store.ts";
import { listWaitingTold, waitingWords } from "./waiting.store.ts";

/** What the other side told and one's own has not; what waits for a yes of the new community. @practice P38 P42 */
export const toldAtHome: HomePart = {
  today: async (tx, { actor, place }) =>
    (await listWaitingTold(tx, actor, (here) => maySpeakForSide(actor, here).allowed)).map((line) => ({
      words: waitingWords(line),
      because:
        line.of === null
          ? "It is kept, made to fit or left out here once somebody of the new community agrees."
          : "The other side has told it. Both stand side by side.",
      since: new Date(line.since),
      isShared: true as const,
      href: `/${place.slug}/coproduction/${line.programmeId}${line.of === null ? "#follows" : `/tell?of=${line.of}`}`,
      verb: line.of === null ? "Read them" : "Tell it",
    })),
};

export const heldByTold: readonly HeldPart[] = [
  {
    kind: "programme.told",
    words: "What you told for your side of a programme, and agreed to take over from another",
    because: "So that both sides know who told it. Forgotten: what a side told stays, your name goes.",
    read: readToldHeld,
    erase: eraseTold,
    moves: toldOfPerson,
  },
];
