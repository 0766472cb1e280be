import type { Corridor } from "@multivector/data";
import { dateIn, type Locale, numberIn, spanIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { unitMessages } from "@/messages/unit/index.ts";
import { spanInWords } from "@/phrases/span.ts";
import { Locator } from "@/ui/map/locator.tsx";
import { ConflictList } from "@/ui/record/conflict-list.tsx";
import { PartyLinks } from "@/ui/record/links.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { RecordTools } from "@/ui/record/record-tools.tsx";
import { type RecordRows, RecordTable } from "@/ui/table/record-table.tsx";
import { FactList } from "../fact-list.tsx";

/** A corridor: where it runs, what it carries, its steps. */
export function CorridorPage({ locale, corridor }: { locale: Locale; corridor: Corridor }) {
  const { id } = corridor;
  const { corridors: words } = referenceMessages(locale);
  const table = recordTableMessages(locale);
  const { kinds, status } = corridorMessages(locale);
  const record = `corridors/${id}`;
  const carried = carriedBy(corridor.kind);
  return (
    <>
      <div className="top">
        <p className="kicker">
          {kinds[corridor.kind]} · {status[corridor.status]}
        </p>
        <h1 lang={langOf(locale, corridor.name)}>{corridor.name}</h1>
        {corridor.note === null ? null : (
          <p className="stand" lang={langOf(locale, corridor.note)}>
            {corridor.note}
          </p>
        )}
      </div>
      <section className="section columns">
        <FactList
          locale={locale}
          facts={[
            [table.through, <PartyLinks key="through" locale={locale} parties={corridor.countries.map((country) => ({ country, organization: null }))} />],
            [words.length, corridor.lengthKm === null ? null : `${numberIn(locale, corridor.lengthKm)} ${words.km}`],
            [words.started, corridor.started === null ? null : dateIn(locale, corridor.started)],
            [words.service, corridor.service === null ? null : spanInWords(locale, corridor.service)],
            [
              words.owners,
              corridor.owners === null ? null : (
                <RecordText key="owners" locale={locale}>
                  {corridor.owners}
                </RecordText>
              ),
            ],
            [
              words.route,
              corridor.routes.length === 0 ? null : (
                <ul key="route" className="plain">
                  {corridor.routes.map((route, index) => (
                    <li key={route.name ?? String(index)}>
                      <RecordText locale={locale}>{routeIn(locale, route)}</RecordText>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [recordMessages(locale).receipt.sure, timelineMessages(locale).confidences[corridor.confidence]],
          ]}
          provenance={{ ...corridor, id: "receipt-record", title: corridor.name, record, conflicts: [] }}
        />
        <Locator
          locale={locale}
          title={corridor.name}
          points={corridor.routes.flatMap(({ stops }) => stops)}
          corridor={corridor}
          states={corridor.countries}
          note={lineNote(locale, corridor)}
        />
      </section>
      <section className="section">
        <h2>{words.capacities}</h2>
        <RecordTable
          locale={locale}
          id="capacity"
          caption={`${words.capacities}: ${corridor.name}`}
          empty={words.noCapacity}
          {...amounts(locale, corridor, corridor.capacities)}
        />
      </section>
      <section className="section">
        <h2>{words.flows[carried]}</h2>
        <RecordTable
          locale={locale}
          id="flow"
          caption={`${words.flows[carried]}: ${corridor.name}`}
          empty={words.noFlow[carried]}
          {...amounts(locale, corridor, corridor.flows)}
        />
      </section>
      {corridor.steps.length === 0 ? null : (
        <section className="section">
          <h2>{words.steps}</h2>
          <RecordTable
            locale={locale}
            id="steps"
            caption={`${words.steps}: ${corridor.name}`}
            empty=""
            columns={[table.when, table.what]}
            rows={corridor.steps.map(({ date, what, citations }, index) => ({
              id: String(index),
              cells: [
                dateIn(locale, date),
                <RecordText key="what" locale={locale}>
                  {what}
                </RecordText>,
              ],
              provenance: { title: what, record, citations: citations.length > 0 ? citations : corridor.citations },
            }))}
          />
        </section>
      )}
      <ConflictList locale={locale} id="corridor" record={record} conflicts={corridor.conflicts} />
      <RecordTools locale={locale} record={record} title={corridor.name} path={`/corridors/${id}`} />
    </>
  );
}

function carriedBy(kind: Corridor["kind"]): "pipeline" | "cargo" | "power" {
  if (kind === "power-line") return "power";
  return kind === "oil-pipeline" || kind === "gas-pipeline" || kind === "gas-flow" ? "pipeline" : "cargo";
}

/** Whose line is drawn, or that it is none. */
function lineNote(locale: Locale, { routes }: Corridor): string {
  const { corridors: words } = referenceMessages(locale);
  const sources = new Set(routes.flatMap(({ survey }) => survey?.source ?? []));
  const straight = routes.some(({ accuracy }) => accuracy === "schematic");
  return [
    sources.has("gem-trackers") ? words.lineOfMonitor : "",
    sources.has("openstreetmap") ? words.lineOfStreetMap : "",
    straight ? (sources.size === 0 ? words.schematic : words.schematicRest) : "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** Capacities or flows: a value with its unit, never converted. */
function amounts(locale: Locale, corridor: Corridor, list: Corridor["capacities"] | Corridor["flows"]): RecordRows {
  const table = recordTableMessages(locale);
  return {
    columns: [table.when, table.value, table.unit, table.note],
    numeric: [1],
    unit: 2,
    rows: list.map((amount, index) => ({
      id: String(index),
      cells: [
        amount.at === null ? recordMessages(locale).notRecorded : dateIn(locale, amount.at),
        numberIn(locale, amount.value, Number.isInteger(amount.value) ? 0 : 1),
        unitMessages(locale).flows[amount.unit],
        // An empty cell is empty: on a phone nothing stands for it.
        amount.note === null && !("planned" in amount && amount.planned) ? (
          ""
        ) : (
          <span key="note">
            {"planned" in amount && amount.planned ? `${table.planned} ` : ""}
            {amount.note === null ? null : <RecordText locale={locale}>{amount.note}</RecordText>}
          </span>
        ),
      ],
      provenance: {
        title: `${corridor.name}: ${numberIn(locale, amount.value, amount.value % 1 === 0 ? 0 : 1)} ${unitMessages(locale).flows[amount.unit]}`,
        record: `corridors/${corridor.id}`,
        citations: amount.citations.length > 0 ? amount.citations : corridor.citations,
      },
    })),
  };
}

/** The stops of a route behind its name; once, where the name is made of the same stops. */
function routeIn(locale: Locale, { name, stops }: Corridor["routes"][number]): string {
  const span = spanIn(locale, ...stops.map((stop) => stop.name));
  const spaceless = (text: string) => text.replaceAll(" ", "");
  return name === null || spaceless(name) === spaceless(span) ? span : `${name}: ${span}`;
}
