// Writes the answers of docs/cookbook.md as the API gives them now: `pnpm --filter @multivector/api run cookbook`.
import { writeFileSync } from "node:fs";
import { COOKBOOK, recipes, rewritten } from "../test/document/cookbook.ts";

writeFileSync(COOKBOOK, await rewritten());
console.log(`docs/cookbook.md: ${recipes().length} answers`);
