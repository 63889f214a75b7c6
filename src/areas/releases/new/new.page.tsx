import type { ReactElement } from "react";
import { EmptyState, Field, formPage, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import { splitWords } from "../release.words.ts";
import type { ReleaseListed } from "../kept.schema.ts";
import type { Publishable, Sent } from "./chosen.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface NewShown {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly key: string;
  readonly publishable: readonly Publishable[];
  readonly releases: readonly Pick<ReleaseListed, "number" | "title">[];
  readonly typed: Partial<Sent>;
  readonly problems: readonly Problem[];
}

const title = "Prepare figures to publish";

const addressOf = (place: PlaceHere, service: string, period: string): string =>
  `/${place.slug}/published/new?${new URLSearchParams({ service, period }).toString()}`;

const choosePage = ({ place, publishable }: NewShown): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(place),
  main: (
    <>
      <PageTitle title={title} lead="First choose the service and the period." />
      {publishable.length === 0 ? (
        <EmptyState
          title="No figures are loaded yet"
          first={{ href: `/${place.slug}/datasets`, words: "See which figures are loaded" }}
        >
          <p>Figures can be published once those of a service, and who lives in its area, are loaded.</p>
        </EmptyState>
      ) : (
        publishable.map(({ id, name, periods }) => (
          <section key={id}>
            <h2>
              <bdi>{name}</bdi>
            </h2>
            <ul>
              {periods.map(({ printed }) => (
                <li key={printed}>
                  <a href={addressOf(place, id, printed)}>{printed}</a>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  ),
});

const Before = ({ place }: { readonly place: PlaceHere }): ReactElement => (
  <>
    <p>
      Next, the figures are held against everything that is published already, so that nobody can be worked out from the
      two together. You see what will be hidden before anybody is asked.
    </p>
    <p>
      {place.sidesKept.length < 2
        ? "One side keeps this place today, so its keeper decides."
        : "Then a keeper of each side must say yes. Until then nobody outside sees anything."}
    </p>
  </>
);

type Period = Publishable["periods"][number];

const Questions = ({ shown, period }: { readonly shown: NewShown; readonly period: Period }): ReactElement => {
  const { typed, problems, language, releases } = shown;
  const common = { language, problems };
  const [first] = period.measures;
  return (
    <>
      <Field
        kind="radios"
        name="measure"
        label="What do you want to publish?"
        choices={period.measures.map(({ id, words }) => ({ value: id, words }))}
        value={typed.measure ?? first?.id}
        {...common}
      />
      {period.splits.length === 0 ? (
        <input type="hidden" name="by" value="none" />
      ) : (
        <Field
          kind="radios"
          name="by"
          label="Should it be told apart further?"
          hint="The further it is told apart, the more must be hidden."
          choices={[
            { value: "none", words: "No, by community only" },
            ...period.splits.map((value) => ({ value, words: `Also ${splitWords[value]}` })),
          ]}
          value={typed.by ?? "none"}
          {...common}
        />
      )}
      <Field
        kind="text"
        name="title"
        label="Title"
        hint="What everyone will read above the figures. Name no person."
        value={typed.title ?? ""}
        {...common}
      />
      {releases.length === 0 ? null : (
        <Field
          kind="select"
          name="replaces"
          label="Is it a newer version of a release?"
          hint="Leave it open where it is not."
          choices={releases.map(({ number, title: words }) => ({
            value: String(number),
            words: `Release ${number}: ${words}`,
          }))}
          value={typed.replaces ?? ""}
          {...common}
        />
      )}
    </>
  );
};

/** One form: what to publish, under which title. */
export const newReleasePage = (shown: NewShown): Page => {
  const { place, publishable, typed, problems, language } = shown;
  const service = publishable.find(({ id }) => id === typed.service);
  const period = service?.periods.find(({ printed }) => printed === typed.period);
  if (service === undefined || period === undefined) return choosePage(shown);
  const page = formPage(
    {
      title,
      lead: (
        <>
          <bdi>{service.name}</bdi>, {period.printed}
        </>
      ),
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/published`,
      idempotencyKey: shown.key,
      button: { words: "Check it against what is out" },
      before: <Before place={place} />,
    },
    <>
      <input type="hidden" name="service" value={service.id} />
      <input type="hidden" name="period" value={period.printed} />
      <Questions shown={shown} period={period} />
    </>,
  );
  return { ...page, breadcrumbs: trail(place) };
};
