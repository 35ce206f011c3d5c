// What stands on the wall, told to the other windows of this browser that have the same document: from memory to memory, never to
// the disk. One window shows it and can change it (it writes the document); the others look.
import { STATUS } from './protocol.js';

const NAME = 'driehoek:wall:';
const ASKED = '';

/** @param {(status: number, parts: any[]) => void} tell  an event for the program */
export function createWall(tell) {
  let channel = null, id = null;

  function channelOf(document) {
    if (document === id) return channel;
    channel?.close();
    id = document;
    channel = new BroadcastChannel(NAME + document);
    channel.onmessage = ({ data }) => {
      if (data === ASKED) tell(STATUS.wall_asked, [document]);
      else tell(STATUS.wall_shown, [document, data]);
    };
    return channel;
  }

  return {
    show(document, text) {
      channelOf(document).postMessage(text);
      return [STATUS.done];
    },
    ask(document) {
      channelOf(document).postMessage(ASKED);
      return [STATUS.done];
    },
  };
}
