import type { CompiledMessage } from "icu-minify/format";
import { type FallbackTag, markedAs } from "./marks.ts";
import { type Part, writer } from "./message.ts";

/** What makes messages of a language that stands in for another: plain texts, sentences, and sentences with tags. */
export function standIn(tag: FallbackTag) {
  const { text, parts } = writer(tag);
  return {
    plain: (message: string) => markedAs(tag, message),
    text: <A>(message: CompiledMessage) => {
      const say = text<A>(message);
      return (values: A) => markedAs(tag, say(values));
    },
    parts: <A, Tag extends string>(message: CompiledMessage, tags: readonly Tag[]) => {
      const say = parts<A, Tag>(message, tags);
      return (values: A): readonly Part<Tag>[] =>
        say(values).map((part) => (typeof part === "string" ? markedAs(tag, part) : { ...part, text: markedAs(tag, part.text) }));
    },
  };
}
