import type { ReactElement } from "react";
import { ButtonLink, Card, dayText, EmptyState, numberText, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { DatasetKind } from "../dataset.ts";
import { kindNames } from "../datasets.words.ts";
import type { DraftStage } from "../draft.ts";

export interface DatasetShown {
  readonly id: string;
  readonly title: string;
  readonly kind: DatasetKind;
  readonly service: string | null;
  readonly periods: readonly string[];
  readonly rows: number | null;
  readonly importedAt: Date | null;
  readonly importedBy: string;
  readonly version: number | null;
  readonly inForce: boolean;
}

export interface DraftShown {
  readonly id: string;
  readonly fileName: string;
  readonly stage: DraftStage;
  readonly startedAt: Date;
}

interface Listed {
  readonly place: PlaceHere;
  readonly datasets: readonly DatasetShown[];
  readonly drafts: readonly DraftShown[];
  readonly mayImport: boolean;
  readonly because: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Figures";

const stageWords: Readonly<Record<DraftStage, string>> = {
  choosing: "waits for you to say what is in it",
  mapping: "waits for you to say what its words mean",
  ready: "waits for you to look it over",
  importing: "is being imported",
  done: "was imported",
  failed: "could not be imported",
  stopped: "stopped, and its file deleted",
};

const stepOf: Readonly<Record<DraftStage, string>> = {
  choosing: "",
  mapping: "/values",
  ready: "/preview",
  importing: "/progress",
  done: "/progress",
  failed: "/progress",
  stopped: "/progress",
};

/** What a place has imported, or what this is for and the first thing to do. */
export const datasetsPage = (listed: Listed): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${listed.place.slug}`, words: listed.place.name }],
  main: (
    <>
      <PageTitle title={title} lead="What this place has imported, from which file, and which version is in force." />
      <Drafts {...listed} />
      {listed.datasets.length === 0 ? <NoneYet {...listed} /> : <Some {...listed} />}
    </>
  ),
});

const Drafts = ({ place, drafts }: Listed): ReactElement | null =>
  drafts.length === 0 ? null : (
    <Card title="Imports you have begun">
      <ul className="nhsuk-list">
        {drafts.map(({ id, fileName, stage, startedAt }) => (
          <li key={id}>
            <a href={`/${place.slug}/imports/${id}${stepOf[stage]}`}>
              <bdi>{fileName}</bdi>
            </a>
            {`, begun ${dayText(startedAt.toISOString().slice(0, 10), "en")}, ${stageWords[stage]}.`}
          </li>
        ))}
      </ul>
      <p className="al-small">Only you see these. Each is deleted a day after you began it.</p>
    </Card>
  );

const NoneYet = ({ place, mayImport, because }: Listed): ReactElement => (
  <EmptyState
    title="Nothing is imported yet"
    first={mayImport ? { href: `/${place.slug}/datasets/new`, words: "Import a file" } : undefined}
  >
    <p>
      Two files are enough to begin: people who live here (a census file), and people a service has seen (its published
      report, or its own counts). Then this place can see who its services do not reach.
    </p>
    <p>Nobody’s name, NHS number or date of birth belongs in them: files that hold these are refused.</p>
    {mayImport ? null : <p>{because}</p>}
  </EmptyState>
);

const Some = ({ place, datasets, mayImport }: Listed): ReactElement => (
  <>
    {mayImport ? (
      <p>
        <ButtonLink href={`/${place.slug}/datasets/new`} words="Import a file" />
      </p>
    ) : null}
    <Table
      id="datasets"
      caption="Datasets of this place, by title"
      captionHidden
      language="en"
      rowKey={({ id }) => id}
      columns={[
        {
          heading: "Dataset",
          kind: "text",
          cell: ({ id, title: name, kind, service }) => (
            <>
              <a href={`/${place.slug}/datasets/${id}`}>
                <bdi>{name}</bdi>
              </a>
              <span className="al-below">
                {kindNames[kind]}
                {service === null ? "" : ", "}
                {service === null ? null : <bdi>{service}</bdi>}
              </span>
            </>
          ),
        },
        {
          heading: "Period",
          kind: "text",
          // One period stays on one line; several may break.
          cell: ({ periods }) => (
            <span className={periods.length > 1 ? undefined : "al-number"}>
              <bdi>{periodsText(periods)}</bdi>
            </span>
          ),
        },
        { heading: "Rows kept", kind: "number", cell: ({ rows }) => (rows === null ? "–" : numberText(rows, "en")) },
        {
          heading: "Imported",
          kind: "text",
          cell: ({ importedAt, importedBy }) =>
            importedAt === null ? "–" : `${dayText(importedAt.toISOString().slice(0, 10), "en")}, by ${importedBy}`,
        },
        {
          heading: "State",
          kind: "text",
          cell: ({ inForce, version }) => (
            <>
              {inForce ? <Tag words="in force" tone="good" /> : <Tag words="undone" tone="plain" />}
              {version === null ? null : <span className="al-below">Version {version}</span>}
            </>
          ),
        },
      ]}
      groups={[{ rows: datasets }]}
    />
  </>
);

const periodsText = (periods: readonly string[]): string => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return "not said";
  return periods.length > 2 ? `${periods.length} periods, from ${first} to ${last}` : periods.join(", ");
};
