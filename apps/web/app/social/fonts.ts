import { readFileSync } from "node:fs";
import { join } from "node:path";

// One family: the renderer cannot read the other's ligatures. The build runs in this workspace.
const FAMILY = "source-sans-3";
const SUBSETS = ["latin", "latin-ext", "cyrillic"] as const;

/** A subset is found by its own name. */
export const FONTS = SUBSETS.flatMap((subset) =>
  ([400, 600] as const).map((weight) => ({
    name: `${FAMILY}-${subset}`,
    data: readFileSync(join(process.cwd(), "node_modules/@fontsource", FAMILY, "files", `${FAMILY}-${subset}-${weight}-normal.woff`)),
    weight,
    style: "normal" as const,
  })),
);

export const FONT_FAMILY = SUBSETS.map((subset) => `${FAMILY}-${subset}`).join(", ");
