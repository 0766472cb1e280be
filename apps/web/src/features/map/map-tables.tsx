import { formatDay } from "@multivector/data";
import { dayIn, hrefIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import type { Shown } from "./details.ts";
import { LAYERS, type Layer } from "./map-data.ts";
import { calledOn } from "./moment.ts";

interface Entry {
  id: string;
  text: string;
  more: string;
  href: string;
}

/** The same as on the map, as tables and lists. */
export function MapTables({ shown: { data, view, moment, fills } }: { shown: Shown }) {
  const { locale } = data;
  const words = atlasMessages(locale);
  const nameOf = (code: string) => calledOn(data, code, moment.day);
  const rows = data.states.filter(({ code }) => (fills[code]?.word ?? "") !== "");
  const lists: Record<Layer, Entry[]> = {
    sites: moment.sites.map(({ site }) => ({
      id: site.id,
      text: site.name,
      more: `${words.siteKinds[site.kind]} · ${site.operators.map((code) => nameOf(code)).join(", ")} · ${nameOf(site.host)}`,
      href: hrefIn(locale, `/deployments/${site.id}`),
    })),
    corridors: moment.corridors.map(({ corridor }) => ({
      id: corridor.id,
      text: corridor.name,
      more: "",
      href: hrefIn(locale, `/corridors/${corridor.id}`),
    })),
    events: moment.events.map(({ id, title, first }) => ({
      id,
      text: title,
      more: dayIn(locale, formatDay(first)),
      href: hrefIn(locale, `/events/${id}`),
    })),
    visits: moment.visits.map(({ id, who, from, to, first }) => ({
      id,
      text: `${who} (${from})`,
      more: `${nameOf(to)} · ${dayIn(locale, formatDay(first))}`,
      href: hrefIn(locale, `/visits#visits-row-${id}`),
    })),
  };
  return (
    <details className="figure-table">
      <summary>{words.table}</summary>
      <TableFrame label={words.table}>
        <table data-table="map">
          <TableHead columns={words.stateTable} />
          <tbody>
            {rows.map(({ code }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={hrefIn(locale, `/countries/${code}`)}>{nameOf(code)}</a>
                </th>
                <td>{fills[code]?.word}</td>
                <td>{view.fill === "members" && moment.statuses[code]?.since != null ? dayIn(locale, moment.statuses[code]?.since ?? "") : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {LAYERS.filter((layer) => view.layers.includes(layer)).map((layer) => (
        <section key={layer}>
          <h3>{words.lists[layer]}</h3>
          {lists[layer].length === 0 ? <p className="note">{words.empty({ what: words.lists[layer] })}</p> : null}
          <ul className="claim-list">
            {lists[layer].map(({ id, text, more, href }) => (
              <li key={id}>
                <a href={href} lang={langOf(locale, text)}>
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
