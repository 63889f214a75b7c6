import type { Fault } from "./fault.ts";
import type { TextFile } from "./tree.ts";

/** As much of a route as is needed to find its folder. */
export interface Door {
  readonly area: string;
  readonly method: string;
  /** As people see it: `/places/start`, `/{place}`. */
  readonly path: string;
}

/** The front area holds what belongs to no place; each address there is listed by name. */
export const frontFolders: Readonly<Record<string, string>> = {
  "/": "first",
  "/try": "try",
  "/try/example": "try/example",
  "/try/finding": "try/finding",
  "/design": "design",
  "/about": "about",
  "/about/methods": "methods",
  "/about/methods/{measure}": "methods/measure",
  "/accessibility": "accessibility",
  "/walk-in": "walk-in",
  "/sign-in": "sign-in",
  "/sign-in/link": "sign-in/link",
  "/sign-out": "sign-out",
  "/set-up": "set-up",
  "/link": "link",
  "/forgotten": "forgotten",
  "/new-password": "new-password",
  "/second-proof": "second-proof",
  "/second-proof/key": "second-proof/key",
  "/second-proof/off": "second-proof/off",
  "/devices": "devices",
  "/devices/out": "devices",
  "/devices/others-out": "devices",
  "/outbox": "outbox",
  "/outbox/{letter}": "outbox/letter",
  "/settings": "settings",
  "/settings/close": "settings/close",
  "/settings/email": "settings/email",
  "/settings/new-email": "settings/new-email",
  "/settings/password": "settings/password",
  "/settings/tokens": "settings",
  "/healthz": "health",
  "/readyz": "health",
  "/version": "health",
  "/openapi.json": "health",
};

const partsOf = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

/**
 * The folder of an address: the last part of it, with or without braces (`/{place}/groups/{group}` is `group`). Where
 * that is the area's own name, it is the area's `list`. Null where the front area does not list the address.
 */
export const folderOf = ({ area, path }: Pick<Door, "area" | "path">): string | null => {
  if (area === "front") return frontFolders[path] === undefined ? null : `src/areas/front/${frontFolders[path]}`;
  const last = partsOf(path).at(-1)?.replace(/[{}]/g, "") ?? "list";
  return `src/areas/${area}/${last === area ? "list" : last}`;
};

/** A form may be answered at the address above its own: the form of `/places/start` is sent to `/places`. */
const foldersOf = (door: Door, doors: readonly Door[]): readonly string[] => {
  const forms = doors.filter(
    ({ area, method, path }) => method === "GET" && area === door.area && path.startsWith(`${door.path}/`),
  );
  const all = door.method === "GET" ? [door] : [...forms, door];
  return all.map(folderOf).filter((folder) => folder !== null);
};

/** The folder in which a route file states this address, or null: where the door really is. */
export const homeOf = (door: Door, doors: readonly Door[], files: readonly TextFile[]): string | null =>
  foldersOf(door, doors).find((folder) =>
    files.some(({ path, text }) => path.startsWith(`${folder}/`) && text.includes(`path: "${door.path}"`)),
  ) ?? null;

/** How well an address fits a pattern: fixed parts count for more than names in braces; -1 is not at all. */
const fit = (pattern: string, path: string): number => {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return -1;
  return wanted.reduce((total, part, at) => {
    if (total < 0) return total;
    if (part.startsWith("{")) return given[at] === "" ? -1 : total;
    return part === given[at] ? total + 1 : -1;
  }, 0);
};

/** The doors behind an address as somebody sees it: `/riverside/groups/42` is `/{place}/groups/{group}`. */
export const doorsAt = <OneDoor extends Door>(path: string, doors: readonly OneDoor[]): readonly OneDoor[] => {
  const best = Math.max(...doors.map((door) => fit(door.path, path)));
  return best < 0 ? [] : doors.filter((door) => fit(door.path, path) === best);
};

const name = "the-address-is-the-folder";

const faultsOf = (door: Door, doors: readonly Door[], files: readonly TextFile[]): readonly Fault[] => {
  const folders = foldersOf(door, doors);
  const shown = `${door.method} ${door.path}`;
  const fault = (words: string): readonly Fault[] => [{ rule: name, file: `src/areas/${door.area}`, line: 0, words }];
  if (folders.length === 0) return fault(`${shown} is not listed in frontFolders of tools/walls/route-folders.ts.`);
  const belongs = `${shown} belongs in ${folders.join(" or ")}: no route file there states this address.`;
  return homeOf(door, doors, files) === null ? fault(belongs) : [];
};

/**
 * Every route has its folder, and every route file a route.
 * @param files the route files (`*.route.ts`, `*.route.tsx`) with their text
 */
export const routeFaults = (doors: readonly Door[], files: readonly TextFile[]): readonly Fault[] => {
  const blind = doors.length === 0 ? [{ rule: name, file: "src", line: 0, words: "The app has 0 routes." }] : [];
  const orphans = files
    .filter(({ text }) => !doors.some(({ path }) => text.includes(`path: "${path}"`)))
    .map(({ path: file }) => ({ rule: name, file, line: 0, words: "The app has no route from this file." }));
  return [...blind, ...doors.flatMap((door) => faultsOf(door, doors, files)), ...orphans];
};
