import http from "node:http";

/** One person at one browser: keeps cookies, reads pages, posts forms. */
export class Person {
    #cookies = new Map();

    constructor(portal) {
        this.portal = new URL(portal).href;
    }

    get cookie() {
        return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    }

    async signIn(email, password) {
        const path = "/account/sign-in";
        const { text } = await this.ask(path);
        const form = text.split("<form").find(each => each.includes("value=\"sign-in\""));
        const answer = await this.ask(path, new URLSearchParams({
            _handler: "sign-in",
            __RequestVerificationToken: form.match(/name="__RequestVerificationToken" value="([^"]*)"/)[1],
            Email: email,
            Password: password,
        }));
        if (answer.status !== 302) {
            throw new Error(`${email} could not sign in: ${answer.status}`);
        }
    }

    /** @param {URLSearchParams} [form] what to post; without it the page is only read. */
    ask(path, form) {
        return new Promise((done, failed) => {
            const headers = { accept: "text/html", "accept-language": "de", cookie: this.cookie };
            if (form) {
                headers["content-type"] = "application/x-www-form-urlencoded";
            }

            const request = http.request(new URL(path, this.portal), { method: form ? "POST" : "GET", headers }, answer => {
                this.#keep(answer.headers["set-cookie"] ?? []);
                let text = "";
                answer.setEncoding("utf8").on("data", more => text += more).on("end", () => done({ status: answer.statusCode, text }));
            });
            request.on("error", failed).end(form?.toString());
        });
    }

    #keep(cookies) {
        for (const [name, value] of cookies.map(each => each.split(";")[0].split(/=(.*)/s))) {
            this.#cookies.set(name, value);
        }
    }
}
