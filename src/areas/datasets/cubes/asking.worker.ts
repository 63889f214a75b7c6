/** The worker that asks cubes: warm, small, and ended with the process that asked. */
import { askCube } from "./ask-cube.reader.ts";
import type { CubeOrder, Slice } from "./ask-cube.reader.ts";
import type { Said } from "./room.reader.ts";

const say = (said: Said<Slice, never>): void => {
  process.send?.(said);
};

process.on("message", (order: CubeOrder) => {
  askCube(order).then(
    (answer) => say({ answer }),
    (error: unknown) => say({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
