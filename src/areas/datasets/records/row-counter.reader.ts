/** Reads rows and adds them up, alone or in a thread beside others that do the same with other pieces of the file. */
import { everyGroup } from "./every-group.rules.ts";
import { idsTogether } from "./id-bytes.reader.ts";
import { groupSums } from "./group-sums.rules.ts";
import type { Keyed } from "./group-sums.rules.ts";
import { keeperAt, partReader } from "./kept-rows.reader.ts";
import type { RowSaid } from "./kept-rows.reader.ts";
import { MOST_GROUPS } from "./limits.rules.ts";
import { readPieces } from "./read-pieces.reader.ts";
import { compareIds } from "./repeated-ids.reader.ts";
import type { Repeated } from "./repeated-ids.reader.ts";
import { rowReader } from "./row-reader.rules.ts";
import type { CounterStart, PieceKept, PieceTold, Task, Told } from "./row-tasks.ts";

export interface RowCounter {
  /** Does what is asked, and tells it. */
  readonly carryOut: (task: Task) => void;
  readonly close: () => void;
}

export const rowCounter = ({ plan, keptAt, parts, arrived }: CounterStart, tell: (told: Told) => void): RowCounter => {
  const reader = rowReader(plan);
  const stages = plan.columns.filter(({ is }) => is === "stage").length;
  const every = everyGroup(plan.keys, stages);
  /** Where there can be too many groups for that. */
  const sums = groupSums(stages);
  const delimiter = plan.delimiter.charCodeAt(0);
  const keeper = plan.hasId ? keeperAt(keptAt, parts) : null;

  const add = (rows: Keyed, count: number, times: 1 | -1): void => {
    if (every?.add(rows, count, times) !== true) sums.add(rows, count, times);
  };

  /** Many groups are handed on before there are too many to hold. */
  const handOn = (): void => {
    if (sums.groups() < MOST_GROUPS) return;
    const before = Atomics.load(arrived, 0);
    tell({ told: "groups", groups: sums.empty() });
    Atomics.wait(arrived, 0, before);
  };

  const count = ({ file }: Extract<Task, { readonly ask: "count" }>): void => {
    const pieces: PieceTold[] = [];
    const kept: PieceKept[] = [];
    readPieces(file, reader, ({ piece: local, bytes, begin }, read) => {
      const piece = file.firstPiece + local;
      add(read.rows, read.count, 1);
      if (keeper !== null) {
        const ids = file.stays ? { path: file.path, from: begin } : idsTogether(bytes, read, delimiter);
        kept.push(keeper.keep(piece, read, ids));
      }
      pieces.push({ piece, rows: read.count, blank: read.blank, refused: reader.faults.take() });
      handOn();
    });
    tell({ told: "pieces", pieces, kept });
  };

  const compare = ({ kept, taken }: Extract<Task, { readonly ask: "compare" }>): void => {
    const from = partReader(delimiter);
    const told: Repeated = { refused: [], again: 0, isNoId: false };
    const one = { keys: new Float64Array(1), stages: new Uint32Array(1) };
    const takeOut = ({ key, stages }: RowSaid): void => {
      one.keys[0] = key;
      one.stages[0] = stages;
      add(one, 1, -1);
    };
    for (let part = Atomics.add(taken, 0, 1); part < parts; part = Atomics.add(taken, 0, 1)) {
      compareIds({ reader: from, kept, part }, told, takeOut);
      handOn();
    }
    from.close();
    tell({ told: "ids", ...told });
  };

  return {
    carryOut: (task) => {
      if (task.ask === "count") return count(task);
      if (task.ask === "compare") return compare(task);
      const { faults } = reader;
      const [tables, groups] = [every?.tables ?? [], sums.empty()];
      return tell({ told: "all", tables, groups, strange: faults.strange(), refused: faults.count() });
    },
    close: () => keeper?.close(),
  };
};
