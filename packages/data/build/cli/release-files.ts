import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "../compile/root.ts";
import { addressesIn, placeholdersIn } from "../release/addresses.ts";
import { writeReleaseFiles } from "../release/files.ts";

// `release:files FOLDER`: packs what was built, and puts beside it what else belongs to a release. Addresses come from REPOSITORY_URL, SITE_URL and ISSUES_URL; `release:publish` refuses
// the files if they are not those of somewhere.
const [folder, ...more] = process.argv.slice(2);
try {
  if (folder === undefined || more.length > 0) throw new RangeError("expected the folder to fill: `pnpm release:files FOLDER`");
  const addresses = addressesIn(process.env);
  const to = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  for (const name of await writeReleaseFiles(ROOT, to, addresses)) console.log(`${(statSync(join(to, name)).size / 1e6).toFixed(2).padStart(8)} MB  ${name}`);
  for (const problem of placeholdersIn(addresses)) console.warn(`to look at before publishing: ${problem}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
