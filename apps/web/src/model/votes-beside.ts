/** Resolutions on cooperation with the Council of Europe, which name the war in passing: of another subject, so not counted with those on Ukraine. */
export const VOTES_BESIDE: readonly string[] = ["un-77-284", "un-79-284"];
