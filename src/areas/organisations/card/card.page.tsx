import { dayWords } from "../../../nouns/weekday.ts";
import type { ReactElement, ReactNode } from "react";
import { Button, dayText, Form, isLanguage, PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { cardLanguages } from "../card.ts";
import type { Card, CardLanguage } from "../card.ts";
import { cardWords } from "../card.words.ts";
import { ContactCards } from "../contact-cards.page.tsx";
import { timesAsSaid } from "../offering.rules.ts";
import type { Organisation } from "../organisation.ts";
import { directoryTrail } from "../place-shown.ts";

export interface CardShown {
  readonly organisation: Organisation;
  readonly language: CardLanguage;
  /** What the organisation wrote in this language, where it did. */
  readonly card: Card | undefined;
  readonly mayWrite: boolean;
  /** Somebody else wrote it and nobody has checked it. */
  readonly mayCheck: boolean;
}

interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** As many as stand on a small sheet of paper. */
const shownMax = 3;

/** To print on A5 or to hand on: what a neighbour does when somebody is struggling. @practice P18 */
export const cardPage = (shown: CardShown, { place, idempotencyKey }: Looking): Page => {
  const { organisation, language } = shown;
  const here = `/${place.slug}/organisations/${organisation.id}`;
  return {
    title: `Somebody is struggling: ${organisation.name}`,
    contentLanguage: isLanguage(language) ? language : "en",
    breadcrumbs: directoryTrail(place, { href: here, words: organisation.name }),
    main: (
      <>
        <nav className="al-choices al-off-paper" aria-label="Languages of this card" lang="en">
          {cardLanguages.map((one) => (
            <span key={one}>
              <a
                href={`${here}/card?in=${one}`}
                lang={one}
                {...(one === language ? { "aria-current": "page" as const } : {})}
              >
                {cardWords[one].name}
              </a>{" "}
            </span>
          ))}
        </nav>
        <div className="al-sheet" lang={language} dir={cardWords[language].direction}>
          <Sheet {...shown} placeSlug={place.slug} />
        </div>
        <div className="al-off-paper" lang="en" dir="ltr">
          <p className="al-aside">
            Print this page on A5 paper, or send its address on. It names only people who agreed to be named to
            everyone.
          </p>
          {shown.mayWrite ? (
            <p>
              <a href={`${here}/card-words?in=${language}`}>Write this card, or write it in another language</a>
            </p>
          ) : null}
          {shown.mayCheck ? (
            <Form action={`${here}/card-words`} idempotencyKey={idempotencyKey}>
              <input type="hidden" name="step" value="check" />
              <input type="hidden" name="in" value={language} />
              <input type="hidden" name="number" value={shown.card?.number ?? 0} />
              <Button words={`I read ${cardWords[language].nameInEnglish}, and this is right`} look="second" />
            </Form>
          ) : null}
        </div>
      </>
    ),
  };
};

const Sheet = ({
  organisation,
  language,
  card,
  placeSlug,
}: CardShown & { readonly placeSlug: string }): ReactElement => {
  const words = cardWords[language];
  const contacts = organisation.contacts.slice(0, shownMax);
  return (
    <>
      <PageTitle title={words.title} lead={<bdi>{organisation.name}</bdi>} />
      <Part title={words.tonight}>
        {card === undefined || card.tonight === "" ? null : <Said text={card.tonight} />}
        <p>
          <WhomToRing words={words.emergency} />
        </p>
        {language === "en" ? null : (
          <p lang="en" dir="ltr">
            <WhomToRing words={cardWords.en.emergency} />
          </p>
        )}
      </Part>
      <Part title={words.thisWeek}>
        {card === undefined || card.thisWeek === "" ? (
          <ThisWeek organisation={organisation} nothingYet={words.nothingYet} />
        ) : (
          <Said text={card.thisWeek} />
        )}
      </Part>
      <Part title={words.whomToRing}>
        {contacts.length === 0 ? (
          <p>{words.nobodyNamed}</p>
        ) : (
          <ContactCards contacts={contacts} placeSlug={placeSlug} />
        )}
      </Part>
      <Part title={words.next}>
        <Said
          text={card?.afterRinging || (language === "en" ? organisation.afterRinging : "")}
          otherwise={contacts.length === 0 ? words.nothingYet : words.askWhenYouRing}
        />
      </Part>
      <Part title={words.told}>
        <Said text={card?.toldBack || (language === "en" ? organisation.toldBack : "")} otherwise={words.notToldYet} />
      </Part>
      <Checked card={card} />
    </>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A sentence whose numbers, between braces, can be rung. */
const WhomToRing = ({ words }: { readonly words: string }): ReactElement => (
  <>
    {words.split(/[{}]/).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        <a key={part} href={`tel:${part.replaceAll(" ", "")}`} dir="ltr">
          {part}
        </a>
      ),
    )}
  </>
);

const Said = ({ text, otherwise = "" }: { readonly text: string; readonly otherwise?: string }): ReactElement =>
  text === "" ? (
    <p>{otherwise}</p>
  ) : (
    <>
      {text.split("\n").map((line, at) => (
        <p key={`${at} ${line}`} dir="auto">
          {line}
        </p>
      ))}
    </>
  );

/** Whoever holds the card in their hand may know who stands behind its words. */
const Checked = ({ card }: { readonly card: Card | undefined }): ReactElement | null =>
  card === undefined ? null : (
    <p className="al-aside" lang="en" dir="ltr">
      {card.checkedAt === null
        ? "Nobody but its writer has checked these words yet."
        : `Checked by somebody who reads this language (${card.checkedRole}) on ${dayText(card.checkedAt.slice(0, 10), "en")}.`}
    </p>
  );

interface ThisWeekShown {
  readonly organisation: Organisation;
  readonly nothingYet: string;
}

const ThisWeek = ({ organisation: { offerings }, nothingYet }: ThisWeekShown): ReactElement => {
  const soon = offerings.slice(0, shownMax);
  if (soon.length === 0) return <p>{nothingYet}</p>;
  return (
    <ul lang="en" dir="ltr">
      {soon.map(({ id, name, days, times, venue, postcode, languages }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          {[
            days.map((day) => dayWords[day]).join(", "),
            timesAsSaid(times),
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
