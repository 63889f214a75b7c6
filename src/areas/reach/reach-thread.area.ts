import { numberText } from "../../design/index.ts";
import type { Tx } from "../../db/tables.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import { findCompared, listServicesCounted, type CountedWhen } from "./compared.store.ts";
import { listCodesOf, listDescribed, listRolesThatSee } from "./joined.store.ts";
import { maySeeFigures } from "./reach.policy.ts";
import { serviceAddress } from "./service/address.rules.ts";

/** So many services and groups are read for one thread. */
const pairsMax = 6;
/** Long ago enough for every figure that there is. */
const sinceEver = "1990-01-01";

interface Pair {
  readonly service: { readonly id: string; readonly name: string };
  readonly measure: string;
  readonly code: string;
}

/** What is counted of the services, for the national groups that hold the communities’ people. */
async function pairsOf(tx: Tx, services: readonly string[], communities: readonly string[]): Promise<readonly Pair[]> {
  const codes: string[] = [];
  for (const id of communities) codes.push(...(await listCodesOf(tx, id)));
  const counted = (await listServicesCounted(tx)).filter(({ id }) => services.length === 0 || services.includes(id));
  return counted
    .flatMap((service) =>
      service.measures
        .slice(0, 1)
        .flatMap(({ id: measure }) => [...new Set(codes)].map((code) => ({ service, measure, code }))),
    )
    .slice(0, pairsMax);
}

interface Rates {
  readonly treated: CountedWhen;
  readonly control: CountedWhen | undefined;
  readonly per: number;
  readonly who: string;
}

/** Both rates of a period, and the one over the other, by itself too. */
function saidOf({ treated, control, per, who }: Rates): Pick<ThreadStep, "words" | "short"> {
  const rate = ({ events, exposure }: CountedWhen): number => (events / exposure) * per;
  const own = numberText(rate(treated), "en", 1);
  const whole = `${own} of each ${numberText(per, "en")} ${who}`;
  if (control === undefined || control.exposure === 0 || control.events === 0) return { words: whole };
  const many = `${numberText(rate(treated) / rate(control), "en", 2)} times as many`;
  const words = `${whole}, and ${numberText(rate(control), "en", 1)} of everyone else: ${many}`;
  return { words, short: `${treated.period}: ${words}` };
}

/** The gap as it was first counted, and as it was counted last. */
async function gapOf(tx: Tx, { service, measure, code }: Pair, here: Here): Promise<readonly ThreadStep[]> {
  const today = here.at.toISOString().slice(0, 10);
  const maySee = (who: Parameters<typeof maySeeFigures>[1]) => maySeeFigures(here.actor, who).allowed;
  const found = await findCompared(
    tx,
    { place: here.place, maySee },
    { serviceId: service.id, measure, community: code, besides: "everyone-else", from: sinceEver, until: today },
  );
  if (found === undefined) return [];
  const { treated, control, who, unit, measure: words } = found.compared;
  const rows = [...new Set([treated[0], treated.at(-1)])].filter((one) => one !== undefined);
  return rows.map((row, at): ThreadStep => {
    const beside = control.find(({ period }) => period === row.period);
    const { words: how, ...rest } = saidOf({ treated: row, control: beside, per: unit.per, who });
    return {
      kind: "gap",
      id: `${service.id} ${code}`,
      day: row.to,
      words: `${at === 0 ? "It was counted" : "It was counted again"}: ${service.name}, ${words}, ${row.period}: ${how}.`,
      href: serviceAddress(
        { placeSlug: here.place.slug, serviceId: service.id },
        { measure, reference: "everyone-else", community: code, period: row.period },
      ),
      with: null,
      part: "measured",
      ...rest,
    };
  });
}

/** How far a service reaches a community’s people, as first counted and as counted last; through the gate. @practice P44 */
export const threadOfReach: ThreadPart = {
  kind: "gap",
  steps: async (tx, { services, communities }, here) => {
    if (!maySeeFigures(here.actor, { rolesThatSee: await listRolesThatSee(tx) }).allowed) return [];
    // Where no community is named: of each that is described.
    const those = communities.length === 0 ? await listDescribed(tx) : communities;
    const steps: ThreadStep[] = [];
    for (const pair of await pairsOf(tx, services, those)) steps.push(...(await gapOf(tx, pair, here)));
    return steps;
  },
};
