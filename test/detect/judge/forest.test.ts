import { emptyRow, type Forest, readForest, sumOfTrees } from "../../../src/detect/judge/forest.ts";

const ALL = Number.NEGATIVE_INFINITY;

/** The sum of some trees over columns. */
function sumOf(forest: Forest, columns: Float64Array, from: number, to: number): number | undefined {
  return sumOfTrees(forest, emptyRow(forest), (column) => columns[column] as number, { from, to, sum: 0, least: ALL });
}

/** The coding that fit.py writes: 91 printable characters from `#` on, without the backslash. */
const digit = (number: number): string => String.fromCharCode(number + (number + 35 >= 92 ? 36 : 35));
const split = (cut: number): string => digit(Math.floor(cut / 91)) + digit(cut % 91);
const leaf = (steps: number): string => digit(69 + steps);
const row = (...columns: number[]): Float64Array => Float64Array.from(columns);

test("a tree goes left up to the cut and right beyond it", () => {
  const forest = readForest([split(1) + leaf(-3) + leaf(5)], ["0.5", "2 4"], 0.1);
  expect(sumOf(forest, row(9, 2), 0, 1)).toBeCloseTo(-0.3);
  expect(sumOf(forest, row(9, 2.1), 0, 1)).toBeCloseTo(0.5);
});

test("a tree's right side begins behind its whole left side", () => {
  const tree = split(0) + split(1) + leaf(1) + leaf(2) + split(2) + leaf(3) + leaf(4);
  const forest = readForest([tree], [".5", "2 4"], 1);
  const at = (...columns: number[]) => sumOf(forest, row(...columns), 0, 1);
  expect([at(0, 1), at(0, 3), at(1, 4), at(1, 5)]).toEqual([1, 2, 3, 4]);
});

test("trees follow each other without a mark between them, in any number of texts", () => {
  const forest = readForest([split(0) + leaf(1) + leaf(-1) + leaf(7), leaf(10)], ["0"], 1);
  expect(forest.roots).toHaveLength(3);
  expect(sumOf(forest, row(1), 0, 3)).toBe(16);
  expect(sumOf(forest, row(1), 1, 2)).toBe(7);
});

test("a column that no tree asks for has no cuts", () => {
  const forest = readForest([split(0) + leaf(1) + leaf(2)], ["", "", "5"], 1);
  expect(sumOf(forest, row(0, 0, 6), 0, 1)).toBe(2);
});

test("the highest digits are read as they are written", () => {
  const cuts = Array.from({ length: 47 * 91 + 91 }, (_, number) => number).join(" ");
  const forest = readForest([split(47 * 91 + 90) + leaf(-21) + leaf(21)], [cuts], 1);
  expect(sumOf(forest, row(47 * 91 + 90), 0, 1)).toBe(-21);
  expect(sumOf(forest, row(47 * 91 + 91), 0, 1)).toBe(21);
});

test("a column is measured when a tree asks for it, and once", () => {
  const tree = split(0) + leaf(1) + split(0) + leaf(2) + leaf(3);
  const forest = readForest([tree, tree], ["2", "5"], 1);
  const asked: number[] = [];
  const measure = (column: number): number => {
    asked.push(column);
    return 9;
  };
  expect(sumOfTrees(forest, emptyRow(forest), measure, { from: 0, to: 2, sum: 0, least: ALL })).toBe(6);
  expect(asked).toEqual([0]);
});

test("no more trees are asked than it takes to see that the sum stays below a bound", () => {
  const forest = readForest([split(0) + leaf(1) + leaf(2)], ["2"], 1);
  const sum = (least: number) => sumOfTrees(forest, emptyRow(forest), () => 9, { from: 0, to: 1, sum: 0, least });
  expect([sum(2), sum(2.5)]).toEqual([2, undefined]);
});
