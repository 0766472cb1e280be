import { dataset } from "@multivector/data/dataset";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { EventList } from "@/records/event-list.tsx";
import { titled } from "@/records/params.ts";

export const metadata = titled("Events");

export default function Events() {
  return (
    <PageFrame locale="en" path="/events">
      <div className="top">
        <h1>What happened</h1>
        <p className="stand">
          {dataset.events.records.length} events that the article leans on or that the story needs, oldest first. It is a first slice, not all that happened.
        </p>
      </div>
      <EventList events={dataset.events.records} />
    </PageFrame>
  );
}
