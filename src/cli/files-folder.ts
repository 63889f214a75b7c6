import path from "node:path";
import { defaultFolder } from "../db/embedded/runner.ts";
import type { Configuration } from "./configuration.ts";
import type { Io } from "./io.ts";

/** Imports under way and copies of cubes: beside the database that Alongside brings, or where that would be. */
export const filesFolder = ({ database }: Configuration, io: Io): string => {
  const named = io.environment["ALONGSIDE_DATA"]?.trim();
  const kept = named ? path.resolve(named) : defaultFolder(path.join(import.meta.dirname, "../.."));
  return path.join(database.kind === "embedded" ? database.folder : kept, "files");
};
