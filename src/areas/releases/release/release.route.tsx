import { z } from "zod";
import { pngOf, svgOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Decision } from "../../../web/route.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { chartOf } from "../figures.page.tsx";
import { frozenForAll } from "../frozen.schema.ts";
import { listedOf } from "../listed.rules.ts";
import { releaseParams } from "../params.schema.ts";
import { mayReadPublished, mayWithdrawRelease } from "../releases.policy.ts";
import { findRelease } from "../releases.store.ts";
import type { Release } from "../kept.schema.ts";
import { notesOf, sheetOf } from "../sheet.page.ts";
import { releasePage, type ReleaseShown } from "./release.page.tsx";
import { releaseAnswer } from "./release.schema.ts";

const fileName = ({ number }: Release, ending: string): string => `release-${number}.${ending}`;

/** Withdrawn, there is nothing to draw but its reason. */
const sheet = ({ release }: Pick<ReleaseShown, "release">) =>
  release.withdrawn === null
    ? sheetOf(release)
    : {
        fileName: `release-${release.number}`,
        columns: ["release", "withdrawn", "because"],
        rows: [[release.number, release.withdrawn.at.toISOString(), release.withdrawn.because]],
      };

const drawing = ({ release }: Pick<ReleaseShown, "release">): string => {
  const { withdrawn, title, frozen, number } = release;
  const chart = chartOf(frozen);
  return withdrawn === null
    ? svgOf(chart, [`Release ${number}.`, ...notesOf(frozen)])
    : svgOf(
        {
          kind: "panels",
          panels: [],
          title,
          description: `Release ${number} was withdrawn: ${withdrawn.because}`,
          key: [],
        },
        [],
      );
};

export const releaseRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/{release}",
  summary: "One release: figures that both sides agreed to publish, as they were that day, for everyone",
  practices: ["P03"],
  reads: { params: releaseParams },
  answers: z
    .custom<ReleaseShown>()
    .transform(({ place, release }) => ({
      ...listedOf(release),
      place: place.name,
      sha256: release.sha256,
      figures: release.withdrawn === null ? frozenForAll.parse(release.frozen) : null,
    }))
    .pipe(releaseAnswer),
  permit: mayReadPublished,
  find: async (tx, { params, place }) => {
    const release = await findRelease(tx, params.release);
    return release && { release, rolesThatRelease: await rolesThatReleaseFigures(tx, place.id) };
  },
  answer: ({ release, rolesThatRelease, place }, { actor }): Decision<ReleaseShown> => {
    const isWithdrawn = release.withdrawn !== null;
    return found({ place, release, mayWithdraw: mayWithdrawRelease(actor, { rolesThatRelease, isWithdrawn }).allowed });
  },
  page: (shown) => releasePage(shown),
  downloads: {
    csv: (shown) => spreadsheetOf(sheet(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheet(shown), "xlsx"),
    svg: (shown) => ({
      fileName: fileName(shown.release, "svg"),
      contentType: "image/svg+xml",
      text: drawing(shown),
    }),
    png: async (shown) => ({
      fileName: fileName(shown.release, "png"),
      contentType: "image/png",
      bytes: await pngOf(drawing(shown)),
    }),
  },
});
