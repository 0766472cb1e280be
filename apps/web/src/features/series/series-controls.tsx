import { afterColon } from "@/locale/after-colon.ts";
import type { Locale } from "@/locale/locale.ts";
import { unitName } from "@/locale/quantity.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { YearInput } from "@/ui/date/year-input.tsx";
import type { SeriesCard, SeriesView } from "./lines.ts";
import { Picker } from "./picker.tsx";
import { type ChooseView, MODES } from "./use-view.ts";

interface SeriesControlsProps {
  locale: Locale;
  title: string;
  card: SeriesCard;
  view: SeriesView;
  choose: ChooseView;
  nameOf: (code: string) => string;
}

/** What is shown of a series: item, states, partners, years, and shares or values. */
export function SeriesControls({ locale, title, card, view: { item, entities, partners, years, mode }, choose, nameOf }: SeriesControlsProps) {
  const words = seriesMessages(locale);
  const table = recordTableMessages(locale);
  return (
    <fieldset className="atlas-controls">
      <legend className="visually-hidden">{title}</legend>
      {card.items.length === 1 ? null : (
        <label>
          {words.item}{" "}
          <select value={item} onChange={(event) => choose.item(event.currentTarget.value)}>
            {card.items.map(({ id, label, unit: own }) => (
              <option key={id} value={id}>
                {label} ({unitName(locale, own)})
              </option>
            ))}
          </select>
        </label>
      )}
      <Picker
        label={words.of}
        add={words.add}
        remove={(name) => words.remove({ name })}
        chosen={entities}
        all={card.entities}
        nameOf={nameOf}
        onChange={choose.entities}
        locale={locale}
      />
      {card.dyadic ? (
        <Picker
          label={words.with}
          add={words.add}
          remove={(name) => words.remove({ name })}
          chosen={partners}
          all={card.partners}
          nameOf={nameOf}
          onChange={choose.partners}
          locale={locale}
        />
      ) : null}
      <span className="picker">
        <span className="picker-label">{words.period}</span>
        {([0, 1] as const).map((side) => (
          <YearInput
            key={side}
            locale={locale}
            label={`${words.period}${locale === "ru" ? "," : ""} ${afterColon(locale, side === 0 ? table.from : table.to)}`}
            // The first year is never after the last.
            bounds={side === 0 ? [card.years[0], years[1]] : [years[0], card.years[1]]}
            year={years[side]}
            choose={(year) => choose.years(side === 0 ? [year, years[1]] : [years[0], year])}
          />
        ))}
      </span>
      {card.shares ? (
        <label>
          {words.mode}{" "}
          <select value={mode} onChange={(event) => choose.mode(event.currentTarget.value as SeriesView["mode"])}>
            {MODES.map((value) => (
              <option key={value} value={value}>
                {words.modes[value]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </fieldset>
  );
}
