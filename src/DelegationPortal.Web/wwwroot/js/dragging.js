// What the browser must be told at once, without asking the server, so that a part of a list can be dragged onto another.

let dragging = false;

addEventListener("dragstart", event => {
    dragging = event.target.matches?.("[draggable]");
    if (dragging) {
        // Firefox drags only what carries something.
        event.dataTransfer.setData("text/plain", event.target.textContent.trim());
    }
});

for (const name of ["dragover", "drop"]) {
    addEventListener(name, event => {
        if (dragging && event.target.closest("[data-drop]")) {
            event.preventDefault();
        }
    });
}

addEventListener("dragend", () => dragging = false);
