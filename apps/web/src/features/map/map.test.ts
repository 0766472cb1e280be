import { beforeAll, describe, expect, it } from "vitest";
import { boxOf } from "@/ui/map/place-labels.ts";
import { textWidth } from "@/ui/map/text-width.ts";
import { changesOf } from "./changes.ts";
import { mapData } from "./data.ts";
import { announced, detailsOf, type Shown } from "./details.ts";
import { fillsOf } from "./fills.ts";
import { labelsOf, type MapLabel, VISITS } from "./labels.ts";
import type { MapData, MapView } from "./map-data.ts";
import { boxesOf, isKnown, keyOf, marksOf } from "./marks.ts";
import { momentOf } from "./moment.ts";
import { ownerOf } from "./owners.ts";

const VIEW: MapView = { org: "csto", fill: "members", partner: "RUS", layers: ["sites", "corridors", "events", "visits"], months: 12 };
let data: MapData;
let russian: MapData;
beforeAll(() => {
  data = mapData("en");
  russian = mapData("ru");
});

const shownOn = (day: string, of = data, view = VIEW): Shown => {
  const moment = momentOf(of, view, day);
  return { data: of, view, moment, fills: fillsOf(of, view, moment) };
};
const labelsOn = (day: string, frame: number, scale: number, of = data, view = VIEW) => {
  const { moment, fills } = shownOn(day, of, view);
  return labelsOf(of, moment, fills, frame, scale, true, boxesOf(marksOf(of, view, moment, frame, scale), scale));
};

describe("names on the map", () => {
  const boxes = (labels: readonly MapLabel[], scale: number) =>
    labels.map(({ at, text, word, spot, visits, kind }) => {
      const size = kind === "state" ? 14 : kind === "minor" ? 13 : 12;
      const width = Math.max(textWidth(text, size) + (visits > 0 ? VISITS.width + VISITS.gap : 0), textWidth(word, 12.5));
      return { text, ...boxOf({ at: [at[0] * scale, at[1] * scale], width, height: word === "" ? 16 : 31 }, spot) };
    });

  it.each([
    [0, 0.58],
    [0, 1],
    [0, 2],
    [0, 5],
    [1, 0.8],
    [1, 1],
    [1, 2.5],
    [1, 9],
  ])("never cover each other: frame %i at scale %f, whatever the day and the language", (frame, scale) => {
    for (const day of ["1991-01-01", "1996-06-01", "2007-01-01", "2019-05-01", "2026-11-23"]) {
      for (const of of [data, russian]) {
        const placed = boxes(labelsOn(day, frame, scale, of), scale);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const apart = one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom;
            expect(apart, `${day}: ${one.text} and ${other.text}`).toBe(true);
          }
        }
      }
    }
  });

  it("always names the five, and the small states of the Caucasus as soon as they have room", () => {
    const names = (frame: number, scale: number, view = VIEW) => labelsOn("2024-12-31", frame, scale, data, view).map(({ text }) => text);
    const five = ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"];
    expect(names(0, 1)).toEqual(expect.arrayContaining([...five, "Caspian Sea"]));
    expect(names(0, 1, { ...VIEW, layers: [] })).toEqual(expect.arrayContaining(["Azerbaijan", "Georgia"]));
    expect(names(0, 6)).toEqual(expect.arrayContaining(["Armenia", "Azerbaijan", "Georgia"]));
    expect(names(1, 1)).toEqual(expect.arrayContaining(five));
    expect(names(1, 0.8)).toEqual(expect.arrayContaining(five));
    // They are named where foreign sites stand on their ground, too.
    expect(names(0, 1, { ...VIEW, layers: ["sites"] })).toEqual(expect.arrayContaining(["Armenia", "Azerbaijan", "Georgia"]));
    // No state is named at the cost of its capital.
    for (const frame of [0, 1])
      expect(names(frame, 1, { ...VIEW, layers: ["sites"] })).toEqual(expect.arrayContaining(["Afghanistan", "Kabul", "Iran", "Tehran"]));
  });

  it("puts the middle of a republic's name on the republic's own ground, or leads a line to it", () => {
    const republics = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
    for (const [frame, scale] of [
      [0, 0.58],
      [1, 0.8],
      [1, 1],
    ] as const) {
      for (const of of [data, russian]) {
        for (const { id, at, word, spot } of labelsOn("2022-06-01", frame, scale, of).filter((label) => republics.includes(label.id))) {
          const middle = [at[0] * scale + spot.x, at[1] * scale + spot.y + (word === "" ? 8 : 15.5)];
          const own = of.states.find(({ code }) => code === id)?.label[frame] ?? [];
          const near = own.some(([x, y]) => Math.hypot(x * scale - (middle[0] ?? 0), y * scale - (middle[1] ?? 0)) < 1);
          expect(near || spot.leader === true, `${id} at ${scale}`).toBe(true);
        }
      }
    }
  });

  it("calls a capital as it was called on the day", () => {
    const capital = (day: string, of = data) =>
      labelsOn(day, 0, 1.5, of)
        .filter(({ kind, at }) => kind === "capital" && at[0] > 500)
        .map(({ text }) => text);
    expect(capital("1992-01-01")).toContain("Alma-Ata");
    expect(capital("1992-01-01")).not.toContain("Astana");
    expect(capital("1998-01-01")).toContain("Akmola");
    expect(capital("2020-01-01")).toContain("Nur-Sultan");
    expect(capital("2020-01-01", russian)).toContain("Нур-Султан");
    expect(capital("2024-01-01")).toContain("Astana");
    const city = labelsOn("2024-01-01", 0, 1.5).find(({ text }) => text === "Almaty");
    expect(city?.kind).toBe("city");
  });
});

describe("two days", () => {
  const between = (from: string, to: string) => changesOf(momentOf(data, VIEW, from), momentOf(data, VIEW, to), data, "csto");

  it("says what went in and out between them", () => {
    const { joined, left, between: moved } = between("2005-01-01", "2022-01-01");
    expect([joined, left]).toEqual([[], []]);
    expect(moved.map(({ code, moves }) => [code, moves.map((move) => `${move.joined ? "in" : "out"} ${move.edtf}`)])).toEqual([
      ["UZB", ["in 2006-08-16", "out 2012-12-19"]],
    ]);
  });

  it("says what opened and closed again between them", () => {
    expect(between("2000-01-01", "2026-01-01").passing.map(({ id }) => id)).toContain("deployments/usa-uzb-k2");
  });
});

describe("what is said of a mark", () => {
  it("is its name, value, date and doubt", () => {
    const shown = shownOn("2024-12-31");
    const [armenia] = detailsOf(shown, "countries/ARM");
    expect(armenia && announced([armenia])).toBe("Armenia, CSTO: member, frozen, since 22 February 2024");
    const [corridor] = detailsOf(shown, "corridors/instc");
    expect(corridor?.doubt).toBe("parts of its route are schematic");
    expect(corridor?.href).toBe("/corridors/instc");
  });

  it("says of a value that is counted otherwise than those before that the two cannot be compared", () => {
    const un = { ...VIEW, fill: "un" as const };
    const doubt = (day: string, view: MapView) => detailsOf(shownOn(day, data, view), "countries/KGZ")[0]?.doubt;
    expect([doubt("2024-12-31", un), doubt("2025-12-31", un)]).toEqual(["", "cannot be compared with earlier years"]);
    const trade = { ...VIEW, fill: "trade" as const };
    expect([doubt("2021-12-31", trade), doubt("2023-12-31", trade)]).toEqual(["", "cannot be compared with earlier years"]);
  });

  it("is said of each of several at one place", () => {
    expect(detailsOf(shownOn("2024-12-31"), "deployments/rus-kgz-kant~rus-kgz-karakol").map(({ key }) => key)).toEqual([
      "deployments/rus-kgz-kant",
      "deployments/rus-kgz-karakol",
    ]);
    expect(isKnown(data, "deployments/rus-kgz-kant~nowhere")).toBe(false);
    expect(isKnown(data, "dragons/smaug")).toBe(false);
  });

  it("leaves the capitals of the five in sight", () => {
    for (const day of ["1995-01-01", "2005-01-01", "2024-12-31"]) {
      const { moment } = shownOn(day);
      for (const [frame, scale] of [
        [0, 1],
        [1, 1],
      ] as const) {
        const capitals = data.cities.flatMap((city) => {
          const at = city.at[frame];
          return at != null && ["Bishkek", "Dushanbe", "Ashgabat", "Tashkent"].includes(city.id) ? [at] : [];
        });
        for (const { at, shift } of marksOf(data, { ...VIEW, layers: ["sites"] }, moment, frame, scale)) {
          for (const [x, y] of capitals) {
            expect(Math.hypot(at[0] * scale + shift[0] - x * scale, at[1] * scale + shift[1] - y * scale), day).toBeGreaterThan(10);
          }
        }
      }
    }
  });

  it("counts at each mark as many records as its panel lists, whatever the day and the scale", () => {
    for (const day of ["1995-01-01", "2005-01-01", "2024-12-31"]) {
      const shown = shownOn(day);
      for (const [frame, scale] of [
        [0, 0.58],
        [0, 1],
        [1, 1],
        [1, 3],
      ] as const) {
        for (const group of marksOf(data, VIEW, shown.moment, frame, scale)) expect(detailsOf(shown, keyOf(group))).toHaveLength(group.marks.length);
      }
    }
  });

  it("draws as one only what belongs to one, and counts nobody's site twice", () => {
    const { moment } = shownOn("2005-01-01");
    for (const [frame, scale] of [
      [0, 1],
      [1, 1],
    ] as const) {
      for (const { marks } of marksOf(data, { ...VIEW, layers: ["sites"] }, moment, frame, scale)) {
        expect(new Set(marks.map(({ owner }) => owner)).size).toBe(1);
      }
    }
    const owner = (id: string) => ownerOf(data.sites.find((site) => site.id === id) ?? { operators: [] });
    expect(["rus-kgz-kant", "usa-uzb-k2"].map(owner)).toEqual(["RUS", "USA"]);
    expect(ownerOf({ operators: ["TUR", "RUS"] })).toBe("other");
  });

  it("calls Crimea disputed from the resolution on, and not before", () => {
    const value = (day: string) => detailsOf(shownOn(day), "areas/crimea")[0]?.value;
    expect(value("2014-03-26")).toBe("not disputed on this date");
    expect(value("2014-03-27")).toBe("disputed");
  });
});
