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
    if (!waiting && modal.className.includes("components-reconnect-") && !modal.classList.contains("components-reconnect-hide")) {
        waiting = true;
        returnWhenBack();
    }
}).observe(modal, { attributes: true, attributeFilter: ["class"] });

// Blazor by itself asks more and more seldom.
async function returnWhenBack() {
    while (!modal.classList.contains("components-reconnect-hide")) {
        try {
            const answer = await fetch(location.href, { method: "HEAD", redirect: "manual" });
            if (answer.status < 500) {
                if (lost.some(each => modal.classList.contains(each)) || !(await Blazor.reconnect())) {
                    location.reload();
                    return;
                }
            }
        } catch {
            // Still away.
        }

        await new Promise(done => setTimeout(done, 1000));
    }

    waiting = false;
}
