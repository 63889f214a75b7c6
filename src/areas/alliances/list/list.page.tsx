import type { ReactElement } from "react";
import { ButtonLink, Card, Cards, EmptyState, PageTitle, dayText } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { AllianceListed } from "../alliance.ts";
import { titleOf } from "../place-shown.ts";

export interface AlliancesShown {
  readonly own: readonly AllianceListed[];
  /** Those somebody was asked into, or their organisation has nobody in yet. */
  readonly asking: readonly AllianceListed[];
  /** The day of the newest contact, by alliance. */
  readonly lastContacts: ReadonlyMap<string, string>;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** One's own alliances: nobody sees a list of all of them with what is in them. */
export const alliancesPage = ({ own, asking, lastContacts }: AlliancesShown, place: PlaceHere): Page => ({
  title: "Alliances",
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
  main: (
    <>
      <PageTitle title="Alliances" lead="Two sides that take time to know one another, and keep their word." />
      {asking.length === 0 ? null : (
        <section aria-labelledby="asking">
          <h2 id="asking">You are asked</h2>
          <Cards>
            {asking.map((one) => (
              <Card key={one.id} level={3}>
                <h3 className="al-card__title">
                  <bdi>{titleOf(one)}</bdi>
                </h3>
                <ButtonLink href={`/${place.slug}/alliances/${one.id}/join`} words="Say yes or no" look="second" />
              </Card>
            ))}
          </Cards>
        </section>
      )}
      {own.length === 0 ? (
        <EmptyState title="You are not part of an alliance yet" first={beginHere(place)}>
          <p>
            An alliance is one page for two sides, an organisation and another one or a community. Both see and write
            all of it: what was promised and whether it was kept, who was in touch, what was learned.
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            <ButtonLink {...beginHere(place)} />
          </p>
          <Cards>
            {own.map((one) => (
              <OwnCard key={one.id} alliance={one} place={place} lastOn={lastContacts.get(one.id)} />
            ))}
          </Cards>
        </>
      )}
      <p>
        <a href={`/${place.slug}/alliances/map`}>The map of alliances</a>
        {" · "}
        <a href={`/${place.slug}/alliances/links`}>Religious and secular links to each community</a>
      </p>
    </>
  ),
});

const beginHere = ({ slug }: PlaceHere) => ({ href: `/${slug}/alliances/new`, words: "Begin an alliance" });

const OwnCard = ({
  alliance,
  place,
  lastOn,
}: {
  readonly alliance: AllianceListed;
  readonly place: PlaceHere;
  readonly lastOn: string | undefined;
}): ReactElement => (
  <Card level={2}>
    <h2 className="al-card__title">
      <a href={`/${place.slug}/alliances/${alliance.id}`}>
        <bdi>{titleOf(alliance)}</bdi>
      </a>
    </h2>
    <p>
      {alliance.ended === null
        ? lastOn === undefined
          ? "Nobody has written down a contact yet."
          : `Last in touch on ${dayText(lastOn, "en")}.`
        : `Ended on ${dayText(alliance.ended.at.slice(0, 10), "en")}.`}
    </p>
  </Card>
);
