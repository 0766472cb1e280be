// What every page does with marks, steps and deferred content that the server drew, without React.
import { enhanceDeferred } from "./deferred.ts";
import { enhanceLanguages } from "./languages.ts";
import { enhanceMarks } from "./marks.ts";
import { enhanceSteps } from "./steps.ts";

enhanceMarks();
enhanceSteps();
// Few pages have such a menu.
if (document.querySelector(".section-menu") !== null) import("./sections.ts").then(({ enhanceSections }) => enhanceSections());
enhanceDeferred();
enhanceLanguages();

// What was seen stays readable without a connection. In a frame nothing is kept on behalf of another site.
if ("serviceWorker" in navigator && window.parent === window) navigator.serviceWorker.register("/offline.js").catch(() => {});
