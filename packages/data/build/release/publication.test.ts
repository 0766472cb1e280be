import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addressesIn, placeholdersIn } from "./addresses.ts";
import { notesOf } from "./files.ts";
import { withWholeLinks } from "./pack.ts";
import { readPublication, refusals } from "./publication.ts";
import { writeSums } from "./sums.ts";

describe("addresses", () => {
  const real = { REPOSITORY_URL: "https://code.multivector-of-a-test.org/multivector/multivector.git", SITE_URL: "https://multivector-of-a-test.org" };

  it("come from variables, and mistakes are reported where the repository is if nothing else is said", () => {
    const addresses = addressesIn(real);
    expect(addresses).toEqual({
      repository: "https://code.multivector-of-a-test.org/multivector/multivector",
      homepage: "https://multivector-of-a-test.org",
      bugs: "https://code.multivector-of-a-test.org/multivector/multivector/issues",
    });
    expect(placeholdersIn(addresses)).toEqual([]);
  });

  it("that are not set are said to be missing", () => {
    expect(placeholdersIn(addressesIn({}))).toEqual([
      expect.stringMatching(/^REPOSITORY_URL is .*expected the public address.*pnpm release:files/),
      expect.stringMatching(/^SITE_URL is /),
      expect.stringMatching(/^ISSUES_URL is /),
    ]);
  });

  it.each([
    "https://example.org",
    "https://a.example.com/b",
    "http://multivector-of-a-test.org",
    "multivector-of-a-test.org",
    "https://localhost:3000",
    "https://127.0.0.1",
    "https://[::1]/",
    "https://site",
    "https://code.io/your-name/multivector",
    "https://code.io/<owner>/x",
    "git@code.io:a/b",
  ])("that lead nowhere are told: %s", (SITE_URL) =>
    expect(placeholdersIn(addressesIn({ ...real, SITE_URL }))).toEqual([expect.stringContaining(`SITE_URL is "${SITE_URL}"`)]),
  );
});

describe("a README", () => {
  it("has whole links once it is packed", () => {
    const text = "[a](../../docs/time.md#days) [b](CHANGELOG.md) [c](https://x.io/y) [d](#here)";
    expect(withWholeLinks(text, "https://code.io/m/blob/v1.0.0/")).toBe(
      "[a](https://code.io/m/blob/v1.0.0/docs/time.md#days) [b](https://code.io/m/blob/v1.0.0/packages/data/CHANGELOG.md) [c](https://x.io/y) [d](#here)",
    );
  });
});

describe("notes of a release", () => {
  const changelog = "# @multivector/data\n\n## 0.5.0\n\n### Minor Changes\n\n- New.\n\n## 0.5\n\n- Old.\n";
  it("are what the changelog says of it", () => expect(notesOf(changelog, "0.5.0")).toBe("### Minor Changes\n\n- New.\n"));
  it("are missing loudly", () => expect(() => notesOf(changelog, "0.6.0")).toThrow(/says nothing of 0\.6\.0; expected a section "## 0\.6\.0"/));
});

describe("a publication", () => {
  const folder = mkdtempSync(join(tmpdir(), "multivector-publication-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = join(folder, "files");
  const pack = (name: string, homepage: string) => {
    mkdirSync(join(folder, "package"), { recursive: true });
    const addresses = { homepage, repository: { url: `git+${homepage}/code.git` }, bugs: { url: `${homepage}/bugs` } };
    writeFileSync(join(folder, "package/package.json"), JSON.stringify({ name: "p", version: "0.5.0", ...addresses }));
    execFileSync("tar", ["-czf", join(files, name), "-C", folder, "package"]);
  };
  beforeEach(() => {
    rmSync(files, { recursive: true, force: true });
    mkdirSync(files);
    pack("p-0.5.0.tgz", "https://multivector-of-a-test.org");
    writeSums(files);
  });

  it("is what its folder holds", () => {
    const publication = readPublication(files);
    expect(publication.packed.version).toBe("0.5.0");
    expect(refusals(publication, "https://registry.of-a-test.org/")).toEqual([]);
  });

  it("with addresses that lead nowhere goes to a registry on this machine and to no other", () => {
    pack("p-0.5.0.tgz", "https://multivector.invalid");
    writeSums(files);
    expect(refusals(readPublication(files), "https://registry.of-a-test.org/")).toHaveLength(3);
    expect(refusals(readPublication(files), "http://127.0.0.1:4873/")).toEqual([]);
  });

  it.each([
    ["a file that was changed", () => pack("p-0.5.0.tgz", "https://elsewhere.io"), /p-0\.5\.0\.tgz has another sum.*pnpm release:files/],
    [
      "a file that is gone",
      () => {
        writeFileSync(join(files, "a"), "");
        writeSums(files);
        rmSync(join(files, "a"));
      },
      /a is not there/,
    ],
    ["a file that came later", () => writeFileSync(join(files, "b"), ""), /b is not in SHA256SUMS/],
    ["no sums", () => rmSync(join(files, "SHA256SUMS")), /SHA256SUMS is not there/],
    ["two packages", () => pack("q.tgz", "https://multivector-of-a-test.org"), /holds 2 packages; expected one/],
    ["no package", () => rmSync(join(files, "p-0.5.0.tgz")), /holds 0 packages/],
  ])("is refused for %s", (_, spoil, why) => {
    spoil();
    expect(() => readPublication(files)).toThrow(why);
  });
});
