import { dateText } from "../../design/index.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import type { Audit } from "./audit.ts";
import { maySeeAudits } from "./audits.policy.ts";
import { listAudits } from "./audits.store.ts";
import { listPromises, listShownIds } from "./limits.store.ts";
import type { PromisedHere } from "./limits.store.ts";

function stepsOfAudit(audit: Audit, { place }: Here): readonly ThreadStep[] {
  const { name } = audit.service;
  const common = { kind: "audit", id: audit.id, href: `/${place.slug}/audits/${audit.id}`, with: "both" as const };
  const { staff, partners } = audit.shownOn;
  const shownOn = staff === null || partners === null ? null : staff > partners ? staff : partners;
  return [
    {
      ...common,
      day: audit.begunOn,
      words: `Staff and partners were asked to rate ${name}, each alone${audit.followsId === null ? "" : ", once more"}.`,
      part: "together",
    },
    ...(shownOn === null
      ? []
      : [
          {
            ...common,
            day: shownOn,
            words: `What both sides rate at ${name} was shown side by side.`,
            part: "answered" as const,
          },
        ]),
  ];
}

function stepsOfLimit(
  { id, service, lacks, byDay, doneOn, writtenOn }: PromisedHere,
  here: Here,
): readonly ThreadStep[] {
  const common = {
    kind: "limit",
    id,
    href: `/${here.place.slug}/limits/${service.id}`,
    with: "services" as const,
  };
  const lack = lacks.replace(/\.$/u, "");
  const until = byDay === null ? "" : `, and promised it by ${dateText(byDay, "en")}`;
  return [
    {
      ...common,
      day: writtenOn,
      words: `${service.name} said what it cannot do yet: “${lack}”${until}.`,
      part: "said",
    },
    ...(doneOn === null
      ? []
      : [
          {
            ...common,
            day: doneOn,
            words: `${service.name} kept its word: “${lack}” is so no more.`,
            part: "done" as const,
          },
        ]),
  ];
}

/** What a service says that it cannot do yet, and how both sides rate it. @practice P44 @practice P21 */
export const threadOfAudits: ThreadPart = {
  kind: "audit",
  steps: async (tx, { services, communities }, here) => {
    // Both are of a service: a thread of a community alone has none.
    if (services.length === 0 && communities.length > 0) return [];
    const isMember = here.actor.member !== null;
    const shown = await listShownIds(tx);
    const isOf = ({ service }: Pick<PromisedHere, "service">): boolean =>
      services.length === 0 || services.includes(service.id);
    const promises = (await listPromises(tx)).filter(
      (one) => isOf(one) && (isMember || shown.includes(one.service.id)),
    );
    const audits = maySeeAudits(here.actor).allowed ? (await listAudits(tx)).filter(isOf) : [];
    return [...promises.flatMap((one) => stepsOfLimit(one, here)), ...audits.flatMap((one) => stepsOfAudit(one, here))];
  },
};
