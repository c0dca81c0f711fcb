import { routesByPort, type RegistryRoute } from "./configuration.ts";
import type { Overlay } from "./overlay.ts";
import type { PortFailure, PortResult } from "./port.ts";
import type { PortRegistry } from "./registry.ts";

/** Where the ports of one project come from. */
export interface PortProvider {
  /** The port that comes before all registries, or undefined. */
  overlay(name: string): Promise<PortResult | undefined>;
  /** The registry that a port belongs to, or why there is none. */
  registryOf(name: string): PortRegistry | { readonly failure: PortFailure };
}

/** A registry of a configuration with its patterns. */
export type OpenedRoute = RegistryRoute & { readonly ports: PortRegistry | undefined };

/** Overlays in their order, registries by the longest pattern, and otherwise the default one. */
export function portProvider(
  overlays: readonly Overlay[],
  routes: readonly OpenedRoute[],
  fallback: (name: string) => PortRegistry | { readonly failure: PortFailure },
): PortProvider {
  const routeOf = routesByPort(routes);
  return {
    overlay: async (name) => {
      for (const overlay of overlays) {
        const result = await overlay.find(name);
        if (result) return result;
      }
      return undefined;
    },
    registryOf: (name) => {
      const route = routeOf(name);
      if (!route) return fallback(name);
      return (
        route.ports ?? {
          failure: {
            code: "vcpkg-no-registry",
            message: `The registry of port ${name} cannot be read from the configuration.`,
            hint: "Correct the registry in the configuration.",
          },
        }
      );
    },
  };
}
