import { describe, expect, it } from "vitest";
import { partIn } from "./part.ts";

describe("a party's part in an event", () => {
  it("is what it did, and of an event that was only announced what it was to do", () => {
    expect(partIn("en", { status: "occurred" }, "participant")).toBe("took part");
    expect(partIn("en", { status: "announced" }, "participant")).toBe("was to take part");
    expect(partIn("en", { status: "announced" }, "subject")).toBe("at its centre");
  });
});
