import { partnerName, pointNames } from "./plan.ts";
import type { PlanListed } from "./plan.ts";

/** What waits in a plan for whoever asks, as a sentence with its reason and where to do it. */
export interface ToDo {
  readonly words: string;
  readonly because: string;
  readonly since: string | null;
  readonly by: string | null;
  /** Behind the plan’s address. */
  readonly to: string;
  readonly verb: string;
}

/** For the people of a partner: the two dates, and what is said to have changed because of them. @practice P10 */
export const waitingForPartner = ({ title, partners, fixedOn }: PlanListed): readonly ToDo[] =>
  partners
    .filter(({ isMine }) => isMine)
    .flatMap((partner) => [
      ...(partner.agreement === "waiting" && (fixedOn !== null || partner.firstOn !== null)
        ? [
            {
              words: `${title}: confirm when ${partnerName(partner)} was first involved`,
              because: "You say whether both dates are right, or it was decided before you came. One tap is enough.",
              since: null,
              by: null,
              to: `#partner-${partner.id}`,
              verb: "Look at the dates",
            },
          ]
        : []),
      ...partner.changes
        .filter(({ answer }) => answer === null)
        .map(({ writtenOn }) => ({
          words: `${title}: did this change because of ${partnerName(partner)}?`,
          because: "It counts once you say that it is so.",
          since: writtenOn,
          by: null,
          to: `#partner-${partner.id}`,
          verb: "Read it and answer",
        })),
    ]);

/** For whoever looks after it: a dispute, and a point of decision whose day has gone by. @practice P10 */
export const waitingForOwner = (plan: PlanListed, today: string): readonly ToDo[] => [
  ...plan.partners
    .filter(({ agreement }) => agreement === "disputed")
    .map((partner) => ({
      words: `${plan.title}: ${partnerName(partner)} disputes a date`,
      because: "The plan counts as late until both sides settle it.",
      since: partner.statements.findLast(({ says }) => says === "disputes")?.saidAt ?? null,
      by: null,
      to: `#partner-${partner.id}`,
      verb: "Read it and answer",
    })),
  ...plan.points
    .filter(({ kind, plannedOn, wasOn }) => {
      const was = kind === "scope-fixed" ? plan.fixedOn : wasOn;
      return plannedOn !== null && plannedOn < today && was === null;
    })
    .map(({ kind, plannedOn }) => ({
      words: `${plan.title}: “${pointNames[kind].toLowerCase()}” was planned, and its day has gone by`,
      because: "Write when it was, or when it is to be now.",
      since: null,
      by: plannedOn,
      to: kind === "scope-fixed" ? "/fixed" : `/dates?point=${kind}`,
      verb: "Write the date",
    })),
];
