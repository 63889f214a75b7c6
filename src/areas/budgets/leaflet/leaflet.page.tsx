import { PageTitle } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { budgetWords } from "../budgets.words.ts";

/** What a personal budget is, what to ask for, and what nobody may tell you, in one’s own language. @practice P27 */
export function leafletPage({ place, language }: { readonly place: PlaceHere; readonly language: Language }) {
  const words = budgetWords(language);
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={words.lead} />
        {words.parts.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{words.source}</p>
        <p>
          <a href={`/${place.slug}/organisations`}>{words.whom}</a>
        </p>
      </>
    ),
  };
}
