export * from "./checked.ts";
