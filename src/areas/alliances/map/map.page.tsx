import type { ReactElement } from "react";
import { EmptyState, Figure, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { AllianceListed, TrustSentence } from "../alliance.ts";
import { mapOf } from "../map.rules.ts";
import { trail } from "../place-shown.ts";
import { partyOf } from "../sides.rules.ts";
import { Network } from "./network.page.tsx";

export interface MapShown {
  readonly alliances: readonly AllianceListed[];
  /** What sides released to the whole place, in their own words. */
  readonly said: readonly (TrustSentence & { readonly allianceId: string })[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Which alliances there are, as far as both sides let others know: a picture with its table. */
export const mapPage = (shown: MapShown, { place, language }: { place: PlaceHere; language: Language }): Page => ({
  title: "The map of alliances",
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle
        title="The map of alliances"
        lead="Who takes time for whom. Only alliances that both sides let others know of, by name, in no order of merit."
      />
      {shown.alliances.length === 0 ? (
        <EmptyState
          title="No alliance is shown yet"
          first={{ href: `/${place.slug}/alliances`, words: "Your alliances" }}
        >
          <p>Both sides say on their page whether others may know that there is an alliance.</p>
        </EmptyState>
      ) : (
        <Drawn {...shown} place={place} language={language} />
      )}
    </>
  ),
});

const Drawn = ({
  alliances,
  said,
  place,
  language,
}: MapShown & { place: PlaceHere; language: Language }): ReactElement => {
  const map = mapOf(alliances);
  const numberOf = (name: string): number => map.nodes.find((node) => node.name === name)?.number ?? 0;
  return (
    <Figure
      id="alliances"
      title={`${alliances.length === 1 ? "One alliance" : `${alliances.length} alliances`} in ${place.name}`}
      description="Services and those who pay for them stand on one side, communities and their organisations on the other. A line is an alliance. The numbers are those of the table."
      language={language}
      drawing={<Network map={map} />}
      table={
        <Table
          id="alliances-table"
          caption="The alliances, by name"
          language="en"
          columns={[
            {
              heading: "One side",
              kind: "text",
              cell: ({ one }) => (
                <>
                  {numberOf(one.name)}. <bdi>{one.name}</bdi>
                </>
              ),
            },
            {
              heading: "Other side",
              kind: "text",
              cell: ({ other }) => (
                <>
                  {numberOf(other.name)}. <bdi>{other.name}</bdi>
                </>
              ),
            },
            { heading: "Since", kind: "text", cell: ({ startedAt }) => dateText(startedAt.slice(0, 10), "en") },
            {
              heading: "What they said of it to everybody here",
              kind: "text",
              cell: (alliance) => <Said alliance={alliance} said={said} />,
            },
          ]}
          groups={[{ rows: alliances }]}
          rowKey={({ id }) => id}
        />
      }
    />
  );
};

const Said = ({
  alliance,
  said,
}: {
  readonly alliance: AllianceListed;
  readonly said: MapShown["said"];
}): ReactElement => {
  const own = said.filter(({ allianceId }) => allianceId === alliance.id);
  if (own.length === 0) return <>Nothing, and that says nothing</>;
  return (
    <>
      {own.map((one) => (
        <p key={one.id} dir="auto">
          <bdi>{partyOf(alliance, one.side).name}</bdi>: {one.words}
        </p>
      ))}
    </>
  );
};
