// edtf.js ships no types; the tests use it as the second opinion on parsing.
declare module "edtf" {
  export default function edtf(text: string): { min: number; max: number };
}
