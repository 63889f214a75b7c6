import type { ReactElement } from "react";
import { Details, FilterLinks } from "../../design/index.ts";
import { capital, type PartProps } from "./finding-shown.page.ts";
import { meaningOf } from "./measures.rules.ts";
import { referenceCode } from "./reference.rules.ts";

/** The measures that say which way is good come first; the file's other counts fold away. */
const Measures = ({ shown, words }: PartProps): ReactElement => {
  const { table, view, to } = shown;
  const counts = table.measures.filter((measure) => measure.kind === "count");
  const isFirst = (id: string): boolean => meaningOf(id).direction !== "neither" || id === view.measure;
  const link = ({ id }: { readonly id: string }) => ({
    href: to({ measure: id, community: undefined }),
    words: words.measure(id).short,
    current: id === view.measure,
  });
  const rest = counts.filter((measure) => !isFirst(measure.id));
  return (
    <>
      <p className="al-choices__label">{words.page.chooseMeasure}</p>
      <FilterLinks label={words.page.chooseMeasure} links={counts.filter(({ id }) => isFirst(id)).map(link)} />
      {rest.length === 0 ? null : (
        <Details summary={words.page.otherMeasures}>
          <FilterLinks label={words.page.otherMeasures} links={rest.map(link)} />
        </Details>
      )}
    </>
  );
};

/** What is counted and compared with, as links: every choice is an address of its own. */
export const Choices = (part: PartProps): ReactElement => {
  const { shown, words } = part;
  const { table, view, to } = shown;
  const usual = [
    { code: "white-british", words: table.communities[0]?.name ?? "" },
    { code: "everyone", words: capital(words.everyone) },
    { code: "everyone-else", words: capital(words.everyoneElse) },
  ];
  const isCurrent = (code: string): boolean => referenceCode(code) === referenceCode(view.reference);
  // A community compared with by its code is not among the usual, and is shown all the same.
  const others = table.communities.filter(({ code }) => isCurrent(code) && !usual.some((one) => isCurrent(one.code)));
  const references = [...usual, ...others.map(({ code, name }) => ({ code, words: capital(name) }))];
  return (
    <div className="al-choices">
      <Measures {...part} />
      <p className="al-choices__label">{words.page.chooseReference}</p>
      <FilterLinks
        label={words.page.chooseReference}
        links={references.map((one) => ({
          href: to({ reference: one.code }),
          words: one.words,
          current: isCurrent(one.code),
        }))}
      />
    </div>
  );
};
