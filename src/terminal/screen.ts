import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline';

/** A terminal on which a person types while the log goes on. */
export type Screen = {
  /** Writes whole lines, above the line that is being typed if there is one. */
  write(text: string): void;
  /** Shows the prompt and lets a person type. */
  open(prompt: Interface): void;
  /** The line has been sent off: what is written next goes below it. */
  shut(): void;
};

/** A screen on a stream that writes to a terminal. */
export function createScreen(stream: NodeJS.WritableStream): Screen {
  let typing: Interface | undefined;
  return {
    write(text) {
      if (typing === undefined) {
        stream.write(text);
        return;
      }
      const { rows } = typing.getCursorPos();
      moveCursor(stream, 0, -rows);
      cursorTo(stream, 0);
      clearScreenDown(stream);
      // Readline goes up as many rows as it last drew, to draw the line anew.
      stream.write(text + '\n'.repeat(rows));
      typing.prompt(true);
    },
    open(prompt) {
      typing = prompt;
      prompt.prompt();
    },
    shut() {
      typing = undefined;
    },
  };
}
