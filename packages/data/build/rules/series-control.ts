import { type ObservationRow, perRecord } from "../load/index.ts";
import type { Rule } from "./rule.ts";

/** What is lost in adding up thousands of numbers in another order. */
const ROUNDING = 1e-9;

export const seriesControl: Rule = {
  name: "series-control",
  description: "The values of a series still have the control figures of their card: as many rows and notes of each item, and the same sum.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, items } of world.records.series.values()) {
      const counted = controlsOf(world.observations.get(id) ?? []);
      for (const [index, { id: item, control }] of items.entries()) {
        const found = counted.get(item) ?? { rows: 0, notes: 0, total: 0 };
        const same =
          found.rows === control.rows && found.notes === control.notes && Math.abs(found.total - control.total) <= ROUNDING * Math.abs(control.total);
        if (same) continue;
        yield {
          collection: "series",
          id,
          path: ["items", index, "control"],
          found: `${item} has ${inWords(found)}; its card says ${inWords(control)}`,
          fix: `compare the values with the publisher's file; if they are what it has, write control: { rows: ${found.rows}, notes: ${found.notes}, total: ${found.total} }`,
        };
      }
    }
  },
};

interface Control {
  rows: number;
  notes: number;
  total: number;
}

const inWords = ({ rows, notes, total }: Control) => `${rows} rows, ${notes} notes and a sum of ${total}`;

export const controlsOf = perRecord((rows: readonly ObservationRow[]): ReadonlyMap<string, Control> => {
  const controls = new Map<string, Control>();
  for (const [, , , item, value, note] of rows) {
    const { rows: before, notes, total } = controls.get(item) ?? { rows: 0, notes: 0, total: 0 };
    controls.set(item, { rows: before + 1, notes: notes + (note === null ? 0 : 1), total: total + value });
  }
  for (const [item, control] of controls) controls.set(item, { ...control, total: Number(control.total.toPrecision(15)) });
  return controls;
});
