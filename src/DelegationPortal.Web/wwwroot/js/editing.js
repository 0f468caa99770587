// What a form needs of the browser: a copy of what is typed, and small things that only a browser can do.

const lifetime = 14 * 24 * 60 * 60 * 1000;
const prefix = "unsaved:";

// Keeps the form's fields with every change. It does not ask the server, so it also works without one.
export function keep(form, key, record, started) {
    form.unsaved = { key, record, started };
    if (form.keeping) {
        return;
    }

    form.keeping = true;
    const write = () => {
        const fields = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === "string"));
        try {
            const { key, record, started } = form.unsaved;
            localStorage.setItem(key, JSON.stringify({ at: Date.now(), record, started, fields }));
        } catch {
            // Full or forbidden: the server's copy remains.
        }
    };
    form.addEventListener("input", write);
    form.addEventListener("change", write);
}

export function kept(key) {
    forgetOld();
    return read(key);
}

// Which records somebody has begun to write in this browser.
export function begun(user) {
    forgetOld();
    return Object.keys(localStorage).filter(each => each.startsWith(user)).map(read)
        .filter(each => each?.record).map(each => ({ ...each.record, age: each.age }));
}

export function forget(key) {
    localStorage.removeItem(key);
}

export function showDialog(dialog) {
    if (!dialog.open) {
        dialog.showModal();
    }
}

// A field, or the first part of one; the first of all where none is named.
export function focusOn(form, field) {
    [...form.elements].find(each => field === "" || each.name === field || each.name.startsWith(`${field}.`))?.focus();
}

// Puts marks around the selected words of a text field, as if they had been typed.
export function surround(id, before, after) {
    const field = document.getElementById(id);
    const { selectionStart, selectionEnd, value } = field;
    field.setRangeText(before + value.slice(selectionStart, selectionEnd) + after, selectionStart, selectionEnd, "end");
    field.setSelectionRange(selectionStart + before.length, selectionEnd + before.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
}

// With its age in milliseconds: the browser's clock may be wrong, the time between two looks at it is not.
function read(key) {
    try {
        const text = JSON.parse(localStorage.getItem(key));
        return text && { ...text, age: Date.now() - text.at };
    } catch {
        return null;
    }
}

function forgetOld() {
    for (const key of Object.keys(localStorage).filter(each => each.startsWith(prefix))) {
        if (!(read(key)?.age < lifetime)) {
            localStorage.removeItem(key);
        }
    }
}
