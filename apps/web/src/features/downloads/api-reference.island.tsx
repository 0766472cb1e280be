"use client";

import { useRef, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { apiMessages } from "@/messages/api/index.ts";

interface Swagger {
  SwaggerUIBundle?: (options: { url: string; domNode: HTMLElement; deepLinking: boolean; tryItOutEnabled: boolean; defaultModelsExpandDepth: number }) => void;
}

/** The reference, from our own files; it is large and comes when it is asked for. */
export function ApiReference({ locale, document: url }: { locale: Locale; document: string }) {
  const words = apiMessages(locale);
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"closed" | "loading" | "open" | "failed">("closed");
  const open = async () => {
    setState("loading");
    try {
      await Promise.all([load("link", "/reference-ui/swagger-ui.css"), load("script", "/reference-ui/swagger-ui-bundle.js")]);
      const { SwaggerUIBundle } = window as Swagger;
      if (SwaggerUIBundle === undefined || place.current === null) throw new Error("not loaded");
      SwaggerUIBundle({ url, domNode: place.current, deepLinking: false, tryItOutEnabled: true, defaultModelsExpandDepth: -1 });
      setState("open");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      {state === "open" ? null : (
        <button type="button" className="button" onClick={open} disabled={state === "loading"}>
          {words.open}
        </button>
      )}
      <p role="status" className="note">
        {state === "loading" ? words.loading : state === "failed" ? words.failed : ""}
      </p>
      <div ref={place} className="api-reference" />
    </>
  );
}

function load(kind: "link" | "script", address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement(kind);
    if (element instanceof HTMLLinkElement) Object.assign(element, { rel: "stylesheet", href: address });
    else Object.assign(element, { src: address });
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error(address)));
    document.head.append(element);
  });
}
