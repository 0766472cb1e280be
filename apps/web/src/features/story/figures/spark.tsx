import type { SignReading } from "./signs.ts";

/** What is drawn of a sign, at its real size. */
export function SparkKey({ names }: { names: Readonly<Record<"line" | "range" | "single", string>> }) {
  const entries = [
    [names.line, <path key="line" d="M1 10L10 5L19 7L29 2" fill="none" stroke="var(--fact)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />],
    [
      names.range,
      <g key="range" fill="none" strokeWidth="2">
        <path d="M5 2V11M15 1V10M25 1V9" stroke="var(--fact-mid)" />
        <path d="M1 7L29 4" stroke="var(--fact)" />
      </g>,
    ],
    [names.single, <circle key="single" cx="15" cy="6" r="2.6" fill="var(--fact)" />],
  ] as const;
  return (
    <ul className="key inline-key">
      {entries.map(([name, shape]) => (
        <li key={name}>
          <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
            {shape}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Readings of one sign through the years, each sign on its own scale from zero. Unknown years are gaps; a range is a bar. */
export function Spark({ values, x, y, width, height }: { values: readonly (SignReading | null)[]; x: number; y: number; width: number; height: number }) {
  const highest = Math.max(1e-9, ...values.map((value) => value?.possible ?? 0));
  const step = width / (values.length - 1);
  const at = (value: number) => Math.round((y - (value / highest) * height) * 10) / 10;
  const left = (index: number) => Math.round((x + index * step) * 10) / 10;
  const singles: [number, number][] = [];
  const path: string[] = [];
  let level: number | null = null;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      level = null;
      continue;
    }
    const middle = at((value.least + value.possible) / 2);
    // A single year between gaps would draw nothing.
    if (level === null && values[index + 1] == null) singles.push([left(index), middle]);
    else if (level === middle) {
      // Years at one level are one line.
      if (path.at(-1)?.startsWith("H")) path.pop();
      path.push(`H${left(index)}`);
    } else path.push(`${level === null ? "M" : "L"}${left(index)} ${middle}`);
    level = middle;
  }
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${y}h${width}`} className="base" />
      {values.map((value, index) =>
        value === null || value.least === value.possible ? null : (
          <path key={left(index)} d={`M${left(index)} ${at(value.least)}V${at(value.possible)}`} fill="none" stroke="var(--fact-mid)" strokeWidth="2" />
        ),
      )}
      <path d={path.join("")} fill="none" stroke="var(--fact)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      {singles.map(([cx, cy]) => (
        <circle key={cx} cx={cx} cy={cy} r="2.6" fill="var(--fact)" />
      ))}
    </g>
  );
}
