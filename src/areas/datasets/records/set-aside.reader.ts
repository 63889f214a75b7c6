/** The rows that the reading of a text file set aside, inside the worker: which, why, and whether they only were new. */
import type { Duck } from "../cubes/duck.reader.ts";
import { MISFIT_MARK } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { MOST_REFUSED, MOST_VALUES } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import type { PrintedValue, RecordsOrder } from "./records.ts";
import { whySetAside } from "./refused-rows.rules.ts";
import type { RefusedRow } from "./refused-rows.rules.ts";
import { meaningsFrom } from "./values.rules.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** One for each row, in the order of the file; where a row has several faults, the first. */
export const rowsSetAside = async (duck: Duck, file: RecordsFile): Promise<readonly RefusedRow[]> => {
  const rows = await duck.rows(
    `select line::double, first(column_name order by column_idx), first(error_type::varchar order by column_idx),
       first(error_message order by column_idx)
     from reject group by line order by line limit ${MOST_REFUSED + 1}`,
  );
  return rows.map(([line, name, kind, message]) => {
    const heading = /^c\d+$/u.test(text(name)) ? (file.headings[Number(text(name).slice(1))] ?? "") : "";
    return { row: Number(line), column: heading, words: whySetAside(text(kind), text(message), heading) };
  });
};

interface Unseen {
  readonly plan: CountPlan;
  readonly order: RecordsOrder;
}

/** Values of rows that did not fit which do mean something: a sample had not shown them. */
export const unseenValues = async (duck: Duck, { plan, order }: Unseen): Promise<readonly PrintedValue[]> => {
  const meaningOf = meaningsFrom(order.mappings);
  const misfits = await duck.rows(
    `select x, count(*)::integer from narrow where x is not null group by 1 limit ${MOST_VALUES}`,
  );
  return misfits.flatMap(([misfit, rows]): readonly PrintedValue[] => {
    const [at = "", value = ""] = text(misfit).split(MISFIT_MARK);
    const list = plan.lists.find((one) => one.at === Number(at));
    const meaning = list === undefined ? null : meaningOf(list.column, value);
    return list === undefined || meaning === null ? [] : [{ column: list.column, value, rows: Number(rows), meaning }];
  });
};
