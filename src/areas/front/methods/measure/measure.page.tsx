import type { ReactElement } from "react";
import { PageTitle, type ShellProps } from "../../../../design/index.ts";
import { measuresByFamily, refusalsIn, type Measure } from "../measures.rules.ts";
import { Pieces } from "../pieces.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const sections = [
  ["How to read it", "read"],
  ["When it misleads", "misleads"],
  ["What it takes", "takes"],
  ["What it gives", "gives"],
  ["When it refuses", "errors"],
  ["Where it comes from", "source"],
] as const;

const started = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const wordsOf = (measure: Measure, part: (typeof sections)[number][1]): string => {
  if (part === "misleads") return `When ${measure.misleads}`;
  return started(part === "errors" ? refusalsIn(measure) : measure[part]);
};

/** One measure: what it means, how to read it, when it misleads, what goes in and out, its source, an example. @practice P03 */
export const measurePage = (measure: Measure): Page => {
  const family = measuresByFamily().find(({ name }) => name === measure.family);
  return {
    title: measure.title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: "/about", words: "About Alongside" },
      { href: "/about/methods", words: "How numbers are worked out" },
    ],
    main: (
      <>
        <PageTitle title={measure.title} lead={<Pieces text={measure.meaning} />} />
        {sections.map(([title, part]) =>
          measure[part] === "" ? null : (
            <section key={part}>
              <h2>{title}</h2>
              <p>
                <Pieces text={wordsOf(measure, part)} />
              </p>
            </section>
          ),
        )}
        {measure.example === "" ? null : (
          <section aria-labelledby="example">
            <h2 id="example">An example</h2>
            <p>In the code of the statistics library; what stands after the two strokes is what comes back.</p>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
            <pre className="al-code" tabIndex={0} aria-labelledby="example">
              <code>{measure.example.replaceAll(" // ", "\n// ")}</code>
            </pre>
          </section>
        )}
        <p>
          <a href={`/about/methods#${measure.family}`}>{`More of the same kind: ${family?.title ?? measure.family}`}</a>
        </p>
      </>
    ),
  };
};
