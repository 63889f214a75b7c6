import type { Tx } from "../../db/tables.ts";
import { listGrants } from "./grants.store.ts";
import type { HelpKnown } from "./help.rules.ts";
import { listServing } from "./help.store.ts";
import { listSources } from "./sources.store.ts";
import type { Viewer } from "./viewer.rules.ts";

/** Of a whole place: a source left out would let an organisation stand here as one of which nothing is known. */
const sourcesKnownMax = 10_000;

/** Who helps whom, and what pays for it today, as far as this commissioner may see it. */
export const findHelpKnown = async (
  tx: Tx,
  viewer: Viewer,
  today: string,
): Promise<Pick<HelpKnown, "serving" | "grants" | "sources">> => ({
  serving: await listServing(tx),
  grants: await listGrants(tx, { runningOn: today }),
  sources: await listSources(tx, viewer, { runningOn: today, max: sourcesKnownMax }),
});
