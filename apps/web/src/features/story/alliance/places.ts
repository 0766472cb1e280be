import type { MapLabel } from "./alliance-map.tsx";

/** Where the names stand on the wide map; small states get a line to open ground. */
export const WIDE: readonly MapLabel[] = [
  { id: "RUS", at: [390, 107] },
  { id: "KAZ", at: [532, 248] },
  { id: "KGZ", at: [742, 328], to: [660, 357] },
  { id: "TJK", at: [712, 445], to: [600, 418] },
  { id: "UZB", at: [494, 364] },
  { id: "TKM", at: [436, 421] },
  { id: "BLR", at: [143, 104] },
  { id: "GEO", at: [161, 290], to: [244, 342] },
  { id: "ARM", at: [140, 374], to: [257, 378] },
  { id: "AZE", at: [311, 463], to: [303, 388] },
];

/** The same on the map for phones. */
export const NARROW: readonly MapLabel[] = [
  { id: "RUS", at: [198, 84] },
  { id: "KAZ", at: [262, 158] },
  { id: "KGZ", at: [338, 240], to: [320, 207] },
  { id: "TJK", at: [322, 290], to: [292, 236] },
  { id: "UZB", at: [240, 292], to: [246, 218] },
  { id: "TKM", at: [158, 318], to: [206, 238] },
  { id: "BLR", at: [48, 118], to: [72, 84] },
  { id: "GEO", at: [52, 166], to: [120, 198] },
  { id: "ARM", at: [50, 222], to: [126, 216] },
  { id: "AZE", at: [98, 272], to: [149, 220] },
];
