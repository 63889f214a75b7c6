import { roleMeanings, roles, roleWords } from "../../src/nouns/role.ts";
import type { AppRoute } from "../walls/app-routes.ts";
import { policyOf } from "./policies.ts";
import type { Policy } from "./policies.ts";
import { sentencesOf, whoMay } from "./who-may.ts";

/** One case needs no name; of several each says about what. */
function whoWords({ cases }: Policy): string {
  const [only, ...more] = cases;
  if (only !== undefined && more.length === 0) return whoMay(only.ask);
  return cases.map(({ words, ask }) => `*${words}*: ${whoMay(ask)}`).join("<br>");
}

const cell = (words: string): string => words.replaceAll("|", "\\|");

const tableOf = (routes: readonly AppRoute[], policies: readonly Policy[]): string => {
  const rows = routes.map((route) => {
    return `| ${cell(route.summary)} | ${cell(whoWords(policyOf(route, policies)))} | ${route.method} \`${route.path}\` |`;
  });
  return ["| What | Who may | Address |", "| --- | --- | --- |", ...rows].join("\n");
};

/** `mayStartPlace` → "may start place". */
const inWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const reasonsOf = ({ name, path, cases }: Policy): string => {
  const parts = cases.map(({ words, ask }) => {
    const said = sentencesOf(ask).map((sentence) => `- ${sentence}`);
    return words === "" ? said.join("\n") : `*${words}*\n\n${said.join("\n")}`;
  });
  return `### Who ${inWords(name)}?\n\n${parts.join("\n\n")}\n\nWritten in \`${path}\`.\n`;
};

const intro = `Written by \`npm run docs\`, which asks each policy; change the policy, not this page.

A person of a place has roles there, and may keep the place for one of its two sides. What a role may do in one place it
may do in that place alone: in another, the same person is a stranger. Roles of people employed to run or buy services
count only once they have proved a second time who they are.`;

/** Who may do what, for a commissioner to read and argue with, asked of the policies themselves. */
export const permissionsPage = (routes: readonly AppRoute[], policies: readonly Policy[]): string => {
  const areas = [...new Set(routes.map(({ area }) => area))];
  const tables = areas.map((area) => {
    const own = routes.filter((route) => route.area === area);
    return `## ${area.slice(0, 1).toUpperCase()}${area.slice(1)}\n\n${tableOf(own, policies)}\n`;
  });
  const standing = roles.map((role) => `- **${roleWords[role]}**: ${roleMeanings[role]}`).join("\n");
  const reasons = policies.map(reasonsOf).join("\n");
  return `# Who may do what\n\n${intro}\n\n## The roles\n\n${standing}\n\n${tables.join("\n")}\n## The reasons, as people read them\n\nThe sentence is the one on the page, on the button that is off, and in the answer to a program.\n\n${reasons}`;
};
