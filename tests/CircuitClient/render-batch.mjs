// What Blazor sends after rendering, as RenderBatchWriter of ASP.NET Core writes it: tables of fixed-size entries, found by five offsets at the end.

const tables = { components: 20, frames: 16, disposedComponents: 12, disposedHandlers: 8, strings: 4 };
const editSize = 16;
const frameSize = 20;

export const edits = {
    prependFrame: 1, removeFrame: 2, setAttribute: 3, removeAttribute: 4, updateText: 5, stepIn: 6, stepOut: 7, updateMarkup: 8,
    permutationEntry: 9, permutationEnd: 10,
};

export const frames = { element: 1, text: 2, attribute: 3, component: 4, region: 5, markup: 8 };

/** @param {Uint8Array} bytes */
export function readRenderBatch(bytes) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const int = position => data.readInt32LE(position);
    const table = fromEnd => int(data.length - fromEnd);
    const list = (position, size, read) => Array.from({ length: int(position) }, (_, index) => read(position + 4 + index * size));

    // A string's length stands before it, in groups of seven bits.
    const string = index => {
        let position = index < 0 ? -1 : int(table(tables.strings) + index * 4);
        if (position < 0) {
            return null;
        }

        let [length, shift, byte] = [0, 0, 0];
        do {
            byte = data[position++];
            length |= (byte & 0x7f) << shift;
            shift += 7;
        } while (byte & 0x80);
        return data.toString("utf8", position, position + length);
    };

    const edit = at => ({ type: int(at), sibling: int(at + 4), frame: int(at + 8), moveTo: int(at + 8), removed: string(int(at + 12)) });
    const frame = at => {
        const type = int(at);
        switch (type) {
            case frames.element: return { type, size: int(at + 4), name: string(int(at + 8)) };
            case frames.component: return { type, size: int(at + 4), component: int(at + 8) };
            case frames.region: return { type, size: int(at + 4) };
            case frames.attribute: return { type, name: string(int(at + 4)), value: string(int(at + 8)), handler: Number(data.readBigUInt64LE(at + 12)) };
            case frames.text:
            case frames.markup: return { type, text: string(int(at + 4)) };
            default: return { type };
        }
    };

    return {
        components: list(table(tables.components), 4, at => ({ id: int(int(at)), edits: list(int(at) + 4, editSize, edit) })),
        frames: list(table(tables.frames), frameSize, frame),
        disposedComponents: list(table(tables.disposedComponents), 4, int),
    };
}
