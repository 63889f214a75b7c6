import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { Asking } from "../../rehearsal-place.ts";

/** A day so many days from now; before 0, ago. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Somebody extends Asking {
  readonly personId: string;
}

/** For tests: Riverside with a network of leaders, the organisation that runs it, and both sides. */
export async function openNetwork() {
  const place = await openPlace();
  const worker = await place.be("Worker", "organisation-worker");
  const lead = await place.be("Lead", "engagement-lead");
  const therapist = await place.be("Therapist", "practitioner");
  const imam = await place.be("Imam", "contributor");
  const contributor = await place.be("Contributor", "contributor");
  const champion = await place.be("Champion", "champion");
  const keeper = await place.be("Keeper", "commissioner", "statutory");
  const told = { name: "Example Community", history: "Told.", toldBy: "Elders" };
  const community = await place.send(champion, "communities", told);
  const organisation = await place.send(worker, "organisations", {
    name: "Example Mosques Together",
    kinds: ["faith"],
  });
  const written = { purpose: "To listen.", organisation, communities: [community], superviseesMost: "1" };
  const begin = async (name: string): Promise<string> =>
    `networks/${await place.send(worker, "networks", { ...written, name })}`;
  const at = await begin("Example Leaders");
  const add = ({ personId }: Somebody, to = at): Promise<string> =>
    place.send(worker, `${to}/people`, { person: personId, since: inDays(-600) });
  const addByName = (name: string, to = at): Promise<string> =>
    place.send(worker, `${to}/people`, { name, since: inDays(-600) });
  const supervisorId = async (): Promise<string> => {
    const told = z.object({ supervisors: z.array(z.object({ id: z.string() })).min(1) });
    return told.parse((await place.ask(worker, `${at}/people`)).json()).supervisors[0]?.id ?? "";
  };
  const supervise = () => place.send(worker, `${at}/supervisors`, { person: therapist.personId, since: inDays(-600) });
  return {
    ...place,
    worker,
    lead,
    therapist,
    imam,
    contributor,
    champion,
    keeper,
    at,
    another: begin,
    add,
    addByName,
    supervise,
    supervisorId,
    course: {
      title: "Systemic practice",
      accreditor: "Example Institute",
      qualification: "Foundation certificate",
      years: "2",
      holdsYears: "3",
      cohort: "First cohort",
      startsOn: inDays(-500),
      endsOn: inDays(200),
    },
  };
}

export type NetworkOpened = Awaited<ReturnType<typeof openNetwork>>;
