// Lets the cues sound beside music or a film, where the browser can be told so
// (Safari from 16.4 on): without it an iPhone stops what another app plays.

export function soundBesideOthers() {
  const session = navigator.audioSession;
  if (session) session.type = "ambient";
}
