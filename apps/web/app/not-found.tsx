import { Island } from "#island";
import { layoutMessages } from "@/messages/layout/index.ts";
import { notFoundMessages } from "@/messages/notFound/index.ts";
import { NearestPages } from "@/search/nearest-pages.island.tsx";
import { PageFrame } from "@/ui/layout/page-frame.tsx";
import { Document } from "./document.tsx";

export const metadata = { title: "Nothing lives here · Multivector" };

export default function NotFound() {
  const { pages } = layoutMessages("en");
  const nothing = notFoundMessages("en");
  return (
    <Document locale="en">
      <PageFrame locale="en" section="" path="/">
        <div className="top">
          <h1>{nothing.title}</h1>
          <p className="stand">{nothing.say}</p>
          <Island defer="visible">
            <NearestPages />
          </Island>
          <ul className="claim-list">
            {Object.entries(pages).map(([href, name]) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      </PageFrame>
    </Document>
  );
}
