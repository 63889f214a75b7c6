import { z } from "zod";
import { happened } from "../db/happening.ts";
import type { Happened } from "../db/happening.ts";
import { HOUSE } from "../db/place-id.ts";
import { savePlace } from "../db/transaction.ts";
import type { Actor } from "../nouns/actor.ts";
import type { Permission } from "../nouns/permission.ts";
import type { Asked, Asking, Attempt, Caller, Decision, House, Nothing, PageContent, Route, View } from "./route.ts";
import type { Reply } from "./route.ts";
import { notFound, notPermitted, readAll, refusal } from "./steps.ts";

/** What came of somebody at the door: where they go, what their browser keeps, and what the house writes down. */
export interface Opened {
  readonly path: string;
  /** Whole `Set-Cookie` values. */
  readonly cookies: readonly string[];
  /** Left out where nothing happened that anybody need read about. */
  readonly happened?: Happened;
}

/** The door stays shut; what was tried is written down too. */
export type Answered = Decision<Opened> | (Decision<never> & { readonly happened?: Happened });

export interface Door<Params, Query, Body> {
  readonly path: string;
  readonly summary: string;
  readonly reads?: {
    readonly params?: z.ZodType<Params>;
    readonly query?: z.ZodType<Query>;
    readonly body?: z.ZodType<Body>;
  };
  readonly permit: (actor: Actor) => Permission;
  /** Proofs are checked and devices opened or closed here, outside any place's transaction. */
  readonly open: (house: House, asked: Asked<Params, Query, Body>, caller: Caller) => Promise<Answered>;
  readonly form?: (attempt: Attempt, view: View) => PageContent | Promise<PageContent>;
}

const opened = z.object({ id: z.string().describe("The identifier of what happened, or `-`.") });

/**
 * A route of signing in or out: parse → permit → open → the happening, right after. The one exception to "the change
 * and its happening in one transaction": logins are of no place and are kept by the sign-in library, which has its own.
 */
export function door<Params = Nothing, Query = Nothing, Body = Nothing>(spec: Door<Params, Query, Body>): Route;
// As in look.ts: the types above bind the route's parts to each other, in here every part is unknown.
export function door(spec: Door<unknown, unknown, unknown>): Route {
  return Object.freeze({
    method: "POST",
    path: spec.path,
    summary: spec.summary,
    practices: [],
    changes: true,
    reads: spec.reads ?? {},
    answers: opened,
    policy: spec.permit.name,
    permit: spec.permit,
    speaksHtml: true,
    downloads: [],
    serve: (asking: Asking, house: House) => serveDoor(spec, asking, house),
  });
}

async function serveDoor(spec: Door<unknown, unknown, unknown>, asking: Asking, house: House): Promise<Reply> {
  // Where there is no such place no form has to be drawn for it.
  if (spec.path.startsWith("/{place}") && asking.place === null) return notFound;
  const read = readAll(spec.reads ?? {}, asking);
  if (!read.ok) return refusal(read, asking, formOf(spec));
  const permission = spec.permit(asking.actor);
  if (!permission.allowed) return notPermitted(permission);
  const decision = await spec.open(house, read.value, asking.caller);
  const happening = decision.ok ? decision.value.happened : "happened" in decision ? decision.happened : undefined;
  if (happening) await savePlace(house.db, HOUSE, (tx) => happened(tx, happening));
  if (!decision.ok) return refusal(decision, asking, formOf(spec));
  const { path, cookies } = decision.value;
  return { kind: "saved", id: happening?.subject.id ?? "-", path, cookies };
}

const formOf = ({ form }: Door<unknown, unknown, unknown>) => (form ? { form } : {});
