import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  Card,
  Details,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  type Language,
  type Link,
} from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { tryWords, type TryWords } from "./try.words.ts";

/** A page of the try, for the shell to go round. */
export interface TryPageContent {
  readonly title: string;
  readonly contentLanguage: Language;
  readonly breadcrumbs: readonly Link[];
  readonly main: ReactElement;
}

interface TryFormProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly words: TryWords;
  readonly language: Language;
}

const Known = ({ typed, problems, words, language }: TryFormProps): ReactElement => (
  <Details
    summary={words.known}
    open={problems.some((problem) => problem.field !== "population" && problem.field !== "activity")}
  >
    <Field
      kind="text"
      name="area"
      label={words.area}
      hint={words.areaHint}
      {...{ problems, language }}
      value={typed["area"]}
    />
    <Field
      kind="text"
      name="organisation"
      label={words.organisation}
      hint={words.organisationHint}
      {...{ problems, language }}
      value={typed["organisation"]}
    />
    <Field
      kind="text"
      name="period"
      label={words.period}
      hint={words.periodHint}
      width={10}
      {...{ problems, language }}
      value={typed["period"]}
    />
    <Field
      kind="checkboxes"
      name="published"
      label={words.published}
      hint={words.publishedHint}
      choices={[{ value: "yes", words: words.publishedYes }]}
      values={typed["published"] === "yes" ? ["yes"] : []}
      {...{ problems, language }}
    />
  </Details>
);

const TwoFiles = (props: TryFormProps): ReactElement => {
  const { words, language, problems } = props;
  return (
    <Form action="/try" files>
      <Field
        kind="file"
        name="population"
        label={words.population}
        hint={words.populationHint}
        accept=".csv,text/csv,.txt,.tsv"
        {...{ problems, language }}
      />
      <Field
        kind="file"
        name="activity"
        label={words.activity}
        hint={words.activityHint}
        accept=".csv,text/csv,.txt,.tsv"
        {...{ problems, language }}
      />
      <Known {...props} />
      <Button words={words.read} />
      <p className="al-small">{words.kept}</p>
    </Form>
  );
};

/** A file was brought and refused. Where neither box was filled there was nothing to empty. */
const hadFiles = (problems: readonly Problem[]): boolean => {
  const { missingPopulation, missingActivity } = tryWords("en").words;
  const aboutFiles = problems.filter(({ field }) => field === "population" || field === "activity");
  const missing = aboutFiles.filter(({ words }) => words === missingPopulation || words === missingActivity);
  return aboutFiles.length > 0 && missing.length < 2;
};

/** The two boxes, the example for those without files, and where to find some. */
export const tryPage = (
  language: Language,
  attempt: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] },
): TryPageContent => {
  const { words, language: contentLanguage } = tryWords(language);
  const main = (
    <>
      <ErrorSummary language={contentLanguage} problems={attempt.problems} />
      {hadFiles(attempt.problems) ? <p>{words.emptied}</p> : null}
      <PageTitle title={words.title} lead={words.lead} />
      <TwoFiles {...attempt} words={words} language={contentLanguage} />
      <Card title={words.exampleTitle}>
        <p>{words.exampleLead}</p>
        <ButtonLink words={words.exampleLink} href="/try/example" look="second" />
      </Card>
      <Card title={words.whereTitle}>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.where.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </>
  );
  return { title: words.title, contentLanguage, breadcrumbs: [{ href: "/", words: "Alongside" }], main };
};
