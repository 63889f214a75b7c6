import { harmless } from "./harmless.ts";
import type { FamilyRan, Survivor } from "./run-family.ts";

export type Ran = Readonly<Record<string, FamilyRan>>;

const reasonFor = ({ file, from, to }: Survivor): string | undefined =>
  harmless.find((one) => file.endsWith(one.file) && one.from === from && one.to === to)?.because;

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`);

const code = (text: string): string => `\`${text.replaceAll("`", "ˋ").replaceAll("|", "\\|")}\``;

const row = ([name, { day, minutes, noticed, survivors }]: readonly [string, FamilyRan]): string => {
  const explained = survivors.filter((one) => reasonFor(one) !== undefined).length;
  const all = noticed + survivors.length;
  return `| ${name} | ${day} | ${minutes} | ${all} | ${noticed} | ${percent(noticed, all)} | ${explained} | ${survivors.length - explained} |`;
};

const listed = ([name, { survivors }]: readonly [string, FamilyRan]): string =>
  survivors.length === 0
    ? ""
    : `\n## ${name}\n\n| where | as it is | changed to | why no test notices |\n|---|---|---|---|\n${survivors
        .map(
          (one) =>
            `| ${one.file}:${one.line} | ${code(one.from)} | ${code(one.to)} | ${reasonFor(one) ?? "not yet noticed by a test"} |`,
        )
        .join("\n")}\n`;

/** The page of bench/results: each family's score, and every change that nobody noticed. */
export const mutationPage = (ran: Ran, everyFamily: readonly string[]): string => {
  const entries = everyFamily.flatMap((name) => {
    const one = ran[name];
    return one === undefined ? [] : [[name, one] as const];
  });
  const missing = everyFamily.filter((name) => ran[name] === undefined);
  return `# Changes made on purpose

Written by \`npm run proof -- mutation\`. The code of a family is changed in one place after another (a sign, a limit, a
branch taken away); a good set of tests notices each change. Words inside quotation marks are not changed. Of the gate
(disclosure) only tests that take thousandths of a second are asked, so that its share is the least that is noticed: the
long ones (every table there could be, publications drawn by a seed, large tables, workers) would notice more.

| family | day | minutes | changes | noticed | share | harmless | left |
|---|---|---|---|---|---|---|---|
${entries.map(row).join("\n")}
${missing.length === 0 ? "" : `\nNot yet run: ${missing.join(", ")}.\n`}${entries.map(listed).join("")}`;
};
