/** Reads a feed away from the thread that answers people. Runs as it stands in Node 24. */
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { z } from "zod";
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import type { Brought } from "./brought.ts";
import { readFeed } from "./read-feed.rules.ts";

const order = z.union([
  z.object({ path: z.string(), town: z.string() }),
  z.object({ json: z.unknown(), town: z.string() }),
]);

/** What is nested deeper than anybody means. */
const tooDeep = "It is nested too deep to be read. Ask whoever made it for a plain list.";

const readPlainly = (json: unknown, town: string): Result<Brought> => {
  try {
    return readFeed(json, town);
  } catch (error) {
    if (error instanceof RangeError) return wrong({ field: "file", words: tooDeep });
    throw error;
  }
};

const notJson = "This is no JSON that can be read. Download it again; it may have been cut short.";

const readPath = async (path: string, town: string): Promise<Result<Brought>> => {
  const text = (await readFile(path, "utf8")).replace(/^\uFEFF/u, "");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return wrong({ field: "file", words: notJson });
    throw error;
  }
  return readPlainly(json, town);
};

parentPort?.on("message", async (asked: unknown) => {
  try {
    const given = order.parse(asked);
    const result = "path" in given ? await readPath(given.path, given.town) : readPlainly(given.json, given.town);
    parentPort?.postMessage({ result });
  } catch (failure) {
    parentPort?.postMessage({ failure: failure instanceof Error ? (failure.stack ?? "") : String(failure) });
  }
});
