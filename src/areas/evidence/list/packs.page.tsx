import { ButtonLink, EmptyState, PageTitle, Table, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { PackListed, Stage } from "../evidence.ts";
import { periodText } from "../files/pack-files.page.ts";
import { frameworkKept } from "../frameworks/frameworks.ts";
import { evidenceTitle } from "../place-shown.ts";

export interface PacksShown {
  readonly packs: readonly PackListed[];
  readonly mayMake: boolean;
}

export const stageWords: Readonly<Record<Stage, string>> = {
  gathering: "being gathered",
  open: "not released yet",
  failed: "could not be gathered",
  released: "released by both sides",
};

/** The packs of a place: all of them for its people, those released for everybody. @practice P45 */
export const packsPage = ({ packs, mayMake }: PacksShown, place: PlaceHere) => {
  const at = `/${place.slug}/evidence`;
  return {
    title: evidenceTitle,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={evidenceTitle}
          lead="For those who check services, and for everybody: what each says opens its record, and what is missing is named."
        />
        {packs.length === 0 ? (
          <EmptyState title="No pack here yet">
            <p>A pack gathers what was released here. Both sides sign it before everybody reads it.</p>
          </EmptyState>
        ) : (
          <Table
            id="packs"
            caption="Packs, the newest first"
            language="en"
            columns={[
              {
                heading: "For",
                kind: "text",
                cell: ({ id, framework }) => <a href={`${at}/${id}`}>{frameworkKept(framework).title}</a>,
              },
              {
                heading: "Of",
                kind: "text",
                cell: ({ service }) => (service === null ? "all services" : <bdi>{service.name}</bdi>),
              },
              { heading: "Period", kind: "text", cell: (one) => periodText(one) },
              { heading: "How it stands", kind: "text", cell: ({ stage }) => <Tag words={stageWords[stage]} /> },
            ]}
            groups={[{ rows: packs }]}
            rowKey={({ id }) => id}
          />
        )}
        {mayMake ? (
          <p>
            <ButtonLink href={`${at}/new`} words="Have a pack gathered" />
          </p>
        ) : null}
      </>
    ),
  };
};
