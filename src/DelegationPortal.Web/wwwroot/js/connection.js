// When the server has forgotten this page (it was restarted), only a fresh page helps; what was typed is kept and offered there.

const modal = document.getElementById("components-reconnect-modal");
const lost = ["components-reconnect-failed", "components-reconnect-rejected"];
let waiting = false;

// Without a connection nobody is to be asked before the page is loaded anew: all that was typed is kept.
addEventListener("beforeunload", leaving => {
    if (modal.className.includes("components-reconnect-") && !modal.classList.contains("components-reconnect-hide")) {
        leaving.stopImmediatePropagation();
    }
}, true);

new MutationObserver(() => {
    if (!waiting && lost.some(each => modal.classList.contains(each))) {
        waiting = true;
        reloadWhenBack();
    }
}).observe(modal, { attributes: true, attributeFilter: ["class"] });

async function reloadWhenBack() {
    for (;;) {
        try {
            const answer = await fetch(location.href, { method: "HEAD", redirect: "manual" });
            if (answer.status < 500) {
                location.reload();
                return;
            }
        } catch {
            // Still away.
        }

        await new Promise(done => setTimeout(done, 2000));
    }
}
