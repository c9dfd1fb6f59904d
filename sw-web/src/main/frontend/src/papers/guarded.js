// How pdf.js opens a document from elsewhere.
export const FILES = '/pdf/';
const LARGEST_IMAGE = 64_000_000;

/** Nothing of the document runs, no script is made from it, and what it needs comes from us. */
export const guarded = {
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  stopAtErrors: false,
  maxImageSize: LARGEST_IMAGE,
  cMapUrl: `${FILES}cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${FILES}fonts/`,
  wasmUrl: `${FILES}decoders/`,
  verbosity: 0,
};
