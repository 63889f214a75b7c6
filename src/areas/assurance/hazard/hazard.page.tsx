import {
  Button,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Questions,
  SummaryList,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Band } from "../../barriers/index.ts";
import type { OwnHazard } from "../facts.ts";
import { hazardQuestions } from "../hazard-questions.page.ts";
import { fieldsOfHazard } from "../hazard.rules.ts";
import type { HazardDrawn } from "../hazards/hazards.page.tsx";
import { trail } from "../place-shown.ts";
import { scoreText } from "../tables.rules.ts";

export interface HazardShown {
  readonly hazard: OwnHazard;
  /** Every look at it, the newest first. */
  readonly looks: readonly OwnHazard[];
  readonly bands: readonly Band[];
}

const because: Question = { name: "because", label: "What changed since the last look, and why?", kind: "long" };
const isOver = [
  { value: "no", words: "It goes on" },
  { value: "yes", words: "It is over" },
];

const lookText = (look: OwnHazard, bands: readonly Band[]): string =>
  `${dateText(look.saidOn, "en")}: ${scoreText(look.residual, bands)}.${look.isClosed ? " Over." : ""} ${look.because}`;

const LookAgain = ({ hazard, drawn }: { readonly hazard: OwnHazard; readonly drawn: HazardDrawn }) => {
  const typed = { ...fieldsOfHazard(hazard), ...drawn.typed };
  return (
    <>
      <h2>Look at it again</h2>
      <Form action={`/${drawn.place.slug}/assurance/hazards/${hazard.id}`} idempotencyKey={drawn.idempotencyKey}>
        <input type="hidden" name="number" value={hazard.number} />
        <Questions questions={[...hazardQuestions, because]} typed={typed} language="en" problems={drawn.problems} />
        <Field
          kind="radios"
          name="isClosed"
          label="Is it over?"
          choices={isOver}
          value={drawn.typed["isClosed"] ?? "no"}
          language="en"
          problems={drawn.problems}
        />
        <Button words="Keep this look" />
      </Form>
    </>
  );
};

/** A danger that the place added, and every look at it. @practice P45 */
export function hazardPage({ hazard, looks, bands }: HazardShown, drawn: HazardDrawn) {
  const problems = inOrderOf([...hazardQuestions, because], drawn.problems);
  return {
    title: hazard.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place, { href: `/${drawn.place.slug}/assurance/hazards`, words: "Hazard log" }),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={hazard.title} />
        <SummaryList
          rows={[
            { key: "Cause", value: <bdi>{hazard.cause}</bdi> },
            { key: "Effect", value: <bdi>{hazard.effect}</bdi> },
            { key: "What stands against it", value: <bdi>{hazard.control}</bdi> },
            { key: "First", value: scoreText(hazard.initial, bands) },
            { key: "Now", value: scoreText(hazard.residual, bands) },
            { key: "Owner", value: <bdi>{hazard.owner}</bdi> },
          ]}
        />
        <h2>Looks at it</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {looks.map((look) => (
            <li key={look.number}>
              <bdi>{lookText(look, bands)}</bdi>
            </li>
          ))}
        </ul>
        {hazard.isClosed ? (
          <p>It is over. Write a new one down where it came back.</p>
        ) : (
          <LookAgain hazard={hazard} drawn={{ ...drawn, problems }} />
        )}
      </>
    ),
  };
}
