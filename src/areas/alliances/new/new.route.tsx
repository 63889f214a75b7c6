import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { asKept } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listBetween, listOrganisationsNamed } from "../alliance.store.ts";
import { saveAlliance } from "../alliance-writing.store.ts";
import { mayStartAlliance } from "../alliance.policy.ts";
import { formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { newAlliancePage } from "./new.page.tsx";
import { findStartable } from "./new.store.ts";
import type { Startable } from "./new.store.ts";
import { startOf } from "./start.rules.ts";

const fields = {
  mine: z.string().default("").describe("The identifier of the organisation or community one is there for."),
  organisation: z.string().default("").describe("The name of the other organisation, as in the directory."),
  community: z.string().default("").describe("Or the identifier of a community."),
  onMap: z.string().default("").describe("yes: others of the place may know that there is this alliance."),
};

export const newAllianceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/new",
  summary: "The form that begins an alliance",
  practices: ["P05"],
  answers: formAnswerOf<Startable>(fields),
  permit: mayStartAlliance,
  find: (tx, { actor }) => findStartable(tx, actor.member),
  answer: (startable) => found(startable),
  page: (startable, view) => newAlliancePage({ ...formShown(view), ...startable, problems: [] }),
});

export const newAllianceRoute = changeInPlace({
  path: "/{place}/alliances",
  summary: "Begin an alliance between two organisations, or an organisation and a community",
  practices: ["P05"],
  reads: { body: z.strictObject(fields) },
  permit: mayStartAlliance,
  find: async (tx, { body, actor }) => {
    await takeTurn(tx, "alliances");
    const startable = await findStartable(tx, actor.member);
    const name = asKept(body.organisation);
    const [organisation] = name === "" ? [] : await listOrganisationsNamed(tx, { name });
    const near = name === "" || organisation ? [] : await listOrganisationsNamed(tx, { part: name });
    const mine = startable.mine.find(({ id }) => id === body.mine);
    const community = startable.communities.find(({ id }) => id === body.community);
    const theirs = organisation ?? community;
    const between = mine === undefined || theirs === undefined ? [] : await listBetween(tx, mine.id, theirs.id);
    return {
      ...startable,
      asked: {
        mine,
        organisation,
        organisationTyped: name,
        near: near.map((one) => one.name),
        community,
        somebody: startable.somebody,
        isBetweenAlready: between.length > 0,
      },
    };
  },
  decide: ({ asked }) => startOf(asked),
  save: async (tx, starting, { body, place, actor }) => {
    const isOnMap = body.onMap === "yes";
    const id = await saveAlliance(tx, { ...starting, isOnMap, personId: personOf(actor) });
    return {
      id,
      path: `/${place.slug}/alliances/${id}`,
      happened: {
        what: "alliance.started",
        subject: { kind: "alliance", id },
        // Between whom is told by the map, once both sides say so.
        detail: {},
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    newAlliancePage({
      ...formShown(view),
      mine: thing?.mine ?? [],
      communities: thing?.communities ?? [],
      // One that fits what was typed need not be typed again.
      typed: thing?.asked.near.length === 1 ? { ...typed, organisation: thing.asked.near[0] ?? "" } : typed,
      problems,
    }),
});
