import type { Tx } from "./tables.ts";
import { isLook } from "./transaction.ts";

/**
 * What several areas ask while one page is made is asked of the database once. A look is one picture that does not change,
 * so the first answer is every answer; in a change it is asked each time. Only for rows that the place alone guards: what
 * is opened to somebody for a moment may not be kept for who asks next.
 *
 * @example
 *   export const listOwnOrganisations = onceInALook((tx, personId: string) => tx.selectFrom(…).execute());
 */
export const onceInALook = <Asked extends readonly string[], Answer>(
  ask: (tx: Tx, ...asked: Asked) => Promise<Answer>,
): ((tx: Tx, ...asked: Asked) => Promise<Answer>) => {
  const known = new WeakMap<Tx, Map<string, Promise<Answer>>>();
  return (tx, ...asked) => {
    if (!isLook(tx)) return ask(tx, ...asked);
    const here = known.get(tx) ?? new Map<string, Promise<Answer>>();
    known.set(tx, here);
    const key = JSON.stringify(asked);
    const answer = here.get(key) ?? ask(tx, ...asked);
    here.set(key, answer);
    return answer;
  };
};
