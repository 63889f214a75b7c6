import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import { sideOf } from "./side.rules.ts";

interface Saved {
  /** The network’s identifier. */
  readonly network: string;
  /** What was made or changed in it, where that has an identifier of its own. */
  readonly id?: string;
  /** `network.checked` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the network’s address: `/people`. */
  readonly to?: string;
}

/** What was saved of a network: identifiers and codes, never its words. */
export const savedIn = ({ slug }: Pick<PlaceHere, "slug">, { network, id, what, detail = {}, to = "" }: Saved) => ({
  id: id ?? network,
  path: `/${slug}/networks/${network}${to}`,
  happened: { what, subject: { kind: "network", id: network }, detail },
});

/** A moment, as a route is asked at one. */
interface Moment {
  readonly toISOString: () => string;
}

interface Asked {
  readonly actor: Actor;
  readonly at: Moment;
}

/** A moment as a plain date. */
export const dayOf = ({ at }: Pick<Asked, "at">): string => at.toISOString().slice(0, 10);

/** Who writes, for which side, on which day. */
export const writingOf = ({ actor, at }: Asked) => ({
  byId: actor.member?.personId ?? "",
  side: sideOf(actor) ?? ("community" as const),
  today: dayOf({ at }),
});
