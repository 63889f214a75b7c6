import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, "device", name), "utf8");

/** The scripts that run on the device, as they stand in their files; read once, when first asked for. */
const kept = new Map<string, string>();

/** @param name `kit`, `locked` or `worker`. */
export function scriptOf(name: "kit" | "locked" | "worker"): string {
  const script = kept.get(name) ?? read(`${name}.js`).replaceAll('"./locked.js"', '"./kit?as=locked"');
  kept.set(name, script);
  return script;
}
