import type { ReactElement } from "react";
import { Details, PageTitle, type ShellProps } from "../../../design/index.ts";
import { inOneSentence, measures, measuresByFamily } from "./measures.rules.ts";
import { Pieces } from "./pieces.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Every measure in one list, by the question it answers. @practice P03 */
export const methodsPage = (): Page => ({
  title: "How numbers are worked out",
  contentLanguage: "en",
  breadcrumbs: [{ href: "/about", words: "About Alongside" }],
  main: (
    <>
      <PageTitle
        title="How numbers are worked out"
        lead={`Every number here comes from one of ${measures.length} named measures. Each page says what a measure means, how to read it and when it misleads.`}
      />
      {measuresByFamily().map(({ name, title, for: use, measures: own }) => (
        <section key={name} id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{title}</h2>
          <p>{use}</p>
          <Details summary={`${title}: ${own.length === 1 ? "one measure" : `${own.length} measures`}`}>
            <dl className="al-methods">
              {own.map((measure) => (
                <div key={measure.slug}>
                  <dt>
                    <a href={`/about/methods/${measure.slug}`}>{measure.title}</a>
                  </dt>
                  <dd>
                    <Pieces text={inOneSentence(measure)} />
                  </dd>
                </div>
              ))}
            </dl>
          </Details>
        </section>
      ))}
    </>
  ),
});
