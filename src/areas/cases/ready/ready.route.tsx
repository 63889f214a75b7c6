import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listAgreementsInForce, namedInForce } from "../../agreements/index.ts";
import { maySayReady, maySeeReady } from "../cases.policy.ts";
import { formShown } from "../place-shown.ts";
import { readyPage } from "./ready.page.tsx";
import type { ReadyShown } from "./ready.page.tsx";
import { readyFields, readyOf } from "./ready.rules.ts";
import { listReady, saveReady } from "./ready.store.ts";

interface Asked {
  readonly actor: Actor;
  readonly at: Date;
}

/** Everybody who is named in an agreement in force, with how far they are trained. */
async function findNamed(tx: Tx, { actor, at }: Asked): Promise<ReadyShown> {
  const today = at.toISOString().slice(0, 10);
  const agreements = await listAgreementsInForce(tx, { today });
  const named = new Map(
    agreements.flatMap((agreement) =>
      namedInForce(agreement, today).map(({ personId, name, organisationId }) => {
        const of = agreement.parties.find(({ id }) => id === organisationId)?.name ?? "";
        return [personId, { personId, name, of }] as const;
      }),
    ),
  );
  const ready = await listReady(tx, [...named.keys()]);
  return {
    workers: [...named.values()].map((one) => ({
      ...one,
      ready: ready.find(({ personId }) => personId === one.personId) ?? null,
    })),
    maySay: maySayReady(actor).allowed,
    today,
  };
}

const drawing = (shown: ReadyShown | undefined, attempt: Attempt, view: View) =>
  readyPage(shown ?? { workers: [], maySay: false, today: "" }, { ...formShown(view), ...attempt });

const told = z.object({
  workers: z.array(
    z.object({ personId: z.string(), until: z.string().nullable().describe("Null: nobody has seen that they are.") }),
  ),
});

export const readyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/ready",
  summary: "Workers who are named in agreements, and until when each is trained in sharing information",
  practices: ["P17"],
  answers: z
    .custom<ReadyShown>()
    .transform(({ workers }) => ({
      workers: workers.map(({ personId, ready }) => ({ personId, until: ready?.until ?? null })),
    }))
    .pipe(told),
  permit: maySeeReady,
  find: (tx, { actor, at }) => findNamed(tx, { actor, at }),
  answer: ({ workers, maySay, today }) => found({ workers, maySay, today }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const sayReadyRoute = changeInPlace({
  path: "/{place}/cases/ready",
  summary: "Write down that somebody named in an agreement was trained, and until when it holds",
  practices: ["P17"],
  reads: { body: z.strictObject(readyFields) },
  permit: maySayReady,
  find: (tx, { actor, at }) => findNamed(tx, { actor, at }),
  decide: ({ workers, today }, { actor, body }) =>
    readyOf(body, {
      namedIds: workers.map(({ personId }) => personId),
      ownId: actor.member?.personId ?? "",
      today,
    }),
  save: async (tx, ready, { actor, place }) => {
    await saveReady(tx, ready, actor.member?.personId ?? "");
    return {
      id: ready.personId,
      path: `/${place.slug}/cases/ready`,
      happened: {
        what: "case.worker-ready",
        subject: { kind: "person", id: ready.personId },
        detail: { until: ready.until },
      },
    };
  },
  form: (attempt, view, shown) => drawing(shown, attempt, view),
});
