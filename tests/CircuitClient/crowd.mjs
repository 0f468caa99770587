import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { Page } from "./page.mjs";

/** Many editors at once, each typing a letter more into the name of a contact. */
export class Crowd {
    #pages = [];

    /**
     * @param pages addresses, dealt out to the people in turn
     * @returns milliseconds from asking for each page until its form is there
     */
    async open(people, pages) {
        const times = [];
        for (const [index, path] of pages.entries()) {
            const page = await Page.open(people[index % people.length], path);
            await page.field("Name");
            times.push(performance.now() - page.asked);
            this.#pages.push(page);
        }

        return figures(times);
    }

    /**
     * @param rounds how often each types
     * @param every milliseconds between two letters of one editor; the editors are spread evenly over this time
     * @returns milliseconds from each event to the batch that shows its effect, and what was sent meanwhile
     */
    async write(rounds, every) {
        const times = [];
        const before = this.#sum();
        const start = performance.now();
        await Promise.all(this.#pages.map(async (page, index) => {
            let text = (await page.field("Name")).attributes.value;
            for (let round = 0; round < rounds; round++) {
                await pause(Math.max(0, start + every * (round + index / this.#pages.length) - performance.now()));
                text += "x";
                times.push(await this.#typeAndSee(page, text));
            }

            await page.until(() => lineOf(stateOf(page)).includes("gesichert"), "its text kept");
        }));
        const after = this.#sum();
        return { ...figures(times), seconds: (performance.now() - start) / 1000, batches: after.batches - before.batches, bytes: after.bytes - before.bytes };
    }

    async leave() {
        await Promise.all(this.#pages.splice(0).map(page => page.leave()));
    }

    // The line below the form says something else as soon as the server knows of the letter; what it says a second later belongs to keeping it.
    async #typeAndSee(page, text) {
        const line = stateOf(page);
        const said = lineOf(line);
        const asked = performance.now();
        await page.type("Name", text);
        await page.until(() => lineOf(line) !== said, "another state");
        return performance.now() - asked;
    }

    #sum() {
        return this.#pages.reduce((sum, page) => ({ batches: sum.batches + page.batches, bytes: sum.bytes + page.bytes }), { batches: 0, bytes: 0 });
    }
}

function stateOf(page) {
    return page.find(each => each.name === "p" && each.attributes.role === "status");
}

function lineOf(element) {
    return element.children.map(each => each.text).join("");
}

function figures(times) {
    const sorted = [...times].sort((a, b) => a - b);
    const share = part => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    return { count: sorted.length, p50: share(0.5), p95: share(0.95), p99: share(0.99), most: sorted.at(-1) };
}
