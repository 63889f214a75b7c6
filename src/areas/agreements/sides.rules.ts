import type { Problem } from "../../nouns/result.ts";
import type { Agreement, Party } from "./agreement.ts";
import { newestOf } from "./agreement.rules.ts";
import type { WorkerToName } from "./agreement.rules.ts";
import { stateOf } from "./in-force.rules.ts";

interface Asking {
  readonly agreement: Agreement;
  readonly sideWorkers: readonly WorkerToName[];
  readonly personId: string;
}

type Chosen<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** The sides that somebody works for. */
export const sidesOf = ({ agreement, sideWorkers, personId }: Asking): readonly Party[] =>
  agreement.parties.filter(({ id }) =>
    sideWorkers.some((one) => one.organisationId === id && one.personId === personId),
  );

/** The same on a form, which may be drawn again where there is no agreement, or for nobody of the place. */
export const ownSidesOf = (
  here: Omit<Asking, "personId"> | undefined,
  personId: string | undefined,
): readonly Party[] => (here === undefined || personId === undefined ? [] : sidesOf({ ...here, personId }));

/** For which side somebody speaks: the only one they work for, or the one that they chose of two. */
export function sideOf(asking: Asking, sent: string): Chosen<Party> {
  const own = sidesOf(asking);
  const [only] = own;
  const chosen = sent === "" && own.length === 1 ? only : own.find(({ id }) => id === sent);
  return chosen === undefined
    ? { ok: false, problems: [{ field: "side", words: "Say for which of the two organisations you speak." }] }
    : { ok: true, value: chosen };
}

/** The sides for which somebody can sign the newest version: theirs, unsigned, and not where they signed for the other. */
export function sidesToSign(asking: Asking, today: string): readonly Party[] {
  const { agreement, personId } = asking;
  const newest = newestOf(agreement);
  const isOver = ["withdrawn", "left"].includes(stateOf(agreement, today)) || newest.endsOn < today;
  if (isOver || newest.signatures.some((one) => one.personId === personId)) return [];
  return sidesOf(asking).filter(({ id }) => !newest.signatures.some(({ organisationId }) => organisationId === id));
}

interface ToSign {
  readonly number: number;
  readonly side: string;
}

/** Signing: this very version, for one's own side, once. @practice P17 */
export function signingOf(asking: Asking, { number, side }: ToSign, today: string): Chosen<Party> {
  const { agreement, personId } = asking;
  const newest = newestOf(agreement);
  const clash = (words: string): Chosen<never> => ({ ok: false, problems: [{ field: "number", words }], clash: true });
  if (agreement.withdrawal !== null) return clash("This agreement was withdrawn. Begin a new one.");
  if (number !== newest.number)
    return clash("It was changed since you read it. Nothing was signed. Read what it says now, then sign.");
  if (newest.signatures.some((one) => one.personId === personId))
    return clash("You have signed this already. The other side is signed by somebody of theirs.");
  if (sidesToSign(asking, today).length === 0)
    return clash("There is nothing for you to sign: your side has signed, or its last day is over.");
  const chosen = sideOf(asking, side);
  if (!chosen.ok) return chosen;
  return sidesToSign(asking, today).some(({ id }) => id === chosen.value.id)
    ? chosen
    : clash("Somebody of this side has signed it already.");
}
