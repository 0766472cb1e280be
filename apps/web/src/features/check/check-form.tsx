import { type DragEvent, type RefObject, useState } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { CopyLink } from "./copy-link.tsx";
import { reloadWith } from "./kept-request.ts";
import { type CheckRequest, linkTo } from "./permalink.ts";
import { MOST_MB, readFile } from "./read-file.ts";

interface CheckFormProps {
  locale: Locale;
  most: number;
  horizon: string;
  text: RefObject<HTMLTextAreaElement | null>;
  date: RefObject<HTMLInputElement | null>;
  /** The field that cannot be read as it is. */
  wrong: "text" | "date" | null;
  status: string;
  failed: boolean;
  read: () => CheckRequest;
  check: () => void;
  clear: () => void;
  /** The text of a file. */
  onText: (text: string) => void;
}

/** The text, its date, a file instead, and what can be done with them. */
export function CheckForm({ locale, most, horizon, text, date, wrong, status, failed, read, check, clear, onText }: CheckFormProps) {
  const words = checkMessages(locale);
  const [over, setOver] = useState(false);
  // About a file or a link: said in the place of the status, and the answer stays.
  const [notice, setNotice] = useState<string | null>(null);

  const take = async (files: Iterable<File>) => {
    const [file, ...more] = files;
    if (file === undefined) return;
    if (more.length > 0) return setNotice(words.file.several);
    const found = await readFile(file);
    if ("refused" in found) return setNotice(words.file[found.refused]({ name: found.name, most: MOST_MB, characters: most }));
    setNotice(null);
    onText(found.text);
  };
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const drag = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };

  return (
    <form
      className="check-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setNotice(null);
        check();
      }}
    >
      <div className="check-text">
        <label htmlFor="check-text">{words.form.label({ most })}</label>
        <textarea
          id="check-text"
          ref={text}
          rows={9}
          lang="en"
          // So that its style can tell whether it is empty.
          placeholder=" "
          aria-invalid={wrong === "text"}
          aria-describedby="check-status"
          data-over={over}
          onDragEnter={drag}
          onDragOver={drag}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false);
            if (!carriesFiles(event)) return;
            event.preventDefault();
            void take(event.dataTransfer.files);
          }}
        />
      </div>
      <div className="check-more">
        <div>
          <label htmlFor="check-date">{words.form.date}</label>
          <input id="check-date" ref={date} type="text" autoComplete="off" aria-invalid={wrong === "date"} aria-describedby="check-date-hint check-status" />
          <p id="check-date-hint" className="note">
            {words.form.dateHint({ day: dayIn(locale, horizon) })}
          </p>
        </div>
        <div>
          <label htmlFor="check-file">{words.form.file}</label>
          <input
            id="check-file"
            type="file"
            accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
            aria-describedby="check-file-hint check-status"
            onChange={async ({ currentTarget: field }) => {
              await take(field.files ?? []);
              // So that the same file can be chosen again once it was mended.
              field.value = "";
            }}
          />
          <p id="check-file-hint" className="note">
            {words.form.fileHint}
          </p>
        </div>
      </div>
      <div className="check-acts">
        <p className="acts">
          <button type="submit" className="button check-now">
            {words.form.check}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setNotice(null);
              clear();
              text.current?.focus();
            }}
          >
            {words.form.clear}
          </button>
          <CopyLink locale={locale} read={read} say={setNotice} />
        </p>
        <p id="check-link-hint" className="note">
          {words.form.linkHint}
        </p>
        {/* Offered to an empty field alone: it would take the place of the reader's text. */}
        <p className="check-example">
          <a href={linkTo("", { text: words.form.exampleText, date: "2024-05-20" })}>{words.form.example}</a>
        </p>
        <p className="check-status">
          <span id="check-status" role="status">
            {notice ?? status}
          </span>{" "}
          {failed && notice === null ? (
            <button type="button" className="button" onClick={() => reloadWith(read())}>
              {words.status.retry}
            </button>
          ) : null}
        </p>
      </div>
    </form>
  );
}
