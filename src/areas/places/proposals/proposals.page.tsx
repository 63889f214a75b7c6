import type { ReactElement } from "react";
import { EmptyState, PageTitle, Pagination, Table, Tag, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Side } from "../../../nouns/role.ts";
import { sideWords } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";
import { outcomeTones, outcomeWords } from "../proposals.words.ts";
import type { ProposalShown } from "./proposed.schema.ts";

interface Listed {
  readonly proposals: readonly Readonly<ProposalShown>[];
  readonly page: number;
  readonly last: number;
  readonly sidesKept: readonly Side[];
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Proposals";

export const proposalsPage = (listed: Listed, { language, place }: Looking): Page => {
  const slug = place?.slug ?? "";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/keepers`, words: "Keepers" },
    ],
    main: (
      <>
        <PageTitle
          title={title}
          lead="Some things need a yes from a keeper of each side. They are written here, with what came of them."
        />
        <OneSide sides={listed.sidesKept} language={language} />
        {listed.proposals.length === 0 ? (
          <EmptyState title="Nothing proposed yet" first={{ href: `/${slug}/settings`, words: "See what is settled" }}>
            <p>
              A keeper can propose to change a setting of the place, or who keeps it. The keepers of the other side then
              say yes or no, and why.
            </p>
          </EmptyState>
        ) : (
          <ProposalTable {...listed} slug={slug} language={language} />
        )}
      </>
    ),
  };
};

const ProposalTable = ({
  proposals,
  page,
  last,
  slug,
  language,
}: Listed & { readonly slug: string; readonly language: Language }): ReactElement => (
  <>
    <Table
      id="proposals"
      caption="Open proposals first, then what came of the others"
      language={language}
      rowKey={({ id }) => id}
      groups={[{ rows: proposals }]}
      columns={[
        {
          heading: "What",
          kind: "text",
          cell: ({ id, title: about, words }) => (
            <>
              <a href={`/${slug}/proposals/${id}`}>{about}</a>
              <br />
              <span dir="auto">{words}</span>
            </>
          ),
        },
        {
          heading: "Proposed by",
          kind: "text",
          cell: ({ proposedBy, side, proposedAt }) => (
            <>
              <bdi>{proposedBy}</bdi>
              {side === null ? "" : `, for ${sideWords[side]}`}, {dayText(proposedAt.slice(0, 10), "en")}
            </>
          ),
        },
        {
          heading: "How it stands",
          kind: "text",
          cell: ({ state, oneSide }) => (
            <>
              <Tag words={outcomeWords[state]} tone={outcomeTones[state]} />
              {oneSide ? " by one side only" : ""}
            </>
          ),
        },
      ]}
    />
    <Pagination language={language} page={page} last={last} hrefOf={(number) => `/${slug}/proposals?page=${number}`} />
  </>
);
