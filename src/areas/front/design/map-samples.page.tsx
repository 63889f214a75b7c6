import { AreaMap, designWords, numberText, shapesOf, type AreaFill, type AreaOutline } from "../../../design/index.ts";
import { type Samples, state } from "./samples.page.tsx";

type Corner = readonly [number, number];

/** Corners of a made-up coast, in hundredths of a degree of an empty sea. */
const at = ([x, y]: Corner): Corner => [2.5 + x / 100, 54.5 + y / 100];
const area = (code: string, name: string, ring: readonly Corner[]): AreaOutline => ({
  code,
  name,
  polygons: [[[...ring, ...ring.slice(0, 1)].map(at)]],
});

const outlinesOf = (names: readonly [string, string, string, string]): readonly AreaOutline[] => {
  const [north, east, south, west] = names;
  const middle: Corner = [19, 10];
  return [
    area("1", north, [[0, 12], [4, 22], [22, 24], [21, 15], middle, [8, 9]]),
    area("2", east, [[22, 24], [40, 20], [43, 9], middle, [21, 15]]),
    area("3", south, [middle, [43, 9], [37, -4], [16, -6], [17, 3]]),
    area("4", west, [[0, 12], [8, 9], middle, [17, 3], [16, -6], [1, 0]]),
    area("5", "", [
      [45, -4],
      [47, -3],
      [47, -6],
    ]),
  ];
};

/** What draws a place. */
export const mapSamples: Samples = (words, language) => {
  const frame = designWords(language);
  const fills: readonly (readonly [AreaFill, number | null, string])[] = [
    [{ kind: "rate", step: 1, sure: true }, 12.4, `10 – 20 ${words.per1000}`],
    [{ kind: "rate", step: 3, sure: true }, 38.1, `30 – 40 ${words.per1000}`],
    [{ kind: "rate", step: 2, sure: false }, 24.7, frame.couldBeSame(words.reference)],
    [{ kind: "hidden" }, null, frame.hiddenUnder(5)],
    [{ kind: "none" }, null, frame.notCollected],
  ];
  const shapes = shapesOf(outlinesOf([words.answers[2], words.answers[1], words.steps[0], words.steps[1]]));
  return [
    {
      component: "AreaMap",
      states: [
        state(
          "a rate, one that could be chance, one hidden, one without figures",
          <AreaMap
            id="sample-map"
            title={words.finding}
            description={words.counted}
            shapes={shapes}
            areas={
              new Map(
                fills.map(([fill, rate], index) => {
                  const number = rate === null ? "" : numberText(rate, language, 1);
                  return [String(index + 1), { fill, number, words: `${index + 1}: ${number}` }];
                }),
              )
            }
            meanings={fills.map(([fill, , meaning]) => ({ fill, words: meaning }))}
          />,
        ),
      ],
    },
  ];
};
