import { type Drift, edited, replaced } from "../rehearsal/drift.ts";
import type { Recording } from "../rehearsal/player.ts";
import { conflictYears } from "./conflict-years.ts";

interface Conflict {
  conflict_id: string;
  year: string;
  gwno_a: string;
  intensity_level: string;
}
interface Page {
  TotalCount: number;
  Result: Conflict[];
}
const ANY = /ucdpprioconflict/;

/** Takes conflicts out of both pages, which then announce as many fewer. */
const without = (gone: (conflict: Conflict) => boolean) => (recording: Recording) => {
  const all = [...recording].filter(([path]) => ANY.test(path)).flatMap(([, text]) => (JSON.parse(text) as Page).Result);
  const total = all.filter((conflict) => !gone(conflict)).length;
  return edited<Page>(ANY, (page) => {
    page.Result = page.Result.filter((conflict) => !gone(conflict));
    page.TotalCount = total;
  })(recording);
};

export const ucdpDrifts: readonly Drift[] = [
  {
    reader: conflictYears,
    renamed: replaced(ANY, '"gwno_b"', '"gw_number_b"'),
    newYear: {
      plant: edited<Page>(ANY, (page) => {
        const [first] = page.Result;
        page.TotalCount++;
        if (first !== undefined && page.Result.some(({ gwno_a }) => gwno_a === "630") && !page.Result.some(({ year }) => year === "2025") && isFirst(page)) {
          page.Result.push({
            ...first,
            conflict_id: "99999",
            year: "2025",
            gwno_a: "702",
            side_a: "Government of Tajikistan",
            gwno_b: "",
            side_b: "A group",
          } as Conflict);
        }
      }),
      key: "conflict-years/TJK/2025/conflicts",
      value: 1,
    },
    withdrawn: { plant: without(({ gwno_a, year }) => gwno_a === "702" && year === "2018"), key: "conflict-years/TJK/2018/conflicts" },
    vanished: { plant: without(({ year }) => year === "2020"), year: "2020" },
    unit: replaced(ANY, /"intensity_level": ?"1"/g, '"intensity_level": "25"'),
    unknownCode: { plant: replaced(ANY, '"365"', '"999"'), code: "999" },
    beyond: {
      plant: edited<Page>(ANY, ({ Result }) => {
        for (const conflict of Result) if (conflict.gwno_a === "700" && conflict.year === "2019") conflict.intensity_level = "1";
      }),
      key: "conflict-years/AFG/2019/intensity",
    },
    missingPage: replaced(ANY, /"TotalPages": ?2/g, '"TotalPages": 1'),
  },
];

function isFirst(page: Page): boolean {
  return "NextPageUrl" in page && page.NextPageUrl !== "";
}
