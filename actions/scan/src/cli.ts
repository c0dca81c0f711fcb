import { realpathSync } from "node:fs";
import path from "node:path";
import { InputError, product, runAction } from "@security-actions/core";
import { createTerminalHost } from "@security-actions/terminal";
import { readScanCommand, type Example, type ScanCommand } from "./command-line.ts";
import { generalHelp, scanHelp } from "./help.ts";
import { main } from "./main.ts";

const [command, ...args] = process.argv.slice(2);

// A reader that closes the pipe early, such as head, is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? process.exitCode : 3),
);

if (command === undefined || command === "--help" || command === "-h" || command === "help") {
  process.stdout.write(generalHelp);
  process.exitCode = command === undefined ? 2 : 0;
} else if (command === "--version") {
  process.stdout.write(`${product.version}\n`);
} else if (command !== "scan") {
  refuse(`${command} is not a command.`, "The commands are: scan. See --help.");
} else if (args.includes("--help") || args.includes("-h")) {
  process.stdout.write(scanHelp);
} else {
  const read = tryReadScanCommand();
  if (read) await scan(read);
}

async function scan({ inputs, workspace, format, output }: ScanCommand): Promise<void> {
  const { stdout, stderr, env: environment } = process;
  const host = createTerminalHost({
    inputs,
    workspace,
    format,
    ...(output !== undefined && { output }),
    environment,
    stdout,
    stderr,
  });
  try {
    await runAction(host, main);
  } finally {
    host.dispose();
  }
  process.exitCode = host.exitStatus();
}

function tryReadScanCommand(): ScanCommand | undefined {
  try {
    return readScanCommand(args, process.cwd(), bundledExample());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    refuse(error.message, error.hint);
    return undefined;
  }
}

function refuse(message: string, hint: string): void {
  process.stderr.write(`Error: ${message}\n${hint}\n`);
  process.exitCode = 2;
}

/** The example lies beside the bundle, `actions/scan/dist/cli.js`, in the same repository. */
function bundledExample(): Example {
  const repository = path.resolve(realpathSync(process.argv[1] ?? "."), "../../../..");
  return {
    folder: path.join(repository, "examples", "plugin"),
    database: path.join(repository, "examples", "osv-database"),
  };
}
