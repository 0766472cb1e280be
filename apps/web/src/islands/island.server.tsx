import type { ReactElement } from "react";
import type { IslandProps } from "./island.tsx";
import { toJson } from "./serialize.ts";

/** How React's server knows a component of a file that begins with "use client": its file and name. */
interface ClientReference {
  $$typeof: symbol;
  $$id: string;
}

const CLIENT_REFERENCE = Symbol.for("react.client.reference");

/**
 * An interactive part of a page. The server draws it like the rest; the browser hydrates it alone, from the properties that stand beside it.
 * What is not an island costs no script (decision 14).
 * @throws Error if the child is no island, or one of its properties cannot be written as JSON.
 */
export function Island({ defer = "load", children }: IslandProps): ReactElement {
  const name = nameOf(children);
  const json = toJson(children.props);
  if ("lost" in json) {
    const { path, what } = json.lost;
    throw errorAt(
      children,
      `<Island><${name}>: the property ${path} is ${what}. Properties of an island are written into the page as JSON: pass text, numbers, lists and plain objects, and make the rest inside the island.`,
    );
  }
  return (
    <>
      <script type="application/json" data-props="" dangerouslySetInnerHTML={{ __html: json.text }} />
      <div className="island" data-island={name} data-defer={defer}>
        {children}
      </div>
    </>
  );
}

function nameOf(child: ReactElement): string {
  const type = child.type as unknown as Partial<ClientReference> & { name?: string };
  if (type?.$$typeof !== CLIENT_REFERENCE || type.$$id === undefined) {
    const found = typeof child.type === "string" ? child.type : (type?.name ?? "");
    throw errorAt(
      child,
      `<Island> holds <${found}>, which is no island. Name its file *.island.tsx, begin the file with "use client", and put the component alone into <Island>.`,
    );
  }
  const [file = "", name = ""] = type.$$id.split("#");
  const path = file.replace("[project]/", "").replace(" <module evaluation>", "");
  if (!path.endsWith(".island.tsx"))
    throw errorAt(child, `<Island> holds <${name}> of ${path}. Name the file *.island.tsx: that is how the build finds its script.`);
  return name;
}

/** An error whose stack leads to where an element was written. React knows that while developing. */
function errorAt(element: ReactElement, message: string): Error {
  const error = new Error(message);
  const written = (element as { _debugStack?: Error })._debugStack?.stack;
  if (written !== undefined) error.stack = [`Error: ${message}`, ...written.split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
  return error;
}
