import type { ReactElement } from "react";
import { stageName } from "./programme.ts";
import type { ProgrammeListed } from "./programme.ts";

interface LinksProps {
  readonly programmes: readonly ProgrammeListed[];
  readonly placeSlug: string;
  readonly begin: string;
}

/** The programmes about a community or a service, and a way to begin one. */
export const ProgrammeLinks = ({ programmes, placeSlug, begin }: LinksProps): ReactElement => (
  <>
    {programmes.length === 0 ? null : (
      <ul className="nhsuk-list">
        {programmes.map(({ id, name, stage }) => (
          <li key={id}>
            <a href={`/${placeSlug}/programmes/${id}`}>
              <bdi>{name}</bdi>
            </a>{" "}
            (stage {stage}: {stageName(stage)})
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={begin}>Begin something together about this</a>
    </p>
  </>
);
