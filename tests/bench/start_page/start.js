import start from "./empty_page.js";

const font = fetch("regular.ttf").then((response) => response.arrayBuffer());
const program = await start();
const bytes = new Uint8Array(await font);
const place = program._malloc(bytes.length);
program.HEAPU8.set(bytes, place);
const canvas = document.getElementById("canvas");
[canvas.width, canvas.height] = [innerWidth, innerHeight];
program._draw_first_frame(innerWidth, innerHeight, place, bytes.length);
requestAnimationFrame(() => performance.mark("first-frame")); // as web/page.js does
