import type * as data from "@multivector/data";
import type { Kind as SearchKind } from "@multivector/data/search";
import type * as vectors from "@multivector/data/vectors";
import { expectTypeOf, test } from "vitest";
import type { Compared, Measure } from "@/features/compare/measures.ts";
import type { atlasMessages } from "@/messages/atlas/index.ts";
import type { citedVersionMessages } from "@/messages/citedVersion/index.ts";
import type { compareMessages } from "@/messages/compare/index.ts";
import type { corridorMessages } from "@/messages/corridor/index.ts";
import type { eventTypeMessages } from "@/messages/eventType/index.ts";
import type { factMessages } from "@/messages/fact/index.ts";
import type { kindMessages } from "@/messages/kind/index.ts";
import type { roleMessages } from "@/messages/role/index.ts";
import type { searchMessages } from "@/messages/search/index.ts";
import type { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import type { vectorMessages } from "@/messages/vector/index.ts";
import type { verdictMessages } from "@/messages/verdict/index.ts";
import type { Certainty } from "@/model/vectors/certainty.ts";

/** Codes of a vocabulary without a message, and messages without a code. The type checker names them where there are any. */
type Differing<Code extends string, Messages> = Exclude<Code, keyof Messages> | Exclude<keyof Messages, Code>;

type Atlas = ReturnType<typeof atlasMessages>;
type CitedVersion = ReturnType<typeof citedVersionMessages>;
type Compare = ReturnType<typeof compareMessages>;
type Corridor = ReturnType<typeof corridorMessages>;
type Fact = ReturnType<typeof factMessages>;
type Kind = ReturnType<typeof kindMessages>;
type StoryFigure = ReturnType<typeof storyFigureMessages>;
type Vector = ReturnType<typeof vectorMessages>;
type Verdicts = ReturnType<typeof verdictMessages>;

test("every code of the data has a message, and every message a code", () => {
  expectTypeOf<Differing<data.Role, ReturnType<typeof roleMessages>>>().toBeNever();
  expectTypeOf<Differing<data.EventType, ReturnType<typeof eventTypeMessages>>>().toBeNever();
  expectTypeOf<Differing<data.ParticipantRole, Kind["participantRoles"]>>().toBeNever();
  expectTypeOf<Differing<data.Organization["kind"], Kind["organizationKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Source["kind"], Kind["sourceKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Name["kind"], Kind["nameKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Verdict, Verdicts["verdicts"]>>().toBeNever();
  expectTypeOf<Differing<data.Claim["kind"], Verdicts["claimKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Confidence, Verdicts["confidence"]>>().toBeNever();
  expectTypeOf<Differing<data.Office, Fact["offices"]>>().toBeNever();
  expectTypeOf<Differing<data.AgreementKind, Fact["agreementKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Agreement["status"], Fact["agreementStatus"]>>().toBeNever();
  expectTypeOf<Differing<data.Deployment["status"], Fact["deploymentStatus"]>>().toBeNever();
  expectTypeOf<Differing<data.DeploymentKind, Atlas["siteKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Deployment["operators"][number]["part"], Fact["parts"]>>().toBeNever();
  expectTypeOf<Differing<data.Deployment["sites"][number]["precision"], Fact["precision"]>>().toBeNever();
  expectTypeOf<Differing<data.Issue, Fact["issues"]>>().toBeNever();
  expectTypeOf<Differing<data.Stance, Fact["stances"]>>().toBeNever();
  expectTypeOf<Differing<NonNullable<data.Visit["kind"]>, Fact["visitKinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Visit["status"], Fact["visitStatus"]>>().toBeNever();
  expectTypeOf<Differing<data.Vote["cells"][number]["among"][number], Fact["choices"]>>().toBeNever();
  expectTypeOf<Differing<data.Vote["cells"][number]["basis"], Fact["basis"]>>().toBeNever();
  expectTypeOf<Differing<data.Series["domain"], Fact["domains"]>>().toBeNever();
  expectTypeOf<Differing<data.CorridorKind, Corridor["kinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Corridor["status"], Corridor["status"]>>().toBeNever();
  expectTypeOf<Differing<data.DatasetChange["change"], CitedVersion["kinds"]>>().toBeNever();
  expectTypeOf<Differing<data.Signpost["future"], StoryFigure["futures"]["futures"]>>().toBeNever();
});

test("so has every code of the vectors and of the views", () => {
  expectTypeOf<Differing<vectors.Holder, Vector["holders"]>>().toBeNever();
  expectTypeOf<Differing<vectors.Holder, Vector["short"]>>().toBeNever();
  expectTypeOf<Differing<vectors.Domain, Vector["domains"]>>().toBeNever();
  expectTypeOf<Differing<vectors.Domain, Vector["briefly"]>>().toBeNever();
  expectTypeOf<Differing<vectors.IndicatorId, Vector["indicators"]>>().toBeNever();
  expectTypeOf<Differing<vectors.IndicatorId, Vector["bias"]>>().toBeNever();
  expectTypeOf<Differing<Certainty, Vector["settled"]>>().toBeNever();
  expectTypeOf<Differing<vectors.Factor, Vector["factors"]>>().toBeNever();
  expectTypeOf<Differing<Measure, Compare["measures"]>>().toBeNever();
  expectTypeOf<Differing<Measure, Compare["short"]>>().toBeNever();
  expectTypeOf<Differing<NonNullable<Compared["more"]>, Compare["more"]>>().toBeNever();
  expectTypeOf<Differing<NonNullable<Compared["more"]>, Compare["moreHeld"]>>().toBeNever();
  expectTypeOf<Differing<SearchKind, ReturnType<typeof searchMessages>["kinds"]>>().toBeNever();
  expectTypeOf<Differing<SearchKind, ReturnType<typeof searchMessages>["oneOf"]>>().toBeNever();
});
