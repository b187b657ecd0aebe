// The page around the app: starts Python and Flutter side by side and joins them.

import { dropForeignScripts } from "./foreign.js";
import { answerForFonts } from "./fonts.js";
import { countBytes } from "./progress.js";
import { attachPython } from "./python.js";
import { openHandOver } from "./handover.js";
import { stepBack } from "./history.js";
import { showTree } from "./tree.js";
import { showFocus } from "./focus.js";
import { startFlutter } from "./flutter.js";
import { keepOffline } from "./offline.js";
import { makeSnapshot } from "./snapshot.js";
import { answerDevice } from "./device.js";
import { answerErase } from "./erase.js";
import { keepReminder } from "./reminder.js";
import { soundBesideOthers } from "./sound.js";

dropForeignScripts();
const python = attachPython();
countBytes();
answerForFonts();
soundBesideOthers();
openHandOver(python);
answerDevice(python);
answerErase(python);
keepOffline(python);
keepReminder(python);
makeSnapshot(python);
showTree();
showFocus();
stepBack();
startFlutter(python);

// WebKit brings a page back from its cache with Flutter's frames dead.
addEventListener("pageshow", (event) => {
  if (event.persisted && navigator.vendor.startsWith("Apple")) location.reload();
});
