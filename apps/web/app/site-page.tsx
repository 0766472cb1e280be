import { Island } from "#island";
import { SearchDoor } from "@/features/search/search-door.island.tsx";
import { PageFrame, type PageFrameProps } from "@/ui/layout/page-frame.tsx";

/** Every page: its content within the frame, whose header has the search. */
export function SitePage(props: Omit<PageFrameProps, "search">) {
  return (
    <PageFrame
      {...props}
      search={
        <Island>
          <SearchDoor locale={props.locale} />
        </Island>
      }
    />
  );
}
