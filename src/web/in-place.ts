import { z } from "zod";
import type { Tx } from "../db/tables.ts";
import { readPlace } from "../db/transaction.ts";
import type { PlaceHere } from "../nouns/actor.ts";
import { change } from "./change.ts";
import { look } from "./look.ts";
import type { Asked, Change, Decision, Frozen, House, LookParts, Manner, Nothing, Route } from "./route.ts";
import type { Saved, Signpost } from "./route.ts";
import { notFound } from "./steps.ts";

/** What was asked in a place. */
export interface AskedInPlace<Params, Query, Body> extends Asked<Params, Query, Body> {
  readonly place: PlaceHere;
}

/** What was found, with the place it was found in: a policy may need to know both. */
export type InPlace<Thing> = { readonly place: PlaceHere } & Thing;

const placeAddress = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .describe("The place's address or identifier.");

/** A route of a place: its address begins with `/{place}`, which it need not read itself. */
export type LookInPlace<Params, Query, Body, Thing, Answer> = Signpost &
  Manner &
  LookPartsInPlace<Params, Query, Body, Thing, Answer>;

interface ReadsInPlace<Params, Query, Body> {
  readonly params?: z.ZodObject & z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
}

interface LookPartsInPlace<Params, Query, Body, Thing, Answer> extends Omit<
  LookParts<Params, Query, Body, InPlace<Thing>, Answer>,
  "reads" | "find" | "answer"
> {
  readonly reads?: ReadsInPlace<Params, Query, Body>;
  /** One consistent picture of the place, and no way to write. */
  readonly find?: (tx: Tx, asked: AskedInPlace<Params, Query, Body>, house: House) => Promise<Thing | undefined>;
  readonly answer: (
    thing: InPlace<Thing>,
    asked: AskedInPlace<Params, Query, Body>,
  ) => Decision<Frozen<NoInfer<Answer>>>;
}

type LookInPlaceOfAny = LookInPlace<unknown, unknown, unknown, object, unknown>;

/**
 * `look` for what belongs to a place. `find` gets a transaction of that place; a place that is not there is a 404.
 *
 * @example
 *   export const listRoute = lookInPlace({
 *     method: "GET",
 *     path: "/{place}/communities",
 *     summary: "The communities of a place",
 *     answers: communitiesListed,
 *     permit: maySeeCommunities,
 *     find: async (tx) => ({ communities: await listCommunities(tx) }),
 *     answer: ({ communities }) => found({ communities }),
 *     page: (answer, view) => communitiesPage(answer, view),
 *   });
 */
export function lookInPlace<Answer, Params = Nothing, Query = Nothing, Body = Nothing, Thing extends object = Nothing>(
  spec: LookInPlace<Params, Query, Body, Thing, Answer>,
): Route;
// As in look.ts: the types above bind the route's parts to each other, in here every part is unknown.
export function lookInPlace(spec: LookInPlaceOfAny): Route {
  const { find, answer, reads, ...rest } = spec;
  const route = look<unknown, unknown, unknown, unknown, InPlace<object>>({
    ...rest,
    reads: { ...reads, params: withPlace(reads?.params) },
    find: async (house, asked) => {
      const { place } = asked;
      if (place === null) return undefined;
      if (find === undefined) return { place };
      const thing = await readPlace(house.db, place.id, (tx) => find(tx, { ...asked, place }, house));
      return thing && { ...thing, place };
    },
    answer: (thing, asked) => answer(thing, { ...asked, place: thing.place }),
  });
  return onlyWhereThereIsAPlace(route);
}

export interface ChangeInPlace<Params, Query, Body, Thing, Decided> extends Omit<
  Change<Params, Query, Body, InPlace<Thing>, Decided>,
  "reads" | "place" | "find" | "decide" | "save"
> {
  readonly reads?: ReadsInPlace<Params, Query, Body>;
  readonly find?: (tx: Tx, asked: AskedInPlace<Params, Query, Body>, house: House) => Promise<Thing | undefined>;
  readonly decide: (thing: InPlace<Thing>, asked: AskedInPlace<Params, Query, Body>) => Decision<Decided>;
  /** SQL and nothing else: the transaction is open. */
  readonly save: (tx: Tx, decided: Decided, asked: AskedInPlace<Params, Query, Body>) => Promise<Saved>;
}

type ChangeInPlaceOfAny = ChangeInPlace<unknown, unknown, unknown, object, unknown>;

/** `change` for what belongs to a place: from find to happening in one transaction of that place. */
export function changeInPlace<
  Decided,
  Params = Nothing,
  Query = Nothing,
  Body = Nothing,
  Thing extends object = Nothing,
>(spec: ChangeInPlace<Params, Query, Body, Thing, Decided>): Route;
export function changeInPlace(spec: ChangeInPlaceOfAny): Route {
  const { find, decide, save, reads, ...rest } = spec;
  const route = change<unknown, unknown, unknown, unknown, InPlace<object>>({
    ...rest,
    reads: { ...reads, params: withPlace(reads?.params) },
    place: async (_house, { place }) => place?.id,
    find: async (tx, asked, house) => {
      const { place } = asked;
      if (place === null) return undefined;
      if (find === undefined) return { place };
      const thing = await find(tx, { ...asked, place }, house);
      return thing && { ...thing, place };
    },
    decide: (thing, asked) => decide(thing, { ...asked, place: thing.place }),
    save: (tx, decided, asked) => save(tx, decided, { ...asked, place: placeOf(asked) }),
  });
  return onlyWhereThereIsAPlace(route);
}

/** Where there is no such place nothing is read, so no form has to be drawn for a place that is not there. */
const onlyWhereThereIsAPlace = (route: Route): Route =>
  Object.freeze({
    ...route,
    serve: (asking, house) => (asking.place === null ? Promise.resolve(notFound) : route.serve(asking, house)),
  } satisfies Route);

const withPlace = (params: z.ZodObject | undefined): z.ZodType<unknown> =>
  z.object({ ...params?.shape, place: placeAddress });

function placeOf({ place }: Asked<unknown, unknown, unknown>): PlaceHere {
  if (place === null) throw new Error("A change was saved in a place that is not there.");
  return place;
}
