import type { ReactElement, ReactNode } from "react";
import { PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ContactCards } from "../contact-cards.page.tsx";
import { dayWords } from "../organisation.ts";
import type { Organisation } from "../organisation.ts";
import { directoryTrail } from "../place-shown.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** As many as stand on a small sheet of paper. */
const shownMax = 4;

/** To print or to hand on: what a neighbour does when somebody is struggling. @practice P18 */
export const cardPage = (organisation: Organisation, place: PlaceHere): Page => ({
  title: `Somebody is struggling: ${organisation.name}`,
  contentLanguage: "en",
  breadcrumbs: directoryTrail(place, {
    href: `/${place.slug}/organisations/${organisation.id}`,
    words: organisation.name,
  }),
  main: (
    <>
      <PageTitle title="Somebody is struggling" lead={<bdi>{organisation.name}</bdi>} />
      <Part title="Tonight">
        <p>
          If somebody may be hurt, ring <a href="tel:999">999</a>. For a crisis of the mind ring{" "}
          <a href="tel:111">111</a> and choose 2, by day or night. To talk to a listener at any hour ring the
          Samaritans, <a href="tel:116123">116 123</a>. You can ask for an interpreter: say the language in English.
        </p>
      </Part>
      <Part title="This week">
        <ThisWeek organisation={organisation} />
      </Part>
      <Part title="Whom to ring, by name">
        {organisation.contacts.length === 0 ? (
          <p>Nobody has agreed yet to be named to everyone.</p>
        ) : (
          <ContactCards contacts={organisation.contacts.slice(0, shownMax)} placeSlug={place.slug} />
        )}
      </Part>
      <Part title="What happens next">
        <Said text={organisation.afterRinging} otherwise="Not said yet. Ask when you ring." />
      </Part>
      <Part title="What you will be told">
        <Said
          text={organisation.toldBack}
          otherwise="Not said yet. Nobody tells you what is private to somebody else; you can ask whether somebody came."
        />
      </Part>
      <p className="al-aside">Print this page, or send its address on. It names only people who agreed to it.</p>
    </>
  ),
});

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Said = ({ text, otherwise }: { readonly text: string; readonly otherwise: string }): ReactElement =>
  text === "" ? <p>{otherwise}</p> : <p dir="auto">{text}</p>;

const ThisWeek = ({ organisation: { offerings } }: { readonly organisation: Organisation }): ReactElement => {
  const soon = offerings.slice(0, shownMax);
  if (soon.length === 0) return <p>Nothing is written down yet.</p>;
  return (
    <ul>
      {soon.map(({ id, name, days, times, venue, postcode, languages }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          {[
            days.map((day) => dayWords[day]).join(", "),
            times,
            venue,
            postcode,
            languages.length === 0 ? "" : `in ${languages.join(", ")}`,
          ]
            .filter((one) => one !== "")
            .map((one) => (
              <span key={one}>
                {" · "}
                <bdi>{one}</bdi>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
};
