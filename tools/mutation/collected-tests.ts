/** Stands where `node:test` stands while changes are tried: tests are kept, to be run again and again in one process. */
export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

type Run = () => unknown;

const collected: Collected[] = [];
const around: string[] = [];

export const takeCollected = (): readonly Collected[] => collected.splice(0);

export const test = (name: string, run: Run): void => {
  collected.push({ name: [...around, name].join(" › "), run });
};

export const it = test;

export const describe = (name: string, tell: Run): void => {
  around.push(name);
  tell();
  around.pop();
};
