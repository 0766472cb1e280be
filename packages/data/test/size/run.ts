import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../build/compile/root.ts";
import { addressesIn } from "../../build/release/addresses.ts";
import { packPackage } from "../../build/release/pack.ts";
import { sharesOf, tableOf } from "./purposes.ts";

// `pnpm --filter @multivector/data run size`: what each megabyte of the package is for, once it is unpacked.
const folder = mkdtempSync(join(tmpdir(), "multivector-size-"));
const tarball = await packPackage(ROOT, folder, addressesIn(process.env));
const files = execFileSync("tar", ["-xvzf", tarball, "-C", folder], { encoding: "utf8" }).trim().split("\n");
const inPackage = files.map((path) => path.slice("package/".length));
console.log(`${tableOf(sharesOf(join(folder, "package"), inPackage))}\n\n${(statSync(tarball).size / 1e6).toFixed(2)} MB packed`);
rmSync(folder, { recursive: true, force: true });
