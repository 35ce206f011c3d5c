import start from "./empty_page.js";

start({ canvas: document.getElementById("canvas") });
