import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { KeeperDecision } from "../../../web/registered.ts";
import { kindOf } from "../decision-table.ts";
import { listKeepers } from "../keepers.store.ts";
import { mayPropose, maySeeProposals } from "../keepers.policy.ts";
import { listSettings } from "../settings.store.ts";
import { newProposalPage } from "./new.page.tsx";

const answered = z.object({
  kind: z.string(),
  title: z.string(),
  now: z.string().optional(),
  may: z.object({ allowed: z.boolean(), because: z.string() }),
});

interface Whole extends z.infer<typeof answered> {
  readonly decision: KeeperDecision;
}

export const newProposalRoute = lookInPlace({
  method: "GET",
  path: "/{place}/proposals/new",
  summary: "The form that proposes a change of a setting to the keepers of both sides",
  reads: { query: z.object({ kind: z.string().max(60) }) },
  answers: z
    .custom<Whole>()
    .transform(({ decision: _decision, ...told }) => told)
    .pipe(answered),
  permit: maySeeProposals,
  find: async (tx, { query, place }, { areas }) => {
    const decision = kindOf(areas, query.kind);
    if (decision?.asks === undefined) return undefined;
    const inForce = (await listSettings(tx, place.id)).find(({ name }) => name === decision.kind);
    return { decision, inForce, keepers: await listKeepers(tx, place.id) };
  },
  answer: ({ decision, inForce, keepers }, { actor }) => {
    const { kind, title } = decision;
    const read = inForce && decision.read(inForce.value);
    const now = read?.ok ? read.value.words : decision.byDefault;
    return found({ kind, title, may: mayPropose(actor, { keepers }), decision, ...(now === undefined ? {} : { now }) });
  },
  page: ({ decision, may, now }, view) =>
    newProposalPage({ kind: decision, attempt: { typed: {}, problems: [] }, may, now, view }),
});
