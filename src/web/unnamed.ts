import { z } from "zod";
import type { Tx } from "../db/tables.ts";
import { withPlace } from "../db/transaction.ts";
import { nobody } from "../nouns/actor.ts";
import type { AskedInPlace, ChangeInPlace, InPlace } from "./in-place.ts";
import type { Asking, Attempt, House, Nothing, PageContent, Reply, Route, View } from "./route.ts";
import { notFound, notPermitted, readAll, refusal } from "./steps.ts";
import type { ReadsOfAny } from "./steps.ts";

/** As `changeInPlace`, but that `save` says only where it can be seen: nothing is written down of who, or when. */
interface UnnamedChange<Params, Query, Body, Thing, Decided> extends Omit<
  ChangeInPlace<Params, Query, Body, Thing, Decided>,
  "save" | "clashes"
> {
  /** SQL and nothing else. The same sent twice is to be saved once, by what was sent: no key is kept. */
  readonly save: (
    tx: Tx,
    decided: Decided,
    asked: AskedInPlace<Params, Query, Body>,
  ) => Promise<{ readonly path: string }>;
}

type UnnamedOfAny = Omit<UnnamedChange<unknown, unknown, unknown, object, unknown>, "form"> & {
  readonly form?: (attempt: Attempt, view: View, thing: unknown) => PageContent | Promise<PageContent>;
};

const savedUnnamed = z.object({ id: z.literal("-").describe("Nothing by which it could be found again.") });
const withPlaceIn = (params: z.ZodObject | undefined): z.ZodType<unknown> =>
  z.object({ ...params?.shape, place: z.string() });

/**
 * A change of a place by somebody who must not be known. Whoever has signed in is nobody here: no step learns who asks.
 * Neither a happening nor a key with a digest of what was sent is kept, because both say at which moment; what people
 * of the place do about it afterwards has its happenings. Decision record 37.
 */
export function changeUnnamed<
  Decided,
  Params = Nothing,
  Query = Nothing,
  Body = Nothing,
  Thing extends object = Nothing,
>(spec: UnnamedChange<Params, Query, Body, Thing, Decided>): Route;
// As in look.ts: the types above bind the route's parts to each other, in here every part is unknown.
export function changeUnnamed(spec: UnnamedOfAny): Route {
  const reads = { ...spec.reads, params: withPlaceIn(spec.reads?.params) };
  return Object.freeze({
    method: "POST",
    path: spec.path,
    summary: spec.summary,
    practices: spec.practices ?? [],
    changes: true,
    ...(spec.uploads ? { uploads: spec.uploads } : {}),
    reads,
    answers: savedUnnamed,
    policy: spec.permit.name,
    permit: spec.permit,
    speaksHtml: true,
    downloads: [],
    serve: (asking: Asking, house: House) => serveUnnamed({ spec, reads }, { ...asking, actor: nobody }, house),
  });
}

interface Serving {
  readonly spec: UnnamedOfAny;
  readonly reads: ReadsOfAny;
}

async function serveUnnamed({ spec, reads }: Serving, asking: Asking, house: House): Promise<Reply> {
  const { place } = asking;
  if (place === null) return notFound;
  const read = readAll(reads, asking);
  if (!read.ok) return refusal(read, asking, spec);
  const asked = { ...read.value, place };
  return withPlace(house.db, place.id, async (tx): Promise<Reply> => {
    const found = spec.find ? await spec.find(tx, asked, house) : {};
    if (found === undefined) return notFound;
    const thing: InPlace<object> = { ...found, place };
    const permission = spec.permit(nobody, thing);
    if (!permission.allowed) return notPermitted(permission);
    const decision = spec.decide(thing, asked);
    if (!decision.ok) return refusal({ ...decision, thing }, asking, spec);
    const { path } = await spec.save(tx, decision.value, asked);
    return { kind: "saved", id: "-", path };
  });
}
