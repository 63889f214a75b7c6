import { readNeeded } from "../../../nouns/name.ts";
import { problemsOf } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Agreement } from "../agreement.ts";
import { newestOf, versionOf } from "../agreement.rules.ts";
import type { AgreementSent, Made, WorkerToName } from "../agreement.rules.ts";

interface Around {
  readonly agreement: Agreement;
  readonly sideWorkers: readonly WorkerToName[];
}

type Changed =
  | { readonly ok: true; readonly value: { readonly made: Made; readonly because: string; readonly number: number } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const clash = (words: string): Changed => ({ ok: false, problems: [{ field: "number", words }], clash: true });

/** A change of what is agreed: of the version that was read, with the reason. Nobody's signature carries over. */
export function changeOf(
  { because, number, ...sent }: AgreementSent & { readonly because: string; readonly number: number },
  { agreement, sideWorkers }: Around,
): Changed {
  const newest = newestOf(agreement);
  if (agreement.withdrawal !== null || agreement.parties.some(({ isHere }) => !isHere))
    return clash("This agreement is over and stays as it was. Write a new one.");
  if (number !== newest.number)
    return clash("Somebody changed it while you wrote. What it says now stands above; what you wrote is kept below.");
  const made = versionOf(sent, sideWorkers);
  const why = readNeeded(because, { field: "because", charactersMax: 1000, needed: "Write why it is changed." });
  if (!made.ok || !why.ok) return { ok: false, problems: problemsOf(made, why) };
  return { ok: true, value: { made: made.value, because: why.value, number: newest.number + 1 } };
}
