// When the server has forgotten this page (it was restarted), only a fresh page helps; what was typed is kept and offered there.

const modal = document.getElementById("components-reconnect-modal");
const lost = ["components-reconnect-failed", "components-reconnect-rejected"];
let waiting = false;

// Blazor gives the element the class that says how it stands; none before the first loss.
function isAway() {
    return modal.className.includes("components-reconnect-") && !modal.classList.contains("components-reconnect-hide");
}

// Without a connection nobody is to be asked before the page is loaded anew: all that was typed is kept.
addEventListener("beforeunload", leaving => {
    if (isAway()) {
        leaving.stopImmediatePropagation();
    }
}, true);

new MutationObserver(() => {
    if (!waiting && isAway()) {
        waiting = true;
        returnWhenBack();
    }
}).observe(modal, { attributes: true, attributeFilter: ["class"] });

// Blazor by itself asks more and more seldom.
async function returnWhenBack() {
    while (isAway()) {
        try {
            const answer = await fetch(location.href, { method: "HEAD", redirect: "manual" });
            if (answer.status < 500 && (lost.some(each => modal.classList.contains(each)) || !(await Blazor.reconnect()))) {
                location.reload();
                return;
            }
        } catch {
            // Still away.
        }

        await new Promise(done => setTimeout(done, 1000));
    }

    waiting = false;
}
