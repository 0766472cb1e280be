import { dataset } from "../../test/dataset.ts";
import { drawVectors } from "../monte-carlo/vectors.ts";
import { metaOf } from "../publish/meta.ts";
import { tablesOf } from "./tables.ts";

// The real tables, with vectors of a few draws; made once for all files of a worker.
export const vectors = drawVectors(dataset, { draws: 20, sobolPoints: 2 });
export const tables = tablesOf(dataset, vectors);
export const meta = metaOf(dataset, "1.2.3");
