import type { ReactElement } from "react";
import { ButtonLink, Details, Notice, PageTitle, Tag } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { SourceLine, StatementShown } from "../community/statements.page.tsx";
import { trail } from "../place-shown.ts";
import { kindWords } from "../statement-kinds.ts";
import type { Statement, StatementVersion } from "../statement-kinds.ts";
import { AuthorLine, Paragraphs } from "../written.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface StatementPage {
  readonly place: PlaceHere;
  readonly community: { readonly id: string; readonly name: string };
  readonly statement: Statement;
  /** Those that say the opposite. */
  readonly opposites: readonly Statement[];
  /** Newest first. */
  readonly versions: readonly StatementVersion[];
  readonly mayCorrect: Permission;
  readonly mayWithdraw: Permission;
}

/** One statement: what it says, its source, what says the opposite, what it said before. */
export const statementPage = (shown: StatementPage): Page => {
  const { place, community, statement, opposites, versions } = shown;
  const title = `${kindWords(statement.kind)}, about ${community.name}`;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: `/${place.slug}/communities/${community.id}`, words: community.name }),
    main: (
      <>
        <PageTitle title={title} />
        {statement.withdrawn === null ? null : (
          <Notice kind="warning" language="en" title="Withdrawn">
            <Paragraphs text={statement.withdrawn.because} />
            <AuthorLine author={statement.withdrawn.author} verb="Withdrawn" />
          </Notice>
        )}
        <Paragraphs text={statement.words} />
        <SourceLine statement={statement} />
        <AuthorLine author={statement.author} verb={statement.number === 1 ? "Written down" : "Corrected"} />
        {opposites.length === 0 ? null : (
          <section>
            <h2>Says the opposite</h2>
            <p>
              <Tag words="These do not agree" tone="waiting" /> Each stands here, because each was said.
            </p>
            <div className="al-cards">
              {opposites.map((one) => (
                <StatementShown key={one.id} statement={one} slug={place.slug} />
              ))}
            </div>
          </section>
        )}
        <Before versions={versions.slice(1)} because={statement.correctedBecause} />
        <Actions {...shown} />
      </>
    ),
  };
};

const Before = ({ versions, because }: { readonly versions: readonly StatementVersion[]; readonly because: string }) =>
  versions.length === 0 ? null : (
    <section>
      <h2>What it said before</h2>
      <p>
        Corrected because: <bdi>{because}</bdi>
      </p>
      {versions.map((version) => (
        <Details key={version.number} summary={`Version ${version.number}`}>
          <Paragraphs text={version.words} />
          <SourceLine statement={version} />
          <AuthorLine author={version.author} />
          {version.correctedBecause === "" ? null : (
            <p>
              It had been corrected because: <bdi>{version.correctedBecause}</bdi>
            </p>
          )}
        </Details>
      ))}
    </section>
  );

const Actions = ({ place, community, statement, mayCorrect, mayWithdraw }: StatementPage): ReactElement => {
  const here = `/${place.slug}/statements/${statement.id}`;
  return (
    <>
      {mayCorrect.allowed ? (
        <p>
          <ButtonLink href={`${here}/correct`} words="Correct this" look="second" />
        </p>
      ) : (
        <p className="al-aside">{mayCorrect.because}</p>
      )}
      {statement.withdrawn === null ? (
        <p>
          <a href={`/${place.slug}/communities/${community.id}/say?opposes=${statement.id}`}>
            Add something that says the opposite
          </a>
        </p>
      ) : null}
      {mayWithdraw.allowed ? (
        <p>
          <a href={`${here}/withdraw`}>Withdraw this</a>
        </p>
      ) : null}
    </>
  );
};
