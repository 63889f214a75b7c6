import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const manifest = z.object({ version: z.string() });

/** Which Alongside this is, as package.json says. */
export const { version } = manifest.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, "../../package.json"), "utf8")),
);
