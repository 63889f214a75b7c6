import type { ReactElement } from "react";
import type { OrganisationListed } from "./organisation.ts";

interface Shown {
  readonly organisations: readonly OrganisationListed[];
  readonly count: number;
  readonly communityId: string;
  readonly placeSlug: string;
}

/** The organisations that serve a community or are led by it, and the way to their whole list, which can be printed. */
export const OrganisationsOfCommunity = ({ organisations, count, communityId, placeSlug }: Shown): ReactElement => (
  <>
    <ul>
      {organisations.map(({ id, name }) => (
        <li key={id}>
          <a href={`/${placeSlug}/organisations/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href={`/${placeSlug}/organisations?community=${communityId}`}>
        {count > organisations.length ? `All ${count} of them` : "The list, to print"}
      </a>
    </p>
  </>
);
