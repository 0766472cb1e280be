import type { CountryId, PartyId } from "@multivector/data";
import { dossierOf } from "@/features/relations/dossier.ts";
import { siteFinding } from "@/features/relations/site-finding.ts";
import { alike, tradeLines } from "@/features/relations/values.tsx";
import { voteFinding } from "@/features/relations/vote-row.tsx";
import { capital, type Locale } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { betweenTwo } from "@/model/pairs.ts";
import { FACT, type Shared } from "./shared.ts";

/** The dossier of two: the last known part of each in the other's trade, and what its summary finds of it; where no trade is known, the first of what else it finds. */
export function pairShared(locale: Locale, a: CountryId, b: PartyId): Shared {
  const dossier = dossierOf(locale, a, b);
  const words = relationMessages(locale);
  const { lines, finding } = tradeLines(locale, a, b);
  const say = [finding, siteFinding(dossier), alike(locale, a, b).finding, dossier.found.votes.length === 0 ? null : voteFinding(dossier)];
  const bars = lines.flatMap(({ label, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last?.value == null) return [];
    return [
      {
        name: `${capital(label)}, ${last.year}`,
        value: last.value,
        text: percentOf(locale, last.value / 100, last.value < 10 ? 1 : 0),
        colour: FACT,
      },
    ];
  });
  return {
    kicker: words.title,
    title: dossier.names.join(betweenTwo(locale)),
    say: say.find((one) => one !== null) ?? words.description({ a: dossier.names[0], b: dossier.names[1] }),
    ...(bars.length === 0 ? {} : { graphic: { kind: "bars", caption: words.tradeShare, bars, top: 100 } }),
  };
}
