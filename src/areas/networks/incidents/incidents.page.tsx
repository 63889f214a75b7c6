import { EmptyState, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { incidentWords } from "../incident.ts";
import type { Incident } from "../incident.ts";
import type { Network } from "../network.ts";
import { addressOf, trailIn } from "../place-shown.ts";

export interface IncidentsShown {
  readonly network: Network;
  readonly incidents: readonly Incident[];
  readonly today: string;
}

const columnsOf = (here: string, today: string): readonly Column<Incident>[] => [
  {
    heading: "What",
    kind: "text",
    cell: ({ id, kind, happenedOn }) => (
      <a href={`${here}/incidents/${id}`}>
        {incidentWords[kind]}, {dayText(happenedOn, "en")}
      </a>
    ),
  },
  { heading: "To be closed by", kind: "text", cell: ({ closeBy }) => dayText(closeBy, "en") },
  {
    heading: "How it stands",
    kind: "text",
    cell: ({ closedOn, closeBy }) =>
      closedOn === null ? (
        <Tag words={closeBy < today ? "Open, past its day" : "Open"} />
      ) : (
        `Closed on ${dayText(closedOn, "en")}`
      ),
  },
];

/** What went wrong, and its clock: for the lead and the keepers. @practice P41 */
export const incidentsPage = (
  { network, incidents, today }: IncidentsShown,
  { place }: { readonly place: PlaceHere },
) => {
  const here = addressOf(place, network);
  return {
    title: `What went wrong: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network),
    main: (
      <>
        <PageTitle
          title="What went wrong"
          lead="Only the named lead and the keepers of this place read this. Each is closed by its day, with what was learned."
        />
        {incidents.length === 0 ? (
          <EmptyState title="Nothing was told">{null}</EmptyState>
        ) : (
          <Table
            id="incidents"
            caption="What was told"
            captionHidden
            language="en"
            columns={columnsOf(here, today)}
            groups={[{ rows: incidents }]}
            rowKey={({ id }) => id}
          />
        )}
      </>
    ),
  };
};
