import type { ReactElement } from "react";
import { dayText } from "../../../design/index.ts";
import { sayingWords } from "../campaign.ts";
import type { Material, Saying } from "../campaign.ts";
import { DoneBy } from "../said.page.tsx";

/** Versions by, each with who tested it. */
export const Materials = ({ materials }: { readonly materials: readonly Material[] }): ReactElement =>
  materials.length === 0 ? (
    <p>No version of the message is here yet. Each is tested first with people it is for.</p>
  ) : (
    <>
      {materials.map((material) => (
        <article key={material.id}>
          <h3>
            <bdi>{material.language}</bdi>, version {material.number}: <bdi>{material.form}</bdi>
          </h3>
          <blockquote dir="auto">{material.message}</blockquote>
          <p>
            Tested on {dayText(material.testedOn, "en")} with <bdi>{material.testedWith}</bdi>. They said:{" "}
            <bdi>{material.theySaid}</bdi>
          </p>
          <p>
            Added by <DoneBy done={material.written} />
          </p>
        </article>
      ))}
    </>
  );

const headingOf = ({ kind }: Saying): string => (kind === "reading" ? "A reading" : sayingWords[kind]);

/** Dated words, each with its side. */
export const Sayings = ({
  sayings,
  none,
}: {
  readonly sayings: readonly Saying[];
  readonly none: string;
}): ReactElement =>
  sayings.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {sayings.map((saying) => (
        <li key={saying.id}>
          <strong>{headingOf(saying)}:</strong> <bdi>{saying.words}</bdi>
          <br />
          <DoneBy done={saying} />
        </li>
      ))}
    </ul>
  );
