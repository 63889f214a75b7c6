import type { ReactElement } from "react";

/** The steps of an import, in order. */
export const importSteps = ["Choose a file", "What is in it", "What the words mean", "Look it over", "Import"] as const;

/** Where one is among the steps. Said in words for those who hear the page. */
export const Steps = ({ at }: { readonly at: number }): ReactElement => (
  <nav aria-label="Steps of this import">
    <ol className="al-steps">
      {importSteps.map((words, index) => (
        <li
          key={words}
          className={index < at ? "al-steps__step al-steps__step--done" : "al-steps__step"}
          {...(index === at ? { "aria-current": "step" as const } : {})}
        >
          {words}
          {index < at ? <span className="nhsuk-u-visually-hidden"> (done)</span> : null}
        </li>
      ))}
    </ol>
  </nav>
);
