import type { z } from "zod";
import type { Permission } from "../nouns/permission.ts";
import type { Problem, Result } from "../nouns/result.ts";
import { found, wrong } from "../nouns/result.ts";
import { readBy } from "./parse.ts";
import type { Asked, Asking, Attempt, PageContent, Reply, View } from "./route.ts";

/** The steps that `look` and `change` share: reading the request, and the answers that stop it. */

export type Refused = Extract<Reply, { kind: "refused" }>;

/** A request inside the web layer: parsed, but of which types only the route's own signature knows. */
export type AskedOfAny = Asked<unknown, unknown, unknown>;

export interface ReadsOfAny {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

const nothingRead: Result<unknown> = found(Object.freeze({}));

/** An address whose parts cannot be right is an address of nothing; that is told apart from fields to put right. */
export type Reading =
  | { readonly ok: true; readonly value: AskedOfAny }
  | { readonly ok: false; readonly why: "address"; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly why: "fields"; readonly problems: readonly Problem[] };

export function readAll(reads: ReadsOfAny, asking: Asking): Reading {
  const params = reads.params ? readBy(reads.params, asking.params) : nothingRead;
  if (!params.ok) return { ok: false, why: "address", problems: params.problems };
  const query = reads.query ? readBy(reads.query, asking.query) : nothingRead;
  const body = reads.body ? readBy(reads.body, asking.body) : bodyNobodyReads(asking.body);
  if (!query.ok) return { ok: false, why: "fields", problems: query.problems };
  if (!body.ok) return { ok: false, why: "fields", problems: body.problems };
  const { actor, place, language, at, as } = asking;
  const value = { params: params.value, query: query.value, body: body.value, actor, place, language, at, as };
  return { ok: true, value };
}

/** Sending something where nothing is read is a mistake worth telling, not one to pass over. */
function bodyNobodyReads(body: unknown): Result<unknown> {
  const isEmpty = body === undefined || body === null || (typeof body === "object" && Object.keys(body).length === 0);
  return isEmpty
    ? nothingRead
    : wrong({ field: "", words: "Nothing is read from what you sent. Send no fields here." });
}

export const notFound: Refused = {
  kind: "refused",
  status: 404,
  because: "There is nothing at this address. Check it for a slip, or start again from the first page.",
  problems: [],
};

export const notPermitted = (permission: Permission): Refused => ({
  kind: "refused",
  status: 403,
  because: permission.because,
  problems: [],
});

interface Formed {
  readonly form?: (attempt: Attempt, view: View, thing: unknown) => PageContent | Promise<PageContent>;
}

interface Wrong {
  readonly problems: readonly Problem[];
  readonly clash?: true;
  readonly why?: "address" | "fields";
  /** What was found before something turned out wrong. */
  readonly thing?: unknown;
}

/** What must be put right, with the form again where the route has one, and in it what was typed. */
export function refusal(wrongs: Wrong, asking: Asking, { form }: Formed): Refused {
  if (wrongs.why === "address") return notFound;
  const { problems } = wrongs;
  const because = wrongs.clash
    ? "This cannot be done, because of something that is already here."
    : problems.length === 1
      ? "There is a problem to put right."
      : "There are some problems to put right.";
  const attempt: Attempt = { typed: asking.typed, problems };
  return {
    kind: "refused",
    status: wrongs.clash ? 409 : 422,
    because,
    problems,
    ...(form ? { form: (view: View) => form(attempt, view, wrongs.thing) } : {}),
  };
}
