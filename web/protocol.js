// The numbers that cross to the program (src/platform/platform.hpp, in the same order) and how parts are packed
// (src/platform/packing.cpp is the other side).

export const REQUESTS = [
  'open_document', 'begin_document', 'read_document', 'keep_document', 'lay_aside', 'describe_document', 'close_document',
  'list_documents', 'remove_document', 'restore_document', 'list_restore_points', 'open_restore_point', 'read_setting', 'write_setting',
  'take_over_writing', 'save_file', 'link_file', 'seal_names', 'unseal_names', 'keep_names', 'load_names',
  'wipe_everything', 'copy_text', 'print_pages', 'reload_page', 'prepare_composer', 'compose', 'stop_composing',
  'fetch_words', 'device_secret', 'offer_password', 'read_workbook', 'stop_reading',
  'keep_sealed', 'load_sealed', 'forget_points', 'add_to_log', 'load_log', 'drop_log', 'show_wall', 'ask_wall',
];

export const STATUS = Object.freeze(Object.fromEntries([
  'done', 'nothing_kept', 'older_opened', 'storage_full', 'storage_failed', 'storage_is_absent', 'storage_is_newer', 'read_only',
  'wrong_password', 'is_damaged', 'cancelled', 'file_changed', 'file_opened', 'file_is_too_large', 'writing_lost', 'writer_kept',
  'writer_gone', 'storage_answers', 'page_hides', 'update_ready', 'documents_changed', 'composer_reports',
  'wall_shown', 'wall_asked',
].map((name, number) => [name, number])));

const encoder = new TextEncoder();
const decoder = new TextDecoder();
export const textOf = (bytes) => decoder.decode(bytes);
export const bytesOf = (part) => (part instanceof Uint8Array ? part : encoder.encode(String(part)));

/** @param {(string|number|Uint8Array)[]} parts @returns {Uint8Array} */
export function pack(parts) {
  const pieces = parts.map(bytesOf);
  const packed = new Uint8Array(pieces.reduce((sum, piece) => sum + 4 + piece.length, 0));
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint32(at, piece.length, true);
    packed.set(piece, at + 4);
    at += 4 + piece.length;
  }
  return packed;
}

/** Each part is a copy: IndexedDB would keep the whole buffer that a view looks at. @returns {Uint8Array[]} */
export function unpack(packed) {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const parts = [];
  for (let at = 0; at < packed.length;) {
    const length = view.getUint32(at, true);
    parts.push(packed.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}
