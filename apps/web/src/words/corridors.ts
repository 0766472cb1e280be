import type { Corridor, CorridorKind } from "@multivector/data";
import { words } from "./locale.ts";

/** Kinds and states of corridors, and the key of their patterns. */
export const corridorWords = words<{
  kinds: Record<CorridorKind, string>;
  status: Record<Corridor["status"], string>;
  key: Record<"oil" | "gas" | "rail" | "mixed" | "port" | "building" | "planned" | "stopped", string>;
}>({
  en: {
    kinds: {
      "oil-pipeline": "oil pipeline",
      "gas-pipeline": "gas pipeline",
      "gas-flow": "flow of gas",
      railway: "railway",
      multimodal: "several kinds of transport",
      "dry-port": "dry port",
      "sea-port": "sea port",
      "power-line": "power line",
    },
    status: {
      operating: "operating",
      "partly-operating": "partly operating",
      idle: "idle",
      "under-construction": "under construction",
      stalled: "stalled",
      planned: "planned",
      proposed: "proposed",
    },
    key: {
      oil: "oil pipeline",
      gas: "gas pipeline or flow",
      rail: "railway",
      mixed: "several kinds",
      port: "port",
      building: "being built",
      planned: "planned or proposed",
      stopped: "idle or stalled",
    },
  },
  ru: {
    kinds: {
      "oil-pipeline": "нефтепровод",
      "gas-pipeline": "газопровод",
      "gas-flow": "поставка газа",
      railway: "железная дорога",
      multimodal: "смешанный путь",
      "dry-port": "сухой порт",
      "sea-port": "морской порт",
      "power-line": "линия электропередачи",
    },
    status: {
      operating: "действует",
      "partly-operating": "действует частично",
      idle: "простаивает",
      "under-construction": "строится",
      stalled: "остановлен",
      planned: "планируется",
      proposed: "предложен",
    },
    key: {
      oil: "нефтепровод",
      gas: "газопровод или поставка",
      rail: "железная дорога",
      mixed: "смешанный путь",
      port: "порт",
      building: "строится",
      planned: "планируется или предложен",
      stopped: "простаивает или остановлен",
    },
  },
});
