import type { Tx } from "../../db/tables.ts";
import { listAgreements } from "./agreement.store.ts";
import type { Agreement } from "./agreement.ts";
import { agreementInForce } from "./in-force.rules.ts";

interface Gate {
  /** A plain date. */
  readonly today: string;
  /** One of the sides is this organisation; all agreements without it. */
  readonly organisationId?: string;
}

/**
 * The agreements that hold on this day, of one organisation or of all: what every gate asks before somebody of one
 * organisation sees anything of another's. Read again at each request, so that a withdrawal holds at the next click.
 *
 * @example (await listAgreementsInForce(tx, { today, organisationId })).flatMap((one) => namedInForce(one, today))
 * @practice P17
 */
export async function listAgreementsInForce(tx: Tx, { today, organisationId }: Gate): Promise<readonly Agreement[]> {
  const wanted = organisationId === undefined ? {} : { organisationIds: [organisationId] };
  return (await listAgreements(tx, wanted)).filter((agreement) => agreementInForce(agreement, today));
}
