import { ButtonLink, Card, EmptyState, PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { NetworkListed } from "../network.ts";
import { networkWords } from "../networks.words.ts";

export interface NetworksShown {
  readonly networks: readonly NetworkListed[];
  readonly mayBegin: boolean;
}

interface Frame {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** The networks of a place, for everyone. @practice P39 */
export const networksPage = ({ networks, mayBegin }: NetworksShown, { place, language }: Frame) => {
  const words = networkWords(language);
  const here = `/${place.slug}/networks`;
  const begin = { href: `${here}/new`, words: "Write down a network" };
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        {networks.length === 0 ? <EmptyState title={words.none}>{null}</EmptyState> : null}
        {mayBegin ? (
          <p lang="en" dir="ltr">
            <ButtonLink {...begin} />
          </p>
        ) : null}
        {networks.map(({ id, name, purpose, organisation }) => (
          <Card
            key={id}
            title={
              <a href={`${here}/${id}`}>
                <bdi>{name}</bdi>
              </a>
            }
          >
            <p>
              <bdi>{purpose}</bdi>
            </p>
            <p>
              {words.runBy}: <bdi>{organisation.name}</bdi>
            </p>
          </Card>
        ))}
      </>
    ),
  };
};
