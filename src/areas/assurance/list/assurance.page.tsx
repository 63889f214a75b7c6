import { PageTitle, Table, Tag } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { assuranceTitle } from "../assurance.ts";
import { draftWords } from "../document-file.page.ts";
import type { Counts } from "../state.rules.ts";

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly counts: Counts;
}

export interface FolderShown {
  readonly documents: readonly Listed[];
}

/** What has to be ready before a service may start: eight documents, and how far each is. @practice P45 */
export const assurancePage = ({ documents }: FolderShown, { slug, name }: PlaceHere) => {
  const at = `/${slug}/assurance`;
  return {
    title: assuranceTitle,
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${slug}`, words: name }],
    main: (
      <>
        <PageTitle
          title={assuranceTitle}
          lead="What those who check a service ask for: what is done, what is yours to do, and what is not done."
        />
        <p>{draftWords}</p>
        <p>
          <a href={`${at}/hazards`}>The hazard log</a>
        </p>
        <Table
          id="documents"
          caption="Documents"
          captionHidden
          language="en"
          columns={[
            {
              heading: "Document",
              kind: "text",
              cell: ({ id, title }: Listed) => <a href={`${at}/${id}`}>{title}</a>,
            },
            { heading: "Done", kind: "number", cell: ({ counts }: Listed) => counts.done },
            {
              heading: "Yours to do",
              kind: "number",
              cell: ({ counts }: Listed) =>
                counts.late === 0 ? (
                  counts.yours
                ) : (
                  <>
                    {counts.yours} <Tag words={`${counts.late} late`} tone="waiting" />
                  </>
                ),
            },
            { heading: "Not done", kind: "number", cell: ({ counts }: Listed) => counts["not-done"] },
          ]}
          groups={[{ rows: documents }]}
          rowKey={({ id }) => id}
        />
      </>
    ),
  };
};
