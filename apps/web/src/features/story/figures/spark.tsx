import type { SignReading } from "./signs.ts";

/** Readings of one sign through the years, each sign on its own scale from zero. Unknown years are gaps; a range is a bar. */
export function Spark({ values, x, y, width, height }: { values: readonly (SignReading | null)[]; x: number; y: number; width: number; height: number }) {
  const highest = Math.max(1e-9, ...values.map((value) => value?.possible ?? 0));
  const step = width / (values.length - 1);
  const at = (value: number) => Math.round((y - (value / highest) * height) * 10) / 10;
  const left = (index: number) => Math.round((x + index * step) * 10) / 10;
  let path = "";
  let open = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      open = false;
      continue;
    }
    path += `${open ? "L" : "M"}${left(index)} ${at((value.least + value.possible) / 2)}`;
    // A single year between gaps would draw nothing.
    if (!open && values[index + 1] == null) path += "h.1";
    open = true;
  }
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${y}h${width}`} className="base" />
      {values.map((value, index) =>
        value === null || value.least === value.possible ? null : (
          <path key={left(index)} d={`M${left(index)} ${at(value.least)}V${at(value.possible)}`} fill="none" stroke="var(--fact-mid)" strokeWidth="2" />
        ),
      )}
      <path d={path} fill="none" stroke="var(--fact)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}
