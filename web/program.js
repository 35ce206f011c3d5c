// The program in WebAssembly: starts it, and is the only one that calls it. Whatever goes wrong inside ends in `onCrash`, once.
import { bytesOf } from './protocol.js';

/**
 * @param {object} start
 * @param {Promise<WebAssembly.Module>} start.compiled
 * @param {Function} start.create   what driehoek.js exports
 * @param {object} start.host       what the program may ask of the page: host.js
 * @param {(error: unknown, lastState: Uint8Array|null) => void} start.onCrash
 */
export async function startProgram({ compiled, create, host, onCrash }) {
  let crashed = false;
  const module = await create({
    host,
    instantiateWasm(imports, ready) {
      compiled.then((wasm) => WebAssembly.instantiate(wasm, imports).then((instance) => ready(instance, wasm))).catch(crash);
      return {};
    },
  });

  function crash(error) {
    if (crashed) return;
    crashed = true;
    onCrash(error, lastState());
  }

  /** A copy of what driehoek_<name> points at, driehoek_<name>_length bytes. */
  function take(name) {
    const from = module['_driehoek_' + name]();
    return from ? module.HEAPU8.slice(from, from + module[`_driehoek_${name}_length`]()) : null;
  }

  // Out of memory that may be full or half written; nothing is computed there any more.
  function lastState() {
    try {
      return take('last_state');
    } catch {
      return null;
    }
  }

  /** Calls driehoek_<name>. After a crash nothing is called any more. */
  function call(name, ...numbers) {
    if (crashed) return -1;
    try {
      return module['_driehoek_' + name](...numbers);
    } catch (error) {
      crash(error);
      return -1;
    }
  }

  /** Calls driehoek_<name>(...numbers, bytes, length). */
  function give(name, numbers, part) {
    const bytes = bytesOf(part);
    const at = crashed ? 0 : module._malloc(bytes.length || 1);
    if (!at) {
      crash(new Error('out of memory'));
      return -1;
    }
    module.HEAPU8.set(bytes, at);
    const answer = call(name, ...numbers, at, bytes.length);
    if (!crashed) module._free(at);
    return answer;
  }

  return { call, give, take, get crashed() { return crashed; } };
}
