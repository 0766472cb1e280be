import type { SeriesReader } from "../frame/reader.ts";
import type { Recording } from "./player.ts";

/** Changes a recording as a publisher might one day. */
export type Plant = (recording: Recording) => Recording;

/** What may become of a publisher's answers, planted into the recorded ones of a reader. */
export interface Drift {
  reader: SeriesReader;
  /** A column or field has another name. */
  renamed: Plant;
  /** A value for a year that is not held, which is to be added under this key. */
  newYear: { plant: Plant; key: string; value: number };
  /** The publisher no longer gives a value, which is to stay. */
  withdrawn: { plant: Plant; key: string };
  /** No value at all of a year that is held. */
  vanished: { plant: Plant; year: string };
  /** Everything in another unit. */
  unit: Plant;
  /** A state or a partner that nobody knows. */
  unknownCode: { plant: Plant; code: string };
  /** A value that changed by more than its band. */
  beyond: { plant: Plant; key: string };
  /** A part of a paged answer is missing; null where answers come in one piece. */
  missingPage: Plant | null;
}

/** Replaces text in the answers to the paths that fit; says so if nothing was there to replace, since a plant that plants nothing proves nothing. */
export const replaced =
  (path: RegExp, from: string | RegExp, to: string): Plant =>
  (recording) =>
    changed(recording, path, (text) => text.replaceAll(from, to));

/** Changes what the answers to the paths that fit say as JSON. */
export const edited =
  <Body>(path: RegExp, edit: (body: Body) => unknown): Plant =>
  (recording) =>
    changed(recording, path, (text) => {
      const body = JSON.parse(text) as Body;
      return JSON.stringify(edit(body) ?? body);
    });

function changed(recording: Recording, path: RegExp, change: (text: string) => string): Recording {
  const planted = new Map([...recording].map(([address, text]) => [address, path.test(address) ? change(text) : text]));
  const touched = [...planted].some(([address, text]) => text !== recording.get(address));
  if (!touched) throw new Error(`${path} planted nothing`);
  return planted;
}
