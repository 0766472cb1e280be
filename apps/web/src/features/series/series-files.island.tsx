"use client";

import type { ComponentProps } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { oneOf } from "@/url-state/params.ts";
import { useParam, useView } from "@/url-state/store.ts";
import { itemInWords, type SeriesCard, type SeriesView } from "./lines.ts";
import { MODES } from "./use-view.ts";

interface SeriesFilesProps {
  locale: Locale;
  title: string;
  subtitle: string;
  card: Pick<SeriesCard, "id" | "items" | "shares">;
  first: SeriesView["item"];
  /** Address of the site, version of the data, its day in words, and terms of the series. */
  about: { site: string; version: string; day: string; licence: string };
}

/** Files of what is shown of a series: which item it is stands in their names, their titles and their address. */
export function SeriesFiles({ locale, title, subtitle, card, first, about: { site, ...about } }: SeriesFilesProps) {
  const ids = card.items.map(({ id }) => id);
  const [item] = useParam(oneOf("item", ids, first));
  const [mode] = useParam(oneOf("stackMode", card.shares ? MODES : MODES.slice(0, 1), "absolute"));
  const view = useView();
  const several = ids.length > 1;
  const shown = several || mode !== "absolute" ? `${title}: ${itemInWords(locale, card, { item, mode })}` : title;
  const part: Pick<ComponentProps<typeof Downloads>, "part"> = several || mode !== "absolute"
    ? { part: [...(several ? [item] : []), ...(mode === "absolute" ? [] : ["share"])].join("-") }
    : {};
  return (
    <Downloads
      locale={locale}
      figure={card.id}
      title={shown}
      subtitle={subtitle}
      forms={["png", "svg", "csv", "xlsx"]}
      about={figureMessages(locale).about({ title: shown, ...about, address: `${site}${hrefIn(locale, `/series/${card.id}`)}${view}` })}
      {...part}
    />
  );
}
