import { ButtonLink, Card, EmptyState, PageTitle, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Adaptation } from "../adaptation.ts";
import { adaptationWords, filled } from "../adaptations.words.ts";
import { daysToDecide, stateOf } from "../state.rules.ts";

export interface AdaptationsShown {
  readonly adaptations: readonly Adaptation[];
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What was asked for: one’s own, or all of it for those who decide. @practice P31 */
export const adaptationsPage = ({ adaptations, today }: AdaptationsShown, { place, language }: Looking) => {
  const words = adaptationWords(language);
  const here = `/${place.slug}/adaptations`;
  const ask = { href: `${here}/new`, words: words.ask };
  const isDecided = ({ steps }: Adaptation): boolean => stateOf(steps) !== "asked";
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        {adaptations.length === 0 ? (
          <EmptyState title={words.none} first={ask}>
            <p>{words.noneLead}</p>
          </EmptyState>
        ) : (
          <p>
            <ButtonLink {...ask} />
          </p>
        )}
        <p>
          <a href={`${here}/changed`}>{words.changedTitle}</a>
        </p>
        {adaptations.map((one) => (
          <Card key={one.id}>
            <h2 className="al-card__title">
              <a href={`${here}/${one.id}`}>
                <bdi>{one.wish.length > 120 ? `${one.wish.slice(0, 120)}…` : one.wish}</bdi>
              </a>
            </h2>
            <p>
              <Tag words={words.states[stateOf(one.steps)]} /> <bdi>{one.service.name}</bdi>
            </p>
            <p>
              {filled(words.asked, { day: dayText(one.askedOn, language) })} ·{" "}
              {filled(isDecided(one) ? words.decided : words.waits, { days: daysToDecide(one, today) })}
            </p>
          </Card>
        ))}
      </>
    ),
  };
};
