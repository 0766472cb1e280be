import { describe, expect, it } from "vitest";
import { boxOf, type LabelItem, placeLabels, spotsAround, spotsOver } from "./place-labels.ts";

const FRAME = { width: 200, height: 100 };
const item = (id: string, x: number, y: number, more: Partial<LabelItem> = {}): LabelItem => ({
  id,
  at: [x, y],
  width: 40,
  height: 14,
  spots: spotsAround(3, 14),
  ...more,
});

describe("placing of names", () => {
  it("moves the lesser of two names that would cover each other", () => {
    const placed = placeLabels([item("first", 100, 50), item("second", 104, 52)], [], FRAME);
    expect(placed.get("first")?.align).toBe("start");
    expect(placed.get("second")?.align).toBe("end");
  });

  it("leaves out a name that has no room, and none that has", () => {
    const crowd = Array.from({ length: 12 }, (_, index) => item(`name-${index}`, 100 + index, 50));
    const placed = placeLabels(crowd, [], FRAME);
    expect([...placed.keys()]).toEqual(["name-0", "name-1"]);
  });

  it("never sets one name over another, nor over a mark, nor past the frame", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed / 2 ** 32) * below;
    };
    for (let round = 0; round < 50; round++) {
      const items = Array.from({ length: 30 }, (_, index) => item(`${index}`, random(200), random(100), { width: 20 + random(50) }));
      const marks = Array.from({ length: 5 }, () => {
        const [left, top] = [random(180), random(80)];
        return { left, top, right: left + 12, bottom: top + 12 };
      });
      const placed = placeLabels(items, marks, FRAME);
      const boxes = items.flatMap((one) => (placed.has(one.id) ? [boxOf(one, placed.get(one.id) as never)] : []));
      for (const [index, box] of boxes.entries()) {
        for (const other of [...boxes.slice(index + 1), ...marks]) {
          expect(box.left >= other.right || other.left >= box.right || box.top >= other.bottom || other.top >= box.bottom).toBe(true);
        }
        expect(box.left >= 0 && box.right <= 200 && box.top >= 0 && box.bottom <= 100).toBe(true);
      }
    }
  });

  it("keeps two names on a line so far apart that they are not read as one", () => {
    const [one, other] = [item("one", 40, 50, { spots: spotsOver(14).slice(0, 1) }), item("other", 84, 50, { spots: spotsOver(14).slice(0, 1) })];
    expect([...placeLabels([one, other], [], FRAME).keys()]).toEqual(["one", "other"]);
    expect([...placeLabels([one, other], [], FRAME, 8).keys()]).toEqual(["one"]);
  });

  it("leaves out a name whose own sign is covered, and covers no sign of a name that stands", () => {
    const state = item("state", 100, 50, { spots: spotsOver(14).slice(0, 1) });
    expect(placeLabels([state, item("town", 100, 50, { sign: 3 })], [], FRAME).has("town")).toBe(false);
    const after = placeLabels([item("town", 100, 50, { sign: 3 }), { ...state, spots: spotsOver(14) }], [], FRAME);
    const spot = after.get("state");
    const box = spot && boxOf(state, spot);
    expect(box && (box.left >= 103 || box.right <= 97 || box.top >= 53 || box.bottom <= 47)).toBe(true);
  });

  it("lets the name of a state stand over a mark where it cannot stand clear of it, but not over a name", () => {
    const everywhere = [{ left: 0, top: 0, right: 200, bottom: 100 }];
    const state = item("state", 100, 50, { spots: spotsOver(14), overMarks: true });
    expect(placeLabels([state], everywhere, FRAME).size).toBe(1);
    expect(placeLabels([item("town", 100, 50)], everywhere, FRAME).size).toBe(0);
  });
});
