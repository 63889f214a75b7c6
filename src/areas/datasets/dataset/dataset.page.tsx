import type { ReactElement, ReactNode } from "react";
import {
  ButtonLink,
  Card,
  dayText,
  Notice,
  numberText,
  PageTitle,
  SummaryList,
  Table,
  Tag,
} from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../dataset-shown.ts";
import type { Dataset, DatasetVersion } from "../dataset-kept.schema.ts";
import type { Receipt } from "../dataset.ts";
import { kindNames } from "../datasets.words.ts";

export interface VersionShown extends DatasetVersion {
  /** "an analyst": the role of whoever imported it, never the name. */
  readonly importedByRole: string;
  readonly mayUndo: boolean;
}

export interface DatasetShownWhole {
  readonly place: PlaceHere;
  readonly dataset: Dataset;
  readonly service: string | null;
  /** Newest first. */
  readonly versions: readonly VersionShown[];
  /** Whoever may not import sees what it is and where it is from, and no figures. */
  readonly showsReceipt: boolean;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const day = (date: Date): string => dayText(date.toISOString().slice(0, 10), "en");

/** What a dataset is, the receipt of the version in force, and the versions before it. */
export const datasetPage = (shown: DatasetShownWhole): Page => {
  const { place, dataset, versions } = shown;
  const inForce = versions.find(({ undone }) => undone === null);
  return {
    title: dataset.title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={dataset.title} lead={kindNames[dataset.kind]} />
        {inForce === undefined ? (
          <Notice kind="warning" language="en" title="Not in force">
            <p>Every version of this was undone. Nothing here uses it now.</p>
          </Notice>
        ) : null}
        <SummaryList rows={aboutLines(shown, inForce)} />
        {inForce === undefined ? null : <InForce {...shown} version={inForce} />}
        <Versions {...shown} />
      </>
    ),
  };
};

interface Line {
  readonly key: string;
  readonly value: ReactNode;
}

const listed = (words: readonly string[], most = 8): string =>
  words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${words.length - most} more`;

const aboutLines = ({ dataset, service }: DatasetShownWhole, version: VersionShown | undefined): readonly Line[] => [
  { key: "Service", value: service === null ? "no one service" : <bdi>{service}</bdi> },
  {
    key: "Publisher",
    value: dataset.publisher === null ? "not published: this place’s own" : <bdi>{dataset.publisher}</bdi>,
  },
  ...(dataset.licence === null ? [] : [{ key: "Licence", value: dataset.licence }]),
  ...(version === undefined
    ? []
    : [
        {
          key: "Period",
          value: <bdi>{listed(version.contents.periods.map(({ printed }) => printed)) || "not said"}</bdi>,
        },
        ...(version.contents.measures.length === 0
          ? []
          : [{ key: "Counts", value: <bdi>{listed(version.contents.measures.map(({ label }) => label))}</bdi> }]),
        ...(version.contents.areas.length === 0
          ? []
          : [{ key: "Areas", value: numberText(version.contents.areas.length, "en") }]),
        { key: "Imported", value: `${day(version.importedAt)}, by ${version.importedByRole}` },
      ]),
];

const plainNumber = (words: string, number: number): readonly Line[] =>
  number === 0 ? [] : [{ key: words, value: numberText(number, "en") }];

const receiptLines = (receipt: Receipt): readonly Line[] => [
  { key: "Rows read", value: numberText(receipt.rowsRead, "en") },
  { key: "Rows kept", value: numberText(receipt.rowsKept, "en") },
  ...plainNumber("Rows refused", receipt.rowsRefused),
  ...plainNumber("Rows left out", receipt.rowsLeftOut),
  ...plainNumber("Rows said twice", receipt.rowsRepeated),
  ...(receipt.rowsDeleted === 0
    ? []
    : [
        {
          key: "Rows deleted",
          value: `${numberText(receipt.rowsDeleted, "en")} rows about single referrals were counted and then deleted`,
        },
      ]),
  { key: "Counts kept", value: numberText(receipt.cells, "en") },
  {
    key: "Totals checked",
    value:
      receipt.totalsChecked === 0
        ? "none could be checked"
        : `${numberText(receipt.totalsAgreed, "en")} of ${numberText(receipt.totalsChecked, "en")} agree with the sum of their parts`,
  },
];

const InForce = (shown: DatasetShownWhole & { readonly version: VersionShown }): ReactElement | null => {
  const { place, dataset, version, showsReceipt } = shown;
  if (!showsReceipt) return null;
  const { receipt } = version;
  return (
    <>
      <h2>{`Receipt of version ${version.number}`}</h2>
      <SummaryList
        rows={[
          { key: "File", value: <bdi>{version.fileName}</bdi> },
          { key: "Fingerprint", value: <code className="al-break">{version.fileSha256}</code> },
          ...receiptLines(receipt),
        ]}
      />
      {receipt.warnings.length === 0 ? null : (
        <Card title="What was noticed">
          <ul className="nhsuk-list nhsuk-list--bullet">
            {receipt.warnings.slice(0, 20).map((warning) => (
              <li key={warning} dir="auto">
                {warning}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {version.mayUndo ? (
        <p>
          <ButtonLink
            href={`/${place.slug}/datasets/${dataset.id}/undo`}
            words={`Undo version ${version.number}`}
            look="second"
          />
        </p>
      ) : null}
    </>
  );
};

const Versions = ({ versions, showsReceipt }: DatasetShownWhole): ReactElement => (
  <Table
    id="versions"
    caption="Versions, newest first"
    language="en"
    rowKey={({ number }) => String(number)}
    columns={[
      { heading: "Version", kind: "text", cell: ({ number }) => String(number) },
      {
        heading: "Imported",
        kind: "text",
        cell: ({ importedAt, importedByRole }) => `${day(importedAt)}, by ${importedByRole}`,
      },
      {
        heading: "Rows kept",
        kind: "number",
        cell: ({ receipt }) => (showsReceipt ? numberText(receipt.rowsKept, "en") : "–"),
      },
      { heading: "State", kind: "text", cell: (version) => <State version={version} versions={versions} /> },
    ]}
    groups={[{ rows: versions }]}
  />
);

const State = (props: { readonly version: VersionShown; readonly versions: readonly VersionShown[] }): ReactElement => {
  const { undone, number } = props.version;
  if (undone !== null)
    return (
      <>
        <Tag words="undone" /> {`${day(undone.at)}: `}
        <bdi>{undone.because}</bdi>
      </>
    );
  const newest = props.versions.find((one) => one.undone === null);
  return newest?.number === number ? <Tag words="in force" tone="good" /> : <Tag words="replaced" />;
};
