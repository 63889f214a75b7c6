import published from "./published.json" with { type: "json" };

/**
 * The published figures the example place is built on, in the layouts of their publishers and under the example
 * place's name: the census of 2021 and two years of NHS Talking Therapies of one real borough.
 */
export const exampleArea = { code: "X99000001", name: "Riverside (example borough)" } as const;
export const exampleOrganisation = { type: "CCG", code: "99X", name: "NHS RIVERSIDE CCG (EXAMPLE)" } as const;

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** Census 2021, one area, in the bulk layout of Nomis. */
export const censusText = (): string => {
  const { date, groups } = published.population;
  const names = Object.keys(groups);
  const counts = Object.values(groups).map(String);
  return (
    line(["date", "geography", "geography code", ...names]) +
    line([date, exampleArea.name, exampleArea.code, ...counts])
  );
};

/** One year of the service, in the layout of the annual report: below England rounded to 5, under 5 hidden as `*`. */
export const activityText = (period: "2018-19" | "2019-20"): string => {
  const year = published.activity.years.find((one) => one.period === period);
  if (year === undefined) throw new Error(`There are no published figures of ${period}.`);
  const { type, code, name } = exampleOrganisation;
  return (
    line(["OrgType", "OrgCode", "OrgName", ...year.headings]) +
    year.rows.map((cells) => line([type, code, name, ...cells])).join("")
  );
};
