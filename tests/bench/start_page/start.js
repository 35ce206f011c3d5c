import start from "./empty_page.js";

const font = fetch("regular.ttf").then((response) => response.arrayBuffer());
const program = await start({ canvas: document.getElementById("canvas") });
const bytes = new Uint8Array(await font);
const place = program._malloc(bytes.length);
program.HEAPU8.set(bytes, place);
program._open_window(innerWidth, innerHeight);
program._draw_first_frame(place, bytes.length);
requestAnimationFrame(() => performance.mark("first-frame")); // as web/page.js does
