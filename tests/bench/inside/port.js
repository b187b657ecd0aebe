// What the app expects of the page around it, for a layout whose page offers nothing.
self.secondHeart = {
  build: "",
  version: "",
  canVibrate: false,
  secure: true,
  standalone: false,
  site: "null",
  listen() {},
  update() {},
  offer() {},
  withdraw() {},
  takePicked: async () => null,
  vibrate() {},
  persist: async () => false,
  persisted: async () => false,
  rest() {},
};
