import { daysLater } from "../../calendar/index.ts";
import { hereToday, isQualified, lastOf, loadsOf, standingOf } from "./checks.rules.ts";
import type { About } from "./framework.ts";
import type { IncidentCount } from "./incident.ts";
import type { CheckKind, Lead, Network } from "./network.ts";

/** What a record shows of a clause, and behind the network’s address where one sees it; empty where whoever looks may not. */
export interface Shows {
  readonly words: string;
  readonly to: string;
  /** The record says that the clause is not kept today. */
  readonly isBroken: boolean;
}

interface Records {
  readonly network: Network;
  readonly incidents: readonly IncidentCount[];
  readonly today: string;
}

const checksPage = "people";

function checkShows({ network, today }: Records, kind: CheckKind, words: string): Shows {
  const people = hereToday(network, today);
  const held = people.filter(({ checks }) => {
    const standing = standingOf(lastOf(checks, kind), today);
    return standing === "holds" || standing === "soon";
  }).length;
  return {
    words: `${held} of ${people.length} people have ${words} that covers today.`,
    to: checksPage,
    isBroken: held < people.length,
  };
}

function incidentShows({ network, incidents }: Records, kind: Lead["kind"]): readonly Shows[] {
  const lead = network.leads.find((one) => one.kind === kind && one.name !== null);
  const count = incidents.find((one) => one.kind === kind);
  const named: Shows =
    lead === undefined
      ? { words: "Nobody is named to lead on this.", to: "leads", isBroken: true }
      : {
          words: `${lead.name ?? ""} leads on this. Each is closed within ${lead.daysToClose} days.`,
          to: "incidents",
          isBroken: false,
        };
  return [
    named,
    count === undefined
      ? { words: "Nothing was told so far.", to: "incidents", isBroken: false }
      : {
          words: `${count.told} told, ${count.closed} closed, ${count.inTime} of them by their day; ${count.late} open past their day.`,
          to: "incidents",
          isBroken: count.late > 0,
        },
  ];
}

function supervisionShows({ network, today }: Records): readonly Shows[] {
  const people = hereToday(network, today);
  const since = daysLater(today, -365);
  const met = people.flatMap(({ supervised }) => supervised).filter(({ on }) => on > since && on <= today).length;
  const without = people.filter(
    ({ supervisorId }) => !network.supervisors.some(({ id, until }) => id === supervisorId && until === null),
  ).length;
  const over = loadsOf(network, today).filter(({ isOver }) => isOver).length;
  return [
    {
      words: `${met} meetings for supervision are signed in the last 365 days.`,
      to: checksPage,
      isBroken: met === 0,
    },
    {
      words:
        without === 0
          ? `Each of the ${people.length} people has a supervisor.`
          : `${without} of ${people.length} people have no supervisor.`,
      to: checksPage,
      isBroken: without > 0,
    },
    {
      words:
        over === 0
          ? `No supervisor has more than ${network.superviseesMost} people.`
          : `${over} supervisors have more than ${network.superviseesMost} people.`,
      to: "people#supervisors",
      isBroken: over > 0,
    },
  ];
}

const others: Readonly<
  Record<Exclude<About, "safeguarding" | "incidents" | "supervision">, (records: Records) => readonly Shows[]>
> = {
  scope: (records) => [checkShows(records, "scope", "a scope of practice")],
  insurance: (records) => [checkShows(records, "insurance", "insurance")],
  checks: (records) => [checkShows(records, "dbs", "a DBS check")],
  training: ({ network, today }) => {
    const people = hereToday(network, today);
    const qualified = people.filter((one) => isQualified(one, today)).length;
    return [
      {
        words: `${qualified} of ${people.length} people are qualified today.`,
        to: "people#qualified",
        isBroken: false,
      },
    ];
  },
  other: () => [],
};

/** What records show of what a clause is about: counted when it is asked, never typed. @practice P41 */
export function showsOf(about: About, records: Records): readonly Shows[] {
  if (about === "safeguarding") return incidentShows(records, "safeguarding");
  if (about === "incidents") return incidentShows(records, "incident");
  return about === "supervision" ? supervisionShows(records) : others[about](records);
}

/** Whoever may not open a page gets its words without the link. */
export const linkedFor = (shows: readonly Shows[], mayOpen: (page: string) => boolean): readonly Shows[] =>
  shows.map((one) => (mayOpen(/^[a-z-]*/.exec(one.to)?.[0] ?? "") ? one : { ...one, to: "" }));
