import type { Somebody, Who } from "./rehearsal-crowd.ts";

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Around {
  readonly people: readonly Somebody[];
  readonly community: string;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * For the test of access: a network that the worker’s organisation runs. The contributor is a leader in it, the
 * practitioner supervises, the champion leads on safeguarding and the commissioner on incidents.
 */
export async function networkParams(send: Send, { people, community }: Around) {
  const personOf = (role: Who): string => people.find(({ who, of }) => who === role && of === "own")?.personId ?? "";
  const organisation = await send("organisation-worker", "organisations", {
    name: "Example Leaders House",
    kinds: ["faith"],
  });
  const network = await send("organisation-worker", "networks", {
    name: "Example Leaders",
    purpose: "To listen.",
    organisation,
    communities: [community],
    superviseesMost: "4",
  });
  const at = `networks/${network}`;
  const since = day(-30);
  const leader = await send("organisation-worker", `${at}/people`, { person: personOf("contributor"), since });
  const supervisor = await send("organisation-worker", `${at}/supervisors`, {
    person: personOf("practitioner"),
    since,
  });
  await send("organisation-worker", `${at}/people/${leader}/supervisor`, { supervisor });
  const cohort = await send("organisation-worker", `${at}/cohorts`, {
    title: "Example course",
    accreditor: "Example Institute",
    qualification: "Example certificate",
    years: "2",
    cohort: "First",
    startsOn: since,
    endsOn: day(300),
  });
  const clause = await send("organisation-worker", `${at}/framework`, {
    about: "supervision",
    title: "Supervised",
    words: "Each month.",
    reviewOn: day(200),
  });
  await send("organisation-worker", `${at}/leads`, {
    kind: "safeguarding",
    person: personOf("champion"),
    daysToClose: "5",
  });
  await send("organisation-worker", `${at}/leads`, {
    kind: "incident",
    person: personOf("commissioner"),
    daysToClose: "5",
  });
  const incident = await send("organisation-worker", `${at}/incidents`, {
    kind: "incident",
    words: "A room was locked.",
    happenedOn: day(-1),
  });
  return { network, leader, cohort, clause, incident };
}
