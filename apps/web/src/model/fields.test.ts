import { expect, test } from "vitest";
import { fieldsInWords } from "./fields.ts";

test("Russian says whose a vote is, and names the parties that it gathers", () => {
  expect(fieldsInWords("ru", ["cells.ISR", "cells.PHL"])).toBe("голоса Израиля и Филиппин");
  expect(fieldsInWords("ru", ["start", "cells.GEO"])).toBe("дата начала; голос Грузии");
  expect(fieldsInWords("ru", ["participants.KAZ", "participants.CHN"])).toBe("роли (Казахстан, Китай)");
});
