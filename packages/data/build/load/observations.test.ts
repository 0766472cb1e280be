import { describe, expect, it } from "vitest";
import { parseObservations } from "./observations.ts";

const HEADER = "entity,partner,year,item,value,note\n";
const read = (text: string) => parseObservations("x", "series/x.csv", text);

describe("the values of a series", () => {
  it("are read row by row, with the place of each cell", () => {
    const { table, problems } = read(`${HEADER}KAZ,,2022,gdp,225.5,\nKAZ,RUS,2021,exports,1e3,"a note, with a comma"\n`);
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([
      ["KAZ", null, 2022, "gdp", 225.5, null],
      ["KAZ", "RUS", 2021, "exports", 1000, "a note, with a comma"],
    ]);
    expect(table.locate(1, "value")).toEqual({ line: 3, column: 22 });
    expect(table.locate(0, "entity")).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ["a row with too few cells", "KAZ,2022,gdp,1\n", 2, 1, /4 cells/],
    ["a decimal comma", "KAZ,,2022,gdp,1,5,\n", 2, 1, /7 cells/],
    ["a year in two digits", "KAZ,,22,gdp,1,\n", 2, 6, /the year is "22"/],
    ["a value in words", "KAZ,,2022,gdp,many,\n", 2, 15, /the value is "many"/],
    ["no value", "KAZ,,2022,gdp,,\n", 2, 15, /the value is ""/],
    ["no entity", ",,2022,gdp,1,\n", 2, 1, /no entity/],
    ["an empty line between rows", "KAZ,,2022,gdp,1,\n\nKAZ,,2023,gdp,1,\n", 3, 1, /an empty line/],
  ])("with %s give one problem, at its line and column, with what to do", (_, body, line, column, found) => {
    const { problems } = read(HEADER + body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "series/x.csv", line, column, rule: "series-row", found: expect.stringMatching(found) });
    expect(problems[0]?.fix.length).toBeGreaterThan(10);
  });

  it("need their header", () => {
    expect(read("country,year,value\nKAZ,2022,1\n").problems[0]).toMatchObject({ line: 1, found: expect.stringMatching(/the first line is/) });
  });

  it("lose nothing in silence: every row is a value or a problem", () => {
    const { table, problems } = read(`${HEADER}KAZ,,2022,gdp,1,\nbroken\nKGZ,,2022,gdp,2,\n`);
    expect([table.rows.length, problems.length]).toEqual([2, 1]);
  });
});
