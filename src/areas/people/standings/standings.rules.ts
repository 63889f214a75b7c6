import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { audiences, standings } from "../about-me.ts";
import type { Audience, Standing } from "../about-me.ts";

interface Sent {
  readonly standing: string;
  readonly community: string;
  readonly seenBy: string;
  readonly id: string;
  readonly step: "add" | "end" | "show";
}

interface Known {
  readonly said: readonly {
    readonly id: string;
    readonly standing: Standing;
    readonly communityId: string | null;
    readonly until: string | null;
  }[];
  readonly communities: readonly { readonly id: string }[];
}

export type StandingStep =
  | {
      readonly step: "add";
      readonly standing: Standing;
      readonly communityId: string | null;
      readonly seenBy: Audience;
    }
  | { readonly step: "end"; readonly id: string }
  | { readonly step: "show"; readonly id: string; readonly seenBy: Audience };

/** What somebody says they are from now on, no longer are, or show to others than before. @practice P23 */
export function standingOf(sent: Sent, { said, communities }: Known): Result<StandingStep> {
  const open = said.filter(({ until }) => until === null);
  const seenBy = audiences.find((one) => one === sent.seenBy);
  if (sent.step !== "add") {
    const one = open.find(({ id }) => id === sent.id);
    if (one === undefined) return wrong({ field: "id", words: "This is over already. Look at the list again." });
    if (sent.step === "end") return found({ step: "end", id: one.id });
    return seenBy === undefined ? wrong(whoSees) : found({ step: "show", id: one.id, seenBy });
  }
  const standing = standings.find((one) => one === sent.standing);
  const communityId = sent.community === "" ? null : sent.community;
  const problems: readonly Problem[] = [
    ...(standing === undefined ? [{ field: "standing", words: "Choose what is true for you." }] : []),
    ...(communityId !== null && !communities.some(({ id }) => id === communityId)
      ? [{ field: "community", words: "Choose one of the communities of this place, or none." }]
      : []),
    ...(seenBy === undefined ? [whoSees] : []),
  ];
  if (problems.length > 0 || standing === undefined || seenBy === undefined) return wrong(...problems);
  if (open.some((one) => one.standing === standing && one.communityId === communityId))
    return wrong({ field: "standing", words: "You said this already. It is in the list above." });
  return found({ step: "add", standing, communityId, seenBy });
}

const whoSees: Problem = { field: "seenBy", words: "Choose who may see this." };
