import { Details, Notice, PageTitle, Table, Tag, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { sideNames } from "../evidence.ts";
import type { Answered, Cited, Pack, Stage } from "../evidence.ts";
import { checkWords, moreWords, packTitle, periodText, ratingText, unanswered } from "../files/pack-files.page.ts";
import { frameworkKept } from "../frameworks/frameworks.ts";
import { missingIn } from "../pack.rules.ts";
import { trail } from "../place-shown.ts";
import { TakePart } from "./take-part.page.tsx";

export interface Named {
  readonly as: "author" | "signer";
  readonly side: "statutory" | "community";
  readonly name: string | null;
  readonly on: string;
}

export interface PackShown {
  readonly id: string;
  readonly stage: Stage;
  readonly framework: string;
  readonly done: number;
  readonly kinds: number;
  readonly pack: Pack | null;
  readonly named: readonly Named[];
  readonly ownRatings: Readonly<Record<string, number>>;
  readonly sha256: string | null;
  readonly releasedOn: string | null;
  readonly read: string;
  readonly isMember: boolean;
  readonly mayRate: boolean;
  readonly mayBeAuthor: boolean;
  readonly maySign: boolean;
  readonly maySay: boolean;
}

export interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface Opening {
  readonly slug: string;
  readonly isMember: boolean;
}

const Statement = ({ one, slug, isMember }: Opening & { readonly one: Cited }) => (
  <li>
    <bdi>{one.words}</bdi>{" "}
    <span className="nhsuk-u-secondary-text-colour">
      {dateText(one.on, "en")}, released by {one.by}.
    </span>{" "}
    {isMember || one.opens === "everyone" ? (
      <a href={`/${slug}/${one.href}`}>Open the record</a>
    ) : (
      "Its record opens for the people of this place."
    )}
  </li>
);

/** What is told first of one question; the rest is folded below it. */
const firstMax = 8;

const Statements = ({ told, ...opening }: Opening & { readonly told: readonly Cited[] }) =>
  told.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {told.map((one) => (
        <Statement key={`${one.href} ${one.words}`} one={one} {...opening} />
      ))}
    </ul>
  );

const Question = ({ question, ...opening }: Opening & { readonly question: Answered }) => (
  <section>
    <h3>{question.asks}</h3>
    <Statements told={question.statements.slice(0, firstMax)} {...opening} />
    {question.statements.length <= firstMax ? null : (
      <Details summary={`${question.statements.length - firstMax} more of the same kinds, each with its record`}>
        <Statements told={question.statements.slice(firstMax)} {...opening} />
      </Details>
    )}
    {question.more === 0 ? null : <p>{moreWords(question.more)}</p>}
    {question.missing.map((words) => (
      <p key={words}>
        <Tag words="missing" tone="waiting" /> {words}
      </p>
    ))}
  </section>
);

const Partners = ({ pack }: { readonly pack: Pack }) => (
  <section>
    <h2>What community partners say of this pack</h2>
    {pack.said.length === 0 ? <p>No partner was asked.</p> : null}
    {pack.said.map(({ organisation, words, on }) =>
      words === null || on === null ? (
        <p key={organisation}>
          <bdi>{organisation}</bdi>: they {unanswered(pack)}.
        </p>
      ) : (
        <blockquote key={organisation} className="nhsuk-inset-text">
          <p dir="auto">{words}</p>
          <p>
            <bdi>{organisation}</bdi>, {dateText(on, "en")}
          </p>
        </blockquote>
      ),
    )}
    {pack.notAsked === 0 ? null : <p>Other partners of the place who were not asked: {pack.notAsked}.</p>}
  </section>
);

const Ratings = ({ pack }: { readonly pack: Pack }) => (
  <Table
    id="ratings"
    caption="How both sides rate it"
    language="en"
    columns={[
      {
        heading: "Section",
        kind: "text",
        cell: ({ section }) => pack.sections.find(({ id }) => id === section)?.title ?? "",
      },
      { heading: "Side", kind: "text", cell: ({ side }) => sideNames[side] },
      { heading: "Rating", kind: "text", cell: (one) => ratingText(one) },
    ]}
    groups={[{ rows: pack.rated }]}
    rowKey={({ section, side }) => `${section} ${side}`}
  />
);

const Names = ({ named }: { readonly named: readonly Named[] }) => (
  <section>
    <h2>Who wrote and signed it</h2>
    {named.length === 0 ? <p>Missing: nobody stands as an author yet, and nobody signed.</p> : null}
    <ul className="nhsuk-list nhsuk-list--bullet">
      {named.map(({ as, side, name, on }) => (
        <li key={`${as} ${side} ${name ?? on}`}>
          <bdi>{name ?? "Somebody who asked to be forgotten"}</bdi>, {sideNames[side].toLocaleLowerCase()}:{" "}
          {as === "author" ? "author" : "signed"} on {dateText(on, "en")}
        </li>
      ))}
    </ul>
  </section>
);

const Files = ({ at, shown }: { readonly at: string; readonly shown: PackShown }) => (
  <section className="al-off-paper">
    <h2>Keep it</h2>
    <ul className="nhsuk-list">
      {(["html", "docx", "xlsx", "json"] as const).map((as) => (
        <li key={as}>
          <a href={`${at}?as=${as}`}>As {as.toUpperCase()}</a>
        </li>
      ))}
    </ul>
    <p>
      <a href={`${at}/compare`}>Compare it with the pack before</a>
    </p>
    {shown.sha256 === null ? null : (
      <p className="al-aside">
        Frozen on {dateText(shown.releasedOn ?? "", "en")}. The digest (SHA-256) of its JSON:{" "}
        <code>{(shown.sha256.match(/.{1,8}/gu) ?? []).join(" ")}</code>
      </p>
    )}
  </section>
);

const Missing = ({ pack }: { readonly pack: Pack }) => {
  const missing = missingIn(pack.sections);
  const told = pack.sections.flatMap(({ questions }) => questions).filter(({ statements }) => statements.length > 0);
  const all = pack.sections.flatMap(({ questions }) => questions).length;
  return (
    <p>
      Of {all} questions, {told.length} have at least one record. {missing.length} things are missing; each is named at
      its question.
    </p>
  );
};

const Waiting = ({ shown }: { readonly shown: PackShown }) =>
  shown.stage === "failed" ? (
    <Notice kind="warning" language="en">
      <p>Something went wrong on our side while it was gathered. Have it gathered again.</p>
    </Notice>
  ) : (
    <>
      <output className="al-status">
        {shown.done} of {shown.kinds} kinds of record looked at. You can leave this page.
      </output>
      <progress className="al-progress" aria-label="How far it is" value={shown.done} max={shown.kinds} />
    </>
  );

/** A pack: what partners say at its head, each statement with its record, and what is missing by name. @practice P45 */
export const packPage = (shown: PackShown, around: Around) => {
  const { place } = around;
  const { pack } = shown;
  const at = `/${place.slug}/evidence/${shown.id}`;
  const page = { contentLanguage: "en" as const, breadcrumbs: trail(place) };
  if (pack === null) {
    const { title } = frameworkKept(shown.framework);
    const main = (
      <>
        <PageTitle title={title} lead="Gathered from what was released here." />
        <Waiting shown={shown} />
      </>
    );
    return { ...page, title, ...(shown.stage === "gathering" ? { refreshSeconds: 3 } : {}), main };
  }
  return {
    ...page,
    title: packTitle(pack),
    main: (
      <>
        <PageTitle
          title={<bdi>{packTitle(pack)}</bdi>}
          lead={`${periodText(pack)}. As it stood on ${dateText(pack.gatheredOn, "en")}.`}
        />
        <p>
          <Tag words={shown.releasedOn === null ? "not released yet" : "released by both sides"} />{" "}
          {pack.framework.isFor}
        </p>
        <Partners pack={pack} />
        <Missing pack={pack} />
        {pack.framework.wasRead ? null : (
          <p className="al-aside">
            {checkWords} <a href={pack.framework.source.href}>{pack.framework.source.title}</a>
          </p>
        )}
        {pack.sections.map(({ id, title, questions }) => (
          <section key={id}>
            <h2>{title}</h2>
            {questions.map((question) => (
              <Question key={question.id} question={question} slug={place.slug} isMember={shown.isMember} />
            ))}
          </section>
        ))}
        <Ratings pack={pack} />
        <Names named={shown.named} />
        <TakePart shown={shown} pack={pack} around={around} />
        <Files at={at} shown={shown} />
      </>
    ),
  };
};
