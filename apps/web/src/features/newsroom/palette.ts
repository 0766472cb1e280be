import { readFileSync } from "node:fs";
import { join } from "node:path";

// The build runs in this workspace; the style sheet is where a colour stands.
const TOKENS = readFileSync(join(process.cwd(), "styles/tokens/values.css"), "utf8");

/** The colour of a token, on light and on dark ground. */
export function colourOf(token: string): { light: string; dark: string } {
  const [, light = "", dark = ""] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
  if (light === "") throw new Error(`styles/tokens/values.css has no colour --${token}`);
  return { light, dark };
}
