/** Heights of the figures in frames of three widths, in CSS pixels, the higher of both languages. `e2e/embeds.test.ts` holds them against the frames and says what to write here. */
export const FRAME_WIDTHS = [320, 600, 960] as const;

export const FRAME_HEIGHTS: Readonly<Record<string, readonly [at320: number, at600: number, at960: number]>> = {
  "thirteen-days": [640, 640, 640],
  alliance: [640, 640, 640],
  votes: [640, 640, 640],
  journeys: [640, 640, 640],
  guarantor: [640, 640, 640],
  casualties: [640, 640, 640],
  trade: [640, 640, 640],
  remittances: [640, 640, 640],
  corridors: [640, 640, 640],
  "own-houses": [640, 640, 640],
  leads: [640, 640, 640],
  futures: [640, 640, 640],
  holes: [640, 640, 640],
  doubt: [640, 640, 640],
};

/** The width of a column of text, for which a frame of fixed height is made. */
const COLUMN = FRAME_WIDTHS[1];

/** The height of a figure's frame in a column of text. */
export function columnHeight(id: string): number {
  const heights = FRAME_HEIGHTS[id];
  if (heights === undefined) throw new Error(`src/ui/figure/frame-heights.ts has no heights of the figure ${id}; e2e/embeds.test.ts measures them`);
  return heights[FRAME_WIDTHS.indexOf(COLUMN)] ?? heights[0];
}

/** What fits a frame no wider than a page allows, as oEmbed asks for it. */
export function oembedSize(id: string): { width: number; height: number } {
  return { width: COLUMN, height: columnHeight(id) };
}
