import { PageTitle, Table, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { seatNames, seatStandings } from "../group.ts";
import type { GroupKind } from "../group.ts";
import { shareWords } from "../participation.rules.ts";
import type { Share } from "../participation.rules.ts";
import { trail } from "../place-shown.ts";

type Released = { readonly mark: "value"; readonly count: number } | { readonly mark: string };

export interface ParticipationShown {
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: GroupKind;
    readonly forWhom: string | null;
    readonly share: Share;
  }[];
  readonly overTime: readonly { readonly day: string; readonly share: Share }[];
  /** People, each counted once, as they left the gate on the day of the latest look; null where there was none. */
  readonly once: { readonly onDay: string; readonly direct: Released; readonly others: Released } | null;
}

const peopleWords = (count: Released): string =>
  "count" in count
    ? count.count === 0
      ? "none"
      : `about ${count.count} people`
    : "hidden to protect people (fewer than 10)";

const title = "Who sits there for themselves";

/** The share of direct participation, per group and over time. @practice P23 @practice P25 */
export const participationPage = ({ groups, overTime, once }: ParticipationShown, place: PlaceHere) => {
  const now = overTime[0]?.share ?? { direct: 0, notStaff: 0, through: 0 };
  const at = `/${place.slug}/groups/participation`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle
          title={title}
          lead={
            now.notStaff === 0
              ? "No seat is held yet by anybody whom no service employs."
              : `${now.direct} of ${now.notStaff} seats that are held by people whom no service employs are held by people who use services and carers.`
          }
        />
        <p>
          Professionals and leaders are welcome, and stand in for nobody. Whoever uses services speaks for themselves.
        </p>
        <ByGroup groups={groups} overTime={overTime} slug={place.slug} />
        <OverTime overTime={overTime} />
        <p>
          <a href={`${at}?as=csv`}>Keep these tables (CSV)</a>
          {" · "}
          <a href={`${at}?as=xlsx`}>Excel</a>
        </p>
        <p>
          <a href={`/${place.slug}/sessions/took-part`}>By attendance, hours and decisions at sessions</a>
        </p>
        <h2>How this is counted</h2>
        <p>
          Counted are seats that somebody holds, by what the seat is openly for; seats for staff and senior managers are
          left out. Somebody who holds two seats is counted in both.
        </p>
        <p>
          {once === null
            ? "People, each counted once, are counted on 1 April and 1 October; that has not happened yet."
            : `Each person counted once, on ${dayText(once.onDay, "en")}: people who use services and carers ${peopleWords(once.direct)}; others ${peopleWords(once.others)}. To the nearest 5.`}{" "}
          Whoever sits for several things is counted for the first of these:{" "}
          {seatStandings.map((one) => seatNames[one]).join(", ")}.
        </p>
      </>
    ),
  };
};

const ByGroup = (props: Pick<ParticipationShown, "groups" | "overTime"> & { readonly slug: string }) => (
  <Table
    id="groups"
    caption={`By group, on ${dayText(props.overTime[0]?.day ?? "", "en")}`}
    language="en"
    columns={[
      {
        heading: "Group",
        kind: "text",
        cell: ({ id, name }) => (
          <a href={`/${props.slug}/groups/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ),
      },
      { heading: "For", kind: "text", cell: ({ forWhom }) => (forWhom === null ? "all" : <bdi>{forWhom}</bdi>) },
      { heading: "People who use services and carers", kind: "words", cell: ({ share }) => shareWords(share) },
      { heading: "Held through an organisation", kind: "number", cell: ({ share }) => String(share.through) },
    ]}
    groups={[{ rows: props.groups }]}
    rowKey={({ id }) => id}
  />
);

const OverTime = ({ overTime }: Pick<ParticipationShown, "overTime">) => (
  <Table
    id="over-time"
    caption="All groups, over time"
    language="en"
    columns={[
      { heading: "At the end of", kind: "text", cell: ({ day }) => dayText(day, "en") },
      { heading: "People who use services and carers", kind: "words", cell: ({ share }) => shareWords(share) },
      { heading: "Held through an organisation", kind: "number", cell: ({ share }) => String(share.through) },
    ]}
    groups={[{ rows: overTime }]}
    rowKey={({ day }) => day}
  />
);
