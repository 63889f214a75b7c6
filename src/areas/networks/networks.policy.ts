import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Side } from "../../nouns/role.ts";
import type { Lead } from "./network.ts";
import { sideOf } from "./side.rules.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.member !== null && actor.member.personId === personId;

interface WithAccount {
  readonly id: string;
  readonly personId: string | null;
  readonly until: string | null;
}

/** As much of a network as permission needs. */
export interface OfNetwork {
  readonly network: {
    readonly workerIds: readonly string[];
    readonly leads: readonly Pick<Lead, "kind" | "personId">[];
    readonly practitioners: readonly Pick<WithAccount, "personId" | "until">[];
    readonly supervisors: readonly WithAccount[];
  };
}

export interface OfPractitioner extends OfNetwork {
  readonly practitioner: { readonly personId: string | null; readonly supervisorId: string | null };
}

export const mayReadNetworks = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission =>
  arePublic || actor.member !== null
    ? yes("What a network says of itself is for everyone.")
    : no(`The people of this place read its networks.${signIn(actor)}`);

export const mayBeginNetwork = (actor: Actor): Permission =>
  hasRole(actor, "engagement-lead", "senior-manager", "organisation-worker")
    ? yes("You may write down a network of local leaders.")
    : no(
        `Engagement leads, senior managers and workers of community organisations write down a network.${signIn(actor)}`,
      );

/** Those who run it: its organisation, its supervisors, and whoever answers for it in services. */
export const mayRunNetwork = (actor: Actor, { network }: OfNetwork): Permission =>
  hasRole(actor, "engagement-lead", "senior-manager") ||
  network.workerIds.some((id) => isMe(actor, id)) ||
  network.supervisors.some(({ personId, until }) => until === null && isMe(actor, personId))
    ? yes("You run this network, or supervise in it.")
    : no(
        `Workers of the organisation that runs a network, its supervisors, engagement leads and senior managers run it.${signIn(actor)}`,
      );

/** To be of a network of a faith or a community says who somebody is: names are for those who work in it. */
export const maySeeNetworkPeople = (actor: Actor, of: OfNetwork): Permission =>
  mayRunNetwork(actor, of).allowed ||
  (actor.member?.keepsFor ?? null) !== null ||
  [...of.network.practitioners.filter(({ until }) => until === null), ...of.network.leads].some(({ personId }) =>
    isMe(actor, personId),
  )
    ? yes("You are one of the people of this network, run it, or keep this place.")
    : no(`The people of a network, those who run it and the keepers see who is in it.${signIn(actor)}`);

/** Their own words and their own yes; for somebody without an account those who run it write what stands on paper. */
export const maySpeakFor = (actor: Actor, { network, practitioner }: OfPractitioner): Permission => {
  if (isMe(actor, practitioner.personId)) return yes("You speak for yourself.");
  if (practitioner.personId !== null) return no(`Only they say this themselves.${signIn(actor)}`);
  const runs = mayRunNetwork(actor, { network });
  return runs.allowed ? yes("They have no account, and you write down what they said on paper.") : runs;
};

/** Checks, results and who supervises: never about oneself. @practice P41 */
export const mayCheckPractitioner = (actor: Actor, { network, practitioner }: OfPractitioner): Permission =>
  isMe(actor, practitioner.personId)
    ? no("Nobody checks themselves. Ask somebody else who runs the network.")
    : mayRunNetwork(actor, { network });

/** Signed by the supervisor they have, and by nobody for them. @practice P39 */
export const maySignSupervision = (actor: Actor, { network, practitioner }: OfPractitioner): Permission =>
  network.supervisors.some(
    ({ id, personId, until }) => until === null && id === practitioner.supervisorId && isMe(actor, personId),
  ) && !isMe(actor, practitioner.personId)
    ? yes("You supervise them.")
    : no(`Whoever supervises them signs that they met.${signIn(actor)}`);

/** Written by both sides: those who work in it, pay for it or keep the place. @practice P41 */
export const mayWriteFramework = (actor: Actor, of: OfNetwork): Permission =>
  sideOf(actor) !== null && (maySeeNetworkPeople(actor, of).allowed || hasRole(actor, "commissioner"))
    ? yes("You may write for your side.")
    : no(
        `Both sides of a network write its framework: its people, those who run it, commissioners and keepers.${signIn(actor)}`,
      );

export interface OfVersion extends OfNetwork {
  readonly clause: {
    readonly versions: readonly {
      readonly writtenById: string | null;
      readonly side: Side;
      readonly agreed: readonly { readonly side: Side; readonly byId: string | null }[];
    }[];
  };
}

/** A version holds once both sides said yes. Nobody agrees for the other side, or twice. @practice P41 */
export const mayAgreeClause = (actor: Actor, of: OfVersion): Permission => {
  const writes = mayWriteFramework(actor, of);
  const newest = of.clause.versions.at(-1);
  const mine = sideOf(actor);
  if (!writes.allowed || newest === undefined || mine === null) return writes;
  if (newest.agreed.some(({ side }) => side === mine))
    return no("Your side agreed already. Nobody agrees for the other side.");
  return newest.agreed.some(({ byId }) => isMe(actor, byId)) || isMe(actor, newest.writtenById)
    ? no("You have spoken for one side. Somebody else speaks for the other.")
    : yes("Your side has not agreed yet.");
};

/** Anybody of a network tells what went wrong. */
export const mayTellIncident = (actor: Actor, of: OfNetwork): Permission => maySeeNetworkPeople(actor, of);

/** Which incidents there are: each lead sees the kind they lead on, keepers see all. @practice P41 */
export const maySeeIncidents = (actor: Actor, { network }: OfNetwork): Permission =>
  (actor.member?.keepsFor ?? null) !== null || network.leads.some(({ personId }) => isMe(actor, personId))
    ? yes("You lead on this for the network, or keep this place.")
    : no(`The named lead and the keepers read what was told.${signIn(actor)}`);

/** Behind a network’s address: which of its pages somebody may open. */
export const pagesFor =
  (actor: Actor, of: OfNetwork) =>
  (page: string): boolean =>
    (page === "people" ? maySeeNetworkPeople : page === "incidents" ? maySeeIncidents : mayRunNetwork)(actor, of)
      .allowed;

export interface OfIncident extends OfNetwork {
  readonly incident: { readonly kind: Lead["kind"]; readonly leadId: string | null; readonly closedOn: string | null };
}

const leadsOn = (actor: Actor, { network, incident }: OfIncident): boolean =>
  isMe(actor, incident.leadId) ||
  network.leads.some(({ kind, personId }) => kind === incident.kind && isMe(actor, personId));

export const mayReadIncident = (actor: Actor, of: OfIncident): Permission =>
  (actor.member?.keepsFor ?? null) !== null || leadsOn(actor, of)
    ? yes("You lead on this for the network, or keep this place.")
    : no(`The named lead and the keepers read what was told.${signIn(actor)}`);

/** Closed by whoever leads on it, with what was learned. @practice P41 */
export const mayCloseIncident = (actor: Actor, of: OfIncident): Permission => {
  if (!leadsOn(actor, of)) return no(`Whoever leads on this for the network closes it.${signIn(actor)}`);
  return of.incident.closedOn === null ? yes("You lead on this.") : no("It is closed already.");
};

const me = (actor: Actor): string => actor.member?.personId ?? "nobody";
const nobodys: OfNetwork["network"] = { workerIds: [], leads: [], practitioners: [], supervisors: [] };
const ofOthers: OfNetwork = { network: nobodys };
const partOf = (actor: Actor): OfNetwork => ({
  network: { ...nobodys, practitioners: [{ personId: me(actor), until: null }] },
});
const left = (actor: Actor): OfNetwork => ({
  network: { ...nobodys, practitioners: [{ personId: me(actor), until: "2026-01-31" }] },
});
const runByOwn = (actor: Actor): OfNetwork => ({ network: { ...nobodys, workerIds: [me(actor)] } });
const supervising = (actor: Actor): OfNetwork => ({
  network: { ...nobodys, supervisors: [{ id: "one", personId: me(actor), until: null }] },
});
const stopped = (actor: Actor): OfNetwork => ({
  network: { ...nobodys, supervisors: [{ id: "one", personId: me(actor), until: "2026-01-31" }] },
});
const leader = { practitioner: { personId: "somebody", supervisorId: "one" } } as const;
const themselves = (actor: Actor) => ({ practitioner: { personId: me(actor), supervisorId: "one" } });
const onPaper = { practitioner: { personId: null, supervisorId: "one" } } as const;
const leading = (actor: Actor): OfNetwork => ({
  network: { ...nobodys, leads: [{ kind: "incident", personId: me(actor) }] },
});
const open = { kind: "incident", leadId: "somebody", closedOn: null } as const;
const led = (actor: Actor): OfIncident => ({ ...leading(actor), incident: { ...open, leadId: me(actor) } });
const written = (side: Side, byId = "somebody"): Pick<OfVersion, "clause"> => ({
  clause: { versions: [{ writtenById: byId, side, agreed: [{ side, byId }] }] },
});

export const examples = [
  exampleFor(mayReadNetworks, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadNetworks, "where public pages are off", { arePublic: false }),
  exampleFor(mayRunNetwork, "that their organisation runs", runByOwn),
  exampleFor(mayRunNetwork, "where they supervise", supervising),
  exampleFor(mayRunNetwork, "where they supervise no more", stopped),
  exampleFor(mayRunNetwork, "that they are not part of", ofOthers),
  exampleFor(maySeeNetworkPeople, "that they are part of", partOf),
  exampleFor(maySeeNetworkPeople, "that they left", left),
  exampleFor(maySeeNetworkPeople, "that they are not part of", ofOthers),
  exampleFor(maySpeakFor, "for themselves", (actor) => ({ ...partOf(actor), ...themselves(actor) })),
  exampleFor(maySpeakFor, "for somebody else who has an account", (actor) => ({ ...runByOwn(actor), ...leader })),
  exampleFor(maySpeakFor, "for somebody without an account, in a network that their organisation runs", (actor) => ({
    ...runByOwn(actor),
    ...onPaper,
  })),
  exampleFor(maySpeakFor, "for somebody without an account, in another network", { ...ofOthers, ...onPaper }),
  exampleFor(mayCheckPractitioner, "of somebody whom they supervise", (actor) => ({
    ...supervising(actor),
    ...leader,
  })),
  exampleFor(mayCheckPractitioner, "of somebody in another network", { ...ofOthers, ...leader }),
  exampleFor(mayCheckPractitioner, "of themselves", (actor) => ({
    ...supervising(actor),
    ...themselves(actor),
  })),
  exampleFor(maySignSupervision, "of somebody whom they supervise", (actor) => ({ ...supervising(actor), ...leader })),
  exampleFor(maySignSupervision, "of somebody whom they supervise no more", (actor) => ({
    ...stopped(actor),
    ...leader,
  })),
  exampleFor(maySignSupervision, "of somebody whom another supervisor of the network has", (actor) => ({
    network: {
      ...nobodys,
      supervisors: [
        { id: "one", personId: "somebody", until: null },
        { id: "two", personId: me(actor), until: null },
      ],
    },
    ...leader,
  })),
  exampleFor(mayWriteFramework, "of a network that they are part of", partOf),
  exampleFor(mayWriteFramework, "of a network that they are not part of", ofOthers),
  exampleFor(mayAgreeClause, "that services wrote, in a network that they are part of", (actor) => ({
    ...partOf(actor),
    ...written("statutory"),
  })),
  exampleFor(mayAgreeClause, "that communities wrote, in a network that they are part of", (actor) => ({
    ...partOf(actor),
    ...written("community"),
  })),
  exampleFor(mayAgreeClause, "that services wrote, in another network", { ...ofOthers, ...written("statutory") }),
  exampleFor(mayAgreeClause, "that communities wrote, in another network", { ...ofOthers, ...written("community") }),
  exampleFor(mayAgreeClause, "that they wrote", (actor) => ({
    ...partOf(actor),
    ...written(sideOf(actor) ?? "community", me(actor)),
  })),
  exampleFor(mayTellIncident, "of a network that they are part of", partOf),
  exampleFor(mayTellIncident, "of a network that they are not part of", ofOthers),
  exampleFor(maySeeIncidents, "of a network where they lead on what goes wrong", leading),
  exampleFor(maySeeIncidents, "of a network where others lead on what goes wrong", (actor) => ({
    network: { ...partOf(actor).network, leads: [{ kind: "incident" as const, personId: "somebody" }] },
  })),
  exampleFor(mayReadIncident, "that they lead on", led),
  exampleFor(mayReadIncident, "that somebody else leads on", { ...ofOthers, incident: open }),
  exampleFor(mayCloseIncident, "that they lead on", led),
  exampleFor(mayCloseIncident, "that is closed already", (actor) => ({
    ...leading(actor),
    incident: { ...open, leadId: me(actor), closedOn: "2026-01-31" },
  })),
  exampleFor(mayCloseIncident, "that somebody else leads on", { ...ofOthers, incident: open }),
];
