import type { AppRoute } from "../walls/app-routes.ts";
import type { Cited } from "./citations.ts";

const written = "Written by `npm run docs`; change the code, not this page.";

const list = (paths: readonly string[]): string =>
  paths.length === 0 ? "not yet" : paths.map((one) => `\`${one}\``).join("<br>");

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

/** The practices, each with the screen, rule and test that answer it, or "not yet". */
export const practicesPage = (cited: readonly Cited[]): string => {
  const begun = cited.filter(({ screens, rules, tests }) => screens.length + rules.length + tests.length > 0).length;
  const whole = cited.filter(
    ({ screens, rules, tests }) => Math.min(screens.length, rules.length, tests.length) > 0,
  ).length;
  const rows = cited.map(({ practice, screens, rules, tests }) => [
    practice.id,
    `${practice.title} (${practice.stage})`,
    list(screens),
    list(rules),
    list(tests),
  ]);
  return `# Practices\n\n${written}\n\nOf ${cited.length} practices, ${begun} have something in the code and ${whole} have a screen, a rule and a test.\nHaving all three says that work is there, not that the practice works as a place needs it.\n\n${table(["", "Practice", "Screen", "Rule", "Test"], rows)}\n`;
};

/** Every address, what it does, who may, where it lives. */
export const routesPage = (routes: readonly AppRoute[]): string => {
  const rows = routes.map((route) => [
    `${route.method} \`${route.path}\``,
    route.summary,
    `\`${route.policy}\``,
    route.changes ? "yes" : "no",
    `\`${route.folder}\``,
  ]);
  return `# Routes\n\n${written}\n\nEach answers with JSON to \`Accept: application/json\`. The whole interface is at \`/openapi.json\`.\n\n${table(["Address", "What it does", "Who may", "Changes something", "Folder"], rows)}\n`;
};
