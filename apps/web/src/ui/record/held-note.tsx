import type { Dataset } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { RecordText } from "./record-text.tsx";

interface HeldNoteProps {
  locale: Locale;
  collections: readonly (keyof Dataset)[];
}

/** Says once, near counts over collections, which of them are not whole and what they mean to hold. */
export function HeldNote({ locale, collections }: HeldNoteProps) {
  const notes = heldNotes(locale, collections);
  return notes.length === 0 ? null : <p className="note">{notes}</p>;
}

/** The same, folded: for the top of a page whose findings come first. */
export function FoldedHeldNote({ locale, collections }: HeldNoteProps) {
  return (
    <details className="more-points">
      <summary>{recordMessages(locale).counted}</summary>
      <HeldNote locale={locale} collections={collections} />
    </details>
  );
}

function heldNotes(locale: Locale, collections: readonly (keyof Dataset)[]) {
  const held = collections.map((name) => ({ name, coverage: datasetIn(locale)[name].coverage })).filter(({ coverage }) => coverage.state !== "whole");
  return held.map(({ name, coverage: { state, universe } }, at) => (
    <span key={name} data-held={name}>
      {/* Where several stand in a row, each begins with what it is of. */}
      {held.length === 1 ? null : <b>{dataMessages(locale).universe.names[name]}. </b>}
      {/* What a count means is said once, after the last of those that are alike. */}
      <RecordText locale={locale}>{universe}</RecordText> {held[at + 1]?.coverage.state === state ? null : recordMessages(locale).held[state]}{" "}
    </span>
  ));
}
