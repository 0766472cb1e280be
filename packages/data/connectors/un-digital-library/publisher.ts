import type { Publisher } from "../frame/publisher.ts";

export const DIGITAL_LIBRARY: Publisher = {
  id: "un-digital-library",
  name: "UN Digital Library",
  origin: "https://digitallibrary.un.org",
  documentation: "https://digitallibrary.un.org/record/4060887",
  terms: "non-commercial use with attribution; counts made from the votes are ours, under CC BY 4.0",
  pause: 5000,
};
