// Does what it is told, a line of JSON each: {"id": 7, "does": "open", "with": {...}}; answers {"id": 7, "done": ...} or {"id": 7, "failed": "..."}.

import { createInterface } from "node:readline";
import { Crowd } from "./crowd.mjs";
import { Page } from "./page.mjs";
import { Person } from "./person.mjs";

const kept = new Map();

const keep = thing => {
    kept.set(kept.size + 1, thing);
    return kept.size;
};

const deeds = {
    async signIn({ portal, email, password }) {
        const person = new Person(portal);
        await person.signIn(email, password);
        return keep(person);
    },
    visitor: ({ portal }) => keep(new Person(portal)),
    open: async ({ person, path, ...options }) => keep(await Page.open(kept.get(person), path, options)),
    type: ({ page, field, text }) => kept.get(page).type(field, text),
    press: ({ page, button }) => kept.get(page).press(button),
    see: ({ page, text }) => kept.get(page).until(() => kept.get(page).document.text.includes(text), `the words ${text}`).then(() => true),
    text: ({ page }) => kept.get(page).document.text,
    said: ({ page }) => kept.get(page).said,
    handlers: ({ page }) => [...kept.get(page).document.elements()].flatMap(each => Object.values(each.handlers).map(handler => handler.id)),
    markers: ({ page }) => kept.get(page).markers,
    add: ({ page, markers }) => kept.get(page).add(markers),
    begin: ({ page }) => kept.get(page).begin().catch(() => null),
    takeOver: ({ page, circuit }) => kept.get(page).connection.invoke("ConnectCircuit", circuit),
    raise: ({ page, handler, event, details }) => kept.get(page).raise(handler, event, details),
    flood: ({ page, handler, event, details, times }) => Promise.all(Array.from({ length: times }, () => kept.get(page).raise(handler, event, details))),
    floodField: ({ page, field, times }) => Promise.all(Array.from({ length: times }, (_, index) => kept.get(page).type(field, String(index)))),
    call: ({ page, assembly, method, target, args }) => kept.get(page).call(assembly, method, target, args),
    send: ({ page, method, args }) => kept.get(page).send(method, ...args),
    told: ({ page }) => kept.get(page).until(() => kept.get(page).said.length > 0, "an answer").then(() => true),
    settle: ({ page }) => kept.get(page).settle(),
    over: ({ page }) => kept.get(page).untilOver(),
    ended: ({ page }) => kept.get(page).untilEnded(),
    leave: ({ page }) => kept.get(page).leave(),
    gather: async ({ people, pages }) => {
        const crowd = new Crowd();
        const opened = await crowd.open(people.map(each => kept.get(each)), pages);
        return { crowd: keep(crowd), opened };
    },
    write: ({ crowd, rounds, every }) => kept.get(crowd).write(rounds, every),
    scatter: ({ crowd }) => kept.get(crowd).leave(),
};

createInterface({ input: process.stdin }).on("line", async line => {
    const { id, does, with: details } = JSON.parse(line);
    try {
        tell({ id, done: await deeds[does](details) ?? null });
    } catch (error) {
        tell({ id, failed: String(error?.message ?? error) });
    }
}).on("close", () => process.exit());

function tell(answer) {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
}
