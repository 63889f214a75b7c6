import type { ReactElement } from "react";
import { Tag, dateText } from "../../design/index.ts";
import type { ThreadStep } from "../../nouns/thread.ts";

/** Where in the loop it is, in a word. */
const partWords: Readonly<Record<ThreadStep["part"], string>> = {
  measured: "Counted",
  said: "Said",
  together: "Together",
  planned: "Planned",
  done: "Done",
  given: "Given",
  answered: "Answered",
};

/** On one line: a link of two halves is hard to press on a phone. */
const openWords = "Open\u00A0the\u00A0record";

/** What happened, day by day; each opens what it is of, and says so after its sentence, which is read first. */
export const Steps = ({ steps }: { readonly steps: readonly ThreadStep[] }): ReactElement => (
  <ol className="nhsuk-list">
    {steps.map((step) => (
      <li key={`${step.kind} ${step.id} ${step.day} ${step.words}`}>
        <strong>{dateText(step.day, "en")}</strong> <Tag words={partWords[step.part]} tone="plain" />{" "}
        <bdi>{step.words}</bdi>{" "}
        <a href={step.href}>
          {openWords}
          <span className="nhsuk-u-visually-hidden">
            : {partWords[step.part]}, {dateText(step.day, "en")}
          </span>
        </a>
      </li>
    ))}
  </ol>
);

/** What is missing, as far as whoever reads can know. */
export const Holes = ({ holes }: { readonly holes: readonly string[] }): ReactElement | null =>
  holes.length === 0 ? null : (
    <section aria-labelledby="holes">
      <h2 id="holes">What is missing</h2>
      <p>We did not find these. They may be in records that you may not read.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {holes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
