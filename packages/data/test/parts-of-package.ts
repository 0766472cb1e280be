/** What of the package builds, checks and releases need: what tests copy that must not touch the real one. */
export const PARTS_OF_PACKAGE: readonly string[] = [
  "src",
  "build",
  "records",
  "series",
  "coverage",
  "geo",
  "history",
  "translations",
  "package.json",
  "CHANGELOG.md",
  "tsconfig.json",
  "tsconfig.build.json",
  "ids.txt",
  "moved.yaml",
];
