import type { CitationForms } from "@multivector/data";

/** A citation in each form that readers take it in, to be pasted. @param textName What plain text is called. */
export function citationForms(textName: string, { text, bibtex, csl, ris }: CitationForms): [name: string, text: string][] {
  return [
    [textName, text],
    ["BibTeX", bibtex],
    ["CSL-JSON", JSON.stringify(csl, null, 2)],
    ["RIS", ris],
  ];
}
