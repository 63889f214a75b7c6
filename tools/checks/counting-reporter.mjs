// A reporter for node:test: a line for each failed or skipped test, and the counts as JSON on the last line.
// A file in which no test ran is reported by Node as one passed test with the file's name; here it is a failure.
import { inspect } from "node:util";

const isFileItself = ({ name, file, nesting }) =>
  nesting === 0 && file !== undefined && file.endsWith(name.replace(/^\.\//, ""));
const where = ({ file, line }) =>
  `${file?.replace(`${process.cwd()}/`, "") ?? "?"}${line === undefined ? "" : `:${line}`}`;
const because = (value) => (typeof value === "string" ? value : "no reason given");

export default async function* counting(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const saidBy = new Map();
  for await (const { type, data: event } of source) {
    if (type === "test:stderr") saidBy.set(event.file, `${saidBy.get(event.file) ?? ""}${event.message}`.slice(-4000));
    if ((type !== "test:pass" && type !== "test:fail") || event.details?.type === "suite") continue;
    if (type === "test:fail") {
      counts.failed += 1;
      const { error } = event.details;
      yield `✖ ${event.name}\n  ${where(event)}\n${inspect(error?.cause ?? error).replace(/^/gm, "    ")}\n`;
      if (isFileItself(event)) yield `${(saidBy.get(event.file) ?? "").replace(/^/gm, "    ")}\n`;
    } else if (event.skip !== undefined || event.todo !== undefined) {
      counts.skipped += 1;
      yield `- skipped: ${event.name} (${because(event.skip ?? event.todo)})\n`;
    } else if (isFileItself(event)) {
      counts.failed += 1;
      yield `✖ ${event.name} ran no test\n`;
    } else {
      counts.passed += 1;
    }
  }
  yield `#counts ${JSON.stringify(counts)}\n`;
}
