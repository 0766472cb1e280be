import { atlasMessages } from "@/messages/atlas/index.ts";
import { isRepublic } from "@/model/republics.ts";
import type { MapData, MapView } from "./map-data.ts";
import { statusInWords } from "./membership-status.ts";
import { calledOn, type MapMoment } from "./moment.ts";

/** How a state is filled, and the word under its name. */
interface StateFill {
  look: string;
  word: string;
}

export type Fills = Readonly<Record<string, StateFill>>;

const NOTHING: StateFill = { look: "none", word: "" };

export function fillsOf(data: MapData, view: MapView, moment: MapMoment): Fills {
  return Object.fromEntries(data.states.map(({ code }) => [code, fillOf(data, view, moment, code)]));
}

function fillOf(data: MapData, view: MapView, moment: MapMoment, code: string): StateFill {
  const words = atlasMessages(data.locale);
  const year = Number(moment.day.slice(0, 4));
  const percent = (share: number) => words.percent({ value: Math.round(share * 100) });
  if (view.fill === "members") {
    const status = moment.statuses[code];
    if (status === undefined || status.status === "none" || status.status === "never") return NOTHING;
    return { look: status.status, word: statusInWords(data.locale, status) };
  }
  if (view.fill === "none" || !isRepublic(code)) return NOTHING;
  if (view.fill === "un") {
    const share = data.agreement[`${code}/${view.partner}/${year}`];
    if (share === undefined || share === null) return { look: UNKNOWN, word: share === null ? words.tooFew : words.noData };
    return { look: `part-${Math.min(4, Math.floor(share * 5))}`, word: percent(share) };
  }
  const trade = data.trade[`${code}/${year}`];
  if (trade === undefined) return { look: UNKNOWN, word: words.noData };
  const look = trade.partner === "RUS" || trade.partner === "CHN" ? `trade-${trade.partner}` : "trade-other";
  return { look, word: `${calledOn(data, trade.partner, moment.day)}, ${percent(trade.part)}` };
}

/** From when a state's value of a year is counted otherwise than those before, and cannot be compared with them; null where it can. */
export function apartSince({ votesApart, trade, tradeApart }: MapData, { fill }: Pick<MapView, "fill">, code: string, year: number): number | null {
  const since = fill === "un" ? votesApart : fill === "trade" ? (tradeApart[`${code}/${trade[`${code}/${year}`]?.partner}`] ?? null) : null;
  return since !== null && since <= year ? since : null;
}

/** The years of which a colouring has values, the first one first; null where it is by day. */
export function yearsOfValues({ agreement, trade }: MapData, { fill, partner }: Pick<MapView, "fill" | "partner">): number[] | null {
  if (fill !== "un" && fill !== "trade") return null;
  const keys = fill === "trade" ? Object.keys(trade) : Object.keys(agreement).filter((key) => key.split("/")[1] === partner && agreement[key] !== null);
  return [...new Set(keys.map((key) => Number(key.slice(-4))))].sort((a, b) => a - b);
}

/** The year to show in place of that of a day of which a colouring has no values: the last one before it, or the first there is. Null where it has some. */
export function yearWithValues(data: MapData, view: Pick<MapView, "fill" | "partner">, day: string): number | null {
  const years = yearsOfValues(data, view);
  const year = Number(day.slice(0, 4));
  if (years === null || years.includes(year)) return null;
  return years.findLast((other) => other < year) ?? years[0] ?? null;
}

/** Drawn on the paper of its own that says that nothing is known. */
export const UNKNOWN = "unknown";

/** Filled dark, so that what is written on it is light. */
export function isDark(look: string): boolean {
  return ["in", "part-4", "part-3"].includes(look);
}
