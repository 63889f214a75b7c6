import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { limitsParams } from "../audits.schema.ts";
import { mayWriteLimits } from "../limits.policy.ts";
import { promiseFields, promiseOf } from "../limits.rules.ts";
import { savePromise } from "../limits.store.ts";
import { findLimitsHere } from "../limits-here.store.ts";

export const promiseRoute = changeInPlace({
  path: "/{place}/limits/{service}/promise",
  summary:
    "Say that what was promised is done, or by which later day; or that something is done at last, or that it is over",
  practices: ["P21"],
  reads: { params: limitsParams, body: z.strictObject(promiseFields) },
  permit: mayWriteLimits,
  find: (tx, { params, actor }) => findLimitsHere(tx, params.service, actor),
  decide: ({ page }, { body, at }) => {
    const promise = promiseOf(body, { limits: page.limits, today: at.toISOString().slice(0, 10) });
    return promise.ok ? found(promise.value) : promise;
  },
  save: async (tx, promise, { place, params: { service } }) => {
    await savePromise(tx, promise);
    return {
      id: promise.limitId,
      path: `/${place.slug}/limits/${service}`,
      happened: {
        what: promise.doneOn !== null ? "limits.done" : promise.begun === null ? "limits.later" : "limits.begun",
        subject: { kind: "service", id: service },
        detail: { limit: promise.limitId },
      },
    };
  },
});
