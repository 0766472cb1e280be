/** A point and three directions, of unequal length. */
const PATHS = ["M0 -6.2V-12.4", "M6.2 0H10.5", "M-4.4 4.4l-3.6 3.6"] as const;
const BOX = "-13 -13 26 26";
/** In print and on white. */
const INK = "#1c2126";

/** The mark of the site, in the colour of text. @param size In pixels. */
export function Logo({ size }: { size: number }) {
  return (
    <svg viewBox={BOX} width={size} height={size} aria-hidden="true">
      <circle r="3.6" fill="var(--ink)" />
      <g stroke="var(--ink)" strokeWidth="2.2" fill="none">
        {PATHS.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
    </svg>
  );
}

/** The same as a file. */
export const LOGO_FILE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${BOX}" width="260" height="260"><title>Multivector</title><circle r="3.6" fill="${INK}"/><path d="${PATHS.join("")}" fill="none" stroke="${INK}" stroke-width="2.2"/></svg>\n`;
