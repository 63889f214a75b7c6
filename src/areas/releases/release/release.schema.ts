import { z } from "zod";
import { frozenForAll } from "../frozen.schema.ts";
import { releaseListed } from "../published/published.schema.ts";

/** A release for programs. Once withdrawn it keeps its number and says why, without the figures. */
export const releaseAnswer = releaseListed.extend({
  place: z.string(),
  sha256: z.string().describe("Of the figures, as they were agreed to."),
  figures: frozenForAll.nullable().describe("Null where the release was withdrawn."),
});
