import { PageTitle } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Cited, Pack } from "../evidence.ts";
import { periodText } from "../files/pack-files.page.ts";
import { frameworkKept } from "../frameworks/frameworks.ts";
import type { Difference } from "../pack.rules.ts";
import { trail } from "../place-shown.ts";

export interface Compared {
  readonly id: string;
  readonly framework: string;
  readonly now: Pack | null;
  readonly before: Pack | null;
  readonly differences: readonly Difference[];
}

const Told = ({ heading, words }: { readonly heading: string; readonly words: readonly string[] }) =>
  words.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {words.map((one) => (
          <li key={one}>
            <bdi>{one}</bdi>
          </li>
        ))}
      </ul>
    </>
  );

const wordsOf = (all: readonly Cited[]): readonly string[] => [...new Set(all.map(({ words }) => words))];

/** Two packs of one framework, question by question. @practice P45 */
export const comparePage = ({ id, framework, now, before, differences }: Compared, place: PlaceHere) => {
  const title = `What changed: ${frameworkKept(framework).title}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: `/${place.slug}/evidence/${id}`, words: "The pack" }),
    main: (
      <>
        <PageTitle
          title={title}
          lead={
            now === null || before === null
              ? "There is no earlier pack of this kind to compare with."
              : `${periodText(before)}, beside ${periodText(now)}.`
          }
        />
        {before !== null && differences.length === 0 ? <p>Both tell the same.</p> : null}
        {differences.map((one) => (
          <section key={one.asks}>
            <h2>{one.asks}</h2>
            <Told heading="New" words={wordsOf(one.added)} />
            <Told heading="Gone" words={wordsOf(one.gone)} />
            <Told
              heading="Says something else now"
              words={one.changed.map((pair) => `“${pair.before.words}” is now “${pair.now.words}”`)}
            />
            <Told heading="Still missing" words={one.stillMissing} />
            <Told heading="No longer missing" words={one.noLongerMissing} />
          </section>
        ))}
      </>
    ),
  };
};
