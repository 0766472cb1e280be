import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { inRegistry, readPublication, refusals } from "../release/publication.ts";

// `release:publish FOLDER`: publishes the package that `release:files` made, to the byte, and tags the commit. Taken up again after it was cut short, it does what is left.
const [folder, ...more] = process.argv.slice(2);
const text = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: "utf8" }).trim();
const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "inherit" });
try {
  if (folder === undefined || more.length > 0) throw new RangeError("expected the folder of the files: `pnpm release:publish FOLDER`");
  const publication = readPublication(resolve(process.env.INIT_CWD ?? process.cwd(), folder));
  const { packed, tarball } = publication;
  const registry = text("npm", "config", "get", "registry");
  const refused = refusals(publication, registry);
  if (refused.length > 0) throw new RangeError(refused.join("\n"));
  const changed = text("git", "status", "--porcelain");
  if (changed !== "")
    throw new RangeError(`the working tree is not what is committed:\n${changed}\nexpected a clean one, so that the tag says what the package was made of`);
  const tag = `v${packed.version}`;
  const head = text("git", "rev-parse", "HEAD");
  const tagged = spawnSync("git", ["rev-parse", "--verify", "--quiet", `${tag}^{commit}`], { encoding: "utf8" }).stdout.trim();
  if (tagged !== "" && tagged !== head)
    throw new RangeError(
      `${tag} is the tag of ${tagged.slice(0, 10)}, and this is ${head.slice(0, 10)}; a version is released once: \`pnpm release:version\` makes the next`,
    );

  const held = inRegistry(publication);
  if (held === "another")
    throw new RangeError(`the registry has another ${packed.name} ${packed.version}; a version is published once: \`pnpm release:version\` makes the next`);
  if (held === "same") console.log(`${packed.name} ${packed.version} is published already, the same to the byte`);
  // Where the platform vouches for what it builds, the registry shows from which commit and which workflow the package came.
  else run("npm", "publish", tarball, "--access", "public", ...(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? ["--provenance"] : []));
  if (tagged === "") run("git", "tag", "--annotate", tag, "--message", `${packed.name} ${packed.version}`);
  run("git", "push", "origin", `refs/tags/${tag}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
