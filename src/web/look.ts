import { happened } from "../db/happening.ts";
import { savePlace } from "../db/transaction.ts";
import { whoIs } from "./change.ts";
import type { Asking, House, Look, Nothing, Reply, Route } from "./route.ts";
import { notFound, notPermitted, readAll, refusal } from "./steps.ts";
import type { AskedOfAny } from "./steps.ts";

type LookOfAny = Look<unknown, unknown, unknown, unknown, unknown>;
type Shown = Extract<Reply, { kind: "shown" }>;

/**
 * A route that shows or computes and stores nothing: parse → find → permit → answer.
 *
 * @example
 *   export const listRoute = look({
 *     method: "GET",
 *     path: "/places",
 *     summary: "The places that have started",
 *     answers: z.object({ places: z.array(z.object({ id: z.uuid(), name: z.string(), slug: z.string() })) }),
 *     permit: maySeePlaces,
 *     find: async ({ db }) => ({ places: await listPlaces(db) }),
 *     answer: (listed) => found(listed),
 *     page: (answer, view) => placesPage(answer, view.language),
 *   });
 */
export function look<Answer, Params = Nothing, Query = Nothing, Body = Nothing, Thing = Nothing>(
  spec: Look<Params, Query, Body, Thing, Answer>,
): Route;
// The types above bind a route's own parts to each other. In here every part is unknown, and passes only from the
// schema that made it to the function that was promised it; an absent schema or `find` stands for `Nothing`, `{}`.
export function look(spec: LookOfAny): Route {
  return Object.freeze({
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    practices: spec.practices ?? [],
    changes: false,
    ...(spec.method === "POST" && spec.uploads ? { uploads: spec.uploads } : {}),
    reads: spec.reads ?? {},
    answers: spec.answers,
    policy: spec.permit.name,
    permit: spec.permit,
    speaksHtml: spec.page !== undefined || spec.goTo !== undefined,
    isForOtherSites: spec.isForOtherSites ?? false,
    downloads: Object.keys(spec.downloads ?? {}),
    serve: (asking: Asking, house: House) => serveLook(spec, asking, house),
  });
}

async function serveLook(spec: LookOfAny, asking: Asking, house: House): Promise<Reply> {
  const read = readAll(spec.reads ?? {}, asking);
  if (!read.ok) return refusal(read, asking, spec);
  const asked = read.value;

  const thing = spec.find ? await spec.find(house, asked) : {};
  if (thing === undefined) return notFound;

  const permission = spec.permit(asked.actor, thing);
  if (!permission.allowed) return notPermitted(permission);

  const decision = spec.answer(thing, asked);
  if (decision.ok) await keepReading(spec, decision.value, { asked, house });
  return decision.ok
    ? { ...shown(spec, decision.value), ...leavingOf(spec, decision.value, { asked, house }) }
    : refusal({ ...decision, thing }, asking, spec);
}

function shown(spec: LookOfAny, answer: unknown): Shown {
  const { page, goTo, downloads, status, mediaType } = spec;
  const address = goTo?.(answer);
  return {
    kind: "shown",
    status: status ? status(answer) : 200,
    json: spec.answers.parse(answer),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(page ? { page: (view) => page(answer, view) } : {}),
    ...(address === undefined ? {} : { goTo: address }),
    downloads: Object.fromEntries(
      Object.entries(downloads ?? {}).map(([kind, write]) => [kind, (view) => write(answer, view)]),
    ),
  };
}

interface Around {
  readonly asked: AskedOfAny;
  readonly house: House;
}

/** Who looked is kept before anything is shown. */
async function keepReading(spec: LookOfAny, answer: unknown, { asked, house }: Around): Promise<void> {
  const { place, actor } = asked;
  const kept = spec.keepsReading?.(answer, asked) ?? null;
  if (kept === null || place === null) return;
  await savePlace(house.db, place.id, async (tx) => {
    await kept.save(tx);
    await happened(tx, { ...kept.happened, who: whoIs(actor) });
  });
}

/** What leaves a place is kept in its ledger, where an area keeps one. */
function leavingOf(spec: LookOfAny, answer: unknown, { asked, house }: Around): Pick<Shown, "leaving"> {
  const { place, actor } = asked;
  const leaving = spec.leaves?.(answer) ?? null;
  const keep = house.areas.flatMap(({ keepsWhatLeaves }) => (keepsWhatLeaves ? [keepsWhatLeaves] : []))[0];
  if (leaving === null || keep === undefined || place === null) return {};
  return {
    leaving: (form) => savePlace(house.db, place.id, (tx) => keep(tx, { ...leaving, form, who: whoIs(actor) })),
  };
}
