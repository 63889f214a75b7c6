// A reporter for node:test: a line for each failed or skipped test, and the counts as JSON on the last line, with the
// files in which a test ran.
import { inspect } from "node:util";

const where = ({ file, line }) =>
  `${file?.replace(`${process.cwd()}/`, "") ?? "?"}${line === undefined ? "" : `:${line}`}`;
const because = (value) => (typeof value === "string" ? value : "no reason given");

export default async function* counting(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set();
  for await (const { type, data: event } of source) {
    if ((type !== "test:pass" && type !== "test:fail") || event.details?.type === "suite") continue;
    files.add(event.file);
    if (type === "test:fail") {
      counts.failed += 1;
      const { error } = event.details;
      yield `✖ ${event.name}\n  ${where(event)}\n${inspect(error?.cause ?? error).replace(/^/gm, "    ")}\n`;
    } else if (event.skip !== undefined || event.todo !== undefined) {
      counts.skipped += 1;
      yield `- skipped: ${event.name} (${because(event.skip ?? event.todo)})\n`;
    } else {
      counts.passed += 1;
    }
  }
  yield `#counts ${JSON.stringify({ ...counts, files: [...files] })}\n`;
}
