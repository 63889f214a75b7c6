import { ButtonLink, PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { incidentWords } from "../incident.ts";
import type { Incident } from "../incident.ts";
import { forgotten } from "../network.ts";
import type { Network } from "../network.ts";
import { addressOf, incidentsStep, trailIn } from "../place-shown.ts";

export interface IncidentShown {
  readonly network: Network;
  readonly incident: Incident;
  readonly mayClose: boolean;
  readonly today: string;
}

/** One thing that went wrong: who leads, by which day, what was learned. @practice P41 */
export const incidentPage = (shown: IncidentShown, { place }: { readonly place: PlaceHere }) => {
  const { network, incident, mayClose, today } = shown;
  const title = incidentWords[incident.kind];
  const isLate = incident.closedOn === null && incident.closeBy < today;
  return {
    title: `${title}: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network, incidentsStep),
    main: (
      <>
        <PageTitle title={title} />
        <p>
          <bdi>{incident.words}</bdi>
        </p>
        <SummaryList
          rows={[
            { key: "On", value: dayText(incident.happenedOn, "en") },
            {
              key: "Told by",
              value: (
                <>
                  <bdi>{incident.toldBy ?? forgotten}</bdi>, {dayText(incident.toldOn, "en")}
                </>
              ),
            },
            { key: "Who leads", value: <bdi>{incident.lead ?? forgotten}</bdi> },
            {
              key: "To be closed by",
              value: `${dayText(incident.closeBy, "en")}${isLate ? ": this day is past" : ""}`,
            },
            {
              key: "What was learned",
              value:
                incident.closedOn === null ? (
                  "It is open."
                ) : (
                  <>
                    <bdi>{incident.learned}</bdi> (closed on {dayText(incident.closedOn, "en")})
                  </>
                ),
            },
          ]}
        />
        {mayClose ? (
          <p>
            <ButtonLink
              href={`${addressOf(place, network)}/incidents/${incident.id}/close`}
              words="Close it, with what was learned"
            />
          </p>
        ) : null}
      </>
    ),
  };
};
