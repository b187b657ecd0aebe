// Hands files over inside the person's tap, and takes in the file a person chose.
//
// Python prepares a file with secondHeart.offer() and puts its token into a ShareText
// action. Flutter performs that action inside the tap and calls navigator.share with
// the token as text; here the token is swapped for the file. Files go between worker
// and page as transferred buffers, never through Flet's messages.

const TOKEN = "second-heart:handover:";
const offered = new Map();
let picked = null;

export function openHandOver(python) {
  python.answer("offer", ({ token, name, mime, buffer }) => {
    offered.set(token, new File([buffer], name, { type: mime }));
  });
  python.answer("withdraw", ({ token }) => offered.delete(token));
  python.answer("pick", ({ limit }) => takePicked(limit));
  wrapShare((token, how) => python.tell("handed", { token, how }));
  watchPickers();
}

function wrapShare(report) {
  const share = navigator.share?.bind(navigator);
  const canShare = navigator.canShare?.bind(navigator);
  const isOurs = (data) => String(data?.text ?? "").startsWith(TOKEN);

  navigator.canShare = (data) => isOurs(data) || Boolean(canShare?.(data));
  navigator.share = async (data) => {
    if (!isOurs(data)) {
      if (share) return share(data);
      throw new DOMException("This browser cannot share.", "NotSupportedError");
    }
    const file = offered.get(data.text);
    report(data.text, file ? await hand(file, share, canShare) : "missing");
  };
}

// Shares *file* where the browser agrees to, or else saves it; says which it was.
async function hand(file, share, canShare) {
  const parcel = { files: [file], title: file.name };
  if (!share || !canShare?.(parcel)) return save(file);
  try {
    await share(parcel);
    return "shared";
  } catch (error) {
    return error.name === "AbortError" ? "dismissed" : save(file);
  }
}

function save(file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download has taken the file by then; an address kept would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return "saved";
}

// Flutter's file input never joins the document; its click is all there is to catch.
function watchPickers() {
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function () {
    if (this.type === "file") {
      this.addEventListener("change", () => (picked = this.files[0] ?? null), true);
    }
    click.call(this);
  };
}

// Returns the file chosen last, once; without its bytes if it is larger than *limit*.
async function takePicked(limit) {
  const file = picked;
  picked = null;
  if (!file) return null;
  const buffer = file.size <= limit ? await file.arrayBuffer() : null;
  return { name: file.name, size: file.size, buffer };
}
