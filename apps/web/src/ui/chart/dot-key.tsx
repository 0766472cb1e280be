import { colourOf, type Tone } from "./tone.ts";

/** What a full and a hollow dot mean, at their real size. */
export function DotKey({ names, tone = "region" }: { names: Readonly<Record<"day" | "rough", string>>; tone?: Tone }) {
  return (
    <ul className="key inline-key">
      {[
        { name: names.day, paint: { fill: colourOf(tone) } },
        { name: names.rough, paint: { fill: "var(--paper)", stroke: colourOf(tone), strokeWidth: 1.8 } },
      ].map(({ name, paint }) => (
        <li key={name}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <circle r="5.5" {...paint} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
