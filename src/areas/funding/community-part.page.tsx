import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import type { CommunityAtRisk } from "./help.rules.ts";

/** For commissioners, on the page of a community: whose money ends, and what is left. */
export const HelpThatEnds = (shown: { readonly atRisk: CommunityAtRisk; readonly placeSlug: string }): ReactElement => {
  const { atRisk, placeSlug } = shown;
  return (
    <>
      <p>
        {atRisk.loss === "some"
          ? `The first help ends on ${dayText(atRisk.endsOn, "en")}; other help goes on.`
          : `After ${dayText(atRisk.endsOn, "en")} no help that we know of is paid for.`}
      </p>
      <ul>
        {atRisk.ending.map(({ organisationId, organisationName, endsOn }) => (
          <li key={organisationId}>
            <bdi>{organisationName}</bdi>: until {dayText(endsOn, "en")}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${placeSlug}/funding/ends`}>Which communities lose their only help?</a>
      </p>
    </>
  );
};
