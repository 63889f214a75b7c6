import { createHash } from "node:crypto";
import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth";

/** What is kept of a device's token: a copy of the database, with all its secrets, opens no device. */
export const keptOf = (token: string): string => createHash("sha256").update(token, "utf8").digest("base64url");

/** The sign-in library's name for a device. */
const devices = "session";

const keptWhere = (where: readonly Where[]): Where[] =>
  where.map((one) => {
    const { field, value } = one;
    if (field !== "token") return one;
    if (typeof value === "string") return { ...one, value: keptOf(value) };
    return Array.isArray(value) ? { ...one, value: value.map((each) => keptOf(String(each))) } : one;
  });

/** The token that was asked for stands in the answer again: the library puts it into the cookie. */
const withToken = <Row>(row: Row, where: readonly Where[]): Row => {
  const token = where.find(({ field, value }) => field === "token" && typeof value === "string")?.value;
  return row === null || token === undefined ? row : Object.assign({}, row, { token });
};

/**
 * The sign-in library keeps a device's token as it is. This stands between the library and its tables, and keeps the
 * digest instead; whatever asks for a device by its token finds it.
 */
export const digestingDevices = (inner: DBAdapter): DBAdapter => ({
  ...inner,
  ...digesting(inner),
  transaction: (work) => inner.transaction((trx) => work({ ...trx, ...digesting(trx) })),
});

/** Asks for devices by what is kept; everything else as it was asked. */
const asked = <Question extends { readonly model: string; readonly where: Where[] }>(question: Question): Question =>
  question.model === devices ? { ...question, where: keptWhere(question.where) } : question;

/** In the library's own words for it. */
type ToCreate<Row> = Readonly<Record<"data", Omit<Row, "id">>> & {
  readonly model: string;
  readonly select?: string[] | undefined;
  readonly forceAllowId?: boolean | undefined;
};

const digesting = (
  inner: DBTransactionAdapter,
): Pick<
  DBTransactionAdapter,
  "create" | "findOne" | "findMany" | "count" | "update" | "updateMany" | "delete" | "deleteMany" | "consumeOne"
> => ({
  create: async <Row extends Record<string, unknown>, Made = Row>(question: ToCreate<Row>): Promise<Made> => {
    const token: unknown = Object.entries(question.data).find(([name]) => name === "token")?.[1];
    if (question.model !== devices || typeof token !== "string") return inner.create<Row, Made>(question);
    const row = await inner.create<Row, Made>({
      ...question,
      data: Object.assign({}, question.data, { token: keptOf(token) }),
    });
    return Object.assign({}, row, { token });
  },
  findOne: async <Row>(question: Parameters<DBAdapter["findOne"]>[0]) => {
    const row = await inner.findOne<Row>(asked(question));
    return question.model === devices ? withToken(row, question.where) : row;
  },
  findMany: (question) =>
    inner.findMany(question.where === undefined ? question : asked({ ...question, where: question.where })),
  count: (question) =>
    inner.count(question.where === undefined ? question : asked({ ...question, where: question.where })),
  update: async <Row>(question: Parameters<DBAdapter["update"]>[0]) => {
    const row = await inner.update<Row>(asked(question));
    return question.model === devices ? withToken(row, question.where) : row;
  },
  updateMany: (question) => inner.updateMany(asked(question)),
  delete: (question) => inner.delete(asked(question)),
  deleteMany: (question) => inner.deleteMany(asked(question)),
  consumeOne: (question) => inner.consumeOne(asked(question)),
});
