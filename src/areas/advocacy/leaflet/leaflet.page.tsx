import { PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { advocacyWords } from "../advocacy.words.ts";

/** What an advocate is, when one has a right to one, and whom to ask, in one’s own language. @practice P28 */
export function leafletPage({ place, language }: { readonly place: PlaceHere; readonly language: Language }) {
  const words = advocacyWords(language);
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        <h2>{words.doesTitle}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{words.rightTitle}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.rights.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.source}</p>
        <p>
          <a href={`/${place.slug}/organisations`}>{words.whom}</a>
        </p>
      </>
    ),
  };
}
