import { type Event, parsePeriod } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { meta } from "@multivector/data/meta";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { event } from "../facts.ts";
import type { FigureComponent } from "../figure-component.ts";
import { EventRows } from "./event-rows.tsx";

const ROWS = {
  attacked: [
    "2020-07-12-tavush-clashes",
    "2020-09-27-second-karabakh-war",
    "2022-09-12-armenia-azerbaijan-september-2022",
    "2023-09-19-karabakh-offensive-2023",
  ],
  leaves: [
    "2023-01-armenia-declines-csto-drills",
    "2023-11-armenia-skips-csto-minsk",
    "2024-02-22-armenia-freezes-csto",
    "2024-05-08-armenia-stops-paying-csto",
    "2025-03-26-armenia-eu-accession-law",
  ],
  clashes: ["2021-04-28-kyrgyz-tajik-clashes-2021", "2022-09-14-kyrgyz-tajik-clashes-2022"],
  settled: ["2025-03-13-kyrgyz-tajik-border-treaty", "2025-03-31-khujand-declaration"],
} as const;

const ORDER = ["attacked", "russia", "alliance", "leaves", "clashes", "settled"] as const;

/** Every appeal of Armenia on record, by whom it went to: the alliance, or Russia alone. */
export function appealsTo(whom: "alliance" | "russia"): readonly Event[] {
  return dataset.events.records.filter(
    ({ type, participants }) =>
      type === "appeal" &&
      participants.some(({ country, role }) => country === "ARM" && role === "requester") &&
      participants.some(({ organization }) => organization === "csto") === (whom === "alliance"),
  );
}

function eventsOf(row: (typeof ORDER)[number]): readonly Event[] {
  return row === "russia" || row === "alliance" ? appealsTo(row) : ROWS[row].map(event);
}

export const Guarantor: FigureComponent = ({ locale, heading }) => {
  const words = storyFigureMessages(locale).guarantor;
  const day = (edtf: string) => parsePeriod(edtf)?.earliest ?? 0;
  return (
    <EventRows
      locale={locale}
      heading={heading}
      id="guarantor"
      title={words.title}
      subtitle={words.subtitle}
      api="/v1/events?from=2020-01-01"
      first={day("2020-01-01")}
      last={day(meta.horizon)}
      gutter={226}
      rows={ORDER.map((key) => ({
        id: key,
        label: words.rows[key],
        events: eventsOf(key),
        step: key === "clashes" || key === "settled" ? "2 3" : "1",
      }))}
    />
  );
};
