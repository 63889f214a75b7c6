import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { readFields } from "./read-fields.ts";
import { readJson } from "./read-json.ts";
import { refuse } from "./refuse.ts";

export const bodyBytesMax = 1_000_000;
const bodyArrivesWithinMs = 30_000;
/** A recording of some minutes from a telephone with a weak line; whoever sends it need not say who they are. */
const fileOfAnybodyArrivesWithinMs = 180_000;

/** How bodies are read: JSON and forms, up to 1 MB; files only where a route takes them. Anything else is refused. */
export async function readBodies(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, async (_request: FastifyRequest, text: string) =>
    readJson(text),
  );
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    async (_request: FastifyRequest, text: string) => readFields(text),
  );
  await app.register(multipart, { throwFileSizeLimit: false });
  app.addHook("preParsing", async (request) => {
    refusePacked(request);
    const uploads = request.routeOptions.config.route?.uploads;
    if (isMultipart(request) && uploads === undefined)
      throw refuse(415, "This address takes no files. Send JSON or a plain form.");
    if (uploads === undefined) giveUpOnSlow(request, bodyArrivesWithinMs);
    else if (uploads.fromAnybody === true) giveUpOnSlow(request, fileOfAnybodyArrivesWithinMs);
  });
}

export const isMultipart = (request: FastifyRequest): boolean =>
  /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "");

export const isForm = (request: FastifyRequest): boolean =>
  isMultipart(request) || /^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "");

/** A packed body can grow a thousandfold when unpacked, and no browser sends one. */
function refusePacked(request: FastifyRequest): void {
  const packing = request.headers["content-encoding"];
  if (packing !== undefined && packing !== "identity")
    throw refuse(415, "This came compressed, which cannot be read here. Send it as it is.");
}

/** A body that has not come in by then is somebody holding a line open. */
function giveUpOnSlow(request: FastifyRequest, withinMs: number): void {
  const { raw } = request;
  const timer = setTimeout(() => raw.destroy(), withinMs).unref();
  raw.once("close", () => clearTimeout(timer));
  raw.once("end", () => clearTimeout(timer));
}
