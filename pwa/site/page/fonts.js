// Flutter asks a font host for every script that it cannot draw, again at each frame
// until it has an answer. There is no such host here: it is given a font that it knows
// already, and draws a box for what no font of the site holds.

const client = new URL("../client/", import.meta.url).href;
const OWN_FONT = `${client}assets/fonts/roboto.woff2`;

export const FALLBACK = `${client}fallback-fonts/`;

export function answerForFonts() {
  const plain = globalThis.fetch;
  globalThis.fetch = (request, options) => {
    const url = String(request?.url ?? request);
    return url.startsWith(FALLBACK) ? plain(OWN_FONT) : plain(request, options);
  };
}
