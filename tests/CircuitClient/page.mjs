import { EventEmitter } from "node:events";
import { performance } from "node:perf_hooks";
import { HttpTransportType, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import { MessagePackHubProtocol } from "@microsoft/signalr-protocol-msgpack";
import { answer } from "./browser-scripts.mjs";
import { Document, textOf } from "./document.mjs";
import { readRenderBatch } from "./render-batch.mjs";

// Until something is taken for missing; on a machine that has much else to do everything takes longer.
const patience = 60_000;

/** A page with its circuit, opened as a browser opens it. What people do with it is `type` and `press`; what only an attacker does is `send`. */
export class Page {
    document = new Document();

    /** Everything that the server has said in words. */
    said = [];

    batches = 0;

    bytes = 0;

    /** Why the connection is closed; null while it is open. */
    ended = null;

    #changes = new EventEmitter().setMaxListeners(0);
    #added = 0;
    #calls = 0;
    #answered = 0;
    #events;

    constructor(person, path, { origin, silent, direct } = {}) {
        Object.assign(this, { person, path, silent });
        const blazor = Object.defineProperty(new MessagePackHubProtocol(), "name", { value: "blazorpack" });
        const headers = { cookie: person.cookie, ...(origin && { origin }) };
        const options = { headers, skipNegotiation: direct ?? false, transport: HttpTransportType.WebSockets };
        this.connection = new HubConnectionBuilder().withUrl(new URL("/_blazor", person.portal).href, options)
            .withHubProtocol(blazor).configureLogging(LogLevel.None).build();
        this.connection.serverTimeoutInMilliseconds = 120_000;
        this.connection.onclose(why => this.#changed(() => this.ended = String(why ?? "closed")));
        this.#listen();
    }

    /** Reads the page, connects and asks for what is interactive on it, or for what stands in the markers of another page. */
    static async open(person, path, options) {
        const page = new Page(person, path, options);
        page.asked = performance.now();
        const { status, text } = await person.ask(path);
        if (status !== 200) {
            throw new Error(`${path} answered ${status}`);
        }

        page.markers = [...text.matchAll(/<!--Blazor:(\{.*?\})-->/g)].map(each => JSON.parse(each[1])).filter(each => each.type === "server" && each.descriptor);
        page.state = /<!--Blazor-Server-Component-State:(.*?)-->/.exec(text)?.[1] ?? "";
        await page.connect();
        await page.add(options?.markers ?? page.markers);
        return page;
    }

    async connect() {
        await this.connection.start();
        this.circuit = await this.begin();
    }

    begin() {
        return this.connection.invoke("StartCircuit", this.person.portal, new URL(this.path, this.person.portal).href, "[]", "");
    }

    /** Asks the server to render components of a page. */
    async add(markers) {
        const operations = markers.map(marker => ({ type: "add", ssrComponentId: ++this.#added, marker }));
        await this.send("UpdateRootComponents", JSON.stringify({ batchId: 1, operations }), this.state ?? "");
    }

    /** Types a whole text into a field, as one event. */
    async type(field, value) {
        const element = await this.field(field);
        await this.dispatch(element, "input", { value }, value);
    }

    /** Presses a button, also one that a browser would not let be pressed. */
    async press(name) {
        const element = await this.until(() => this.button(name), `a button ${name}`);
        const event = element.attributes.type === "submit" ? "submit" : "click";
        await this.dispatch(element, event, { type: event });
    }

    button(name) {
        return this.find(each => each.name === "button" && (each.attributes["aria-label"] ?? textOf(each)).trim() === name);
    }

    field(name) {
        return this.until(() => this.find(each => each.attributes.name === name), `a field ${name}`);
    }

    find(fits) {
        return [...this.document.elements()].find(fits);
    }

    /** Lets an event rise from an element to the page, as browsers do. */
    async dispatch(element, event, details, value) {
        for (let each = element; each; each = each.parent) {
            const handler = each.handlers?.[event];
            if (handler) {
                await this.raise(handler.id, event, details, value === undefined ? null : { componentId: handler.component, fieldValue: value });
            }
        }
    }

    raise(eventHandlerId, eventName, details, eventFieldInfo = null) {
        return this.call(null, "DispatchEventAsync", this.#events, [{ eventHandlerId, eventName, eventFieldInfo }, details]);
    }

    /** Calls a method of .NET: a static one of an assembly, or one of an object that the server has named. */
    call(assembly, method, target, args) {
        return this.send("BeginInvokeDotNetFromJS", String(++this.#calls), assembly, method, target, JSON.stringify(args));
    }

    /** Waits until the server has begun with all that was sent, or has closed. */
    async settle() {
        if (this.ended === null) {
            await this.call("nowhere", "nothing", 0, []);
            const asked = this.#calls;
            await this.until(() => this.ended ?? this.#answered >= asked, "answers to all calls");
        }
    }

    send(method, ...args) {
        return this.connection.send(method, ...args);
    }

    /** Waits until something about the page is so. */
    async until(find, what) {
        const deadline = AbortSignal.timeout(patience);
        for (;;) {
            const found = find();
            if (found) {
                return found;
            }

            if (this.ended) {
                throw new Error(`${this.path} has ended (${this.ended}) before there was ${what}`);
            }

            await nextOf(this.#changes, deadline, () => `${this.path} did not come to have ${what}. It says: ${this.document.text.replace(/\s+/g, " ")}`);
        }
    }

    /** Waits until the page is of no use any more: signed out, failed or closed. */
    untilOver() {
        return this.until(() => this.ended ?? this.said[0] ?? /nicht mehr angemeldet/.test(this.document.text), "an end");
    }

    async untilEnded() {
        const deadline = AbortSignal.timeout(patience);
        while (this.ended === null) {
            await nextOf(this.#changes, deadline, () => `${this.path} goes on`);
        }

        return this.ended;
    }

    /** Goes away as a browser does that closes a tab. */
    async leave() {
        if (this.ended === null) {
            await this.person.ask("/_blazor/disconnect", new URLSearchParams({ circuitId: this.circuit }));
            await this.connection.stop();
        }
    }

    #listen() {
        const on = (name, take) => this.connection.on(`JS.${name}`, (...args) => this.#changed(() => take(...args)));
        on("RenderBatch", (id, bytes) => {
            this.batches++;
            this.bytes += bytes.length;
            this.document.apply(readRenderBatch(bytes));
            if (!this.silent) {
                this.send("OnRenderCompleted", id, null).catch(() => {});
            }
        });
        on("AttachComponent", id => this.document.attach(id));
        on("BeginInvokeJS", (call, identifier, args) => {
            if (identifier.endsWith("attachWebRendererInterop")) {
                this.#events = JSON.parse(args)[1].__dotNetObject;
            }

            if (call) {
                this.send("EndInvokeJSFromDotNet", call, true, JSON.stringify([call, true, answer(identifier)])).catch(() => {});
            }
        });
        on("EndInvokeDotNet", (call, succeeded, result) => {
            this.#answered = Math.max(this.#answered, Number(call));
            if (!succeeded) {
                this.said.push(String(result));
            }
        });
        on("Error", error => this.said.push(String(error)));
        on("EndUpdateRootComponents", () => {});
    }

    #changed(change) {
        change();
        this.#changes.emit("change");
    }
}

function nextOf(changes, deadline, complaint) {
    return new Promise((done, failed) => {
        const stop = () => failed(new Error(complaint()));
        if (deadline.aborted) {
            return stop();
        }

        deadline.addEventListener("abort", stop, { once: true });
        changes.once("change", () => {
            deadline.removeEventListener("abort", stop);
            done();
        });
    });
}
