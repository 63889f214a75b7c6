import type { Tx } from "../../../db/tables.ts";
import { findOrganisation } from "../../organisations/index.ts";
import { isPartner, keepGiven, minutesToRecord } from "../../recognition/index.ts";
import type { GivenKind } from "../../recognition/index.ts";

interface Asked {
  readonly caseId: string;
  readonly organisationId: string;
  readonly serviceId: string | null;
  readonly by: string;
  readonly today: string;
}

/** So long it takes to talk with somebody and to write down what they ask for, unless more is said. */
const minutesToAsk = 30;

const common = { standing: "worker", times: 1, sessionId: null, words: "", shouldHave: null, personId: null } as const;

/** A paid service that asks for one of its own people gave nothing: that is its work. */
const gives = async (tx: Tx, organisationId: string): Promise<boolean> =>
  isPartner({ standing: null, organisationKinds: (await findOrganisation(tx, organisationId))?.kinds ?? [] });

/** A partner who starts a case for somebody did work that counts: written for them, and nobody has to ask for it. @practice P14 */
export async function keepAsking(tx: Tx, { caseId, organisationId, serviceId, by, today }: Asked): Promise<void> {
  if (!(await gives(tx, organisationId))) return;
  await keepGiven(tx, {
    way: "case",
    writtenBy: by,
    given: [
      {
        ...common,
        key: `${caseId} asked`,
        organisationId,
        kind: "referred",
        onDay: today,
        minutes: minutesToAsk,
        recording: minutesToRecord,
        serviceId,
      },
    ],
  });
}

interface Helped extends Asked {
  readonly kind: GivenKind;
  readonly minutes: number;
}

/** Who accompanied, interpreted or spoke up: written by the side that is helped by it. @practice P14 */
export async function keepHelped(tx: Tx, helped: Helped): Promise<void> {
  const { caseId, organisationId, serviceId, by, today, kind, minutes } = helped;
  await keepGiven(tx, {
    way: "case",
    writtenBy: by,
    given: [
      {
        ...common,
        key: `${caseId} ${organisationId} ${kind} ${today}`,
        organisationId,
        kind,
        onDay: today,
        minutes,
        recording: 0,
        serviceId,
      },
    ],
  });
}
