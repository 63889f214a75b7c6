/** Whether what the keepers are asked about is still what it was when it was checked. @practice P03 */
import type { Problem } from "../../nouns/result.ts";
import type { Proposed } from "./proposed.schema.ts";
import type { Draft } from "./kept.schema.ts";

const problem = (words: string): readonly Problem[] => [{ field: "content", words }];

interface Now {
  /** The last entry about the same service that everyone can read. */
  readonly lastOut: number;
  /** The rule for small numbers that holds today. */
  readonly policy: string;
}

type Checked = Pick<Draft, "title" | "sha256" | "stage" | "checkedTo" | "released" | "frozen">;

export const unfitIn = (
  { title, sha256 }: Proposed,
  draft: Checked | undefined,
  { lastOut, policy }: Now,
): readonly Problem[] => {
  if (draft === undefined) return problem("There is no such draft here.");
  if (draft.released !== null) return problem(`It is published already, as release ${draft.released}.`);
  if (draft.stage !== "ready") return problem("It was not checked, or it was taken back. Check it again first.");
  if (draft.sha256 !== sha256 || draft.title !== title)
    return problem("It is not the draft that was checked. Start again from its page.");
  if (lastOut > (draft.checkedTo ?? 0))
    return problem(
      "Other figures of this service were published since this was checked. Together they might give somebody away: check it again first.",
    );
  if (draft.frozen?.policy.name !== policy)
    return problem("The rule for small numbers was changed since this was checked. Check it again first.");
  return [];
};
