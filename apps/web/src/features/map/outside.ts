import { listIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import type { Shown } from "./details.ts";
import { UNKNOWN } from "./fills.ts";
import { calledOn } from "./moment.ts";

/** What the key counts and a smaller frame leaves out, in words; empty where it leaves out nothing. */
export function outsideOf({ data, view, moment, fills }: Shown, frame: number): string {
  const left = ({ points }: { points: readonly (readonly unknown[])[] }) => (points[frame]?.length ?? 0) === 0 && (points[0]?.length ?? 0) > 0;
  const states = data.states.filter(
    ({ code, label }) => !["none", UNKNOWN].includes(fills[code]?.look ?? "none") && (label[frame]?.length ?? 0) === 0 && (label[0]?.length ?? 0) > 0,
  );
  const sites = view.layers.includes("sites") ? moment.sites.filter(({ site }) => left(site)).length : 0;
  const events = view.layers.includes("events") ? moment.events.filter(left).length : 0;
  const words = atlasMessages(data.locale).outside;
  const parts = [
    ...states.map(({ code }) => calledOn(data, code, moment.day)),
    ...(sites === 0 ? [] : [words.sites({ count: sites })]),
    ...(events === 0 ? [] : [words.events({ count: events })]),
  ];
  return parts.length === 0 ? "" : words.said({ parts: listIn(data.locale, parts) });
}
