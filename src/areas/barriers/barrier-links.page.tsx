import type { ReactElement } from "react";
import type { Language } from "../../design/index.ts";
import type { Barrier } from "./barrier.ts";
import { barrierWords } from "./barriers.words.ts";
import { StandingTag } from "./standing.page.tsx";
import { standingOf } from "./state.rules.ts";

interface Props {
  /** Those that everybody may read. */
  readonly barriers: readonly Barrier[];
  readonly slug: string;
  readonly language: Language;
  /** What a new one begins with; null for whoever cannot raise one. */
  readonly raiseAt: string | null;
}

/** On the page of a community or a service: what everybody may read, and where one says that there is another. */
export const BarrierLinks = ({ barriers, slug, language, raiseAt }: Props): ReactElement => {
  const words = barrierWords(language);
  return (
    <>
      {barriers.length === 0 ? null : (
        <ul>
          {barriers.map(({ id, steps }) => (
            <li key={id}>
              <span dir="auto">{steps.findLast(({ did }) => did === "released")?.words}</span>{" "}
              <StandingTag standing={standingOf(steps)} language={language} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${slug}/barriers/record`}>{words.recordTitle}</a>
        {raiseAt === null ? null : (
          <>
            {" · "}
            <a href={`/${slug}/barriers/new?${raiseAt}`}>{words.raise}</a>
          </>
        )}
      </p>
    </>
  );
};
