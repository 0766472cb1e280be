import { capital, dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { countedIn, statesIn } from "@/phrases/counts.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { fillsOf } from "./fills.ts";
import { calledOn, type Layer, type MapData, type MapMoment, type MapView } from "./moment.ts";

/** What the map shows, in a sentence or two made from the same values. */
export function MapSentence({ locale, data, view, moment }: { locale: Locale; data: MapData; view: MapView; moment: MapMoment }) {
  const words = atlasMessages(locale);
  const year = Number(moment.day.slice(0, 4));
  const name = (code: string) => calledOn(data, code, moment.day);
  const said = fillsOf(locale, data, view, moment);
  const parts = REPUBLICS.flatMap((code) => {
    const { look, word } = said[code] ?? { look: "none", word: "" };
    return look === "none" ? [] : [`${name(code)} (${word})`];
  });
  const { members } = moment.members;
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => name(country));
  const [inside, open] = [named("yes"), named("possibly")];
  const frozen = members.filter(({ practice }) => practice !== null).map(({ country }) => name(country));
  const shown = (layer: Layer, least: number, possible = least) => (view.layers.includes(layer) ? { least, most: data.whole[layer] ? possible : null } : null);
  const certain = (list: readonly { holds: "yes" | "possibly" }[]) => list.filter(({ holds }) => holds === "yes").length;
  const layers = {
    sites: shown("sites", certain(moment.sites), moment.sites.length),
    corridors: shown("corridors", certain(moment.corridors), moment.corridors.length),
    events: shown("events", moment.events.length),
    visits: shown("visits", moment.visits.length),
  };
  const counts = (["sites", "corridors", "events", "visits"] as const)
    .flatMap((layer) => {
      const count = layers[layer];
      return count === null ? [] : [words.layerCounts[layer](countedIn(locale, count, String))];
    })
    .join(", ");
  return (
    <p className="say" aria-live="polite" data-testid="sentence">
      {view.fill === "members" ? (
        <>
          <Emphasized
            parts={words.sentence({
              ...statesIn(locale, moment.members),
              day: dayIn(locale, moment.day),
              short: data.organizations.find(({ id }) => id === view.org)?.short ?? view.org,
              named: inside.length,
              names: listIn(locale, inside),
            })}
          />{" "}
          {open.length === 0 ? "" : `${words.open({ names: listIn(locale, open) })} `}
          {frozen.length === 0 ? "" : `${words.frozen({ names: listIn(locale, frozen) })} `}
          {moment.members.most === null ? `${words.incomplete} ` : ""}
        </>
      ) : null}
      {view.fill === "un" ? `${words.unSentence({ year, partner: name(view.partner), count: parts.length, parts: listIn(locale, parts) })} ` : null}
      {view.fill === "trade" ? `${words.tradeSentence({ year, count: parts.length, parts: listIn(locale, parts) })} ` : null}
      {counts === "" ? null : <span className="counts-said">{capital(counts)}.</span>}
    </p>
  );
}
