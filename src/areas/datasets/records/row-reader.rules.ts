/**
 * Reads rows of a text file from its bytes, without making a text of any cell: each row becomes a key (which values it
 * holds, and its period), the stages it reached, and a digest of its id. A row that cannot be counted is told with why.
 *
 * Ten million rows have a hundred and twenty million cells, so this is written for speed: whole numbers, no objects.
 */
import {
  CARRIAGE_RETURN,
  cellReader,
  LINE_FEED,
  lineEndFrom,
  NOTHING,
  QUOTE,
  quotedCell,
} from "./cell-reader.rules.ts";
import type { CellReader, Piece } from "./cell-reader.rules.ts";
import { NO_DAY, PLAIN_BYTES, plainMonthReader } from "./days.rules.ts";
import { digestInto } from "./id-digest.rules.ts";
import type { RowFaults } from "./row-faults.rules.ts";
import { MOST_ROW_BYTES, PERIODS_MAX, periodsBy } from "./row-plan.rules.ts";
import type { RowPlan, RowsRead } from "./row-plan.rules.ts";

/** Keys of rows that do not count: those that are refused, and empty lines. */
const REFUSED = -1;
const BLANK = -2;

const [SKIPPED, VALUE, ID, DAY, STAGE] = [0, 1, 2, 3, 4];
const KINDS = { skipped: SKIPPED, value: VALUE, id: ID, day: DAY, stage: STAGE } as const;
const FIRST_ROOM = 2 ** 16;

export interface PieceRead {
  /** Holds until the next piece is read. */
  readonly rows: RowsRead;
  readonly count: number;
  readonly blank: number;
  /** Where the first row begins that was not read. */
  readonly next: number;
}

export interface RowReader {
  readonly read: (piece: Piece) => PieceRead;
  readonly faults: RowFaults;
}

const roomFor = (count: number, before?: RowsRead): RowsRead => {
  const room = {
    keys: new Float64Array(count),
    stages: new Uint32Array(count),
    low: new Uint32Array(count),
    high: new Uint32Array(count),
    idAt: new Uint32Array(count),
  };
  if (before === undefined) return room;
  room.keys.set(before.keys);
  room.stages.set(before.stages);
  room.low.set(before.low);
  room.high.set(before.high);
  room.idAt.set(before.idAt);
  return room;
};

/** Rows of the piece that is read; more room is made as it is needed. */
interface Room {
  piece: Piece;
  view: DataView;
  rows: RowsRead;
}

/** Reads the row that begins at a byte into a place of the room. Returns where its line ends. */
type ReadRow = (begin: number, row: number) => number;

const rowsInto = (room: Room, plan: RowPlan, cells: CellReader): ReadRow => {
  const kinds = Uint8Array.from(plan.columns, ({ is }) => KINDS[is]);
  const bits = Int32Array.from(plan.columns, (column) => (column.is === "stage" ? column.bit : 0));
  const empty = plan.columns.reduce((sum, column) => sum + (column.is === "value" ? column.empty : 0), 0);
  const [width, dayAt, idAt] = [kinds.length, kinds.indexOf(DAY), kinds.indexOf(ID)];
  const delimiter = plan.delimiter.charCodeAt(0);
  const highest = Math.max(delimiter, CARRIAGE_RETURN);
  const isEnd = new Uint8Array(256);
  for (const byte of [delimiter, LINE_FEED, CARRIAGE_RETURN]) isEnd[byte] = 1;
  const plainMonthAt = plainMonthReader(plan.days);
  const periods = periodsBy(plan.periodBy);

  return (begin, row) => {
    const { piece, rows } = room;
    const { bytes } = piece;
    let at = begin;
    let key = empty;
    let period = -1;
    let reached = 0;
    let column = 0;
    let hasId = !plan.hasId;
    for (; ; at += 1, column += 1) {
      const kind = kinds[column] ?? SKIPPED;
      const from = at;
      let start = at;
      let to = at;
      let month = kind >= DAY ? plainMonthAt(bytes, at) : NO_DAY;
      if (month !== NO_DAY && isEnd[bytes[at + PLAIN_BYTES] ?? 0] === 1) {
        at += PLAIN_BYTES;
        to = at;
      } else if (bytes[at] === QUOTE) {
        month = NO_DAY;
        const read = quotedCell(piece, at);
        ({ start, to } = read);
        if (read.next === -1 || isEnd[bytes[read.next] ?? 0] === 0) cells.accuse("quotes", column);
        // Where they do not close, the row is held to end with its line.
        if (read.next === -1) return lineEndFrom(bytes, begin);
        for (at = read.next; isEnd[bytes[at] ?? 0] === 0;) at += 1;
      } else {
        month = NO_DAY;
        for (let byte = bytes[at] ?? 0; byte > highest || isEnd[byte] === 0; byte = bytes[at] ?? 0) at += 1;
        to = at;
      }
      if (to > start) {
        if (kind === VALUE) key += cells.weightOf(column, start, to);
        else if (kind === ID) {
          hasId = true;
          rows.idAt[row] = from;
          digestInto(rows, row, room.view, start, to);
        } else if (kind !== SKIPPED) {
          if (month === NO_DAY) month = cells.monthOf(column, start, to);
          if (kind === STAGE) reached |= bits[column] ?? 0;
          else period = periods[month] ?? -1;
        }
      }
      if (bytes[at] !== delimiter) break;
    }
    if (column + 1 !== width || at >= piece.end || at - begin > MOST_ROW_BYTES || !piece.isSound) {
      cells.checkShape({ begin, at, cells: column + 1 });
    }
    if (period < 0) cells.accuse("no-day", dayAt);
    if (!hasId) cells.accuse("no-id", idAt);
    rows.keys[row] = key * PERIODS_MAX + period;
    rows.stages[row] = reached;
    return at;
  };
};

export const rowReader = (plan: RowPlan): RowReader => {
  const cells = cellReader(plan);
  const room: Room = { piece: NOTHING, view: new DataView(NOTHING.bytes.buffer), rows: roomFor(FIRST_ROOM) };
  const readRow = rowsInto(room, plan, cells);

  const read = (piece: Piece): PieceRead => {
    const { bytes, until } = piece;
    room.piece = piece;
    room.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    cells.open(piece, room.view);
    let [at, row, blank] = [0, 0, 0];
    for (; at < until; row += 1) {
      if (row === room.rows.keys.length) room.rows = roomFor(row * 2, room.rows);
      if (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) {
        room.rows.keys[row] = BLANK;
        blank += 1;
      } else {
        at = readRow(at, row);
        if (!cells.isRight()) {
          room.rows.keys[row] = REFUSED;
          cells.refuse(row);
        }
      }
      at += bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
    }
    return { rows: room.rows, count: row, blank, next: at };
  };
  return { read, faults: cells.faults };
};
