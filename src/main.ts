import process from "node:process";
import { alongside } from "./cli/alongside.ts";

/** The only file that reads the environment: everything else is handed what it needs. */
process.exitCode = await alongside(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  hasColour: process.stdout.isTTY && !process.env["NO_COLOR"],
});
