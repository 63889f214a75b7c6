import { z } from "zod";
import type { Moves } from "../db/moving-rows.ts";
import type { Tx } from "../db/tables.ts";
import type { LoopStep } from "../design/design.words.ts";
import type { Language } from "../design/languages.ts";
import type { Actor } from "../nouns/actor.ts";
import type { Job } from "../jobs/index.ts";
import type { Permission, PolicyExample } from "../nouns/permission.ts";
import type {
  CommunityPart,
  HeldPart,
  HomePart,
  KeeperDecision,
  KeepsWhatLeaves,
  NetworkPart,
  ReadsTables,
  RetentionPart,
  Search,
  ServicePart,
  ThingPart,
  ThreadPart,
} from "./registered.ts";
import type { Route } from "./route.ts";

/** What an area tells the house about itself: the one thing `<area>.area.ts` exports. */
export interface Area {
  /** The folder's name under `src/areas/`. */
  readonly name: string;
  /** What the area is called on screen, in English. */
  readonly title: string;
  readonly routes: readonly Route[];
  /** Its links in the menu outside any place. The house draws them in the order of the loop. */
  readonly menu: readonly { readonly href: string; readonly words: (language: Language) => string }[];
  /** Its links in the menu of a place: a role sees what it may use, and no wall of locked doors. */
  readonly menuInPlace?: readonly (MenuInPlace & { readonly step: MenuStep })[];
  /** What anybody can do here: its links on the public front page of a place, of those whoever looks may use. */
  readonly onFrontPage?: readonly MenuInPlace[];
  /** What pages that join areas draw of this one; see registered.ts. */
  readonly home?: HomePart;
  readonly search?: Search;
  readonly communityParts?: readonly CommunityPart[];
  readonly serviceParts?: readonly ServicePart[];
  readonly networkParts?: readonly NetworkPart[];
  readonly thingParts?: readonly ThingPart[];
  readonly threadParts?: readonly ThreadPart[];
  readonly decisions?: readonly KeeperDecision[];
  readonly held?: readonly HeldPart[];
  readonly retention?: readonly RetentionPart[];
  /** What passes on to others when somebody no longer belongs to the place. What is held on them stays. */
  readonly passesOn?: (tx: Tx, personId: string) => Promise<void>;
  /** Where two pages are of one organisation: what goes over from one to the other, and back. */
  readonly organisationMoves?: readonly Moves[];
  /** Keeps the ledger of what left the place; one area does. */
  readonly keepsWhatLeaves?: KeepsWhatLeaves;
  /** Reads tables for the areas above it; one area does. */
  readonly readsTables?: ReadsTables;
  /** Work that is done after the answer. */
  readonly jobs?: readonly Job[];
  /** What the page of roles says, asked of the policies themselves: the `examples` of the area's `.policy.ts` files. */
  readonly permissions?: readonly PolicyExample[];
}

/** Where a link stands in a place's menu: before everything, at a step of the loop, or with what the place itself needs. */
export type MenuStep = "first" | LoopStep | "place";

export interface MenuInPlace {
  /** Behind the place's own address: `communities` in `/riverside/communities`. */
  readonly path: string;
  /** Pages elsewhere in the place that belong under it: `imports` under `datasets`. */
  readonly alsoUnder?: readonly string[];
  /** Where it stands among the links of its step. */
  readonly order: number;
  readonly words: (language: Language) => string;
  readonly may: (actor: Actor) => Permission;
}

const pathPattern = /^\/$|^(\/([a-z0-9][a-z0-9.-]*|\{[a-zA-Z]+\}))+$/;

/**
 * Looks at every area before the first request: what a type cannot hold is refused here, by name, at start-up.
 * @returns every route there is, in the order of the areas.
 */
export function routesOf(areas: readonly Area[]): readonly Route[] {
  const routes = areas.flatMap((area) => area.routes);
  const faults = [...areas.flatMap((area) => area.routes.flatMap((route) => faultsOf(area, route))), ...twins(routes)];
  if (faults.length > 0) throw new Error(`Alongside cannot start:\n- ${faults.join("\n- ")}`);
  return routes;
}

function faultsOf(area: Area, route: Route): readonly string[] {
  const name = `${area.name}: ${route.method} ${route.path}`;
  const rules: readonly (readonly [boolean, string])[] = [
    [typeof route.serve === "function", "is not made by look(…) or change(…)"],
    [pathPattern.test(route.path), "has an address that is not like /places/start or /{place}"],
    [/^may[A-Z]/.test(route.policy ?? ""), "has no policy with a name of its own, such as mayStartPlace"],
    [(route.summary ?? "").length >= 5, "has no summary"],
    [route.answers instanceof z.ZodType, "does not say what it answers"],
    [namesOfParams(route) === namesInPath(route.path), "reads other names from its address than the address has"],
    [refusesUnknownFields(route), "takes fields it does not know: write its body with z.strictObject"],
    [!bodyFields(route).has("key"), "reads a field called key, which is the idempotency key's"],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${name} ${fault}.`);
}

function twins(routes: readonly Route[]): readonly string[] {
  const names = routes.map((route) => `${route.method} ${route.path.replaceAll(/\{\w+\}/g, "{}")}`);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice.`);
}

const namesInPath = (path: string): string =>
  [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .toSorted()
    .join();

/** A route that has names in its address must read them: an unread one would be unchecked text. */
const namesOfParams = ({ reads }: Route): string =>
  reads?.params instanceof z.ZodObject ? Object.keys(reads.params.shape).toSorted().join() : "";

const bodyFields = ({ reads }: Route): ReadonlySet<string> =>
  new Set(reads?.body instanceof z.ZodObject ? Object.keys(reads.body.shape) : []);

function refusesUnknownFields({ reads }: Route): boolean {
  if (reads?.body === undefined) return true;
  return reads.body instanceof z.ZodObject && reads.body.def.catchall instanceof z.ZodNever;
}

/** The first parts of all fixed addresses: names that a place's own address, `/{place}`, can never have. */
export const firstSegments = (routes: readonly Route[]): ReadonlySet<string> =>
  new Set(routes.map((route) => route.path.split("/")[1] ?? "").filter((part) => part !== "" && !part.startsWith("{")));
