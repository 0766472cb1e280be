import { z } from "zod";
import { fitted, parsed } from "../frame/json.ts";
import type { Asking } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { WORLD_BANK } from "./publisher.ts";

/** What stands before the rows of every answer. `per_page` comes as text in some. */
export const PageSchema = z.object({ page: z.int(), pages: z.int(), total: z.int() });
type Page = z.infer<typeof PageSchema>;

/** How the Bank says no: with status 200, in place of the rows. */
const MessageSchema = z.object({ message: z.array(z.object({ id: z.string(), key: z.string(), value: z.string() })).min(1) });

const ROWS = 1000;

/**
 * Reads all pages of an answer.
 *
 * @param shape of one answer, of which it leaves page and rows.
 * @throws Refused if pages are missing, or the Bank has a message instead of rows.
 */
export async function allPages<Row>(get: Asking["get"], path: string, shape: z.ZodType<{ page: Page; rows: Row[] }>): Promise<{ row: Row; from: string }[]> {
  const found: { row: Row; from: string }[] = [];
  for (let page = 1; ; page++) {
    const answer = await get(`${path}${path.includes("?") ? "&" : "?"}format=json&per_page=${ROWS}&page=${page}`);
    const refuse = (what: string, remedy: string) => new Refused({ publisher: WORLD_BANK.name, address: answer.address, found: what, remedy });
    const body = parsed(WORLD_BANK, answer);
    const message = MessageSchema.safeParse(Array.isArray(body) ? body[0] : body);
    if (message.success) {
      const said = message.data.message.map(({ id, key, value }) => `${id} ${key}: ${value}`).join("; ");
      throw refuse(`the message "${said}" instead of values`, "look up the code in the Bank's list of series: it may have been archived");
    }
    const read = fitted(WORLD_BANK, answer, body, shape);
    if (read.page.page !== page) throw refuse(`page ${read.page.page} where ${page} was asked for`, "run it again");
    found.push(...read.rows.map((row, index) => ({ row, from: `page ${page}, row ${index + 1}` })));
    if (page < read.page.pages) continue;
    if (found.length === read.page.total) return found;
    throw refuse(`${found.length} rows on ${read.page.pages} pages where ${read.page.total} were announced`, "run it again: pages are missing");
  }
}
