/** Why something may not be published, and what to hide, as people read it. @practice P03 */
import { coordinatesOf } from "../../disclosure/cell-key.ts";
import type { Problem } from "../../nouns/result.ts";
import { communityName } from "../communities/index.ts";
import type { ForEveryone } from "../reach/index.ts";

const scheme = "nhs-2001-england";
const namedMax = 8;

/** A count by what it is of: "Pakistani, 18-25, 2024-04-01/2024-04-30". */
export const cellWords = (key: string): string => {
  const { group, area, ageBand, referralSource, period } = coordinatesOf(key);
  const who = group === undefined || group === null ? "everyone" : (communityName({ scheme, code: group }) ?? group);
  return [who, area, ageBand, referralSource, period?.replace("/", " to ")]
    .filter((one) => one !== undefined && one !== null)
    .join(", ");
};

const instead =
  "Publish fewer of these: without areas, ages or sources, or a longer period that does not overlap what is out already.";

/** None where it may be published. */
export const refusalProblems = ({
  refused,
  cells,
  hidden,
}: Pick<ForEveryone, "refused" | "cells" | "hidden">): readonly Problem[] => {
  if (refused !== null) {
    const named = refused.keys.slice(0, namedMax).map(cellWords);
    const more = refused.keys.length - named.length;
    const which =
      named.length === 0
        ? ""
        : ` What could be worked out: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
    return [{ field: "service", words: `${refused.because}${which} ${instead}` }];
  }
  return cells === hidden
    ? [{ field: "service", words: `Every count of this would be hidden, so there is nothing to publish. ${instead}` }]
    : [];
};
