import type { ReactElement } from "react";
import { CountWords, PageTitle, Table } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { equalityQuestions } from "../equality.ts";
import type { Counted } from "./monitoring.rules.ts";

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
      {counted.map(({ question, answers }) => {
        const asked = equalityQuestions.find(({ name }) => name === question);
        return (
          <Table
            key={question}
            id={question}
            caption={asked?.label ?? question}
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
