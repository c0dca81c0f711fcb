import "./worker/index.js";
