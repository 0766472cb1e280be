import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateTypes } from "./types.ts";

writeFileSync(fileURLToPath(new URL("../types.ts", import.meta.url)), await generateTypes());
