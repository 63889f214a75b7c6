import type { ReactElement } from "react";
import { dayText, SummaryList } from "../../../design/index.ts";
import { standingNames } from "../about-me.ts";
import type { SheetContent, SheetKind, Standing } from "../about-me.ts";
import { saidOn, sheets } from "../sheets.ts";

/** What somebody says of themselves, as far as they show it to this place. */
export interface SaidOf {
  readonly standings: readonly { readonly standing: Standing; readonly community: string | null }[];
  readonly sheets: readonly { readonly kind: SheetKind; readonly content: SheetContent }[];
}

interface Shown {
  readonly said: SaidOf;
  readonly isOwn: boolean;
  readonly mayPrint: boolean;
  readonly mayMerge: boolean;
  readonly address: string;
  readonly own: string;
}

/** In their own words first; and what somebody who looks after people can do for them. */
export const SaidParts = ({ said, isOwn, mayPrint, mayMerge, address, own }: Shown): ReactElement => (
  <>
    {said.standings.length === 0 && said.sheets.length === 0 ? null : (
      <>
        <h2>What they say of themselves</h2>
        <SummaryList
          rows={[
            ...(said.standings.length === 0
              ? []
              : [{ key: "In what capacity they speak", value: <Standings standings={said.standings} /> }]),
            ...said.sheets.flatMap(({ kind, content }) =>
              saidOn(kind, content).map(({ key, words }) => ({
                key: `${sheets[kind].title}: ${key}`,
                value: <bdi dir="auto">{dayText(words, "en")}</bdi>,
              })),
            ),
          ]}
        />
      </>
    )}
    {isOwn ? (
      <p>
        <a href={own}>Change what you say of yourself, and who sees it</a>
      </p>
    ) : null}
    {mayPrint ? (
      <p>
        <a href={`${address}/paper`}>Print what is kept on them, or change it for them</a>
      </p>
    ) : null}
    {mayMerge ? (
      <p>
        <a href={`${address}/merge`}>This person is here twice</a>
      </p>
    ) : null}
  </>
);

const Standings = ({ standings }: Pick<SaidOf, "standings">): ReactElement => (
  <ul className="nhsuk-list">
    {standings.map(({ standing, community }) => (
      <li key={`${standing} ${community ?? ""}`}>
        “{standingNames[standing]}”
        {community === null ? null : (
          <>
            {" "}
            (<bdi>{community}</bdi>)
          </>
        )}
      </li>
    ))}
  </ul>
);
