import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { roles, sides } from "../../../nouns/role.ts";
import { whoIs } from "../../../web/change.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import {
  aDayBefore,
  countSentSince,
  findWaitingFor,
  newToken,
  runsOutAt,
  saveInvitation,
} from "../invitations.store.ts";
import { mayInvite } from "../people.policy.ts";
import { findAnybody } from "../person.store.ts";
import { letterTo } from "../people.words.ts";
import { invitePage } from "./invite.page.tsx";
import { daysToAccept, invitingOf } from "./invite.rules.ts";

export const inviteFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/people/invite",
  summary: "The form that invites somebody to a place",
  answers: z.object({ sidesWithoutKeeper: z.array(z.enum(sides)) }),
  permit: mayInvite,
  find: async (tx, { actor, at }) => ({
    hasPeople: await findAnybody(tx),
    sentToday: await countSentSince(tx, whoIs(actor), aDayBefore(at)),
  }),
  answer: ({ place }) => found({ sidesWithoutKeeper: sides.filter((side) => !place.sidesKept.includes(side)) }),
  page: ({ sidesWithoutKeeper }, view) =>
    invitePage({ attempt: { typed: {}, problems: [] }, rolesTicked: [], sidesWithoutKeeper, view }),
});

const many = z
  .union([z.string().transform((one) => (one === "" ? [] : [one])), z.array(z.string())])
  .pipe(z.array(z.enum(roles, "Choose from the roles there are.")).max(roles.length));

export const inviteRoute = changeInPlace({
  path: "/{place}/people/invite",
  summary: "Invite somebody to a place: a letter with a link goes to them",
  reads: {
    body: z.strictObject({
      name: z.string().default(""),
      email: z.string().max(400).default(""),
      roles: many.default([]),
      keepsFor: z
        .union([z.literal(""), z.enum(sides)])
        .default("")
        .describe("For which side they would keep the place, where that side has no keeper yet."),
    }),
  },
  permit: mayInvite,
  find: async (tx, { body, actor, at }) => ({
    hasPeople: await findAnybody(tx),
    waiting: await findWaitingFor(tx, body.email.trim(), at),
    sentToday: await countSentSince(tx, whoIs(actor), aDayBefore(at)),
    ticked: body.roles,
  }),
  decide: ({ waiting, place }, { body, actor }) =>
    invitingOf(
      { ...body, keepsFor: body.keepsFor === "" ? null : body.keepsFor },
      { sidesKept: place.sidesKept, inviterKeepsFor: actor.member?.keepsFor ?? null, waiting },
    ),
  save: async (tx, invited, { actor, place, at }) => {
    const { token, digest } = newToken();
    const invitation = { ...invited, invitedBy: whoIs(actor), digest, expiresAt: runsOutAt(at) };
    const id = await saveInvitation(tx, invitation);
    const detail = { roles: [...invited.roles], keepsFor: invited.keepsFor };
    return {
      id,
      path: `/${place.slug}/people/invitations`,
      happened: { what: "person.invited", subject: { kind: "invitation", id }, detail },
      letters: [letterTo(invited, { actor, place, token, days: daysToAccept })],
    };
  },
  form: (attempt, view, thing) =>
    invitePage({
      attempt,
      rolesTicked: thing?.ticked ?? [],
      sidesWithoutKeeper: sides.filter((side) => !view.place?.sidesKept.includes(side)),
      view,
    }),
});
