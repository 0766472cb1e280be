import type { Dataset } from "../query/index.ts";

/** A state's own figure of a series that is held: over all partners where there is such a row, and of which years. */
export interface OwnFigure {
  partner: string;
  from: number;
  to: number;
}

/** By series, item and state: `trade-kaz/exports/KAZ`. */
export type OwnFigures = ReadonlyMap<string, OwnFigure>;

const ALL_PARTNERS = "WLD";

export function ownFiguresOf(dataset: Dataset): OwnFigures {
  const figures = new Map<string, OwnFigure>();
  for (const { id, dyadic, domain } of dataset.series.records) {
    if (domain === "diplomacy") continue;
    for (const [state, partner, year, item, value] of dataset.series.observations[id]?.rows ?? []) {
      if (value === null) continue;
      const key = `${id}/${item}/${state}`;
      const held = figures.get(key);
      const isWhole = partner === ALL_PARTNERS;
      // What is held of single partners says nothing of the years over all of them.
      if (held === undefined || (isWhole && held.partner !== ALL_PARTNERS))
        figures.set(key, { partner: dyadic && isWhole ? ALL_PARTNERS : "", from: year, to: year });
      else if (isWhole || held.partner !== ALL_PARTNERS) {
        held.from = Math.min(held.from, year);
        held.to = Math.max(held.to, year);
      }
    }
  }
  return figures;
}

/** As a line of text. */
export const packOwnFigures = (figures: OwnFigures): string => [...figures].map(([key, { partner, from, to }]) => `${key} ${from} ${to} ${partner}`).join(";");

/** @throws RangeError for what `packOwnFigures` did not make. */
export function unpackOwnFigures(line: string): OwnFigures {
  const entries = line === "" ? [] : line.split(";");
  return new Map(
    entries.map((entry) => {
      const [, key = "", from, to, partner = ""] = entry.match(/^(\S+\/\S+\/\S+) (\d{4}) (\d{4}) (\w*)$/) ?? [];
      if (key === "") throw new RangeError(`not the years of a figure: ${entry}`);
      return [key, { partner, from: Number(from), to: Number(to) }];
    }),
  );
}

/** The parameters of the page of a series that show such a figure. */
export function viewOf(key: string, { partner }: OwnFigure): string {
  const [, item = "", state = ""] = key.split("/");
  return `country=${state}${partner === "" ? "" : `&partner=${partner}`}&item=${item}`;
}
