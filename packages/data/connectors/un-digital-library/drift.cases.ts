import { type Drift, type Plant, replaced } from "../rehearsal/drift.ts";
import { votes } from "./votes.ts";

const FILE = /csv$/;
/** Changes the lines of the file; a line for which nothing is left goes. */
const lines =
  (change: (cells: string[]) => string[] | null): Plant =>
  (recording) =>
    new Map(
      [...recording].map(([path, text]) => {
        if (!FILE.test(path)) return [path, text];
        const [heading = "", ...body] = text.trimEnd().split("\n");
        return [path, `${[heading, ...body.flatMap((line) => change(line.split(","))?.join(",") ?? [])].join("\n")}\n`];
      }),
    );
const MEMBER = 1;
const VOTE = 3;
const DATE = 4;

/** A vote of 2026 in which everybody says yes. */
const further: Plant = (recording) =>
  new Map(
    [...recording].map(([path, text]) => {
      if (!FILE.test(path)) return [path, text];
      const body = text.trimEnd().split("\n");
      const last = body.at(-1)?.split(",")[0];
      const copies = body
        .filter((line) => line.startsWith(`${last},`))
        .map((line) => line.split(",").with(0, "9999999").with(DATE, "2026-02-24").with(VOTE, "Y").join(","));
      return [path, `${[...body, ...copies].join("\n")}\n`];
    }),
  );

export const unDigitalLibraryDrifts: readonly Drift[] = [
  {
    reader: votes,
    renamed: replaced(FILE, ",ms_vote,", ",vote,"),
    newYear: { plant: further, key: "un-votes-cast/KAZ/2026/yes", value: 1 },
    // Its only missing vote of the year is found: then it has none.
    withdrawn: {
      plant: lines((cells) => (cells[MEMBER] === "KAZ" && cells[DATE]?.startsWith("2025") && cells[VOTE] === "X" ? cells.with(VOTE, "Y") : cells)),
      key: "un-votes-cast/KAZ/2025/not-cast",
    },
    vanished: { plant: lines((cells) => (cells[DATE]?.startsWith("2019") ? null : cells)), year: "2019" },
    unit: lines((cells) => cells.with(VOTE, { Y: "1", A: "2", N: "3" }[cells[VOTE] ?? ""] ?? "0")),
    unknownCode: { plant: replaced(FILE, ",KAZ,KAZAKHSTAN", ",KZT,KAZAKHSTAN"), code: "KZT" },
    beyond: {
      plant: lines((cells) =>
        cells[MEMBER] === "USA" && cells[DATE]?.startsWith("2025") && cells[0]?.endsWith("7") ? cells.with(VOTE, cells[VOTE] === "Y" ? "N" : "Y") : cells,
      ),
      key: "un-agreement/KAZ/USA/2025/share-same",
    },
    missingPage: null,
  },
];
