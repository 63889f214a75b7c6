/** A finding as one sentence with its doubt in it, for the pages that list several: home, reach, a community's page. */
import { numberText, type Language } from "../../design/index.ts";
import { ratioSaid } from "./finding-shown.page.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { differenceIn, gapSide } from "./ranking.rules.ts";
import { reachWords } from "./reach.words.ts";

/** “Pakistani residents were referred about three-quarters as often as White British residents: 121 fewer than expected (82 to 156)” */
export const findingSaid = (finding: Finding, row: Row, language: Language): string => {
  const { words, language: spoken } = reachWords(language);
  const { measure, reference } = finding.question;
  const referenceSaid =
    reference === "everyone"
      ? words.everyone
      : reference === "everyone-else"
        ? words.everyoneElse
        : (finding.rows.find((one) => one.isReference)?.community.name ?? reference);
  const headline = words.headline({
    community: row.community.name,
    reference: referenceSaid,
    ratio: ratioSaid(row),
    measure,
  });
  const difference = differenceIn(row);
  if (difference === null || difference.ends === null) return headline;
  const people = numberText(difference.people, spoken);
  const [from, to] = difference.ends;
  return words.page.said(headline, {
    difference: difference.isFewer ? words.fewer(people) : words.more(people),
    from: numberText(from, spoken),
    to: numberText(to, spoken),
    toPrevent: gapSide(finding) === "above",
  });
};
