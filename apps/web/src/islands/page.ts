// The script of every page: what the server drew is enhanced, then its islands are hydrated.
import "../embedding/frame.ts";
import "../enhancements/index.ts";
import "./hydrate.ts";

if (process.env.NODE_ENV === "development") import("./development.ts");
