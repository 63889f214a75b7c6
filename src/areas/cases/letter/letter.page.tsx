import {
  Button,
  FilterLinks,
  Form,
  PageTitle,
  QrCode,
  directionOf,
  languageCodes,
  nameOf,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { caseWords } from "../cases.words.ts";
import { trail } from "../place-shown.ts";

export interface LetterShown {
  readonly one: { readonly id: string; readonly pseudonym: string };
  readonly link: string;
  readonly language: Language;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

/** The person’s letter, to print. @practice P17 */
export const letterPage = ({ one, link, language }: LetterShown, { place, idempotencyKey }: Drawn) => {
  const words = caseWords(language);
  const here = `/${place.slug}/cases/${one.id}`;
  return {
    title: `The person’s letter: ${one.pseudonym}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: here, words: one.pseudonym }),
    main: (
      <>
        <PageTitle
          title="The person’s letter"
          lead="Print it in their language and give it to them. The link is theirs alone."
        />
        <FilterLinks
          label="Language of the letter"
          links={languageCodes.map((code) => ({
            href: `${here}/letter?in=${code}`,
            words: nameOf(code),
            current: code === language,
          }))}
        />
        <section className="al-card" lang={language} dir={directionOf(language)}>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
          <p>
            {words.called} <strong dir="ltr">{one.pseudonym}</strong>
          </p>
          <p>{words.linkIs}</p>
          <QrCode id="own-link" text={`${link}&lang=${language}`} title={words.title} />
          <p>
            <a href={`${link}&lang=${language}`} dir="ltr" className="al-long">
              {link}
            </a>
          </p>
        </section>
        <Form action={`${here}/letter`} idempotencyKey={idempotencyKey}>
          <p>If the letter is lost, or somebody else has it: make another link. This one ends at once.</p>
          <Button words="Make another link" look="second" />
        </Form>
      </>
    ),
  };
};
