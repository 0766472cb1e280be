import { REPUBLICS } from "@/records/republics.ts";
import { atlasWords } from "@/words/atlas.ts";
import { dayIn, type Locale } from "@/words/locale.ts";
import { fillsOf } from "./fills.ts";
import { type AtlasData, type AtlasMoment, type AtlasView, calledOn, type Layer } from "./model.ts";

/** What the map shows, in a sentence or two made from the same values. */
export function AtlasSentence({ locale, data, view, moment }: { locale: Locale; data: AtlasData; view: AtlasView; moment: AtlasMoment }) {
  const words = atlasWords(locale);
  const year = Number(moment.day.slice(0, 4));
  const name = (code: string) => calledOn(data, code, moment.day);
  const said = fillsOf(locale, data, view, moment);
  const parts = REPUBLICS.flatMap((code) => {
    const { look, word } = said[code] ?? { look: "none", word: "" };
    return look === "none" ? [] : [`${name(code)} (${word})`];
  });
  const { members } = moment.members;
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => name(country));
  const say = words.sentence(
    dayIn(locale, moment.day),
    data.organizations.find(({ id }) => id === view.org)?.short ?? view.org,
    moment.members,
    named("yes"),
    named("possibly"),
    members.filter(({ practice }) => practice !== null).map(({ country }) => name(country)),
  );
  const shown = (layer: Layer, least: number, possible = least) => (view.layers.includes(layer) ? { least, most: data.whole[layer] ? possible : null } : null);
  const certain = (list: readonly { holds: "yes" | "possibly" }[]) => list.filter(({ holds }) => holds === "yes").length;
  const counts = words.layerCounts(
    shown("sites", certain(moment.sites), moment.sites.length),
    shown("corridors", certain(moment.corridors), moment.corridors.length),
    shown("events", moment.events.length),
    shown("visits", moment.visits.length),
  );
  return (
    <p className="say" aria-live="polite" data-testid="sentence">
      {view.fill === "members" ? (
        <>
          <b>{say.day}</b>, <b>{say.count}</b>
          {say.rest}{" "}
        </>
      ) : null}
      {view.fill === "un" ? `${words.unSentence(year, name(view.partner), parts)} ` : null}
      {view.fill === "trade" ? `${words.tradeSentence(year, parts)} ` : null}
      {counts === "" ? null : <span className="counts-said">{counts.replace(/^./, (letter) => letter.toUpperCase())}.</span>}
    </p>
  );
}
