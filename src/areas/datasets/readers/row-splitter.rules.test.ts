import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitterBy } from "./row-splitter.rules.ts";

const cellsOf = (text: string, delimiter = ","): readonly (readonly string[])[] =>
  splitterBy(delimiter)(text, true).rows.map(({ cells }) => cells);

test("quotation marks, commas and line breaks inside a cell belong to the cell", () => {
  assert.deepEqual(cellsOf('a,b\n1,"ha ""ha"", ha"\n"two\nlines",4'), [
    ["a", "b"],
    ["1", 'ha "ha", ha'],
    ["two\nlines", "4"],
  ]);
});

test("every way of ending a line ends a line, even in one file", () => {
  assert.deepEqual(cellsOf("a\nb\r\nc\rd"), [["a"], ["b"], ["c"], ["d"]]);
});

test("rows are numbered as a spreadsheet shows them", () => {
  const { rows } = splitterBy(",")('a\n\n"b\nb"\nc', true);
  assert.deepEqual(
    rows.map(({ row }) => row),
    [1, 2, 3, 4],
  );
});

test("a quotation mark that is never closed is said with the line it stands in", () => {
  const { broken } = splitterBy(",")('a,b\n1,2\n"x,3\n4,5\n', true);
  assert.equal(broken?.line, 3);
  assert.match(broken?.because ?? "", /never closed/u);
});

test("letters after a closing quotation mark are not thrown away", () => {
  const { broken, rows } = splitterBy(",")('a,b\n"two\nlines",2\n"x"y,3\n', true);
  assert.equal(broken?.line, 4);
  assert.equal(rows.length, 2);
});

test("a quotation mark in the middle of a cell is refused", () => {
  assert.match(splitterBy(",")('a\n5" pipe\n', true).broken?.because ?? "", /does not begin with one/u);
});

const written = (rows: readonly (readonly string[])[], ending: string): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join(ending);

test("what was written is what is read, wherever the file is cut into pieces", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ";", ",", "\n", "é", "١"), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.nat(60), (rows, ending, cut) => {
      const text = written(rows, ending);
      const split = splitterBy(";");
      const first = split(text.slice(0, cut), false);
      const second = split(text.slice(cut), true);
      assert.equal(first.broken ?? second.broken, null);
      assert.deepEqual(
        [...first.rows, ...second.rows].map(({ cells }) => cells),
        rows,
      );
    }),
  );
});
