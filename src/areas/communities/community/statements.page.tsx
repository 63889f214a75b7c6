import type { ReactElement } from "react";
import { Details, Tag } from "../../../design/index.ts";
import { kindWords } from "../statement-kinds.ts";
import type { Statement, StatementVersion } from "../statement-kinds.ts";
import { sideBySide } from "../statement.rules.ts";
import { AuthorLine, Paragraphs } from "../written.page.tsx";

/** Where a statement comes from, and the time it speaks of. */
export const SourceLine = ({ statement }: { readonly statement: StatementVersion }): ReactElement => (
  <p className="al-small">
    Source:{" "}
    {statement.sourceLink === null ? (
      <bdi>{statement.sourceTitle}</bdi>
    ) : (
      <a href={statement.sourceLink} rel="noopener noreferrer nofollow">
        <bdi>{statement.sourceTitle}</bdi>
      </a>
    )}
    {statement.publisher === "" ? null : (
      <>
        , <bdi>{statement.publisher}</bdi>
      </>
    )}
    {statement.sourceWhere === "" ? null : (
      <>
        ; <bdi>{statement.sourceWhere}</bdi>
      </>
    )}
    . It speaks of: <bdi>{statement.period}</bdi>.
  </p>
);

/** One statement as it stands: whose view, what, its source and time, who wrote it here and when. */
export const StatementShown = ({ statement, slug }: { readonly statement: Statement; readonly slug: string }) => (
  <div className="al-card" id={`statement-${statement.id}`}>
    <h3 className="al-card__title">{kindWords(statement.kind)}</h3>
    <Paragraphs text={statement.words} />
    <SourceLine statement={statement} />
    <AuthorLine author={statement.author} verb={statement.number === 1 ? "Written down" : "Corrected"} />
    <p>
      <a href={`/${slug}/statements/${statement.id}`}>
        {statement.number === 1 ? "More about this" : "More about this, and what it said before"}
        <span className="nhsuk-u-visually-hidden">{`: ${kindWords(statement.kind)}, ${statement.sourceTitle}`}</span>
      </a>
    </p>
  </div>
);

/** All that is known, side by side. Those that disagree stand together and the page says so. */
export const StatementsShown = ({
  statements,
  slug,
}: {
  readonly statements: readonly Statement[];
  readonly slug: string;
}) => {
  const standing = statements.filter(({ withdrawn }) => withdrawn === null);
  const withdrawn = statements.filter((statement) => statement.withdrawn !== null);
  if (statements.length === 0)
    return (
      <p>
        Nothing has been written down yet. Add what residents, staff from the community, public health or a needs
        assessment say, each with its source.
      </p>
    );
  return (
    <>
      {sideBySide(standing).map((group) => (
        <div key={group[0]?.id}>
          {group.length > 1 ? (
            <p>
              <Tag words="These do not agree" tone="waiting" /> Each stands here, because each was said.
            </p>
          ) : null}
          <div className="al-cards">
            {group.map((statement) => (
              <StatementShown key={statement.id} statement={statement} slug={slug} />
            ))}
          </div>
        </div>
      ))}
      {withdrawn.length === 0 ? null : (
        <Details summary={`Withdrawn (${withdrawn.length})`}>
          <ul className="nhsuk-list">
            {withdrawn.map((statement) => (
              <li key={statement.id}>
                <a href={`/${slug}/statements/${statement.id}`}>
                  {kindWords(statement.kind)}: <bdi>{statement.sourceTitle}</bdi>
                </a>
                , withdrawn because: <bdi>{statement.withdrawn?.because}</bdi>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
