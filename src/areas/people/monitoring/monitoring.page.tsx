import type { ReactElement } from "react";
import { CountWords, PageTitle, Table } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { equalityQuestions } from "../equality.ts";
import type { Counted } from "./monitoring.rules.ts";

/** Whether there is anything to read: a table of nothing but hidden counts is a sentence. */
const isShown = ({ answers }: Counted): boolean => answers.some(({ count }) => count.mark === "value");

const labelOf = (question: string): string =>
  equalityQuestions.find(({ name }) => name === question)?.label ?? question;

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Who takes part: equality answers";

export const monitoringPage = (
  counted: readonly Counted[],
  {
    language,
    place,
  }: { readonly language: Language; readonly place: { readonly name: string; readonly slug: string } },
): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [
    { href: `/${place.slug}`, words: place.name },
    { href: `/${place.slug}/people`, words: "People" },
  ],
  main: (
    <>
      <PageTitle
        title={title}
        lead="How many people of this place gave each answer. Answering is optional, so these are not shares of everybody."
      />
      <p>
        Fewer than 10 people are hidden, also nobody. Other counts are rounded to the nearest 5. Nobody can see who gave
        which answer, and no decision about a person may rest on it.
      </p>
      {counted.every(isShown) ? null : (
        <>
          <p>Each answer to these was given by fewer than 10 people, so no count of them is shown:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {counted
              .filter((one) => !isShown(one))
              .map(({ question }) => (
                <li key={question}>{labelOf(question)}</li>
              ))}
          </ul>
        </>
      )}
      {counted.filter(isShown).map(({ question, answers }) => {
        const asked = equalityQuestions.find(({ name }) => name === question);
        return (
          <Table
            key={question}
            id={question}
            caption={labelOf(question)}
            language={language}
            rowKey={({ answer }) => answer}
            groups={[{ rows: answers }]}
            columns={[
              { heading: "Answer", kind: "text", cell: ({ answer }) => asked?.choices[answer] ?? answer },
              {
                heading: "People",
                kind: "number",
                cell: ({ count }) => <CountWords count={count} language={language} hiddenUnder={10} />,
              },
            ]}
          />
        );
      })}
    </>
  ),
});
