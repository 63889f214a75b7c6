import { z } from "zod";
import type { Uploaded } from "./route.ts";

/**
 * Files that this process itself received. A request can describe a file in JSON, path and all; only what came in as a
 * file is one, or anybody could have the house read any file of the computer it runs on.
 */
const received = new WeakSet<object>();

/** Marks a file as received. For the one place that writes uploads to disk. */
export const receivedFile = (file: Uploaded): Uploaded => {
  received.add(file);
  return file;
};

/** A file in a route's body: `z.strictObject({ population: uploadedFile.optional() })`. */
export const uploadedFile = z
  .custom<Uploaded>((value) => typeof value === "object" && value !== null && received.has(value), {
    error: "Choose a file and send it as a file.",
  })
  // How OpenAPI 3.1 says that bytes come here.
  .meta({ type: "string", contentMediaType: "application/octet-stream" });
