import { useEffect, useState } from "react";

/** What a button that copies says, and what it says then. */
interface CopyWords {
  copy: string;
  copied: string;
  refused: string;
}

interface CopyButtonProps {
  words: CopyWords;
  /** What is copied, for those who cannot see where the button stands. */
  name: string;
  text: string;
}

/** Copies a text. It is there once a script can answer it. */
export function CopyButton({ words, name, text }: CopyButtonProps) {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.refused),
    );
  return (
    <span className="copy">
      <button type="button" className="button" aria-label={`${words.copy}: ${name}`} onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className="note">
        {said}
      </span>
    </span>
  );
}
