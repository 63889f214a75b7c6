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

/** What happened, day by day; each opens what it is of. */
export const Steps = ({ steps }: { readonly steps: readonly ThreadStep[] }): ReactElement => (
  <ol className="nhsuk-list">
    {steps.map((step) => (
      <li key={`${step.kind} ${step.id} ${step.day} ${step.words}`}>
        <strong>{dateText(step.day, "en")}</strong> <Tag words={partWords[step.part]} tone="plain" />{" "}
        <a href={step.href}>
          <bdi>{step.words}</bdi>
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
      <p>As far as you may see: there may be more that you may not read.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {holes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
