import type { ReactElement } from "react";
import { ButtonLink, Notice, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Answerer, Champion, Item, State } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import { StandingTag } from "../item-shown.page.tsx";

export interface ChampionsShown {
  readonly items: readonly Item[];
  /** Whoever runs the network sees who is in it. */
  readonly champions: readonly Champion[];
  readonly answerers: readonly Answerer[];
  readonly mayRun: boolean;
  readonly today: string;
}

const english = championWords("en");

const standings: Readonly<Record<State, string>> = {
  invited: "invited",
  active: "active",
  declined: "said no",
  paused: "pause",
  "stepped-down": "stopped",
};

/** What champions ask, what waits first; and who is in the network for those who run it. @practice P30 */
export function championsPage(shown: ChampionsShown, place: PlaceHere) {
  const at = `/${place.slug}/champions`;
  const { items, mayRun } = shown;
  const [open, done] = [
    items.filter(({ answeredOn }) => answeredOn === null),
    items.filter(({ answeredOn }) => answeredOn !== null),
  ];
  return {
    title: "Champions",
    contentLanguage: "en" as const,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle
          title="Champions"
          lead={
            mayRun ? "What they hear, who answers by when, and who is in the network." : "What champions ask of you."
          }
        />
        <Nobody {...shown} at={at} />
        {mayRun ? (
          <p>
            <ButtonLink href={`${at}/new`} words="Invite a champion" />{" "}
            <a href={`${at}/meetings`}>Training and support</a> · <a href={`${at}/terms`}>Who answers, and by when</a> ·{" "}
            <a href={`${at}/earlier`}>Bring in what was asked before</a>
          </p>
        ) : null}
        <p>
          <a href={`${at}/record`}>What everybody can read</a>
        </p>
        {items.length === 0 ? <p>No champion has asked anything yet.</p> : null}
        <Items items={open} caption="Waiting for an answer" at={at} today={shown.today} id="waiting" />
        <Items items={done} caption="Answered" at={at} today={shown.today} id="answered" />
        {mayRun ? <Champions {...shown} at={at} /> : null}
      </>
    ),
  };
}

type At = { readonly at: string };

/** Where nobody can answer, champions cannot ask. */
const Nobody = ({ answerers, mayRun, at }: ChampionsShown & At): ReactElement | null =>
  !mayRun || answerers.some(({ rank, isHere }) => rank === 1 && isHere) ? null : (
    <Notice kind="warning" language="en">
      <p>
        Nobody is named who answers first, so champions cannot ask anything. <a href={`${at}/terms`}>Say who answers</a>
        .
      </p>
    </Notice>
  );

interface ItemsProps extends At {
  readonly id: string;
  readonly items: readonly Item[];
  readonly caption: string;
  readonly today: string;
}

const Items = ({ id, items, caption, at, today }: ItemsProps): ReactElement | null =>
  items.length === 0 ? null : (
    <Table
      id={id}
      caption={caption}
      language="en"
      columns={[
        {
          heading: "About",
          kind: "text",
          cell: (item) => <a href={`${at}/questions/${item.id}`}>{english.themes[item.theme]}</a>,
        },
        { heading: "From", kind: "text", cell: ({ champion }) => <bdi>{champion}</bdi> },
        { heading: "Put to", kind: "text", cell: ({ answerer }) => <bdi>{answerer?.name ?? "nobody"}</bdi> },
        { heading: "By", kind: "text", cell: ({ dueOn }) => dateText(dueOn, "en") },
        {
          heading: "How it stands",
          kind: "text",
          cell: (item) => <StandingTag item={item} today={today} language="en" isStaff />,
        },
      ]}
      groups={[{ rows: items }]}
      rowKey={(item) => item.id}
    />
  );

const Champions = ({ champions, at }: ChampionsShown & At): ReactElement =>
  champions.length === 0 ? (
    <p>Nobody is in the network yet.</p>
  ) : (
    <Table
      id="champions"
      caption="Who is in the network"
      language="en"
      columns={[
        {
          heading: "Name",
          kind: "text",
          cell: ({ id, person }) => (
            <a href={`${at}/${id}`}>
              <bdi>{person?.name ?? "–"}</bdi>
            </a>
          ),
        },
        {
          heading: "Speaks for",
          kind: "text",
          cell: ({ communities }) => <bdi>{communities.map(({ name }) => name).join(", ")}</bdi>,
        },
        {
          heading: "Stands",
          kind: "text",
          cell: ({ state, stateOn }) => `${standings[state]}, since ${dateText(stateOn, "en")}`,
        },
      ]}
      groups={[{ rows: champions }]}
      rowKey={({ id }) => id}
    />
  );
