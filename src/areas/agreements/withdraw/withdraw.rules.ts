import { readNeeded } from "../../../nouns/name.ts";
import { problemsOf } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Agreement, Party } from "../agreement.ts";
import type { WorkerToName } from "../agreement.rules.ts";
import { sideOf } from "../sides.rules.ts";

interface Asking {
  readonly agreement: Agreement;
  readonly sideWorkers: readonly WorkerToName[];
  readonly personId: string;
}

type Withdrawn =
  | { readonly ok: true; readonly value: { readonly side: Party; readonly because: string } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** Withdrawing needs one side and a reason, whether or not anything was signed yet. @practice P17 */
export function withdrawalOf(asking: Asking, sent: { readonly because: string; readonly side: string }): Withdrawn {
  if (asking.agreement.withdrawal !== null)
    return { ok: false, clash: true, problems: [{ field: "because", words: "It is withdrawn already." }] };
  const side = sideOf(asking, sent.side);
  const because = readNeeded(sent.because, {
    field: "because",
    charactersMax: 1000,
    needed: "Write why, for the other side. Nothing was withdrawn yet.",
  });
  if (!side.ok || !because.ok) return { ok: false, problems: problemsOf(side, because) };
  return { ok: true, value: { side: side.value, because: because.value } };
}
