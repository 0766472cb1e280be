import { formatDay } from "@multivector/data";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { fillsOf } from "./fills.ts";
import type { Layer, MapData, MapMoment, MapView } from "./moment.ts";

/** The same as on the map, as tables and lists. */
export function MapTables({
  locale,
  data,
  view,
  moment,
  nameOf,
}: {
  locale: Locale;
  data: MapData;
  view: MapView;
  moment: MapMoment;
  nameOf: (code: string) => string;
}) {
  const words = atlasMessages(locale);
  const said = fillsOf(locale, data, view, moment);
  const rows = data.states.filter(({ code }) => (said[code]?.word ?? "") !== "");
  const lists: [Layer, { id: string; text: string; more: string; href: string }[]][] = [
    [
      "sites",
      moment.sites.map(({ site }) => ({
        id: site.id,
        text: site.name,
        more: `${words.siteKinds[site.kind]} · ${site.operators.map((code) => nameOf(code)).join(", ")} · ${nameOf(site.host)}`,
        href: hrefIn(locale, `/deployments/${site.id}`),
      })),
    ],
    [
      "corridors",
      moment.corridors.map(({ corridor }) => ({ id: corridor.id, text: corridor.name, more: "", href: hrefIn(locale, `/corridors/${corridor.id}`) })),
    ],
    [
      "events",
      moment.events.map(({ id, title, first }) => ({ id, text: title, more: dayIn(locale, formatDay(first)), href: hrefIn(locale, `/events/${id}`) })),
    ],
    [
      "visits",
      moment.visits.map(({ id, who, from, to, first }) => ({
        id,
        text: `${who} (${from})`,
        more: `${nameOf(to)} · ${dayIn(locale, formatDay(first))}`,
        href: hrefIn(locale, `/visits#visits-row-${id}`),
      })),
    ],
  ];
  return (
    <details className="figure-table">
      <summary>{words.table}</summary>
      <div className="table-frame" tabIndex={0} role="group" aria-label={words.table}>
        <table data-table="map">
          <thead>
            <tr>
              {words.stateTable.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={hrefIn(locale, `/countries/${code}`)}>{nameOf(code)}</a>
                </th>
                <td>{said[code]?.word}</td>
                <td>{view.fill === "members" && moment.statuses[code]?.since != null ? dayIn(locale, moment.statuses[code]?.since ?? "") : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lists
        .filter(([layer]) => view.layers.includes(layer))
        .map(([layer, entries]) => (
          <section key={layer}>
            <h3>{words.lists[layer]}</h3>
            {entries.length === 0 ? <p className="note">{words.empty({ what: words.lists[layer] })}</p> : null}
            <ul className="claim-list">
              {entries.map(({ id, text, more, href }) => (
                <li key={id}>
                  <a href={href} lang="en">
                    {text}
                  </a>
                  <span className="note">{more}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
