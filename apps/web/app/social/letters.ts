/** The letters that the fonts of pictures have: for any other the renderer would ask the network. */
export const KNOWN_LETTERS = /^[\u0020-\u024F\u0400-\u045F\u2010-\u2026]*$/;
