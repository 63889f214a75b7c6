import type { ReactElement } from "react";
import { Details, SummaryList } from "../../design/index.ts";
import { laddersOf } from "./participation.words.ts";
import { levelNames, levels } from "./session.ts";

/** The promise beside the ladders that some people know. @practice P12 */
export const Ladders = (): ReactElement => (
  <Details summary="How this fits with Arnstein, IAP2 and TLAP">
    <SummaryList rows={levels.map((level) => ({ key: levelNames[level], value: laddersOf[level] }))} />
    <p>
      Arnstein’s ladder of 1969; the spectrum of the International Association for Public Participation; the ladder of{" "}
      <a href="https://www.thinklocalactpersonal.org.uk/">Think Local Act Personal</a>. Each level has its place, if it
      is the one that was promised.
    </p>
  </Details>
);
