import type { Dataset } from "../query/index.ts";
import { BYNAMES } from "./bynames.ts";
import type { Document } from "./document.ts";
import { pageDocuments, pairDocuments, yearDocuments } from "./pages.ts";
import { bodyDocuments, claimDocuments, personDocuments, stateDocuments } from "./records/actors.ts";
import { agreementDocuments, eventDocuments, positionDocuments, visitDocuments, voteDocuments } from "./records/happenings.ts";
import {
  corridorDocuments,
  deploymentDocuments,
  membershipDocuments,
  seriesDocuments,
  signpostDocuments,
  tenureDocuments,
  termDocuments,
} from "./records/states-of-things.ts";
import { valueDocuments } from "./records/values.ts";

/** What can be found of a dataset, all but its sources, which come after everything else. */
export function documentsOf(dataset: Dataset): Document[] {
  const documents = [
    ...pageDocuments(),
    ...stateDocuments(dataset),
    ...bodyDocuments(dataset),
    ...personDocuments(dataset),
    ...membershipDocuments(dataset),
    ...tenureDocuments(dataset),
    ...eventDocuments(dataset),
    ...agreementDocuments(dataset),
    ...deploymentDocuments(dataset),
    ...corridorDocuments(dataset),
    ...seriesDocuments(dataset),
    ...valueDocuments(dataset),
    ...voteDocuments(dataset),
    ...visitDocuments(dataset),
    ...positionDocuments(dataset),
    ...claimDocuments(dataset),
    ...signpostDocuments(dataset),
    ...termDocuments(dataset),
    ...pairDocuments(dataset),
    ...yearDocuments(dataset),
  ];
  return documents.map((document) => {
    const bynames = BYNAMES[document.path];
    return bynames === undefined ? document : { ...document, names: [...document.names, ...bynames] };
  });
}
