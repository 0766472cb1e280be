/** Heights of the figures in frames of three widths, in CSS pixels, the higher of both languages. `e2e/embeds.test.ts` holds them against the frames and says what to write here. */
export const FRAME_WIDTHS = [320, 600, 960] as const;

export const FRAME_HEIGHTS: Readonly<Record<string, readonly [at320: number, at600: number, at960: number]>> = {
  "thirteen-days": [680, 670, 480],
  alliance: [1760, 1760, 1660],
  votes: [1800, 1860, 830],
  journeys: [1330, 1320, 850],
  guarantor: [800, 800, 580],
  casualties: [1010, 1060, 760],
  trade: [1880, 1690, 800],
  remittances: [780, 740, 630],
  corridors: [1590, 1100, 1040],
  "own-houses": [860, 770, 590],
  leads: [1450, 1290, 790],
  futures: [2950, 3430, 1630],
  holes: [1700, 1980, 1140],
  doubt: [910, 580, 490],
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
