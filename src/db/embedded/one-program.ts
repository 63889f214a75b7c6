// For tests: a program that uses the embedded database, as a process of its own that can be killed.
//   node --import tsx one-program.ts FOLDER [fast]   answers each line it is sent with one line of JSON; "stop" ends it well.
import { createInterface } from "node:readline";
import { z } from "zod";
import { connectTo } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { isRefusal } from "../refusal.ts";
import { note } from "../stage.ts";
import { HOUSE } from "../place-id.ts";
import { savePlace } from "../transaction.ts";
import { verifyChain } from "../verify-chain.ts";
import { startEmbedded } from "./start.ts";

const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
const folder = z.string().parse(process.argv[2]);

try {
  const server = await startEmbedded(folder, { durable: process.argv[3] !== "fast" });
  const { urlApplication, passwordApplication } = server;
  const connected = await connectTo({ url: server.urlOwner, urlApplication, passwordApplication, where: folder });
  await migrate(connected.owner);
  say({ startedByUs: server.startedByUs });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "stop") break;
    if (line === "write") say({ number: await savePlace(connected.app, HOUSE, (tx) => note(tx, "written")) });
    if (line === "verify") say({ reports: await verifyChain(connected.app) });
  }
  // A paused input still keeps a program running.
  process.stdin.destroy();
  await connected.close();
  await server.stop();
} catch (error) {
  say({ refused: isRefusal(error), words: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
