import { oneOf, someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { yearsParam } from "@/url-state/years.ts";
import type { SeriesCard, SeriesView } from "./lines.ts";

export const MODES = ["absolute", "relative"] as const;

/** The view of a series that the address has, how to choose another, and whether its rows are those that came with the page. */
export function useView(card: SeriesCard, expectedYears: string) {
  const { first } = card;
  const [item, setItem] = useParam(
    oneOf(
      "item",
      card.items.map(({ id }) => id),
      first.item,
    ),
  );
  const [entities, setEntities] = useParam(someOf("country", card.entities, first.entities));
  const [partners, setPartners] = useParam(someOf("partner", card.partners, first.partners));
  const [years, setYears] = useParam(yearsParam(card.years, expectedYears));
  const [mode, setMode] = useParam(oneOf("stackMode", card.shares ? MODES : MODES.slice(0, 1), "absolute"));
  const view: SeriesView = { item, entities, partners, years, mode };
  const isFirst = item === first.item && mode === "absolute" && same(entities, first.entities) && same(partners, first.partners);
  return { view, isFirst, choose: { item: setItem, entities: setEntities, partners: setPartners, years: setYears, mode: setMode } };
}

export type ChooseView = ReturnType<typeof useView>["choose"];

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}
