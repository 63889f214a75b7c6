import type { ReactElement } from "react";
import { ButtonLink, PageTitle, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { sideWords } from "../../../nouns/role.ts";
import { aboutWords } from "../framework.ts";
import type { Clause, ClauseVersion } from "../framework.ts";
import { inForce } from "../framework.rules.ts";
import type { Shows } from "../kept.rules.ts";
import { forgotten } from "../network.ts";
import type { Network } from "../network.ts";
import { addressOf, frameworkStep, trailIn } from "../place-shown.ts";
import { ShownKept } from "../shown-kept.page.tsx";

export interface ClauseShown {
  readonly network: Network;
  readonly clause: Clause;
  readonly shows: readonly Shows[];
  readonly agree: Permission;
}

const Version = ({
  version,
  holds,
}: {
  readonly version: ClauseVersion;
  readonly holds: number | undefined;
}): ReactElement => (
  <section>
    <h3>
      Version {version.number}
      {holds === version.number ? ", in force" : ""}
    </h3>
    <p>
      <bdi>{version.words}</bdi>
    </p>
    <p>
      Written by <bdi>{version.writtenBy ?? forgotten}</bdi>, {sideWords[version.side]},{" "}
      {dayText(version.writtenOn, "en")}. To be looked at again by {dayText(version.reviewOn, "en")}.
    </p>
    <ul>
      {version.agreed.map(({ side, by, on }) => (
        <li key={side}>
          Agreed for {sideWords[side]}: <bdi>{by ?? forgotten}</bdi>, {dayText(on, "en")}
        </li>
      ))}
    </ul>
  </section>
);

/** One clause, to its authors on both sides and what shows that it is kept. @practice P41 */
export const clausePage = (
  { network, clause, shows, agree }: ClauseShown,
  { place }: { readonly place: PlaceHere },
) => {
  const here = addressOf(place, network);
  const own = `${here}/framework/${clause.id}`;
  const holds = inForce(clause)?.number;
  return {
    title: `${clause.title}: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network, frameworkStep),
    main: (
      <>
        <PageTitle
          title={<bdi>{clause.title}</bdi>}
          lead={`${aboutWords[clause.about]}. ${holds === undefined ? "Not in force: both sides have to agree." : `Version ${holds} is in force.`}`}
        />
        {agree.allowed ? (
          <p>
            <ButtonLink href={`${own}/agree`} words="Agree for your side" />
          </p>
        ) : (
          <p>{agree.because}</p>
        )}
        <p>
          <a href={`${own}/rewrite`}>Write another version</a>
        </p>
        <h2>What shows that it is kept</h2>
        <ShownKept shows={shows} evidence={clause.evidence} here={here} />
        <p>
          <a href={`${own}/evidence`}>Write down what no record here shows</a>
        </p>
        <h2>Versions</h2>
        {clause.versions.toReversed().map((version) => (
          <Version key={version.number} version={version} holds={holds} />
        ))}
      </>
    ),
  };
};
