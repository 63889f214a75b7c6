/**
 * A room: one worker process that takes orders one after another, stays warm between them without holding this process
 * open, and is ended when an order takes too long or too much. The next order gets a new one.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";

/** What a worker says: how far it is, what came of it, or how it failed, which is a mistake of ours. */
export type Said<Answer, News> = { readonly news: News } | { readonly answer: Answer } | { readonly failure: string };

/** How an order ended. `memory`: the worker or its database had no more; `gone`: it ended by itself. */
export type Ending<Answer> =
  | { readonly end: "answer"; readonly answer: Answer }
  | { readonly end: "late" }
  | { readonly end: "memory" }
  | { readonly end: "busy" }
  | { readonly end: "failed"; readonly because: string };

export interface RoomChoice {
  readonly worker: URL;
  readonly heapMb: number;
  /** Long work gives way to pages that people wait for. */
  readonly givesWay: boolean;
  /** Orders that may wait; one more is told that the room is busy. */
  readonly mostWaiting: number;
}

export interface Room<Order, Answer, News> {
  readonly put: (order: Order, limitMs: number, onNews?: (news: News) => void) => Promise<Ending<Answer>>;
}

// Node 24 runs our TypeScript as it stands, which starts sooner; older ones need tsx, whatever started this process.
const LOADER = process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")];
const OUT_OF_MEMORY = /out of memory/iu;

const forkFor = ({ worker, heapMb, givesWay }: RoomChoice): ChildProcess => {
  const child = fork(worker, {
    execArgv: [...LOADER, `--max-old-space-size=${heapMb}`],
    serialization: "advanced",
    // Whoever works on people's files is given no passwords to lose, and does not write on our output.
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // One that ends by itself between orders is simply replaced; at work, its turn hears of the end.
  child.on("error", () => undefined);
  if (givesWay && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return child;
};

export const openRoom = <Order extends object, Answer, News>(choice: RoomChoice): Room<Order, Answer, News> => {
  let warm: ChildProcess | null = null;
  let waiting = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const turn = (order: Order, limitMs: number, onNews: (news: News) => void): Promise<Ending<Answer>> => {
    const child = warm?.connected === true ? warm : forkFor(choice);
    warm = child;
    const forget = (): void => {
      if (warm === child) warm = null;
      child.kill("SIGKILL");
    };
    return new Promise((settle) => {
      const finish = (ending: Ending<Answer>): void => {
        clearTimeout(timer);
        child.off("message", onSaid).off("exit", onExit);
        child.unref();
        child.channel?.unref();
        if (ending.end !== "answer") forget();
        settle(ending);
      };
      const onSaid = (said: Said<Answer, News>): void => {
        if ("news" in said) return onNews(said.news);
        if ("answer" in said) return finish({ end: "answer", answer: said.answer });
        return finish(OUT_OF_MEMORY.test(said.failure) ? { end: "memory" } : { end: "failed", because: said.failure });
      };
      const onExit = (code: number | null, signal: string | null): void => {
        // The engine aborts when its memory is full; the system kills when the machine's is. Nothing else ends it so.
        const full = signal === "SIGABRT" || signal === "SIGKILL";
        finish(
          full ? { end: "memory" } : { end: "failed", because: `The worker ended: ${signal ?? code ?? "no code"}.` },
        );
      };
      const timer = setTimeout(() => finish({ end: "late" }), limitMs);
      child.on("message", onSaid).on("exit", onExit);
      child.ref();
      child.channel?.ref();
      child.send(order);
    });
  };

  return {
    put: (order, limitMs, onNews = () => undefined) => {
      if (waiting >= choice.mostWaiting) return Promise.resolve({ end: "busy" });
      waiting += 1;
      const mine = lastTurn.then(() => turn(order, limitMs, onNews));
      lastTurn = mine.then(
        () => (waiting -= 1),
        () => (waiting -= 1),
      );
      return mine;
    },
  };
};
