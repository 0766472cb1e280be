import { z } from "zod";

export const BulkFileSchema = z
  .strictObject({
    path: z.string().describe("Address of this file under its version, good for ever."),
    bytes: z.int(),
    sha256: z.string(),
    type: z.string().describe("Media type."),
  })
  .meta({ id: "BulkFile", description: "A published file." });
