import type { z } from "zod";
import type { Agreement } from "../agreement.ts";
import type { agreementTold } from "../agreement.schema.ts";
import { versionInForce } from "../in-force.rules.ts";
import { lineOf } from "../line.rules.ts";

/** Whoever may not read who is named reads how many there are, and no name. @practice P17 */
export const forReader = (agreement: Agreement, { seesNames }: { readonly seesNames: boolean }): Agreement =>
  seesNames
    ? agreement
    : {
        ...agreement,
        versions: agreement.versions.map((version) => ({
          ...version,
          workers: version.workers.map((worker) => ({ ...worker, personId: "", name: "" })),
          signatures: version.signatures.map((one) => ({ ...one, personId: null, name: null })),
        })),
      };

interface Shown {
  readonly agreement: Agreement;
  readonly today: string;
  readonly seesNames: boolean;
}

/** What a program is told. */
export const toldOf = ({ agreement, today, seesNames }: Shown): z.input<typeof agreementTold> => ({
  ...lineOf(agreement, today),
  withdrawal: agreement.withdrawal,
  versionInForce: versionInForce(agreement, today)?.number ?? null,
  versions: agreement.versions.map((version) => ({
    ...version,
    workersCount: version.workers.filter(({ outSince }) => outSince === null).length,
    workers: seesNames ? version.workers : [],
  })),
  reviews: agreement.reviews,
});
