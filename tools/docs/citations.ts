import type { AppRoute } from "../walls/app-routes.ts";
import { isTest, type Tree } from "../walls/tree.ts";
import { practices, type Practice } from "./practices.ts";

export interface Cited {
  readonly practice: Practice;
  readonly screens: readonly string[];
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}

/** `@practice P03, P16` names two. */
const citation = /@practice((?:[\s,]+P\d{2})+)/g;

const idsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(citation)].flatMap(([, ids]) => (ids ?? "").match(/P\d{2}/g) ?? []));

const isScreen = (path: string): boolean => /\.(page|route)\.tsx?$/.test(path);

/** Who cites which practice, from the comments of the code and the routes' own manifests. */
export const citationsIn = (tree: Tree, routes: readonly AppRoute[]): readonly Cited[] => {
  const files = tree.code
    .filter(({ path }) => /^(src|e2e|migrations)\//.test(path))
    .map(({ path, text }) => ({ path, ids: idsIn(text) }));
  return practices.map((practice) => {
    const paths = files.filter(({ ids }) => ids.has(practice.id)).map(({ path }) => path);
    const ofRoutes = routes
      .filter((route) => route.practices.includes(practice.id))
      .map((route) => `${route.method} ${route.path} (${route.folder})`);
    return {
      practice,
      screens: [...ofRoutes, ...paths.filter(isScreen)],
      rules: paths.filter((path) => !isScreen(path) && !isTest(path)),
      tests: paths.filter(isTest),
    };
  });
};

/** Citations of practices that do not exist, as sentences. */
export const strangersIn = (tree: Tree): readonly string[] =>
  tree.code
    .filter(({ path }) => !path.startsWith("tools/"))
    .flatMap(({ path, text }) =>
      [...idsIn(text)]
        .filter((id) => !practices.some((one) => one.id === id))
        .map((id) => `${path} cites ${id}, which is not a practice.`),
    );
