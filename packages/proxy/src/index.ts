export { proxyAgent } from "./agent.ts";
