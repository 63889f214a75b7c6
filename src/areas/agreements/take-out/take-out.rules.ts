import type { Agreement } from "../agreement.ts";
import type { WorkerToName } from "../agreement.rules.ts";

interface Around {
  readonly agreement: Agreement;
  readonly sideWorkers: readonly WorkerToName[];
}

/** Is this person named, and asks themselves, or somebody of the side they are named for? */
export const mayTakeOut = (
  { agreement, sideWorkers }: Around,
  { personId, by }: { readonly personId: string; readonly by: string },
): boolean =>
  agreement.versions
    .flatMap(({ workers }) => workers)
    .filter((one) => one.personId === personId && one.outSince === null)
    .some(
      ({ organisationId }) =>
        by === personId || sideWorkers.some((one) => one.personId === by && one.organisationId === organisationId),
    );
