import { createHash } from "node:crypto";
import { z } from "zod";
import { happened } from "../db/happening.ts";
import { answeredBefore, rememberAnswer } from "../db/idempotency.ts";
import type { KeyedRequest } from "../db/idempotency.ts";
import { HOUSE } from "../db/place-id.ts";
import type { Tx } from "../db/tables.ts";
import type { Actor } from "../nouns/actor.ts";
import { savePlace } from "../db/transaction.ts";
import type { Asking, Change, House, LetterToWrite, Nothing, Reply, Route } from "./route.ts";
import type { AskedOfAny } from "./steps.ts";
import { notFound, notPermitted, readAll, refusal } from "./steps.ts";

type ChangeOfAny = Change<unknown, unknown, unknown, unknown, unknown>;

/** The JSON answer of every change: 201, with the address of what is new in `Location`. */
const savedAnswer = z.object({ id: z.string().describe("The identifier of what was saved.") });

/**
 * A route that changes something: parse → find → permit → decide → save → answer. From find to save it is one
 * transaction of one place, which begins by asking whether this very request was answered before, and ends with the
 * happening. Where a step refuses, nothing has been written and nothing is kept.
 *
 * @example
 *   export const startRoute = change({
 *     path: "/places",
 *     summary: "Start a place",
 *     reads: { body: placeToStart },
 *     permit: mayStartPlace,
 *     find: (tx, { body }) => findTaken(tx, body),
 *     decide: (taken, { body }) => startingOf(body, taken),
 *     save: async (tx, place) => { await savePlaceRow(tx, place); return { id: place.id, path: `/${place.slug}`, happened: … }; },
 *     form: (attempt, view) => startPlacePage(attempt, view),
 *   });
 */
export function change<Decided, Params = Nothing, Query = Nothing, Body = Nothing, Thing = Nothing>(
  spec: Change<Params, Query, Body, Thing, Decided>,
): Route;
// As in look.ts: the types above bind the route's parts to each other, in here every part is unknown.
export function change(spec: ChangeOfAny): Route {
  return Object.freeze({
    method: "POST",
    path: spec.path,
    summary: spec.summary,
    practices: spec.practices ?? [],
    changes: true,
    ...(spec.uploads ? { uploads: spec.uploads } : {}),
    reads: spec.reads ?? {},
    answers: savedAnswer,
    policy: spec.permit.name,
    permit: spec.permit,
    speaksHtml: true,
    downloads: [],
    serve: (asking: Asking, house: House) => serveChange(spec, asking, house),
  });
}

async function serveChange(spec: ChangeOfAny, asking: Asking, house: House): Promise<Reply> {
  const read = readAll(spec.reads ?? {}, asking);
  if (!read.ok) return refusal(read, asking, spec);
  const asked = read.value;
  const placeId = spec.place ? await spec.place(house, asked) : HOUSE;
  if (placeId === undefined) return notFound;
  try {
    const reply = await savePlace(house.db, placeId, (tx) => answerOnce(tx, spec, { asking, asked, house }));
    if (reply.kind === "saved") await sendLetters(house, reply.letters);
    return reply;
  } catch (error) {
    const problem = spec.clashes?.[brokenUniqueRule(error) ?? ""];
    if (problem === undefined) throw error;
    return refusal({ problems: [problem], clash: true }, asking, spec);
  }
}

/** Sends what a transaction wanted to say, once all of it is kept. */
export async function sendLetters(
  { post, origin }: Pick<House, "post" | "origin">,
  letters: readonly LetterToWrite[] = [],
): Promise<void> {
  for (const { text, calendar, ...letter } of letters)
    await post.send({
      ...letter,
      text: text(origin()),
      ...(calendar === undefined ? {} : { calendar: calendar(origin()) }),
    });
}

interface Step {
  readonly asking: Asking;
  readonly asked: AskedOfAny;
  readonly house: House;
}

async function answerOnce(tx: Tx, spec: ChangeOfAny, step: Step): Promise<Reply> {
  const request = keyedRequest(step.asking);
  if (request === undefined) return walk(tx, spec, step);
  const before = await answeredBefore(tx, request);
  if (before.kind === "conflict")
    return refusal({ problems: [{ field: "key", words: before.words }] }, step.asking, {});
  const { id, location } = before.kind === "again" ? before.answer : { id: null, location: null };
  if (id !== null && location !== null) return { kind: "saved", id, path: location };
  return walk(tx, spec, { ...step, request });
}

/** The happening comes last, because from then on every other writer of this place waits. */
async function walk(tx: Tx, spec: ChangeOfAny, step: Step & { readonly request?: KeyedRequest }): Promise<Reply> {
  const { asking, asked, house, request } = step;
  const thing = spec.find ? await spec.find(tx, asked, house) : {};
  if (thing === undefined) return notFound;

  const permission = spec.permit(asked.actor, thing);
  if (!permission.allowed) return notPermitted(permission);

  const decision = spec.decide(thing, asked);
  if (!decision.ok) return refusal({ ...decision, thing }, asking, spec);

  const saved = await spec.save(tx, decision.value, asked);
  if (request) await rememberAnswer(tx, request, { status: 201, location: saved.path, id: saved.id });
  await happened(tx, { ...saved.happened, who: whoIs(asked.actor) });
  return { kind: "saved", id: saved.id, path: saved.path, ...(saved.letters ? { letters: saved.letters } : {}) };
}

/** In a happening, and as the owner of an idempotency key: an identifier or a description, never a name. */
export const whoIs = ({ fromThisComputer, login, member }: Actor): string => {
  if (member !== null) return `person ${member.personId}`;
  if (login !== null) return `login ${login.id}`;
  return fromThisComputer ? "someone at this computer" : "someone";
};

/** The same request sent again has the same digest: a file counts by its bytes, not by where it was put this time. */
function keyedRequest(asking: Asking): KeyedRequest | undefined {
  if (asking.key === undefined) return undefined;
  const sent = JSON.stringify([asking.params, asking.query, asking.body ?? null], withoutPath);
  const bodyDigest = createHash("sha256").update(sent, "utf8").digest();
  return { key: asking.key, actor: whoIs(asking.actor), route: asking.route, bodyDigest };
}

const withoutPath = (_name: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "sha256" in value && "path" in value ? { ...value, path: "" } : value;

const uniqueViolation = z.object({ code: z.literal("23505"), constraint: z.string() });

function brokenUniqueRule(error: unknown): string | undefined {
  const read = uniqueViolation.safeParse(error);
  return read.success ? read.data.constraint : undefined;
}
