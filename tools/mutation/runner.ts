/**
 * A test runner for Stryker: loads the tests once and runs those that a change can reach in the same process, so that a change
 * costs thousandths of a second, and a run says the same on a busy machine.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { takeCollected, type Collected } from "./collected-tests.ts";

/** What Stryker's changed code and its runner tell each other. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  readonly mutantCoverage: { readonly static: object; readonly perTest: object };
}

const switchboard: Switchboard = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: switchboard });

interface Asked {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: "static" | "runtime";
}

interface Ran {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: 0 | 1;
  readonly failureMessage: string;
}

interface Test extends Collected {
  readonly id: string;
}

const standIn = import.meta.resolve("./collected-tests.ts");

/** How often each place is passed is asked in the dry run alone; counting it in every other run too takes most of the time. */
const counting = { isOn: false };
Object.assign(globalThis, { alongsideCounting: counting });
const countsOnlyWhenAsked = (source: string): string =>
  source.replace("function cover() {", "function cover() {\n    if (!globalThis.alongsideCounting.isOn) return;");

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "node:test" ? { url: standIn, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const loaded = next(url, context);
    const { source } = loaded;
    if (source === undefined || source === null || !url.startsWith("file:")) return loaded;
    const text = typeof source === "string" ? source : new TextDecoder().decode(source);
    return text.includes("function stryCov_") ? { ...loaded, source: countsOnlyWhenAsked(text) } : loaded;
  },
});

const runOne = async ({ id, name, run }: Test): Promise<Ran> => {
  const began = performance.now();
  const ended = (status: 0 | 1, failureMessage: string): Ran => {
    switchboard.currentTestId = undefined;
    return { id, name, timeSpentMs: Math.ceil(performance.now() - began), status, failureMessage };
  };
  switchboard.currentTestId = id;
  try {
    await run();
    return ended(0, "");
  } catch (error) {
    return ended(1, String(error));
  }
};

/** Beside the copy that is tried: the quickest test first, so that most changes cost next to nothing. */
const orderFile = "quickest-first.json";

const quickestFirst = (tests: readonly Test[]): readonly Test[] => {
  const order: unknown = existsSync(orderFile) ? JSON.parse(readFileSync(orderFile, "utf8")) : [];
  const place = new Map(Array.isArray(order) ? order.map((id: unknown, at) => [String(id), at] as const) : []);
  return tests.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
};

interface Told {
  readonly tap: { readonly testFiles: readonly string[]; readonly without: readonly string[] };
}

/** Of the hundred times as often as usual that Stryker lets changed code be run: ten times is for ever too. */
const shareOfHits = 0.1;

const factory = ({ tap: { testFiles, without } }: Told) => {
  let loaded: readonly Test[] | undefined;
  const load = async (): Promise<readonly Test[]> => {
    const tests: Test[] = [];
    for (const file of testFiles) {
      await import(pathToFileURL(resolve(file)).href);
      const asked = takeCollected().filter(({ name }) => !without.some((beginning) => name.startsWith(beginning)));
      tests.push(...asked.map((one) => ({ ...one, id: `${file}: ${one.name}` })));
    }
    return quickestFirst(tests);
  };
  return {
    // What is worked out while a file is loaded needs a new process.
    capabilities: () => ({ reloadEnvironment: false }),
    dryRun: async () => {
      counting.isOn = true;
      loaded ??= await load();
      const tests: Ran[] = [];
      for (const one of loaded) tests.push(await runOne(one));
      counting.isOn = false;
      const order = tests.toSorted((one, other) => one.timeSpentMs - other.timeSpentMs).map(({ id }) => id);
      writeFileSync(orderFile, JSON.stringify(order));
      return { status: "complete", tests, mutantCoverage: switchboard.mutantCoverage };
    },
    mutantRun: async ({ activeMutant: { id }, testFilter, hitLimit: hitsMax, mutantActivation }: Asked) => {
      const hitLimit = hitsMax === undefined ? undefined : Math.max(1000, shareOfHits * hitsMax);
      Object.assign(switchboard, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
      if (mutantActivation === "static") switchboard.activeMutant = id;
      try {
        loaded ??= await load();
      } catch (error) {
        return { status: "killed", killedBy: [], failureMessage: String(error), nrOfTests: 0 };
      }
      switchboard.activeMutant = id;
      let nrOfTests = 0;
      for (const one of loaded) {
        if (testFilter !== undefined && !testFilter.includes(one.id)) continue;
        nrOfTests += 1;
        const { status, failureMessage } = await runOne(one);
        if ((switchboard.hitCount ?? 0) > (hitLimit ?? Infinity))
          return { status: "timeout", reason: "It goes on for ever." };
        if (status === 1) return { status: "killed", killedBy: [one.id], failureMessage, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    },
  };
};
factory.inject = ["options"] as const;

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", factory }];
