import type { ReactElement } from "react";
import { MarkWords, dayText, numberText } from "../../../design/index.ts";
import type { Released } from "../../../nouns/indicator.ts";
import { countedSteps, sayingWords, stepWords } from "../campaign.ts";
import type { Counted, CountingPlan, Material, Saying } from "../campaign.ts";
import { DoneBy } from "../said.page.tsx";

interface CountedPartsProps {
  readonly counted: readonly Counted[];
  readonly plan: CountingPlan | null;
}

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

const manyOf = (shown: Released): ReactElement | string =>
  shown.mark === "value" ? (
    numberText(shown.count, "en")
  ) : (
    <MarkWords mark={shown.mark} language="en" hiddenUnder={5} />
  );

/** What was counted of each step, beside what was planned to be counted; what nobody has counted says so. @practice P29 */
export const CountedParts = ({ counted, plan }: CountedPartsProps): ReactElement => (
  <>
    {countedSteps.map((step) => {
      const own = counted.filter((one) => one.step === step);
      return (
        <section key={step} aria-labelledby={`counted-${step}`}>
          <h3 id={`counted-${step}`}>{stepWords[step]}</h3>
          {plan === null ? null : (
            <p>
              Planned: <bdi>{plan[step]}</bdi>
            </p>
          )}
          {own.length === 0 ? <p>Nobody has counted this yet.</p> : null}
          <ul className="nhsuk-list nhsuk-list--bullet">
            {own.map((one) => (
              <li key={one.id}>
                <bdi>{one.what}</bdi>: <strong>{manyOf(one.count)}</strong>
                {one.outOf === null ? null : <> out of {manyOf(one.outOf)}</>}, {dayText(one.from, "en")} to{" "}
                {dayText(one.until, "en")}. Counted by: <bdi>{one.how}</bdi>
                <br />
                <DoneBy done={one.written} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
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
