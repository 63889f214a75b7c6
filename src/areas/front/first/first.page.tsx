import type { ReactElement } from "react";
import {
  ButtonLink,
  Card,
  Cards,
  type DesignWords,
  designWords,
  type Language,
  PageTitle,
  Tag,
} from "../../../design/index.ts";
import { loopSteps } from "../../../design/design.words.ts";
import { type FirstWords, firstWords } from "./first.words.ts";

/** The steps of the loop, in order, and whether one can already take them here. */
const steps = loopSteps.map((step) => ({ step, works: step !== "answer" }));

const Loop = ({ words, names }: { readonly words: FirstWords; readonly names: DesignWords["steps"] }): ReactElement => (
  <section className="al-loop">
    <h2 className="al-loop__title">{words.loopTitle}</h2>
    <p className="al-loop__lead">{words.loopLead}</p>
    <ol className="al-loop__steps">
      {steps.map(({ step, works }) => {
        return (
          <li className={`al-loop__step${works ? " al-loop__step--works" : ""}`} key={step}>
            <h3 className="al-loop__name">{names[step]}</h3>
            <p className="al-loop__what">{words.steps[step]}</p>
            <Tag words={works ? words.worksNow : words.beingBuilt} tone={works ? "good" : "plain"} />
          </li>
        );
      })}
    </ol>
  </section>
);

export interface PlaceOfYours {
  readonly slug: string;
  readonly name: string;
}

const YourPlaces = (props: { readonly title: string; readonly places: readonly PlaceOfYours[] }): ReactElement => (
  <section className="al-yours" aria-labelledby="your-places">
    <h2 id="your-places">{props.title}</h2>
    <ul>
      {props.places.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/${slug}/home`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

type Page = { readonly title: string; readonly main: ReactElement };

/** The first page: what this is, for whom, and the one thing to do first; before that, the places one is in. */
export const firstPage = (language: Language, places: readonly PlaceOfYours[] = []): Page => {
  const words = firstWords(language);
  return {
    title: words.title,
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        {places.length === 0 ? null : <YourPlaces title={words.yourPlaces} places={places} />}
        <div className="al-begin">
          <ButtonLink words={words.tryIt} href="/try" />
          <p className="al-begin__hint">{words.tryHint}</p>
          <ul className="al-begin__more">
            <li>
              <a href="/try/example">{words.example}</a>
            </li>
            <li>
              <a href="/places">{words.places}</a>
            </li>
          </ul>
        </div>
        <Cards>
          <Card title={words.needTitle}>
            <ol className="nhsuk-list nhsuk-list--number">
              {words.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ol>
          </Card>
          <Card title={words.getTitle}>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {words.gets.map((get) => (
                <li key={get}>{get}</li>
              ))}
            </ul>
          </Card>
        </Cards>
        <Loop words={words} names={designWords(language).steps} />
      </>
    ),
  };
};
