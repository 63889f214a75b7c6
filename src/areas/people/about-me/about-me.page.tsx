import type { ReactElement } from "react";
import { dayText, PageTitle, SummaryList } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import { audienceNames, standingNames } from "../about-me.ts";
import type { Audience, SheetContent, SheetKind, Standing } from "../about-me.ts";
import { saidOn, sheets } from "../sheets.ts";

interface Shown {
  readonly standings: readonly {
    readonly standing: Standing;
    readonly community: string | null;
    readonly seenBy: Audience;
  }[];
  readonly sheets: readonly { readonly kind: SheetKind; readonly content: SheetContent; readonly seenBy: Audience }[];
  readonly consents: readonly { readonly words: string }[];
  readonly mayBeAskedEquality: boolean;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "About you";

/** All that somebody says of themselves, on one page, each part with whom it is shown to. */
export const aboutMePage = (
  shown: Shown,
  place: { readonly name: string; readonly slug: string },
  me: string,
): Page => {
  const here = `/${place.slug}/about-me`;
  const change = (path: string, about: string) => ({ href: `${here}/${path}`, words: "Change", about });
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="What you want the people of this place to know. You need say nothing, and you choose who sees each part."
        />
        <SummaryList
          rows={[
            {
              key: "Who you are here",
              value: <Standings standings={shown.standings} />,
              action: change("standings", "who you are here"),
            },
            ...(["contact", "languages", "access", "recognition"] as const).map((kind) => ({
              key: sheets[kind].title,
              value: <SheetSaid {...{ kind }} sheet={shown.sheets.find((one) => one.kind === kind)} />,
              action: change(kind, sheets[kind].title.toLocaleLowerCase("en")),
            })),
            {
              key: "What you agree to",
              value:
                shown.consents.length === 0 ? (
                  "Nothing yet."
                ) : (
                  <Lines lines={shown.consents.map(({ words }) => words)} />
                ),
              action: change("consents", "what you agree to"),
            },
            {
              key: "Equality questions",
              value: shown.mayBeAskedEquality
                ? "Optional. Nobody sees your answers but you."
                : "You asked us to stop, so nobody asks you.",
              action: { href: `${here}/equality`, words: "Open", about: "the equality questions" },
            },
          ]}
        />
        <p>
          <a href={`/${place.slug}/people/${me}/paper`}>Print all of this</a> ·{" "}
          <a href={`/${place.slug}/my-record`}>Everything that is kept on you</a>
        </p>
      </>
    ),
  };
};

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <ul className="nhsuk-list">
    {lines.map((line) => (
      <li key={line}>
        <bdi>{line}</bdi>
      </li>
    ))}
  </ul>
);

const Standings = ({ standings }: Pick<Shown, "standings">): ReactElement =>
  standings.length === 0 ? (
    <>Nothing said yet.</>
  ) : (
    <Lines
      lines={standings.map(
        ({ standing, community, seenBy }) =>
          `${standingNames[standing]}${community === null ? "" : ` (${community})`}. Seen by: ${audienceNames[seenBy].toLocaleLowerCase("en")}.`,
      )}
    />
  );

const SheetSaid = ({
  kind,
  sheet,
}: {
  readonly kind: SheetKind;
  readonly sheet: Shown["sheets"][number] | undefined;
}) => {
  const said = sheet === undefined ? [] : saidOn(kind, sheet.content);
  if (sheet === undefined || said.length === 0) return <>Nothing said yet.</>;
  return (
    <Lines
      lines={[
        ...said.map(({ key, words }) => `${key} ${dayText(words, "en")}`),
        `Seen by: ${audienceNames[sheet.seenBy].toLocaleLowerCase("en")}.`,
      ]}
    />
  );
};
