import { DuckDBInstance } from "@duckdb/node-api";

/**
 * Ten million made-up referrals, twelve columns: an id, the date, area, ethnic code, age band, sex, five dates on which a
 * stage was reached, and the team, which nobody counts. One row in a thousand is wrong, in five ways, and known by its number.
 */
export const shape = { areas: 180, codes: 18, bands: 4, sexes: 3, quarters: 13, stages: 6 } as const;

const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", "99"];
const list = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(", ")}]`;

/** Of every 10,000 rows these places are wrong: no date, a word for a date, no such area, no such group, an id twice. */
export const wrongPerTenThousand = 10;
const noDate = "i % 10000 in (11, 5011)";
const wordForDate = "i % 10000 in (2012, 7012)";
const noArea = "i % 10000 in (3013, 8013)";
const noGroup = "i % 10000 in (4014, 9014)";
/** Two rows with one id that contradict each other: both are wrong. */
const sameId = "i % 10000 = 6016";

export const headings = [
  "referral_id",
  "referred_on",
  "area",
  "ethnic_code",
  "age_band",
  "sex",
  "assessed_on",
  "entered_on",
  "second_on",
  "finished_on",
  "recovered_on",
  "team",
] as const;

const day = (date: string): string => `strftime(${date}, '%Y-%m-%d')`;

export const writeRows = async (path: string, rows: number): Promise<void> => {
  const duck = await DuckDBInstance.create(":memory:", { threads: "2", memory_limit: "1GB" });
  const connection = await duck.connect();
  await connection.run(`copy (
    select upper(substr(md5((case when ${sameId} then i - 1 else i end)::varchar), 1, 18)) as referral_id,
      case when ${noDate} then null when ${wordForDate} then 'in spring' else ${day("referred")} end as referred_on,
      case when ${noArea} then 'E99' else printf('E%08d', 2000001 + h % ${shape.areas}) end as area,
      case when ${noGroup} then '?!' else ${list(codes)}[1 + ((h // ${shape.areas}) % ${shape.codes})::integer] end as ethnic_code,
      ${list(["0-17", "18-34", "35-64", "65+"])}[1 + ((h // 3240) % ${shape.bands})::integer] as age_band,
      ${list(["F", "M", "X"])}[1 + ((h // 12960) % ${shape.sexes} + case when ${sameId} then 1 else 0 end)::integer % ${shape.sexes}] as sex,
      case when reached >= 1 then ${day("referred + 7")} end as assessed_on,
      case when reached >= 2 then ${day("referred + 21")} end as entered_on,
      case when reached >= 3 then ${day("referred + 35")} end as second_on,
      case when reached >= 4 then ${day("referred + 90")} end as finished_on,
      case when reached >= 5 then ${day("referred + 90")} end as recovered_on,
      'Team ' || (h % 7) as team
    from (select i, hash(i) >> 8 as h, date '2021-01-01' + ((hash(i) >> 20) % 1186)::integer as referred,
            ((hash(i + 77) >> 11) % ${shape.stages})::integer as reached
          from range(${rows}) numbered(i))
    ) to '${path}' (header)`);
  connection.closeSync();
  duck.closeSync();
};

/** The rows that must be refused, counted as a spreadsheet does. */
export const wrongRows = (rows: number): ReadonlySet<number> => {
  const places = [11, 5_011, 2_012, 7_012, 3_013, 8_013, 4_014, 9_014, 6_015, 6_016];
  const wrong = new Set<number>();
  for (let begin = 0; begin < rows; begin += 10_000)
    for (const place of places) if (begin + place < rows) wrong.add(begin + place + 2);
  return wrong;
};

/** What an analyst would type: read the file and count it, to Parquet. Checks nothing, maps nothing, stores nothing. */
export const bareQuery = (from: string, to: string): string => {
  const stages = headings.slice(6, 11).map((heading) => `count(${heading}) as ${heading}`);
  return `copy (select area, ethnic_code, age_band, sex,
      date_trunc('quarter', try_cast(referred_on as date)) as quarter, count(*) as referrals, ${stages.join(", ")}
    from read_csv('${from}') group by all) to '${to}' (format parquet)`;
};
