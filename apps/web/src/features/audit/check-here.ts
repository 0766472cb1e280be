import { type CheckedSentence, checkText } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

/** The same comparison that the API makes, on the package in this browser. */
export async function check(text: string): Promise<CheckedSentence[]> {
  return checkText(dataset, text);
}
