export const id = 98;
export const ids = [98];
export const modules = {

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThroughProxy: () => (/* binding */ fetchThroughProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _security_actions_proxy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3821);



const redirectLimit = 5;
/**
 * The part of `fetch` that octokit needs, through the proxy of this job: Node's own asks none in the versions that run
 * us. The answer has arrived as a whole: octokit takes one that breaks off for an empty one. Rejects when there is none
 * after `timeout` milliseconds.
 *
 * A redirect is repeated as it was, as GitHub asks for when a repository has another name
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects), and only
 * within one host, for the token goes along. Any other one rejects.
 */
async function fetchThroughProxy(address, options, timeout) {
    const signal = AbortSignal.timeout(timeout);
    let url = new URL(address);
    for (let redirects = 0; redirects <= redirectLimit; redirects += 1) {
        const response = await send(url, options, (0,_security_actions_proxy__WEBPACK_IMPORTED_MODULE_2__/* .proxyAgent */ .Q)(url, timeout), signal);
        if (response.status < 300 || response.status >= 400)
            return response;
        url = readRedirect(response, url);
    }
    throw new Error(`${url.host} redirected more than ${redirectLimit} times`);
}
function readRedirect({ status, headers }, from) {
    const location = headers.get("location");
    if (![301, 302, 307, 308].includes(status) || location === null || !URL.canParse(location, from.href)) {
        throw new Error(`${from.host} answered ${status}`);
    }
    const next = new URL(location, from);
    if (next.origin !== from.origin)
        throw new Error(`${from.host} redirects to another host`);
    return next;
}
async function send(url, { method, headers, body }, agent, signal) {
    const request = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    try {
        const message = await new Promise((resolve, reject) => {
            request(url, { method, headers, signal, agent }).on("response", resolve).on("error", reject).end(body);
        });
        const chunks = [];
        for await (const chunk of message)
            chunks.push(chunk);
        return toResponse(message, Buffer.concat(chunks));
    }
    catch (error) {
        // Why it was given up says more than that it was.
        throw signal.aborted ? signal.reason : error;
    }
}
function toResponse({ statusCode = 0, headersDistinct }, body) {
    const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
    // With these there is no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5).
    const empty = [204, 205, 304].includes(statusCode);
    return new Response(empty ? undefined : body, { status: statusCode, headers });
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* reexport */ proxyAgent)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+http-client@4.0.1/node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(4495);
;// CONCATENATED MODULE: ../../packages/proxy/lib/agent.js



// This part alone: what the package itself exports brings undici, which is a megabyte.

/**
 * What connects requests for `url` through the proxy that this process's variables name for it: `https_proxy` or
 * `http_proxy`, by the protocol of `url`, unless `no_proxy` says otherwise; in capitals, too. Undefined without one.
 * Their rules are those of GitHub's own actions: no proxy is asked for this machine, and `example.org` in `no_proxy`
 * also means the hosts below it.
 *
 * The agent serves this one host. A request fails when the proxy has not connected it after `timeout` milliseconds.
 */
function proxyAgent(url, timeout) {
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
    if (!proxy)
        return undefined;
    const secure = url.protocol === "https:";
    const agent = secure ? new external_node_https_.Agent() : new external_node_http_.Agent();
    const connect = agent.createConnection.bind(agent);
    const authority = `${url.hostname}:${url.port || (secure ? 443 : 80)}`;
    agent.createConnection = (options, callback) => {
        openTunnel({ proxy, authority, timeout }, (error, socket) => {
            const through = { ...options, socket };
            callback?.(error, (!error && secure && connect(through)) || socket);
        });
        return undefined;
    };
    return agent;
}
/** Has the proxy connect us, by CONNECT (RFC 9110, 9.3.6), and calls `done` once; beside an error the socket is dead. */
function openTunnel({ proxy, authority, timeout }, done) {
    const fail = (reason) => done(new Error(reason), new external_node_stream_.Duplex().destroy());
    if (!["http:", "https:"].includes(proxy.protocol)) {
        fail(`a proxy of the kind ${proxy.protocol}// is not known, only http:// and https://`);
        return;
    }
    const request = proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    // Already decoded. Where they were part of the address, node would send them as the credentials of the host.
    const credentials = Buffer.from(`${proxy.username}:${proxy.password}`).toString("base64");
    const asking = request(proxy.origin, {
        method: "CONNECT",
        path: authority,
        agent: false,
        headers: { host: authority, ...(proxy.username && { "proxy-authorization": `Basic ${credentials}` }) },
    });
    const timer = setTimeout(() => asking.destroy(new Error(`no answer for ${timeout / 1000} s`)), timeout);
    asking.on("error", (error) => {
        clearTimeout(timer);
        fail(`the proxy ${proxy.host} failed (${error.message || error.code})`);
    });
    asking.on("connect", ({ statusCode }, socket) => {
        clearTimeout(timer);
        if (statusCode === 200) {
            done(null, socket);
            return;
        }
        socket.destroy();
        fail(`the proxy ${proxy.host} answered ${statusCode}`);
    });
    asking.end();
}

;// CONCATENATED MODULE: ../../packages/proxy/lib/index.js



/***/ })

};
