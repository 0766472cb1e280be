import { atlasMessages } from "@/messages/atlas/index.ts";
import { isRepublic } from "@/model/republics.ts";
import type { MapData, MapView } from "./map-data.ts";
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
    const { status } = moment.statuses[code] ?? { status: "none" };
    return { look: status, word: status === "none" ? "" : words.statuses[status] };
  }
  if (view.fill === "none" || !isRepublic(code)) return NOTHING;
  if (view.fill === "un") {
    const share = data.agreement[`${code}/${view.partner}/${year}`];
    if (share === undefined || share === null) return { look: "none", word: share === null ? words.tooFew : words.noData };
    return { look: `part-${Math.min(4, Math.floor(share * 5))}`, word: percent(share) };
  }
  const trade = data.trade[`${code}/${year}`];
  if (trade === undefined) return { look: "none", word: words.noData };
  const look = trade.partner === "RUS" || trade.partner === "CHN" ? `trade-${trade.partner}` : "trade-other";
  return { look, word: `${calledOn(data, trade.partner, moment.day)}, ${percent(trade.part)}` };
}

/** Filled dark, so that what is written on it is light. */
export function isDark(look: string): boolean {
  return ["in", "part-4", "part-3"].includes(look);
}
