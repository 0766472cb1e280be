import { describe, expect, it } from "vitest";
import { checkRelease } from "./version.ts";

const last = { version: "0.4.9", date: "2026-11-26" };
const today = "2026-12-01";

describe("a release", () => {
  it.each([
    ["0.4.10", "2026-11-26"],
    ["0.5.0", "2026-12-01"],
    ["10.0.0", "2026-11-30"],
  ])("may be %s of %s", (version, date) => expect(() => checkRelease({ version, date }, last, today)).not.toThrow());

  it("may be the first", () => expect(() => checkRelease({ version: "0.1.0", date: today }, undefined, today)).not.toThrow());

  it.each([
    ["next", today, /version is "next"; expected three numbers such as 0\.4\.9/],
    ["v0.5.0", today, /version is "v0\.5\.0"/],
    ["0.5", today, /version is "0\.5"/],
    ["0.05.0", today, /version is "0\.05\.0"/],
    ["0.5.0-next.1", today, /version is "0\.5\.0-next\.1"/],
    ["", today, /version is ""/],
    ["0.4.9", today, /not newer than 0\.4\.9/],
    ["0.4.1", today, /not newer than 0\.4\.9.*pnpm release:version/],
    ["0.5.0", "2026-11-25", /before 2026-11-26, the day of 0\.4\.9/],
    ["0.5.0", "2026-12-02", /still to come; expected today, 2026-12-01/],
    ["0.5.0", "2026-11-31", /date is "2026-11-31"; expected a day of the calendar/],
    ["0.5.0", "26-11-30", /date is "26-11-30"/],
    ["0.5.0", "30 November 2026", /expected a day of the calendar as YYYY-MM-DD/],
  ])("cannot be %s of %s", (version, date, refusal) => expect(() => checkRelease({ version, date }, last, today)).toThrow(refusal));
});
