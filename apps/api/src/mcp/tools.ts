import type { Tool } from "./tool.ts";
import { changesTool } from "./tools/changes.ts";
import { claimTool } from "./tools/claim.ts";
import { draftTool } from "./tools/draft.ts";
import { factsTool } from "./tools/facts.ts";
import { leadsTool } from "./tools/leads.ts";
import { listTool } from "./tools/list.ts";
import { observationsTool } from "./tools/observations.ts";
import { recordTool } from "./tools/record.ts";
import { relationTool } from "./tools/relation.ts";
import { searchTool } from "./tools/search.ts";

export const TOOLS: readonly Tool[] = [
  searchTool,
  recordTool,
  listTool,
  factsTool,
  relationTool,
  changesTool,
  leadsTool,
  observationsTool,
  claimTool,
  draftTool,
];
