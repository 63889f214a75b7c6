import type { Tx } from "../../../db/tables.ts";
import { keepGiven, minutesToRecord } from "../../recognition/index.ts";
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

/** Whoever starts a case for somebody did work that counts: written for them, and nobody has to ask for it. @practice P14 */
export const keepAsking = (tx: Tx, { caseId, organisationId, serviceId, by, today }: Asked) =>
  keepGiven(tx, {
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

interface Helped extends Asked {
  readonly kind: GivenKind;
  readonly minutes: number;
}

/** Who accompanied, interpreted or spoke up: written by the side that is helped by it. @practice P14 */
export const keepHelped = (tx: Tx, { caseId, organisationId, serviceId, by, today, kind, minutes }: Helped) =>
  keepGiven(tx, {
    way: "case",
    writtenBy: by,
    given: [
      {
        ...common,
        key: `${caseId} ${kind} ${today}`,
        organisationId,
        kind,
        onDay: today,
        minutes,
        recording: 0,
        serviceId,
      },
    ],
  });
