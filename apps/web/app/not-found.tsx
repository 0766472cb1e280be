import { Island } from "#island";
import { NearestPages } from "@/features/search/nearest-pages.island.tsx";
import { layoutMessages } from "@/messages/layout/index.ts";
import { notFoundMessages } from "@/messages/notFound/index.ts";
import { Document } from "./document.tsx";
import { SitePage } from "./site-page.tsx";

export const metadata = { title: "Nothing lives here · Multivector" };

export default function NotFound() {
  const { pages } = layoutMessages("en");
  const nothing = notFoundMessages("en");
  return (
    <Document locale="en">
      <SitePage locale="en" section="" path="/">
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
      </SitePage>
    </Document>
  );
}
