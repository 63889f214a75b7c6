import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { listedOf } from "../listed.rules.ts";
import { placeShown } from "../place-shown.ts";
import { mayPrepareRelease, mayReadPublished, maySeeWhatIsOut } from "../releases.policy.ts";
import { listReleases } from "../releases.store.ts";
import { publishedPage } from "./published.page.tsx";
import { publishedListed } from "./published.schema.ts";

export const publishedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published",
  summary: "The figures that a place has published, for everyone, newest first",
  practices: ["P03"],
  answers: publishedListed,
  permit: mayReadPublished,
  find: async (tx, { place }) => ({
    releases: await listReleases(tx),
    rolesThatRelease: await rolesThatReleaseFigures(tx, place.id),
  }),
  answer: ({ releases, rolesThatRelease }, { actor }) =>
    found({
      releases: releases.map(listedOf),
      mayPrepare: mayPrepareRelease(actor, { rolesThatRelease }).allowed,
      maySeeOut: maySeeWhatIsOut(actor).allowed,
    }),
  page: (published, view) => publishedPage({ place: placeShown(view), published }),
});
