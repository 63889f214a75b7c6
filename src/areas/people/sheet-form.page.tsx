import type { ReactElement } from "react";
import {
  Button,
  dayText,
  Details,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PageTitle,
  SummaryList,
} from "../../design/index.ts";
import type { Language, ShellProps } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";
import { audienceHints, audienceNames } from "./about-me.ts";
import type { SheetContent, SheetKind } from "./about-me.ts";
import type { SheetSent } from "./sheet.rules.ts";
import { saidOn, sheets } from "./sheets.ts";
import type { SheetQuestion } from "./sheets.ts";

/** One version of a sheet, as it is shown. */
export interface SheetShown {
  readonly number: number;
  readonly content: SheetContent;
  readonly seenBy: keyof typeof audienceNames;
  readonly saidAt: string;
}

export interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly problems: readonly Problem[];
  /** What was sent, where the form comes back. */
  readonly sent?: SheetSent | undefined;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export const ownTrail = ({ name, slug }: Around["place"]) => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/about-me`, words: "About you" },
];

export const sheetPage = (kind: SheetKind, versions: readonly SheetShown[], around: Around): Page => {
  const { title, lead } = sheets[kind];
  const { language, key, place, problems, sent } = around;
  const [current, ...older] = versions;
  const isClash = problems.some(({ field }) => field === "number");
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: ownTrail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead={lead} />
        <p>You can leave any question empty.</p>
        {isClash && current !== undefined ? (
          <Notice kind="warning" language={language} title="What it says now">
            <Said kind={kind} version={current} />
          </Notice>
        ) : null}
        <Form action={`/${place.slug}/about-me/${kind}`} idempotencyKey={key}>
          <input type="hidden" name="number" value={String(current?.number ?? 0)} />
          <SheetFields
            kind={kind}
            sent={sent ?? { ...current?.content, seenBy: current?.seenBy ?? "" }}
            {...{ language, problems }}
          />
          <Button words="Save this" />
        </Form>
        {current === undefined ? null : (
          <Details summary="Take all of this away">
            <p>It is deleted at once, with what you said before. Nobody has to agree.</p>
            <Form action={`/${place.slug}/about-me/${kind}`} idempotencyKey={`${key}-remove`}>
              <input type="hidden" name="step" value="remove" />
              <Button words="Delete this" look="warning" />
            </Form>
          </Details>
        )}
        {older.length === 0 ? null : (
          <Details summary="What you said before">
            {older.map((version) => (
              <Said key={version.number} kind={kind} version={version} />
            ))}
          </Details>
        )}
      </>
    ),
  };
};

const Said = ({ kind, version }: { readonly kind: SheetKind; readonly version: SheetShown }): ReactElement => (
  <>
    <p>Said on {dayText(version.saidAt.slice(0, 10), "en")}:</p>
    <SummaryList
      rows={saidOn(kind, version.content).map(({ key, words }) => ({
        key,
        value: <bdi dir="auto">{dayText(words, "en")}</bdi>,
      }))}
    />
  </>
);

interface Fields {
  readonly kind: SheetKind;
  readonly sent: SheetSent;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** The questions of a sheet, for the person's own page and for whoever writes down what they say. */
export const SheetFields = ({ kind, sent, language, problems }: Fields): ReactElement => (
  <>
    {sheets[kind].questions.map((question) => (
      <Asked key={question.name} question={question} value={sent[question.name]} {...{ language, problems }} />
    ))}
    <Field
      kind="radios"
      name="seenBy"
      label={sheets[kind].sharing.label}
      choices={sheets[kind].sharing.choices.map((value) => ({
        value,
        words: audienceNames[value],
        hint: audienceHints[value],
      }))}
      value={firstOf(sent["seenBy"]) || "nobody"}
      {...{ language, problems }}
    />
  </>
);

const firstOf = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value?.[0] ?? "");

interface Asking extends Pick<Fields, "language" | "problems"> {
  readonly question: SheetQuestion;
  readonly value: string | readonly string[] | undefined;
}

const Asked = ({ question, value, language, problems }: Asking): ReactElement => {
  const { name, label, hint, kind, choices = [] } = question;
  const common = { name, label, hint, language, problems };
  if (kind === "checkboxes")
    return (
      <Field {...common} kind="checkboxes" choices={choices} values={typeof value === "string" ? [value] : value} />
    );
  if (kind === "radios") return <Field {...common} kind="radios" choices={choices} value={firstOf(value)} />;
  if (kind === "textarea") return <Field {...common} kind="textarea" rows={3} value={firstOf(value)} />;
  return <Field {...common} kind={kind} value={firstOf(value)} />;
};
