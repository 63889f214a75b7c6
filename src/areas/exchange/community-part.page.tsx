import type { ReactElement } from "react";
import type { Entry } from "./entry.ts";

interface Shown {
  readonly entries: readonly Entry[];
  readonly communityId: string;
  readonly placeSlug: string;
}

/** What is needed and offered in a community or about it, and can still be met. */
export const EntriesOfCommunity = ({ entries, communityId, placeSlug }: Shown): ReactElement => (
  <>
    <ul>
      {entries.map(({ id, kind, title, ofName }) => (
        <li key={id}>
          {kind === "need" ? "Need: " : "Offer: "}
          <a href={`/${placeSlug}/exchange/${id}`}>
            <bdi>{title}</bdi>
          </a>
          , <bdi>{ofName}</bdi>
        </li>
      ))}
    </ul>
    <p>
      <a href={`/${placeSlug}/exchange?community=${communityId}`}>All needs and offers of this community</a>
    </p>
  </>
);
