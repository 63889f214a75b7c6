import type { ReactElement } from "react";
import { Button, Details, EmptyState, ErrorSummary, Form, PageTitle, Questions, Table } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { CommunityLinks } from "../links.rules.ts";
import { linkedThrough, missedWords, throughWords } from "../links.rules.ts";
import { trail } from "../place-shown.ts";

export interface LinksShown {
  readonly communities: readonly CommunityLinks[];
  readonly mayWriteDown: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Who is linked through faith organisations, who through others, who through neither. @practice P06 */
export const linksPage = (shown: LinksShown, looking: Looking): Page => ({
  title: "Religious and secular links",
  contentLanguage: "en",
  breadcrumbs: trail(looking.place),
  main: (
    <>
      <ErrorSummary language={looking.language} problems={looking.problems} />
      <PageTitle
        title="Religious and secular links"
        lead="Through what kinds of organisations each community is reached. It counts organisations, never people."
      />
      {shown.communities.length === 0 ? (
        <EmptyState
          title="No community is described yet"
          first={{ href: `/${looking.place.slug}/communities`, words: "See the communities" }}
        >
          <p>Here one sees whether a community is reached through faith organisations alone, and who is then missed.</p>
        </EmptyState>
      ) : (
        <Links {...shown} {...looking} />
      )}
    </>
  ),
});

const Links = ({ communities, mayWriteDown, ...looking }: LinksShown & Looking): ReactElement => (
  <>
    <Table
      id="links"
      caption="Each community, by name: the organisations that say they serve it or are led by it"
      language="en"
      columns={[
        {
          heading: "Community",
          kind: "text",
          cell: ({ communityId, name }) => (
            <a href={`/${looking.place.slug}/communities/${communityId}`}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        { heading: "Linked through", kind: "text", cell: (one) => throughWords[linkedThrough(one)] },
        { heading: "Faith", unit: "organisations", kind: "number", cell: ({ religious }) => religious.length },
        { heading: "Other", unit: "organisations", kind: "number", cell: ({ secular }) => secular.length },
        {
          heading: "No religion",
          unit: "of 100 people",
          kind: "number",
          cell: ({ noReligion }) => (noReligion === null ? "not known" : noReligion.percent),
        },
        { heading: "Who may be missed", kind: "text", cell: (one) => missedWords(one) ?? "Linked through both." },
      ]}
      groups={[{ rows: communities }]}
      rowKey={({ communityId }) => communityId}
    />
    <Sources communities={communities} />
    <p>
      That an organisation says it serves a community does not mean that everybody of that community is reached. What
      one person believes is not asked here, and not kept.
    </p>
    {mayWriteDown ? <WriteDown communities={communities} {...looking} /> : null}
  </>
);

const Sources = ({ communities }: Pick<LinksShown, "communities">): ReactElement | null => {
  const sources = communities.flatMap(({ communityId, name, noReligion }) =>
    noReligion === null ? [] : [{ communityId, name, ...noReligion }],
  );
  return sources.length === 0 ? null : (
    <Details summary="Where the shares of people with no religion come from">
      <ul>
        {sources.map(({ communityId, name, source, period }) => (
          <li key={communityId} dir="auto">
            {name}: {source}, {period}
          </li>
        ))}
      </ul>
    </Details>
  );
};

const WriteDown = ({
  communities,
  place,
  language,
  idempotencyKey,
  typed,
  problems,
}: Pick<LinksShown, "communities"> & Looking): ReactElement => (
  <Details summary="Write down what the census says of a community" open={problems.length > 0}>
    <Form action={`/${place.slug}/alliances/links`} idempotencyKey={idempotencyKey}>
      <Questions
        questions={[
          {
            name: "community",
            label: "Which community?",
            kind: "select",
            choices: communities.map(({ communityId, name }) => ({ value: communityId, words: name })),
          },
          { name: "percent", label: "Of 100 people, how many have no religion?", hint: "Such as: 27.4", kind: "text" },
          { name: "source", label: "Where is that published?", kind: "text" },
          { name: "period", label: "When was it counted?", hint: "Such as: Census 2021", kind: "text" },
        ]}
        typed={typed ?? {}}
        language={language}
        problems={problems}
      />
      <Button words="Keep this figure" />
    </Form>
  </Details>
);
