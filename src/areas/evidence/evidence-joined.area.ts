import type { HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { maySignPack } from "./evidence.policy.ts";
import { eraseEvidence, evidenceOfPerson, readEvidenceHeld } from "./evidence-held.store.ts";
import { frameworkKept } from "./frameworks/frameworks.ts";
import { listPacks } from "./packs.store.ts";
import { sideOf } from "./side.rules.ts";
import { listToSay, listToSign } from "./waiting.store.ts";

type Packs = Awaited<ReturnType<typeof listToSay>>;

/** One line for each pack, or one for all where more than two wait. */
const linesOf = (packs: Packs, at: string, line: (title: string) => Omit<Waiting, "href" | "since" | "isShared">) => {
  const [first] = packs;
  const common = { isShared: true as const, since: first?.since ?? null };
  return packs.length > 2
    ? [{ ...line(`${packs.length} packs`), ...common, href: at }]
    : packs.map(({ id, framework, since }) => ({
        ...line(frameworkKept(framework).title),
        ...common,
        since,
        href: `${at}/${id}`,
      }));
};

/** Partners are asked what they think, and each side for its signature. @practice P45 */
export const evidenceAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    const side = sideOf(actor);
    if (actor.member === null || side === null) return [];
    const at = `/${place.slug}/evidence`;
    const toSay = linesOf(await listToSay(tx, actor.member.personId), at, (title) => ({
      words: `Say what you think of this evidence: ${title}`,
      because: "Your organisation was asked. Your words stand at its head as you write them.",
      verb: "Read it",
    }));
    if (!maySignPack(actor).allowed) return toSay;
    const toSign = linesOf(await listToSign(tx, side), at, (title) => ({
      words: `Evidence waits for the signature of your side: ${title}`,
      because: "Everybody can read it once both sides signed.",
      verb: "Read it and sign",
    }));
    return [...toSay, ...toSign];
  },
};

export const searchEvidence: Search = async (tx, text, { actor, place }) => {
  const looked = text.toLocaleLowerCase();
  return (await listPacks(tx, { released: actor.member === null }))
    .map(({ id, framework, from, until }) => ({
      kind: "evidence",
      title: frameworkKept(framework).title,
      words: `From ${from} to ${until}`,
      href: `/${place.slug}/evidence/${id}`,
    }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(looked))
    .slice(0, 20);
};

export const heldByEvidence: readonly HeldPart[] = [
  {
    kind: "evidence.parts",
    words: "Packs of evidence you had gathered, and what you said, rated and signed of them",
    because: "So that both sides know who signed. Forgotten: the pack stays, your name goes.",
    read: readEvidenceHeld,
    erase: eraseEvidence,
    moves: evidenceOfPerson,
  },
];
