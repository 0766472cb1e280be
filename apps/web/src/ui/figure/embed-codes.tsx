import { figureMessages } from "@/messages/figure/index.ts";
import { type Framed, frameCode, frameScript } from "./embed-code.ts";

/** The two forms in which a figure is put into another page: with the script that sets its height, and without. */
export function EmbedCodes(framed: Framed) {
  const words = figureMessages(framed.locale);
  const frame = frameCode(framed);
  return (
    <dl className="cite">
      {[
        [words.embedFits, `${frame}\n${frameScript(framed.site)}`],
        [words.embedFixed({ height: framed.height }), frame],
      ].map(([name, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <pre>
              <code>{code}</code>
            </pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}
