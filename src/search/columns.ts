/** Whole numbers from 0, in the smallest elements that hold them all. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A list of whole numbers from 0 to 2³² − 1 that grows at its end. */
export type Column = {
  length: number;
  push(value: number): void;
  /** A copy of what is in it. */
  numbers(): Numbers;
};

/** Copies whole numbers from 0 into the smallest elements that hold them all. */
export function packed(numbers: Uint32Array): Numbers {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most < 2 ** 8
    ? Uint8Array.from(numbers)
    : most < 2 ** 16
      ? Uint16Array.from(numbers)
      : numbers.slice();
}

/** Makes an empty column. Millions of numbers take four bytes each in it, where an array takes eight. */
export function createColumn(): Column {
  let room = new Uint32Array(1024);
  return {
    length: 0,
    push(value) {
      if (this.length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[this.length] = value;
      this.length += 1;
    },
    numbers() {
      return packed(room.subarray(0, this.length));
    },
  };
}
