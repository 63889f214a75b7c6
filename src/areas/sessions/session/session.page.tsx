import type { ReactElement, ReactNode } from "react";
import { ButtonLink, Details, Notice, PageTitle, SummaryList, Tag } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import { sideNames } from "../agenda.ts";
import type { AgendaItem } from "../agenda.ts";
import { ChecklistTable } from "../checklist.page.tsx";
import type { Box } from "../evidence.rules.ts";
import type { Paper } from "../paper.ts";
import { trail } from "../place-shown.ts";
import { saidWhen, saidWhere } from "../said-when.page.ts";
import { kindNames, levelNames, openingNames, partNames, stateNames } from "../session.ts";
import type { Contributor, Session, SessionListed } from "../session.ts";

export interface SessionShown {
  readonly session: Session;
  readonly contributors: readonly Contributor[];
  readonly items: readonly AgendaItem[];
  readonly papers: readonly Paper[];
  readonly preliminaries: readonly SessionListed[];
  readonly boxes: readonly Box[];
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
  readonly mayPlan: Permission;
  readonly mayRun: Permission;
  readonly mayAdd: Permission;
  readonly mine: string | null;
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

interface Part {
  readonly shown: SessionShown;
  readonly here: string;
}

/** When, where and for what; then who comes, the agenda, and what was done for it. @practice P11 @practice P12 */
export const sessionPage = (shown: SessionShown, { place, language }: Looking) => {
  const { session, mayPlan } = shown;
  const here = `/${place.slug}/sessions/${session.id}`;
  const isMembers = shown.mine !== null;
  return {
    title: session.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={session.title} lead={<span dir="auto">{session.purpose}</span>} />
        {session.state === "cancelled" ? (
          <Notice kind="warning" language="en" title="Cancelled">
            <p dir="auto">{session.cancelledBecause}</p>
          </Notice>
        ) : null}
        <Facts shown={shown} here={here} />
        {mayPlan.allowed ? (
          <p>
            <ButtonLink
              href={`${here}/plan`}
              words={session.state === "planning" ? "Go on planning" : "Look at the plan"}
            />
          </p>
        ) : null}
        <NextSteps shown={shown} here={here} />
        <Agenda shown={shown} here={here} />
        {isMembers ? <Comes shown={shown} /> : null}
        <Papers papers={shown.papers} here={here} isInside={session.isInside} />
        {shown.beside()}
        <h2>What was done for it</h2>
        <Details
          summary={`The checklist: ${shown.boxes.filter(({ state }) => state === "done").length} of ${shown.boxes.length} done`}
        >
          <ChecklistTable boxes={shown.boxes} language={language} />
          <p>
            <a href={`${here}/plan?as=csv`}>Take it away as a table</a>
          </p>
        </Details>
      </>
    ),
  };
};

const Facts = ({ shown: { session, preliminaries }, here }: Part): ReactElement => (
  <SummaryList
    rows={[
      { key: "When", value: saidWhen(session) },
      {
        key: "Where",
        value: (
          <bdi>
            {saidWhere(session)}
            {session.venueAddress === "" ? "" : `, ${session.venueAddress}`}
          </bdi>
        ),
      },
      ...(session.onlineLink === "" || !session.isInside
        ? []
        : [{ key: "Online", value: <a href={session.onlineLink}>{session.onlineLink}</a> }]),
      { key: "How far people take part", value: levelNames[session.promisedLevel] },
      {
        key: "Chair",
        value: session.chair === null ? "Nobody chairs it now" : <bdi>{session.chair.name}</bdi>,
      },
      ...(session.group === null ? [] : [{ key: "Group", value: <bdi>{session.group.name}</bdi> }]),
      {
        key: "How it stands",
        value: `${kindNames[session.kind]}. ${stateNames[session.state]}. Open to: ${openingNames[session.openTo].toLowerCase()}.`,
      },
      ...(session.preliminaryOf === null
        ? []
        : [
            {
              key: "Before",
              value: (
                <a href={here.replace(session.id, session.preliminaryOf.id)}>
                  <bdi>{session.preliminaryOf.name}</bdi>
                </a>
              ),
            },
          ]),
      ...preliminaries.map((one) => ({
        key: "Preliminary meeting",
        value: <a href={here.replace(session.id, one.id)}>{saidWhen(one)}</a>,
      })),
      ...(session.dayBecause === ""
        ? []
        : [{ key: "Why this day", value: <span dir="auto">{session.dayBecause}</span> }]),
    ]}
  />
);

/** What one can do now: whoever looks after it, and whoever is asked to come. */
const NextSteps = ({ shown: { session, mayPlan, mayRun, mayAdd }, here }: Part): ReactElement | null => {
  const isHeld = session.state === "held";
  const links = [
    ...(mayPlan.allowed && session.state === "called" ? [{ to: "invite", words: "Invite people" }] : []),
    ...((session.isInside || mayRun.allowed) && (isHeld || session.state === "called")
      ? [{ to: "day", words: isHeld ? "What happened on the day" : "On the day: who is here, decisions, minutes" }]
      : []),
    ...(session.isInside && isHeld ? [{ to: "told-back", words: "What changed because people were listened to" }] : []),
    ...(mayAdd.allowed
      ? [
          { to: "agenda", words: "Add to the agenda" },
          { to: "where", words: "The place does not work, or another form would be better" },
        ]
      : []),
  ];
  return links.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {links.map(({ to, words }) => (
        <li key={to}>
          <a href={`${here}/${to}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
};

const Agenda = ({ shown: { session, items }, here }: Part): ReactElement => (
  <>
    <h2>Agenda</h2>
    {items.length === 0 ? (
      <p>Nothing is on it yet. Everybody who is asked to come can add to it.</p>
    ) : (
      <ol className="nhsuk-list nhsuk-list--number">
        {items.map((item) => (
          <li key={item.id}>
            <bdi>{item.title}</bdi>, {item.minutes} minutes.{" "}
            {item.kind === "listening" ? (
              <ListeningWords session={session} />
            ) : (
              <>
                Asked by: {sideNames[item.side].toLowerCase()}
                {item.askedBy === null || (session.isPrivate && !session.isInside) ? null : (
                  <>
                    , <bdi>{item.askedBy.name}</bdi>
                  </>
                )}
                .
              </>
            )}{" "}
            {item.wasReached === null ? null : <Tag words={item.wasReached ? "Reached" : "Not reached"} />}
          </li>
        ))}
      </ol>
    )}
    {session.isInside ? (
      <p>
        <a href={`${here}/agenda`}>The whole agenda</a>
      </p>
    ) : null}
  </>
);

const ListeningWords = ({ session: { facilitator } }: { readonly session: Session }): ReactElement => (
  <>
    Contributors speak; others listen.
    {facilitator === null ? null : (
      <>
        {" "}
        Led by <bdi>{facilitator.name}</bdi>.
      </>
    )}
  </>
);

const Comes = ({ shown: { contributors, mine } }: { readonly shown: SessionShown }): ReactElement => {
  const said = (answer: Contributor["answer"]) => contributors.filter((one) => one.answer === answer).length;
  return (
    <>
      <h2>Who is asked to come</h2>
      {contributors.length === 0 ? (
        <p>Nobody yet.</p>
      ) : (
        <Details
          summary={`${contributors.length} asked: ${said("yes")} said yes, ${said("perhaps")} perhaps, ${said("no")} no`}
        >
          <ul className="nhsuk-list nhsuk-list--bullet">
            {contributors.map((one) => (
              <li key={one.id}>
                {one.personId !== null && one.personId === mine ? "You" : <bdi>{one.name}</bdi>}
                {one.organisation === null || one.organisation.name === one.name ? null : (
                  <>
                    , for <bdi>{one.organisation.name}</bdi>
                  </>
                )}
                {one.part === "contributor" ? "" : `, ${partNames[one.part].toLowerCase()}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

const Papers = (props: { readonly papers: readonly Paper[]; readonly here: string; readonly isInside: boolean }) =>
  props.papers.length === 0 || !props.isInside ? null : (
    <>
      <h2>Papers</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {props.papers.map(({ id, title }) => (
          <li key={id}>
            <a href={`${props.here}/papers#paper-${id}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
