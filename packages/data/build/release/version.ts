import { compare, valid } from "semver";
import { dayOf } from "../../src/time/index.ts";

/**
 * Refuses what cannot be the next release.
 *
 * @param today ISO text; a release is not of a day to come.
 * @throws RangeError if the version is not three numbers as SemVer has them, or no newer than the last; or if its day does not exist, is before the last or still to come.
 */
export function checkRelease({ version, date }: Release, last: Release | undefined, today: string): void {
  // `valid` also takes "v0.5.0" for 0.5.0; a version is written one way here. What comes before a release (0.5.0-next.1) is no release.
  if (valid(version) !== version || !/^[\d.]+$/.test(version)) {
    throw new RangeError(
      `version is ${JSON.stringify(version)}; expected three numbers such as ${last?.version ?? "0.1.0"}, without a "v" and without a tail (semver.org)`,
    );
  }
  if (last !== undefined && compare(version, last.version) <= 0) {
    throw new RangeError(
      `version ${version} is not newer than ${last.version}, the last in the history; expected a higher one: \`pnpm release:version\` works it out`,
    );
  }
  let day: number;
  try {
    day = dayOf(date);
  } catch {
    throw new RangeError(`date is ${JSON.stringify(date)}; expected a day of the calendar as YYYY-MM-DD`);
  }
  if (last !== undefined && day < dayOf(last.date)) {
    throw new RangeError(`date ${date} is before ${last.date}, the day of ${last.version}; expected that day or a later one`);
  }
  if (day > dayOf(today)) throw new RangeError(`date ${date} is still to come; expected today, ${today}, or earlier`);
}

interface Release {
  version: string;
  date: string;
}
