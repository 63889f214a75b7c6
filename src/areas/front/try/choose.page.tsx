import type { ReactElement } from "react";
import {
  Button,
  Card,
  ErrorSummary,
  Field,
  Form,
  numberText,
  PageTitle,
  SummaryList,
  type Choice,
  type Language,
} from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { organisationKey, type Readings } from "../../reach/index.ts";
import type { TryPageContent } from "./try.page.tsx";
import { tryWords, type TryWords } from "./try.words.ts";

export interface ChooseProps {
  readonly readings: Readings;
  /** The readings, sealed, for the form to bring back. */
  readonly carried: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface PartProps extends ChooseProps {
  readonly words: TryWords;
  readonly language: Language;
}

const byWords = (one: Choice, other: Choice): number => one.words.localeCompare(other.words, "en-GB");

const areaChoices = ({ readings }: ChooseProps): readonly Choice[] =>
  readings.population.areas.map(({ code, name }) => ({ value: code, words: `${name} (${code})` })).toSorted(byWords);

const organisationChoices = ({ readings }: ChooseProps): readonly Choice[] =>
  readings.activity.organisations
    .map((one) => ({ value: organisationKey(one), words: `${one.names.join(" / ")} (${one.type} ${one.code})` }))
    .toSorted(byWords);

const folded = (text: string | undefined): string => (text ?? "").trim().toLocaleLowerCase("en-GB");

/** The one code that is meant by what was typed: by two or more nothing is chosen yet. */
const onlyOne = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined);

const areaTyped = ({ readings, typed }: ChooseProps): string | undefined => {
  const key = folded(typed["area"]);
  const { areas } = readings.population;
  const code = areas.find((one) => folded(one.code) === key)?.code;
  return code ?? onlyOne(areas.filter((one) => folded(one.name) === key).map((one) => one.code));
};

const organisationTyped = ({ readings, typed }: ChooseProps): string | undefined => {
  const key = folded(typed["organisation"]);
  const all = readings.activity.organisations;
  const exact = all.find((one) => folded(organisationKey(one)) === key);
  if (exact !== undefined) return organisationKey(exact);
  const byCode = all.filter((one) => folded(one.code) === key);
  const meant = byCode.length > 0 ? byCode : all.filter((one) => one.names.some((name) => folded(name) === key));
  return onlyOne(meant.map(organisationKey));
};

/** "2019-20" stays in its order among words that run from right to left. */
const kept = (period: string): string => `\u2066${period}\u2069`;

const periodChoices = ({ readings }: ChooseProps): readonly Choice[] =>
  readings.activity.periods.map((period) => ({ value: period, words: period }));

/** A list to choose from; a single choice is already made. */
const Choose = (props: {
  readonly part: PartProps;
  readonly name: "area" | "organisation" | "period";
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
}): ReactElement | null => {
  const { part, name, choices } = props;
  const [first] = choices;
  if (first === undefined) return null;
  const { words, language, problems } = part;
  return (
    <Field
      kind="select"
      name={name}
      label={words[name]}
      choices={choices}
      value={props.value ?? (choices.length === 1 ? first.value : undefined)}
      {...{ language, problems }}
    />
  );
};

const Found = ({ readings, words, language }: PartProps): ReactElement => {
  const { population, activity } = readings;
  const periods = activity.periods.length === 0 ? words.noPeriod : activity.periods.map(kept).join(", ");
  const counts = activity.measures.filter((measure) => measure.kind === "count").length;
  return (
    <SummaryList
      rows={[
        {
          key: words.foundPopulation,
          value: (
            <>
              <bdi>{population.source.fileName}</bdi>
              <br />
              {`${words.layout(population.source.layout)}, ${words.areas(numberText(population.areas.length, language))}`}
            </>
          ),
        },
        {
          key: words.foundActivity,
          value: (
            <>
              <bdi>{activity.source.fileName}</bdi>
              <br />
              {`${words.layout(activity.source.layout)}, ${words.organisations(numberText(activity.organisations.length, language))}, ${words.measures(numberText(counts, language))}, ${words.periods}: ${periods}`}
            </>
          ),
        },
      ]}
    />
  );
};

const Noticed = ({ readings, words }: PartProps): ReactElement | null => {
  const warnings = [...readings.population.warnings, ...readings.activity.warnings];
  if (warnings.length === 0) return null;
  return (
    <Card title={words.noticed}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {warnings.slice(0, 12).map((warning) => (
          <li key={warning} dir="auto">
            {warning}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What was recognised in the two files, and what only the person can say: which area, organisation and period. */
export const choosePage = (language: Language, props: ChooseProps): TryPageContent => {
  const { words, language: contentLanguage } = tryWords(language);
  const part: PartProps = { ...props, words, language: contentLanguage };
  const main = (
    <>
      <ErrorSummary language={contentLanguage} problems={props.problems} />
      <PageTitle title={words.chooseTitle} lead={words.chooseLead} />
      <Found {...part} />
      <Form action="/try" files>
        <input type="hidden" name="carried" value={props.carried} />
        <Choose part={part} name="area" choices={areaChoices(props)} value={areaTyped(props)} />
        <Choose part={part} name="organisation" choices={organisationChoices(props)} value={organisationTyped(props)} />
        {props.readings.activity.periods.length > 1 ? (
          <Choose part={part} name="period" choices={periodChoices(props)} value={props.typed["period"]} />
        ) : null}
        {props.readings.activity.published ? null : (
          <Field
            kind="checkboxes"
            name="published"
            label={words.published}
            hint={words.publishedHint}
            choices={[{ value: "yes", words: words.publishedYes }]}
            values={props.typed["published"] === "yes" ? ["yes"] : []}
            problems={props.problems}
            language={contentLanguage}
          />
        )}
        <Button words={words.show} />
      </Form>
      <Noticed {...part} />
      <p>
        <a href="/try">{words.again}</a>
      </p>
    </>
  );
  const breadcrumbs = [
    { href: "/", words: "Alongside" },
    { href: "/try", words: words.crumb },
  ];
  return { title: words.chooseTitle, contentLanguage, breadcrumbs, main };
};
