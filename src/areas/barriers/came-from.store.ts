import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findAudit, maySeeAudits } from "../audits/index.ts";
import { findLooking, findSeen, maySeeCase } from "../cases/index.ts";
import { listServices } from "../organisations/index.ts";
import { rolesThatSeeFigures } from "../places/index.ts";
import { maySeeFigures } from "../reach/index.ts";
import { findSession } from "../sessions/index.ts";
import { findVoiceHere, mayReadVoice } from "../voices/index.ts";
import { sourcePages } from "./barrier.ts";
import type { SourcePage } from "./barrier.ts";

/** What a barrier was raised from, as far as whoever asks may open it. */
export interface CameFrom {
  /** Behind the place's address. */
  readonly path: string;
  /** What of it everybody may read already; empty where nothing was agreed for everyone. */
  readonly released: string;
}

interface Asking {
  readonly actor: Actor;
  readonly place: { readonly id: string };
  readonly at: Date;
}

type Find = (tx: Tx, id: string, asking: Asking) => Promise<CameFrom | undefined>;

const opens = (isOpen: boolean, path: string, released = ""): CameFrom | undefined =>
  isOpen ? { path, released } : undefined;

const finds: Readonly<Record<SourcePage, Find>> = {
  audit: async (tx, id, { actor }) =>
    opens(maySeeAudits(actor).allowed && (await findAudit(tx, id)) !== undefined, `audits/${id}`),
  voice: async (tx, id, { actor }) => {
    const here = await findVoiceHere(tx, id, actor.member?.personId ?? null);
    if (here === undefined) return undefined;
    return opens(mayReadVoice(actor, here).allowed, `voices/${id}`, here.voice.published?.words);
  },
  reach: async (tx, id, { actor, place }) => {
    const isOpen = maySeeFigures(actor, { rolesThatSee: await rolesThatSeeFigures(tx, place.id) }).allowed;
    return opens(isOpen && (await listServices(tx)).some((service) => service.id === id), `reach/${id}`);
  },
  case: async (tx, id, { actor, at }) => {
    const seen = await findSeen(tx, id, await findLooking(tx, actor, at));
    return seen && opens(maySeeCase(actor, seen).allowed, `cases/${id}`);
  },
  session: async (tx, id, { actor }) => opens((await findSession(tx, actor, id)) !== undefined, `sessions/${id}`),
};

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idLength = 36;

/** The page that a barrier was raised from, for those who may open it, and for nobody else. @practice P22 */
export async function findCameFrom(
  tx: Tx,
  { source, sourceId }: { readonly source: string; readonly sourceId: string },
  asking: Asking,
): Promise<CameFrom | undefined> {
  const kind = sourcePages.find((one) => one === source);
  // An audit is named with the thing in it that was rated.
  const id = sourceId.slice(0, idLength);
  return kind !== undefined && identifier.test(id) ? finds[kind](tx, id, asking) : undefined;
}
