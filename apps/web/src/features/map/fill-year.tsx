import { atlasMessages } from "@/messages/atlas/index.ts";
import { chooseDay } from "@/ui/date/day.ts";
import { yearsOfValues, yearWithValues } from "./fills.ts";
import type { MapData, MapView } from "./map-data.ts";

/** Of a colouring by year: that the chosen one has no values, with a way to one that has, or that it is the last one of them. */
export function FillYear({ data, view, day }: { data: MapData; view: MapView; day: string }) {
  const words = atlasMessages(data.locale);
  const year = Number(day.slice(0, 4));
  const other = yearWithValues(data, view, day);
  const last = yearsOfValues(data, view)?.at(-1);
  return (
    <p className="note fill-year" role="status" data-picture="without">
      {other === null ? (
        last === year ? (
          words.lastYear({ year })
        ) : null
      ) : (
        <>
          {words.emptyYear({ year })}{" "}
          <button type="button" onClick={() => showYear(other, data.horizon)}>
            {words.showYear({ year: other })}
          </button>
        </>
      )}
    </p>
  );
}

/** Chooses the last day of a year. */
export function showYear(year: number, horizon: string): void {
  const end = `${year}-12-31`;
  chooseDay(end < horizon ? end : horizon, horizon);
}
