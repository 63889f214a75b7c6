import type { Minutes } from "./day.ts";
import type { Invited } from "./invitation.ts";

/** Are there minutes in the language in which this person is written to? */
export const hasMinutesFor = ({ writtenIn }: Pick<Invited, "writtenIn">, minutes: readonly Minutes[]): boolean =>
  minutes.some(({ language }) => language === writtenIn);
