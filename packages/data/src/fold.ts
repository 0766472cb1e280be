export { fold } from "./identity/fold.ts";
export { foldToLatin } from "./identity/latin.ts";
