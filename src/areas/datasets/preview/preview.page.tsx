import type { ReactElement, ReactNode } from "react";
import {
  Button,
  Card,
  CountWords,
  ErrorSummary,
  Form,
  Notice,
  numberText,
  PageTitle,
  percentText,
  SummaryList,
  Table,
} from "../../../design/index.ts";
import type { Column, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { draftAddress, trail } from "../dataset-shown.ts";
import { kindNames } from "../datasets.words.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import { Stop } from "../stop.page.tsx";
import { Steps } from "../steps.page.tsx";
import type { Preview, PreviewRow } from "./preview.rules.ts";

export interface PreviewShown {
  readonly place: PlaceHere;
  readonly draft: ImportDraft;
  /** Null for maps. */
  readonly preview: Preview | null;
  readonly service: string | null;
  readonly problems: readonly Problem[];
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "problem"> & { readonly main: ReactElement };

const title = "Look it over";

/** The fourth step: what would come in, before anything does. */
export const previewPage = (shown: PreviewShown): Page => {
  const { place, draft, preview, problems, idempotencyKey } = shown;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    problem: problems.length > 0,
    main: (
      <>
        <ErrorSummary language="en" problems={problems} />
        <Steps at={3} />
        <PageTitle title={title} lead="Nothing is imported yet. This is what would come in." />
        <SummaryList rows={linesOf(shown)} />
        {preview === null ? null : <Doubts preview={preview} />}
        {preview?.sample ? <Sample sample={preview.sample} /> : null}
        <Card title="What is deleted">
          <p>
            {draft.choices.kind === "records"
              ? "The rows about single referrals are counted, and then deleted with the file. Only the counts stay. The receipt says how many rows were deleted."
              : "The file is deleted once it is imported. The counts stay, with the file’s name and fingerprint."}
          </p>
        </Card>
        {problems.length > 0 ? null : (
          <Form action={draftAddress(place, draft.id, "preview")} idempotencyKey={idempotencyKey}>
            <Button words="Import it" />
          </Form>
        )}
        <p>
          <a href={draftAddress(place, draft.id)}>Change what is in it</a>
        </p>
        <Stop {...shown} />
      </>
    ),
  };
};

interface Line {
  readonly key: string;
  readonly value: ReactNode;
}

const listed = (words: readonly string[], most = 6): string =>
  words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${words.length - most} more`;

const linesOf = ({ draft, preview, service }: PreviewShown): readonly Line[] => [
  { key: "File", value: <bdi>{draft.fileName}</bdi> },
  { key: "Kind", value: kindNames[draft.choices.kind] },
  ...(draft.choices.title === undefined ? [] : [{ key: "Name", value: <bdi>{draft.choices.title}</bdi> }]),
  ...(service === null ? [] : [{ key: "Service", value: <bdi>{service}</bdi> }]),
  ...(preview === null ? [] : previewLines(draft, preview)),
];

/** A heading as people read it: “Count_ReferralsReceived” is “Referrals received”. */
const countWords = (label: string): string => {
  const words = label
    .replace(/^Count_/u, "")
    .replaceAll("_", " ")
    .replaceAll(/(?<=[a-z])(?=[A-Z][a-z])/gu, " ");
  return words === label ? label : `${words.charAt(0)}${words.slice(1).toLowerCase()}`;
};

const previewLines = (draft: ImportDraft, preview: Preview): readonly Line[] => {
  const { periods, measures, organisations, areas, totals, unknown } = preview;
  return [
    {
      key: "Period",
      value:
        draft.choices.kind === "records" ? (
          "found from the dates while the rows are counted"
        ) : periods.length === 0 ? (
          "not said"
        ) : (
          <bdi>{listed(periods)}</bdi>
        ),
    },
    { key: "Counts", value: <bdi>{listed(measures.map(({ label }) => countWords(label)))}</bdi> },
    ...(organisations === 0 ? [] : [{ key: "Organisations", value: numberText(organisations, "en") }]),
    ...(areas === 0 ? [] : [{ key: "Areas", value: numberText(areas, "en") }]),
    {
      key: "Totals",
      value:
        totals.checked === 0
          ? "The file prints no totals that can be checked."
          : `${numberText(totals.agreed, "en")} of ${numberText(totals.checked, "en")} totals in the file agree with the sum of their parts, as far as rounding allows.`,
    },
    ...(unknown === null || unknown.of === 0
      ? []
      : [
          {
            key: "Not known",
            value: `${numberText(unknown.people, "en")} of ${numberText(unknown.of, "en")} (${percentText(unknown.people / unknown.of, "en")}) have no known group.`,
          },
        ]),
  ];
};

const Doubts = ({ preview }: { readonly preview: Preview }): ReactElement | null => {
  const { leftOut, unplaced, warnings, totals } = preview;
  const lines = [
    ...(totals.agreed < totals.checked
      ? [`${totals.checked - totals.agreed} totals differ from the sum of their parts. Both are kept as printed.`]
      : []),
    ...leftOut.map(({ label, because }) => `“${label}” is left out: ${because}`),
    ...(unplaced.length > 0 ? [`Kept as printed, compared with nobody: ${listed(unplaced)}.`] : []),
    ...warnings.slice(0, 12),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice kind="information" language="en" title="To know before you import">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Sample = ({ sample }: { readonly sample: NonNullable<Preview["sample"]> }): ReactElement => {
  const counted: readonly Column<PreviewRow>[] = sample.measures.map(({ label }, at) => ({
    heading: countWords(label),
    kind: "number",
    cell: ({ counts }) => <CountWords count={counts[at] ?? { mark: "not-collected" }} language="en" />,
  }));
  return (
    <Table
      id="sample"
      caption={`As read: ${sample.of}`}
      language="en"
      rowKey={({ kind, heading, label }) => `${kind}/${heading ?? ""}/${label}`}
      columns={[
        {
          heading: "In the file",
          kind: "text",
          cell: ({ label, heading }) => (
            <bdi>{heading === null || heading === label ? label : `${heading}: ${label}`}</bdi>
          ),
        },
        { heading: "Counted as", kind: "text", cell: ({ means, kind }) => <bdi>{means ?? standsAs[kind]}</bdi> },
        ...counted,
      ]}
      groups={[{ rows: sample.rows }]}
    />
  );
};

const standsAs: Readonly<Record<PreviewRow["kind"], string>> = {
  group: "as printed",
  unknown: "not known",
  broad: "total of a broad group",
  total: "total",
};
