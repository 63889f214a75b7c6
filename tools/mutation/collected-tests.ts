/** Stands where `node:test` stands while changes are tried: tests are kept, to be run again and again in one process. */
export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

type Run = () => unknown;

const collected: Collected[] = [];
const around: string[] = [];

export const takeCollected = (): readonly Collected[] => collected.splice(0);

interface Options {
  readonly skip?: boolean | string;
}

/** As that of `node:test`, with options before what is run or without; what is skipped is not collected. */
export const test = (name: string, ...told: readonly [Run] | readonly [Options, Run]): void => {
  const [first, second] = told;
  const [{ skip = false }, run] = typeof first === "function" ? [{}, first] : [first, second];
  if (skip === false && run !== undefined) collected.push({ name: [...around, name].join(" › "), run });
};

export const it = test;

export const describe = (name: string, tell: Run): void => {
  around.push(name);
  tell();
  around.pop();
};
