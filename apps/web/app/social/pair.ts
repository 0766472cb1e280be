import type { CountryId, PartyId } from "@multivector/data";
import { dossierOf } from "@/features/relations/dossier.ts";
import { siteFinding } from "@/features/relations/site-finding.ts";
import { alike, tradeLines } from "@/features/relations/values.tsx";
import { voteFinding } from "@/features/relations/vote-row.tsx";
import type { Locale } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { FACT, type Shared } from "./shared.ts";

/** The dossier of two: the first of what its summary finds, and the last known part of each in the other's trade. */
export function pairShared(locale: Locale, a: CountryId, b: PartyId): Shared {
  const dossier = dossierOf(locale, a, b);
  const words = relationMessages(locale);
  const { lines, finding } = tradeLines(locale, a, b);
  const say = [siteFinding(dossier), finding, alike(locale, a, b).finding, dossier.found.votes.length === 0 ? null : voteFinding(dossier)];
  const bars = lines.flatMap(({ label, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last?.value == null) return [];
    return [
      {
        name: `${words.rows.trade}, ${label}, ${last.year}`,
        value: last.value,
        text: percentOf(locale, last.value / 100, last.value < 10 ? 1 : 0),
        colour: FACT,
      },
    ];
  });
  return {
    kicker: words.title,
    title: dossier.names.join(" × "),
    say: say.find((one) => one !== null) ?? words.description({ a: dossier.names[0], b: dossier.names[1] }),
    ...(bars.length === 0 ? {} : { graphic: { kind: "bars", bars, top: 100 } }),
  };
}
