import { PageFrame } from "@/chrome/page-frame.tsx";
import { Document } from "./document.tsx";

export const metadata = { title: "Nothing lives here · Multivector" };

export default function NotFound() {
  return (
    <Document locale="en">
      <PageFrame locale="en" path="">
        <div className="top">
          <h1>Nothing lives at this address</h1>
          <p className="stand">
            The id may be misspelt. Everything that there is stands in the lists of <a href="/organizations">organizations</a>, <a href="/countries">states</a>,{" "}
            <a href="/events">events</a> and <a href="/sources">sources</a>.
          </p>
        </div>
      </PageFrame>
    </Document>
  );
}
