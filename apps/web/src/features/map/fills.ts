import { type Locale, numberIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { isRepublic } from "@/model/republics.ts";
import { calledOn, type MapData, type MapMoment, type MapView } from "./moment.ts";

/** How each state is filled, and the word under its name. */
export function fillsOf(locale: Locale, data: MapData, view: MapView, moment: MapMoment): Record<string, { look: string; word: string }> {
  const words = atlasMessages(locale);
  const year = Number(moment.day.slice(0, 4));
  const name = (code: string) => calledOn(data, code, moment.day);
  return Object.fromEntries(
    data.states.map(({ code }) => {
      if (view.fill === "members") {
        const { status } = moment.statuses[code] ?? { status: "none" };
        const word = { in: words.standing.yes, frozen: words.standing.frozen, possibly: words.standing.possibly, out: words.standing.out, none: "" }[status];
        return [code, { look: status, word }];
      }
      if (view.fill === "none" || !isRepublic(code)) return [code, { look: "none", word: "" }];
      if (view.fill === "un") {
        const share = data.agreement[`${code}/${view.partner}/${year}`];
        return [
          code,
          share === undefined || share === null
            ? { look: "none", word: share === null ? words.tooFew : words.noTrade }
            : { look: `part-${Math.min(4, Math.floor(share * 5))}`, word: `${numberIn(locale, share * 100)} %` },
        ];
      }
      const trade = data.trade[`${code}/${year}`];
      if (trade === undefined) return [code, { look: "none", word: words.noTrade }];
      return [code, { look: `trade-${trade.partner}`, word: `${name(trade.partner)}, ${numberIn(locale, trade.part * 100)} %` }];
    }),
  );
}
