/** Loads a package that only some commands need, or says how to have it. */
import { FileError } from "../file-error.ts";

/**
 * What a package gives that is not installed with this one.
 *
 * @throws FileError where it is not installed; it says how to install it.
 * @example
 * const { register } = await installed("tsx", () => import("tsx/esm/api"));
 */
export async function installed<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND" || !message.includes(`'${name}'`)) throw error;
    throw new FileError(`this needs ${name}, which is not installed; run npm install --save-dev ${name}`, {
      cause: error,
    });
  }
}
