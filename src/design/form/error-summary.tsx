import type { ReactElement } from "react";
import type { Problem } from "../../nouns/result.ts";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { fieldId } from "./field-id.ts";

interface ErrorSummaryProps {
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** What must be put right, first on the page, each line leading to its field. Draws nothing when nothing is wrong. */
export const ErrorSummary = ({ language, problems }: ErrorSummaryProps): ReactElement | null => {
  if (problems.length === 0) return null;
  return (
    <div className="nhsuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">{designWords(language).thereIsAProblem}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.row ?? ""} ${problem.words}`}>
                <a href={`#${fieldId(problem.field)}`} dir="auto">
                  {problem.words}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
};
