import { edits, frames } from "./render-batch.mjs";

/** A page as a browser would have it, made of nothing but what was rendered. Components are nodes too: edits count them among the children. */
export class Document {
    #components = new Map();

    /** @param {number} id of a root component */
    attach(id) {
        this.#components.set(id, { children: [] });
    }

    apply(batch) {
        for (const { id, edits } of batch.components) {
            this.#edit(id, edits, batch.frames);
        }

        batch.disposedComponents.forEach(id => this.#components.delete(id));
    }

    /** All elements in the order of the page. */
    *elements() {
        for (const root of [...this.#components.values()].filter(each => !each.parent)) {
            yield* elementsBelow(root);
        }
    }

    get text() {
        return [...this.#components.values()].filter(each => !each.parent).map(textOf).join("");
    }

    #edit(component, list, added) {
        let node = this.#components.get(component);
        const moves = [];
        for (const edit of list) {
            const frame = added[edit.frame];
            const child = node.children[edit.sibling];
            switch (edit.type) {
                case edits.prependFrame:
                    this.#insert(component, node, edit.sibling, added, edit.frame);
                    break;
                case edits.removeFrame:
                    node.children.splice(edit.sibling, 1);
                    break;
                case edits.setAttribute:
                    setAttribute(child, frame, component);
                    break;
                case edits.removeAttribute:
                    delete child.attributes[edit.removed];
                    delete child.handlers[edit.removed.slice(2)];
                    break;
                case edits.updateText:
                case edits.updateMarkup:
                    child.text = textIn(frame);
                    break;
                case edits.stepIn:
                    node = child;
                    break;
                case edits.stepOut:
                    node = node.parent;
                    break;
                case edits.permutationEntry:
                    moves.push([child, edit.moveTo]);
                    break;
                case edits.permutationEnd:
                    moves.splice(0).forEach(([moved, to]) => node.children[to] = moved);
                    break;
            }
        }
    }

    // Returns how many children came in: none for what is only noted, several for a region, which is no node of its own.
    #insert(component, parent, place, added, at) {
        const frame = added[at];
        const node = { parent, children: [] };
        switch (frame.type) {
            case frames.element:
                Object.assign(node, { name: frame.name, attributes: {}, handlers: {} });
                break;
            case frames.component:
                this.#components.set(frame.component, node);
                break;
            case frames.text:
            case frames.markup:
                node.text = textIn(frame);
                break;
            case frames.region:
                return this.#insertAll(component, parent, place, added, at + 1, at + frame.size);
            default:
                return 0;
        }

        parent.children.splice(place, 0, node);
        if (frame.type === frames.element) {
            let inside = at + 1;
            for (; inside < at + frame.size && added[inside].type === frames.attribute; inside++) {
                setAttribute(node, added[inside], component);
            }

            this.#insertAll(component, node, 0, added, inside, at + frame.size);
        }

        return 1;
    }

    #insertAll(component, parent, place, added, from, to) {
        const first = place;
        for (let at = from; at < to; at += added[at].size ?? 1) {
            place += this.#insert(component, parent, place, added, at);
        }

        return place - first;
    }
}

export function textOf(node) {
    return (node.text ?? "") + node.children.map(textOf).join("");
}

function setAttribute(element, { name, value, handler }, component) {
    if (handler) {
        element.handlers[name.slice(2)] = { id: handler, component };
    } else {
        element.attributes[name] = value ?? "";
    }
}

function textIn({ type, text }) {
    return type === frames.markup ? (text ?? "").replace(/<[^>]*>/g, "") : text ?? "";
}

function* elementsBelow(node) {
    if (node.name) {
        yield node;
    }

    for (const child of node.children) {
        yield* elementsBelow(child);
    }
}
