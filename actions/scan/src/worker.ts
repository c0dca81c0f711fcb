// What a thread of the secret scan runs: the second entry of the bundle, beside the first.
import "@security-actions/secrets/worker";
