import "./cli/index.js";
