import type { ReactElement } from "react";
import type { CommunityLinks } from "./links.rules.ts";
import { linkedThrough, missedWords, throughWords } from "./links.rules.ts";

/** On a community's page: through what kinds of organisations it is reached, and who may be missed. @practice P06 */
export const LinksOfCommunity = ({
  links,
  placeSlug,
}: {
  readonly links: CommunityLinks;
  readonly placeSlug: string;
}): ReactElement => (
  <>
    <p>
      Linked through: <strong>{throughWords[linkedThrough(links)]}</strong>. {missedWords(links) ?? ""}
    </p>
    <p className="al-aside">
      {links.noReligion === null ? null : (
        <>
          The share with no religion is from <bdi>{links.noReligion.source}</bdi>, <bdi>{links.noReligion.period}</bdi>
          .{" "}
        </>
      )}
      Organisations are counted, never people. <a href={`/${placeSlug}/alliances/links`}>All communities</a>
    </p>
  </>
);
