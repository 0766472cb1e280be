import { meta } from "@multivector/data/meta";

/** The version of the data that pages show, and its day: a release, or what stands after it. */
export const SHOWN_VERSION = { version: meta.version, date: meta.released };
