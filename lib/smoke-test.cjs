"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/tree-kill/index.js
var require_tree_kill = __commonJS({
  "node_modules/tree-kill/index.js"(exports2, module2) {
    "use strict";
    var childProcess = require("child_process");
    var spawn4 = childProcess.spawn;
    var exec = childProcess.exec;
    module2.exports = function(pid, signal, callback) {
      if (typeof signal === "function" && callback === void 0) {
        callback = signal;
        signal = void 0;
      }
      pid = parseInt(pid);
      if (Number.isNaN(pid)) {
        if (callback) {
          return callback(new Error("pid must be a number"));
        } else {
          throw new Error("pid must be a number");
        }
      }
      var tree = {};
      var pidsToProcess = {};
      tree[pid] = [];
      pidsToProcess[pid] = 1;
      switch (process.platform) {
        case "win32":
          exec("taskkill /pid " + pid + " /T /F", callback);
          break;
        case "darwin":
          buildProcessTree(pid, tree, pidsToProcess, function(parentPid) {
            return spawn4("pgrep", ["-P", parentPid]);
          }, function() {
            killAll2(tree, signal, callback);
          });
          break;
        // case 'sunos':
        //     buildProcessTreeSunOS(pid, tree, pidsToProcess, function () {
        //         killAll(tree, signal, callback);
        //     });
        //     break;
        default:
          buildProcessTree(pid, tree, pidsToProcess, function(parentPid) {
            return spawn4("ps", ["-o", "pid", "--no-headers", "--ppid", parentPid]);
          }, function() {
            killAll2(tree, signal, callback);
          });
          break;
      }
    };
    function killAll2(tree, signal, callback) {
      var killed = {};
      try {
        Object.keys(tree).forEach(function(pid) {
          tree[pid].forEach(function(pidpid) {
            if (!killed[pidpid]) {
              killPid(pidpid, signal);
              killed[pidpid] = 1;
            }
          });
          if (!killed[pid]) {
            killPid(pid, signal);
            killed[pid] = 1;
          }
        });
      } catch (err) {
        if (callback) {
          return callback(err);
        } else {
          throw err;
        }
      }
      if (callback) {
        return callback();
      }
    }
    function killPid(pid, signal) {
      try {
        process.kill(parseInt(pid, 10), signal);
      } catch (err) {
        if (err.code !== "ESRCH") throw err;
      }
    }
    function buildProcessTree(parentPid, tree, pidsToProcess, spawnChildProcessesList, cb) {
      var ps = spawnChildProcessesList(parentPid);
      var allData = "";
      ps.stdout.on("data", function(data) {
        var data = data.toString("ascii");
        allData += data;
      });
      var onClose = function(code) {
        delete pidsToProcess[parentPid];
        if (code != 0) {
          if (Object.keys(pidsToProcess).length == 0) {
            cb();
          }
          return;
        }
        allData.match(/\d+/g).forEach(function(pid) {
          pid = parseInt(pid, 10);
          tree[parentPid].push(pid);
          tree[pid] = [];
          pidsToProcess[pid] = 1;
          buildProcessTree(pid, tree, pidsToProcess, spawnChildProcessesList, cb);
        });
      };
      ps.on("close", onClose);
    }
  }
});

// node_modules/undici/lib/core/symbols.js
var require_symbols = __commonJS({
  "node_modules/undici/lib/core/symbols.js"(exports2, module2) {
    "use strict";
    module2.exports = {
      kClose: /* @__PURE__ */ Symbol("close"),
      kDestroy: /* @__PURE__ */ Symbol("destroy"),
      kDispatch: /* @__PURE__ */ Symbol("dispatch"),
      kUrl: /* @__PURE__ */ Symbol("url"),
      kRedirectCacheControl: /* @__PURE__ */ Symbol("redirect cache control"),
      kWriting: /* @__PURE__ */ Symbol("writing"),
      kResuming: /* @__PURE__ */ Symbol("resuming"),
      kQueue: /* @__PURE__ */ Symbol("queue"),
      kConnect: /* @__PURE__ */ Symbol("connect"),
      kConnecting: /* @__PURE__ */ Symbol("connecting"),
      kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"),
      kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"),
      kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"),
      kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"),
      kKeepAlive: /* @__PURE__ */ Symbol("keep alive"),
      kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"),
      kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"),
      kServerName: /* @__PURE__ */ Symbol("server name"),
      kLocalAddress: /* @__PURE__ */ Symbol("local address"),
      kHost: /* @__PURE__ */ Symbol("host"),
      kNoRef: /* @__PURE__ */ Symbol("no ref"),
      kBodyUsed: /* @__PURE__ */ Symbol("used"),
      kBody: /* @__PURE__ */ Symbol("abstracted request body"),
      kRunning: /* @__PURE__ */ Symbol("running"),
      kBlocking: /* @__PURE__ */ Symbol("blocking"),
      kPending: /* @__PURE__ */ Symbol("pending"),
      kSize: /* @__PURE__ */ Symbol("size"),
      kBusy: /* @__PURE__ */ Symbol("busy"),
      kQueued: /* @__PURE__ */ Symbol("queued"),
      kFree: /* @__PURE__ */ Symbol("free"),
      kConnected: /* @__PURE__ */ Symbol("connected"),
      kClosed: /* @__PURE__ */ Symbol("closed"),
      kNeedDrain: /* @__PURE__ */ Symbol("need drain"),
      kReset: /* @__PURE__ */ Symbol("reset"),
      kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"),
      kResume: /* @__PURE__ */ Symbol("resume"),
      kOnError: /* @__PURE__ */ Symbol("on error"),
      kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"),
      kRunningIdx: /* @__PURE__ */ Symbol("running index"),
      kPendingIdx: /* @__PURE__ */ Symbol("pending index"),
      kError: /* @__PURE__ */ Symbol("error"),
      kClients: /* @__PURE__ */ Symbol("clients"),
      kClient: /* @__PURE__ */ Symbol("client"),
      kParser: /* @__PURE__ */ Symbol("parser"),
      kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"),
      kPipelining: /* @__PURE__ */ Symbol("pipelining"),
      kSocket: /* @__PURE__ */ Symbol("socket"),
      kHostHeader: /* @__PURE__ */ Symbol("host header"),
      kConnector: /* @__PURE__ */ Symbol("connector"),
      kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"),
      kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"),
      kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"),
      kProxy: /* @__PURE__ */ Symbol("proxy agent options"),
      kCounter: /* @__PURE__ */ Symbol("socket request counter"),
      kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"),
      kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"),
      kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"),
      kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"),
      kConstruct: /* @__PURE__ */ Symbol("constructable"),
      kListeners: /* @__PURE__ */ Symbol("listeners"),
      kHTTPContext: /* @__PURE__ */ Symbol("http context"),
      kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"),
      kHTTP2InitialWindowSize: /* @__PURE__ */ Symbol("http2 initial window size"),
      kHTTP2ConnectionWindowSize: /* @__PURE__ */ Symbol("http2 connection window size"),
      kEnableConnectProtocol: /* @__PURE__ */ Symbol("http2session connect protocol"),
      kRemoteSettings: /* @__PURE__ */ Symbol("http2session remote settings"),
      kHTTP2Stream: /* @__PURE__ */ Symbol("http2session client stream"),
      kPingInterval: /* @__PURE__ */ Symbol("ping interval"),
      kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"),
      kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"),
      kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent"),
      kSocks5ProxyAgent: /* @__PURE__ */ Symbol("socks5 proxy agent")
    };
  }
});

// node_modules/undici/lib/util/timers.js
var require_timers = __commonJS({
  "node_modules/undici/lib/util/timers.js"(exports2, module2) {
    "use strict";
    var fastNow = 0;
    var RESOLUTION_MS = 1e3;
    var TICK_MS = (RESOLUTION_MS >> 1) - 1;
    var fastNowTimeout;
    var kFastTimer = /* @__PURE__ */ Symbol("kFastTimer");
    var fastTimers = [];
    var NOT_IN_LIST = -2;
    var TO_BE_CLEARED = -1;
    var PENDING = 0;
    var ACTIVE = 1;
    function onTick() {
      fastNow += TICK_MS;
      let idx = 0;
      let len = fastTimers.length;
      while (idx < len) {
        const timer = fastTimers[idx];
        if (timer._state === PENDING) {
          timer._idleStart = fastNow - TICK_MS;
          timer._state = ACTIVE;
        } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
          timer._state = TO_BE_CLEARED;
          timer._idleStart = -1;
          timer._onTimeout(timer._timerArg);
        }
        if (timer._state === TO_BE_CLEARED) {
          timer._state = NOT_IN_LIST;
          if (--len !== 0) {
            fastTimers[idx] = fastTimers[len];
          }
        } else {
          ++idx;
        }
      }
      fastTimers.length = len;
      if (fastTimers.length !== 0) {
        refreshTimeout();
      }
    }
    function refreshTimeout() {
      if (fastNowTimeout?.refresh) {
        fastNowTimeout.refresh();
      } else {
        clearTimeout(fastNowTimeout);
        fastNowTimeout = setTimeout(onTick, TICK_MS);
        fastNowTimeout?.unref();
      }
    }
    var FastTimer = class {
      [kFastTimer] = true;
      /**
       * The state of the timer, which can be one of the following:
       * - NOT_IN_LIST (-2)
       * - TO_BE_CLEARED (-1)
       * - PENDING (0)
       * - ACTIVE (1)
       *
       * @type {-2|-1|0|1}
       * @private
       */
      _state = NOT_IN_LIST;
      /**
       * The number of milliseconds to wait before calling the callback.
       *
       * @type {number}
       * @private
       */
      _idleTimeout = -1;
      /**
       * The time in milliseconds when the timer was started. This value is used to
       * calculate when the timer should expire.
       *
       * @type {number}
       * @default -1
       * @private
       */
      _idleStart = -1;
      /**
       * The function to be executed when the timer expires.
       * @type {Function}
       * @private
       */
      _onTimeout;
      /**
       * The argument to be passed to the callback when the timer expires.
       *
       * @type {*}
       * @private
       */
      _timerArg;
      /**
       * @constructor
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should wait
       * before the specified function or code is executed.
       * @param {*} arg
       */
      constructor(callback, delay, arg) {
        this._onTimeout = callback;
        this._idleTimeout = delay;
        this._timerArg = arg;
        this.refresh();
      }
      /**
       * Sets the timer's start time to the current time, and reschedules the timer
       * to call its callback at the previously specified duration adjusted to the
       * current time.
       * Using this on a timer that has already called its callback will reactivate
       * the timer.
       *
       * @returns {void}
       */
      refresh() {
        if (this._state === NOT_IN_LIST) {
          fastTimers.push(this);
        }
        if (!fastNowTimeout || fastTimers.length === 1) {
          refreshTimeout();
        }
        this._state = PENDING;
      }
      /**
       * The `clear` method cancels the timer, preventing it from executing.
       *
       * @returns {void}
       * @private
       */
      clear() {
        this._state = TO_BE_CLEARED;
        this._idleStart = -1;
      }
    };
    module2.exports = {
      /**
       * The setTimeout() method sets a timer which executes a function once the
       * timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {NodeJS.Timeout|FastTimer}
       */
      setTimeout(callback, delay, arg) {
        return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
      },
      /**
       * The clearTimeout method cancels an instantiated Timer previously created
       * by calling setTimeout.
       *
       * @param {NodeJS.Timeout|FastTimer} timeout
       */
      clearTimeout(timeout) {
        if (timeout[kFastTimer]) {
          timeout.clear();
        } else {
          clearTimeout(timeout);
        }
      },
      /**
       * The setFastTimeout() method sets a fastTimer which executes a function once
       * the timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {FastTimer}
       */
      setFastTimeout(callback, delay, arg) {
        return new FastTimer(callback, delay, arg);
      },
      /**
       * The clearTimeout method cancels an instantiated FastTimer previously
       * created by calling setFastTimeout.
       *
       * @param {FastTimer} timeout
       */
      clearFastTimeout(timeout) {
        timeout.clear();
      },
      /**
       * The now method returns the value of the internal fast timer clock.
       *
       * @returns {number}
       */
      now() {
        return fastNow;
      },
      /**
       * Trigger the onTick function to process the fastTimers array.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       * @param {number} [delay=0] The delay in milliseconds to add to the now value.
       */
      tick(delay = 0) {
        fastNow += delay - RESOLUTION_MS + 1;
        onTick();
        onTick();
      },
      /**
       * Reset FastTimers.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      reset() {
        fastNow = 0;
        fastTimers.length = 0;
        clearTimeout(fastNowTimeout);
        fastNowTimeout = null;
      },
      /**
       * Exporting for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      kFastTimer
    };
  }
});

// node_modules/undici/lib/core/errors.js
var require_errors = __commonJS({
  "node_modules/undici/lib/core/errors.js"(exports2, module2) {
    "use strict";
    var kUndiciError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR");
    var UndiciError = class extends Error {
      constructor(message, options7) {
        super(message, options7);
        this.name = "UndiciError";
        this.code = "UND_ERR";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kUndiciError] === true;
      }
      get [kUndiciError]() {
        return true;
      }
    };
    var kConnectTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
    var ConnectTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ConnectTimeoutError";
        this.message = message || "Connect Timeout Error";
        this.code = "UND_ERR_CONNECT_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kConnectTimeoutError] === true;
      }
      get [kConnectTimeoutError]() {
        return true;
      }
    };
    var kHeadersTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
    var HeadersTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersTimeoutError";
        this.message = message || "Headers Timeout Error";
        this.code = "UND_ERR_HEADERS_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersTimeoutError] === true;
      }
      get [kHeadersTimeoutError]() {
        return true;
      }
    };
    var kHeadersOverflowError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
    var HeadersOverflowError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersOverflowError";
        this.message = message || "Headers Overflow Error";
        this.code = "UND_ERR_HEADERS_OVERFLOW";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersOverflowError] === true;
      }
      get [kHeadersOverflowError]() {
        return true;
      }
    };
    var kBodyTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
    var BodyTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "BodyTimeoutError";
        this.message = message || "Body Timeout Error";
        this.code = "UND_ERR_BODY_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBodyTimeoutError] === true;
      }
      get [kBodyTimeoutError]() {
        return true;
      }
    };
    var kInvalidArgumentError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG");
    var InvalidArgumentError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidArgumentError";
        this.message = message || "Invalid Argument Error";
        this.code = "UND_ERR_INVALID_ARG";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidArgumentError] === true;
      }
      get [kInvalidArgumentError]() {
        return true;
      }
    };
    var kInvalidReturnValueError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
    var InvalidReturnValueError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidReturnValueError";
        this.message = message || "Invalid Return Value Error";
        this.code = "UND_ERR_INVALID_RETURN_VALUE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidReturnValueError] === true;
      }
      get [kInvalidReturnValueError]() {
        return true;
      }
    };
    var kAbortError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT");
    var AbortError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "The operation was aborted";
        this.code = "UND_ERR_ABORT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kAbortError] === true;
      }
      get [kAbortError]() {
        return true;
      }
    };
    var kRequestAbortedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED");
    var RequestAbortedError = class extends AbortError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "Request aborted";
        this.code = "UND_ERR_ABORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestAbortedError] === true;
      }
      get [kRequestAbortedError]() {
        return true;
      }
    };
    var kInformationalError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO");
    var InformationalError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InformationalError";
        this.message = message || "Request information";
        this.code = "UND_ERR_INFO";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInformationalError] === true;
      }
      get [kInformationalError]() {
        return true;
      }
    };
    var kRequestContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
    var RequestContentLengthMismatchError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "RequestContentLengthMismatchError";
        this.message = message || "Request body length does not match content-length header";
        this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestContentLengthMismatchError] === true;
      }
      get [kRequestContentLengthMismatchError]() {
        return true;
      }
    };
    var kResponseContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
    var ResponseContentLengthMismatchError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseContentLengthMismatchError";
        this.message = message || "Response body length does not match content-length header";
        this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseContentLengthMismatchError] === true;
      }
      get [kResponseContentLengthMismatchError]() {
        return true;
      }
    };
    var kClientDestroyedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED");
    var ClientDestroyedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientDestroyedError";
        this.message = message || "The client is destroyed";
        this.code = "UND_ERR_DESTROYED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientDestroyedError] === true;
      }
      get [kClientDestroyedError]() {
        return true;
      }
    };
    var kClientClosedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED");
    var ClientClosedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientClosedError";
        this.message = message || "The client is closed";
        this.code = "UND_ERR_CLOSED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientClosedError] === true;
      }
      get [kClientClosedError]() {
        return true;
      }
    };
    var kSocketError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET");
    var SocketError = class extends UndiciError {
      constructor(message, socket) {
        super(message);
        this.name = "SocketError";
        this.message = message || "Socket error";
        this.code = "UND_ERR_SOCKET";
        this.socket = socket;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSocketError] === true;
      }
      get [kSocketError]() {
        return true;
      }
    };
    var kNotSupportedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
    var NotSupportedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "NotSupportedError";
        this.message = message || "Not supported error";
        this.code = "UND_ERR_NOT_SUPPORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kNotSupportedError] === true;
      }
      get [kNotSupportedError]() {
        return true;
      }
    };
    var kBalancedPoolMissingUpstreamError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
    var BalancedPoolMissingUpstreamError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MissingUpstreamError";
        this.message = message || "No upstream has been added to the BalancedPool";
        this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBalancedPoolMissingUpstreamError] === true;
      }
      get [kBalancedPoolMissingUpstreamError]() {
        return true;
      }
    };
    var kHTTPParserError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
    var HTTPParserError = class extends Error {
      constructor(message, code, data) {
        super(message);
        this.name = "HTTPParserError";
        this.code = code ? `HPE_${code}` : void 0;
        this.data = data ? data.toString() : void 0;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHTTPParserError] === true;
      }
      get [kHTTPParserError]() {
        return true;
      }
    };
    var kResponseExceededMaxSizeError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
    var ResponseExceededMaxSizeError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseExceededMaxSizeError";
        this.message = message || "Response content exceeded max size";
        this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseExceededMaxSizeError] === true;
      }
      get [kResponseExceededMaxSizeError]() {
        return true;
      }
    };
    var kRequestRetryError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY");
    var RequestRetryError = class extends UndiciError {
      constructor(message, code, { headers, data }) {
        super(message);
        this.name = "RequestRetryError";
        this.message = message || "Request retry error";
        this.code = "UND_ERR_REQ_RETRY";
        this.statusCode = code;
        this.data = data;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestRetryError] === true;
      }
      get [kRequestRetryError]() {
        return true;
      }
    };
    var kResponseError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE");
    var ResponseError = class extends UndiciError {
      constructor(message, code, { headers, body }) {
        super(message);
        this.name = "ResponseError";
        this.message = message || "Response error";
        this.code = "UND_ERR_RESPONSE";
        this.statusCode = code;
        this.body = body;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseError] === true;
      }
      get [kResponseError]() {
        return true;
      }
    };
    var kSecureProxyConnectionError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS");
    var SecureProxyConnectionError = class extends UndiciError {
      constructor(cause, message, options7 = {}) {
        super(message, { cause, ...options7 });
        this.name = "SecureProxyConnectionError";
        this.message = message || "Secure Proxy Connection failed";
        this.code = "UND_ERR_PRX_TLS";
        this.cause = cause;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSecureProxyConnectionError] === true;
      }
      get [kSecureProxyConnectionError]() {
        return true;
      }
    };
    var kMaxOriginsReachedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
    var MaxOriginsReachedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MaxOriginsReachedError";
        this.message = message || "Maximum allowed origins reached";
        this.code = "UND_ERR_MAX_ORIGINS_REACHED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kMaxOriginsReachedError] === true;
      }
      get [kMaxOriginsReachedError]() {
        return true;
      }
    };
    var Socks5ProxyError = class extends UndiciError {
      constructor(message, code) {
        super(message);
        this.name = "Socks5ProxyError";
        this.message = message || "SOCKS5 proxy error";
        this.code = code || "UND_ERR_SOCKS5";
      }
    };
    var kMessageSizeExceededError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
    var MessageSizeExceededError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MessageSizeExceededError";
        this.message = message || "Max decompressed message size exceeded";
        this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kMessageSizeExceededError] === true;
      }
      get [kMessageSizeExceededError]() {
        return true;
      }
    };
    module2.exports = {
      AbortError,
      HTTPParserError,
      UndiciError,
      HeadersTimeoutError,
      HeadersOverflowError,
      BodyTimeoutError,
      RequestContentLengthMismatchError,
      ConnectTimeoutError,
      InvalidArgumentError,
      InvalidReturnValueError,
      RequestAbortedError,
      ClientDestroyedError,
      ClientClosedError,
      InformationalError,
      SocketError,
      NotSupportedError,
      ResponseContentLengthMismatchError,
      BalancedPoolMissingUpstreamError,
      ResponseExceededMaxSizeError,
      RequestRetryError,
      ResponseError,
      SecureProxyConnectionError,
      MaxOriginsReachedError,
      Socks5ProxyError,
      MessageSizeExceededError
    };
  }
});

// node_modules/undici/lib/core/constants.js
var require_constants = __commonJS({
  "node_modules/undici/lib/core/constants.js"(exports2, module2) {
    "use strict";
    var wellknownHeaderNames = (
      /** @type {const} */
      [
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Accept-Ranges",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Age",
        "Allow",
        "Alt-Svc",
        "Alt-Used",
        "Authorization",
        "Cache-Control",
        "Clear-Site-Data",
        "Connection",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Content-Range",
        "Content-Security-Policy",
        "Content-Security-Policy-Report-Only",
        "Content-Type",
        "Cookie",
        "Cross-Origin-Embedder-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Date",
        "Device-Memory",
        "Downlink",
        "ECT",
        "ETag",
        "Expect",
        "Expect-CT",
        "Expires",
        "Forwarded",
        "From",
        "Host",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Keep-Alive",
        "Last-Modified",
        "Link",
        "Location",
        "Max-Forwards",
        "Origin",
        "Permissions-Policy",
        "Pragma",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "RTT",
        "Range",
        "Referer",
        "Referrer-Policy",
        "Refresh",
        "Retry-After",
        "Sec-WebSocket-Accept",
        "Sec-WebSocket-Extensions",
        "Sec-WebSocket-Key",
        "Sec-WebSocket-Protocol",
        "Sec-WebSocket-Version",
        "Server",
        "Server-Timing",
        "Service-Worker-Allowed",
        "Service-Worker-Navigation-Preload",
        "Set-Cookie",
        "SourceMap",
        "Strict-Transport-Security",
        "Supports-Loading-Mode",
        "TE",
        "Timing-Allow-Origin",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Upgrade-Insecure-Requests",
        "User-Agent",
        "Vary",
        "Via",
        "WWW-Authenticate",
        "X-Content-Type-Options",
        "X-DNS-Prefetch-Control",
        "X-Frame-Options",
        "X-Permitted-Cross-Domain-Policies",
        "X-Powered-By",
        "X-Requested-With",
        "X-XSS-Protection"
      ]
    );
    var headerNameLowerCasedRecord = {};
    Object.setPrototypeOf(headerNameLowerCasedRecord, null);
    var wellknownHeaderNameBuffers = {};
    Object.setPrototypeOf(wellknownHeaderNameBuffers, null);
    function getHeaderNameAsBuffer(header3) {
      let buffer = wellknownHeaderNameBuffers[header3];
      if (buffer === void 0) {
        buffer = Buffer.from(header3);
      }
      return buffer;
    }
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = wellknownHeaderNames[i];
      const lowerCasedKey = key.toLowerCase();
      headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
    }
    module2.exports = {
      wellknownHeaderNames,
      headerNameLowerCasedRecord,
      getHeaderNameAsBuffer
    };
  }
});

// node_modules/undici/lib/core/tree.js
var require_tree = __commonJS({
  "node_modules/undici/lib/core/tree.js"(exports2, module2) {
    "use strict";
    var {
      wellknownHeaderNames,
      headerNameLowerCasedRecord
    } = require_constants();
    var TstNode = class _TstNode {
      /** @type {any} */
      value = null;
      /** @type {null | TstNode} */
      left = null;
      /** @type {null | TstNode} */
      middle = null;
      /** @type {null | TstNode} */
      right = null;
      /** @type {number} */
      code;
      /**
       * @param {string} key
       * @param {any} value
       * @param {number} index
       */
      constructor(key, value, index) {
        if (index === void 0 || index >= key.length) {
          throw new TypeError("Unreachable");
        }
        const code = this.code = key.charCodeAt(index);
        if (code > 127) {
          throw new TypeError("key must be ascii string");
        }
        if (key.length !== ++index) {
          this.middle = new _TstNode(key, value, index);
        } else {
          this.value = value;
        }
      }
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       */
      add(key, value) {
        const length = key.length;
        if (length === 0) {
          throw new TypeError("Unreachable");
        }
        let index = 0;
        let node2 = this;
        while (true) {
          const code = key.charCodeAt(index);
          if (code > 127) {
            throw new TypeError("key must be ascii string");
          }
          if (node2.code === code) {
            if (length === ++index) {
              node2.value = value;
              break;
            } else if (node2.middle !== null) {
              node2 = node2.middle;
            } else {
              node2.middle = new _TstNode(key, value, index);
              break;
            }
          } else if (node2.code < code) {
            if (node2.left !== null) {
              node2 = node2.left;
            } else {
              node2.left = new _TstNode(key, value, index);
              break;
            }
          } else if (node2.right !== null) {
            node2 = node2.right;
          } else {
            node2.right = new _TstNode(key, value, index);
            break;
          }
        }
      }
      /**
       * @param {Uint8Array} key
       * @returns {TstNode | null}
       */
      search(key) {
        const keylength = key.length;
        let index = 0;
        let node2 = this;
        while (node2 !== null && index < keylength) {
          let code = key[index];
          if (code <= 90 && code >= 65) {
            code |= 32;
          }
          while (node2 !== null) {
            if (code === node2.code) {
              if (keylength === ++index) {
                return node2;
              }
              node2 = node2.middle;
              break;
            }
            node2 = node2.code < code ? node2.left : node2.right;
          }
        }
        return null;
      }
    };
    var TernarySearchTree = class {
      /** @type {TstNode | null} */
      node = null;
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       * */
      insert(key, value) {
        if (this.node === null) {
          this.node = new TstNode(key, value, 0);
        } else {
          this.node.add(key, value);
        }
      }
      /**
       * @param {Uint8Array} key
       * @returns {any}
       */
      lookup(key) {
        return this.node?.search(key)?.value ?? null;
      }
    };
    var tree = new TernarySearchTree();
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
      tree.insert(key, key);
    }
    module2.exports = {
      TernarySearchTree,
      tree
    };
  }
});

// node_modules/undici/lib/core/util.js
var require_util = __commonJS({
  "node_modules/undici/lib/core/util.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
    var { IncomingMessage } = require("node:http");
    var stream = require("node:stream");
    var net = require("node:net");
    var { stringify } = require("node:querystring");
    var { EventEmitter: EE } = require("node:events");
    var timers = require_timers();
    var { InvalidArgumentError, ConnectTimeoutError } = require_errors();
    var { headerNameLowerCasedRecord } = require_constants();
    var { tree } = require_tree();
    var [nodeMajor, nodeMinor] = process.versions.node.split(".", 2).map((v) => Number(v));
    var BodyAsyncIterable = class {
      constructor(body) {
        this[kBody] = body;
        this[kBodyUsed] = false;
      }
      async *[Symbol.asyncIterator]() {
        assert(!this[kBodyUsed], "disturbed");
        this[kBodyUsed] = true;
        yield* this[kBody];
      }
    };
    function noop() {
    }
    function wrapRequestBody(body) {
      if (isStream2(body)) {
        if (bodyLength(body) === 0) {
          body.on("data", function() {
            assert(false);
          });
        }
        if (typeof body.readableDidRead !== "boolean") {
          body[kBodyUsed] = false;
          EE.prototype.on.call(body, "data", function() {
            this[kBodyUsed] = true;
          });
        }
        return body;
      } else if (body && typeof body.pipeTo === "function") {
        return new BodyAsyncIterable(body);
      } else if (body && isFormDataLike(body)) {
        return body;
      } else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) {
        return new BodyAsyncIterable(body);
      } else {
        return body;
      }
    }
    function isStream2(obj) {
      return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
    }
    function isBlobLike(object2) {
      if (object2 === null) {
        return false;
      } else if (object2 instanceof Blob) {
        return true;
      } else if (typeof object2 !== "object") {
        return false;
      } else {
        const sTag = object2[Symbol.toStringTag];
        return (sTag === "Blob" || sTag === "File") && ("stream" in object2 && typeof object2.stream === "function" || "arrayBuffer" in object2 && typeof object2.arrayBuffer === "function");
      }
    }
    function pathHasQueryOrFragment(url) {
      return url.includes("?") || url.includes("#");
    }
    function serializePathWithQuery(url, queryParams) {
      if (pathHasQueryOrFragment(url)) {
        throw new Error('Query params cannot be passed when url already contains "?" or "#".');
      }
      const stringified = stringify(queryParams);
      if (stringified) {
        url += "?" + stringified;
      }
      return url;
    }
    function isValidPort(port4) {
      const value = parseInt(port4, 10);
      return value === Number(port4) && value >= 0 && value <= 65535;
    }
    function isHttpOrHttpsPrefixed(value) {
      return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
    }
    function parseURL(url) {
      if (typeof url === "string") {
        url = new URL(url);
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
          throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        }
        return url;
      }
      if (!url || typeof url !== "object") {
        throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
      }
      if (!(url instanceof URL)) {
        if (url.port != null && url.port !== "" && isValidPort(url.port) === false) {
          throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
        }
        if (url.path != null && typeof url.path !== "string") {
          throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
        }
        if (url.pathname != null && typeof url.pathname !== "string") {
          throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
        }
        if (url.hostname != null && typeof url.hostname !== "string") {
          throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
        }
        if (url.origin != null && typeof url.origin !== "string") {
          throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
        }
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
          throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        }
        const port4 = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
        let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port4}`;
        let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
        if (origin[origin.length - 1] === "/") {
          origin = origin.slice(0, origin.length - 1);
        }
        if (path && path[0] !== "/") {
          path = `/${path}`;
        }
        return new URL(`${origin}${path}`);
      }
      if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
        throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      }
      return url;
    }
    function parseOrigin(url) {
      url = parseURL(url);
      if (url.pathname !== "/" || url.search || url.hash) {
        throw new InvalidArgumentError("invalid url");
      }
      return url;
    }
    function getHostname(host) {
      if (host[0] === "[") {
        const idx2 = host.indexOf("]");
        assert(idx2 !== -1);
        return host.substring(1, idx2);
      }
      const idx = host.indexOf(":");
      if (idx === -1) return host;
      return host.substring(0, idx);
    }
    function getServerName(host) {
      if (!host) {
        return null;
      }
      assert(typeof host === "string");
      const servername = getHostname(host);
      if (net.isIP(servername)) {
        return "";
      }
      return servername;
    }
    function deepClone(obj) {
      return JSON.parse(JSON.stringify(obj));
    }
    function isAsyncIterable(obj) {
      return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
    }
    function isIterable(obj) {
      return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
    }
    function hasSafeIterator(obj) {
      const prototype = Object.getPrototypeOf(obj);
      const ownIterator = Object.prototype.hasOwnProperty.call(obj, Symbol.iterator);
      return ownIterator || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
    }
    function bodyLength(body) {
      if (body == null) {
        return 0;
      } else if (isStream2(body)) {
        const state = body._readableState;
        return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
      } else if (isBlobLike(body)) {
        return body.size != null ? body.size : null;
      } else if (isBuffer(body)) {
        return body.byteLength;
      }
      return null;
    }
    function isDestroyed(body) {
      return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
    }
    function destroy(stream2, err) {
      if (stream2 == null || !isStream2(stream2) || isDestroyed(stream2)) {
        return;
      }
      if (typeof stream2.destroy === "function") {
        if (Object.getPrototypeOf(stream2).constructor === IncomingMessage) {
          stream2.socket = null;
        }
        stream2.destroy(err);
      } else if (err) {
        queueMicrotask(() => {
          stream2.emit("error", err);
        });
      }
      if (stream2.destroyed !== true) {
        stream2[kDestroyed] = true;
      }
    }
    var KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
    function parseKeepAliveTimeout(val) {
      const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
      return m ? parseInt(m[1], 10) * 1e3 : null;
    }
    function headerNameToString(value) {
      return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function bufferToLowerCasedHeaderName(value) {
      return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function parseHeaders(headers, obj) {
      if (obj === void 0) obj = {};
      for (let i = 0; i < headers.length; i += 2) {
        const key = headerNameToString(headers[i]);
        let val = obj[key];
        if (val !== void 0) {
          if (!Object.hasOwn(obj, key)) {
            const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
            if (key === "__proto__") {
              Object.defineProperty(obj, key, {
                value: headersValue,
                enumerable: true,
                configurable: true,
                writable: true
              });
            } else {
              obj[key] = headersValue;
            }
          } else {
            if (typeof val === "string") {
              val = [val];
              obj[key] = val;
            }
            val.push(headers[i + 1].toString("latin1"));
          }
        } else {
          const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
          obj[key] = headersValue;
        }
      }
      return obj;
    }
    function parseRawHeaders(headers) {
      const headersLength = headers.length;
      const ret = new Array(headersLength);
      let key;
      let val;
      for (let n = 0; n < headersLength; n += 2) {
        key = headers[n];
        val = headers[n + 1];
        typeof key !== "string" && (key = key.toString());
        typeof val !== "string" && (val = val.toString("latin1"));
        ret[n] = key;
        ret[n + 1] = val;
      }
      return ret;
    }
    function toRawHeaders(headers) {
      const rawHeaders = [];
      for (const [name2, value] of Object.entries(headers)) {
        if (Array.isArray(value)) {
          for (const entry of value) {
            rawHeaders.push(Buffer.from(name2, "latin1"), Buffer.from(`${entry}`, "latin1"));
          }
        } else {
          rawHeaders.push(Buffer.from(name2, "latin1"), Buffer.from(`${value}`, "latin1"));
        }
      }
      return rawHeaders;
    }
    function encodeRawHeaders(headers) {
      if (!Array.isArray(headers)) {
        throw new TypeError("expected headers to be an array");
      }
      return headers.map((x) => Buffer.from(x));
    }
    function isBuffer(buffer) {
      return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
    }
    function assertRequestHandler(handler, method, upgrade) {
      if (!handler || typeof handler !== "object") {
        throw new InvalidArgumentError("handler must be an object");
      }
      if (typeof handler.onRequestStart === "function") {
        return;
      }
      if (typeof handler.onConnect !== "function") {
        throw new InvalidArgumentError("invalid onConnect method");
      }
      if (typeof handler.onError !== "function") {
        throw new InvalidArgumentError("invalid onError method");
      }
      if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) {
        throw new InvalidArgumentError("invalid onBodySent method");
      }
      if (upgrade || method === "CONNECT") {
        if (typeof handler.onUpgrade !== "function") {
          throw new InvalidArgumentError("invalid onUpgrade method");
        }
      } else {
        if (typeof handler.onHeaders !== "function") {
          throw new InvalidArgumentError("invalid onHeaders method");
        }
        if (typeof handler.onData !== "function") {
          throw new InvalidArgumentError("invalid onData method");
        }
        if (typeof handler.onComplete !== "function") {
          throw new InvalidArgumentError("invalid onComplete method");
        }
      }
    }
    function isDisturbed(body) {
      return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
    }
    function getSocketInfo(socket) {
      return {
        localAddress: socket.localAddress,
        localPort: socket.localPort,
        remoteAddress: socket.remoteAddress,
        remotePort: socket.remotePort,
        remoteFamily: socket.remoteFamily,
        timeout: socket.timeout,
        bytesWritten: socket.bytesWritten,
        bytesRead: socket.bytesRead
      };
    }
    function ReadableStreamFrom(iterable) {
      let iterator;
      return new ReadableStream(
        {
          start() {
            iterator = iterable[Symbol.asyncIterator]();
          },
          pull(controller) {
            return iterator.next().then(({ done, value }) => {
              if (done) {
                return queueMicrotask(() => {
                  controller.close();
                  controller.byobRequest?.respond(0);
                });
              } else {
                const buf = Buffer.isBuffer(value) ? value : Buffer.from(value);
                if (buf.byteLength) {
                  return controller.enqueue(new Uint8Array(buf));
                } else {
                  return this.pull(controller);
                }
              }
            });
          },
          cancel() {
            return iterator.return();
          },
          type: "bytes"
        }
      );
    }
    function isFormDataLike(object2) {
      return object2 && typeof object2 === "object" && typeof object2.append === "function" && typeof object2.delete === "function" && typeof object2.get === "function" && typeof object2.getAll === "function" && typeof object2.has === "function" && typeof object2.set === "function" && object2[Symbol.toStringTag] === "FormData";
    }
    function addAbortListener(signal, listener) {
      if ("addEventListener" in signal) {
        signal.addEventListener("abort", listener, { once: true });
        return () => signal.removeEventListener("abort", listener);
      }
      signal.once("abort", listener);
      return () => signal.removeListener("abort", listener);
    }
    var validTokenChars = new Uint8Array([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 0-15
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 16-31
      0,
      1,
      0,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1,
      1,
      0,
      // 32-47 (!"#$%&'()*+,-./)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      // 48-63 (0-9:;<=>?)
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 64-79 (@A-O)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      // 80-95 (P-Z[\]^_)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 96-111 (`a-o)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      1,
      0,
      1,
      0,
      // 112-127 (p-z{|}~)
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 128-143
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 144-159
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 160-175
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 176-191
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 192-207
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 208-223
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 224-239
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
      // 240-255
    ]);
    function isTokenCharCode(c) {
      return validTokenChars[c] === 1;
    }
    var tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
    function isValidHTTPToken(characters) {
      if (characters.length >= 12) return tokenRegExp.test(characters);
      if (characters.length === 0) return false;
      for (let i = 0; i < characters.length; i++) {
        if (validTokenChars[characters.charCodeAt(i)] !== 1) {
          return false;
        }
      }
      return true;
    }
    var headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
    function isValidHeaderValue(characters) {
      return !headerCharRegex.test(characters);
    }
    var rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+)?$/;
    function parseRangeHeader(range) {
      if (range == null || range === "") return { start: 0, end: null, size: null };
      const m = range ? range.match(rangeHeaderRegex) : null;
      return m ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] ? parseInt(m[3]) : null
      } : null;
    }
    function addListener(obj, name2, listener) {
      const listeners = obj[kListeners] ??= [];
      listeners.push([name2, listener]);
      obj.on(name2, listener);
      return obj;
    }
    function removeAllListeners(obj) {
      if (obj[kListeners] != null) {
        for (const [name2, listener] of obj[kListeners]) {
          obj.removeListener(name2, listener);
        }
        obj[kListeners] = null;
      }
      return obj;
    }
    function errorRequest(client, request, err) {
      try {
        request.onError(err);
        assert(request.aborted);
      } catch (err2) {
        client.emit("error", err2);
      }
    }
    var setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop;
      }
      let s1 = null;
      let s2 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
        clearImmediate(s2);
      };
    } : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop;
      }
      let s1 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts);
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
      };
    };
    function onConnectTimeout(socket, opts) {
      if (socket == null) {
        return;
      }
      let message = "Connect Timeout Error";
      if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
        message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
      } else {
        message += ` (attempted address: ${opts.hostname}:${opts.port},`;
      }
      message += ` timeout: ${opts.timeout}ms)`;
      destroy(socket, new ConnectTimeoutError(message));
    }
    function getProtocolFromUrlString(urlString) {
      if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") {
        switch (urlString[4]) {
          case ":":
            return "http:";
          case "s":
            if (urlString[5] === ":") {
              return "https:";
            }
        }
      }
      return urlString.slice(0, urlString.indexOf(":") + 1);
    }
    var kEnumerableProperty = /* @__PURE__ */ Object.create(null);
    kEnumerableProperty.enumerable = true;
    var normalizedMethodRecordsBase = {
      delete: "DELETE",
      DELETE: "DELETE",
      get: "GET",
      GET: "GET",
      head: "HEAD",
      HEAD: "HEAD",
      options: "OPTIONS",
      OPTIONS: "OPTIONS",
      post: "POST",
      POST: "POST",
      put: "PUT",
      PUT: "PUT"
    };
    var normalizedMethodRecords = {
      ...normalizedMethodRecordsBase,
      patch: "patch",
      PATCH: "PATCH"
    };
    Object.setPrototypeOf(normalizedMethodRecordsBase, null);
    Object.setPrototypeOf(normalizedMethodRecords, null);
    module2.exports = {
      kEnumerableProperty,
      isDisturbed,
      isBlobLike,
      parseOrigin,
      parseURL,
      getServerName,
      isStream: isStream2,
      isIterable,
      hasSafeIterator,
      isAsyncIterable,
      isDestroyed,
      headerNameToString,
      bufferToLowerCasedHeaderName,
      addListener,
      removeAllListeners,
      errorRequest,
      parseRawHeaders,
      toRawHeaders,
      encodeRawHeaders,
      parseHeaders,
      parseKeepAliveTimeout,
      destroy,
      bodyLength,
      deepClone,
      ReadableStreamFrom,
      isBuffer,
      assertRequestHandler,
      getSocketInfo,
      isFormDataLike,
      pathHasQueryOrFragment,
      serializePathWithQuery,
      addAbortListener,
      isValidHTTPToken,
      isValidHeaderValue,
      isTokenCharCode,
      parseRangeHeader,
      normalizedMethodRecordsBase,
      normalizedMethodRecords,
      isValidPort,
      isHttpOrHttpsPrefixed,
      nodeMajor,
      nodeMinor,
      safeHTTPMethods: Object.freeze(["GET", "HEAD", "OPTIONS", "TRACE"]),
      wrapRequestBody,
      setupConnectTimeout,
      getProtocolFromUrlString
    };
  }
});

// node_modules/undici/lib/util/stats.js
var require_stats = __commonJS({
  "node_modules/undici/lib/util/stats.js"(exports2, module2) {
    "use strict";
    var {
      kConnected,
      kPending,
      kRunning,
      kSize,
      kFree,
      kQueued
    } = require_symbols();
    var ClientStats = class {
      constructor(client) {
        this.connected = client[kConnected];
        this.pending = client[kPending];
        this.running = client[kRunning];
        this.size = client[kSize];
      }
    };
    var PoolStats = class {
      constructor(pool) {
        this.connected = pool[kConnected];
        this.free = pool[kFree];
        this.pending = pool[kPending];
        this.queued = pool[kQueued];
        this.running = pool[kRunning];
        this.size = pool[kSize];
      }
    };
    module2.exports = { ClientStats, PoolStats };
  }
});

// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = __commonJS({
  "node_modules/undici/lib/core/diagnostics.js"(exports2, module2) {
    "use strict";
    var diagnosticsChannel = require("node:diagnostics_channel");
    var util = require("node:util");
    var undiciDebugLog = util.debuglog("undici");
    var fetchDebuglog = util.debuglog("fetch");
    var websocketDebuglog = util.debuglog("websocket");
    var channels = {
      // Client
      beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
      connected: diagnosticsChannel.channel("undici:client:connected"),
      connectError: diagnosticsChannel.channel("undici:client:connectError"),
      sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
      // Request
      create: diagnosticsChannel.channel("undici:request:create"),
      bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
      bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
      bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
      headers: diagnosticsChannel.channel("undici:request:headers"),
      trailers: diagnosticsChannel.channel("undici:request:trailers"),
      error: diagnosticsChannel.channel("undici:request:error"),
      // WebSocket
      open: diagnosticsChannel.channel("undici:websocket:open"),
      close: diagnosticsChannel.channel("undici:websocket:close"),
      socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
      ping: diagnosticsChannel.channel("undici:websocket:ping"),
      pong: diagnosticsChannel.channel("undici:websocket:pong"),
      // ProxyAgent
      proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
    };
    var isTrackingClientEvents = false;
    function trackClientEvents(debugLog = undiciDebugLog) {
      if (isTrackingClientEvents) {
        return;
      }
      if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
        isTrackingClientEvents = true;
        return;
      }
      isTrackingClientEvents = true;
      diagnosticsChannel.subscribe(
        "undici:client:beforeConnect",
        (evt) => {
          const {
            connectParams: { version: version4, protocol, port: port4, host }
          } = evt;
          debugLog(
            "connecting to %s%s using %s%s",
            host,
            port4 ? `:${port4}` : "",
            protocol,
            version4
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:connected",
        (evt) => {
          const {
            connectParams: { version: version4, protocol, port: port4, host }
          } = evt;
          debugLog(
            "connected to %s%s using %s%s",
            host,
            port4 ? `:${port4}` : "",
            protocol,
            version4
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:connectError",
        (evt) => {
          const {
            connectParams: { version: version4, protocol, port: port4, host },
            error
          } = evt;
          debugLog(
            "connection to %s%s using %s%s errored - %s",
            host,
            port4 ? `:${port4}` : "",
            protocol,
            version4,
            error.message
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:sendHeaders",
        (evt) => {
          const {
            request: { method, path, origin }
          } = evt;
          debugLog("sending request to %s %s%s", method, origin, path);
        }
      );
    }
    var isTrackingRequestEvents = false;
    function trackRequestEvents(debugLog = undiciDebugLog) {
      if (isTrackingRequestEvents) {
        return;
      }
      if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
        isTrackingRequestEvents = true;
        return;
      }
      isTrackingRequestEvents = true;
      diagnosticsChannel.subscribe(
        "undici:request:headers",
        (evt) => {
          const {
            request: { method, path, origin },
            response: { statusCode }
          } = evt;
          debugLog(
            "received response to %s %s%s - HTTP %d",
            method,
            origin,
            path,
            statusCode
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:request:trailers",
        (evt) => {
          const {
            request: { method, path, origin }
          } = evt;
          debugLog("trailers received from %s %s%s", method, origin, path);
        }
      );
      diagnosticsChannel.subscribe(
        "undici:request:error",
        (evt) => {
          const {
            request: { method, path, origin },
            error
          } = evt;
          debugLog(
            "request to %s %s%s errored - %s",
            method,
            origin,
            path,
            error.message
          );
        }
      );
    }
    var isTrackingWebSocketEvents = false;
    function trackWebSocketEvents(debugLog = websocketDebuglog) {
      if (isTrackingWebSocketEvents) {
        return;
      }
      if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
        isTrackingWebSocketEvents = true;
        return;
      }
      isTrackingWebSocketEvents = true;
      diagnosticsChannel.subscribe(
        "undici:websocket:open",
        (evt) => {
          if (evt.address != null) {
            const { address, port: port4 } = evt.address;
            debugLog("connection opened %s%s", address, port4 ? `:${port4}` : "");
          } else {
            debugLog("connection opened");
          }
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:close",
        (evt) => {
          const { websocket, code, reason } = evt;
          debugLog(
            "closed connection to %s - %s %s",
            websocket.url,
            code,
            reason
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:socket_error",
        (err) => {
          debugLog("connection errored - %s", err.message);
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:ping",
        (evt) => {
          debugLog("ping received");
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:pong",
        (evt) => {
          debugLog("pong received");
        }
      );
    }
    if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
      trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
      trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
    }
    if (websocketDebuglog.enabled) {
      trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
      trackWebSocketEvents(websocketDebuglog);
    }
    module2.exports = {
      channels
    };
  }
});

// node_modules/undici/lib/core/request.js
var require_request = __commonJS({
  "node_modules/undici/lib/core/request.js"(exports2, module2) {
    "use strict";
    var {
      InvalidArgumentError,
      NotSupportedError
    } = require_errors();
    var assert = require("node:assert");
    var {
      isValidHTTPToken,
      isValidHeaderValue,
      isStream: isStream2,
      destroy,
      isBuffer,
      isFormDataLike,
      isIterable,
      hasSafeIterator,
      isBlobLike,
      serializePathWithQuery,
      assertRequestHandler,
      getServerName,
      normalizedMethodRecords,
      getProtocolFromUrlString
    } = require_util();
    var { channels } = require_diagnostics();
    var { headerNameLowerCasedRecord } = require_constants();
    var invalidPathRegex = /[^\u0021-\u00ff]/;
    function isValidContentLengthHeaderValue(val) {
      if (typeof val !== "string" || val.length === 0) {
        return false;
      }
      for (let i = 0; i < val.length; i++) {
        const charCode = val.charCodeAt(i);
        if (charCode < 48 || charCode > 57) {
          return false;
        }
      }
      return true;
    }
    var kHandler = /* @__PURE__ */ Symbol("handler");
    var Request = class {
      constructor(origin, {
        path,
        method,
        body,
        headers,
        query,
        idempotent,
        blocking,
        upgrade,
        headersTimeout,
        bodyTimeout,
        reset,
        expectContinue,
        servername,
        throwOnError,
        maxRedirections,
        typeOfService
      }, handler) {
        if (typeof path !== "string") {
          throw new InvalidArgumentError("path must be a string");
        } else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") {
          throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
        } else if (invalidPathRegex.test(path)) {
          throw new InvalidArgumentError("invalid request path");
        }
        if (typeof method !== "string") {
          throw new InvalidArgumentError("method must be a string");
        } else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) {
          throw new InvalidArgumentError("invalid request method");
        }
        if (upgrade && typeof upgrade !== "string") {
          throw new InvalidArgumentError("upgrade must be a string");
        }
        if (upgrade && !isValidHeaderValue(upgrade)) {
          throw new InvalidArgumentError("invalid upgrade header");
        }
        if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
          throw new InvalidArgumentError("invalid headersTimeout");
        }
        if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
          throw new InvalidArgumentError("invalid bodyTimeout");
        }
        if (reset != null && typeof reset !== "boolean") {
          throw new InvalidArgumentError("invalid reset");
        }
        if (expectContinue != null && typeof expectContinue !== "boolean") {
          throw new InvalidArgumentError("invalid expectContinue");
        }
        if (throwOnError != null) {
          throw new InvalidArgumentError("invalid throwOnError");
        }
        if (maxRedirections != null && maxRedirections !== 0) {
          throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
        }
        if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
          throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
        }
        this.headersTimeout = headersTimeout;
        this.bodyTimeout = bodyTimeout;
        this.method = method;
        this.typeOfService = typeOfService;
        this.abort = null;
        if (body == null) {
          this.body = null;
        } else if (isStream2(body)) {
          this.body = body;
          const rState = this.body._readableState;
          if (!rState || !rState.autoDestroy) {
            this.endHandler = function autoDestroy() {
              destroy(this);
            };
            this.body.on("end", this.endHandler);
          }
          this.errorHandler = (err) => {
            if (this.abort) {
              this.abort(err);
            } else {
              this.error = err;
            }
          };
          this.body.on("error", this.errorHandler);
        } else if (isBuffer(body)) {
          this.body = body.byteLength ? body : null;
        } else if (ArrayBuffer.isView(body)) {
          this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
        } else if (body instanceof ArrayBuffer) {
          this.body = body.byteLength ? Buffer.from(body) : null;
        } else if (typeof body === "string") {
          this.body = body.length ? Buffer.from(body) : null;
        } else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) {
          this.body = body;
        } else {
          throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
        }
        this.completed = false;
        this.aborted = false;
        this.upgrade = upgrade || null;
        this.path = query ? serializePathWithQuery(path, query) : path;
        this.origin = origin;
        this.protocol = getProtocolFromUrlString(origin);
        this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" : idempotent;
        this.blocking = blocking ?? this.method !== "HEAD";
        this.reset = reset == null ? null : reset;
        this.host = null;
        this.contentLength = null;
        this.contentType = null;
        this.headers = [];
        this.expectContinue = expectContinue != null ? expectContinue : false;
        if (Array.isArray(headers)) {
          if (headers.length % 2 !== 0) {
            throw new InvalidArgumentError("headers array must be even");
          }
          for (let i = 0; i < headers.length; i += 2) {
            processHeader(this, headers[i], headers[i + 1]);
          }
        } else if (headers && typeof headers === "object") {
          if (hasSafeIterator(headers)) {
            for (const header3 of headers) {
              if (!Array.isArray(header3) || header3.length !== 2) {
                throw new InvalidArgumentError("headers must be in key-value pair format");
              }
              processHeader(this, header3[0], header3[1]);
            }
          } else {
            const keys = Object.keys(headers);
            for (let i = 0; i < keys.length; ++i) {
              processHeader(this, keys[i], headers[keys[i]]);
            }
          }
        } else if (headers != null) {
          throw new InvalidArgumentError("headers must be an object or an array");
        }
        assertRequestHandler(handler, method, upgrade);
        this.servername = servername || getServerName(this.host) || null;
        this[kHandler] = handler;
        if (channels.create.hasSubscribers) {
          channels.create.publish({ request: this });
        }
      }
      onBodySent(chunk) {
        if (channels.bodyChunkSent.hasSubscribers) {
          channels.bodyChunkSent.publish({ request: this, chunk });
        }
        if (this[kHandler].onBodySent) {
          try {
            return this[kHandler].onBodySent(chunk);
          } catch (err) {
            this.abort(err);
          }
        }
      }
      onRequestSent() {
        if (channels.bodySent.hasSubscribers) {
          channels.bodySent.publish({ request: this });
        }
        if (this[kHandler].onRequestSent) {
          try {
            return this[kHandler].onRequestSent();
          } catch (err) {
            this.abort(err);
          }
        }
      }
      onConnect(abort) {
        assert(!this.aborted);
        assert(!this.completed);
        if (this.error) {
          abort(this.error);
        } else {
          this.abort = abort;
          return this[kHandler].onConnect(abort);
        }
      }
      onResponseStarted() {
        return this[kHandler].onResponseStarted?.();
      }
      onHeaders(statusCode, headers, resume, statusText) {
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.headers.hasSubscribers) {
          channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
        }
        try {
          return this[kHandler].onHeaders(statusCode, headers, resume, statusText);
        } catch (err) {
          this.abort(err);
        }
      }
      onData(chunk) {
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.bodyChunkReceived.hasSubscribers) {
          channels.bodyChunkReceived.publish({ request: this, chunk });
        }
        try {
          return this[kHandler].onData(chunk);
        } catch (err) {
          this.abort(err);
          return false;
        }
      }
      /**
       * @param {number} statusCode
       * @param {Buffer[]|string[]} headers
       * @param {import('node:stream').Duplex} socket
       * @param {string} [statusText]
       */
      onUpgrade(statusCode, headers, socket, statusText = "") {
        this.onFinally();
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.headers.hasSubscribers) {
          channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
        }
        const result = this[kHandler].onUpgrade(statusCode, headers, socket);
        if (!this.aborted) {
          this.completed = true;
          if (channels.trailers.hasSubscribers) {
            channels.trailers.publish({ request: this, trailers: [] });
          }
        }
        return result;
      }
      onComplete(trailers) {
        this.onFinally();
        assert(!this.aborted);
        assert(!this.completed);
        this.completed = true;
        if (channels.trailers.hasSubscribers) {
          channels.trailers.publish({ request: this, trailers });
        }
        try {
          return this[kHandler].onComplete(trailers);
        } catch (err) {
          this.onError(err);
        }
      }
      onError(error) {
        this.onFinally();
        if (channels.error.hasSubscribers) {
          channels.error.publish({ request: this, error });
        }
        if (this.aborted) {
          return;
        }
        this.aborted = true;
        return this[kHandler].onError(error);
      }
      onFinally() {
        if (this.errorHandler) {
          this.body.off("error", this.errorHandler);
          this.errorHandler = null;
        }
        if (this.endHandler) {
          this.body.off("end", this.endHandler);
          this.endHandler = null;
        }
      }
      addHeader(key, value) {
        processHeader(this, key, value);
        return this;
      }
    };
    function processHeader(request, key, val) {
      if (val && (typeof val === "object" && !Array.isArray(val))) {
        throw new InvalidArgumentError(`invalid ${key} header`);
      } else if (val === void 0) {
        return;
      }
      let headerName = headerNameLowerCasedRecord[key];
      if (headerName === void 0) {
        headerName = key.toLowerCase();
        if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) {
          throw new InvalidArgumentError("invalid header key");
        }
      }
      if (Array.isArray(val)) {
        const arr = [];
        for (let i = 0; i < val.length; i++) {
          if (typeof val[i] === "string") {
            if (!isValidHeaderValue(val[i])) {
              throw new InvalidArgumentError(`invalid ${key} header`);
            }
            arr.push(val[i]);
          } else if (val[i] === null) {
            arr.push("");
          } else if (typeof val[i] === "object") {
            throw new InvalidArgumentError(`invalid ${key} header`);
          } else {
            const str = `${val[i]}`;
            if (!isValidHeaderValue(str)) {
              throw new InvalidArgumentError(`invalid ${key} header`);
            }
            arr.push(str);
          }
        }
        val = arr;
      } else if (typeof val === "string") {
        if (!isValidHeaderValue(val)) {
          throw new InvalidArgumentError(`invalid ${key} header`);
        }
      } else if (val === null) {
        val = "";
      } else {
        val = `${val}`;
        if (!isValidHeaderValue(val)) {
          throw new InvalidArgumentError(`invalid ${key} header`);
        }
      }
      if (headerName === "host") {
        if (request.host !== null) {
          throw new InvalidArgumentError("duplicate host header");
        }
        if (typeof val !== "string") {
          throw new InvalidArgumentError("invalid host header");
        }
        request.host = val;
      } else if (headerName === "content-length") {
        if (request.contentLength !== null) {
          throw new InvalidArgumentError("duplicate content-length header");
        }
        if (!isValidContentLengthHeaderValue(val)) {
          throw new InvalidArgumentError("invalid content-length header");
        }
        request.contentLength = parseInt(val, 10);
      } else if (request.contentType === null && headerName === "content-type") {
        request.contentType = val;
        request.headers.push(key, val);
      } else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") {
        throw new InvalidArgumentError(`invalid ${headerName} header`);
      } else if (headerName === "connection") {
        const value = typeof val === "string" ? val : null;
        if (value === null) {
          throw new InvalidArgumentError("invalid connection header");
        }
        for (const token of value.toLowerCase().split(",")) {
          const trimmed = token.trim();
          if (!isValidHTTPToken(trimmed)) {
            throw new InvalidArgumentError("invalid connection header");
          }
          if (trimmed === "close") {
            request.reset = true;
          }
        }
      } else if (headerName === "expect") {
        throw new NotSupportedError("expect header not supported");
      } else {
        request.headers.push(key, val);
      }
    }
    module2.exports = Request;
  }
});

// node_modules/undici/lib/handler/wrap-handler.js
var require_wrap_handler = __commonJS({
  "node_modules/undici/lib/handler/wrap-handler.js"(exports2, module2) {
    "use strict";
    var { InvalidArgumentError } = require_errors();
    module2.exports = class WrapHandler {
      #handler;
      constructor(handler) {
        this.#handler = handler;
      }
      static wrap(handler) {
        return handler.onRequestStart ? handler : new WrapHandler(handler);
      }
      // Unwrap Interface
      onConnect(abort, context) {
        return this.#handler.onConnect?.(abort, context);
      }
      onResponseStarted() {
        return this.#handler.onResponseStarted?.();
      }
      onHeaders(statusCode, rawHeaders, resume, statusMessage) {
        return this.#handler.onHeaders?.(statusCode, rawHeaders, resume, statusMessage);
      }
      onUpgrade(statusCode, rawHeaders, socket) {
        return this.#handler.onUpgrade?.(statusCode, rawHeaders, socket);
      }
      onData(data) {
        return this.#handler.onData?.(data);
      }
      onComplete(trailers) {
        return this.#handler.onComplete?.(trailers);
      }
      onError(err) {
        if (!this.#handler.onError) {
          throw err;
        }
        return this.#handler.onError?.(err);
      }
      // Wrap Interface
      onRequestStart(controller, context) {
        this.#handler.onConnect?.((reason) => controller.abort(reason), context);
      }
      onRequestUpgrade(controller, statusCode, headers, socket) {
        const rawHeaders = [];
        for (const [key, val] of Object.entries(headers)) {
          rawHeaders.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        this.#handler.onUpgrade?.(statusCode, rawHeaders, socket);
      }
      onResponseStart(controller, statusCode, headers, statusMessage) {
        const rawHeaders = [];
        for (const [key, val] of Object.entries(headers)) {
          rawHeaders.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        if (this.#handler.onHeaders?.(statusCode, rawHeaders, () => controller.resume(), statusMessage) === false) {
          controller.pause();
        }
      }
      onResponseData(controller, data) {
        if (this.#handler.onData?.(data) === false) {
          controller.pause();
        }
      }
      onResponseEnd(controller, trailers) {
        const rawTrailers = [];
        for (const [key, val] of Object.entries(trailers)) {
          rawTrailers.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        this.#handler.onComplete?.(rawTrailers);
      }
      onResponseError(controller, err) {
        if (!this.#handler.onError) {
          throw new InvalidArgumentError("invalid onError method");
        }
        this.#handler.onError?.(err);
      }
    };
    function toRawHeaderValue(value) {
      return Array.isArray(value) ? value.map((item) => Buffer.from(item, "latin1")) : Buffer.from(value, "latin1");
    }
  }
});

// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher.js"(exports2, module2) {
    "use strict";
    var EventEmitter = require("node:events");
    var WrapHandler = require_wrap_handler();
    var wrapInterceptor = (dispatch) => (opts, handler) => dispatch(opts, WrapHandler.wrap(handler));
    var Dispatcher = class extends EventEmitter {
      dispatch() {
        throw new Error("not implemented");
      }
      close() {
        throw new Error("not implemented");
      }
      destroy() {
        throw new Error("not implemented");
      }
      compose(...args2) {
        const interceptors = Array.isArray(args2[0]) ? args2[0] : args2;
        let dispatch = this.dispatch.bind(this);
        for (const interceptor of interceptors) {
          if (interceptor == null) {
            continue;
          }
          if (typeof interceptor !== "function") {
            throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
          }
          dispatch = interceptor(dispatch);
          dispatch = wrapInterceptor(dispatch);
          if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) {
            throw new TypeError("invalid interceptor");
          }
        }
        return new Proxy(this, {
          get: (target, key) => key === "dispatch" ? dispatch : target[key]
        });
      }
    };
    module2.exports = Dispatcher;
  }
});

// node_modules/undici/lib/handler/unwrap-handler.js
var require_unwrap_handler = __commonJS({
  "node_modules/undici/lib/handler/unwrap-handler.js"(exports2, module2) {
    "use strict";
    var { parseHeaders } = require_util();
    var { InvalidArgumentError } = require_errors();
    var kResume = /* @__PURE__ */ Symbol("resume");
    var UnwrapController = class {
      #paused = false;
      #reason = null;
      #aborted = false;
      #abort;
      [kResume] = null;
      rawHeaders = null;
      rawTrailers = null;
      constructor(abort) {
        this.#abort = abort;
      }
      pause() {
        this.#paused = true;
      }
      resume() {
        if (this.#paused) {
          this.#paused = false;
          this[kResume]?.();
        }
      }
      abort(reason) {
        if (!this.#aborted) {
          this.#aborted = true;
          this.#reason = reason;
          this.#abort(reason);
        }
      }
      get aborted() {
        return this.#aborted;
      }
      get reason() {
        return this.#reason;
      }
      get paused() {
        return this.#paused;
      }
    };
    module2.exports = class UnwrapHandler {
      #handler;
      #controller;
      constructor(handler) {
        this.#handler = handler;
      }
      static unwrap(handler) {
        return !handler.onRequestStart ? handler : new UnwrapHandler(handler);
      }
      onConnect(abort, context) {
        this.#controller = new UnwrapController(abort);
        this.#handler.onRequestStart?.(this.#controller, context);
      }
      onResponseStarted() {
        return this.#handler.onResponseStarted?.();
      }
      onUpgrade(statusCode, rawHeaders, socket) {
        this.#controller.rawHeaders = rawHeaders;
        this.#handler.onRequestUpgrade?.(this.#controller, statusCode, parseHeaders(rawHeaders), socket);
      }
      onHeaders(statusCode, rawHeaders, resume, statusMessage) {
        this.#controller[kResume] = resume;
        this.#controller.rawHeaders = rawHeaders;
        this.#handler.onResponseStart?.(this.#controller, statusCode, parseHeaders(rawHeaders), statusMessage);
        return !this.#controller.paused;
      }
      onData(data) {
        this.#handler.onResponseData?.(this.#controller, data);
        return !this.#controller.paused;
      }
      onComplete(rawTrailers) {
        this.#controller.rawTrailers = rawTrailers;
        this.#handler.onResponseEnd?.(this.#controller, parseHeaders(rawTrailers));
      }
      onError(err) {
        if (!this.#handler.onResponseError) {
          throw new InvalidArgumentError("invalid onError method");
        }
        this.#handler.onResponseError?.(this.#controller, err);
      }
    };
  }
});

// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher-base.js"(exports2, module2) {
    "use strict";
    var buffer = require("node:buffer");
    var Dispatcher = require_dispatcher();
    var UnwrapHandler = require_unwrap_handler();
    var {
      ClientDestroyedError,
      ClientClosedError,
      InvalidArgumentError
    } = require_errors();
    var { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
    var kOnDestroyed = /* @__PURE__ */ Symbol("onDestroyed");
    var kOnClosed = /* @__PURE__ */ Symbol("onClosed");
    var kWebSocketOptions = /* @__PURE__ */ Symbol("webSocketOptions");
    var kEventSourceOptions = /* @__PURE__ */ Symbol("eventSourceOptions");
    var DispatcherBase = class extends Dispatcher {
      /** @type {boolean} */
      [kDestroyed] = false;
      /** @type {Array<Function|null} */
      [kOnDestroyed] = null;
      /** @type {boolean} */
      [kClosed] = false;
      /** @type {Array<Function>|null} */
      [kOnClosed] = null;
      /**
       * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
       */
      constructor(opts) {
        super();
        this[kWebSocketOptions] = opts?.webSocket ?? {};
        this[kEventSourceOptions] = opts?.eventSource ?? {};
      }
      /**
       * @returns {import('../../types/dispatcher').WebSocketOptions}
       */
      get webSocketOptions() {
        return {
          maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
          maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 128 * 1024 * 1024
          // 128 MB default
        };
      }
      /**
       * @returns {import('../../types/client').Client.EventSourceOptions}
       */
      get eventSourceOptions() {
        return {
          maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
        };
      }
      /** @returns {boolean} */
      get destroyed() {
        return this[kDestroyed];
      }
      /** @returns {boolean} */
      get closed() {
        return this[kClosed];
      }
      close(callback) {
        if (callback === void 0) {
          return new Promise((resolve6, reject) => {
            this.close((err, data) => {
              return err ? reject(err) : resolve6(data);
            });
          });
        }
        if (typeof callback !== "function") {
          throw new InvalidArgumentError("invalid callback");
        }
        if (this[kDestroyed]) {
          const err = new ClientDestroyedError();
          queueMicrotask(() => callback(err, null));
          return;
        }
        if (this[kClosed]) {
          if (this[kOnClosed]) {
            this[kOnClosed].push(callback);
          } else {
            queueMicrotask(() => callback(null, null));
          }
          return;
        }
        this[kClosed] = true;
        this[kOnClosed] ??= [];
        this[kOnClosed].push(callback);
        const onClosed = () => {
          const callbacks = this[kOnClosed];
          this[kOnClosed] = null;
          for (let i = 0; i < callbacks.length; i++) {
            callbacks[i](null, null);
          }
        };
        this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
      }
      destroy(err, callback) {
        if (typeof err === "function") {
          callback = err;
          err = null;
        }
        if (callback === void 0) {
          return new Promise((resolve6, reject) => {
            this.destroy(err, (err2, data) => {
              return err2 ? reject(err2) : resolve6(data);
            });
          });
        }
        if (typeof callback !== "function") {
          throw new InvalidArgumentError("invalid callback");
        }
        if (this[kDestroyed]) {
          if (this[kOnDestroyed]) {
            this[kOnDestroyed].push(callback);
          } else {
            queueMicrotask(() => callback(null, null));
          }
          return;
        }
        if (!err) {
          err = new ClientDestroyedError();
        }
        this[kDestroyed] = true;
        this[kOnDestroyed] ??= [];
        this[kOnDestroyed].push(callback);
        const onDestroyed = () => {
          const callbacks = this[kOnDestroyed];
          this[kOnDestroyed] = null;
          for (let i = 0; i < callbacks.length; i++) {
            callbacks[i](null, null);
          }
        };
        this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
      }
      dispatch(opts, handler) {
        if (!handler || typeof handler !== "object") {
          throw new InvalidArgumentError("handler must be an object");
        }
        handler = UnwrapHandler.unwrap(handler);
        try {
          if (!opts || typeof opts !== "object") {
            throw new InvalidArgumentError("opts must be an object.");
          }
          if (this[kDestroyed] || this[kOnDestroyed]) {
            throw new ClientDestroyedError();
          }
          if (this[kClosed]) {
            throw new ClientClosedError();
          }
          return this[kDispatch](opts, handler);
        } catch (err) {
          if (typeof handler.onError !== "function") {
            throw err;
          }
          handler.onError(err);
          return false;
        }
      }
    };
    module2.exports = DispatcherBase;
  }
});

// node_modules/undici/lib/core/connect.js
var require_connect = __commonJS({
  "node_modules/undici/lib/core/connect.js"(exports2, module2) {
    "use strict";
    var net = require("node:net");
    var assert = require("node:assert");
    var util = require_util();
    var { InvalidArgumentError } = require_errors();
    var tls;
    var SessionCache = class WeakSessionCache {
      constructor(maxCachedSessions) {
        this._maxCachedSessions = maxCachedSessions;
        this._sessionCache = /* @__PURE__ */ new Map();
        this._sessionRegistry = new FinalizationRegistry((key) => {
          if (this._sessionCache.size < this._maxCachedSessions) {
            return;
          }
          const ref = this._sessionCache.get(key);
          if (ref !== void 0 && ref.deref() === void 0) {
            this._sessionCache.delete(key);
          }
        });
      }
      get(sessionKey) {
        const ref = this._sessionCache.get(sessionKey);
        return ref ? ref.deref() : null;
      }
      set(sessionKey, session) {
        if (this._maxCachedSessions === 0) {
          return;
        }
        if (this._sessionCache.has(sessionKey)) {
          this._sessionCache.delete(sessionKey);
        } else if (this._sessionCache.size >= this._maxCachedSessions) {
          let evicted = false;
          for (const [key, ref] of this._sessionCache) {
            if (ref.deref() === void 0) {
              this._sessionCache.delete(key);
              evicted = true;
              break;
            }
          }
          if (!evicted) {
            const oldest2 = this._sessionCache.keys().next();
            if (!oldest2.done) {
              this._sessionCache.delete(oldest2.value);
            }
          }
        }
        this._sessionCache.set(sessionKey, new WeakRef(session));
        this._sessionRegistry.register(session, sessionKey);
      }
    };
    function buildConnector({ allowH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
      if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
        throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
      }
      const options7 = { path: socketPath, ...opts };
      const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
      timeout = timeout == null ? 1e4 : timeout;
      allowH2 = allowH2 != null ? allowH2 : false;
      return function connect2({ hostname, host, protocol, port: port4, servername, localAddress, httpSocket }, callback) {
        let socket;
        if (protocol === "https:") {
          if (!tls) {
            tls = require("node:tls");
          }
          servername = servername || options7.servername || util.getServerName(host) || null;
          const sessionKey = servername || hostname;
          assert(sessionKey);
          const session = customSession || sessionCache.get(sessionKey) || null;
          port4 = port4 || 443;
          socket = tls.connect({
            highWaterMark: 16384,
            // TLS in node can't have bigger HWM anyway...
            ...options7,
            servername,
            session,
            localAddress,
            ALPNProtocols: allowH2 ? ["http/1.1", "h2"] : ["http/1.1"],
            socket: httpSocket,
            // upgrade socket connection
            port: port4,
            host: hostname
          });
          socket.on("session", function(session2) {
            sessionCache.set(sessionKey, session2);
          });
        } else {
          assert(!httpSocket, "httpSocket can only be sent on TLS update");
          port4 = port4 || 80;
          socket = net.connect({
            highWaterMark: 64 * 1024,
            // Same as nodejs fs streams.
            ...options7,
            localAddress,
            port: port4,
            host: hostname
          });
          if (useH2c === true) {
            socket.alpnProtocol = "h2";
          }
        }
        if (options7.keepAlive == null || options7.keepAlive) {
          const keepAliveInitialDelay = options7.keepAliveInitialDelay === void 0 ? 6e4 : options7.keepAliveInitialDelay;
          socket.setKeepAlive(true, keepAliveInitialDelay);
        }
        const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port: port4 });
        socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(null, this);
          }
        }).on("error", function(err) {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(err);
          }
        });
        return socket;
      };
    }
    module2.exports = buildConnector;
  }
});

// node_modules/undici/lib/llhttp/utils.js
var require_utils = __commonJS({
  "node_modules/undici/lib/llhttp/utils.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.enumToMap = enumToMap;
    function enumToMap(obj, filter = [], exceptions = []) {
      const emptyFilter = (filter?.length ?? 0) === 0;
      const emptyExceptions = (exceptions?.length ?? 0) === 0;
      return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return typeof value === "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value));
      }));
    }
  }
});

// node_modules/undici/lib/llhttp/constants.js
var require_constants2 = __commonJS({
  "node_modules/undici/lib/llhttp/constants.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SPECIAL_HEADERS = exports2.MINOR = exports2.MAJOR = exports2.HTAB_SP_VCHAR_OBS_TEXT = exports2.QUOTED_STRING = exports2.CONNECTION_TOKEN_CHARS = exports2.HEADER_CHARS = exports2.TOKEN = exports2.HEX = exports2.URL_CHAR = exports2.USERINFO_CHARS = exports2.MARK = exports2.ALPHANUM = exports2.NUM = exports2.HEX_MAP = exports2.NUM_MAP = exports2.ALPHA = exports2.STATUSES_HTTP = exports2.H_METHOD_MAP = exports2.METHOD_MAP = exports2.METHODS_RTSP = exports2.METHODS_ICE = exports2.METHODS_HTTP = exports2.HEADER_STATE = exports2.FINISH = exports2.STATUSES = exports2.METHODS = exports2.LENIENT_FLAGS = exports2.FLAGS = exports2.TYPE = exports2.ERROR = void 0;
    var utils_1 = require_utils();
    exports2.ERROR = {
      OK: 0,
      INTERNAL: 1,
      STRICT: 2,
      CR_EXPECTED: 25,
      LF_EXPECTED: 3,
      UNEXPECTED_CONTENT_LENGTH: 4,
      UNEXPECTED_SPACE: 30,
      CLOSED_CONNECTION: 5,
      INVALID_METHOD: 6,
      INVALID_URL: 7,
      INVALID_CONSTANT: 8,
      INVALID_VERSION: 9,
      INVALID_HEADER_TOKEN: 10,
      INVALID_CONTENT_LENGTH: 11,
      INVALID_CHUNK_SIZE: 12,
      INVALID_STATUS: 13,
      INVALID_EOF_STATE: 14,
      INVALID_TRANSFER_ENCODING: 15,
      CB_MESSAGE_BEGIN: 16,
      CB_HEADERS_COMPLETE: 17,
      CB_MESSAGE_COMPLETE: 18,
      CB_CHUNK_HEADER: 19,
      CB_CHUNK_COMPLETE: 20,
      PAUSED: 21,
      PAUSED_UPGRADE: 22,
      PAUSED_H2_UPGRADE: 23,
      USER: 24,
      CB_URL_COMPLETE: 26,
      CB_STATUS_COMPLETE: 27,
      CB_METHOD_COMPLETE: 32,
      CB_VERSION_COMPLETE: 33,
      CB_HEADER_FIELD_COMPLETE: 28,
      CB_HEADER_VALUE_COMPLETE: 29,
      CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
      CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
      CB_RESET: 31,
      CB_PROTOCOL_COMPLETE: 38
    };
    exports2.TYPE = {
      BOTH: 0,
      // default
      REQUEST: 1,
      RESPONSE: 2
    };
    exports2.FLAGS = {
      CONNECTION_KEEP_ALIVE: 1 << 0,
      CONNECTION_CLOSE: 1 << 1,
      CONNECTION_UPGRADE: 1 << 2,
      CHUNKED: 1 << 3,
      UPGRADE: 1 << 4,
      CONTENT_LENGTH: 1 << 5,
      SKIPBODY: 1 << 6,
      TRAILING: 1 << 7,
      // 1 << 8 is unused
      TRANSFER_ENCODING: 1 << 9
    };
    exports2.LENIENT_FLAGS = {
      HEADERS: 1 << 0,
      CHUNKED_LENGTH: 1 << 1,
      KEEP_ALIVE: 1 << 2,
      TRANSFER_ENCODING: 1 << 3,
      VERSION: 1 << 4,
      DATA_AFTER_CLOSE: 1 << 5,
      OPTIONAL_LF_AFTER_CR: 1 << 6,
      OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
      OPTIONAL_CR_BEFORE_LF: 1 << 8,
      SPACES_AFTER_CHUNK_SIZE: 1 << 9
    };
    exports2.METHODS = {
      "DELETE": 0,
      "GET": 1,
      "HEAD": 2,
      "POST": 3,
      "PUT": 4,
      /* pathological */
      "CONNECT": 5,
      "OPTIONS": 6,
      "TRACE": 7,
      /* WebDAV */
      "COPY": 8,
      "LOCK": 9,
      "MKCOL": 10,
      "MOVE": 11,
      "PROPFIND": 12,
      "PROPPATCH": 13,
      "SEARCH": 14,
      "UNLOCK": 15,
      "BIND": 16,
      "REBIND": 17,
      "UNBIND": 18,
      "ACL": 19,
      /* subversion */
      "REPORT": 20,
      "MKACTIVITY": 21,
      "CHECKOUT": 22,
      "MERGE": 23,
      /* upnp */
      "M-SEARCH": 24,
      "NOTIFY": 25,
      "SUBSCRIBE": 26,
      "UNSUBSCRIBE": 27,
      /* RFC-5789 */
      "PATCH": 28,
      "PURGE": 29,
      /* CalDAV */
      "MKCALENDAR": 30,
      /* RFC-2068, section 19.6.1.2 */
      "LINK": 31,
      "UNLINK": 32,
      /* icecast */
      "SOURCE": 33,
      /* RFC-7540, section 11.6 */
      "PRI": 34,
      /* RFC-2326 RTSP */
      "DESCRIBE": 35,
      "ANNOUNCE": 36,
      "SETUP": 37,
      "PLAY": 38,
      "PAUSE": 39,
      "TEARDOWN": 40,
      "GET_PARAMETER": 41,
      "SET_PARAMETER": 42,
      "REDIRECT": 43,
      "RECORD": 44,
      /* RAOP */
      "FLUSH": 45,
      /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
      "QUERY": 46
    };
    exports2.STATUSES = {
      CONTINUE: 100,
      SWITCHING_PROTOCOLS: 101,
      PROCESSING: 102,
      EARLY_HINTS: 103,
      RESPONSE_IS_STALE: 110,
      // Unofficial
      REVALIDATION_FAILED: 111,
      // Unofficial
      DISCONNECTED_OPERATION: 112,
      // Unofficial
      HEURISTIC_EXPIRATION: 113,
      // Unofficial
      MISCELLANEOUS_WARNING: 199,
      // Unofficial
      OK: 200,
      CREATED: 201,
      ACCEPTED: 202,
      NON_AUTHORITATIVE_INFORMATION: 203,
      NO_CONTENT: 204,
      RESET_CONTENT: 205,
      PARTIAL_CONTENT: 206,
      MULTI_STATUS: 207,
      ALREADY_REPORTED: 208,
      TRANSFORMATION_APPLIED: 214,
      // Unofficial
      IM_USED: 226,
      MISCELLANEOUS_PERSISTENT_WARNING: 299,
      // Unofficial
      MULTIPLE_CHOICES: 300,
      MOVED_PERMANENTLY: 301,
      FOUND: 302,
      SEE_OTHER: 303,
      NOT_MODIFIED: 304,
      USE_PROXY: 305,
      SWITCH_PROXY: 306,
      // No longer used
      TEMPORARY_REDIRECT: 307,
      PERMANENT_REDIRECT: 308,
      BAD_REQUEST: 400,
      UNAUTHORIZED: 401,
      PAYMENT_REQUIRED: 402,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
      METHOD_NOT_ALLOWED: 405,
      NOT_ACCEPTABLE: 406,
      PROXY_AUTHENTICATION_REQUIRED: 407,
      REQUEST_TIMEOUT: 408,
      CONFLICT: 409,
      GONE: 410,
      LENGTH_REQUIRED: 411,
      PRECONDITION_FAILED: 412,
      PAYLOAD_TOO_LARGE: 413,
      URI_TOO_LONG: 414,
      UNSUPPORTED_MEDIA_TYPE: 415,
      RANGE_NOT_SATISFIABLE: 416,
      EXPECTATION_FAILED: 417,
      IM_A_TEAPOT: 418,
      PAGE_EXPIRED: 419,
      // Unofficial
      ENHANCE_YOUR_CALM: 420,
      // Unofficial
      MISDIRECTED_REQUEST: 421,
      UNPROCESSABLE_ENTITY: 422,
      LOCKED: 423,
      FAILED_DEPENDENCY: 424,
      TOO_EARLY: 425,
      UPGRADE_REQUIRED: 426,
      PRECONDITION_REQUIRED: 428,
      TOO_MANY_REQUESTS: 429,
      REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
      // Unofficial
      REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
      LOGIN_TIMEOUT: 440,
      // Unofficial
      NO_RESPONSE: 444,
      // Unofficial
      RETRY_WITH: 449,
      // Unofficial
      BLOCKED_BY_PARENTAL_CONTROL: 450,
      // Unofficial
      UNAVAILABLE_FOR_LEGAL_REASONS: 451,
      CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
      // Unofficial
      INVALID_X_FORWARDED_FOR: 463,
      // Unofficial
      REQUEST_HEADER_TOO_LARGE: 494,
      // Unofficial
      SSL_CERTIFICATE_ERROR: 495,
      // Unofficial
      SSL_CERTIFICATE_REQUIRED: 496,
      // Unofficial
      HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
      // Unofficial
      INVALID_TOKEN: 498,
      // Unofficial
      CLIENT_CLOSED_REQUEST: 499,
      // Unofficial
      INTERNAL_SERVER_ERROR: 500,
      NOT_IMPLEMENTED: 501,
      BAD_GATEWAY: 502,
      SERVICE_UNAVAILABLE: 503,
      GATEWAY_TIMEOUT: 504,
      HTTP_VERSION_NOT_SUPPORTED: 505,
      VARIANT_ALSO_NEGOTIATES: 506,
      INSUFFICIENT_STORAGE: 507,
      LOOP_DETECTED: 508,
      BANDWIDTH_LIMIT_EXCEEDED: 509,
      NOT_EXTENDED: 510,
      NETWORK_AUTHENTICATION_REQUIRED: 511,
      WEB_SERVER_UNKNOWN_ERROR: 520,
      // Unofficial
      WEB_SERVER_IS_DOWN: 521,
      // Unofficial
      CONNECTION_TIMEOUT: 522,
      // Unofficial
      ORIGIN_IS_UNREACHABLE: 523,
      // Unofficial
      TIMEOUT_OCCURED: 524,
      // Unofficial
      SSL_HANDSHAKE_FAILED: 525,
      // Unofficial
      INVALID_SSL_CERTIFICATE: 526,
      // Unofficial
      RAILGUN_ERROR: 527,
      // Unofficial
      SITE_IS_OVERLOADED: 529,
      // Unofficial
      SITE_IS_FROZEN: 530,
      // Unofficial
      IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
      // Unofficial
      NETWORK_READ_TIMEOUT: 598,
      // Unofficial
      NETWORK_CONNECT_TIMEOUT: 599
      // Unofficial
    };
    exports2.FINISH = {
      SAFE: 0,
      SAFE_WITH_CB: 1,
      UNSAFE: 2
    };
    exports2.HEADER_STATE = {
      GENERAL: 0,
      CONNECTION: 1,
      CONTENT_LENGTH: 2,
      TRANSFER_ENCODING: 3,
      UPGRADE: 4,
      CONNECTION_KEEP_ALIVE: 5,
      CONNECTION_CLOSE: 6,
      CONNECTION_UPGRADE: 7,
      TRANSFER_ENCODING_CHUNKED: 8
    };
    exports2.METHODS_HTTP = [
      exports2.METHODS.DELETE,
      exports2.METHODS.GET,
      exports2.METHODS.HEAD,
      exports2.METHODS.POST,
      exports2.METHODS.PUT,
      exports2.METHODS.CONNECT,
      exports2.METHODS.OPTIONS,
      exports2.METHODS.TRACE,
      exports2.METHODS.COPY,
      exports2.METHODS.LOCK,
      exports2.METHODS.MKCOL,
      exports2.METHODS.MOVE,
      exports2.METHODS.PROPFIND,
      exports2.METHODS.PROPPATCH,
      exports2.METHODS.SEARCH,
      exports2.METHODS.UNLOCK,
      exports2.METHODS.BIND,
      exports2.METHODS.REBIND,
      exports2.METHODS.UNBIND,
      exports2.METHODS.ACL,
      exports2.METHODS.REPORT,
      exports2.METHODS.MKACTIVITY,
      exports2.METHODS.CHECKOUT,
      exports2.METHODS.MERGE,
      exports2.METHODS["M-SEARCH"],
      exports2.METHODS.NOTIFY,
      exports2.METHODS.SUBSCRIBE,
      exports2.METHODS.UNSUBSCRIBE,
      exports2.METHODS.PATCH,
      exports2.METHODS.PURGE,
      exports2.METHODS.MKCALENDAR,
      exports2.METHODS.LINK,
      exports2.METHODS.UNLINK,
      exports2.METHODS.PRI,
      // TODO(indutny): should we allow it with HTTP?
      exports2.METHODS.SOURCE,
      exports2.METHODS.QUERY
    ];
    exports2.METHODS_ICE = [
      exports2.METHODS.SOURCE
    ];
    exports2.METHODS_RTSP = [
      exports2.METHODS.OPTIONS,
      exports2.METHODS.DESCRIBE,
      exports2.METHODS.ANNOUNCE,
      exports2.METHODS.SETUP,
      exports2.METHODS.PLAY,
      exports2.METHODS.PAUSE,
      exports2.METHODS.TEARDOWN,
      exports2.METHODS.GET_PARAMETER,
      exports2.METHODS.SET_PARAMETER,
      exports2.METHODS.REDIRECT,
      exports2.METHODS.RECORD,
      exports2.METHODS.FLUSH,
      // For AirPlay
      exports2.METHODS.GET,
      exports2.METHODS.POST
    ];
    exports2.METHOD_MAP = (0, utils_1.enumToMap)(exports2.METHODS);
    exports2.H_METHOD_MAP = Object.fromEntries(Object.entries(exports2.METHODS).filter(([k]) => k.startsWith("H")));
    exports2.STATUSES_HTTP = [
      exports2.STATUSES.CONTINUE,
      exports2.STATUSES.SWITCHING_PROTOCOLS,
      exports2.STATUSES.PROCESSING,
      exports2.STATUSES.EARLY_HINTS,
      exports2.STATUSES.RESPONSE_IS_STALE,
      exports2.STATUSES.REVALIDATION_FAILED,
      exports2.STATUSES.DISCONNECTED_OPERATION,
      exports2.STATUSES.HEURISTIC_EXPIRATION,
      exports2.STATUSES.MISCELLANEOUS_WARNING,
      exports2.STATUSES.OK,
      exports2.STATUSES.CREATED,
      exports2.STATUSES.ACCEPTED,
      exports2.STATUSES.NON_AUTHORITATIVE_INFORMATION,
      exports2.STATUSES.NO_CONTENT,
      exports2.STATUSES.RESET_CONTENT,
      exports2.STATUSES.PARTIAL_CONTENT,
      exports2.STATUSES.MULTI_STATUS,
      exports2.STATUSES.ALREADY_REPORTED,
      exports2.STATUSES.TRANSFORMATION_APPLIED,
      exports2.STATUSES.IM_USED,
      exports2.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
      exports2.STATUSES.MULTIPLE_CHOICES,
      exports2.STATUSES.MOVED_PERMANENTLY,
      exports2.STATUSES.FOUND,
      exports2.STATUSES.SEE_OTHER,
      exports2.STATUSES.NOT_MODIFIED,
      exports2.STATUSES.USE_PROXY,
      exports2.STATUSES.SWITCH_PROXY,
      exports2.STATUSES.TEMPORARY_REDIRECT,
      exports2.STATUSES.PERMANENT_REDIRECT,
      exports2.STATUSES.BAD_REQUEST,
      exports2.STATUSES.UNAUTHORIZED,
      exports2.STATUSES.PAYMENT_REQUIRED,
      exports2.STATUSES.FORBIDDEN,
      exports2.STATUSES.NOT_FOUND,
      exports2.STATUSES.METHOD_NOT_ALLOWED,
      exports2.STATUSES.NOT_ACCEPTABLE,
      exports2.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
      exports2.STATUSES.REQUEST_TIMEOUT,
      exports2.STATUSES.CONFLICT,
      exports2.STATUSES.GONE,
      exports2.STATUSES.LENGTH_REQUIRED,
      exports2.STATUSES.PRECONDITION_FAILED,
      exports2.STATUSES.PAYLOAD_TOO_LARGE,
      exports2.STATUSES.URI_TOO_LONG,
      exports2.STATUSES.UNSUPPORTED_MEDIA_TYPE,
      exports2.STATUSES.RANGE_NOT_SATISFIABLE,
      exports2.STATUSES.EXPECTATION_FAILED,
      exports2.STATUSES.IM_A_TEAPOT,
      exports2.STATUSES.PAGE_EXPIRED,
      exports2.STATUSES.ENHANCE_YOUR_CALM,
      exports2.STATUSES.MISDIRECTED_REQUEST,
      exports2.STATUSES.UNPROCESSABLE_ENTITY,
      exports2.STATUSES.LOCKED,
      exports2.STATUSES.FAILED_DEPENDENCY,
      exports2.STATUSES.TOO_EARLY,
      exports2.STATUSES.UPGRADE_REQUIRED,
      exports2.STATUSES.PRECONDITION_REQUIRED,
      exports2.STATUSES.TOO_MANY_REQUESTS,
      exports2.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
      exports2.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
      exports2.STATUSES.LOGIN_TIMEOUT,
      exports2.STATUSES.NO_RESPONSE,
      exports2.STATUSES.RETRY_WITH,
      exports2.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
      exports2.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
      exports2.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
      exports2.STATUSES.INVALID_X_FORWARDED_FOR,
      exports2.STATUSES.REQUEST_HEADER_TOO_LARGE,
      exports2.STATUSES.SSL_CERTIFICATE_ERROR,
      exports2.STATUSES.SSL_CERTIFICATE_REQUIRED,
      exports2.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
      exports2.STATUSES.INVALID_TOKEN,
      exports2.STATUSES.CLIENT_CLOSED_REQUEST,
      exports2.STATUSES.INTERNAL_SERVER_ERROR,
      exports2.STATUSES.NOT_IMPLEMENTED,
      exports2.STATUSES.BAD_GATEWAY,
      exports2.STATUSES.SERVICE_UNAVAILABLE,
      exports2.STATUSES.GATEWAY_TIMEOUT,
      exports2.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
      exports2.STATUSES.VARIANT_ALSO_NEGOTIATES,
      exports2.STATUSES.INSUFFICIENT_STORAGE,
      exports2.STATUSES.LOOP_DETECTED,
      exports2.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
      exports2.STATUSES.NOT_EXTENDED,
      exports2.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
      exports2.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
      exports2.STATUSES.WEB_SERVER_IS_DOWN,
      exports2.STATUSES.CONNECTION_TIMEOUT,
      exports2.STATUSES.ORIGIN_IS_UNREACHABLE,
      exports2.STATUSES.TIMEOUT_OCCURED,
      exports2.STATUSES.SSL_HANDSHAKE_FAILED,
      exports2.STATUSES.INVALID_SSL_CERTIFICATE,
      exports2.STATUSES.RAILGUN_ERROR,
      exports2.STATUSES.SITE_IS_OVERLOADED,
      exports2.STATUSES.SITE_IS_FROZEN,
      exports2.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
      exports2.STATUSES.NETWORK_READ_TIMEOUT,
      exports2.STATUSES.NETWORK_CONNECT_TIMEOUT
    ];
    exports2.ALPHA = [];
    for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
      exports2.ALPHA.push(String.fromCharCode(i));
      exports2.ALPHA.push(String.fromCharCode(i + 32));
    }
    exports2.NUM_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9
    };
    exports2.HEX_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9,
      A: 10,
      B: 11,
      C: 12,
      D: 13,
      E: 14,
      F: 15,
      a: 10,
      b: 11,
      c: 12,
      d: 13,
      e: 14,
      f: 15
    };
    exports2.NUM = [
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9"
    ];
    exports2.ALPHANUM = exports2.ALPHA.concat(exports2.NUM);
    exports2.MARK = ["-", "_", ".", "!", "~", "*", "'", "(", ")"];
    exports2.USERINFO_CHARS = exports2.ALPHANUM.concat(exports2.MARK).concat(["%", ";", ":", "&", "=", "+", "$", ","]);
    exports2.URL_CHAR = [
      "!",
      '"',
      "$",
      "%",
      "&",
      "'",
      "(",
      ")",
      "*",
      "+",
      ",",
      "-",
      ".",
      "/",
      ":",
      ";",
      "<",
      "=",
      ">",
      "@",
      "[",
      "\\",
      "]",
      "^",
      "_",
      "`",
      "{",
      "|",
      "}",
      "~"
    ].concat(exports2.ALPHANUM);
    exports2.HEX = exports2.NUM.concat(["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]);
    exports2.TOKEN = [
      "!",
      "#",
      "$",
      "%",
      "&",
      "'",
      "*",
      "+",
      "-",
      ".",
      "^",
      "_",
      "`",
      "|",
      "~"
    ].concat(exports2.ALPHANUM);
    exports2.HEADER_CHARS = ["	"];
    for (let i = 32; i <= 255; i++) {
      if (i !== 127) {
        exports2.HEADER_CHARS.push(i);
      }
    }
    exports2.CONNECTION_TOKEN_CHARS = exports2.HEADER_CHARS.filter((c) => c !== 44);
    exports2.QUOTED_STRING = ["	", " "];
    for (let i = 33; i <= 255; i++) {
      if (i !== 34 && i !== 92) {
        exports2.QUOTED_STRING.push(i);
      }
    }
    exports2.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
    for (let i = 33; i <= 126; i++) {
      exports2.HTAB_SP_VCHAR_OBS_TEXT.push(i);
    }
    for (let i = 128; i <= 255; i++) {
      exports2.HTAB_SP_VCHAR_OBS_TEXT.push(i);
    }
    exports2.MAJOR = exports2.NUM_MAP;
    exports2.MINOR = exports2.MAJOR;
    exports2.SPECIAL_HEADERS = {
      "connection": exports2.HEADER_STATE.CONNECTION,
      "content-length": exports2.HEADER_STATE.CONTENT_LENGTH,
      "proxy-connection": exports2.HEADER_STATE.CONNECTION,
      "transfer-encoding": exports2.HEADER_STATE.TRANSFER_ENCODING,
      "upgrade": exports2.HEADER_STATE.UPGRADE
    };
    exports2.default = {
      ERROR: exports2.ERROR,
      TYPE: exports2.TYPE,
      FLAGS: exports2.FLAGS,
      LENIENT_FLAGS: exports2.LENIENT_FLAGS,
      METHODS: exports2.METHODS,
      STATUSES: exports2.STATUSES,
      FINISH: exports2.FINISH,
      HEADER_STATE: exports2.HEADER_STATE,
      ALPHA: exports2.ALPHA,
      NUM_MAP: exports2.NUM_MAP,
      HEX_MAP: exports2.HEX_MAP,
      NUM: exports2.NUM,
      ALPHANUM: exports2.ALPHANUM,
      MARK: exports2.MARK,
      USERINFO_CHARS: exports2.USERINFO_CHARS,
      URL_CHAR: exports2.URL_CHAR,
      HEX: exports2.HEX,
      TOKEN: exports2.TOKEN,
      HEADER_CHARS: exports2.HEADER_CHARS,
      CONNECTION_TOKEN_CHARS: exports2.CONNECTION_TOKEN_CHARS,
      QUOTED_STRING: exports2.QUOTED_STRING,
      HTAB_SP_VCHAR_OBS_TEXT: exports2.HTAB_SP_VCHAR_OBS_TEXT,
      MAJOR: exports2.MAJOR,
      MINOR: exports2.MINOR,
      SPECIAL_HEADERS: exports2.SPECIAL_HEADERS,
      METHODS_HTTP: exports2.METHODS_HTTP,
      METHODS_ICE: exports2.METHODS_ICE,
      METHODS_RTSP: exports2.METHODS_RTSP,
      METHOD_MAP: exports2.METHOD_MAP,
      H_METHOD_MAP: exports2.H_METHOD_MAP,
      STATUSES_HTTP: exports2.STATUSES_HTTP
    };
  }
});

// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = __commonJS({
  "node_modules/undici/lib/llhttp/llhttp-wasm.js"(exports2, module2) {
    "use strict";
    var { Buffer: Buffer3 } = require("node:buffer");
    var wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
    var wasmBuffer;
    Object.defineProperty(module2, "exports", {
      get: () => {
        return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer3.from(wasmBase64, "base64");
      }
    });
  }
});

// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = __commonJS({
  "node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(exports2, module2) {
    "use strict";
    var { Buffer: Buffer3 } = require("node:buffer");
    var wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
    var wasmBuffer;
    Object.defineProperty(module2, "exports", {
      get: () => {
        return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer3.from(wasmBase64, "base64");
      }
    });
  }
});

// node_modules/undici/lib/web/fetch/constants.js
var require_constants3 = __commonJS({
  "node_modules/undici/lib/web/fetch/constants.js"(exports2, module2) {
    "use strict";
    var corsSafeListedMethods = (
      /** @type {const} */
      ["GET", "HEAD", "POST"]
    );
    var corsSafeListedMethodsSet = new Set(corsSafeListedMethods);
    var nullBodyStatus = (
      /** @type {const} */
      [101, 204, 205, 304]
    );
    var redirectStatus = (
      /** @type {const} */
      [301, 302, 303, 307, 308]
    );
    var redirectStatusSet = new Set(redirectStatus);
    var badPorts = (
      /** @type {const} */
      [
        "1",
        "7",
        "9",
        "11",
        "13",
        "15",
        "17",
        "19",
        "20",
        "21",
        "22",
        "23",
        "25",
        "37",
        "42",
        "43",
        "53",
        "69",
        "77",
        "79",
        "87",
        "95",
        "101",
        "102",
        "103",
        "104",
        "109",
        "110",
        "111",
        "113",
        "115",
        "117",
        "119",
        "123",
        "135",
        "137",
        "139",
        "143",
        "161",
        "179",
        "389",
        "427",
        "465",
        "512",
        "513",
        "514",
        "515",
        "526",
        "530",
        "531",
        "532",
        "540",
        "548",
        "554",
        "556",
        "563",
        "587",
        "601",
        "636",
        "989",
        "990",
        "993",
        "995",
        "1719",
        "1720",
        "1723",
        "2049",
        "3659",
        "4045",
        "4190",
        "5060",
        "5061",
        "6000",
        "6566",
        "6665",
        "6666",
        "6667",
        "6668",
        "6669",
        "6679",
        "6697",
        "10080"
      ]
    );
    var badPortsSet = new Set(badPorts);
    var referrerPolicyTokens = (
      /** @type {const} */
      [
        "no-referrer",
        "no-referrer-when-downgrade",
        "same-origin",
        "origin",
        "strict-origin",
        "origin-when-cross-origin",
        "strict-origin-when-cross-origin",
        "unsafe-url"
      ]
    );
    var referrerPolicy = (
      /** @type {const} */
      [
        "",
        ...referrerPolicyTokens
      ]
    );
    var referrerPolicyTokensSet = new Set(referrerPolicyTokens);
    var requestRedirect = (
      /** @type {const} */
      ["follow", "manual", "error"]
    );
    var safeMethods = (
      /** @type {const} */
      ["GET", "HEAD", "OPTIONS", "TRACE"]
    );
    var safeMethodsSet = new Set(safeMethods);
    var requestMode = (
      /** @type {const} */
      ["navigate", "same-origin", "no-cors", "cors"]
    );
    var requestCredentials = (
      /** @type {const} */
      ["omit", "same-origin", "include"]
    );
    var requestCache = (
      /** @type {const} */
      [
        "default",
        "no-store",
        "reload",
        "no-cache",
        "force-cache",
        "only-if-cached"
      ]
    );
    var requestBodyHeader = (
      /** @type {const} */
      [
        "content-encoding",
        "content-language",
        "content-location",
        "content-type",
        // See https://github.com/nodejs/undici/issues/2021
        // 'Content-Length' is a forbidden header name, which is typically
        // removed in the Headers implementation. However, undici doesn't
        // filter out headers, so we add it here.
        "content-length"
      ]
    );
    var requestDuplex = (
      /** @type {const} */
      [
        "half"
      ]
    );
    var forbiddenMethods = (
      /** @type {const} */
      ["CONNECT", "TRACE", "TRACK"]
    );
    var forbiddenMethodsSet = new Set(forbiddenMethods);
    var subresource = (
      /** @type {const} */
      [
        "audio",
        "audioworklet",
        "font",
        "image",
        "manifest",
        "paintworklet",
        "script",
        "style",
        "track",
        "video",
        "xslt",
        ""
      ]
    );
    var subresourceSet = new Set(subresource);
    module2.exports = {
      subresource,
      forbiddenMethods,
      requestBodyHeader,
      referrerPolicy,
      requestRedirect,
      requestMode,
      requestCredentials,
      requestCache,
      redirectStatus,
      corsSafeListedMethods,
      nullBodyStatus,
      safeMethods,
      badPorts,
      requestDuplex,
      subresourceSet,
      badPortsSet,
      redirectStatusSet,
      corsSafeListedMethodsSet,
      safeMethodsSet,
      forbiddenMethodsSet,
      referrerPolicyTokens: referrerPolicyTokensSet
    };
  }
});

// node_modules/undici/lib/web/fetch/global.js
var require_global = __commonJS({
  "node_modules/undici/lib/web/fetch/global.js"(exports2, module2) {
    "use strict";
    var globalOrigin = /* @__PURE__ */ Symbol.for("undici.globalOrigin.1");
    function getGlobalOrigin() {
      return globalThis[globalOrigin];
    }
    function setGlobalOrigin(newOrigin) {
      if (newOrigin === void 0) {
        Object.defineProperty(globalThis, globalOrigin, {
          value: void 0,
          writable: true,
          enumerable: false,
          configurable: false
        });
        return;
      }
      const parsedURL = new URL(newOrigin);
      if (parsedURL.protocol !== "http:" && parsedURL.protocol !== "https:") {
        throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);
      }
      Object.defineProperty(globalThis, globalOrigin, {
        value: parsedURL,
        writable: true,
        enumerable: false,
        configurable: false
      });
    }
    module2.exports = {
      getGlobalOrigin,
      setGlobalOrigin
    };
  }
});

// node_modules/undici/lib/encoding/index.js
var require_encoding = __commonJS({
  "node_modules/undici/lib/encoding/index.js"(exports2, module2) {
    "use strict";
    var textDecoder = new TextDecoder();
    function utf8DecodeBytes(buffer) {
      if (buffer.length === 0) {
        return "";
      }
      if (buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191) {
        buffer = buffer.subarray(3);
      }
      const output2 = textDecoder.decode(buffer);
      return output2;
    }
    module2.exports = {
      utf8DecodeBytes
    };
  }
});

// node_modules/undici/lib/web/infra/index.js
var require_infra = __commonJS({
  "node_modules/undici/lib/web/infra/index.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { utf8DecodeBytes } = require_encoding();
    function collectASequenceOfCodePoints(condition, input, position) {
      let result = "";
      while (position.position < input.length && condition(input[position.position])) {
        result += input[position.position];
        position.position++;
      }
      return result;
    }
    function collectASequenceOfCodePointsFast(char, input, position) {
      const idx = input.indexOf(char, position.position);
      const start = position.position;
      if (idx === -1) {
        position.position = input.length;
        return input.slice(start);
      }
      position.position = idx;
      return input.slice(start, position.position);
    }
    var ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g;
    var nonASCIIRegex = /[^\x00-\x7F]/;
    function asciiLowercase(str) {
      return nonASCIIRegex.test(str) ? str.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()) : str.toLowerCase();
    }
    function forgivingBase64(data) {
      data = data.replace(ASCII_WHITESPACE_REPLACE_REGEX, "");
      let dataLength = data.length;
      if (dataLength % 4 === 0) {
        if (data.charCodeAt(dataLength - 1) === 61) {
          --dataLength;
          if (data.charCodeAt(dataLength - 1) === 61) {
            --dataLength;
          }
        }
      }
      if (dataLength % 4 === 1) {
        return "failure";
      }
      if (/[^+/0-9A-Za-z]/.test(data.length === dataLength ? data : data.substring(0, dataLength))) {
        return "failure";
      }
      const buffer = Buffer.from(data, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    function isASCIIWhitespace(char) {
      return char === 9 || // \t
      char === 10 || // \n
      char === 12 || // \f
      char === 13 || // \r
      char === 32;
    }
    function isomorphicDecode(input) {
      const length = input.length;
      if ((2 << 15) - 1 > length) {
        return String.fromCharCode.apply(null, input);
      }
      let result = "";
      let i = 0;
      let addition = (2 << 15) - 1;
      while (i < length) {
        if (i + addition > length) {
          addition = length - i;
        }
        result += String.fromCharCode.apply(null, input.subarray(i, i += addition));
      }
      return result;
    }
    var invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
    function isomorphicEncode(input) {
      assert(!invalidIsomorphicEncodeValueRegex.test(input));
      return input;
    }
    function parseJSONFromBytes(bytes) {
      return JSON.parse(utf8DecodeBytes(bytes));
    }
    function removeASCIIWhitespace(str, leading = true, trailing = true) {
      return removeChars(str, leading, trailing, isASCIIWhitespace);
    }
    function removeChars(str, leading, trailing, predicate) {
      let lead = 0;
      let trail = str.length - 1;
      if (leading) {
        while (lead < str.length && predicate(str.charCodeAt(lead))) lead++;
      }
      if (trailing) {
        while (trail > 0 && predicate(str.charCodeAt(trail))) trail--;
      }
      return lead === 0 && trail === str.length - 1 ? str : str.slice(lead, trail + 1);
    }
    function serializeJavascriptValueToJSONString(value) {
      const result = JSON.stringify(value);
      if (result === void 0) {
        throw new TypeError("Value is not JSON serializable");
      }
      assert(typeof result === "string");
      return result;
    }
    module2.exports = {
      asciiLowercase,
      collectASequenceOfCodePoints,
      collectASequenceOfCodePointsFast,
      forgivingBase64,
      isASCIIWhitespace,
      isomorphicDecode,
      isomorphicEncode,
      parseJSONFromBytes,
      removeASCIIWhitespace,
      removeChars,
      serializeJavascriptValueToJSONString
    };
  }
});

// node_modules/undici/lib/web/fetch/data-url.js
var require_data_url = __commonJS({
  "node_modules/undici/lib/web/fetch/data-url.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { forgivingBase64, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, isomorphicDecode, removeASCIIWhitespace, removeChars } = require_infra();
    var encoder = new TextEncoder();
    var HTTP_TOKEN_CODEPOINTS = /^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u;
    var HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/u;
    var HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
    function dataURLProcessor(dataURL) {
      assert(dataURL.protocol === "data:");
      let input = URLSerializer(dataURL, true);
      input = input.slice(5);
      const position = { position: 0 };
      let mimeType = collectASequenceOfCodePointsFast(
        ",",
        input,
        position
      );
      const mimeTypeLength = mimeType.length;
      mimeType = removeASCIIWhitespace(mimeType, true, true);
      if (position.position >= input.length) {
        return "failure";
      }
      position.position++;
      const encodedBody = input.slice(mimeTypeLength + 1);
      let body = stringPercentDecode(encodedBody);
      if (/;(?:\u0020*)base64$/ui.test(mimeType)) {
        const stringBody = isomorphicDecode(body);
        body = forgivingBase64(stringBody);
        if (body === "failure") {
          return "failure";
        }
        mimeType = mimeType.slice(0, -6);
        mimeType = mimeType.replace(/(\u0020+)$/u, "");
        mimeType = mimeType.slice(0, -1);
      }
      if (mimeType.startsWith(";")) {
        mimeType = "text/plain" + mimeType;
      }
      let mimeTypeRecord = parseMIMEType(mimeType);
      if (mimeTypeRecord === "failure") {
        mimeTypeRecord = parseMIMEType("text/plain;charset=US-ASCII");
      }
      return { mimeType: mimeTypeRecord, body };
    }
    function URLSerializer(url, excludeFragment = false) {
      if (!excludeFragment) {
        return url.href;
      }
      const href = url.href;
      const hashLength = url.hash.length;
      const serialized = hashLength === 0 ? href : href.substring(0, href.length - hashLength);
      if (!hashLength && href.endsWith("#")) {
        return serialized.slice(0, -1);
      }
      return serialized;
    }
    function stringPercentDecode(input) {
      const bytes = encoder.encode(input);
      return percentDecode(bytes);
    }
    function isHexCharByte(byte) {
      return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
    }
    function hexByteToNumber(byte) {
      return (
        // 0-9
        byte >= 48 && byte <= 57 ? byte - 48 : (byte & 223) - 55
      );
    }
    function percentDecode(input) {
      const length = input.length;
      const output2 = new Uint8Array(length);
      let j = 0;
      let i = 0;
      while (i < length) {
        const byte = input[i];
        if (byte !== 37) {
          output2[j++] = byte;
        } else if (byte === 37 && !(isHexCharByte(input[i + 1]) && isHexCharByte(input[i + 2]))) {
          output2[j++] = 37;
        } else {
          output2[j++] = hexByteToNumber(input[i + 1]) << 4 | hexByteToNumber(input[i + 2]);
          i += 2;
        }
        ++i;
      }
      return length === j ? output2 : output2.subarray(0, j);
    }
    function parseMIMEType(input) {
      input = removeHTTPWhitespace(input, true, true);
      const position = { position: 0 };
      const type = collectASequenceOfCodePointsFast(
        "/",
        input,
        position
      );
      if (type.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(type)) {
        return "failure";
      }
      if (position.position >= input.length) {
        return "failure";
      }
      position.position++;
      let subtype = collectASequenceOfCodePointsFast(
        ";",
        input,
        position
      );
      subtype = removeHTTPWhitespace(subtype, false, true);
      if (subtype.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(subtype)) {
        return "failure";
      }
      const typeLowercase = type.toLowerCase();
      const subtypeLowercase = subtype.toLowerCase();
      const mimeType = {
        type: typeLowercase,
        subtype: subtypeLowercase,
        /** @type {Map<string, string>} */
        parameters: /* @__PURE__ */ new Map(),
        // https://mimesniff.spec.whatwg.org/#mime-type-essence
        essence: `${typeLowercase}/${subtypeLowercase}`
      };
      while (position.position < input.length) {
        position.position++;
        collectASequenceOfCodePoints(
          // https://fetch.spec.whatwg.org/#http-whitespace
          (char) => HTTP_WHITESPACE_REGEX.test(char),
          input,
          position
        );
        let parameterName = collectASequenceOfCodePoints(
          (char) => char !== ";" && char !== "=",
          input,
          position
        );
        parameterName = parameterName.toLowerCase();
        if (position.position < input.length) {
          if (input[position.position] === ";") {
            continue;
          }
          position.position++;
        }
        if (position.position >= input.length) {
          break;
        }
        let parameterValue = null;
        if (input[position.position] === '"') {
          parameterValue = collectAnHTTPQuotedString(input, position, true);
          collectASequenceOfCodePointsFast(
            ";",
            input,
            position
          );
        } else {
          parameterValue = collectASequenceOfCodePointsFast(
            ";",
            input,
            position
          );
          parameterValue = removeHTTPWhitespace(parameterValue, false, true);
          if (parameterValue.length === 0) {
            continue;
          }
        }
        if (parameterName.length !== 0 && HTTP_TOKEN_CODEPOINTS.test(parameterName) && (parameterValue.length === 0 || HTTP_QUOTED_STRING_TOKENS.test(parameterValue)) && !mimeType.parameters.has(parameterName)) {
          mimeType.parameters.set(parameterName, parameterValue);
        }
      }
      return mimeType;
    }
    function collectAnHTTPQuotedString(input, position, extractValue = false) {
      const positionStart = position.position;
      let value = "";
      assert(input[position.position] === '"');
      position.position++;
      while (true) {
        value += collectASequenceOfCodePoints(
          (char) => char !== '"' && char !== "\\",
          input,
          position
        );
        if (position.position >= input.length) {
          break;
        }
        const quoteOrBackslash = input[position.position];
        position.position++;
        if (quoteOrBackslash === "\\") {
          if (position.position >= input.length) {
            value += "\\";
            break;
          }
          value += input[position.position];
          position.position++;
        } else {
          assert(quoteOrBackslash === '"');
          break;
        }
      }
      if (extractValue) {
        return value;
      }
      return input.slice(positionStart, position.position);
    }
    function serializeAMimeType(mimeType) {
      assert(mimeType !== "failure");
      const { parameters, essence } = mimeType;
      let serialization = essence;
      for (let [name2, value] of parameters.entries()) {
        serialization += ";";
        serialization += name2;
        serialization += "=";
        if (!HTTP_TOKEN_CODEPOINTS.test(value)) {
          value = value.replace(/[\\"]/ug, "\\$&");
          value = '"' + value;
          value += '"';
        }
        serialization += value;
      }
      return serialization;
    }
    function isHTTPWhiteSpace(char) {
      return char === 13 || char === 10 || char === 9 || char === 32;
    }
    function removeHTTPWhitespace(str, leading = true, trailing = true) {
      return removeChars(str, leading, trailing, isHTTPWhiteSpace);
    }
    function minimizeSupportedMimeType(mimeType) {
      switch (mimeType.essence) {
        case "application/ecmascript":
        case "application/javascript":
        case "application/x-ecmascript":
        case "application/x-javascript":
        case "text/ecmascript":
        case "text/javascript":
        case "text/javascript1.0":
        case "text/javascript1.1":
        case "text/javascript1.2":
        case "text/javascript1.3":
        case "text/javascript1.4":
        case "text/javascript1.5":
        case "text/jscript":
        case "text/livescript":
        case "text/x-ecmascript":
        case "text/x-javascript":
          return "text/javascript";
        case "application/json":
        case "text/json":
          return "application/json";
        case "image/svg+xml":
          return "image/svg+xml";
        case "text/xml":
        case "application/xml":
          return "application/xml";
      }
      if (mimeType.subtype.endsWith("+json")) {
        return "application/json";
      }
      if (mimeType.subtype.endsWith("+xml")) {
        return "application/xml";
      }
      return "";
    }
    module2.exports = {
      dataURLProcessor,
      URLSerializer,
      stringPercentDecode,
      parseMIMEType,
      collectAnHTTPQuotedString,
      serializeAMimeType,
      removeHTTPWhitespace,
      minimizeSupportedMimeType,
      HTTP_TOKEN_CODEPOINTS
    };
  }
});

// node_modules/undici/lib/util/runtime-features.js
var require_runtime_features = __commonJS({
  "node_modules/undici/lib/util/runtime-features.js"(exports2, module2) {
    "use strict";
    var lazyLoaders = {
      __proto__: null,
      "node:crypto": () => require("node:crypto"),
      "node:sqlite": () => require("node:sqlite"),
      "node:worker_threads": () => require("node:worker_threads"),
      "node:zlib": () => require("node:zlib")
    };
    function detectRuntimeFeatureByNodeModule(moduleName) {
      try {
        lazyLoaders[moduleName]();
        return true;
      } catch (err) {
        if (err.code !== "ERR_UNKNOWN_BUILTIN_MODULE" && err.code !== "ERR_NO_CRYPTO") {
          throw err;
        }
        return false;
      }
    }
    function detectRuntimeFeatureByExportedProperty(moduleName, property) {
      const module3 = lazyLoaders[moduleName]();
      return typeof module3[property] !== "undefined";
    }
    var runtimeFeaturesByExportedProperty = (
      /** @type {const} */
      ["markAsUncloneable", "zstd"]
    );
    var exportedPropertyLookup = {
      markAsUncloneable: ["node:worker_threads", "markAsUncloneable"],
      zstd: ["node:zlib", "createZstdDecompress"]
    };
    var runtimeFeaturesAsNodeModule = (
      /** @type {const} */
      ["crypto", "sqlite"]
    );
    var features = (
      /** @type {const} */
      [
        ...runtimeFeaturesAsNodeModule,
        ...runtimeFeaturesByExportedProperty
      ]
    );
    function detectRuntimeFeature(feature) {
      if (runtimeFeaturesAsNodeModule.includes(
        /** @type {RuntimeFeatureByNodeModule} */
        feature
      )) {
        return detectRuntimeFeatureByNodeModule(`node:${feature}`);
      } else if (runtimeFeaturesByExportedProperty.includes(
        /** @type {RuntimeFeatureByExportedProperty} */
        feature
      )) {
        const [moduleName, property] = exportedPropertyLookup[feature];
        return detectRuntimeFeatureByExportedProperty(moduleName, property);
      }
      throw new TypeError(`unknown feature: ${feature}`);
    }
    var RuntimeFeatures = class {
      /** @type {Map<Feature, boolean>} */
      #map = /* @__PURE__ */ new Map();
      /**
       * Clears all cached feature detections.
       */
      clear() {
        this.#map.clear();
      }
      /**
       * @param {Feature} feature
       * @returns {boolean}
       */
      has(feature) {
        return this.#map.get(feature) ?? this.#detectRuntimeFeature(feature);
      }
      /**
       * @param {Feature} feature
       * @param {boolean} value
       */
      set(feature, value) {
        if (features.includes(feature) === false) {
          throw new TypeError(`unknown feature: ${feature}`);
        }
        this.#map.set(feature, value);
      }
      /**
       * @param {Feature} feature
       * @returns {boolean}
       */
      #detectRuntimeFeature(feature) {
        const result = detectRuntimeFeature(feature);
        this.#map.set(feature, result);
        return result;
      }
    };
    var instance = new RuntimeFeatures();
    module2.exports.runtimeFeatures = instance;
    module2.exports.default = instance;
  }
});

// node_modules/undici/lib/web/webidl/index.js
var require_webidl = __commonJS({
  "node_modules/undici/lib/web/webidl/index.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { types, inspect } = require("node:util");
    var { runtimeFeatures } = require_runtime_features();
    var UNDEFINED = 1;
    var BOOLEAN = 2;
    var STRING = 3;
    var SYMBOL = 4;
    var NUMBER = 5;
    var BIGINT = 6;
    var NULL = 7;
    var OBJECT = 8;
    var FunctionPrototypeSymbolHasInstance = Function.call.bind(Function.prototype[Symbol.hasInstance]);
    var webidl = {
      converters: {},
      util: {},
      errors: {},
      is: {}
    };
    webidl.errors.exception = function(message) {
      return new TypeError(`${message.header}: ${message.message}`);
    };
    webidl.errors.conversionFailed = function(opts) {
      const plural = opts.types.length === 1 ? "" : " one of";
      const message = `${opts.argument} could not be converted to${plural}: ${opts.types.join(", ")}.`;
      return webidl.errors.exception({
        header: opts.prefix,
        message
      });
    };
    webidl.errors.invalidArgument = function(context) {
      return webidl.errors.exception({
        header: context.prefix,
        message: `"${context.value}" is an invalid ${context.type}.`
      });
    };
    webidl.brandCheck = function(V, I) {
      if (!FunctionPrototypeSymbolHasInstance(I, V)) {
        const err = new TypeError("Illegal invocation");
        err.code = "ERR_INVALID_THIS";
        throw err;
      }
    };
    webidl.brandCheckMultiple = function(List) {
      const prototypes = List.map((c) => webidl.util.MakeTypeAssertion(c));
      return (V) => {
        if (prototypes.every((typeCheck) => !typeCheck(V))) {
          const err = new TypeError("Illegal invocation");
          err.code = "ERR_INVALID_THIS";
          throw err;
        }
      };
    };
    webidl.argumentLengthCheck = function({ length }, min, ctx) {
      if (length < min) {
        throw webidl.errors.exception({
          message: `${min} argument${min !== 1 ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
          header: ctx
        });
      }
    };
    webidl.illegalConstructor = function() {
      throw webidl.errors.exception({
        header: "TypeError",
        message: "Illegal constructor"
      });
    };
    webidl.util.MakeTypeAssertion = function(I) {
      return (O) => FunctionPrototypeSymbolHasInstance(I, O);
    };
    webidl.util.Type = function(V) {
      switch (typeof V) {
        case "undefined":
          return UNDEFINED;
        case "boolean":
          return BOOLEAN;
        case "string":
          return STRING;
        case "symbol":
          return SYMBOL;
        case "number":
          return NUMBER;
        case "bigint":
          return BIGINT;
        case "function":
        case "object": {
          if (V === null) {
            return NULL;
          }
          return OBJECT;
        }
      }
    };
    webidl.util.Types = {
      UNDEFINED,
      BOOLEAN,
      STRING,
      SYMBOL,
      NUMBER,
      BIGINT,
      NULL,
      OBJECT
    };
    webidl.util.TypeValueToString = function(o) {
      switch (webidl.util.Type(o)) {
        case UNDEFINED:
          return "Undefined";
        case BOOLEAN:
          return "Boolean";
        case STRING:
          return "String";
        case SYMBOL:
          return "Symbol";
        case NUMBER:
          return "Number";
        case BIGINT:
          return "BigInt";
        case NULL:
          return "Null";
        case OBJECT:
          return "Object";
      }
    };
    webidl.util.markAsUncloneable = runtimeFeatures.has("markAsUncloneable") ? require("node:worker_threads").markAsUncloneable : () => {
    };
    webidl.util.ConvertToInt = function(V, bitLength, signedness, flags) {
      let upperBound;
      let lowerBound;
      if (bitLength === 64) {
        upperBound = Math.pow(2, 53) - 1;
        if (signedness === "unsigned") {
          lowerBound = 0;
        } else {
          lowerBound = Math.pow(-2, 53) + 1;
        }
      } else if (signedness === "unsigned") {
        lowerBound = 0;
        upperBound = Math.pow(2, bitLength) - 1;
      } else {
        lowerBound = -Math.pow(2, bitLength - 1);
        upperBound = Math.pow(2, bitLength - 1) - 1;
      }
      let x = Number(V);
      if (x === 0) {
        x = 0;
      }
      if (webidl.util.HasFlag(flags, webidl.attributes.EnforceRange)) {
        if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) {
          throw webidl.errors.exception({
            header: "Integer conversion",
            message: `Could not convert ${webidl.util.Stringify(V)} to an integer.`
          });
        }
        x = webidl.util.IntegerPart(x);
        if (x < lowerBound || x > upperBound) {
          throw webidl.errors.exception({
            header: "Integer conversion",
            message: `Value must be between ${lowerBound}-${upperBound}, got ${x}.`
          });
        }
        return x;
      }
      if (!Number.isNaN(x) && webidl.util.HasFlag(flags, webidl.attributes.Clamp)) {
        x = Math.min(Math.max(x, lowerBound), upperBound);
        if (Math.floor(x) % 2 === 0) {
          x = Math.floor(x);
        } else {
          x = Math.ceil(x);
        }
        return x;
      }
      if (Number.isNaN(x) || x === 0 && Object.is(0, x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) {
        return 0;
      }
      x = webidl.util.IntegerPart(x);
      x = x % Math.pow(2, bitLength);
      if (signedness === "signed" && x >= Math.pow(2, bitLength - 1)) {
        return x - Math.pow(2, bitLength);
      }
      return x;
    };
    webidl.util.IntegerPart = function(n) {
      const r = Math.floor(Math.abs(n));
      if (n < 0) {
        return -1 * r;
      }
      return r;
    };
    webidl.util.Stringify = function(V) {
      const type = webidl.util.Type(V);
      switch (type) {
        case SYMBOL:
          return `Symbol(${V.description})`;
        case OBJECT:
          return inspect(V);
        case STRING:
          return `"${V}"`;
        case BIGINT:
          return `${V}n`;
        default:
          return `${V}`;
      }
    };
    webidl.util.IsResizableArrayBuffer = function(V) {
      if (types.isArrayBuffer(V)) {
        return V.resizable;
      }
      if (types.isSharedArrayBuffer(V)) {
        return V.growable;
      }
      throw webidl.errors.exception({
        header: "IsResizableArrayBuffer",
        message: `"${webidl.util.Stringify(V)}" is not an array buffer.`
      });
    };
    webidl.util.HasFlag = function(flags, attributes) {
      return typeof flags === "number" && (flags & attributes) === attributes;
    };
    webidl.sequenceConverter = function(converter) {
      return (V, prefix, argument, Iterable) => {
        if (webidl.util.Type(V) !== OBJECT) {
          throw webidl.errors.exception({
            header: prefix,
            message: `${argument} (${webidl.util.Stringify(V)}) is not iterable.`
          });
        }
        const method = typeof Iterable === "function" ? Iterable() : V?.[Symbol.iterator]?.();
        const seq = [];
        let index = 0;
        if (method === void 0 || typeof method.next !== "function") {
          throw webidl.errors.exception({
            header: prefix,
            message: `${argument} is not iterable.`
          });
        }
        while (true) {
          const { done, value } = method.next();
          if (done) {
            break;
          }
          seq.push(converter(value, prefix, `${argument}[${index++}]`));
        }
        return seq;
      };
    };
    webidl.recordConverter = function(keyConverter, valueConverter) {
      return (O, prefix, argument) => {
        if (webidl.util.Type(O) !== OBJECT) {
          throw webidl.errors.exception({
            header: prefix,
            message: `${argument} ("${webidl.util.TypeValueToString(O)}") is not an Object.`
          });
        }
        const result = {};
        if (!types.isProxy(O)) {
          const keys2 = [...Object.getOwnPropertyNames(O), ...Object.getOwnPropertySymbols(O)];
          for (const key of keys2) {
            const keyName = webidl.util.Stringify(key);
            const typedKey = keyConverter(key, prefix, `Key ${keyName} in ${argument}`);
            const typedValue = valueConverter(O[key], prefix, `${argument}[${keyName}]`);
            result[typedKey] = typedValue;
          }
          return result;
        }
        const keys = Reflect.ownKeys(O);
        for (const key of keys) {
          const desc = Reflect.getOwnPropertyDescriptor(O, key);
          if (desc?.enumerable) {
            const typedKey = keyConverter(key, prefix, argument);
            const typedValue = valueConverter(O[key], prefix, argument);
            result[typedKey] = typedValue;
          }
        }
        return result;
      };
    };
    webidl.interfaceConverter = function(TypeCheck, name2) {
      return (V, prefix, argument) => {
        if (!TypeCheck(V)) {
          throw webidl.errors.exception({
            header: prefix,
            message: `Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${name2}.`
          });
        }
        return V;
      };
    };
    webidl.dictionaryConverter = function(converters) {
      converters.sort((a, b) => (a.key > b.key) - (a.key < b.key));
      return (dictionary, prefix, argument) => {
        const dict = {};
        if (dictionary != null && webidl.util.Type(dictionary) !== OBJECT) {
          throw webidl.errors.exception({
            header: prefix,
            message: `Expected ${dictionary} to be one of: Null, Undefined, Object.`
          });
        }
        for (const options7 of converters) {
          const { key, defaultValue, required, converter } = options7;
          if (required === true) {
            if (dictionary == null || !Object.hasOwn(dictionary, key)) {
              throw webidl.errors.exception({
                header: prefix,
                message: `Missing required key "${key}".`
              });
            }
          }
          let value = dictionary?.[key];
          const hasDefault = defaultValue !== void 0;
          if (hasDefault && value === void 0) {
            value = defaultValue();
          }
          if (required || hasDefault || value !== void 0) {
            value = converter(value, prefix, `${argument}.${key}`);
            if (options7.allowedValues && !options7.allowedValues.includes(value)) {
              throw webidl.errors.exception({
                header: prefix,
                message: `${value} is not an accepted type. Expected one of ${options7.allowedValues.join(", ")}.`
              });
            }
            dict[key] = value;
          }
        }
        return dict;
      };
    };
    webidl.nullableConverter = function(converter) {
      return (V, prefix, argument) => {
        if (V === null) {
          return V;
        }
        return converter(V, prefix, argument);
      };
    };
    webidl.is.USVString = function(value) {
      return typeof value === "string" && value.isWellFormed();
    };
    webidl.is.ReadableStream = webidl.util.MakeTypeAssertion(ReadableStream);
    webidl.is.Blob = webidl.util.MakeTypeAssertion(Blob);
    webidl.is.URLSearchParams = webidl.util.MakeTypeAssertion(URLSearchParams);
    webidl.is.File = webidl.util.MakeTypeAssertion(File);
    webidl.is.URL = webidl.util.MakeTypeAssertion(URL);
    webidl.is.AbortSignal = webidl.util.MakeTypeAssertion(AbortSignal);
    webidl.is.MessagePort = webidl.util.MakeTypeAssertion(MessagePort);
    webidl.is.BufferSource = function(V) {
      return types.isArrayBuffer(V) || ArrayBuffer.isView(V) && types.isArrayBuffer(V.buffer);
    };
    webidl.util.getCopyOfBytesHeldByBufferSource = function(bufferSource) {
      const jsBufferSource = bufferSource;
      let jsArrayBuffer = jsBufferSource;
      let offset = 0;
      let length = 0;
      if (types.isTypedArray(jsBufferSource) || types.isDataView(jsBufferSource)) {
        jsArrayBuffer = jsBufferSource.buffer;
        offset = jsBufferSource.byteOffset;
        length = jsBufferSource.byteLength;
      } else {
        assert(types.isAnyArrayBuffer(jsBufferSource));
        length = jsBufferSource.byteLength;
      }
      if (jsArrayBuffer.detached) {
        return new Uint8Array(0);
      }
      const bytes = new Uint8Array(length);
      const view = new Uint8Array(jsArrayBuffer, offset, length);
      bytes.set(view);
      return bytes;
    };
    webidl.converters.DOMString = function(V, prefix, argument, flags) {
      if (V === null && webidl.util.HasFlag(flags, webidl.attributes.LegacyNullToEmptyString)) {
        return "";
      }
      if (typeof V === "symbol") {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} is a symbol, which cannot be converted to a DOMString.`
        });
      }
      return String(V);
    };
    webidl.converters.ByteString = function(V, prefix, argument) {
      if (typeof V === "symbol") {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} is a symbol, which cannot be converted to a ByteString.`
        });
      }
      const x = String(V);
      for (let index = 0; index < x.length; index++) {
        if (x.charCodeAt(index) > 255) {
          throw new TypeError(
            `Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`
          );
        }
      }
      return x;
    };
    webidl.converters.USVString = function(value) {
      if (typeof value === "string") {
        return value.toWellFormed();
      }
      return `${value}`.toWellFormed();
    };
    webidl.converters.boolean = function(V) {
      const x = Boolean(V);
      return x;
    };
    webidl.converters.any = function(V) {
      return V;
    };
    webidl.converters["long long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 64, "signed", 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned long long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 64, "unsigned", 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 32, "unsigned", 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned short"] = function(V, prefix, argument, flags) {
      const x = webidl.util.ConvertToInt(V, 16, "unsigned", flags, prefix, argument);
      return x;
    };
    webidl.converters.ArrayBuffer = function(V, prefix, argument, flags) {
      if (webidl.util.Type(V) !== OBJECT || !types.isArrayBuffer(V)) {
        throw webidl.errors.conversionFailed({
          prefix,
          argument: `${argument} ("${webidl.util.Stringify(V)}")`,
          types: ["ArrayBuffer"]
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a resizable ArrayBuffer.`
        });
      }
      return V;
    };
    webidl.converters.SharedArrayBuffer = function(V, prefix, argument, flags) {
      if (webidl.util.Type(V) !== OBJECT || !types.isSharedArrayBuffer(V)) {
        throw webidl.errors.conversionFailed({
          prefix,
          argument: `${argument} ("${webidl.util.Stringify(V)}")`,
          types: ["SharedArrayBuffer"]
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a resizable SharedArrayBuffer.`
        });
      }
      return V;
    };
    webidl.converters.TypedArray = function(V, T, prefix, argument, flags) {
      if (webidl.util.Type(V) !== OBJECT || !types.isTypedArray(V) || V.constructor.name !== T.name) {
        throw webidl.errors.conversionFailed({
          prefix,
          argument: `${argument} ("${webidl.util.Stringify(V)}")`,
          types: [T.name]
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a shared array buffer.`
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a resizable array buffer.`
        });
      }
      return V;
    };
    webidl.converters.DataView = function(V, prefix, argument, flags) {
      if (webidl.util.Type(V) !== OBJECT || !types.isDataView(V)) {
        throw webidl.errors.conversionFailed({
          prefix,
          argument: `${argument} ("${webidl.util.Stringify(V)}")`,
          types: ["DataView"]
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a shared array buffer.`
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a resizable array buffer.`
        });
      }
      return V;
    };
    webidl.converters.ArrayBufferView = function(V, prefix, argument, flags) {
      if (webidl.util.Type(V) !== OBJECT || !types.isArrayBufferView(V)) {
        throw webidl.errors.conversionFailed({
          prefix,
          argument: `${argument} ("${webidl.util.Stringify(V)}")`,
          types: ["ArrayBufferView"]
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a shared array buffer.`
        });
      }
      if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a view on a resizable array buffer.`
        });
      }
      return V;
    };
    webidl.converters.BufferSource = function(V, prefix, argument, flags) {
      if (types.isArrayBuffer(V)) {
        return webidl.converters.ArrayBuffer(V, prefix, argument, flags);
      }
      if (types.isArrayBufferView(V)) {
        flags &= ~webidl.attributes.AllowShared;
        return webidl.converters.ArrayBufferView(V, prefix, argument, flags);
      }
      if (types.isSharedArrayBuffer(V)) {
        throw webidl.errors.exception({
          header: prefix,
          message: `${argument} cannot be a SharedArrayBuffer.`
        });
      }
      throw webidl.errors.conversionFailed({
        prefix,
        argument: `${argument} ("${webidl.util.Stringify(V)}")`,
        types: ["ArrayBuffer", "ArrayBufferView"]
      });
    };
    webidl.converters.AllowSharedBufferSource = function(V, prefix, argument, flags) {
      if (types.isArrayBuffer(V)) {
        return webidl.converters.ArrayBuffer(V, prefix, argument, flags);
      }
      if (types.isSharedArrayBuffer(V)) {
        return webidl.converters.SharedArrayBuffer(V, prefix, argument, flags);
      }
      if (types.isArrayBufferView(V)) {
        flags |= webidl.attributes.AllowShared;
        return webidl.converters.ArrayBufferView(V, prefix, argument, flags);
      }
      throw webidl.errors.conversionFailed({
        prefix,
        argument: `${argument} ("${webidl.util.Stringify(V)}")`,
        types: ["ArrayBuffer", "SharedArrayBuffer", "ArrayBufferView"]
      });
    };
    webidl.converters["sequence<ByteString>"] = webidl.sequenceConverter(
      webidl.converters.ByteString
    );
    webidl.converters["sequence<sequence<ByteString>>"] = webidl.sequenceConverter(
      webidl.converters["sequence<ByteString>"]
    );
    webidl.converters["record<ByteString, ByteString>"] = webidl.recordConverter(
      webidl.converters.ByteString,
      webidl.converters.ByteString
    );
    webidl.converters.Blob = webidl.interfaceConverter(webidl.is.Blob, "Blob");
    webidl.converters.AbortSignal = webidl.interfaceConverter(
      webidl.is.AbortSignal,
      "AbortSignal"
    );
    webidl.converters.EventHandlerNonNull = function(V) {
      if (webidl.util.Type(V) !== OBJECT) {
        return null;
      }
      if (typeof V === "function") {
        return V;
      }
      return () => {
      };
    };
    webidl.attributes = {
      Clamp: 1 << 0,
      EnforceRange: 1 << 1,
      AllowShared: 1 << 2,
      AllowResizable: 1 << 3,
      LegacyNullToEmptyString: 1 << 4
    };
    module2.exports = {
      webidl
    };
  }
});

// node_modules/undici/lib/web/fetch/util.js
var require_util2 = __commonJS({
  "node_modules/undici/lib/web/fetch/util.js"(exports2, module2) {
    "use strict";
    var { Transform } = require("node:stream");
    var zlib = require("node:zlib");
    var { redirectStatusSet, referrerPolicyTokens, badPortsSet } = require_constants3();
    var { getGlobalOrigin } = require_global();
    var { collectAnHTTPQuotedString, parseMIMEType } = require_data_url();
    var { performance: performance2 } = require("node:perf_hooks");
    var { ReadableStreamFrom, isValidHTTPToken, normalizedMethodRecordsBase } = require_util();
    var assert = require("node:assert");
    var { isUint8Array } = require("node:util/types");
    var { webidl } = require_webidl();
    var { isomorphicEncode, collectASequenceOfCodePoints, removeChars } = require_infra();
    function responseURL(response) {
      const urlList = response.urlList;
      const length = urlList.length;
      return length === 0 ? null : urlList[length - 1].toString();
    }
    function responseLocationURL(response, requestFragment) {
      if (!redirectStatusSet.has(response.status)) {
        return null;
      }
      let location = response.headersList.get("location", true);
      if (location !== null && isValidHeaderValue(location)) {
        if (!isValidEncodedURL(location)) {
          location = normalizeBinaryStringToUtf8(location);
        }
        location = new URL(location, responseURL(response));
      }
      if (location && !location.hash) {
        location.hash = requestFragment;
      }
      return location;
    }
    function isValidEncodedURL(url) {
      for (let i = 0; i < url.length; ++i) {
        const code = url.charCodeAt(i);
        if (code > 126 || // Non-US-ASCII + DEL
        code < 32) {
          return false;
        }
      }
      return true;
    }
    function normalizeBinaryStringToUtf8(value) {
      return Buffer.from(value, "binary").toString("utf8");
    }
    function requestCurrentURL(request) {
      return request.urlList[request.urlList.length - 1];
    }
    function requestBadPort(request) {
      const url = requestCurrentURL(request);
      if (urlIsHttpHttpsScheme(url) && badPortsSet.has(url.port)) {
        return "blocked";
      }
      return "allowed";
    }
    function isErrorLike(object2) {
      return object2 instanceof Error || (object2?.constructor?.name === "Error" || object2?.constructor?.name === "DOMException");
    }
    function isValidReasonPhrase(statusText) {
      for (let i = 0; i < statusText.length; ++i) {
        const c = statusText.charCodeAt(i);
        if (!(c === 9 || // HTAB
        c >= 32 && c <= 126 || // SP / VCHAR
        c >= 128 && c <= 255)) {
          return false;
        }
      }
      return true;
    }
    var isValidHeaderName = isValidHTTPToken;
    function isValidHeaderValue(potentialValue) {
      return (potentialValue[0] === "	" || potentialValue[0] === " " || potentialValue[potentialValue.length - 1] === "	" || potentialValue[potentialValue.length - 1] === " " || potentialValue.includes("\n") || potentialValue.includes("\r") || potentialValue.includes("\0")) === false;
    }
    function parseReferrerPolicy(actualResponse) {
      const policyHeader = (actualResponse.headersList.get("referrer-policy", true) ?? "").split(",");
      let policy = "";
      if (policyHeader.length) {
        for (let i = policyHeader.length; i !== 0; i--) {
          const token = policyHeader[i - 1].trim();
          if (referrerPolicyTokens.has(token)) {
            policy = token;
            break;
          }
        }
      }
      return policy;
    }
    function setRequestReferrerPolicyOnRedirect(request, actualResponse) {
      const policy = parseReferrerPolicy(actualResponse);
      if (policy !== "") {
        request.referrerPolicy = policy;
      }
    }
    function crossOriginResourcePolicyCheck() {
      return "allowed";
    }
    function corsCheck() {
      return "success";
    }
    function TAOCheck() {
      return "success";
    }
    function appendFetchMetadata(httpRequest) {
      let header3 = null;
      header3 = httpRequest.mode;
      httpRequest.headersList.set("sec-fetch-mode", header3, true);
    }
    function appendRequestOriginHeader(request) {
      let serializedOrigin = request.origin;
      if (serializedOrigin === "client" || serializedOrigin === void 0) {
        return;
      }
      if (request.responseTainting === "cors" || request.mode === "websocket") {
        request.headersList.append("origin", serializedOrigin, true);
      } else if (request.method !== "GET" && request.method !== "HEAD") {
        switch (request.referrerPolicy) {
          case "no-referrer":
            serializedOrigin = null;
            break;
          case "no-referrer-when-downgrade":
          case "strict-origin":
          case "strict-origin-when-cross-origin":
            if (request.origin && urlHasHttpsScheme(request.origin) && !urlHasHttpsScheme(requestCurrentURL(request))) {
              serializedOrigin = null;
            }
            break;
          case "same-origin":
            if (!sameOrigin(request, requestCurrentURL(request))) {
              serializedOrigin = null;
            }
            break;
          default:
        }
        request.headersList.append("origin", serializedOrigin, true);
      }
    }
    function coarsenTime(timestamp, crossOriginIsolatedCapability) {
      return timestamp;
    }
    function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo, defaultStartTime, crossOriginIsolatedCapability) {
      if (!connectionTimingInfo?.startTime || connectionTimingInfo.startTime < defaultStartTime) {
        return {
          domainLookupStartTime: defaultStartTime,
          domainLookupEndTime: defaultStartTime,
          connectionStartTime: defaultStartTime,
          connectionEndTime: defaultStartTime,
          secureConnectionStartTime: defaultStartTime,
          ALPNNegotiatedProtocol: connectionTimingInfo?.ALPNNegotiatedProtocol
        };
      }
      return {
        domainLookupStartTime: coarsenTime(connectionTimingInfo.domainLookupStartTime, crossOriginIsolatedCapability),
        domainLookupEndTime: coarsenTime(connectionTimingInfo.domainLookupEndTime, crossOriginIsolatedCapability),
        connectionStartTime: coarsenTime(connectionTimingInfo.connectionStartTime, crossOriginIsolatedCapability),
        connectionEndTime: coarsenTime(connectionTimingInfo.connectionEndTime, crossOriginIsolatedCapability),
        secureConnectionStartTime: coarsenTime(connectionTimingInfo.secureConnectionStartTime, crossOriginIsolatedCapability),
        ALPNNegotiatedProtocol: connectionTimingInfo.ALPNNegotiatedProtocol
      };
    }
    function coarsenedSharedCurrentTime(crossOriginIsolatedCapability) {
      return coarsenTime(performance2.now(), crossOriginIsolatedCapability);
    }
    function createOpaqueTimingInfo(timingInfo) {
      return {
        startTime: timingInfo.startTime ?? 0,
        redirectStartTime: 0,
        redirectEndTime: 0,
        postRedirectStartTime: timingInfo.startTime ?? 0,
        finalServiceWorkerStartTime: 0,
        finalNetworkResponseStartTime: 0,
        finalNetworkRequestStartTime: 0,
        endTime: 0,
        encodedBodySize: 0,
        decodedBodySize: 0,
        finalConnectionTimingInfo: null
      };
    }
    function makePolicyContainer() {
      return {
        referrerPolicy: "strict-origin-when-cross-origin"
      };
    }
    function clonePolicyContainer(policyContainer) {
      return {
        referrerPolicy: policyContainer.referrerPolicy
      };
    }
    function determineRequestsReferrer(request) {
      const policy = request.referrerPolicy;
      assert(policy);
      let referrerSource = null;
      if (request.referrer === "client") {
        const globalOrigin = getGlobalOrigin();
        if (!globalOrigin || globalOrigin.origin === "null") {
          return "no-referrer";
        }
        referrerSource = new URL(globalOrigin);
      } else if (webidl.is.URL(request.referrer)) {
        referrerSource = request.referrer;
      }
      let referrerURL = stripURLForReferrer(referrerSource);
      const referrerOrigin = stripURLForReferrer(referrerSource, true);
      if (referrerURL.toString().length > 4096) {
        referrerURL = referrerOrigin;
      }
      switch (policy) {
        case "no-referrer":
          return "no-referrer";
        case "origin":
          if (referrerOrigin != null) {
            return referrerOrigin;
          }
          return stripURLForReferrer(referrerSource, true);
        case "unsafe-url":
          return referrerURL;
        case "strict-origin": {
          const currentURL = requestCurrentURL(request);
          if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) {
            return "no-referrer";
          }
          return referrerOrigin;
        }
        case "strict-origin-when-cross-origin": {
          const currentURL = requestCurrentURL(request);
          if (sameOrigin(referrerURL, currentURL)) {
            return referrerURL;
          }
          if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) {
            return "no-referrer";
          }
          return referrerOrigin;
        }
        case "same-origin":
          if (sameOrigin(request, referrerURL)) {
            return referrerURL;
          }
          return "no-referrer";
        case "origin-when-cross-origin":
          if (sameOrigin(request, referrerURL)) {
            return referrerURL;
          }
          return referrerOrigin;
        case "no-referrer-when-downgrade": {
          const currentURL = requestCurrentURL(request);
          if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) {
            return "no-referrer";
          }
          return referrerURL;
        }
      }
    }
    function stripURLForReferrer(url, originOnly = false) {
      assert(webidl.is.URL(url));
      url = new URL(url);
      if (urlIsLocal(url)) {
        return "no-referrer";
      }
      url.username = "";
      url.password = "";
      url.hash = "";
      if (originOnly === true) {
        url.pathname = "";
        url.search = "";
      }
      return url;
    }
    var isPotentialleTrustworthyIPv4 = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);
    var isPotentiallyTrustworthyIPv6 = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
    function isOriginIPPotentiallyTrustworthy(origin) {
      if (origin.includes(":")) {
        if (origin[0] === "[" && origin[origin.length - 1] === "]") {
          origin = origin.slice(1, -1);
        }
        return isPotentiallyTrustworthyIPv6(origin);
      }
      return isPotentialleTrustworthyIPv4(origin);
    }
    function isOriginPotentiallyTrustworthy(origin) {
      if (origin == null || origin === "null") {
        return false;
      }
      origin = new URL(origin);
      if (origin.protocol === "https:" || origin.protocol === "wss:") {
        return true;
      }
      if (isOriginIPPotentiallyTrustworthy(origin.hostname)) {
        return true;
      }
      if (origin.hostname === "localhost" || origin.hostname === "localhost.") {
        return true;
      }
      if (origin.hostname.endsWith(".localhost") || origin.hostname.endsWith(".localhost.")) {
        return true;
      }
      if (origin.protocol === "file:") {
        return true;
      }
      return false;
    }
    function isURLPotentiallyTrustworthy(url) {
      if (!webidl.is.URL(url)) {
        return false;
      }
      if (url.href === "about:blank" || url.href === "about:srcdoc") {
        return true;
      }
      if (url.protocol === "data:") return true;
      if (url.protocol === "blob:") return true;
      return isOriginPotentiallyTrustworthy(url.origin);
    }
    function tryUpgradeRequestToAPotentiallyTrustworthyURL(request) {
    }
    function sameOrigin(A, B) {
      if (A.origin === B.origin && A.origin === "null") {
        return true;
      }
      if (A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port) {
        return true;
      }
      return false;
    }
    function isAborted(fetchParams) {
      return fetchParams.controller.state === "aborted";
    }
    function isCancelled(fetchParams) {
      return fetchParams.controller.state === "aborted" || fetchParams.controller.state === "terminated";
    }
    function normalizeMethod(method) {
      return normalizedMethodRecordsBase[method.toLowerCase()] ?? method;
    }
    var esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    function createIterator(name2, kInternalIterator, keyIndex = 0, valueIndex = 1) {
      class FastIterableIterator {
        /** @type {any} */
        #target;
        /** @type {'key' | 'value' | 'key+value'} */
        #kind;
        /** @type {number} */
        #index;
        /**
         * @see https://webidl.spec.whatwg.org/#dfn-default-iterator-object
         * @param {unknown} target
         * @param {'key' | 'value' | 'key+value'} kind
         */
        constructor(target, kind) {
          this.#target = target;
          this.#kind = kind;
          this.#index = 0;
        }
        next() {
          if (typeof this !== "object" || this === null || !(#target in this)) {
            throw new TypeError(
              `'next' called on an object that does not implement interface ${name2} Iterator.`
            );
          }
          const index = this.#index;
          const values = kInternalIterator(this.#target);
          const len = values.length;
          if (index >= len) {
            return {
              value: void 0,
              done: true
            };
          }
          const { [keyIndex]: key, [valueIndex]: value } = values[index];
          this.#index = index + 1;
          let result;
          switch (this.#kind) {
            case "key":
              result = key;
              break;
            case "value":
              result = value;
              break;
            case "key+value":
              result = [key, value];
              break;
          }
          return {
            value: result,
            done: false
          };
        }
      }
      delete FastIterableIterator.prototype.constructor;
      Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype);
      Object.defineProperties(FastIterableIterator.prototype, {
        [Symbol.toStringTag]: {
          writable: false,
          enumerable: false,
          configurable: true,
          value: `${name2} Iterator`
        },
        next: { writable: true, enumerable: true, configurable: true }
      });
      return function(target, kind) {
        return new FastIterableIterator(target, kind);
      };
    }
    function iteratorMixin(name2, object2, kInternalIterator, keyIndex = 0, valueIndex = 1) {
      const makeIterator = createIterator(name2, kInternalIterator, keyIndex, valueIndex);
      const properties = {
        keys: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function keys() {
            webidl.brandCheck(this, object2);
            return makeIterator(this, "key");
          }
        },
        values: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function values() {
            webidl.brandCheck(this, object2);
            return makeIterator(this, "value");
          }
        },
        entries: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function entries() {
            webidl.brandCheck(this, object2);
            return makeIterator(this, "key+value");
          }
        },
        forEach: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function forEach(callbackfn, thisArg = globalThis) {
            webidl.brandCheck(this, object2);
            webidl.argumentLengthCheck(arguments, 1, `${name2}.forEach`);
            if (typeof callbackfn !== "function") {
              throw new TypeError(
                `Failed to execute 'forEach' on '${name2}': parameter 1 is not of type 'Function'.`
              );
            }
            for (const { 0: key, 1: value } of makeIterator(this, "key+value")) {
              callbackfn.call(thisArg, value, key, this);
            }
          }
        }
      };
      return Object.defineProperties(object2.prototype, {
        ...properties,
        [Symbol.iterator]: {
          writable: true,
          enumerable: false,
          configurable: true,
          value: properties.entries.value
        }
      });
    }
    function fullyReadBody(body, processBody, processBodyError) {
      const successSteps = processBody;
      const errorSteps = processBodyError;
      try {
        const reader = body.stream.getReader();
        readAllBytes(reader, successSteps, errorSteps);
      } catch (e) {
        errorSteps(e);
      }
    }
    function readableStreamClose(controller) {
      try {
        controller.close();
        controller.byobRequest?.respond(0);
      } catch (err) {
        if (!err.message.includes("Controller is already closed") && !err.message.includes("ReadableStream is already closed")) {
          throw err;
        }
      }
    }
    async function readAllBytes(reader, successSteps, failureSteps) {
      try {
        const bytes = [];
        let byteLength = 0;
        do {
          const { done, value: chunk } = await reader.read();
          if (done) {
            successSteps(Buffer.concat(bytes, byteLength));
            return;
          }
          if (!isUint8Array(chunk)) {
            failureSteps(new TypeError("Received non-Uint8Array chunk"));
            return;
          }
          bytes.push(chunk);
          byteLength += chunk.length;
        } while (true);
      } catch (e) {
        failureSteps(e);
      }
    }
    function urlIsLocal(url) {
      assert("protocol" in url);
      const protocol = url.protocol;
      return protocol === "about:" || protocol === "blob:" || protocol === "data:";
    }
    function urlHasHttpsScheme(url) {
      return typeof url === "string" && url[5] === ":" && url[0] === "h" && url[1] === "t" && url[2] === "t" && url[3] === "p" && url[4] === "s" || url.protocol === "https:";
    }
    function urlIsHttpHttpsScheme(url) {
      assert("protocol" in url);
      const protocol = url.protocol;
      return protocol === "http:" || protocol === "https:";
    }
    function simpleRangeHeaderValue(value, allowWhitespace) {
      const data = value;
      if (!data.startsWith("bytes")) {
        return "failure";
      }
      const position = { position: 5 };
      if (allowWhitespace) {
        collectASequenceOfCodePoints(
          (char) => char === "	" || char === " ",
          data,
          position
        );
      }
      if (data.charCodeAt(position.position) !== 61) {
        return "failure";
      }
      position.position++;
      if (allowWhitespace) {
        collectASequenceOfCodePoints(
          (char) => char === "	" || char === " ",
          data,
          position
        );
      }
      const rangeStart = collectASequenceOfCodePoints(
        (char) => {
          const code = char.charCodeAt(0);
          return code >= 48 && code <= 57;
        },
        data,
        position
      );
      const rangeStartValue = rangeStart.length ? Number(rangeStart) : null;
      if (allowWhitespace) {
        collectASequenceOfCodePoints(
          (char) => char === "	" || char === " ",
          data,
          position
        );
      }
      if (data.charCodeAt(position.position) !== 45) {
        return "failure";
      }
      position.position++;
      if (allowWhitespace) {
        collectASequenceOfCodePoints(
          (char) => char === "	" || char === " ",
          data,
          position
        );
      }
      const rangeEnd = collectASequenceOfCodePoints(
        (char) => {
          const code = char.charCodeAt(0);
          return code >= 48 && code <= 57;
        },
        data,
        position
      );
      const rangeEndValue = rangeEnd.length ? Number(rangeEnd) : null;
      if (position.position < data.length) {
        return "failure";
      }
      if (rangeEndValue === null && rangeStartValue === null) {
        return "failure";
      }
      if (rangeStartValue > rangeEndValue) {
        return "failure";
      }
      return { rangeStartValue, rangeEndValue };
    }
    function buildContentRange(rangeStart, rangeEnd, fullLength) {
      let contentRange = "bytes ";
      contentRange += isomorphicEncode(`${rangeStart}`);
      contentRange += "-";
      contentRange += isomorphicEncode(`${rangeEnd}`);
      contentRange += "/";
      contentRange += isomorphicEncode(`${fullLength}`);
      return contentRange;
    }
    var InflateStream = class extends Transform {
      #zlibOptions;
      /** @param {zlib.ZlibOptions} [zlibOptions] */
      constructor(zlibOptions) {
        super();
        this.#zlibOptions = zlibOptions;
      }
      _transform(chunk, encoding, callback) {
        if (!this._inflateStream) {
          if (chunk.length === 0) {
            callback();
            return;
          }
          this._inflateStream = (chunk[0] & 15) === 8 ? zlib.createInflate(this.#zlibOptions) : zlib.createInflateRaw(this.#zlibOptions);
          this._inflateStream.on("data", this.push.bind(this));
          this._inflateStream.on("end", () => this.push(null));
          this._inflateStream.on("error", (err) => this.destroy(err));
        }
        this._inflateStream.write(chunk, encoding, callback);
      }
      _final(callback) {
        if (this._inflateStream) {
          this._inflateStream.end();
          this._inflateStream = null;
        }
        callback();
      }
    };
    function createInflate(zlibOptions) {
      return new InflateStream(zlibOptions);
    }
    function extractMimeType(headers) {
      let charset = null;
      let essence = null;
      let mimeType = null;
      const values = getDecodeSplit("content-type", headers);
      if (values === null) {
        return "failure";
      }
      for (const value of values) {
        const temporaryMimeType = parseMIMEType(value);
        if (temporaryMimeType === "failure" || temporaryMimeType.essence === "*/*") {
          continue;
        }
        mimeType = temporaryMimeType;
        if (mimeType.essence !== essence) {
          charset = null;
          if (mimeType.parameters.has("charset")) {
            charset = mimeType.parameters.get("charset");
          }
          essence = mimeType.essence;
        } else if (!mimeType.parameters.has("charset") && charset !== null) {
          mimeType.parameters.set("charset", charset);
        }
      }
      if (mimeType == null) {
        return "failure";
      }
      return mimeType;
    }
    function gettingDecodingSplitting(value) {
      const input = value;
      const position = { position: 0 };
      const values = [];
      let temporaryValue = "";
      while (position.position < input.length) {
        temporaryValue += collectASequenceOfCodePoints(
          (char) => char !== '"' && char !== ",",
          input,
          position
        );
        if (position.position < input.length) {
          if (input.charCodeAt(position.position) === 34) {
            temporaryValue += collectAnHTTPQuotedString(
              input,
              position
            );
            if (position.position < input.length) {
              continue;
            }
          } else {
            assert(input.charCodeAt(position.position) === 44);
            position.position++;
          }
        }
        temporaryValue = removeChars(temporaryValue, true, true, (char) => char === 9 || char === 32);
        values.push(temporaryValue);
        temporaryValue = "";
      }
      return values;
    }
    function getDecodeSplit(name2, list3) {
      const value = list3.get(name2, true);
      if (value === null) {
        return null;
      }
      return gettingDecodingSplitting(value);
    }
    function hasAuthenticationEntry(request) {
      return false;
    }
    function includesCredentials(url) {
      return !!(url.username || url.password);
    }
    function isTraversableNavigable(navigable) {
      return navigable != null && navigable !== "client" && navigable !== "no-traversable";
    }
    var EnvironmentSettingsObjectBase = class {
      get baseUrl() {
        return getGlobalOrigin();
      }
      get origin() {
        return this.baseUrl?.origin;
      }
      policyContainer = makePolicyContainer();
    };
    var EnvironmentSettingsObject = class {
      settingsObject = new EnvironmentSettingsObjectBase();
    };
    var environmentSettingsObject = new EnvironmentSettingsObject();
    module2.exports = {
      isAborted,
      isCancelled,
      isValidEncodedURL,
      ReadableStreamFrom,
      tryUpgradeRequestToAPotentiallyTrustworthyURL,
      clampAndCoarsenConnectionTimingInfo,
      coarsenedSharedCurrentTime,
      determineRequestsReferrer,
      makePolicyContainer,
      clonePolicyContainer,
      appendFetchMetadata,
      appendRequestOriginHeader,
      TAOCheck,
      corsCheck,
      crossOriginResourcePolicyCheck,
      createOpaqueTimingInfo,
      setRequestReferrerPolicyOnRedirect,
      isValidHTTPToken,
      requestBadPort,
      requestCurrentURL,
      responseURL,
      responseLocationURL,
      isURLPotentiallyTrustworthy,
      isValidReasonPhrase,
      sameOrigin,
      normalizeMethod,
      iteratorMixin,
      createIterator,
      isValidHeaderName,
      isValidHeaderValue,
      isErrorLike,
      fullyReadBody,
      readableStreamClose,
      urlIsLocal,
      urlHasHttpsScheme,
      urlIsHttpHttpsScheme,
      readAllBytes,
      simpleRangeHeaderValue,
      buildContentRange,
      createInflate,
      extractMimeType,
      getDecodeSplit,
      environmentSettingsObject,
      isOriginIPPotentiallyTrustworthy,
      hasAuthenticationEntry,
      includesCredentials,
      isTraversableNavigable
    };
  }
});

// node_modules/undici/lib/web/fetch/formdata.js
var require_formdata = __commonJS({
  "node_modules/undici/lib/web/fetch/formdata.js"(exports2, module2) {
    "use strict";
    var { iteratorMixin } = require_util2();
    var { kEnumerableProperty } = require_util();
    var { webidl } = require_webidl();
    var nodeUtil = require("node:util");
    var FormData = class _FormData {
      #state = [];
      constructor(form = void 0) {
        webidl.util.markAsUncloneable(this);
        if (form !== void 0) {
          throw webidl.errors.conversionFailed({
            prefix: "FormData constructor",
            argument: "Argument 1",
            types: ["undefined"]
          });
        }
      }
      append(name2, value, filename = void 0) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.append";
        webidl.argumentLengthCheck(arguments, 2, prefix);
        name2 = webidl.converters.USVString(name2);
        if (arguments.length === 3 || webidl.is.Blob(value)) {
          value = webidl.converters.Blob(value, prefix, "value");
          if (filename !== void 0) {
            filename = webidl.converters.USVString(filename);
          }
        } else {
          value = webidl.converters.USVString(value);
        }
        const entry = makeEntry(name2, value, filename);
        this.#state.push(entry);
      }
      delete(name2) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.delete";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name2 = webidl.converters.USVString(name2);
        this.#state = this.#state.filter((entry) => entry.name !== name2);
      }
      get(name2) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.get";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name2 = webidl.converters.USVString(name2);
        const idx = this.#state.findIndex((entry) => entry.name === name2);
        if (idx === -1) {
          return null;
        }
        return this.#state[idx].value;
      }
      getAll(name2) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.getAll";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name2 = webidl.converters.USVString(name2);
        return this.#state.filter((entry) => entry.name === name2).map((entry) => entry.value);
      }
      has(name2) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.has";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name2 = webidl.converters.USVString(name2);
        return this.#state.findIndex((entry) => entry.name === name2) !== -1;
      }
      set(name2, value, filename = void 0) {
        webidl.brandCheck(this, _FormData);
        const prefix = "FormData.set";
        webidl.argumentLengthCheck(arguments, 2, prefix);
        name2 = webidl.converters.USVString(name2);
        if (arguments.length === 3 || webidl.is.Blob(value)) {
          value = webidl.converters.Blob(value, prefix, "value");
          if (filename !== void 0) {
            filename = webidl.converters.USVString(filename);
          }
        } else {
          value = webidl.converters.USVString(value);
        }
        const entry = makeEntry(name2, value, filename);
        const idx = this.#state.findIndex((entry2) => entry2.name === name2);
        if (idx !== -1) {
          this.#state = [
            ...this.#state.slice(0, idx),
            entry,
            ...this.#state.slice(idx + 1).filter((entry2) => entry2.name !== name2)
          ];
        } else {
          this.#state.push(entry);
        }
      }
      [nodeUtil.inspect.custom](depth, options7) {
        const state = this.#state.reduce((a, b) => {
          if (a[b.name]) {
            if (Array.isArray(a[b.name])) {
              a[b.name].push(b.value);
            } else {
              a[b.name] = [a[b.name], b.value];
            }
          } else {
            a[b.name] = b.value;
          }
          return a;
        }, { __proto__: null });
        options7.depth ??= depth;
        options7.colors ??= true;
        const output2 = nodeUtil.formatWithOptions(options7, state);
        return `FormData ${output2.slice(output2.indexOf("]") + 2)}`;
      }
      /**
       * @param {FormData} formData
       */
      static getFormDataState(formData) {
        return formData.#state;
      }
      /**
       * @param {FormData} formData
       * @param {any[]} newState
       */
      static setFormDataState(formData, newState) {
        formData.#state = newState;
      }
    };
    var { getFormDataState, setFormDataState } = FormData;
    Reflect.deleteProperty(FormData, "getFormDataState");
    Reflect.deleteProperty(FormData, "setFormDataState");
    iteratorMixin("FormData", FormData, getFormDataState, "name", "value");
    Object.defineProperties(FormData.prototype, {
      append: kEnumerableProperty,
      delete: kEnumerableProperty,
      get: kEnumerableProperty,
      getAll: kEnumerableProperty,
      has: kEnumerableProperty,
      set: kEnumerableProperty,
      [Symbol.toStringTag]: {
        value: "FormData",
        configurable: true
      }
    });
    function makeEntry(name2, value, filename) {
      if (typeof value === "string") {
      } else {
        if (!webidl.is.File(value)) {
          value = new File([value], "blob", { type: value.type });
        }
        if (filename !== void 0) {
          const options7 = {
            type: value.type,
            lastModified: value.lastModified
          };
          value = new File([value], filename, options7);
        }
      }
      return { name: name2, value };
    }
    webidl.is.FormData = webidl.util.MakeTypeAssertion(FormData);
    module2.exports = { FormData, makeEntry, setFormDataState };
  }
});

// node_modules/undici/lib/web/fetch/formdata-parser.js
var require_formdata_parser = __commonJS({
  "node_modules/undici/lib/web/fetch/formdata-parser.js"(exports2, module2) {
    "use strict";
    var { bufferToLowerCasedHeaderName } = require_util();
    var { HTTP_TOKEN_CODEPOINTS } = require_data_url();
    var { makeEntry } = require_formdata();
    var { webidl } = require_webidl();
    var assert = require("node:assert");
    var { isomorphicDecode } = require_infra();
    var dd = Buffer.from("--");
    var decoder = new TextDecoder();
    var decoderIgnoreBOM = new TextDecoder("utf-8", { ignoreBOM: true });
    function isAsciiString(chars) {
      for (let i = 0; i < chars.length; ++i) {
        if ((chars.charCodeAt(i) & ~127) !== 0) {
          return false;
        }
      }
      return true;
    }
    function validateBoundary(boundary) {
      const length = boundary.length;
      if (length < 27 || length > 70) {
        return false;
      }
      for (let i = 0; i < length; ++i) {
        const cp = boundary.charCodeAt(i);
        if (!(cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 39 || cp === 45 || cp === 95)) {
          return false;
        }
      }
      return true;
    }
    function multipartFormDataParser(input, mimeType) {
      assert(mimeType !== "failure" && mimeType.essence === "multipart/form-data");
      const boundaryString = mimeType.parameters.get("boundary");
      if (boundaryString === void 0) {
        throw parsingError("missing boundary in content-type header");
      }
      const boundary = Buffer.from(`--${boundaryString}`, "utf8");
      const entryList = [];
      const position = { position: 0 };
      const firstBoundaryIndex = input.indexOf(boundary);
      if (firstBoundaryIndex === -1) {
        throw parsingError("no boundary found in multipart body");
      }
      position.position = firstBoundaryIndex;
      while (true) {
        if (input.subarray(position.position, position.position + boundary.length).equals(boundary)) {
          position.position += boundary.length;
        } else {
          throw parsingError("expected a value starting with -- and the boundary");
        }
        if (bufferStartsWith(input, dd, position)) {
          return entryList;
        }
        if (input[position.position] !== 13 || input[position.position + 1] !== 10) {
          throw parsingError("expected CRLF");
        }
        position.position += 2;
        const result = parseMultipartFormDataHeaders(input, position);
        let { name: name2, filename, contentType, encoding } = result;
        position.position += 2;
        let body;
        {
          const boundaryIndex = input.indexOf(boundary.subarray(2), position.position);
          if (boundaryIndex === -1) {
            throw parsingError("expected boundary after body");
          }
          body = input.subarray(position.position, boundaryIndex - 4);
          position.position += body.length;
          if (encoding === "base64") {
            body = Buffer.from(body.toString(), "base64");
          }
        }
        if (input[position.position] !== 13 || input[position.position + 1] !== 10) {
          throw parsingError("expected CRLF");
        } else {
          position.position += 2;
        }
        let value;
        if (filename !== null) {
          contentType ??= "text/plain";
          if (!isAsciiString(contentType)) {
            contentType = "";
          }
          value = new File([body], filename, { type: contentType });
        } else {
          value = decoderIgnoreBOM.decode(Buffer.from(body));
        }
        assert(webidl.is.USVString(name2));
        assert(typeof value === "string" && webidl.is.USVString(value) || webidl.is.File(value));
        entryList.push(makeEntry(name2, value, filename));
      }
    }
    function parseContentDispositionAttribute(input, position) {
      if (input[position.position] === 59) {
        position.position++;
      }
      collectASequenceOfBytes(
        (char) => char === 32 || char === 9,
        input,
        position
      );
      const attributeName = collectASequenceOfBytes(
        (char) => isToken(char) && char !== 61 && char !== 42,
        // not = or *
        input,
        position
      );
      if (attributeName.length === 0) {
        return null;
      }
      const attrNameStr = attributeName.toString("ascii").toLowerCase();
      const isExtended = input[position.position] === 42;
      if (isExtended) {
        position.position++;
      }
      if (input[position.position] !== 61) {
        return null;
      }
      position.position++;
      collectASequenceOfBytes(
        (char) => char === 32 || char === 9,
        input,
        position
      );
      let value;
      if (isExtended) {
        const headerValue = collectASequenceOfBytes(
          (char) => char !== 32 && char !== 13 && char !== 10 && char !== 59,
          // not space, CRLF, or ;
          input,
          position
        );
        if (headerValue[0] !== 117 && headerValue[0] !== 85 || // u or U
        headerValue[1] !== 116 && headerValue[1] !== 84 || // t or T
        headerValue[2] !== 102 && headerValue[2] !== 70 || // f or F
        headerValue[3] !== 45 || // -
        headerValue[4] !== 56) {
          throw parsingError("unknown encoding, expected utf-8''");
        }
        value = decodeURIComponent(decoder.decode(headerValue.subarray(7)));
      } else if (input[position.position] === 34) {
        position.position++;
        const quotedValue = collectASequenceOfBytes(
          (char) => char !== 10 && char !== 13 && char !== 34,
          // not LF, CR, or "
          input,
          position
        );
        if (input[position.position] !== 34) {
          throw parsingError("Closing quote not found");
        }
        position.position++;
        value = decoder.decode(quotedValue).replace(/%0A/ig, "\n").replace(/%0D/ig, "\r").replace(/%22/g, '"');
      } else {
        const tokenValue = collectASequenceOfBytes(
          (char) => isToken(char) && char !== 59,
          // not ;
          input,
          position
        );
        value = decoder.decode(tokenValue);
      }
      return { name: attrNameStr, value, extended: isExtended };
    }
    function parseMultipartFormDataHeaders(input, position) {
      let name2 = null;
      let filename = null;
      let contentType = null;
      let encoding = null;
      while (true) {
        if (input[position.position] === 13 && input[position.position + 1] === 10) {
          if (name2 === null) {
            throw parsingError("header name is null");
          }
          return { name: name2, filename, contentType, encoding };
        }
        let headerName = collectASequenceOfBytes(
          (char) => char !== 10 && char !== 13 && char !== 58,
          input,
          position
        );
        headerName = removeChars(headerName, true, true, (char) => char === 9 || char === 32);
        if (!HTTP_TOKEN_CODEPOINTS.test(headerName.toString())) {
          throw parsingError("header name does not match the field-name token production");
        }
        if (input[position.position] !== 58) {
          throw parsingError("expected :");
        }
        position.position++;
        collectASequenceOfBytes(
          (char) => char === 32 || char === 9,
          input,
          position
        );
        switch (bufferToLowerCasedHeaderName(headerName)) {
          case "content-disposition": {
            name2 = filename = null;
            let filenameIsExtended = false;
            const dispositionType = collectASequenceOfBytes(
              (char) => isToken(char),
              input,
              position
            );
            if (dispositionType.toString("ascii").toLowerCase() !== "form-data") {
              throw parsingError("expected form-data for content-disposition header");
            }
            while (position.position < input.length && (input[position.position] !== 13 || input[position.position + 1] !== 10)) {
              const attribute = parseContentDispositionAttribute(input, position);
              if (!attribute) {
                break;
              }
              if (attribute.name === "name") {
                name2 = attribute.value;
              } else if (attribute.name === "filename") {
                if (attribute.extended) {
                  filename = attribute.value;
                  filenameIsExtended = true;
                } else if (!filenameIsExtended) {
                  filename = attribute.value;
                }
              }
            }
            if (name2 === null) {
              throw parsingError("name attribute is required in content-disposition header");
            }
            break;
          }
          case "content-type": {
            let headerValue = collectASequenceOfBytes(
              (char) => char !== 10 && char !== 13,
              input,
              position
            );
            headerValue = removeChars(headerValue, false, true, (char) => char === 9 || char === 32);
            contentType = isomorphicDecode(headerValue);
            break;
          }
          case "content-transfer-encoding": {
            let headerValue = collectASequenceOfBytes(
              (char) => char !== 10 && char !== 13,
              input,
              position
            );
            headerValue = removeChars(headerValue, false, true, (char) => char === 9 || char === 32);
            encoding = isomorphicDecode(headerValue);
            break;
          }
          default: {
            collectASequenceOfBytes(
              (char) => char !== 10 && char !== 13,
              input,
              position
            );
          }
        }
        if (input[position.position] !== 13 || input[position.position + 1] !== 10) {
          throw parsingError("expected CRLF");
        } else {
          position.position += 2;
        }
      }
    }
    function collectASequenceOfBytes(condition, input, position) {
      let start = position.position;
      while (start < input.length && condition(input[start])) {
        ++start;
      }
      return input.subarray(position.position, position.position = start);
    }
    function removeChars(buf, leading, trailing, predicate) {
      let lead = 0;
      let trail = buf.length - 1;
      if (leading) {
        while (lead < buf.length && predicate(buf[lead])) lead++;
      }
      if (trailing) {
        while (trail > 0 && predicate(buf[trail])) trail--;
      }
      return lead === 0 && trail === buf.length - 1 ? buf : buf.subarray(lead, trail + 1);
    }
    function bufferStartsWith(buffer, start, position) {
      if (buffer.length < start.length) {
        return false;
      }
      for (let i = 0; i < start.length; i++) {
        if (start[i] !== buffer[position.position + i]) {
          return false;
        }
      }
      return true;
    }
    function parsingError(cause) {
      return new TypeError("Failed to parse body as FormData.", { cause: new TypeError(cause) });
    }
    function isCTL(char) {
      return char <= 31 || char === 127;
    }
    function isTSpecial(char) {
      return char === 40 || // (
      char === 41 || // )
      char === 60 || // <
      char === 62 || // >
      char === 64 || // @
      char === 44 || // ,
      char === 59 || // ;
      char === 58 || // :
      char === 92 || // \
      char === 34 || // "
      char === 47 || // /
      char === 91 || // [
      char === 93 || // ]
      char === 63 || // ?
      char === 61;
    }
    function isToken(char) {
      return char <= 127 && // ascii
      char !== 32 && // space
      char !== 9 && !isCTL(char) && !isTSpecial(char);
    }
    module2.exports = {
      multipartFormDataParser,
      validateBoundary
    };
  }
});

// node_modules/undici/lib/util/promise.js
var require_promise = __commonJS({
  "node_modules/undici/lib/util/promise.js"(exports2, module2) {
    "use strict";
    function createDeferredPromise() {
      let res;
      let rej;
      const promise = new Promise((resolve6, reject) => {
        res = resolve6;
        rej = reject;
      });
      return { promise, resolve: res, reject: rej };
    }
    module2.exports = {
      createDeferredPromise
    };
  }
});

// node_modules/undici/lib/web/fetch/body.js
var require_body = __commonJS({
  "node_modules/undici/lib/web/fetch/body.js"(exports2, module2) {
    "use strict";
    var util = require_util();
    var {
      ReadableStreamFrom,
      readableStreamClose,
      fullyReadBody,
      extractMimeType
    } = require_util2();
    var { FormData, setFormDataState } = require_formdata();
    var { webidl } = require_webidl();
    var assert = require("node:assert");
    var { isErrored, isDisturbed } = require("node:stream");
    var { isUint8Array } = require("node:util/types");
    var { serializeAMimeType } = require_data_url();
    var { multipartFormDataParser } = require_formdata_parser();
    var { createDeferredPromise } = require_promise();
    var { parseJSONFromBytes } = require_infra();
    var { utf8DecodeBytes } = require_encoding();
    var { runtimeFeatures } = require_runtime_features();
    var random = runtimeFeatures.has("crypto") ? require("node:crypto").randomInt : (max) => Math.floor(Math.random() * max);
    var textEncoder = new TextEncoder();
    function noop() {
    }
    var streamRegistry = new FinalizationRegistry((weakRef) => {
      const stream = weakRef.deref();
      if (stream && !stream.locked && !isDisturbed(stream) && !isErrored(stream)) {
        stream.cancel("Response object has been garbage collected").catch(noop);
      }
    });
    function extractBody(object2, keepalive = false) {
      let stream = null;
      if (webidl.is.ReadableStream(object2)) {
        stream = object2;
      } else if (webidl.is.Blob(object2)) {
        stream = object2.stream();
      } else {
        stream = new ReadableStream({
          start() {
          },
          async pull(controller) {
            const result = action();
            const iterator = result?.[Symbol.asyncIterator]?.();
            if (iterator == null) {
              if (result?.length && !isErrored(stream)) {
                controller.enqueue(typeof result === "string" ? textEncoder.encode(result) : new Uint8Array(result));
              }
              queueMicrotask(() => readableStreamClose(controller));
              return;
            }
            while (true) {
              const { value, done } = await iterator.next();
              if (done) {
                queueMicrotask(() => readableStreamClose(controller));
                return;
              }
              if (value.length && !isErrored(stream)) {
                controller.enqueue(new Uint8Array(value));
                return;
              }
            }
          },
          cancel(reason) {
            return action()[Symbol.asyncIterator]?.().return(reason);
          },
          type: "bytes"
        });
      }
      assert(webidl.is.ReadableStream(stream));
      let action = null;
      let source = null;
      let length = null;
      let type = null;
      if (typeof object2 === "string") {
        source = object2;
        type = "text/plain;charset=UTF-8";
      } else if (webidl.is.URLSearchParams(object2)) {
        source = object2.toString();
        type = "application/x-www-form-urlencoded;charset=UTF-8";
      } else if (webidl.is.BufferSource(object2)) {
        source = webidl.util.getCopyOfBytesHeldByBufferSource(object2);
      } else if (webidl.is.FormData(object2)) {
        const boundary = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
        const prefix = `--${boundary}\r
Content-Disposition: form-data`;
        const formdataEscape = (str) => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
        const normalizeLinefeeds = (value) => value.replace(/\r?\n|\r/g, "\r\n");
        const blobParts = [];
        const rn = new Uint8Array([13, 10]);
        length = 0;
        let hasUnknownSizeValue = false;
        for (const [name2, value] of object2) {
          if (typeof value === "string") {
            const chunk2 = textEncoder.encode(prefix + `; name="${formdataEscape(normalizeLinefeeds(name2))}"\r
\r
${normalizeLinefeeds(value)}\r
`);
            blobParts.push(chunk2);
            length += chunk2.byteLength;
          } else {
            const chunk2 = textEncoder.encode(`${prefix}; name="${formdataEscape(normalizeLinefeeds(name2))}"` + (value.name ? `; filename="${formdataEscape(value.name)}"` : "") + `\r
Content-Type: ${value.type || "application/octet-stream"}\r
\r
`);
            blobParts.push(chunk2, value, rn);
            if (typeof value.size === "number") {
              length += chunk2.byteLength + value.size + rn.byteLength;
            } else {
              hasUnknownSizeValue = true;
            }
          }
        }
        const chunk = textEncoder.encode(`--${boundary}--\r
`);
        blobParts.push(chunk);
        length += chunk.byteLength;
        if (hasUnknownSizeValue) {
          length = null;
        }
        source = object2;
        const parts2 = (async function* () {
          for (const part of blobParts) {
            if (part.stream) {
              yield* part.stream();
            } else {
              yield part;
            }
          }
        })();
        action = () => parts2;
        type = `multipart/form-data; boundary=${boundary}`;
      } else if (webidl.is.Blob(object2)) {
        source = object2;
        length = object2.size;
        if (object2.type) {
          type = object2.type;
        }
      } else if (typeof object2[Symbol.asyncIterator] === "function") {
        if (keepalive) {
          throw new TypeError("keepalive");
        }
        if (util.isDisturbed(object2) || object2.locked) {
          throw new TypeError(
            "Response body object should not be disturbed or locked"
          );
        }
        stream = webidl.is.ReadableStream(object2) ? object2 : ReadableStreamFrom(object2);
      }
      if (typeof source === "string" || isUint8Array(source)) {
        action = () => source;
        length = typeof source === "string" ? Buffer.byteLength(source) : source.length;
      }
      const body = { stream, source, length };
      return [body, type];
    }
    function safelyExtractBody(object2, keepalive = false) {
      if (webidl.is.ReadableStream(object2)) {
        assert(!util.isDisturbed(object2), "The body has already been consumed.");
        assert(!object2.locked, "The stream is locked.");
      }
      return extractBody(object2, keepalive);
    }
    function cloneBody(body) {
      const { 0: out1, 1: out2 } = body.stream.tee();
      body.stream = out1;
      return {
        stream: out2,
        length: body.length,
        source: body.source
      };
    }
    function bodyMixinMethods(instance, getInternalState) {
      const methods = {
        blob() {
          return consumeBody(this, (bytes) => {
            let mimeType = bodyMimeType(getInternalState(this));
            if (mimeType === null) {
              mimeType = "";
            } else if (mimeType) {
              mimeType = serializeAMimeType(mimeType);
            }
            return new Blob([bytes], { type: mimeType });
          }, instance, getInternalState);
        },
        arrayBuffer() {
          return consumeBody(this, (bytes) => {
            return new Uint8Array(bytes).buffer;
          }, instance, getInternalState);
        },
        text() {
          return consumeBody(this, utf8DecodeBytes, instance, getInternalState);
        },
        json() {
          return consumeBody(this, parseJSONFromBytes, instance, getInternalState);
        },
        formData() {
          return consumeBody(this, (value) => {
            const mimeType = bodyMimeType(getInternalState(this));
            if (mimeType !== null) {
              switch (mimeType.essence) {
                case "multipart/form-data": {
                  const parsed = multipartFormDataParser(value, mimeType);
                  const fd = new FormData();
                  setFormDataState(fd, parsed);
                  return fd;
                }
                case "application/x-www-form-urlencoded": {
                  const entries = new URLSearchParams(value.toString());
                  const fd = new FormData();
                  for (const [name2, value2] of entries) {
                    fd.append(name2, value2);
                  }
                  return fd;
                }
              }
            }
            throw new TypeError(
              'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".'
            );
          }, instance, getInternalState);
        },
        bytes() {
          return consumeBody(this, (bytes) => {
            return new Uint8Array(bytes);
          }, instance, getInternalState);
        }
      };
      return methods;
    }
    function mixinBody(prototype, getInternalState) {
      Object.assign(prototype.prototype, bodyMixinMethods(prototype, getInternalState));
    }
    function consumeBody(object2, convertBytesToJSValue, instance, getInternalState) {
      try {
        webidl.brandCheck(object2, instance);
      } catch (e) {
        return Promise.reject(e);
      }
      object2 = getInternalState(object2);
      if (bodyUnusable(object2)) {
        return Promise.reject(new TypeError("Body is unusable: Body has already been read"));
      }
      const promise = createDeferredPromise();
      const errorSteps = promise.reject;
      const successSteps = (data) => {
        try {
          promise.resolve(convertBytesToJSValue(data));
        } catch (e) {
          errorSteps(e);
        }
      };
      if (object2.body == null) {
        successSteps(Buffer.allocUnsafe(0));
        return promise.promise;
      }
      fullyReadBody(object2.body, successSteps, errorSteps);
      return promise.promise;
    }
    function bodyUnusable(object2) {
      const body = object2.body;
      return body != null && (body.stream.locked || util.isDisturbed(body.stream));
    }
    function bodyMimeType(requestOrResponse) {
      const headers = requestOrResponse.headersList;
      const mimeType = extractMimeType(headers);
      if (mimeType === "failure") {
        return null;
      }
      return mimeType;
    }
    module2.exports = {
      extractBody,
      safelyExtractBody,
      cloneBody,
      mixinBody,
      streamRegistry,
      bodyUnusable
    };
  }
});

// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = __commonJS({
  "node_modules/undici/lib/dispatcher/client-h1.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var util = require_util();
    var { channels } = require_diagnostics();
    var timers = require_timers();
    var {
      RequestContentLengthMismatchError,
      ResponseContentLengthMismatchError,
      RequestAbortedError,
      InvalidArgumentError,
      HeadersTimeoutError,
      HeadersOverflowError,
      SocketError,
      InformationalError,
      BodyTimeoutError,
      HTTPParserError,
      ResponseExceededMaxSizeError
    } = require_errors();
    var {
      kUrl,
      kReset,
      kClient,
      kParser,
      kBlocking,
      kRunning,
      kPending,
      kSize,
      kWriting,
      kQueue,
      kNoRef,
      kKeepAliveDefaultTimeout,
      kHostHeader,
      kPendingIdx,
      kRunningIdx,
      kError,
      kPipelining,
      kSocket,
      kKeepAliveTimeoutValue,
      kMaxHeadersSize,
      kKeepAliveMaxTimeout,
      kKeepAliveTimeoutThreshold,
      kHeadersTimeout,
      kBodyTimeout,
      kStrictContentLength,
      kMaxRequests,
      kCounter,
      kMaxResponseSize,
      kOnError,
      kResume,
      kHTTPContext,
      kClosed
    } = require_symbols();
    var constants4 = require_constants2();
    var EMPTY_BUF = Buffer.alloc(0);
    var FastBuffer = Buffer[Symbol.species];
    var removeAllListeners = util.removeAllListeners;
    var kIdleSocketValidation = /* @__PURE__ */ Symbol("kIdleSocketValidation");
    var kIdleSocketValidationTimeout = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout");
    var kSocketUsed = /* @__PURE__ */ Symbol("kSocketUsed");
    var kTypeOfService = /* @__PURE__ */ Symbol("kTypeOfService");
    var extractBody;
    function lazyllhttp() {
      const llhttpWasmData = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
      let mod;
      let useWasmSIMD = true;
      if (process.arch === "ppc64") {
        const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
        if (major < 24 || major === 24 && minor < 12) {
          useWasmSIMD = false;
        }
      }
      if (process.env.UNDICI_NO_WASM_SIMD === "1") {
        useWasmSIMD = false;
      } else if (process.env.UNDICI_NO_WASM_SIMD === "0") {
        useWasmSIMD = true;
      }
      if (useWasmSIMD) {
        try {
          mod = new WebAssembly.Module(require_llhttp_simd_wasm());
        } catch {
        }
      }
      if (!mod) {
        mod = new WebAssembly.Module(llhttpWasmData || require_llhttp_wasm());
      }
      return new WebAssembly.Instance(mod, {
        env: {
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_url: (p, at2, len) => {
            return 0;
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_status: (p, at2, len) => {
            assert(currentParser.ptr === p);
            const start = at2 - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_begin: (p) => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageBegin();
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_field: (p, at2, len) => {
            assert(currentParser.ptr === p);
            const start = at2 - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_value: (p, at2, len) => {
            assert(currentParser.ptr === p);
            const start = at2 - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @param {number} statusCode
           * @param {0|1} upgrade
           * @param {0|1} shouldKeepAlive
           * @returns {number}
           */
          wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
            assert(currentParser.ptr === p);
            return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_body: (p, at2, len) => {
            assert(currentParser.ptr === p);
            const start = at2 - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_complete: (p) => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageComplete();
          }
        }
      });
    }
    var llhttpInstance = null;
    var currentParser = null;
    var currentBufferRef = null;
    var currentBufferSize = 0;
    var currentBufferPtr = null;
    var USE_NATIVE_TIMER = 0;
    var USE_FAST_TIMER = 1;
    var TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
    var TIMEOUT_BODY = 4 | USE_FAST_TIMER;
    var TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
    var Parser = class {
      /**
         * @param {import('./client.js')} client
         * @param {import('net').Socket} socket
         * @param {*} llhttp
         */
      constructor(client, socket, { exports: exports3 }) {
        this.llhttp = exports3;
        this.ptr = this.llhttp.llhttp_alloc(constants4.TYPE.RESPONSE);
        this.client = client;
        this.socket = socket;
        this.timeout = null;
        this.timeoutWeakRef = new WeakRef(this);
        this.timeoutValue = null;
        this.timeoutType = null;
        this.statusCode = 0;
        this.statusText = "";
        this.upgrade = false;
        this.headers = [];
        this.headersSize = 0;
        this.headersMaxSize = client[kMaxHeadersSize];
        this.shouldKeepAlive = false;
        this.paused = false;
        this.resume = this.resume.bind(this);
        this.bytesRead = 0;
        this.keepAlive = "";
        this.contentLength = "";
        this.connection = "";
        this.maxResponseSize = client[kMaxResponseSize];
      }
      setTimeout(delay, type) {
        if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
          if (this.timeout) {
            timers.clearTimeout(this.timeout);
            this.timeout = null;
          }
          if (delay) {
            if (type & USE_FAST_TIMER) {
              this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
            } else {
              this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
              this.timeout?.unref();
            }
          }
          this.timeoutValue = delay;
        } else if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        this.timeoutType = type;
      }
      resume() {
        if (this.socket.destroyed || !this.paused) {
          return;
        }
        assert(this.ptr != null);
        assert(currentParser === null);
        this.llhttp.llhttp_resume(this.ptr);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        this.paused = false;
        this.execute(this.socket.read() || EMPTY_BUF);
        this.readMore();
      }
      readMore() {
        while (!this.paused && this.ptr) {
          const chunk = this.socket.read();
          if (chunk === null) {
            break;
          }
          this.execute(chunk);
        }
      }
      /**
       * @param {Buffer} chunk
       */
      execute(chunk) {
        assert(currentParser === null);
        assert(this.ptr != null);
        assert(!this.paused);
        const { socket, llhttp } = this;
        if (chunk.length > currentBufferSize) {
          if (currentBufferPtr) {
            llhttp.free(currentBufferPtr);
          }
          currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
          currentBufferPtr = llhttp.malloc(currentBufferSize);
        }
        new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(chunk);
        try {
          let ret;
          try {
            currentBufferRef = chunk;
            currentParser = this;
            ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
          } finally {
            currentParser = null;
            currentBufferRef = null;
          }
          if (ret !== constants4.ERROR.OK) {
            const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
            if (ret === constants4.ERROR.PAUSED_UPGRADE) {
              this.onUpgrade(data);
            } else if (ret === constants4.ERROR.PAUSED) {
              this.paused = true;
              socket.unshift(data);
            } else {
              throw this.createError(ret, data);
            }
          }
        } catch (err) {
          util.destroy(socket, err);
        }
      }
      finish() {
        assert(currentParser === null);
        assert(this.ptr != null);
        assert(!this.paused);
        const { llhttp } = this;
        let ret;
        try {
          currentParser = this;
          ret = llhttp.llhttp_finish(this.ptr);
        } finally {
          currentParser = null;
        }
        if (ret === constants4.ERROR.OK) {
          return null;
        }
        if (ret === constants4.ERROR.PAUSED || ret === constants4.ERROR.PAUSED_UPGRADE) {
          this.paused = true;
          return null;
        }
        return this.createError(ret, EMPTY_BUF);
      }
      createError(ret, data) {
        const { llhttp, contentLength, bytesRead } = this;
        if (contentLength && bytesRead !== parseInt(contentLength, 10)) {
          return new ResponseContentLengthMismatchError();
        }
        const ptr = llhttp.llhttp_get_error_reason(this.ptr);
        let message = "";
        if (ptr) {
          const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
          message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
        }
        return new HTTPParserError(message, constants4.ERROR[ret], data);
      }
      destroy() {
        assert(currentParser === null);
        assert(this.ptr != null);
        this.llhttp.llhttp_free(this.ptr);
        this.ptr = null;
        this.timeout && timers.clearTimeout(this.timeout);
        this.timeout = null;
        this.timeoutValue = null;
        this.timeoutType = null;
        this.paused = false;
      }
      /**
       * @param {Buffer} buf
       * @returns {0}
       */
      onStatus(buf) {
        this.statusText = buf.toString();
        return 0;
      }
      /**
       * @returns {0|-1}
       */
      onMessageBegin() {
        const { socket, client } = this;
        if (socket.destroyed) {
          return -1;
        }
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) {
          return -1;
        }
        request.onResponseStarted();
        return 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderField(buf) {
        const len = this.headers.length;
        if ((len & 1) === 0) {
          this.headers.push(buf);
        } else {
          this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
        }
        this.trackHeader(buf.length);
        return 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderValue(buf) {
        let len = this.headers.length;
        if ((len & 1) === 1) {
          this.headers.push(buf);
          len += 1;
        } else {
          this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
        }
        const key = this.headers[len - 2];
        if (key.length === 10) {
          const headerName = util.bufferToLowerCasedHeaderName(key);
          if (headerName === "keep-alive") {
            this.keepAlive += buf.toString();
          } else if (headerName === "connection") {
            this.connection += buf.toString();
          }
        } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
          this.contentLength += buf.toString();
        }
        this.trackHeader(buf.length);
        return 0;
      }
      /**
       * @param {number} len
       */
      trackHeader(len) {
        this.headersSize += len;
        if (this.headersSize >= this.headersMaxSize) {
          util.destroy(this.socket, new HeadersOverflowError());
        }
      }
      /**
       * @param {Buffer} head
       */
      onUpgrade(head2) {
        const { upgrade, client, socket, headers, statusCode, statusText } = this;
        assert(upgrade);
        assert(client[kSocket] === socket);
        assert(!socket.destroyed);
        assert(!this.paused);
        assert((headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(request.upgrade || request.method === "CONNECT");
        this.statusCode = 0;
        this.statusText = "";
        this.shouldKeepAlive = false;
        this.headers = [];
        this.headersSize = 0;
        socket.unshift(head2);
        socket[kParser].destroy();
        socket[kParser] = null;
        socket[kClient] = null;
        socket[kError] = null;
        removeAllListeners(socket);
        client[kSocket] = null;
        client[kHTTPContext] = null;
        client[kQueue][client[kRunningIdx]++] = null;
        client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
        try {
          request.onUpgrade(statusCode, headers, socket, statusText);
        } catch (err) {
          util.errorRequest(client, request, err);
          util.destroy(socket, err);
        }
        client[kResume]();
      }
      /**
       * @param {number} statusCode
       * @param {boolean} upgrade
       * @param {boolean} shouldKeepAlive
       * @returns {number}
       */
      onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
        const { client, socket, headers, statusText } = this;
        if (socket.destroyed) {
          return -1;
        }
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) {
          return -1;
        }
        assert(!this.upgrade);
        assert(this.statusCode < 200);
        if (statusCode === 100) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        if (upgrade && !request.upgrade) {
          util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
          return -1;
        }
        assert(this.timeoutType === TIMEOUT_HEADERS);
        this.statusCode = statusCode;
        this.shouldKeepAlive = shouldKeepAlive || // Override llhttp value which does not allow keepAlive for HEAD.
        request.method === "HEAD" && !socket[kReset] && this.connection.toLowerCase() === "keep-alive";
        if (this.statusCode >= 200) {
          const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
          this.setTimeout(bodyTimeout, TIMEOUT_BODY);
        } else if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        if (request.method === "CONNECT") {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        if (upgrade) {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        assert((this.headers.length & 1) === 0);
        this.headers = [];
        this.headersSize = 0;
        if (this.shouldKeepAlive && client[kPipelining]) {
          const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
          if (keepAliveTimeout != null) {
            const timeout = Math.min(
              keepAliveTimeout - client[kKeepAliveTimeoutThreshold],
              client[kKeepAliveMaxTimeout]
            );
            if (timeout <= 0) {
              socket[kReset] = true;
            } else {
              client[kKeepAliveTimeoutValue] = timeout;
            }
          } else {
            client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
          }
        } else {
          socket[kReset] = true;
        }
        const pause4 = request.onHeaders(statusCode, headers, this.resume, statusText) === false;
        if (request.aborted) {
          return -1;
        }
        if (request.method === "HEAD") {
          return 1;
        }
        if (statusCode < 200) {
          return 1;
        }
        if (socket[kBlocking]) {
          socket[kBlocking] = false;
          client[kResume]();
        }
        return pause4 ? constants4.ERROR.PAUSED : 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onBody(buf) {
        const { client, socket, statusCode, maxResponseSize } = this;
        if (socket.destroyed) {
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        assert(statusCode >= 200);
        if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
          util.destroy(socket, new ResponseExceededMaxSizeError());
          return -1;
        }
        this.bytesRead += buf.length;
        if (request.onData(buf) === false) {
          return constants4.ERROR.PAUSED;
        }
        return 0;
      }
      /**
       * @returns {number}
       */
      onMessageComplete() {
        const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
        if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
          return -1;
        }
        if (upgrade) {
          return 0;
        }
        assert(statusCode >= 100);
        assert((this.headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        this.statusCode = 0;
        this.statusText = "";
        this.bytesRead = 0;
        this.contentLength = "";
        this.keepAlive = "";
        this.connection = "";
        this.headers = [];
        this.headersSize = 0;
        if (statusCode < 200) {
          return 0;
        }
        if (request.method !== "HEAD" && contentLength && bytesRead !== parseInt(contentLength, 10)) {
          util.destroy(socket, new ResponseContentLengthMismatchError());
          return -1;
        }
        request.onComplete(headers);
        client[kQueue][client[kRunningIdx]++] = null;
        socket[kSocketUsed] = client[kPending] === 0;
        if (socket[kWriting]) {
          assert(client[kRunning] === 0);
          util.destroy(socket, new InformationalError("reset"));
          return constants4.ERROR.PAUSED;
        } else if (!shouldKeepAlive) {
          util.destroy(socket, new InformationalError("reset"));
          return constants4.ERROR.PAUSED;
        } else if (socket[kReset] && client[kRunning] === 0) {
          util.destroy(socket, new InformationalError("reset"));
          return constants4.ERROR.PAUSED;
        } else if (client[kPipelining] == null || client[kPipelining] === 1) {
          setImmediate(client[kResume]);
        } else {
          client[kResume]();
        }
        return 0;
      }
    };
    function onParserTimeout(parserWeakRef) {
      const parser = parserWeakRef.deref();
      if (!parser) {
        return;
      }
      const { socket, timeoutType, client, paused } = parser;
      if (timeoutType === TIMEOUT_HEADERS) {
        if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
          assert(!paused, "cannot be paused while waiting for headers");
          util.destroy(socket, new HeadersTimeoutError());
        }
      } else if (timeoutType === TIMEOUT_BODY) {
        if (!paused) {
          util.destroy(socket, new BodyTimeoutError());
        }
      } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
        assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
        util.destroy(socket, new InformationalError("socket idle timeout"));
      }
    }
    function connectH1(client, socket) {
      client[kSocket] = socket;
      if (!llhttpInstance) {
        llhttpInstance = lazyllhttp();
      }
      if (socket.errored) {
        throw socket.errored;
      }
      if (socket.destroyed) {
        throw new SocketError("destroyed");
      }
      socket[kNoRef] = false;
      socket[kWriting] = false;
      socket[kReset] = false;
      socket[kBlocking] = false;
      socket[kIdleSocketValidation] = 0;
      socket[kIdleSocketValidationTimeout] = null;
      socket[kSocketUsed] = false;
      socket[kParser] = new Parser(client, socket, llhttpInstance);
      util.addListener(socket, "error", onHttpSocketError);
      util.addListener(socket, "readable", onHttpSocketReadable);
      util.addListener(socket, "end", onHttpSocketEnd);
      util.addListener(socket, "close", onHttpSocketClose);
      socket[kClosed] = false;
      socket.on("close", onSocketClose);
      return {
        version: "h1",
        defaultPipelining: 1,
        write(request) {
          return writeH1(client, request);
        },
        resume() {
          resumeH1(client);
        },
        /**
         * @param {Error|undefined} err
         * @param {() => void} callback
         */
        destroy(err, callback) {
          if (socket[kClosed]) {
            queueMicrotask(callback);
          } else {
            socket.on("close", callback);
            socket.destroy(err);
          }
        },
        /**
         * @returns {boolean}
         */
        get destroyed() {
          return socket.destroyed;
        },
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
         */
        busy(request) {
          if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
            return true;
          }
          if (request) {
            if (client[kRunning] > 0 && !request.idempotent) {
              return true;
            }
            if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) {
              return true;
            }
            if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) {
              return true;
            }
          }
          return false;
        }
      };
    }
    function onHttpSocketError(err) {
      const parser = this[kParser];
      if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
        const parserErr = parser.finish();
        if (parserErr) {
          this[kError] = parserErr;
          this[kClient][kOnError](parserErr);
        }
        return;
      }
      this[kError] = err;
      this[kClient][kOnError](err);
    }
    function onHttpSocketReadable() {
      this[kParser]?.readMore();
    }
    function onHttpSocketEnd() {
      const parser = this[kParser];
      if (parser.statusCode && !parser.shouldKeepAlive) {
        const parserErr = parser.finish();
        if (parserErr) {
          util.destroy(this, parserErr);
        }
        return;
      }
      util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
    }
    function onHttpSocketClose() {
      const parser = this[kParser];
      clearIdleSocketValidation(this);
      if (parser) {
        if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
          this[kError] = parser.finish() || this[kError];
        }
        this[kParser].destroy();
        this[kParser] = null;
      }
      const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
      const client = this[kClient];
      client[kSocket] = null;
      client[kHTTPContext] = null;
      if (client.destroyed) {
        assert(client[kPending] === 0);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          util.errorRequest(client, request, err);
        }
      } else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
        const request = client[kQueue][client[kRunningIdx]];
        client[kQueue][client[kRunningIdx]++] = null;
        util.errorRequest(client, request, err);
      }
      client[kPendingIdx] = client[kRunningIdx];
      assert(client[kRunning] === 0);
      client.emit("disconnect", client[kUrl], [client], err);
      client[kResume]();
    }
    function onSocketClose() {
      this[kClosed] = true;
    }
    function clearIdleSocketValidation(socket) {
      if (socket[kIdleSocketValidationTimeout]) {
        clearImmediate(socket[kIdleSocketValidationTimeout]);
        socket[kIdleSocketValidationTimeout] = null;
      }
      socket[kIdleSocketValidation] = 0;
    }
    function scheduleIdleSocketValidation(client, socket) {
      socket[kIdleSocketValidation] = 1;
      socket[kIdleSocketValidationTimeout] = setImmediate(() => {
        socket[kIdleSocketValidationTimeout] = null;
        socket[kIdleSocketValidation] = 2;
        if (client[kSocket] === socket && !socket.destroyed) {
          client[kResume]();
        }
      });
    }
    function resumeH1(client) {
      const socket = client[kSocket];
      if (socket && !socket.destroyed) {
        if (client[kSize] === 0) {
          if (!socket[kNoRef] && socket.unref) {
            socket.unref();
            socket[kNoRef] = true;
          }
        } else if (socket[kNoRef] && socket.ref) {
          socket.ref();
          socket[kNoRef] = false;
        }
        if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
          if (socket[kIdleSocketValidation] === 0) {
            scheduleIdleSocketValidation(client, socket);
            socket[kParser].readMore();
            if (socket.destroyed) {
              return;
            }
            return;
          }
          if (socket[kIdleSocketValidation] === 1) {
            socket[kParser].readMore();
            if (socket.destroyed) {
              return;
            }
            return;
          }
        }
        if (client[kRunning] === 0) {
          socket[kParser].readMore();
          if (socket.destroyed) {
            return;
          }
        }
        if (client[kSize] === 0) {
          if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
            socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
          }
        } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
          if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
            const request = client[kQueue][client[kRunningIdx]];
            const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
            socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
          }
        }
      }
    }
    function shouldSendContentLength(method) {
      return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
    }
    function setTypeOfService(socket, request) {
      if (typeof socket.setTypeOfService !== "function") {
        return;
      }
      const typeOfService = request.typeOfService;
      if (typeOfService === void 0) {
        return;
      }
      const currentTypeOfService = socket[kTypeOfService];
      if (currentTypeOfService === typeOfService) {
        return;
      }
      try {
        socket.setTypeOfService(typeOfService);
        socket[kTypeOfService] = typeOfService;
      } catch {
      }
    }
    function writeH1(client, request) {
      const { method, path, host, upgrade, blocking, reset } = request;
      let { body, headers, contentLength } = request;
      const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
      if (util.isFormDataLike(body)) {
        if (!extractBody) {
          extractBody = require_body().extractBody;
        }
        const [bodyStream, contentType] = extractBody(body);
        if (request.contentType == null) {
          headers.push("content-type", contentType);
        }
        body = bodyStream.stream;
        contentLength = bodyStream.length;
      } else if (util.isBlobLike(body) && request.contentType == null) {
        const contentType = body.type;
        if (contentType) {
          const contentTypeValue = `${contentType}`;
          if (!util.isValidHeaderValue(contentTypeValue)) {
            util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
            return false;
          }
          headers.push("content-type", contentTypeValue);
        }
      }
      if (body && typeof body.read === "function") {
        body.read(0);
      }
      const bodyLength = util.bodyLength(body);
      contentLength = bodyLength ?? contentLength;
      if (contentLength === null) {
        contentLength = request.contentLength;
      }
      if (contentLength === 0 && !expectsPayload) {
        contentLength = null;
      }
      if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
        if (client[kStrictContentLength]) {
          util.errorRequest(client, request, new RequestContentLengthMismatchError());
          return false;
        }
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      const socket = client[kSocket];
      clearIdleSocketValidation(socket);
      const abort = (err) => {
        if (request.aborted || request.completed) {
          return;
        }
        util.errorRequest(client, request, err || new RequestAbortedError());
        util.destroy(body);
        util.destroy(socket, new InformationalError("aborted"));
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client, request, err);
      }
      if (request.aborted) {
        return false;
      }
      if (method === "HEAD") {
        socket[kReset] = true;
      }
      if (upgrade || method === "CONNECT") {
        socket[kReset] = true;
      }
      if (reset != null) {
        socket[kReset] = reset;
      }
      if (client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests]) {
        socket[kReset] = true;
      }
      if (blocking) {
        socket[kBlocking] = true;
      }
      setTypeOfService(socket, request);
      let header3 = `${method} ${path} HTTP/1.1\r
`;
      if (typeof host === "string") {
        header3 += `host: ${host}\r
`;
      } else {
        header3 += client[kHostHeader];
      }
      if (upgrade) {
        header3 += `connection: upgrade\r
upgrade: ${upgrade}\r
`;
      } else if (client[kPipelining] && !socket[kReset]) {
        header3 += "connection: keep-alive\r\n";
      } else {
        header3 += "connection: close\r\n";
      }
      if (Array.isArray(headers)) {
        for (let n = 0; n < headers.length; n += 2) {
          const key = headers[n + 0];
          const val = headers[n + 1];
          if (Array.isArray(val)) {
            for (let i = 0; i < val.length; i++) {
              header3 += `${key}: ${val[i]}\r
`;
            }
          } else {
            header3 += `${key}: ${val}\r
`;
          }
        }
      }
      if (channels.sendHeaders.hasSubscribers) {
        channels.sendHeaders.publish({ request, headers: header3, socket });
      }
      if (!body || bodyLength === 0) {
        writeBuffer(abort, null, client, request, socket, contentLength, header3, expectsPayload);
      } else if (util.isBuffer(body)) {
        writeBuffer(abort, body, client, request, socket, contentLength, header3, expectsPayload);
      } else if (util.isBlobLike(body)) {
        if (typeof body.stream === "function") {
          writeIterable(abort, body.stream(), client, request, socket, contentLength, header3, expectsPayload);
        } else {
          writeBlob(abort, body, client, request, socket, contentLength, header3, expectsPayload);
        }
      } else if (util.isStream(body)) {
        writeStream(abort, body, client, request, socket, contentLength, header3, expectsPayload);
      } else if (util.isIterable(body)) {
        writeIterable(abort, body, client, request, socket, contentLength, header3, expectsPayload);
      } else {
        assert(false);
      }
      return true;
    }
    function writeStream(abort, body, client, request, socket, contentLength, header3, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
      let finished = false;
      const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header: header3 });
      const onData = function(chunk) {
        if (finished) {
          return;
        }
        try {
          if (!writer.write(chunk) && this.pause) {
            this.pause();
          }
        } catch (err) {
          util.destroy(this, err);
        }
      };
      const onDrain = function() {
        if (finished) {
          return;
        }
        if (body.resume) {
          body.resume();
        }
      };
      const onClose = function() {
        queueMicrotask(() => {
          body.removeListener("error", onFinished);
        });
        if (!finished) {
          const err = new RequestAbortedError();
          queueMicrotask(() => onFinished(err));
        }
      };
      const onFinished = function(err) {
        if (finished) {
          return;
        }
        finished = true;
        assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
        socket.off("drain", onDrain).off("error", onFinished);
        body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
        if (!err) {
          try {
            writer.end();
          } catch (er) {
            err = er;
          }
        }
        writer.destroy(err);
        if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) {
          util.destroy(body, err);
        } else {
          util.destroy(body);
        }
      };
      body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
      if (body.resume) {
        body.resume();
      }
      socket.on("drain", onDrain).on("error", onFinished);
      if (body.errorEmitted ?? body.errored) {
        setImmediate(onFinished, body.errored);
      } else if (body.endEmitted ?? body.readableEnded) {
        setImmediate(onFinished, null);
      }
      if (body.closeEmitted ?? body.closed) {
        setImmediate(onClose);
      }
    }
    function writeBuffer(abort, body, client, request, socket, contentLength, header3, expectsPayload) {
      try {
        if (!body) {
          if (contentLength === 0) {
            socket.write(`${header3}content-length: 0\r
\r
`, "latin1");
          } else {
            assert(contentLength === null, "no body must not have content length");
            socket.write(`${header3}\r
`, "latin1");
          }
        } else if (util.isBuffer(body)) {
          assert(contentLength === body.byteLength, "buffer body must have content length");
          socket.cork();
          socket.write(`${header3}content-length: ${contentLength}\r
\r
`, "latin1");
          socket.write(body);
          socket.uncork();
          request.onBodySent(body);
          if (!expectsPayload && request.reset !== false) {
            socket[kReset] = true;
          }
        }
        request.onRequestSent();
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeBlob(abort, body, client, request, socket, contentLength, header3, expectsPayload) {
      assert(contentLength === body.size, "blob body must have content length");
      try {
        if (contentLength != null && contentLength !== body.size) {
          throw new RequestContentLengthMismatchError();
        }
        const buffer = Buffer.from(await body.arrayBuffer());
        socket.cork();
        socket.write(`${header3}content-length: ${contentLength}\r
\r
`, "latin1");
        socket.write(buffer);
        socket.uncork();
        request.onBodySent(buffer);
        request.onRequestSent();
        if (!expectsPayload && request.reset !== false) {
          socket[kReset] = true;
        }
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeIterable(abort, body, client, request, socket, contentLength, header3, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
      let callback = null;
      function onDrain() {
        if (callback) {
          const cb = callback;
          callback = null;
          cb();
        }
      }
      const waitForDrain = () => new Promise((resolve6, reject) => {
        assert(callback === null);
        if (socket[kError]) {
          reject(socket[kError]);
        } else {
          callback = resolve6;
        }
      });
      socket.on("close", onDrain).on("drain", onDrain);
      const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header: header3 });
      try {
        for await (const chunk of body) {
          if (socket[kError]) {
            throw socket[kError];
          }
          if (!writer.write(chunk)) {
            await waitForDrain();
          }
        }
        writer.end();
      } catch (err) {
        writer.destroy(err);
      } finally {
        socket.off("close", onDrain).off("drain", onDrain);
      }
    }
    var AsyncWriter = class {
      /**
       *
       * @param {object} arg
       * @param {AbortCallback} arg.abort
       * @param {import('net').Socket} arg.socket
       * @param {import('../core/request.js')} arg.request
       * @param {number} arg.contentLength
       * @param {import('./client.js')} arg.client
       * @param {boolean} arg.expectsPayload
       * @param {string} arg.header
       */
      constructor({ abort, socket, request, contentLength, client, expectsPayload, header: header3 }) {
        this.socket = socket;
        this.request = request;
        this.contentLength = contentLength;
        this.client = client;
        this.bytesWritten = 0;
        this.expectsPayload = expectsPayload;
        this.header = header3;
        this.abort = abort;
        socket[kWriting] = true;
      }
      /**
       * @param {Buffer} chunk
       * @returns
       */
      write(chunk) {
        const { socket, request, contentLength, client, bytesWritten, expectsPayload, header: header3 } = this;
        if (socket[kError]) {
          throw socket[kError];
        }
        if (socket.destroyed) {
          return false;
        }
        const len = Buffer.byteLength(chunk);
        if (!len) {
          return true;
        }
        if (contentLength !== null && bytesWritten + len > contentLength) {
          if (client[kStrictContentLength]) {
            throw new RequestContentLengthMismatchError();
          }
          process.emitWarning(new RequestContentLengthMismatchError());
        }
        socket.cork();
        if (bytesWritten === 0) {
          if (!expectsPayload && request.reset !== false) {
            socket[kReset] = true;
          }
          if (contentLength === null) {
            socket.write(`${header3}transfer-encoding: chunked\r
`, "latin1");
          } else {
            socket.write(`${header3}content-length: ${contentLength}\r
\r
`, "latin1");
          }
        }
        if (contentLength === null) {
          socket.write(`\r
${len.toString(16)}\r
`, "latin1");
        }
        this.bytesWritten += len;
        const ret = socket.write(chunk);
        socket.uncork();
        request.onBodySent(chunk);
        if (!ret) {
          if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
            if (socket[kParser].timeout.refresh) {
              socket[kParser].timeout.refresh();
            }
          }
        }
        return ret;
      }
      /**
       * @returns {void}
       */
      end() {
        const { socket, contentLength, client, bytesWritten, expectsPayload, header: header3, request } = this;
        request.onRequestSent();
        socket[kWriting] = false;
        if (socket[kError]) {
          throw socket[kError];
        }
        if (socket.destroyed) {
          return;
        }
        if (bytesWritten === 0) {
          if (expectsPayload) {
            socket.write(`${header3}content-length: 0\r
\r
`, "latin1");
          } else {
            socket.write(`${header3}\r
`, "latin1");
          }
        } else if (contentLength === null) {
          socket.write("\r\n0\r\n\r\n", "latin1");
        }
        if (contentLength !== null && bytesWritten !== contentLength) {
          if (client[kStrictContentLength]) {
            throw new RequestContentLengthMismatchError();
          } else {
            process.emitWarning(new RequestContentLengthMismatchError());
          }
        }
        if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
          if (socket[kParser].timeout.refresh) {
            socket[kParser].timeout.refresh();
          }
        }
        client[kResume]();
      }
      /**
       * @param {Error} [err]
       * @returns {void}
       */
      destroy(err) {
        const { socket, client, abort } = this;
        socket[kWriting] = false;
        if (err) {
          assert(client[kRunning] <= 1, "pipeline should only contain this request");
          abort(err);
        }
      }
    };
    module2.exports = connectH1;
  }
});

// node_modules/undici/lib/dispatcher/client-h2.js
var require_client_h2 = __commonJS({
  "node_modules/undici/lib/dispatcher/client-h2.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { pipeline } = require("node:stream");
    var util = require_util();
    var {
      RequestContentLengthMismatchError,
      RequestAbortedError,
      SocketError,
      InformationalError,
      InvalidArgumentError,
      HeadersTimeoutError,
      BodyTimeoutError
    } = require_errors();
    var {
      kUrl,
      kReset,
      kClient,
      kRunning,
      kPending,
      kQueue,
      kPendingIdx,
      kRunningIdx,
      kError,
      kSocket,
      kStrictContentLength,
      kOnError,
      kMaxConcurrentStreams,
      kPingInterval,
      kHTTP2Session,
      kHTTP2InitialWindowSize,
      kHTTP2ConnectionWindowSize,
      kResume,
      kSize,
      kHTTPContext,
      kClosed,
      kBodyTimeout,
      kHeadersTimeout,
      kEnableConnectProtocol,
      kRemoteSettings,
      kHTTP2Stream,
      kHTTP2SessionState
    } = require_symbols();
    var { channels } = require_diagnostics();
    var kOpenStreams = /* @__PURE__ */ Symbol("open streams");
    var extractBody;
    var http2;
    try {
      http2 = require("node:http2");
    } catch {
      http2 = { constants: {} };
    }
    var {
      constants: {
        HTTP2_HEADER_AUTHORITY,
        HTTP2_HEADER_METHOD,
        HTTP2_HEADER_PATH,
        HTTP2_HEADER_SCHEME,
        HTTP2_HEADER_CONTENT_LENGTH,
        HTTP2_HEADER_EXPECT,
        HTTP2_HEADER_STATUS,
        HTTP2_HEADER_PROTOCOL,
        NGHTTP2_REFUSED_STREAM,
        NGHTTP2_CANCEL
      }
    } = http2;
    function parseH2Headers(headers) {
      const result = [];
      for (const [name2, value] of Object.entries(headers)) {
        if (Array.isArray(value)) {
          for (const subvalue of value) {
            result.push(Buffer.from(name2), Buffer.from(subvalue));
          }
        } else {
          result.push(Buffer.from(name2), Buffer.from(value));
        }
      }
      return result;
    }
    function connectH2(client, socket) {
      client[kSocket] = socket;
      const http2InitialWindowSize = client[kHTTP2InitialWindowSize];
      const http2ConnectionWindowSize = client[kHTTP2ConnectionWindowSize];
      const session = http2.connect(client[kUrl], {
        createConnection: () => socket,
        peerMaxConcurrentStreams: client[kMaxConcurrentStreams],
        settings: {
          // TODO(metcoder95): add support for PUSH
          enablePush: false,
          ...http2InitialWindowSize != null ? { initialWindowSize: http2InitialWindowSize } : null
        }
      });
      client[kSocket] = socket;
      session[kOpenStreams] = 0;
      session[kClient] = client;
      session[kSocket] = socket;
      session[kHTTP2SessionState] = {
        ping: {
          interval: client[kPingInterval] === 0 ? null : setInterval(onHttp2SendPing, client[kPingInterval], session).unref()
        }
      };
      session[kEnableConnectProtocol] = false;
      session[kRemoteSettings] = false;
      if (http2ConnectionWindowSize) {
        util.addListener(session, "connect", applyConnectionWindowSize.bind(session, http2ConnectionWindowSize));
      }
      util.addListener(session, "error", onHttp2SessionError);
      util.addListener(session, "frameError", onHttp2FrameError);
      util.addListener(session, "end", onHttp2SessionEnd);
      util.addListener(session, "goaway", onHttp2SessionGoAway);
      util.addListener(session, "close", onHttp2SessionClose);
      util.addListener(session, "remoteSettings", onHttp2RemoteSettings);
      session.unref();
      client[kHTTP2Session] = session;
      socket[kHTTP2Session] = session;
      util.addListener(socket, "error", onHttp2SocketError);
      util.addListener(socket, "end", onHttp2SocketEnd);
      util.addListener(socket, "close", onHttp2SocketClose);
      socket[kClosed] = false;
      socket.on("close", onSocketClose);
      return {
        version: "h2",
        defaultPipelining: Infinity,
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
        */
        write(request) {
          return writeH2(client, request);
        },
        /**
         * @returns {void}
         */
        resume() {
          resumeH2(client);
        },
        /**
         * @param {Error | null} err
         * @param {() => void} callback
         */
        destroy(err, callback) {
          if (socket[kClosed]) {
            queueMicrotask(callback);
          } else {
            socket.destroy(err).on("close", callback);
          }
        },
        /**
         * @type {boolean}
         */
        get destroyed() {
          return socket.destroyed;
        },
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
        */
        busy(request) {
          if (request != null) {
            if (client[kRunning] > 0) {
              if (request.idempotent === false) return true;
              if ((request.upgrade === "websocket" || request.method === "CONNECT") && session[kRemoteSettings] === false) return true;
              if (util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
            } else {
              return (request.upgrade === "websocket" || request.method === "CONNECT") && session[kRemoteSettings] === false;
            }
          }
          return false;
        }
      };
    }
    function resumeH2(client) {
      const socket = client[kSocket];
      if (socket?.destroyed === false) {
        if (client[kSize] === 0) {
          socket.unref();
          client[kHTTP2Session].unref();
        } else {
          socket.ref();
          client[kHTTP2Session].ref();
        }
      }
    }
    function applyConnectionWindowSize(connectionWindowSize) {
      try {
        if (typeof this.setLocalWindowSize === "function") {
          this.setLocalWindowSize(connectionWindowSize);
        }
      } catch {
      }
    }
    function onHttp2RemoteSettings(settings) {
      this[kClient][kMaxConcurrentStreams] = settings.maxConcurrentStreams ?? this[kClient][kMaxConcurrentStreams];
      if (this[kRemoteSettings] === true && this[kEnableConnectProtocol] === true && settings.enableConnectProtocol === false) {
        const err = new InformationalError("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");
        this[kSocket][kError] = err;
        this[kClient][kOnError](err);
        return;
      }
      this[kEnableConnectProtocol] = settings.enableConnectProtocol ?? this[kEnableConnectProtocol];
      this[kRemoteSettings] = true;
      this[kClient][kResume]();
    }
    function onHttp2SendPing(session) {
      const state = session[kHTTP2SessionState];
      if ((session.closed || session.destroyed) && state.ping.interval != null) {
        clearInterval(state.ping.interval);
        state.ping.interval = null;
        return;
      }
      session.ping(onPing.bind(session));
      function onPing(err, duration) {
        const client = this[kClient];
        const socket = this[kClient];
        if (err != null) {
          const error = new InformationalError(`HTTP/2: "PING" errored - type ${err.message}`);
          socket[kError] = error;
          client[kOnError](error);
        } else {
          client.emit("ping", duration);
        }
      }
    }
    function onHttp2SessionError(err) {
      this[kSocket][kError] = err;
      this[kClient][kOnError](err);
    }
    function onHttp2FrameError(type, code, id) {
      if (id === 0) {
        const err = new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
        this[kSocket][kError] = err;
        this[kClient][kOnError](err);
      }
    }
    function onHttp2SessionEnd() {
      const err = new SocketError("other side closed", util.getSocketInfo(this[kSocket]));
      this.destroy(err);
      util.destroy(this[kSocket], err);
    }
    function completeRequest(client, request, resetPendingIdx = false) {
      const queue = client[kQueue];
      const runningIdx = client[kRunningIdx];
      if (runningIdx < client[kPendingIdx] && queue[runningIdx] === request) {
        queue[runningIdx] = null;
        client[kRunningIdx] = runningIdx + 1;
        return;
      }
      const index = queue.indexOf(request, runningIdx);
      if (index === -1 || index >= client[kPendingIdx]) {
        return;
      }
      queue.splice(index, 1);
      client[kPendingIdx]--;
      if (resetPendingIdx && client[kPendingIdx] < client[kRunningIdx]) {
        client[kPendingIdx] = client[kRunningIdx];
      }
    }
    function onHttp2SessionGoAway(errorCode) {
      const err = this[kError] || new SocketError(`HTTP/2: "GOAWAY" frame received with code ${errorCode}`, util.getSocketInfo(this[kSocket]));
      const client = this[kClient];
      client[kSocket] = null;
      client[kHTTPContext] = null;
      this.close();
      this[kHTTP2Session] = null;
      util.destroy(this[kSocket], err);
      if (client[kRunningIdx] < client[kQueue].length) {
        const request = client[kQueue][client[kRunningIdx]];
        client[kQueue][client[kRunningIdx]++] = null;
        if (request != null) {
          util.errorRequest(client, request, err);
        }
        client[kPendingIdx] = client[kRunningIdx];
      }
      assert(client[kRunning] === 0);
      client.emit("disconnect", client[kUrl], [client], err);
      client.emit("connectionError", client[kUrl], [client], err);
      client[kResume]();
    }
    function onHttp2SessionClose() {
      const { [kClient]: client, [kHTTP2SessionState]: state } = this;
      const { [kSocket]: socket } = client;
      const err = this[kSocket][kError] || this[kError] || new SocketError("closed", util.getSocketInfo(socket));
      client[kSocket] = null;
      client[kHTTPContext] = null;
      if (state.ping.interval != null) {
        clearInterval(state.ping.interval);
        state.ping.interval = null;
      }
      if (client.destroyed) {
        assert(client[kPending] === 0);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          if (request != null) {
            util.errorRequest(client, request, err);
          }
        }
      }
    }
    function onHttp2SocketClose() {
      const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
      const client = this[kHTTP2Session][kClient];
      client[kSocket] = null;
      client[kHTTPContext] = null;
      if (this[kHTTP2Session] !== null) {
        this[kHTTP2Session].destroy(err);
      }
      client[kPendingIdx] = client[kRunningIdx];
      assert(client[kRunning] === 0);
      client.emit("disconnect", client[kUrl], [client], err);
      client[kResume]();
    }
    function onHttp2SocketError(err) {
      this[kError] = err;
      this[kClient][kOnError](err);
    }
    function onHttp2SocketEnd() {
      util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
    }
    function onSocketClose() {
      this[kClosed] = true;
    }
    function shouldSendContentLength(method) {
      return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
    }
    function writeH2(client, request) {
      const headersTimeout = request.headersTimeout ?? client[kHeadersTimeout];
      const bodyTimeout = request.bodyTimeout ?? client[kBodyTimeout];
      const session = client[kHTTP2Session];
      const { method, path, host, upgrade, expectContinue, signal, protocol, headers: reqHeaders } = request;
      let { body } = request;
      if (upgrade != null && upgrade !== "websocket") {
        util.errorRequest(client, request, new InvalidArgumentError(`Custom upgrade "${upgrade}" not supported over HTTP/2`));
        return false;
      }
      const headers = {};
      for (let n = 0; n < reqHeaders.length; n += 2) {
        const key = reqHeaders[n + 0];
        const val = reqHeaders[n + 1];
        if (key === "cookie") {
          if (headers[key] != null) {
            headers[key] = Array.isArray(headers[key]) ? (headers[key].push(val), headers[key]) : [headers[key], val];
          } else {
            headers[key] = val;
          }
          continue;
        }
        if (Array.isArray(val)) {
          for (let i = 0; i < val.length; i++) {
            if (headers[key]) {
              headers[key] += `, ${val[i]}`;
            } else {
              headers[key] = val[i];
            }
          }
        } else if (headers[key]) {
          headers[key] += `, ${val}`;
        } else {
          headers[key] = val;
        }
      }
      let stream = null;
      const { hostname, port: port4 } = client[kUrl];
      headers[HTTP2_HEADER_AUTHORITY] = host || `${hostname}${port4 ? `:${port4}` : ""}`;
      headers[HTTP2_HEADER_METHOD] = method;
      const abort = (err) => {
        if (request.aborted || request.completed) {
          return;
        }
        err = err || new RequestAbortedError();
        util.errorRequest(client, request, err);
        if (stream != null) {
          stream.removeAllListeners("data");
          stream.close();
          client[kOnError](err);
          completeRequest(client, request);
          client[kResume]();
        }
        util.destroy(body, err);
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client, request, err);
      }
      if (request.aborted) {
        return false;
      }
      if (upgrade || method === "CONNECT") {
        session.ref();
        if (upgrade === "websocket") {
          if (session[kEnableConnectProtocol] === false) {
            util.errorRequest(client, request, new InformationalError("HTTP/2: Extended CONNECT protocol not supported by server"));
            session.unref();
            return false;
          }
          headers[HTTP2_HEADER_METHOD] = "CONNECT";
          headers[HTTP2_HEADER_PROTOCOL] = "websocket";
          headers[HTTP2_HEADER_PATH] = path;
          if (protocol === "ws:" || protocol === "wss:") {
            headers[HTTP2_HEADER_SCHEME] = protocol === "ws:" ? "http" : "https";
          } else {
            headers[HTTP2_HEADER_SCHEME] = protocol === "http:" ? "http" : "https";
          }
          stream = session.request(headers, { endStream: false, signal });
          stream[kHTTP2Stream] = true;
          ++session[kOpenStreams];
          stream.once("response", (headers2, _flags) => {
            const { [HTTP2_HEADER_STATUS]: statusCode, ...realHeaders } = headers2;
            try {
              request.onUpgrade(statusCode, parseH2Headers(realHeaders), stream);
            } catch (err) {
              abort(err);
              return;
            }
            completeRequest(client, request);
          });
          stream.on("error", () => {
            if (stream.rstCode === NGHTTP2_REFUSED_STREAM || stream.rstCode === NGHTTP2_CANCEL) {
              abort(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`));
            }
          });
          stream.once("close", () => {
            session[kOpenStreams] -= 1;
            if (session[kOpenStreams] === 0) session.unref();
          });
          stream.setTimeout(headersTimeout);
          return true;
        }
        stream = session.request(headers, { endStream: false, signal });
        stream[kHTTP2Stream] = true;
        ++session[kOpenStreams];
        stream.on("response", (headers2) => {
          const { [HTTP2_HEADER_STATUS]: statusCode, ...realHeaders } = headers2;
          try {
            request.onUpgrade(statusCode, parseH2Headers(realHeaders), stream);
          } catch (err) {
            abort(err);
            return;
          }
          completeRequest(client, request);
        });
        stream.on("error", abort);
        stream.once("close", () => {
          session[kOpenStreams] -= 1;
          if (session[kOpenStreams] === 0) session.unref();
        });
        stream.setTimeout(headersTimeout);
        return true;
      }
      headers[HTTP2_HEADER_PATH] = path;
      headers[HTTP2_HEADER_SCHEME] = protocol === "http:" ? "http" : "https";
      const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH";
      if (body && typeof body.read === "function") {
        body.read(0);
      }
      let contentLength = util.bodyLength(body);
      if (util.isFormDataLike(body)) {
        extractBody ??= require_body().extractBody;
        const [bodyStream, contentType] = extractBody(body);
        headers["content-type"] = contentType;
        body = bodyStream.stream;
        contentLength = bodyStream.length;
      }
      if (contentLength == null) {
        contentLength = request.contentLength;
      }
      if (!expectsPayload) {
        contentLength = null;
      }
      if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength != null && request.contentLength !== contentLength) {
        if (client[kStrictContentLength]) {
          util.errorRequest(client, request, new RequestContentLengthMismatchError());
          return false;
        }
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      if (contentLength != null) {
        assert(body || contentLength === 0, "no body must not have content length");
        headers[HTTP2_HEADER_CONTENT_LENGTH] = `${contentLength}`;
      }
      session.ref();
      if (channels.sendHeaders.hasSubscribers) {
        let header3 = "";
        for (const key in headers) {
          header3 += `${key}: ${headers[key]}\r
`;
        }
        channels.sendHeaders.publish({ request, headers: header3, socket: session[kSocket] });
      }
      const shouldEndStream = method === "GET" || method === "HEAD" || body === null;
      if (expectContinue) {
        headers[HTTP2_HEADER_EXPECT] = "100-continue";
        stream = session.request(headers, { endStream: shouldEndStream, signal });
        stream[kHTTP2Stream] = true;
        stream.once("continue", writeBodyH2);
      } else {
        stream = session.request(headers, {
          endStream: shouldEndStream,
          signal
        });
        stream[kHTTP2Stream] = true;
        writeBodyH2();
      }
      ++session[kOpenStreams];
      stream.setTimeout(headersTimeout);
      let responseReceived = false;
      stream.once("response", (headers2) => {
        const { [HTTP2_HEADER_STATUS]: statusCode, ...realHeaders } = headers2;
        request.onResponseStarted();
        responseReceived = true;
        stream.setTimeout(bodyTimeout);
        if (request.aborted) {
          stream.removeAllListeners("data");
          return;
        }
        if (request.onHeaders(Number(statusCode), parseH2Headers(realHeaders), stream.resume.bind(stream), "") === false) {
          stream.pause();
        }
        stream.on("data", (chunk) => {
          if (request.aborted || request.completed) {
            return;
          }
          if (request.onData(chunk) === false) {
            stream.pause();
          }
        });
      });
      stream.once("end", () => {
        stream.removeAllListeners("data");
        if (responseReceived) {
          if (!request.aborted && !request.completed) {
            request.onComplete({});
          }
          completeRequest(client, request);
          client[kResume]();
        } else {
          abort(new InformationalError("HTTP/2: stream half-closed (remote)"));
          completeRequest(client, request, true);
          client[kResume]();
        }
      });
      stream.once("close", () => {
        stream.removeAllListeners("data");
        session[kOpenStreams] -= 1;
        if (session[kOpenStreams] === 0) {
          session.unref();
        }
        if (!request.aborted && !request.completed) {
          abort(new InformationalError("HTTP/2: stream closed before the response was complete"));
        }
      });
      stream.once("error", function(err) {
        stream.removeAllListeners("data");
        abort(err);
      });
      stream.once("frameError", (type, code) => {
        stream.removeAllListeners("data");
        abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
      });
      stream.on("aborted", () => {
        stream.removeAllListeners("data");
      });
      stream.on("timeout", () => {
        const err = responseReceived ? new BodyTimeoutError(`HTTP/2: "body timeout after ${bodyTimeout}"`) : new HeadersTimeoutError(`HTTP/2: "headers timeout after ${headersTimeout}"`);
        stream.removeAllListeners("data");
        session[kOpenStreams] -= 1;
        if (session[kOpenStreams] === 0) {
          session.unref();
        }
        abort(err);
      });
      stream.once("trailers", (trailers) => {
        if (request.aborted || request.completed) {
          return;
        }
        stream.removeAllListeners("data");
        request.onComplete(trailers);
      });
      return true;
      function writeBodyH2() {
        if (!body || contentLength === 0) {
          writeBuffer(
            abort,
            stream,
            null,
            client,
            request,
            client[kSocket],
            contentLength,
            expectsPayload
          );
        } else if (util.isBuffer(body)) {
          writeBuffer(
            abort,
            stream,
            body,
            client,
            request,
            client[kSocket],
            contentLength,
            expectsPayload
          );
        } else if (util.isBlobLike(body)) {
          if (typeof body.stream === "function") {
            writeIterable(
              abort,
              stream,
              body.stream(),
              client,
              request,
              client[kSocket],
              contentLength,
              expectsPayload
            );
          } else {
            writeBlob(
              abort,
              stream,
              body,
              client,
              request,
              client[kSocket],
              contentLength,
              expectsPayload
            );
          }
        } else if (util.isStream(body)) {
          writeStream(
            abort,
            client[kSocket],
            expectsPayload,
            stream,
            body,
            client,
            request,
            contentLength
          );
        } else if (util.isIterable(body)) {
          writeIterable(
            abort,
            stream,
            body,
            client,
            request,
            client[kSocket],
            contentLength,
            expectsPayload
          );
        } else {
          assert(false);
        }
      }
    }
    function writeBuffer(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      try {
        if (body != null && util.isBuffer(body)) {
          assert(contentLength === body.byteLength, "buffer body must have content length");
          h2stream.cork();
          h2stream.write(body);
          h2stream.uncork();
          h2stream.end();
          request.onBodySent(body);
        }
        if (!expectsPayload) {
          socket[kReset] = true;
        }
        request.onRequestSent();
        client[kResume]();
      } catch (error) {
        abort(error);
      }
    }
    function writeStream(abort, socket, expectsPayload, h2stream, body, client, request, contentLength) {
      assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
      const pipe2 = pipeline(
        body,
        h2stream,
        (err) => {
          if (err) {
            util.destroy(pipe2, err);
            abort(err);
          } else {
            util.removeAllListeners(pipe2);
            request.onRequestSent();
            if (!expectsPayload) {
              socket[kReset] = true;
            }
            client[kResume]();
          }
        }
      );
      util.addListener(pipe2, "data", onPipeData);
      function onPipeData(chunk) {
        request.onBodySent(chunk);
      }
    }
    async function writeBlob(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      assert(contentLength === body.size, "blob body must have content length");
      try {
        if (contentLength != null && contentLength !== body.size) {
          throw new RequestContentLengthMismatchError();
        }
        const buffer = Buffer.from(await body.arrayBuffer());
        h2stream.cork();
        h2stream.write(buffer);
        h2stream.uncork();
        h2stream.end();
        request.onBodySent(buffer);
        request.onRequestSent();
        if (!expectsPayload) {
          socket[kReset] = true;
        }
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeIterable(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
      let callback = null;
      function onDrain() {
        if (callback) {
          const cb = callback;
          callback = null;
          cb();
        }
      }
      const waitForDrain = () => new Promise((resolve6, reject) => {
        assert(callback === null);
        if (socket[kError]) {
          reject(socket[kError]);
        } else {
          callback = resolve6;
        }
      });
      h2stream.on("close", onDrain).on("drain", onDrain);
      try {
        for await (const chunk of body) {
          if (socket[kError]) {
            throw socket[kError];
          }
          const res = h2stream.write(chunk);
          request.onBodySent(chunk);
          if (!res) {
            await waitForDrain();
          }
        }
        h2stream.end();
        request.onRequestSent();
        if (!expectsPayload) {
          socket[kReset] = true;
        }
        client[kResume]();
      } catch (err) {
        abort(err);
      } finally {
        h2stream.off("close", onDrain).off("drain", onDrain);
      }
    }
    module2.exports = connectH2;
  }
});

// node_modules/undici/lib/dispatcher/client.js
var require_client = __commonJS({
  "node_modules/undici/lib/dispatcher/client.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var net = require("node:net");
    var http = require("node:http");
    var util = require_util();
    var { ClientStats } = require_stats();
    var { channels } = require_diagnostics();
    var Request = require_request();
    var DispatcherBase = require_dispatcher_base();
    var {
      InvalidArgumentError,
      InformationalError,
      ClientDestroyedError
    } = require_errors();
    var buildConnector = require_connect();
    var {
      kUrl,
      kServerName,
      kClient,
      kBusy,
      kConnect,
      kResuming,
      kRunning,
      kPending,
      kSize,
      kQueue,
      kConnected,
      kConnecting,
      kNeedDrain,
      kKeepAliveDefaultTimeout,
      kHostHeader,
      kPendingIdx,
      kRunningIdx,
      kError,
      kPipelining,
      kKeepAliveTimeoutValue,
      kMaxHeadersSize,
      kKeepAliveMaxTimeout,
      kKeepAliveTimeoutThreshold,
      kHeadersTimeout,
      kBodyTimeout,
      kStrictContentLength,
      kConnector,
      kMaxRequests,
      kCounter,
      kClose,
      kDestroy,
      kDispatch,
      kLocalAddress,
      kMaxResponseSize,
      kOnError,
      kHTTPContext,
      kMaxConcurrentStreams,
      kHTTP2InitialWindowSize,
      kHTTP2ConnectionWindowSize,
      kResume,
      kPingInterval
    } = require_symbols();
    var connectH1 = require_client_h1();
    var connectH2 = require_client_h2();
    var kClosedResolve = /* @__PURE__ */ Symbol("kClosedResolve");
    var getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
      throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
    };
    var noop = () => {
    };
    function getPipelining(client) {
      return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
    }
    var Client = class extends DispatcherBase {
      /**
       *
       * @param {string|URL} url
       * @param {import('../../types/client.js').Client.Options} options
       */
      constructor(url, {
        maxHeaderSize: maxHeaderSize3,
        headersTimeout,
        socketTimeout,
        requestTimeout,
        connectTimeout,
        bodyTimeout,
        idleTimeout,
        keepAlive,
        keepAliveTimeout,
        maxKeepAliveTimeout,
        keepAliveMaxTimeout,
        keepAliveTimeoutThreshold,
        socketPath,
        pipelining,
        tls,
        strictContentLength,
        maxCachedSessions,
        connect: connect3,
        maxRequestsPerClient,
        localAddress,
        maxResponseSize,
        autoSelectFamily,
        autoSelectFamilyAttemptTimeout,
        // h2
        maxConcurrentStreams,
        allowH2,
        useH2c,
        initialWindowSize,
        connectionWindowSize,
        pingInterval,
        webSocket,
        eventSource
      } = {}) {
        if (keepAlive !== void 0) {
          throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
        }
        if (socketTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
        }
        if (requestTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
        }
        if (idleTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
        }
        if (maxKeepAliveTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
        }
        if (maxHeaderSize3 != null) {
          if (!Number.isInteger(maxHeaderSize3) || maxHeaderSize3 < 1) {
            throw new InvalidArgumentError("invalid maxHeaderSize");
          }
        } else {
          maxHeaderSize3 = getDefaultNodeMaxHeaderSize();
        }
        if (socketPath != null && typeof socketPath !== "string") {
          throw new InvalidArgumentError("invalid socketPath");
        }
        if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
          throw new InvalidArgumentError("invalid connectTimeout");
        }
        if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
          throw new InvalidArgumentError("invalid keepAliveTimeout");
        }
        if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
          throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
        }
        if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
          throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
        }
        if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
          throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
        }
        if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
          throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
        }
        if (connect3 != null && typeof connect3 !== "function" && typeof connect3 !== "object") {
          throw new InvalidArgumentError("connect must be a function or an object");
        }
        if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
          throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
        }
        if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) {
          throw new InvalidArgumentError("localAddress must be valid string IP address");
        }
        if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
          throw new InvalidArgumentError("maxResponseSize must be a positive number");
        }
        if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) {
          throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
        }
        if (allowH2 != null && typeof allowH2 !== "boolean") {
          throw new InvalidArgumentError("allowH2 must be a valid boolean value");
        }
        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
        }
        if (useH2c != null && typeof useH2c !== "boolean") {
          throw new InvalidArgumentError("useH2c must be a valid boolean value");
        }
        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
        }
        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
        }
        if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
        }
        super({ webSocket, eventSource });
        if (typeof connect3 !== "function") {
          connect3 = buildConnector({
            ...tls,
            maxCachedSessions,
            allowH2,
            useH2c,
            socketPath,
            timeout: connectTimeout,
            ...typeof autoSelectFamily === "boolean" ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0,
            ...connect3
          });
        } else {
          const customConnect = connect3;
          connect3 = (opts, callback) => customConnect({
            ...opts,
            ...socketPath != null ? { socketPath } : null,
            ...allowH2 != null ? { allowH2 } : null
          }, callback);
        }
        this[kUrl] = util.parseOrigin(url);
        this[kConnector] = connect3;
        this[kPipelining] = pipelining != null ? pipelining : 1;
        this[kMaxHeadersSize] = maxHeaderSize3;
        this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
        this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
        this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
        this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
        this[kServerName] = null;
        this[kLocalAddress] = localAddress != null ? localAddress : null;
        this[kResuming] = 0;
        this[kNeedDrain] = 0;
        this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}\r
`;
        this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
        this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
        this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
        this[kMaxRequests] = maxRequestsPerClient;
        this[kClosedResolve] = null;
        this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
        this[kHTTPContext] = null;
        this[kMaxConcurrentStreams] = maxConcurrentStreams != null ? maxConcurrentStreams : 100;
        this[kHTTP2InitialWindowSize] = initialWindowSize != null ? initialWindowSize : 262144;
        this[kHTTP2ConnectionWindowSize] = connectionWindowSize != null ? connectionWindowSize : 524288;
        this[kPingInterval] = pingInterval != null ? pingInterval : 6e4;
        this[kQueue] = [];
        this[kRunningIdx] = 0;
        this[kPendingIdx] = 0;
        this[kResume] = (sync) => resume(this, sync);
        this[kOnError] = (err) => onError(this, err);
      }
      get pipelining() {
        return this[kPipelining];
      }
      set pipelining(value) {
        this[kPipelining] = value;
        this[kResume](true);
      }
      get stats() {
        return new ClientStats(this);
      }
      get [kPending]() {
        return this[kQueue].length - this[kPendingIdx];
      }
      get [kRunning]() {
        return this[kPendingIdx] - this[kRunningIdx];
      }
      get [kSize]() {
        return this[kQueue].length - this[kRunningIdx];
      }
      get [kConnected]() {
        return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
      }
      get [kBusy]() {
        return Boolean(
          this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0
        );
      }
      [kConnect](cb) {
        connect2(this);
        this.once("connect", cb);
      }
      [kDispatch](opts, handler) {
        const request = new Request(this[kUrl].origin, opts, handler);
        this[kQueue].push(request);
        if (this[kResuming]) {
        } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
          this[kResuming] = 1;
          queueMicrotask(() => resume(this));
        } else {
          this[kResume](true);
        }
        if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
          this[kNeedDrain] = 2;
        }
        return this[kNeedDrain] < 2;
      }
      [kClose]() {
        return new Promise((resolve6) => {
          if (this[kSize]) {
            this[kClosedResolve] = resolve6;
          } else {
            resolve6(null);
          }
        });
      }
      [kDestroy](err) {
        return new Promise((resolve6) => {
          const requests = this[kQueue].splice(this[kPendingIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            if (request != null) {
              util.errorRequest(this, request, err);
            }
          }
          const callback = () => {
            if (this[kClosedResolve]) {
              this[kClosedResolve]();
              this[kClosedResolve] = null;
            }
            resolve6(null);
          };
          if (this[kHTTPContext]) {
            this[kHTTPContext].destroy(err, callback);
            this[kHTTPContext] = null;
          } else {
            queueMicrotask(callback);
          }
          this[kResume]();
        });
      }
    };
    function onError(client, err) {
      if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
        assert(client[kPendingIdx] === client[kRunningIdx]);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          if (request != null) {
            util.errorRequest(client, request, err);
          }
        }
        assert(client[kSize] === 0);
      }
    }
    function connect2(client) {
      assert(!client[kConnecting]);
      assert(!client[kHTTPContext]);
      let { host, hostname, protocol, port: port4 } = client[kUrl];
      if (hostname[0] === "[") {
        const idx = hostname.indexOf("]");
        assert(idx !== -1);
        const ip = hostname.substring(1, idx);
        assert(net.isIPv6(ip));
        hostname = ip;
      }
      client[kConnecting] = true;
      if (channels.beforeConnect.hasSubscribers) {
        channels.beforeConnect.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port: port4,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector]
        });
      }
      try {
        client[kConnector]({
          host,
          hostname,
          protocol,
          port: port4,
          servername: client[kServerName],
          localAddress: client[kLocalAddress]
        }, (err, socket) => {
          if (err) {
            handleConnectError(client, err, { host, hostname, protocol, port: port4 });
            client[kResume]();
            return;
          }
          if (client.destroyed) {
            util.destroy(socket.on("error", noop), new ClientDestroyedError());
            client[kResume]();
            return;
          }
          assert(socket);
          try {
            client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
          } catch (err2) {
            socket.destroy().on("error", noop);
            handleConnectError(client, err2, { host, hostname, protocol, port: port4 });
            client[kResume]();
            return;
          }
          client[kConnecting] = false;
          socket[kCounter] = 0;
          socket[kMaxRequests] = client[kMaxRequests];
          socket[kClient] = client;
          socket[kError] = null;
          if (channels.connected.hasSubscribers) {
            channels.connected.publish({
              connectParams: {
                host,
                hostname,
                protocol,
                port: port4,
                version: client[kHTTPContext]?.version,
                servername: client[kServerName],
                localAddress: client[kLocalAddress]
              },
              connector: client[kConnector],
              socket
            });
          }
          client.emit("connect", client[kUrl], [client]);
          client[kResume]();
        });
      } catch (err) {
        handleConnectError(client, err, { host, hostname, protocol, port: port4 });
        client[kResume]();
      }
    }
    function handleConnectError(client, err, { host, hostname, protocol, port: port4 }) {
      if (client.destroyed) {
        return;
      }
      client[kConnecting] = false;
      if (channels.connectError.hasSubscribers) {
        channels.connectError.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port: port4,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          error: err
        });
      }
      if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
        assert(client[kRunning] === 0);
        while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
          const request = client[kQueue][client[kPendingIdx]++];
          util.errorRequest(client, request, err);
        }
      } else {
        onError(client, err);
      }
      client.emit("connectionError", client[kUrl], [client], err);
    }
    function emitDrain(client) {
      client[kNeedDrain] = 0;
      client.emit("drain", client[kUrl], [client]);
    }
    function resume(client, sync) {
      if (client[kResuming] === 2) {
        return;
      }
      client[kResuming] = 2;
      _resume(client, sync);
      client[kResuming] = 0;
      if (client[kRunningIdx] > 256) {
        client[kQueue].splice(0, client[kRunningIdx]);
        client[kPendingIdx] -= client[kRunningIdx];
        client[kRunningIdx] = 0;
      }
    }
    function _resume(client, sync) {
      while (true) {
        if (client.destroyed) {
          assert(client[kPending] === 0);
          return;
        }
        if (client[kClosedResolve] && !client[kSize]) {
          client[kClosedResolve]();
          client[kClosedResolve] = null;
          return;
        }
        if (client[kHTTPContext]) {
          client[kHTTPContext].resume();
        }
        if (client[kBusy]) {
          client[kNeedDrain] = 2;
        } else if (client[kNeedDrain] === 2) {
          if (sync) {
            client[kNeedDrain] = 1;
            queueMicrotask(() => emitDrain(client));
          } else {
            emitDrain(client);
          }
          continue;
        }
        if (client[kPending] === 0) {
          return;
        }
        if (client[kRunning] >= (getPipelining(client) || 1)) {
          return;
        }
        const request = client[kQueue][client[kPendingIdx]];
        if (request === null) {
          return;
        }
        if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
          if (client[kRunning] > 0) {
            return;
          }
          client[kServerName] = request.servername;
          client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
            client[kHTTPContext] = null;
            resume(client);
          });
        }
        if (client[kConnecting]) {
          return;
        }
        if (!client[kHTTPContext]) {
          connect2(client);
          return;
        }
        if (client[kHTTPContext].destroyed) {
          return;
        }
        if (client[kHTTPContext].busy(request)) {
          return;
        }
        if (!request.aborted && client[kHTTPContext].write(request)) {
          client[kPendingIdx]++;
        } else {
          client[kQueue].splice(client[kPendingIdx], 1);
        }
      }
    }
    module2.exports = Client;
  }
});

// node_modules/undici/lib/api/readable.js
var require_readable = __commonJS({
  "node_modules/undici/lib/api/readable.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { Readable } = require("node:stream");
    var { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = require_errors();
    var util = require_util();
    var { ReadableStreamFrom } = require_util();
    var kConsume = /* @__PURE__ */ Symbol("kConsume");
    var kReading = /* @__PURE__ */ Symbol("kReading");
    var kBody = /* @__PURE__ */ Symbol("kBody");
    var kAbort = /* @__PURE__ */ Symbol("kAbort");
    var kContentType = /* @__PURE__ */ Symbol("kContentType");
    var kContentLength = /* @__PURE__ */ Symbol("kContentLength");
    var kUsed = /* @__PURE__ */ Symbol("kUsed");
    var kBytesRead = /* @__PURE__ */ Symbol("kBytesRead");
    var noop = () => {
    };
    var BodyReadable = class extends Readable {
      /**
       * @param {object} opts
       * @param {(this: Readable, size: number) => void} opts.resume
       * @param {() => (void | null)} opts.abort
       * @param {string} [opts.contentType = '']
       * @param {number} [opts.contentLength]
       * @param {number} [opts.highWaterMark = 64 * 1024]
       */
      constructor({
        resume,
        abort,
        contentType = "",
        contentLength,
        highWaterMark = 64 * 1024
        // Same as nodejs fs streams.
      }) {
        super({
          autoDestroy: true,
          read: resume,
          highWaterMark
        });
        this._readableState.dataEmitted = false;
        this[kAbort] = abort;
        this[kConsume] = null;
        this[kBytesRead] = 0;
        this[kBody] = null;
        this[kUsed] = false;
        this[kContentType] = contentType;
        this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
        this[kReading] = false;
      }
      /**
       * @param {Error|null} err
       * @param {(error:(Error|null)) => void} callback
       * @returns {void}
       */
      _destroy(err, callback) {
        if (!err && !this._readableState.endEmitted) {
          err = new RequestAbortedError();
        }
        if (err) {
          this[kAbort]();
        }
        if (!this[kUsed]) {
          setImmediate(callback, err);
        } else {
          callback(err);
        }
      }
      /**
       * @param {string|symbol} event
       * @param {(...args: any[]) => void} listener
       * @returns {this}
       */
      on(event, listener) {
        if (event === "data" || event === "readable") {
          this[kReading] = true;
          this[kUsed] = true;
        }
        return super.on(event, listener);
      }
      /**
       * @param {string|symbol} event
       * @param {(...args: any[]) => void} listener
       * @returns {this}
       */
      addListener(event, listener) {
        return this.on(event, listener);
      }
      /**
       * @param {string|symbol} event
       * @param {(...args: any[]) => void} listener
       * @returns {this}
       */
      off(event, listener) {
        const ret = super.off(event, listener);
        if (event === "data" || event === "readable") {
          this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
        }
        return ret;
      }
      /**
       * @param {string|symbol} event
       * @param {(...args: any[]) => void} listener
       * @returns {this}
       */
      removeListener(event, listener) {
        return this.off(event, listener);
      }
      /**
       * @param {Buffer|null} chunk
       * @returns {boolean}
       */
      push(chunk) {
        if (chunk) {
          this[kBytesRead] += chunk.length;
          if (this[kConsume]) {
            consumePush(this[kConsume], chunk);
            return this[kReading] ? super.push(chunk) : true;
          }
        }
        return super.push(chunk);
      }
      /**
       * Consumes and returns the body as a string.
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-text
       * @returns {Promise<string>}
       */
      text() {
        return consume(this, "text");
      }
      /**
       * Consumes and returns the body as a JavaScript Object.
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-json
       * @returns {Promise<unknown>}
       */
      json() {
        return consume(this, "json");
      }
      /**
       * Consumes and returns the body as a Blob
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-blob
       * @returns {Promise<Blob>}
       */
      blob() {
        return consume(this, "blob");
      }
      /**
       * Consumes and returns the body as an Uint8Array.
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-bytes
       * @returns {Promise<Uint8Array>}
       */
      bytes() {
        return consume(this, "bytes");
      }
      /**
       * Consumes and returns the body as an ArrayBuffer.
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
       * @returns {Promise<ArrayBuffer>}
       */
      arrayBuffer() {
        return consume(this, "arrayBuffer");
      }
      /**
       * Not implemented
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-formdata
       * @throws {NotSupportedError}
       */
      async formData() {
        throw new NotSupportedError();
      }
      /**
       * Returns true if the body is not null and the body has been consumed.
       * Otherwise, returns false.
       *
       * @see https://fetch.spec.whatwg.org/#dom-body-bodyused
       * @readonly
       * @returns {boolean}
       */
      get bodyUsed() {
        return util.isDisturbed(this);
      }
      /**
       * @see https://fetch.spec.whatwg.org/#dom-body-body
       * @readonly
       * @returns {ReadableStream}
       */
      get body() {
        if (!this[kBody]) {
          this[kBody] = ReadableStreamFrom(this);
          if (this[kConsume]) {
            this[kBody].getReader();
            assert(this[kBody].locked);
          }
        }
        return this[kBody];
      }
      /**
       * Dumps the response body by reading `limit` number of bytes.
       * @param {object} opts
       * @param {number} [opts.limit = 131072] Number of bytes to read.
       * @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
       * @returns {Promise<null>}
       */
      dump(opts) {
        const signal = opts?.signal;
        if (signal != null && (typeof signal !== "object" || !("aborted" in signal))) {
          return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
        }
        const limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 128 * 1024;
        if (signal?.aborted) {
          return Promise.reject(signal.reason ?? new AbortError());
        }
        if (this._readableState.closeEmitted) {
          return Promise.resolve(null);
        }
        return new Promise((resolve6, reject) => {
          if (this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) {
            this.destroy(new AbortError());
          }
          if (signal) {
            const onAbort = () => {
              this.destroy(signal.reason ?? new AbortError());
            };
            signal.addEventListener("abort", onAbort);
            this.on("close", function() {
              signal.removeEventListener("abort", onAbort);
              if (signal.aborted) {
                reject(signal.reason ?? new AbortError());
              } else {
                resolve6(null);
              }
            });
          } else {
            this.on("close", resolve6);
          }
          this.on("error", noop).on("data", () => {
            if (this[kBytesRead] > limit) {
              this.destroy();
            }
          }).resume();
        });
      }
      /**
       * @param {BufferEncoding} encoding
       * @returns {this}
       */
      setEncoding(encoding) {
        if (Buffer.isEncoding(encoding)) {
          this._readableState.encoding = encoding;
        }
        return this;
      }
    };
    function isLocked(bodyReadable) {
      return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null;
    }
    function isUnusable(bodyReadable) {
      return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
    }
    function consume(stream, type) {
      assert(!stream[kConsume]);
      return new Promise((resolve6, reject) => {
        if (isUnusable(stream)) {
          const rState = stream._readableState;
          if (rState.destroyed && rState.closeEmitted === false) {
            stream.on("error", reject).on("close", () => {
              reject(new TypeError("unusable"));
            });
          } else {
            reject(rState.errored ?? new TypeError("unusable"));
          }
        } else {
          queueMicrotask(() => {
            stream[kConsume] = {
              type,
              stream,
              resolve: resolve6,
              reject,
              length: 0,
              body: []
            };
            stream.on("error", function(err) {
              consumeFinish(this[kConsume], err);
            }).on("close", function() {
              if (this[kConsume].body !== null) {
                consumeFinish(this[kConsume], new RequestAbortedError());
              }
            });
            consumeStart(stream[kConsume]);
          });
        }
      });
    }
    function consumeStart(consume2) {
      if (consume2.body === null) {
        return;
      }
      const { _readableState: state } = consume2.stream;
      if (state.bufferIndex) {
        const start = state.bufferIndex;
        const end2 = state.buffer.length;
        for (let n = start; n < end2; n++) {
          consumePush(consume2, state.buffer[n]);
        }
      } else {
        for (const chunk of state.buffer) {
          consumePush(consume2, chunk);
        }
      }
      if (state.endEmitted) {
        consumeEnd(this[kConsume], this._readableState.encoding);
      } else {
        consume2.stream.on("end", function() {
          consumeEnd(this[kConsume], this._readableState.encoding);
        });
      }
      consume2.stream.resume();
      while (consume2.stream.read() != null) {
      }
    }
    function chunksDecode(chunks, length, encoding) {
      if (chunks.length === 0 || length === 0) {
        return "";
      }
      const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
      const bufferLength = buffer.length;
      const start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
      if (!encoding || encoding === "utf8" || encoding === "utf-8") {
        return buffer.utf8Slice(start, bufferLength);
      } else {
        return buffer.subarray(start, bufferLength).toString(encoding);
      }
    }
    function chunksConcat(chunks, length) {
      if (chunks.length === 0 || length === 0) {
        return new Uint8Array(0);
      }
      if (chunks.length === 1) {
        return new Uint8Array(chunks[0]);
      }
      const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
      let offset = 0;
      for (let i = 0; i < chunks.length; ++i) {
        const chunk = chunks[i];
        buffer.set(chunk, offset);
        offset += chunk.length;
      }
      return buffer;
    }
    function consumeEnd(consume2, encoding) {
      const { type, body, resolve: resolve6, stream, length } = consume2;
      try {
        if (type === "text") {
          resolve6(chunksDecode(body, length, encoding));
        } else if (type === "json") {
          resolve6(JSON.parse(chunksDecode(body, length, encoding)));
        } else if (type === "arrayBuffer") {
          resolve6(chunksConcat(body, length).buffer);
        } else if (type === "blob") {
          resolve6(new Blob(body, { type: stream[kContentType] }));
        } else if (type === "bytes") {
          resolve6(chunksConcat(body, length));
        }
        consumeFinish(consume2);
      } catch (err) {
        stream.destroy(err);
      }
    }
    function consumePush(consume2, chunk) {
      consume2.length += chunk.length;
      consume2.body.push(chunk);
    }
    function consumeFinish(consume2, err) {
      if (consume2.body === null) {
        return;
      }
      if (err) {
        consume2.reject(err);
      } else {
        consume2.resolve();
      }
      consume2.type = null;
      consume2.stream = null;
      consume2.resolve = null;
      consume2.reject = null;
      consume2.length = 0;
      consume2.body = null;
    }
    module2.exports = {
      Readable: BodyReadable,
      chunksDecode
    };
  }
});

// node_modules/undici/lib/api/api-request.js
var require_api_request = __commonJS({
  "node_modules/undici/lib/api/api-request.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { AsyncResource } = require("node:async_hooks");
    var { Readable } = require_readable();
    var { InvalidArgumentError, RequestAbortedError } = require_errors();
    var util = require_util();
    function noop() {
    }
    var RequestHandler = class extends AsyncResource {
      constructor(opts, callback) {
        if (!opts || typeof opts !== "object") {
          throw new InvalidArgumentError("invalid opts");
        }
        const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
        try {
          if (typeof callback !== "function") {
            throw new InvalidArgumentError("invalid callback");
          }
          if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) {
            throw new InvalidArgumentError("invalid highWaterMark");
          }
          if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") {
            throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
          }
          if (method === "CONNECT") {
            throw new InvalidArgumentError("invalid method");
          }
          if (onInfo && typeof onInfo !== "function") {
            throw new InvalidArgumentError("invalid onInfo callback");
          }
          super("UNDICI_REQUEST");
        } catch (err) {
          if (util.isStream(body)) {
            util.destroy(body.on("error", noop), err);
          }
          throw err;
        }
        this.method = method;
        this.responseHeaders = responseHeaders || null;
        this.opaque = opaque || null;
        this.callback = callback;
        this.res = null;
        this.abort = null;
        this.body = body;
        this.trailers = {};
        this.context = null;
        this.onInfo = onInfo || null;
        this.highWaterMark = highWaterMark;
        this.reason = null;
        this.removeAbortListener = null;
        if (signal?.aborted) {
          this.reason = signal.reason ?? new RequestAbortedError();
        } else if (signal) {
          this.removeAbortListener = util.addAbortListener(signal, () => {
            this.reason = signal.reason ?? new RequestAbortedError();
            if (this.res) {
              util.destroy(this.res.on("error", noop), this.reason);
            } else if (this.abort) {
              this.abort(this.reason);
            }
          });
        }
      }
      onConnect(abort, context) {
        if (this.reason) {
          abort(this.reason);
          return;
        }
        assert(this.callback);
        this.abort = abort;
        this.context = context;
      }
      onHeaders(statusCode, rawHeaders, resume, statusMessage) {
        const { callback, opaque, abort, context, responseHeaders, highWaterMark } = this;
        const headers = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
        if (statusCode < 200) {
          if (this.onInfo) {
            this.onInfo({ statusCode, headers });
          }
          return;
        }
        const parsedHeaders = responseHeaders === "raw" ? util.parseHeaders(rawHeaders) : headers;
        const contentType = parsedHeaders["content-type"];
        const contentLength = parsedHeaders["content-length"];
        const res = new Readable({
          resume,
          abort,
          contentType,
          contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
          highWaterMark
        });
        if (this.removeAbortListener) {
          res.on("close", this.removeAbortListener);
          this.removeAbortListener = null;
        }
        this.callback = null;
        this.res = res;
        if (callback !== null) {
          try {
            this.runInAsyncScope(callback, null, null, {
              statusCode,
              statusText: statusMessage,
              headers,
              trailers: this.trailers,
              opaque,
              body: res,
              context
            });
          } catch (err) {
            this.res = null;
            util.destroy(res.on("error", noop), err);
            queueMicrotask(() => {
              throw err;
            });
          }
        }
      }
      onData(chunk) {
        return this.res.push(chunk);
      }
      onComplete(trailers) {
        util.parseHeaders(trailers, this.trailers);
        this.res.push(null);
      }
      onError(err) {
        const { res, callback, body, opaque } = this;
        if (callback) {
          this.callback = null;
          queueMicrotask(() => {
            this.runInAsyncScope(callback, null, err, { opaque });
          });
        }
        if (res) {
          this.res = null;
          queueMicrotask(() => {
            util.destroy(res.on("error", noop), err);
          });
        }
        if (body) {
          this.body = null;
          if (util.isStream(body)) {
            body.on("error", noop);
            util.destroy(body, err);
          }
        }
        if (this.removeAbortListener) {
          this.removeAbortListener();
          this.removeAbortListener = null;
        }
      }
    };
    function request(opts, callback) {
      if (callback === void 0) {
        return new Promise((resolve6, reject) => {
          request.call(this, opts, (err, data) => {
            return err ? reject(err) : resolve6(data);
          });
        });
      }
      try {
        const handler = new RequestHandler(opts, callback);
        this.dispatch(opts, handler);
      } catch (err) {
        if (typeof callback !== "function") {
          throw err;
        }
        const opaque = opts?.opaque;
        queueMicrotask(() => callback(err, { opaque }));
      }
    }
    module2.exports = request;
    module2.exports.RequestHandler = RequestHandler;
  }
});

// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = __commonJS({
  "node_modules/undici/lib/dispatcher/fixed-queue.js"(exports2, module2) {
    "use strict";
    var kSize = 2048;
    var kMask = kSize - 1;
    var FixedCircularBuffer = class {
      /** @type {number} */
      bottom = 0;
      /** @type {number} */
      top = 0;
      /** @type {Array<T|undefined>} */
      list = new Array(kSize).fill(void 0);
      /** @type {T|null} */
      next = null;
      /** @returns {boolean} */
      isEmpty() {
        return this.top === this.bottom;
      }
      /** @returns {boolean} */
      isFull() {
        return (this.top + 1 & kMask) === this.bottom;
      }
      /**
       * @param {T} data
       * @returns {void}
       */
      push(data) {
        this.list[this.top] = data;
        this.top = this.top + 1 & kMask;
      }
      /** @returns {T|null} */
      shift() {
        const nextItem = this.list[this.bottom];
        if (nextItem === void 0) {
          return null;
        }
        this.list[this.bottom] = void 0;
        this.bottom = this.bottom + 1 & kMask;
        return nextItem;
      }
    };
    module2.exports = class FixedQueue {
      constructor() {
        this.head = this.tail = new FixedCircularBuffer();
      }
      /** @returns {boolean} */
      isEmpty() {
        return this.head.isEmpty();
      }
      /** @param {T} data */
      push(data) {
        if (this.head.isFull()) {
          this.head = this.head.next = new FixedCircularBuffer();
        }
        this.head.push(data);
      }
      /** @returns {T|null} */
      shift() {
        const tail = this.tail;
        const next = tail.shift();
        if (tail.isEmpty() && tail.next !== null) {
          this.tail = tail.next;
          tail.next = null;
        }
        return next;
      }
    };
  }
});

// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = __commonJS({
  "node_modules/undici/lib/dispatcher/pool-base.js"(exports2, module2) {
    "use strict";
    var { PoolStats } = require_stats();
    var DispatcherBase = require_dispatcher_base();
    var FixedQueue = require_fixed_queue();
    var { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols();
    var kClients = /* @__PURE__ */ Symbol("clients");
    var kNeedDrain = /* @__PURE__ */ Symbol("needDrain");
    var kQueue = /* @__PURE__ */ Symbol("queue");
    var kClosedResolve = /* @__PURE__ */ Symbol("closed resolve");
    var kOnDrain = /* @__PURE__ */ Symbol("onDrain");
    var kOnConnect = /* @__PURE__ */ Symbol("onConnect");
    var kOnDisconnect = /* @__PURE__ */ Symbol("onDisconnect");
    var kOnConnectionError = /* @__PURE__ */ Symbol("onConnectionError");
    var kGetDispatcher = /* @__PURE__ */ Symbol("get dispatcher");
    var kAddClient = /* @__PURE__ */ Symbol("add client");
    var kRemoveClient = /* @__PURE__ */ Symbol("remove client");
    var PoolBase = class extends DispatcherBase {
      [kQueue] = new FixedQueue();
      [kQueued] = 0;
      [kClients] = [];
      [kNeedDrain] = false;
      [kOnDrain](client, origin, targets) {
        const queue = this[kQueue];
        let needDrain = false;
        while (!needDrain) {
          const item = queue.shift();
          if (!item) {
            break;
          }
          this[kQueued]--;
          needDrain = !client.dispatch(item.opts, item.handler);
        }
        client[kNeedDrain] = needDrain;
        if (!needDrain && this[kNeedDrain]) {
          this[kNeedDrain] = false;
          this.emit("drain", origin, [this, ...targets]);
        }
        if (this[kClosedResolve] && queue.isEmpty()) {
          const closeAll = [];
          for (let i = 0; i < this[kClients].length; i++) {
            const client2 = this[kClients][i];
            if (!client2.destroyed) {
              closeAll.push(client2.close());
            }
          }
          return Promise.all(closeAll).then(this[kClosedResolve]);
        }
      }
      [kOnConnect] = (origin, targets) => {
        this.emit("connect", origin, [this, ...targets]);
      };
      [kOnDisconnect] = (origin, targets, err) => {
        this.emit("disconnect", origin, [this, ...targets], err);
      };
      [kOnConnectionError] = (origin, targets, err) => {
        this.emit("connectionError", origin, [this, ...targets], err);
      };
      get [kBusy]() {
        return this[kNeedDrain];
      }
      get [kConnected]() {
        let ret = 0;
        for (const { [kConnected]: connected } of this[kClients]) {
          ret += connected;
        }
        return ret;
      }
      get [kFree]() {
        let ret = 0;
        for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
          ret += connected && !needDrain;
        }
        return ret;
      }
      get [kPending]() {
        let ret = this[kQueued];
        for (const { [kPending]: pending } of this[kClients]) {
          ret += pending;
        }
        return ret;
      }
      get [kRunning]() {
        let ret = 0;
        for (const { [kRunning]: running } of this[kClients]) {
          ret += running;
        }
        return ret;
      }
      get [kSize]() {
        let ret = this[kQueued];
        for (const { [kSize]: size } of this[kClients]) {
          ret += size;
        }
        return ret;
      }
      get stats() {
        return new PoolStats(this);
      }
      [kClose]() {
        if (this[kQueue].isEmpty()) {
          const closeAll = [];
          for (let i = 0; i < this[kClients].length; i++) {
            const client = this[kClients][i];
            if (!client.destroyed) {
              closeAll.push(client.close());
            }
          }
          return Promise.all(closeAll);
        } else {
          return new Promise((resolve6) => {
            this[kClosedResolve] = resolve6;
          });
        }
      }
      [kDestroy](err) {
        while (true) {
          const item = this[kQueue].shift();
          if (!item) {
            break;
          }
          item.handler.onError(err);
        }
        const destroyAll = new Array(this[kClients].length);
        for (let i = 0; i < this[kClients].length; i++) {
          destroyAll[i] = this[kClients][i].destroy(err);
        }
        return Promise.all(destroyAll);
      }
      [kDispatch](opts, handler) {
        const dispatcher = this[kGetDispatcher]();
        if (!dispatcher) {
          this[kNeedDrain] = true;
          this[kQueue].push({ opts, handler });
          this[kQueued]++;
        } else if (!dispatcher.dispatch(opts, handler)) {
          dispatcher[kNeedDrain] = true;
          this[kNeedDrain] = !this[kGetDispatcher]();
        }
        return !this[kNeedDrain];
      }
      [kAddClient](client) {
        client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
        this[kClients].push(client);
        if (this[kNeedDrain]) {
          queueMicrotask(() => {
            if (this[kNeedDrain]) {
              this[kOnDrain](client, client[kUrl], [client, this]);
            }
          });
        }
        return this;
      }
      [kRemoveClient](client) {
        client.close(() => {
          const idx = this[kClients].indexOf(client);
          if (idx !== -1) {
            this[kClients].splice(idx, 1);
          }
        });
        this[kNeedDrain] = this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
      }
    };
    module2.exports = {
      PoolBase,
      kClients,
      kNeedDrain,
      kAddClient,
      kRemoveClient,
      kGetDispatcher
    };
  }
});

// node_modules/undici/lib/dispatcher/pool.js
var require_pool = __commonJS({
  "node_modules/undici/lib/dispatcher/pool.js"(exports2, module2) {
    "use strict";
    var {
      PoolBase,
      kClients,
      kNeedDrain,
      kAddClient,
      kGetDispatcher,
      kRemoveClient
    } = require_pool_base();
    var Client = require_client();
    var {
      InvalidArgumentError
    } = require_errors();
    var util = require_util();
    var { kUrl } = require_symbols();
    var buildConnector = require_connect();
    var kOptions = /* @__PURE__ */ Symbol("options");
    var kConnections = /* @__PURE__ */ Symbol("connections");
    var kFactory = /* @__PURE__ */ Symbol("factory");
    function defaultFactory(origin, opts) {
      return new Client(origin, opts);
    }
    var Pool = class extends PoolBase {
      constructor(origin, {
        connections,
        factory = defaultFactory,
        connect: connect2,
        connectTimeout,
        tls,
        maxCachedSessions,
        socketPath,
        autoSelectFamily,
        autoSelectFamilyAttemptTimeout,
        allowH2,
        clientTtl,
        ...options7
      } = {}) {
        if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
          throw new InvalidArgumentError("invalid connections");
        }
        if (typeof factory !== "function") {
          throw new InvalidArgumentError("factory must be a function.");
        }
        if (connect2 != null && typeof connect2 !== "function" && typeof connect2 !== "object") {
          throw new InvalidArgumentError("connect must be a function or an object");
        }
        if (typeof connect2 !== "function") {
          connect2 = buildConnector({
            ...tls,
            maxCachedSessions,
            allowH2,
            socketPath,
            timeout: connectTimeout,
            ...typeof autoSelectFamily === "boolean" ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0,
            ...connect2
          });
        }
        super(options7);
        this[kConnections] = connections || null;
        this[kUrl] = util.parseOrigin(origin);
        this[kOptions] = { ...util.deepClone(options7), connect: connect2, allowH2, clientTtl, socketPath };
        this[kOptions].interceptors = options7.interceptors ? { ...options7.interceptors } : void 0;
        this[kFactory] = factory;
        this.on("connect", (origin2, targets) => {
          if (clientTtl != null && clientTtl > 0) {
            for (const target of targets) {
              Object.assign(target, { ttl: Date.now() });
            }
          }
        });
        this.on("connectionError", (origin2, targets, error) => {
          for (const target of targets) {
            const idx = this[kClients].indexOf(target);
            if (idx !== -1) {
              this[kClients].splice(idx, 1);
            }
          }
        });
      }
      [kGetDispatcher]() {
        const clientTtlOption = this[kOptions].clientTtl;
        for (const client of this[kClients]) {
          if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
            this[kRemoveClient](client);
          } else if (!client[kNeedDrain]) {
            return client;
          }
        }
        if (!this[kConnections] || this[kClients].length < this[kConnections]) {
          const dispatcher = this[kFactory](this[kUrl], this[kOptions]);
          this[kAddClient](dispatcher);
          return dispatcher;
        }
      }
    };
    module2.exports = Pool;
  }
});

// src/plan/file-finding.ts
var maxFileBytes = 1024 * 1024;
var maxCommandBytes = 128 * 1024 - 1;
function findUnusable(command) {
  if (command.includes("\0")) return "has-nul";
  return Buffer.byteLength(command) > maxCommandBytes ? "too-long" : void 0;
}
function mayHoldText(reason) {
  return reason === "not-permitted" || reason === "too-large" || reason === "failing";
}
function describeFileFinding(finding) {
  switch (finding.kind) {
    case "file-unreadable":
      return `${finding.path} ${unreadable[finding.reason]}.`;
    case "command-unusable": {
      const place2 = finding.line === void 0 ? `The command of ${finding.processType}` : `Procfile line ${finding.line}: the command of "${finding.processType}"`;
      return `${place2} ${unusable[finding.reason]}.`;
    }
  }
}
var unreadable = {
  directory: "is a directory, but must be a file",
  "no-regular-file": "is not a regular file, but a named pipe, a socket or a device",
  "link-to-itself": "is a symbolic link that leads back to itself",
  "link-to-nothing": "is a symbolic link to a file that does not exist",
  "not-permitted": "cannot be read: permission denied",
  "too-large": `cannot be used: it is larger than ${maxFileBytes / 1024 / 1024} MB`,
  failing: "cannot be read: the disk reports an error"
};
var unusable = {
  "has-nul": "contains a NUL character, so no process can be started with it",
  "too-long": "is longer than 128 kB, so no process can be started with it. Move it into a script"
};

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end2 = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end2 = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end2);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function getLocation(text2, position) {
  const segments = [];
  const earlyReturnException = new Object();
  let previousNode = void 0;
  const previousNodeInst = {
    value: {},
    offset: 0,
    length: 0,
    type: "object",
    parent: void 0
  };
  let isAtPropertyKey = false;
  function setPreviousNode(value, offset, length, type) {
    previousNodeInst.value = value;
    previousNodeInst.offset = offset;
    previousNodeInst.length = length;
    previousNodeInst.type = type;
    previousNodeInst.colonOffset = void 0;
    previousNode = previousNodeInst;
  }
  try {
    visit(text2, {
      onObjectBegin: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        isAtPropertyKey = position > offset;
        segments.push("");
      },
      onObjectProperty: (name2, offset, length) => {
        if (position < offset) {
          throw earlyReturnException;
        }
        setPreviousNode(name2, offset, length, "property");
        segments[segments.length - 1] = name2;
        if (position <= offset + length) {
          throw earlyReturnException;
        }
      },
      onObjectEnd: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.pop();
      },
      onArrayBegin: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.push(0);
      },
      onArrayEnd: (offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        previousNode = void 0;
        segments.pop();
      },
      onLiteralValue: (value, offset, length) => {
        if (position < offset) {
          throw earlyReturnException;
        }
        setPreviousNode(value, offset, length, getNodeType(value));
        if (position <= offset + length) {
          throw earlyReturnException;
        }
      },
      onSeparator: (sep2, offset, length) => {
        if (position <= offset) {
          throw earlyReturnException;
        }
        if (sep2 === ":" && previousNode && previousNode.type === "property") {
          previousNode.colonOffset = offset;
          isAtPropertyKey = false;
          previousNode = void 0;
        } else if (sep2 === ",") {
          const last = segments[segments.length - 1];
          if (typeof last === "number") {
            segments[segments.length - 1] = last + 1;
          } else {
            isAtPropertyKey = true;
            segments[segments.length - 1] = "";
          }
          previousNode = void 0;
        }
      }
    });
  } catch (e) {
    if (e !== earlyReturnException) {
      throw e;
    }
  }
  return {
    path: segments,
    previousNode,
    isAtPropertyKey,
    matches: (pattern) => {
      let k = 0;
      for (let i = 0; k < pattern.length && i < segments.length; i++) {
        if (pattern[k] === segments[i] || pattern[k] === "*") {
          k++;
        } else if (pattern[k] !== "**") {
          return false;
        }
      }
      return k === pattern.length;
    }
  };
}
function parseTree(text2, errors2 = [], options7 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor2 = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name2, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name2, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep2, offset, length) => {
      if (currentParent.type === "property") {
        if (sep2 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep2 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors2.push({ error, offset, length });
    }
  };
  visit(text2, visitor2, options7);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node2 = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node2.type !== "object" || !Array.isArray(node2.children)) {
        return void 0;
      }
      let found2 = false;
      for (const propertyNode of node2.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node2 = propertyNode.children[1];
          found2 = true;
          break;
        }
      }
      if (!found2) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node2.type !== "array" || index < 0 || !Array.isArray(node2.children) || index >= node2.children.length) {
        return void 0;
      }
      node2 = node2.children[index];
    }
  }
  return node2;
}
function getNodeValue(node2) {
  switch (node2.type) {
    case "array":
      return node2.children.map(getNodeValue);
    case "object":
      const obj = /* @__PURE__ */ Object.create(null);
      for (let prop of node2.children) {
        const valueNode = prop.children[1];
        if (valueNode) {
          obj[prop.children[0].value] = getNodeValue(valueNode);
        }
      }
      return obj;
    case "null":
    case "string":
    case "number":
    case "boolean":
      return node2.value;
    default:
      return void 0;
  }
}
function visit(text2, visitor2, options7 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor2.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor2.onObjectProperty), onObjectEnd = toEndVisit(visitor2.onObjectEnd), onArrayBegin = toBeginVisit(visitor2.onArrayBegin), onArrayEnd = toEndVisit(visitor2.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor2.onLiteralValue), onSeparator = toOneArgVisit(visitor2.onSeparator), onComment = toNoArgVisit(visitor2.onComment), onError = toOneArgVisit(visitor2.onError);
  const disallowComments = options7 && options7.disallowComments;
  const allowTrailingComma = options7 && options7.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject2() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject2();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options7.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/impl/edit.js
function applyEdit(text2, edit2) {
  return text2.substring(0, edit2.offset) + edit2.content + text2.substring(edit2.offset + edit2.length);
}

// node_modules/jsonc-parser/lib/esm/main.js
var createScanner2 = createScanner;
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var getLocation2 = getLocation;
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var getNodeValue2 = getNodeValue;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}
function applyEdits(text2, edits) {
  let sortedEdits = edits.slice(0).sort((a, b) => {
    const diff = a.offset - b.offset;
    if (diff === 0) {
      return a.length - b.length;
    }
    return diff;
  });
  let lastModifiedOffset = text2.length;
  for (let i = sortedEdits.length - 1; i >= 0; i--) {
    let e = sortedEdits[i];
    if (e.offset + e.length <= lastModifiedOffset) {
      text2 = applyEdit(text2, e);
    } else {
      throw new Error("Overlapping edit");
    }
    lastModifiedOffset = e.offset;
  }
  return text2;
}

// src/plan/json-source.ts
var byteOrderMark = "\uFEFF";
var shownText = 40;
var maxDepth = 500;
function readJson(bytes) {
  const text2 = bytes.startsWith(byteOrderMark) ? bytes.slice(1) : bytes;
  if (text2.trim() === "")
    return { kind: "unreadable", reason: "it is empty", position: { line: 1, column: 1 }, text: "" };
  if (text2.includes("\0"))
    return {
      kind: "unreadable",
      reason: "it is UTF-16, not UTF-8",
      position: { line: 1, column: 1 },
      text: ""
    };
  const tooDeep = findTooDeep(text2);
  if (tooDeep !== void 0)
    return {
      kind: "unreadable",
      reason: `it is nested more than ${maxDepth} deep`,
      position: findPosition(text2, tooDeep),
      text: ""
    };
  const errors2 = [];
  const root = parseTree2(text2, errors2, { allowTrailingComma: true, allowEmptyContent: false });
  const [error] = errors2;
  if (error !== void 0 || root === void 0) {
    const offset = error?.offset ?? 0;
    return {
      kind: "unreadable",
      reason: error === void 0 ? "it is empty" : describeError(error),
      position: findPosition(text2, offset),
      text: quoteAt(text2, offset)
    };
  }
  return {
    kind: "read",
    source: {
      value: getNodeValue2(root),
      locate: (path) => findPosition(text2, findNearest(root, path).offset),
      locateName: (path) => {
        const value = findNearest(root, path);
        return findPosition(text2, (value.parent?.type === "property" ? value.parent : value).offset);
      },
      duplicates: findDuplicates(root, []).map(({ path, node: node2 }) => ({
        path,
        position: findPosition(text2, node2.offset)
      }))
    }
  };
}
function findTooDeep(text2) {
  const scanner = createScanner2(text2, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text2.charAt(scanner.getTokenOffset());
    if (first === "{" || first === "[") depth++;
    if (first === "}" || first === "]") depth--;
    if (depth > maxDepth) return scanner.getTokenOffset();
  }
  return void 0;
}
function formatJsonPath(path) {
  return path.reduce((text2, part) => {
    if (typeof part === "number" || !/^[\p{L}\d_-]+$/u.test(part)) return `${text2}[${JSON.stringify(part)}]`;
    return text2 === "" ? part : `${text2}.${part}`;
  }, "");
}
function mayHoldSecret(name2) {
  return /header|failure|value|url/i.test(`${name2}`);
}
function quoteAt(text2, offset) {
  const [quoted = ""] = text2.slice(offset, offset + shownText).split(/[\r\n]/, 1);
  const isSecret = mayHoldSecret(quoted) || getLocation2(text2, offset).path.some(mayHoldSecret);
  return isSecret ? "..." : quoted;
}
function describeError({ error }) {
  return printParseErrorCode(error).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
function findPosition(text2, offset) {
  const before = text2.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function findNearest(root, path) {
  for (let length = path.length; length > 0; length--) {
    const node2 = path.slice(0, length).reduce(findChild, root);
    if (node2) return node2;
  }
  return root;
}
function findChild(node2, part) {
  if (typeof part === "number") return node2?.type === "array" ? node2.children?.[part] : void 0;
  if (node2?.type !== "object") return void 0;
  return node2.children?.findLast((property) => property.children?.[0]?.value === part)?.children?.[1];
}
function findDuplicates(node2, path) {
  if (node2.type === "array") {
    return (node2.children ?? []).flatMap((child, index) => findDuplicates(child, [...path, index]));
  }
  if (node2.type !== "object") return [];
  const seen = /* @__PURE__ */ new Set();
  return (node2.children ?? []).flatMap((property) => {
    const [name2, value] = property.children ?? [];
    if (name2 === void 0) return [];
    const inner = value === void 0 ? [] : findDuplicates(value, [...path, String(name2.value)]);
    const isSecond = seen.has(name2.value);
    seen.add(name2.value);
    return isSecond ? [{ path: [...path, String(name2.value)], node: property }, ...inner] : inner;
  });
}

// src/plan/printable.ts
function makePrintable(text2) {
  return text2.replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "").replace(/\r?\n/g, "\n").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: likewise.
    /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    showCharacter
  );
}
function toOneLine(text2) {
  return makePrintable(text2).replaceAll("\n", " ");
}
function showCharacter(character) {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/plan/describe-findings.ts
function describeProblem(problem) {
  return toOneLine(tellProblem(problem));
}
function describeWarnings(planning) {
  const problems = planning.kind === "no-web" ? planning.problems : [];
  return [...problems.map(describeProblem), ...planning.warnings.map(describeWarning)];
}
function describeWarning(warning) {
  return toOneLine(tellWarning(warning));
}
function listSettings(problems) {
  const names = problems.flatMap((problem) => {
    if (problem.kind === "setting-sets-port") return ["SMOKE_TEST_ENV_PORT"];
    if (problem.kind === "address-elsewhere") return ["SMOKE_TEST_ADDRESS"];
    if (problem.kind === "port-forbidden") return ["SMOKE_TEST_PORT"];
    if (problem.kind === "process-type-missing") return ["SMOKE_TEST_PROCESSES"];
    return problem.kind === "setting-invalid" ? [problem.name] : [];
  });
  return [...new Set(names)];
}
function tellProblem(problem) {
  switch (problem.kind) {
    case "setting-invalid":
      return `${problem.name} is ${JSON.stringify(hideSecret(problem.name, problem.found))}; allowed: ${problem.allowed}.`;
    case "setting-sets-port":
      return "SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT.";
    case "address-elsewhere":
      return `SMOKE_TEST_ADDRESS is ${problem.address}, which isn't an address of this machine. Use auto or 127.0.0.1.`;
    case "port-forbidden":
      return `SMOKE_TEST_PORT is ${problem.port}, and this user isn't permitted to listen on it (EACCES): ports below 1024 usually require root. Use a port from 1024 to 65535.`;
    case "json-unreadable":
    case "json-value-invalid":
    case "json-name-misspelt":
    case "healthcheck-kind-unclear":
      return describeAppJsonProblem(problem);
    case "file-unreadable":
    case "command-unusable":
      return describeFileFinding(problem);
    case "process-type-missing":
      return `SMOKE_TEST_PROCESSES names ${problem.wanted}, which the Procfile does not have. It has: ${problem.available.join(", ") || "nothing"}.`;
    case "healthchecks-of-nobody":
      return describeHealthchecksOfNobody(problem.processType, problem.meant);
    case "healthchecks-of-release":
      return "healthchecks.release in app.json do not run: the release command tells by its exit code whether all is well.";
    case "header-variable-unset":
      return `${formatJsonPath(problem.path)} in app.json uses $${problem.name}, which is not set.`;
    case "header-variable-unsendable":
      return `${formatJsonPath(problem.path)} in app.json uses $${problem.name}, which no header can carry: it has a line break, or another control character.`;
  }
}
function tellWarning(warning) {
  switch (warning.kind) {
    case "setting-unknown":
      return warning.meant === void 0 ? `${warning.name} is none of the settings of the smoke test, and does nothing.` : `${warning.name} is none of the settings of the smoke test, and does nothing. Is it to be ${warning.meant}?`;
    case "json-unreadable":
      return describeUnreadable(warning);
    case "json-name-unknown":
    case "json-name-twice":
    case "healthcheck-field-useless":
    case "healthcheck-port-ignored":
    case "healthcheck-scheme-ignored":
      return describeAppJsonWarning(warning);
    case "file-unreadable":
    case "command-unusable":
    case "process-type-missing":
    case "healthchecks-of-nobody":
    case "healthchecks-of-release":
    case "header-variable-unset":
    case "header-variable-unsendable":
      return tellProblem(warning);
  }
}
function describeAppJsonProblem(problem) {
  switch (problem.kind) {
    case "json-unreadable":
      return describeUnreadable(problem);
    case "json-value-invalid":
      return `${place(problem)} is ${problem.found}; allowed: ${problem.allowed}.`;
    case "json-name-misspelt":
      return `${place(problem)} is no name that is known; it looks like ${problem.meant}.`;
    case "healthcheck-kind-unclear": {
      const found2 = problem.found.length === 0 ? "none of them" : problem.found.join(" and ");
      return `${place(problem)} has ${found2}; allowed: exactly one of path, listening, command and uptime.`;
    }
  }
}
function describeUnreadable(finding) {
  const near = finding.text === "" ? "" : `, near "${finding.text}"`;
  return `app.json cannot be read ${at(finding.position)}: ${finding.reason}${near}.`;
}
function describeAppJsonWarning(warning) {
  switch (warning.kind) {
    case "json-name-unknown":
      return `${place(warning)} is no field of a healthcheck, and does nothing.`;
    case "json-name-twice":
      return `${place(warning)} is there twice; the last one counts.`;
    case "healthcheck-field-useless":
      return `${place(warning)} does nothing without a ${warning.neededField}.`;
    case "healthcheck-port-ignored":
      return `${place(warning)} does nothing on Heroku, where a process has one port: $PORT.`;
    case "healthcheck-scheme-ignored":
      return `${place(warning)} does nothing on Heroku, whose router speaks http to a dyno; X-Forwarded-Proto says https.`;
  }
}
function describeHealthchecksOfNobody(processType, meant) {
  const likeness = processType === "web" ? `it has ${meant}, which is no web to Heroku.` : `it looks like ${meant}.`;
  const suffix = meant === void 0 ? "they do not run." : likeness;
  return `${formatJsonPath(["healthchecks", processType])} in app.json is for a process type that the Procfile does not have; ${suffix}`;
}
function place({ path, position }) {
  return `${formatJsonPath(path)} (app.json, ${at(position).replace("at ", "")})`;
}
function at({ line, column }) {
  return `at line ${line}, column ${column}`;
}
function hideSecret(name2, found2) {
  return name2 === "SMOKE_TEST_PATH" ? found2.replace(/\?.*/s, "?\u2026") : hidePassword(found2);
}
function hidePassword(text2) {
  return text2.replace(/^.*@/s, "\u2026@").replace(/^(…@|https?:)([^?]*\?).*/is, "$1$2\u2026");
}

// src/plan/languages.ts
var ruby = {
  name: "Ruby",
  buildpack: "heroku/ruby",
  appFile: /^Gemfile$/,
  marks: ["vendor/bundle", "tmp/heroku-buildpack-release-step.yml", ".profile.d/ruby.sh"]
};
var node = {
  name: "Node.js",
  buildpack: "heroku/nodejs",
  appFile: /^package\.json$/,
  marks: [".heroku/node"]
};
var clojure = {
  name: "Clojure",
  buildpack: "heroku/clojure",
  appFile: /^project\.clj$/,
  marks: [".jdk"]
};
var python = {
  name: "Python",
  buildpack: "heroku/python",
  appFile: /^(requirements\.txt|Pipfile|poetry\.lock|uv\.lock)$/,
  marks: [".heroku/python"]
};
var java = {
  name: "Java",
  buildpack: "heroku/java",
  appFile: /^pom\.xml$/,
  marks: [".jdk"]
};
var gradle = {
  name: "Gradle",
  buildpack: "heroku/gradle",
  appFile: /^(gradlew|(build|settings)\.gradle(\.kts)?)$/,
  marks: [".jdk"]
};
var scala = {
  name: "Scala",
  buildpack: "heroku/scala",
  appFile: /^([^/]+\.sbt|project\/build\.properties)$/,
  marks: [".jdk"]
};
var php = {
  name: "PHP",
  buildpack: "heroku/php",
  appFile: /^(composer\.json|index\.php)$/,
  marks: [".heroku/php"]
};
var go = {
  name: "Go",
  buildpack: "heroku/go",
  appFile: /^(go\.mod|Gopkg\.lock|Godeps\/Godeps\.json|vendor\/vendor\.json|glide\.yaml)$/,
  marks: [".profile.d/go.sh"]
};
var dotnet = {
  name: ".NET",
  buildpack: "heroku/dotnet",
  appFile: /^[^/]+\.(sln|slnx|csproj|fsproj|vbproj)$/,
  marks: [".heroku/cnb/dotnet"]
};
var staticSite = {
  name: "static",
  buildpack: "heroku-community/static",
  appFile: /^static\.json$/,
  marks: ["bin/boot"]
};
var languages = [
  ruby,
  node,
  clojure,
  python,
  java,
  gradle,
  scala,
  php,
  go,
  dotnet,
  staticSite
];
function findAppFile({ appFile }, marks2) {
  return [...marks2.paths].sort().find((path) => appFile.test(path));
}
function hasRun(language, marks2) {
  return language.marks.some((mark) => marks2.paths.has(mark));
}
function findUnbuilt(language, marks2) {
  const { name: name2, buildpack } = language;
  const file = findAppFile(language, marks2);
  const [mark] = language.marks;
  if (file === void 0 || mark === void 0 || hasRun(language, marks2)) return [];
  return [{ name: name2, buildpack, file, mark }];
}

// src/plan/buildpack-order.ts
var orderAdvice = [
  "This one tests what the others have built, so it must be the last. To see the order:",
  "  heroku buildpacks"
];
var rewritingVariables = [
  { name: "PROCFILE", rewrites: "Procfile" },
  { name: "APP_BASE", rewrites: "tree" },
  { name: "PROJECT_PATH", rewrites: "tree" }
];
function describeRewrite({ name: name2, rewrites }) {
  return [
    rewrites === "Procfile" ? `The config var ${name2} names a file that differs from the Procfile.` : `The config var ${name2} names a directory that is still a part of the app.`,
    "If a buildpack that runs later puts it in place, releases are not tested.",
    ...orderAdvice
  ];
}
function findMissingBuildpack(marks2) {
  if (languages.some((language) => hasRun(language, marks2))) return void 0;
  return languages.flatMap((language) => findUnbuilt(language, marks2)).at(0);
}
function describeMissingBuildpack({ buildpack, file, mark }) {
  return [
    `It seems that no language buildpack has run before this one: there is a ${file}, but no ${mark}.`,
    ...orderAdvice,
    `If ${buildpack} comes later there, put it first (if this one is alone there, leave out the first command):`,
    `  heroku buildpacks:remove ${buildpack}`,
    `  heroku buildpacks:add --index 1 ${buildpack}`,
    "If another buildpack there has built this app, there is nothing to do."
  ];
}

// src/plan/describe-web.ts
var ownOrigin = "Procfile";
function describeCommandOrigin(web) {
  if (web === void 0) return ownOrigin;
  return `${web.rule}; ${web.isWrittenIntoProcfile ? "written into the Procfile" : "the Procfile has none"}`;
}
function describeCommand(command, origin) {
  return origin === ownOrigin ? command : `${command} (from ${origin})`;
}
function describeUnaskedWeb(web, available) {
  const others = available.filter((processType) => processType !== "web" && processType !== "release");
  return web === void 0 || others.length === 0 ? [] : [
    `The Procfile has ${others.join(", ")} and no web, but Heroku adds the one of ${web.rule}: it is tested.`,
    "If this app is to have no web process, turn the test off: heroku config:set SMOKE_TEST=off"
  ];
}
function describeMisnamedProcfiles(names) {
  return names.map((name2) => `There is a file ${name2}; Heroku reads one that is called Procfile alone.`);
}
function describeNoWeb({ kind }, types) {
  const reason = types ? `The Procfile has no web process type (it has ${types.join(", ") || "none at all"})` : "The app has no Procfile";
  if (kind === "ambiguous") return `${reason}.`;
  const advice = types ? " To have it tested, declare web there." : "";
  return `${reason}, so there is nothing to test.${advice}`;
}
function describeMissingWeb({ kind, declarations }) {
  switch (kind) {
    case "none":
      return declarations.map(describeDeclaration);
    case "ambiguous":
      return [
        "Which web Heroku adds cannot be told:",
        ...declarations.map((declaration) => `  ${describeDeclaration(declaration)}`),
        ...declarations.some(({ kind: kind2 }) => kind2 === "later") ? orderAdvice : [],
        "Declare web in a Procfile, and it is tested: web: <command>"
      ];
  }
}
function describeDeclaration(declaration) {
  switch (declaration.kind) {
    case "command":
      return `${beginSentence(declaration.rule)} declares: ${declaration.command}`;
    case "none":
      return `${beginSentence(declaration.rule)} ${declaration.reason}.`;
    case "later":
      return `The ${declaration.name} buildpack has not run before this one: there is a ${declaration.file}, but no ${declaration.mark}.`;
  }
}
function beginSentence(text2) {
  return `${text2.charAt(0).toUpperCase()}${text2.slice(1)}`;
}

// src/plan/environment.ts
function parseEnvironment(bytes) {
  return {
    entries: bytes.toString("latin1").split("\0").filter((entry) => entry !== "")
  };
}
function environmentOf(variables) {
  const entries = Object.entries(variables).flatMap(
    ([name2, value]) => value === void 0 ? [] : [toLatin1(`${name2}=${value}`)]
  );
  return { entries };
}
function readVariable(environment, name2) {
  const prefix = toLatin1(`${name2}=`);
  const entry = environment.entries.find((candidate) => candidate.startsWith(prefix));
  return entry === void 0 ? void 0 : fromLatin1(entry.slice(prefix.length));
}
function variableNames(environment) {
  return environment.entries.map((entry) => fromLatin1(entry.split("=", 1)[0] ?? ""));
}
function changeEnvironment(environment, changes) {
  const gone = new Set([...changes.unset, ...changes.set.keys()].map(toLatin1));
  const kept = environment.entries.filter((entry) => !gone.has(entry.split("=", 1)[0] ?? ""));
  const set2 = [...changes.set].map(([name2, value]) => toLatin1(`${name2}=${value}`));
  return { entries: [...kept, ...set2] };
}
function environmentBytes(environment) {
  return Buffer.from(environment.entries.map((entry) => `${entry}\0`).join(""), "latin1");
}
function toLatin1(text2) {
  return Buffer.from(text2, "utf8").toString("latin1");
}
function fromLatin1(text2) {
  return Buffer.from(text2, "latin1").toString("utf8");
}

// src/plan/origin.ts
var settingOf = {
  path: "SMOKE_TEST_PATH",
  status: "SMOKE_TEST_STATUS",
  content: "SMOKE_TEST_CONTENT",
  body: "SMOKE_TEST_BODY",
  host: "SMOKE_TEST_HOST",
  timeout: "SMOKE_TEST_TIMEOUT",
  attempts: "SMOKE_TEST_ATTEMPTS",
  wait: "SMOKE_TEST_WAIT"
};
var domainVariable = "HEROKU_APP_DEFAULT_DOMAIN_NAME";
function findOrigins(at2, fields, values, environment) {
  const origins = /* @__PURE__ */ new Map();
  if (readVariable(environment, domainVariable))
    origins.set("host", { kind: "config-var", name: domainVariable });
  for (const field of at2 === void 0 ? [] : Object.keys(fields)) {
    origins.set(field, { kind: "app-json", path: [...at2 ?? [], field] });
  }
  if (at2 !== void 0 && fields.httpHeaders?.some(({ name: name2 }) => name2.toLowerCase() === "host")) {
    origins.set("host", { kind: "app-json", path: [...at2, "httpHeaders"] });
  }
  for (const [field, name2] of Object.entries(settingOf)) {
    if (values[name2] !== void 0) origins.set(field, { kind: "config-var", name: name2 });
  }
  return origins;
}
function describeOrigin(origin) {
  switch (origin?.kind) {
    case void 0:
      return "default";
    case "app-json":
      return `app.json ${formatJsonPath(origin.path)}`;
    case "config-var":
      return origin.name;
  }
}

// src/plan/shown-request.ts
var shortestSecret = 6;
var hidden = "...";
function showPath(path) {
  const start = path.indexOf("?");
  if (start < 0) return path;
  const shown = listParameters(path).map(({ name: name2, value }) => {
    if (value === void 0) return name2;
    return name2 === "" ? hidden : `${name2}=${hidden}`;
  });
  return `${path.slice(0, start)}?${shown.join("&")}`;
}
function showHost({ host, hostTemplate }) {
  return toOneLine(hostTemplate ?? host);
}
function listSecrets({ path, secrets = [] }) {
  const ofQuery = listParameters(path).flatMap(({ name: name2, value = "" }) => {
    if (value.length >= shortestSecret) return listSpellings(value).map(hide);
    if (name2 === "" || value === "") return [];
    return listSpellings(value).flatMap((each) => [
      { text: `${name2}=${each}`, shown: `${name2}=${hidden}` },
      { text: encodeURIComponent(`${name2}=${each}`), shown: `${name2}%3D${hidden}` }
    ]);
  });
  const ofVariables = secrets.filter(({ length }) => length >= shortestSecret).flatMap(listSpellings);
  return [...ofQuery, ...ofVariables.map(hide)].toSorted((one, other) => other.text.length - one.text.length);
}
function hideSecrets(text2, secrets) {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret.text, () => secret.shown), text2);
}
function hide(text2) {
  return { text: text2, shown: hidden };
}
var flag = /^[A-Za-z_-]{1,15}$/;
function listParameters(path) {
  const start = path.indexOf("?");
  if (start < 0) return [];
  return path.slice(start + 1).split("&").filter((parameter) => parameter !== "").map((parameter) => {
    if (flag.test(parameter)) return { name: parameter };
    const equals = parameter.indexOf("=");
    return equals < 0 ? { name: "", value: parameter } : { name: parameter.slice(0, equals), value: parameter.slice(equals + 1) };
  });
}
function listSpellings(value) {
  const decoded = decode(value);
  return [.../* @__PURE__ */ new Set([value, decoded, encodeURIComponent(decoded), encodeURIComponent(value)])];
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/plan/skipped.ts
var asking = ["SMOKE_TEST_PATH", "SMOKE_TEST_STATUS", "SMOKE_TEST_CONTENT", "SMOKE_TEST_BODY"];
function asksByConfigVar(values) {
  return asking.some((name2) => values[name2] !== void 0);
}
function findSkipped(healthchecks, values) {
  const by = asking.filter((name2) => values[name2] !== void 0);
  return healthchecks.flatMap(({ path, fields }) => {
    if (fields.type === "liveness") return [{ path, reason: "liveness" }];
    return by.length > 0 && fields.path !== void 0 ? [{ path, reason: "replaced", by }] : [];
  });
}
function describeSkipped(skipped) {
  switch (skipped.reason) {
    case "liveness":
      return "type liveness is for a process that has been running for long";
    case "replaced":
      return `${skipped.by.join(", ")} ask${skipped.by.length === 1 ? "s" : ""} for something else`;
  }
}

// src/plan/status.ts
var successStatuses = [{ from: 200, to: 299 }];
var unbrokenStatuses = [{ from: 100, to: 499 }];
function parseStatusRanges(text2) {
  const ranges = text2.split(",").map(parseRange);
  return ranges.every((range) => range !== void 0) ? ranges : void 0;
}
function matchesStatus(ranges, status2) {
  return ranges.some(({ from, to }) => status2 >= from && status2 <= to);
}
function describeStatuses(ranges) {
  if (ranges === unbrokenStatuses) return "anything below 500";
  return ranges.map(({ from, to }) => from === to ? `${from}` : `${from}-${to}`).join(",");
}
function parseRange(text2) {
  const match = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text2);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  return from <= to ? { from, to } : void 0;
}

// src/plan/explain.ts
function explainPlan({ processes, notBooted, values }) {
  const booted = processes.map(({ processType }) => processType);
  return {
    processes: processes.map((process2) => explainProcess(process2, values)),
    notBooted: notBooted.map(({ processType, healthchecks }) => ({
      process: processType,
      healthchecks,
      advice: `heroku config:set SMOKE_TEST_PROCESSES=${[...booted, processType].join(",")}`
    }))
  };
}
function explainProcess(plan, values) {
  const { bootTimeout, changes } = plan;
  const explain2 = (name2, value, setting) => ({
    name: name2,
    value,
    origin: values[setting] === void 0 ? "default" : setting
  });
  const { limitMs: limitMs3, lastMs } = bootTimeout;
  const boot2 = limitMs3 === lastMs ? formatSeconds(limitMs3) : `${formatSeconds(limitMs3)}, and up to ${formatSeconds(lastMs)} while it listens nowhere`;
  return {
    process: plan.processType,
    command: plan.command,
    commandOrigin: describeCommandOrigin(plan.defaultWeb),
    environment: { set: ["PORT", "SMOKE_TEST_RUN", ...changes.set.keys()], unset: changes.unset },
    values: [
      ...plan.mustListen ? [explain2("boot timeout", boot2, "SMOKE_TEST_BOOT_TIMEOUT")] : [],
      explain2("port", `${plan.port ?? "the dyno's PORT, or a free one"}`, "SMOKE_TEST_PORT"),
      ...plan.mustListen ? [explain2("address", describeAddress(plan), "SMOKE_TEST_ADDRESS")] : [],
      explain2("settle", formatSeconds(plan.settleMs), "SMOKE_TEST_SETTLE"),
      explain2("stop timeout", formatSeconds(plan.stopTimeoutMs), "SMOKE_TEST_STOP_TIMEOUT")
    ],
    checks: plan.checks.map((check3) => ({ name: check3.name, kind: check3.kind, values: explainCheck(check3) })),
    skipped: plan.skipped.map((skipped) => ({
      healthcheck: formatJsonPath(skipped.path),
      reason: describeSkipped(skipped)
    }))
  };
}
function describeAddress({ address = "auto" }) {
  return address === "auto" ? "the dyno's own" : address;
}
function explainCheck(check3) {
  return listValues(check3).map(([name2, value]) => ({
    name: name2,
    value,
    origin: describeOrigin(check3.origins.get(name2))
  }));
}
function listValues(check3) {
  const { retry, onFailure: onFailure2 } = check3;
  const hasTries = check3.kind !== "uptime";
  return [
    ...check3.type === void 0 ? [] : [["type", check3.type]],
    ["name", check3.name],
    ...check3.description === void 0 ? [] : [["description", check3.description]],
    ...listOwnValues(check3),
    ...hasTries && retry.kind === "counted" ? [
      ["attempts", `${retry.attempts}`],
      ["wait", formatSeconds(retry.waitMs)]
    ] : [],
    ...hasTries && retry.kind === "until-boot-timeout" ? [
      ["attempts", "for as long as the boot timeout, after 0.1, 0.2, 0.3, 0.5, 1, 2, 4, then every 5 s"]
    ] : [],
    ...hasTries ? [["timeout", formatSeconds(check3.timeoutMs)]] : [],
    ["initialDelay", formatSeconds(check3.initialDelayMs)],
    ["warn", `${check3.isWarning}`],
    ["onFailure", Object.keys(onFailure2).join(" and ") || "nothing"]
  ];
}
function listOwnValues(check3) {
  switch (check3.kind) {
    case "http": {
      const { statuses, content, body } = check3.expectation;
      return [
        ["path", showPath(check3.path)],
        ["host", showHost(check3)],
        ["httpHeaders", check3.headers.map(({ name: name2 }) => name2).join(", ") || "none"],
        ["status", describeStatuses(statuses)],
        ["content", content === void 0 ? "anything" : JSON.stringify(content)],
        ["body", body === void 0 ? "anything" : JSON.stringify(body)]
      ];
    }
    case "listening":
      return [["listening", "on $PORT, on all interfaces"]];
    case "command":
      return [["command", JSON.stringify(check3.command)]];
    case "uptime":
      return [["uptime", formatSeconds(check3.uptimeMs)]];
  }
}
function formatSeconds(ms) {
  return `${ms / 1e3} s`;
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/plan/lookalike.ts
var longName = 7;
function findLookalike(found2, known) {
  const near = known.map((name2) => ({ name: name2, edits: distance(found2.toLowerCase(), name2.toLowerCase()) })).filter(({ name: name2, edits }) => edits <= (name2.length >= longName ? 2 : 1));
  return near.sort((a, b) => a.edits - b.edits)[0]?.name;
}

// src/plan/readers.ts
function seconds(min, max) {
  return {
    allowed: `seconds from ${min} to ${max}, such as ${Math.min(Math.max(min, 10), max)}`,
    read: (text2) => {
      const value = /^\s*\d+(\.\d+)?\s*$/.test(text2) ? Number(text2) : Number.NaN;
      return value >= min && value <= max ? Math.round(value * 1e3) : void 0;
    }
  };
}
function wholeNumber(min, max) {
  return {
    allowed: `a whole number from ${min} to ${max}`,
    read: (text2) => {
      const value = /^\s*\d+\s*$/.test(text2) ? Number(text2) : Number.NaN;
      return value >= min && value <= max ? value : void 0;
    }
  };
}
function word(words, allowed) {
  const values = new Map(Object.entries(words));
  return { allowed, read: (text2) => values.get(text2.trim().toLowerCase()) };
}
var anyText = { allowed: "any text", read: (text2) => text2 };
var requestPath = {
  allowed: "a path that begins with /, without spaces, such as /health_check",
  read: (text2) => /^\/[!-~]*$/.test(text2.trim()) && !text2.includes("#") ? text2.trim() : void 0
};
var hostName = {
  allowed: "a host name, such as www.example.com",
  read: (text2) => /^[A-Za-z0-9._-]+(:\d+)?$|^\[[0-9a-fA-F:.]+\](:\d+)?$/.test(text2.trim()) ? text2.trim() : void 0
};
var autoOrIpv4 = {
  allowed: "auto, or an IPv4 address of the dyno, such as 127.0.0.1",
  read: (text2) => {
    const word2 = text2.trim().toLowerCase();
    const numbers = /^\d{1,3}(\.\d{1,3}){3}$/.test(word2) ? word2.split(".") : [];
    const isIpv4 = numbers.length > 0 && numbers.every((each) => Number(each) <= 255 && !/^0\d/.test(each));
    return word2 === "auto" || isIpv4 && numbers[0] !== "0" ? word2 : void 0;
  }
};
var webAddress = {
  allowed: "an address that begins with https:// or http://, without a ?",
  read: (text2) => /^https?:\/\/[!->@-~]+$/.test(text2.trim()) ? text2.trim() : void 0
};
var statusRanges = {
  allowed: "status codes and ranges from 100 to 599, such as 200-299,401",
  read: parseStatusRanges
};
var variableNameList = {
  allowed: "names of variables between commas, such as CLOCK_ENABLED,RUN_JOBS",
  read: (text2) => nameList(text2, /^[A-Za-z_][A-Za-z0-9_]*$/)
};
var processTypeList = {
  allowed: "process types between commas, such as web,worker, and not release",
  read: (text2) => nameList(text2, /^(?!release$)[A-Za-z0-9_-]+$/)
};
function nameList(text2, pattern) {
  const names = text2.split(",").map((name2) => name2.trim());
  return names.every((name2) => pattern.test(name2)) ? [...new Set(names)] : void 0;
}

// src/plan/settings.ts
var settingReaders = {
  SMOKE_TEST: word(
    { enforce: "enforce", warn: "warn", off: "off", false: "off", "0": "off", no: "off" },
    "enforce, warn or off"
  ),
  SMOKE_TEST_PATH: requestPath,
  SMOKE_TEST_STATUS: statusRanges,
  SMOKE_TEST_CONTENT: anyText,
  SMOKE_TEST_BODY: anyText,
  SMOKE_TEST_HOST: hostName,
  SMOKE_TEST_BOOT_TIMEOUT: seconds(1, 3e3),
  SMOKE_TEST_TIMEOUT: seconds(0.1, 300),
  SMOKE_TEST_ATTEMPTS: wholeNumber(1, 1e3),
  SMOKE_TEST_WAIT: seconds(0, 600),
  SMOKE_TEST_SETTLE: seconds(0, 600),
  SMOKE_TEST_STOP_TIMEOUT: seconds(0, 300),
  SMOKE_TEST_PORT: wholeNumber(1, 65535),
  SMOKE_TEST_ADDRESS: autoOrIpv4,
  SMOKE_TEST_PROCESSES: processTypeList,
  SMOKE_TEST_UNSET: variableNameList,
  SMOKE_TEST_REUSED_SLUG: word({ enforce: "enforce", warn: "warn" }, "enforce or warn"),
  SMOKE_TEST_SHOW_BODY: word({ on: true, off: false }, "on or off"),
  SMOKE_TEST_REPORT: word({ json: "json" }, "json"),
  SMOKE_TEST_NODE_MIRROR: webAddress
};
var environmentPrefix = "SMOKE_TEST_ENV_";
function readSettings(environment) {
  const values = {};
  const environmentSet = /* @__PURE__ */ new Map();
  const problems = [];
  const warnings = [];
  for (const name2 of variableNames(environment)) {
    const text2 = readVariable(environment, name2) ?? "";
    if (text2 === "" || !/^SMOKE_TEST(_|$)/.test(name2)) continue;
    if (name2 === `${environmentPrefix}PORT`) problems.push({ kind: "setting-sets-port" });
    else if (name2.startsWith(environmentPrefix) && name2 !== environmentPrefix)
      environmentSet.set(name2.slice(environmentPrefix.length), text2);
    else if (isSettingName(name2)) {
      const { read, allowed } = settingReaders[name2];
      values[name2] = read(text2);
      if (values[name2] === void 0) problems.push({ kind: "setting-invalid", name: name2, found: text2, allowed });
    } else
      warnings.push({
        kind: "setting-unknown",
        name: name2,
        meant: findLookalike(name2, Object.keys(settingReaders))
      });
  }
  return { settings: { values, environmentSet }, problems, warnings };
}
function isSettingName(name2) {
  return Object.hasOwn(settingReaders, name2);
}

// src/plan/mode.ts
function findMode(environment, hasPostdeploy) {
  const word2 = readVariable(environment, "SMOKE_TEST") ?? "";
  if (word2 !== "") return { mode: settingReaders.SMOKE_TEST.read(word2) ?? "enforce", origin: "setting" };
  const isReviewApp = (readVariable(environment, "HEROKU_PR_NUMBER") ?? "") !== "";
  return isReviewApp && hasPostdeploy ? { mode: "warn", origin: "review-app" } : { mode: "enforce", origin: "default" };
}

// src/plan/header-value.ts
var variable = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;
var sendableText = /^[\t -~\x80-\uffff]*$/;
function expandHeaderValue(template, environment) {
  const unset = [];
  const unsendable = [];
  const text2 = template.replace(variable, (_match, dollar, bare, braced) => {
    if (dollar !== void 0) return "$";
    const name2 = bare ?? braced;
    const value = readVariable(environment, name2) ?? "";
    if (value === "") unset.push(name2);
    if (sendableText.test(value)) return value;
    unsendable.push(name2);
    return "";
  });
  return { text: text2, unset, unsendable };
}
function listValues2(template, environment) {
  return [...template.matchAll(variable)].flatMap(([, dollar, bare, braced]) => {
    const value = dollar === void 0 ? readVariable(environment, bare ?? braced ?? "") : void 0;
    return value === void 0 || value === "" ? [] : [value];
  });
}

// src/plan/plan-checks.ts
var appJsonDefaults = { attempts: 3, waitMs: 5e3, timeoutMs: 5e3 };
var routerTimeoutMs = 3e4;
var nothingSaid = { at: void 0, fields: {} };
var defaultUptime = { at: void 0, fields: { uptime: 10 } };
function planChecks(input) {
  const isAsked = asksByConfigVar(input.values);
  const entries = input.healthchecks.filter(({ fields }) => !(isAsked && fields.path !== void 0)).map(({ path, fields }) => ({ at: path, fields }));
  const checks = entries.map((entry) => planCheck(entry, input));
  if (isAsked || checks.length === 0 && input.fallback === "http")
    return [planDefaultHttp(input), ...checks];
  return checks.length > 0 ? checks : [{ ...planCheck(defaultUptime, input), origins: /* @__PURE__ */ new Map() }];
}
function planDefaultHttp(input) {
  const { values } = input;
  const isCounted = values.SMOKE_TEST_ATTEMPTS !== void 0 || values.SMOKE_TEST_WAIT !== void 0;
  const check3 = planHttp(nothingSaid, input, asksByConfigVar(values) ? successStatuses : unbrokenStatuses);
  return {
    ...check3,
    retry: isCounted ? check3.retry : { kind: "until-boot-timeout" },
    timeoutMs: values.SMOKE_TEST_TIMEOUT ?? routerTimeoutMs
  };
}
function planCheck(entry, input) {
  const { command, uptime, path } = entry.fields;
  if (path !== void 0) return planHttp(entry, input, successStatuses);
  if (command !== void 0) {
    return { kind: "command", ...planCommon(entry, input, `command ${command.join(" ")}`), command };
  }
  if (uptime !== void 0) {
    return { kind: "uptime", ...planCommon(entry, input, `uptime of ${uptime} s`), uptimeMs: uptime * 1e3 };
  }
  return { kind: "listening", ...planCommon(entry, input, "listening on $PORT") };
}
function planHttp(entry, input, usualStatuses) {
  const { values, environment } = input;
  const { fields } = entry;
  const path = values.SMOKE_TEST_PATH ?? fields.path ?? "/";
  const content = values.SMOKE_TEST_CONTENT ?? fields.content;
  const body = values.SMOKE_TEST_BODY ?? fields.body;
  const ofAppJson = fields.status === void 0 ? void 0 : parseStatusRanges(`${fields.status}`);
  const domain = readVariable(environment, "HEROKU_APP_DEFAULT_DOMAIN_NAME");
  const headers = (fields.httpHeaders ?? []).map(({ name: name2, value }) => ({
    name: name2,
    value: expandHeaderValue(value, environment).text
  }));
  const secrets = (fields.httpHeaders ?? []).flatMap(({ value }) => listValues2(value, environment));
  const isHost = ({ name: name2 }) => name2.toLowerCase() === "host";
  const ownHost = headers.find(isHost)?.value;
  const template = fields.httpHeaders?.find(isHost)?.value;
  const hidesHost = template !== void 0 && listValues2(template, environment).length > 0;
  return {
    kind: "http",
    ...planCommon(entry, input, `GET ${showPath(path)}`),
    path,
    host: values.SMOKE_TEST_HOST ?? (ownHost || domain || "localhost"),
    ...values.SMOKE_TEST_HOST === void 0 && hidesHost ? { hostTemplate: template } : {},
    headers: headers.filter((header3) => !isHost(header3)),
    ...secrets.length === 0 ? {} : { secrets },
    expectation: {
      statuses: values.SMOKE_TEST_STATUS ?? ofAppJson ?? usualStatuses,
      ...content === void 0 ? {} : { content },
      ...body === void 0 ? {} : { body }
    }
  };
}
function planCommon({ at: at2, fields }, { values, environment }, usualName) {
  const retry = {
    kind: "counted",
    attempts: values.SMOKE_TEST_ATTEMPTS ?? fields.attempts ?? appJsonDefaults.attempts,
    waitMs: values.SMOKE_TEST_WAIT ?? inMs(fields.wait) ?? appJsonDefaults.waitMs
  };
  const { command, url } = fields.onFailure ?? {};
  const description = toOneLine(fields.description ?? "").trim();
  return {
    name: toOneLine(fields.name ?? "").trim() || toOneLine(usualName),
    ...description === "" ? {} : { description },
    ...fields.type === void 0 || fields.type === "liveness" ? {} : { type: fields.type },
    retry,
    timeoutMs: values.SMOKE_TEST_TIMEOUT ?? inMs(fields.timeout) ?? appJsonDefaults.timeoutMs,
    initialDelayMs: inMs(fields.initialDelay) ?? 0,
    isWarning: fields.warn ?? false,
    onFailure: { ...command === void 0 ? {} : { command }, ...url === void 0 ? {} : { url } },
    origins: findOrigins(at2, fields, values, environment)
  };
}
function inMs(seconds3) {
  return seconds3 === void 0 ? void 0 : Math.round(seconds3 * 1e3);
}

// src/plan/plan-findings.ts
function findPlanFindings(input) {
  const ofNobody = findHealthchecksOfNobody(input);
  const ofHeaders = findHeaderVariables(input, false);
  return {
    problems: [
      ...findMissingProcessTypes(input),
      ...ofNobody.filter(({ meant }) => meant !== void 0),
      ...input.knowsVariables ? ofHeaders : []
    ],
    warnings: [
      ...input.appJson.healthchecks.has("release") ? [{ kind: "healthchecks-of-release" }] : [],
      ...ofNobody.filter(({ meant }) => meant === void 0),
      ...input.knowsVariables ? [] : ofHeaders,
      // Such a check is asked without them: whatever it comes to is only a warning.
      ...findHeaderVariables(input, true)
    ]
  };
}
function findMissingProcessTypes({ wanted, available }) {
  if (wanted.every((processType) => processType === "web")) return [];
  return wanted.filter((processType) => !available.includes(processType)).map((processType) => ({ kind: "process-type-missing", wanted: processType, available }));
}
function findHealthchecksOfNobody({ appJson, available }) {
  if (available.length === 0) return [];
  const unchecked = available.filter((processType) => !appJson.healthchecks.has(processType));
  return [...appJson.healthchecks.keys()].filter((processType) => processType !== "release" && !available.includes(processType)).map((processType) => {
    const meant = findLookalike(processType, unchecked);
    return { kind: "healthchecks-of-nobody", processType, meant };
  });
}
function findHeaderVariables({ appJson, environment, wanted, isWebAsked }, isWarning) {
  return [...appJson.healthchecks].filter(([processType]) => wanted.includes(processType) && !(isWebAsked && processType === "web")).flatMap(([, healthchecks]) => healthchecks.filter(({ fields }) => fields.type !== "liveness")).filter(({ fields: { warn: warn3 = false } }) => warn3 === isWarning).flatMap(
    ({ path, fields }) => (fields.httpHeaders ?? []).flatMap(({ value }, index) => {
      const { unset, unsendable } = expandHeaderValue(value, environment);
      const at2 = { path: [...path, "httpHeaders", index] };
      return [
        ...unset.map((name2) => ({ kind: "header-variable-unset", ...at2, name: name2 })),
        ...unsendable.map((name2) => ({ kind: "header-variable-unsendable", ...at2, name: name2 }))
      ];
    })
  );
}

// src/plan/process-command.ts
function findCommands({ procfile, defaultWeb }) {
  const commands2 = new Map(
    procfile?.entries.map(({ processType, command }) => [processType, { command, defaultWeb: void 0 }])
  );
  if (!commands2.has("web") && defaultWeb.kind === "found")
    commands2.set("web", { command: defaultWeb.command, defaultWeb });
  return commands2;
}
function findUnusableCommands(sources, processTypes) {
  const commands2 = findCommands(sources);
  return processTypes.flatMap((processType) => {
    const reason = findUnusable(commands2.get(processType)?.command ?? "");
    if (reason === void 0) return [];
    const line = sources.procfile?.entries.findLast((entry) => entry.processType === processType)?.line;
    return [{ kind: "command-unusable", processType, line, reason }];
  });
}

// src/plan/plan.ts
var longestBootMs = 18e4;
function makePlan(input) {
  const { appJson, defaultWeb, files = { problems: [], warnings: [] } } = input;
  const { settings, ...reading } = readSettings(input.environment);
  const environment = changeEnvironment(input.environment, readChanges(settings));
  const commands2 = findCommands(input);
  const available = [...commands2.keys()];
  const wanted = settings.values.SMOKE_TEST_PROCESSES ?? ["web"];
  const findings = findPlanFindings({
    ...input,
    environment,
    wanted,
    available,
    isWebAsked: asksByConfigVar(settings.values)
  });
  const problems = [
    ...files.problems,
    ...reading.problems,
    ...appJson.problems,
    ...findings.problems,
    ...findUnusableCommands(input, [...wanted, "release"])
  ];
  const warnings = [...files.warnings, ...reading.warnings, ...appJson.warnings, ...findings.warnings];
  const reportsJson = settings.values.SMOKE_TEST_REPORT === "json";
  const isTested = settings.values.SMOKE_TEST_PROCESSES !== void 0 || available.includes("web") || files.problems.some((each) => each.kind === "file-unreadable" && each.path === "Procfile") || findings.problems.some((each) => each.kind === "healthchecks-of-nobody" && each.processType === "web");
  if (isTested && problems.length > 0) return { kind: "misconfigured", problems, warnings, reportsJson };
  const processes = wanted.flatMap((processType) => {
    const command = commands2.get(processType);
    return command === void 0 ? [] : [planProcess(processType, command, settings, { ...input, environment })];
  });
  if (processes.length === 0 && defaultWeb.kind !== "found")
    return { kind: "no-web", available, missingWeb: defaultWeb, problems, warnings };
  const { SMOKE_TEST_SHOW_BODY: showsBody = true } = settings.values;
  const notBooted = [...appJson.healthchecks].filter(([processType]) => canBeBooted(processType, available) && !wanted.includes(processType)).map(([processType, { length }]) => ({ processType, healthchecks: length }));
  return {
    kind: "planned",
    plan: { processes, notBooted, showsBody, reportsJson, values: settings.values },
    warnings
  };
}
function canBeBooted(processType, available) {
  return processType !== "release" && available.includes(processType);
}
function planProcess(processType, command, { values, environmentSet }, { appJson, environment, platformBootLimitMs }) {
  const isWeb = processType === "web";
  const healthchecks = appJson.healthchecks.get(processType) ?? [];
  const checkValues = isWeb ? values : {};
  const checks = planChecks({
    healthchecks: healthchecks.filter(({ fields }) => fields.type !== "liveness"),
    values: checkValues,
    environment,
    fallback: isWeb ? "http" : "uptime"
  });
  const setMs = values.SMOKE_TEST_BOOT_TIMEOUT;
  return {
    ...command,
    processType,
    checks,
    mustListen: isWeb || checks.some(({ kind, isWarning }) => !isWarning && (kind === "http" || kind === "listening")),
    bootTimeout: {
      limitMs: setMs ?? platformBootLimitMs,
      lastMs: setMs ?? longestBootMs,
      platformMs: platformBootLimitMs
    },
    settleMs: values.SMOKE_TEST_SETTLE ?? 3e3,
    stopTimeoutMs: values.SMOKE_TEST_STOP_TIMEOUT ?? 3e4,
    port: values.SMOKE_TEST_PORT,
    address: values.SMOKE_TEST_ADDRESS,
    changes: readChanges({ values, environmentSet }),
    skipped: findSkipped(healthchecks, checkValues)
  };
}
function readChanges({ values, environmentSet }) {
  return { unset: values.SMOKE_TEST_UNSET ?? [], set: environmentSet };
}

// src/slug/read-checkout.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");

// src/plan/declaration.ts
function declare({ name: name2 }, command) {
  return { kind: "command", rule: `the ${name2} buildpack`, command, isDroppedByProcfile: false };
}
function declareNone({ name: name2 }, reason) {
  return { kind: "none", rule: `the ${name2} buildpack`, reason };
}

// src/plan/marks.ts
var rubyReleasePath = "tmp/heroku-buildpack-release-step.yml";
var dotnetLaunchPath = ".heroku/cnb/dotnet/layers/launch.toml";
var gradleFrameworkPath = ".heroku/gradle_buildpack_detected_app_framework";
var sbtStagePath = "target/universal/stage/bin";
var markedPaths = [
  ".heroku/node",
  ".heroku/php",
  ".heroku/python",
  ".heroku/cnb/dotnet",
  ".profile.d/go.sh",
  ".profile.d/ruby.sh",
  "Godeps/Godeps.json",
  "bin/boot",
  "conf/application.conf",
  "project/build.properties",
  "vendor/bundle",
  "vendor/vendor.json",
  rubyReleasePath,
  sbtStagePath
];
var markedTexts = [
  "Gemfile.lock",
  "package.json",
  "pom.xml",
  "project.clj",
  rubyReleasePath,
  dotnetLaunchPath,
  gradleFrameworkPath
];

// src/plan/default-web-jvm.ts
var rules = [
  [java, declareJava],
  [gradle, declareGradle],
  [scala, declareScala],
  [clojure, declareClojure]
];
function declareJvm(marks2) {
  if (!marks2.paths.has(".jdk")) return [];
  const candidates = rules.filter(([language]) => findAppFile(language, marks2) !== void 0);
  const declarations = marks2.procfile === void 0 ? candidates.flatMap(([, declareWeb]) => declareWeb(marks2)) : [];
  if (declarations.length > 0) return declarations;
  const reason = marks2.procfile === void 0 ? "declares none for this app" : "declares none beside a Procfile";
  return candidates.slice(0, 1).map(([language]) => declareNone(language, reason));
}
function declareJava({ paths, texts, artifacts }) {
  const pom = texts.get("pom.xml") ?? "";
  if (!paths.has("target")) return [];
  if (pom.includes("<groupId>io.quarkus"))
    return declareJar(java, "Quarkus", "quarkus.http.port", "target/quarkus-app/quarkus-run.jar");
  const [largest] = artifacts.filter(({ path }) => /^target\/[^/]+\.jar$/.test(path)).sort((one, other) => other.size - one.size || compare(one.path, other.path));
  if (largest === void 0) return [];
  if (pom.includes("<groupId>org.springframework.boot") && pom.includes("<artifactId>spring-boot"))
    return declareJar(java, "Spring Boot", "server.port", largest.path);
  if (pom.includes("<groupId>org.wildfly.swarm"))
    return declareJar(java, "WildFly Swarm", "swarm.http.port", largest.path);
  if (pom.includes("<groupId>io.micronaut"))
    return declareJar(java, "Micronaut", "micronaut.server.port", largest.path);
  return [];
}
function declareGradle({ texts, artifacts }) {
  const framework = texts.get(gradleFrameworkPath)?.trim();
  const libraries = artifacts.filter(
    ({ path }) => /^build\/libs\/.+\.jar$/.test(path) && !/(plain|sources|javadoc)\.jar$/.test(path)
  );
  const inLibraries = (name2, property) => libraries.flatMap(({ path }) => declareJar(gradle, name2, property, `./${path}`));
  if (framework === "spring-boot-webapp-runner") return artifacts.flatMap(declareWebappRunner);
  if (framework === "spring-boot") return inLibraries("Spring Boot", "server.port");
  if (framework === "micronaut") return inLibraries("Micronaut", "micronaut.server.port");
  if (framework === "quarkus")
    return artifacts.filter(({ path }) => path === "build/quarkus-app/quarkus-run.jar").flatMap(({ path }) => declareJar(gradle, "Quarkus", "quarkus.http.port", path));
  if (framework === "ratpack")
    return declareOnly(
      gradle,
      "Ratpack",
      artifacts.filter(({ path }) => /^build\/install\/[^/]+\/bin\/(?!.*\.bat$)/.test(path)),
      (path) => path
    );
  return [];
}
function declareWebappRunner({ path }) {
  const [, runner] = /^build\/((?:.+\/)?webapp-runner-[^/]*\.jar)$/.exec(path) ?? [];
  if (runner === void 0 || !isPlain(runner)) return [];
  const command = `cd build ; java $JAVA_OPTS -jar ./${runner} --expand-war --port $PORT libs/*.war`;
  return [declareWritten(gradle, "Spring Boot and Webapp Runner", command)];
}
function declareScala({ paths, artifacts }) {
  if (paths.has(sbtStagePath))
    return declareOnly(
      scala,
      "sbt-native-packager",
      artifacts.filter(({ path }) => path.startsWith(`${sbtStagePath}/`)),
      (path) => `${path} -Dhttp.port=$PORT`
    );
  return paths.has("conf/application.conf") ? [declareWritten(scala, "Play", "target/start -Dhttp.port=$PORT $JAVA_OPTS")] : [];
}
function declareClojure({ texts, artifacts }) {
  const project = texts.get("project.clj") ?? "";
  if (!project.includes(":uberjar-name"))
    return [declareWritten(clojure, "Leiningen", "lein with-profile production trampoline run")];
  const [, name2] = /:uberjar-name\s+"([^"]+)"/.exec(project) ?? [];
  const jars = artifacts.map(({ path }) => path).filter((path) => /^target\/[^/]+\.jar$/.test(path));
  const named2 = jars.filter((path) => path === `target/${name2}`);
  return (named2.length > 0 ? named2 : jars).filter(isPlain).map((path) => declareWritten(clojure, "an uberjar", `java -jar ${path}`));
}
function declareJar(language, framework, property, jar) {
  return isPlain(jar) ? [declareWritten(language, framework, `java -D${property}=$PORT $JAVA_OPTS -jar ${jar}`)] : [];
}
function declareOnly(language, framework, artifacts, commandOf) {
  const [program, ...others] = artifacts.filter(({ isExecutable }) => isExecutable);
  if (program === void 0 || others.length > 0 || !isPlain(program.path)) return [];
  return [declareWritten(language, framework, commandOf(program.path))];
}
function declareWritten({ name: name2 }, framework, command) {
  return {
    kind: "command",
    rule: `the ${name2} buildpack for ${framework}`,
    command,
    isDroppedByProcfile: true
  };
}
function isPlain(path) {
  return /^[\w./+@%,=~-]+$/.test(path);
}
function compare(one, other) {
  return one < other ? -1 : 1;
}

// src/plan/launch-toml.ts
var string = String.raw`(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')`;
var typeLine = new RegExp(String.raw`^[ \t]*type[ \t]*=[ \t]*(${string})`, "m");
var commandLines = new RegExp(
  String.raw`^[ \t]*command[ \t]*=[ \t]*\[((?:[\s,]|#[^\n]*\n|${string})*)\]`,
  "m"
);
var processesHeader = /^[ \t]*\[\[[ \t]*processes[ \t]*\]\].*$/m;
var anyHeader = /^[ \t]*\[/m;
function readLaunchToml(toml) {
  const [, ...tables] = (toml ?? "").split(processesHeader);
  const web = tables.map((table) => table.split(anyHeader, 1)[0] ?? "").findLast((table) => readString(typeLine.exec(table)?.[1]) === "web");
  if (web === void 0) return { kind: "none" };
  const strings = commandLines.exec(web)?.[1]?.match(new RegExp(string, "g")) ?? [];
  const words = strings.map(readString).filter((word2) => word2 !== void 0);
  if (words.length === 0 || words.length < strings.length) return { kind: "unreadable" };
  const [shell, option, script] = words;
  const command = shell === "bash" && option === "-c" && script !== void 0 ? script : joinWords(words);
  return isPlainYaml(command) ? { kind: "command", command } : { kind: "unreadable" };
}
function readString(text2) {
  if (text2 === void 0 || text2.startsWith("'")) return text2?.slice(1, -1);
  try {
    return String(JSON.parse(text2));
  } catch {
    return void 0;
  }
}
function joinWords(words) {
  return words.map((word2) => /^[\w@%+=:,./-]+$/.test(word2) ? word2 : `'${word2.replaceAll("'", `'"'"'`)}'`).join(" ");
}
function isPlainYaml(command) {
  return !/^$|^[\s'"[\]{}>|*&!%#`@,]|^[?:-] |: | #|[\r\n]|[:\s]$/.test(command);
}

// src/plan/procfile.ts
var import_node_buffer = require("node:buffer");

// src/plan/procfile-remarks.ts
var ignoredShapes = [
  ["no-command", /^[ \t\v\f]*([\w-]+):$/],
  ["no-white-space", /^[ \t\v\f]*([\w-]+):(?!\/\/)/],
  ["byte-order-mark", /^\ufeff([\w-]+):/],
  ["invisible-character", /^[\s\p{Cf}]+([\w-]+):(?!\/\/)/u],
  ["quoted", /^\s*["'`\u2018-\u201f]\s*([\w-]+)["'`\u2018-\u201f]?\s*:/],
  ["name-not-allowed", /^\s*([\p{L}\p{N}_][\p{L}\p{N}_.@/+-]*):(?!\/\/)/u]
];
function findRemarks(bytes, lines) {
  if (isUtf16(bytes)) {
    return [{ kind: "utf-16" }];
  }
  const entries = lines.filter((line) => line.kind === "entry");
  return [...lines.flatMap(remarkOnLine), ...remarkOnDuplicates(entries)];
}
function describeRemark(remark) {
  switch (remark.kind) {
    case "utf-16":
      return "The Procfile is UTF-16, in which the platform finds no process type. Save it as UTF-8 without a byte order mark.";
    case "duplicate":
      return describeDuplicate(remark.processType, remark.ignoredLines, remark.line);
    case "no-command":
      return `${nameOf(remark)} has no command. Write name and command on one line: ${correctionOf(remark)}.`;
    case "no-white-space":
      return `${nameOf(remark)} is ignored, because no ordinary space follows its colon. Write ${correctionOf(remark)}.`;
    case "byte-order-mark":
      return `${nameOf(remark)} is ignored, because a byte order mark stands before it. Save the file as UTF-8 without one.`;
    case "invisible-character":
      return `${nameOf(remark)} is ignored, because an invisible character stands before it. Delete what is left of the name.`;
    case "quoted":
      return `${nameOf(remark)} is ignored, because it stands in quotes. Write ${correctionOf(remark)}.`;
    case "name-not-allowed":
      return `${nameOf(remark)} is ignored, because a name is made of a-z, A-Z, 0-9, "_" and "-" alone. Rename it.`;
    case "space-before-colon":
      return `${nameOf(remark)} has a space before its colon, so its command begins with the colon and nothing is run. Write ${correctionOf(remark)}.`;
    case "not-utf-8":
      return `${nameOf(remark)} has a command that is not UTF-8. Save the file as UTF-8.`;
  }
}
function isUtf16(bytes) {
  return /^(\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(bytes.toString("latin1", 0, 4));
}
function remarkOnLine(line) {
  switch (line.kind) {
    case "entry":
      return remarkOnEntry(line);
    case "ignored":
      return remarkOnIgnored(line);
  }
}
function remarkOnEntry({ processType, command, line, hasColon, hasValidCommand }) {
  const remarks = [];
  if (command === "") {
    remarks.push({ kind: "no-command", processType, line });
  }
  if (!hasColon && command.startsWith(":")) {
    remarks.push({ kind: "space-before-colon", processType, line });
  }
  if (!hasValidCommand) {
    remarks.push({ kind: "not-utf-8", processType, line });
  }
  return remarks;
}
function remarkOnIgnored({ text: text2, line }) {
  for (const [kind, shape] of ignoredShapes) {
    const processType = shape.exec(text2)?.[1];
    if (processType !== void 0) {
      return [{ kind, processType, line }];
    }
  }
  return [];
}
function remarkOnDuplicates(entries) {
  return Array.from(new Set(entries.map((entry) => entry.processType))).flatMap((processType) => {
    const lines = entries.filter((entry) => entry.processType === processType).map((entry) => entry.line);
    const line = lines.pop();
    return line === void 0 || lines.length === 0 ? [] : [{ kind: "duplicate", processType, line, ignoredLines: lines }];
  });
}
function describeDuplicate(processType, ignoredLines, line) {
  const found2 = `The Procfile declares "${processType}" on lines ${ignoredLines.join(", ")} and ${line}, and only line ${line} runs.`;
  if (processType === "release") {
    return `${found2} Several release lines are not steps: write one line, "release: first && second".`;
  }
  return `${found2} Remove the others, or give each a name of its own.`;
}
function nameOf(remark) {
  return `Procfile line ${remark.line}: "${remark.processType}"`;
}
function correctionOf(remark) {
  return `"${remark.processType}: <command>"`;
}

// src/plan/procfile.ts
function parseProcfile(bytes) {
  const entries = readLines(bytes).filter((line) => line.kind === "entry").map(({ processType, command, line }) => ({ processType, command, line }));
  return { entries };
}
function remarkOnProcfile(bytes) {
  return findRemarks(bytes, readLines(bytes));
}
function findCommand(procfile, processType) {
  return procfile.entries.findLast((entry) => entry.processType === processType)?.command;
}
function rewriteRelease(bytes, command) {
  return rewriteCommand(bytes, "release", command);
}
function rewriteCommand(bytes, processType, command) {
  const entry = readLines(bytes).filter((line) => line.kind === "entry").findLast((line) => line.processType === processType);
  if (entry === void 0) {
    return appendLine(bytes, `${processType}: ${command}`);
  }
  const rest = bytes.toString("latin1", entry.end).replace(/^\r\n?/, "\n");
  return import_node_buffer.Buffer.concat([bytes.subarray(0, entry.start), import_node_buffer.Buffer.from(command), import_node_buffer.Buffer.from(rest, "latin1")]);
}
function isMisnamedProcfile(fileName) {
  return fileName !== "Procfile" && /^procfile(\.(txt|text|rtf|ya?ml))?$/i.test(fileName.trim());
}
function readLines(bytes) {
  const lines = bytes.toString("latin1").matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g);
  return Array.from(lines, ({ 1: text2 = "", index }, count) => readLine(text2, index, count + 1));
}
function readLine(text2, start, line) {
  const match = /^[ \t\v\f]*([a-zA-Z0-9_-]+)(:?)[ \t\v\f]+/.exec(text2);
  if (match === null) {
    return { kind: "ignored", line, text: decode2(text2) };
  }
  const [head2, processType = "", colon] = match;
  const command = text2.slice(head2.length);
  return {
    kind: "entry",
    processType,
    command: decode2(command),
    line,
    hasColon: colon === ":",
    hasValidCommand: (0, import_node_buffer.isUtf8)(import_node_buffer.Buffer.from(command, "latin1")),
    start: start + head2.length,
    end: start + text2.length
  };
}
function decode2(latin1) {
  return import_node_buffer.Buffer.from(latin1, "latin1").toString("utf8");
}
function appendLine(bytes, line) {
  const text2 = bytes.toString("latin1");
  const lineEnding = text2.match(/\r\n|\r|\n/g)?.at(-1) ?? "\n";
  const isOpen = /[^\r\n]$/.test(text2);
  return import_node_buffer.Buffer.concat([bytes, import_node_buffer.Buffer.from(`${isOpen ? lineEnding : ""}${line}
`)]);
}

// src/plan/release-yaml.ts
var header = "default_process_types:";
function readReleaseYaml(yaml) {
  const lines = (yaml ?? "").split(/\r?\n/).map((line) => line.trimEnd());
  const start = lines.findIndex((line) => line.startsWith(header));
  if (start < 0 || lines[start] === `${header} {}`) return { kind: "none" };
  if (lines[start] !== header) return { kind: "unreadable" };
  const entries = takeWhile(lines.slice(start + 1), (line) => line.startsWith("  "));
  const web = entries.findIndex((line) => line.startsWith("  web:"));
  if (web < 0) return { kind: "none" };
  const [first = "", ...rest] = entries.slice(web);
  const folded = takeWhile(rest, (line) => line.startsWith("   "));
  const command = readScalar([first.slice("  web:".length), ...folded].map((line) => line.trim()).join(" "));
  return command ? { kind: "command", command } : { kind: "unreadable" };
}
function readScalar(text2) {
  if (text2.startsWith("'")) return /^'((?:[^']|'')*)'$/.exec(text2)?.[1]?.replaceAll("''", "'");
  if (text2.startsWith('"')) return readQuoted(text2);
  return /^[|>&*!%@`[{]/.test(text2) ? void 0 : text2;
}
function readQuoted(text2) {
  try {
    const value = String(JSON.parse(text2));
    return /[\r\n]/.test(value) ? void 0 : value;
  } catch {
    return void 0;
  }
}
function takeWhile(lines, condition) {
  const end2 = lines.findIndex((line) => !condition(line));
  return end2 < 0 ? lines : lines.slice(0, end2);
}

// src/plan/default-web.ts
function findDefaultWeb(marks2) {
  if (declaresWebItself(marks2)) return { kind: "none", declarations: [] };
  const declared = listDeclarations(marks2);
  const hasCommand = declared.some(({ kind }) => kind === "command");
  const declarations = hasCommand ? [...declared, ...findLater(marks2)] : declared;
  const [first, ...others] = declarations;
  if (first?.kind === "command" && others.length === 0) return found(first);
  const silent = declarations.filter((each) => each.kind === "none");
  return silent.length === declarations.length ? { kind: "none", declarations: silent } : { kind: "ambiguous", declarations };
}
function listDeclarations(marks2) {
  return rules2.flatMap((rule) => rule(marks2));
}
function declaresWebItself(marks2) {
  return listOwnTypes(marks2).includes("web");
}
var rules2 = [
  declareRuby,
  declareNode,
  declareJvm,
  declareDotnet,
  (marks2) => hasRun(php, marks2) ? [declare(php, "heroku-php-apache2")] : [],
  declareStatic,
  (marks2) => declareNothingByItself(python, marks2),
  // It writes a Procfile where there is none, and leaves one without web as it is.
  (marks2) => declareNothingByItself(go, marks2)
];
function findLater(marks2) {
  return languages.filter((language) => language !== node && language !== python).flatMap((language) => findUnbuilt(language, marks2)).map((unbuilt2) => ({ kind: "later", ...unbuilt2 }));
}
function listOwnTypes({ procfile = "" }) {
  return parseProcfile(Buffer.from(procfile)).entries.map(({ processType }) => processType);
}
function found({ command, rule, isDroppedByProcfile }) {
  return { kind: "found", command, rule, isWrittenIntoProcfile: isDroppedByProcfile };
}
function declareRuby(marks2) {
  return hasRun(ruby, marks2) ? [declareNoted(ruby, readReleaseYaml(marks2.texts.get(rubyReleasePath)))] : [];
}
function declareDotnet(marks2) {
  return hasRun(dotnet, marks2) ? [declareNoted(dotnet, readLaunchToml(marks2.texts.get(dotnetLaunchPath)))] : [];
}
function declareNode(marks2) {
  const { paths, procfile, texts } = marks2;
  if (!paths.has(".heroku/node")) return [];
  if (/^\s*mcp.*:/m.test(procfile ?? ""))
    return [declareNone(node, "declares none beside an mcp process type")];
  if (!hasStartScript(texts.get("package.json")) && !paths.has("server.js"))
    return [declareNone(node, "declares npm start, but package.json has no start script for it")];
  if (listOwnTypes(marks2).some((processType) => processType !== "release"))
    return [declareNone(node, "declares npm start, which is not tested beside other process types")];
  return [declare(node, "npm start")];
}
function hasStartScript(packageJson) {
  try {
    const { scripts } = JSON.parse(packageJson ?? "{}");
    return typeof scripts?.start === "string";
  } catch {
    return true;
  }
}
function declareStatic({ paths }) {
  return paths.has("static.json") && paths.has("bin/boot") ? [declare(staticSite, "bin/boot")] : [];
}
function declareNothingByItself(language, marks2) {
  return hasRun(language, marks2) ? [declareNone(language, "declares none by itself")] : [];
}
function declareNoted(language, noted) {
  switch (noted.kind) {
    case "command":
      return declare(language, noted.command);
    case "none":
      return declareNone(language, "declares none for this app");
    case "unreadable":
      return declareNone(language, "has noted its web in a way that is not understood here");
  }
}

// src/plan/forecast-ruby.ts
var port = "${PORT:-5000}";
function forecastRuby(lock) {
  if (lock === void 0) return declareNone(ruby, "needs a Gemfile.lock, and there is none");
  const rails = findMajor(lock, "railties") ?? findMajor(lock, "rails");
  if (rails !== void 0 && rails >= 4) return declare(ruby, `bin/rails server -p ${port} -e $RAILS_ENV`);
  const hasThin = findMajor(lock, "thin") !== void 0;
  if (rails === 3 && !hasThin) return declare(ruby, `bundle exec rails server -p ${port}`);
  if (rails !== void 0)
    return declareNone(ruby, "declares a web for this version of Rails that is not known here");
  if (findMajor(lock, "rack") === void 0) return declareNone(ruby, "declares none without Rails or Rack");
  return hasThin ? declare(ruby, `bundle exec thin start -R config.ru -e $RACK_ENV -p ${port}`) : declare(ruby, `bundle exec rackup config.ru -p ${port}`);
}
function findMajor(lock, gem) {
  const [, major] = new RegExp(String.raw`^ +${gem} \((\d+)[.)]`, "m").exec(lock) ?? [];
  return major === void 0 ? void 0 : Number(major);
}

// src/plan/forecast-web.ts
var deciding = [clojure, java, gradle, scala, dotnet];
var ambiguousMarks = ["vendor/bundle", "bin/boot"];
function isBuilt({ paths }) {
  return languages.some(({ marks: marks2 }) => marks2.some((mark) => paths.has(mark) && !ambiguousMarks.includes(mark)));
}
function forecastWeb(marks2) {
  if (declaresWebItself(marks2)) return { kind: "none", declarations: [] };
  const declarations = findNeeded(marks2).flatMap((language) => forecast(language, marks2));
  const [first, ...others] = declarations;
  if (first?.kind === "command" && others.length === 0)
    return { kind: "found", command: first.command, rule: unbuilt(first.rule), isWrittenIntoProcfile: false };
  const silent = declarations.filter((each) => each.kind === "none");
  return silent.length === declarations.length ? { kind: "none", declarations: silent } : { kind: "ambiguous", declarations };
}
function seemsJava(marks2) {
  return findNeeded(marks2).some((language) => language === java || language === gradle);
}
function findNeeded(marks2) {
  return languages.filter((language) => findAppFile(language, marks2) !== void 0);
}
function forecast(language, marks2) {
  if (language === ruby) return [forecastRuby(marks2.texts.get("Gemfile.lock"))];
  if (language === go && marks2.procfile === void 0)
    return [declareNone(go, "writes a Procfile when it builds this app, which is not known yet")];
  const others = [...marks2.paths].filter((path) => !languages.some((each) => each.marks.includes(path)));
  const mark = language === staticSite ? ["bin/boot"] : language.marks.slice(0, 1);
  const isOther = (path) => languages.some((each) => each !== language && each.appFile.test(path));
  const paths = /* @__PURE__ */ new Set([...others.filter((path) => !isOther(path)), ...mark]);
  const declarations = listDeclarations({ ...marks2, paths });
  const isUndecided = deciding.includes(language) && declarations.every(({ kind }) => kind === "none");
  if (isUndecided && marks2.procfile === void 0)
    return [declareNone(language, "declares its web when it has built this app, which is not known yet")];
  return declarations;
}
function unbuilt(rule) {
  return `${rule}, if that is the one that builds this app`;
}

// src/slug/layout.ts
var import_node_path = require("node:path");
var slugDirectory = (0, import_node_path.join)(".heroku", "smoke-test");
var setAsideDirectory = (0, import_node_path.join)(slugDirectory, "set-aside");
var wrapperCommand = "/app/.heroku/smoke-test/release";
var wrapperPath = String.raw`((/app|\$HOME|\$\{HOME\}|~|\.)/)?\.heroku/smoke-test/release`;
var wrapperAlone = new RegExp(String.raw`^\s*(exec\s+)?${wrapperPath}\s*$`);
var wrapperAmongOthers = new RegExp(String.raw`(^|[\s;&|({])${wrapperPath}($|[\s;&|)}])`);
function classifyRelease(command) {
  const unquoted = command.replace(/["']/g, "");
  if (wrapperAlone.test(unquoted)) return "ours";
  return wrapperAmongOthers.test(unquoted) ? "mixed" : "own";
}
function slugFiles(directory) {
  return {
    directory,
    wrapper: (0, import_node_path.join)(directory, "release"),
    init: (0, import_node_path.join)(directory, "contain.pl"),
    tester: (0, import_node_path.join)(directory, "smoke-test.cjs"),
    licenses: (0, import_node_path.join)(directory, "smoke-test.LICENSES.txt"),
    node: (0, import_node_path.join)(directory, "smoke-test"),
    releaseCommand: (0, import_node_path.join)(directory, "release-command"),
    webCommand: (0, import_node_path.join)(directory, "web-command"),
    build: (0, import_node_path.join)(directory, "build.json")
  };
}

// src/slug/read-slug.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list3 = [...new Set(values$1)];
  if (list3.length > 1) return `(${list3.join(` ${separator} `)})`;
  return list3[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options7, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options7.map(_stringify), "|"),
    async: false,
    options: options7,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string2(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string2,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options7, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options7.map((option) => option.expects), "|"),
    async: false,
    options: options7,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key, options7, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options: options7,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        let outputDataset;
        let maxDiscriminatorPriority = 0;
        let invalidDiscriminatorKey = this.key;
        let expectedDiscriminators = [];
        const parseOptions = (variant$1, allKeys) => {
          for (const schema of variant$1.options) {
            if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: false,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = false;
                  if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                    maxDiscriminatorPriority = currentPriority;
                    invalidDiscriminatorKey = currentKey;
                    expectedDiscriminators = [];
                  }
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        parseOptions(this, /* @__PURE__ */ new Set([this.key]));
        if (outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function partial(schema, keys) {
  const entries$1 = {};
  for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
  return _standardSchema({
    ...schema,
    entries: entries$1
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/plan/healthcheck-schema.ts
var noList = (allowed) => check((value) => !Array.isArray(value), allowed);
var text = (allowed) => pipe(string2(allowed), nonEmpty(allowed));
var seconds2 = (min, max) => {
  const allowed = `seconds from ${min} to ${max}`;
  return pipe(number(allowed), minValue(min, allowed), maxValue(max, allowed));
};
var commandWords = (() => {
  const allowed = 'a list of words, such as ["bin/check", "--fast"]';
  const usable = "words without a NUL character, of 128 kB at most";
  const word2 = pipe(
    text(allowed),
    regex(/^[^\0]*$/, usable),
    maxLength(maxCommandBytes, usable),
    // The schema for editors counts characters alone.
    check((each) => findUnusable(each) === void 0, usable)
  );
  return pipe(array(word2, allowed), minLength(1, allowed));
})();
var requestPath2 = (() => {
  const allowed = 'a path that begins with /, without spaces, such as "/health_check"';
  return pipe(string2(allowed), regex(/^\/[!"$-~]*$/, allowed));
})();
var connectionHeaders = [
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade"
];
var header2 = (() => {
  const allowed = 'an object such as { "name": "X-Api-Key", "value": "$API_KEY" }';
  const name2 = 'a header name, such as "X-Api-Key"';
  const ownName = `${name2}, and none that belongs to the connection itself`;
  const value = "text without line breaks and other control characters";
  return pipe(
    unknown(),
    noList(allowed),
    object(
      {
        name: pipe(
          string2(name2),
          regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, name2),
          check((text2) => !connectionHeaders.includes(text2.toLowerCase()), ownName)
        ),
        value: pipe(string2(value), regex(sendableText, value))
      },
      allowed
    )
  );
})();
var status = (() => {
  const allowed = 'status codes and ranges from 100 to 599, such as "200-299,401"';
  const list3 = /^\s*[1-5]\d\d(\s*-\s*[1-5]\d\d)?(\s*,\s*[1-5]\d\d(\s*-\s*[1-5]\d\d)?)*\s*$/;
  return union(
    [
      pipe(
        string2(allowed),
        regex(list3, allowed),
        check((value) => parseStatusRanges(value) !== void 0, allowed)
      ),
      pipe(number(allowed), integer(allowed), minValue(100, allowed), maxValue(599, allowed))
    ],
    allowed
  );
})();
var webUrl = (() => {
  const allowed = "an address that begins with https:// or http://";
  return pipe(
    string2(allowed),
    regex(/^https?:\/\/[!-~]+$/, allowed),
    check((text2) => URL.canParse(text2), allowed)
  );
})();
var onFailure = (() => {
  const allowed = "an object with a command, a url, or both";
  return pipe(
    unknown(),
    noList(allowed),
    partial(object({ command: commandWords, url: webUrl }, allowed))
  );
})();
var attempts = "a whole number from 1 to 1000";
var port2 = "a whole number from 1 to 65535";
var yesOrNo = "true or false";
var healthcheckFields = {
  type: picklist(["startup", "readiness", "liveness"], '"startup", "readiness" or "liveness"'),
  name: text("text"),
  description: string2("text"),
  path: requestPath2,
  content: text("text"),
  status,
  body: string2("text"),
  httpHeaders: array(header2, 'a list of objects such as { "name": "X-Api-Key", "value": "$API_KEY" }'),
  scheme: picklist(["http", "https", "HTTP", "HTTPS"], '"http" or "https"'),
  port: union(
    [
      literal("$PORT"),
      pipe(number(port2), integer(port2), minValue(0, port2), maxValue(65535, port2))
    ],
    port2
  ),
  listening: boolean(yesOrNo),
  command: commandWords,
  uptime: seconds2(1, 3e3),
  attempts: pipe(
    number(attempts),
    integer(attempts),
    minValue(1, attempts),
    maxValue(1e3, attempts)
  ),
  wait: seconds2(0, 600),
  timeout: seconds2(0.1, 300),
  initialDelay: seconds2(0, 600),
  warn: boolean(yesOrNo),
  onFailure
};
var healthcheckForm = 'an object such as { "path": "/health_check" }';
var healthcheckSchema = pipe(
  unknown(),
  noList(healthcheckForm),
  partial(object(healthcheckFields, healthcheckForm))
);
var kindFields = ["path", "listening", "command", "uptime"];

// src/plan/app-json-warnings.ts
var ofHttp = ["content", "status", "body", "httpHeaders", "scheme", "port"];
function findAppJsonWarnings(source, checks) {
  return [
    ...source.duplicates.filter(({ path }) => path[0] === "healthchecks").map((duplicate) => ({ kind: "json-name-twice", ...duplicate })),
    ...checks.flatMap((check3) => findCheckWarnings(source, check3))
  ];
}
function findCheckWarnings(source, { path, fields }) {
  const at2 = (field) => ({ path: [...path, field], position: source.locateName([...path, field]) });
  return [
    ...findUnknownNames(source, path, Object.keys(healthcheckFields)),
    ...fields.onFailure ? findUnknownNames(source, [...path, "onFailure"], ["command", "url"]) : [],
    ...(fields.httpHeaders ?? []).flatMap(
      (_header, index) => findUnknownNames(source, [...path, "httpHeaders", index], ["name", "value"])
    ),
    ...ofHttp.filter((field) => fields[field] !== void 0 && fields.path === void 0).map((field) => ({ kind: "healthcheck-field-useless", neededField: "path", ...at2(field) })),
    ...fields.path !== void 0 && fields.port !== void 0 && fields.port !== "$PORT" && fields.port !== 0 ? [{ kind: "healthcheck-port-ignored", ...at2("port") }] : [],
    ...fields.path !== void 0 && fields.scheme?.toLowerCase() === "https" ? [{ kind: "healthcheck-scheme-ignored", ...at2("scheme") }] : []
  ];
}
function findUnknownNames(source, path, known) {
  const object2 = path.reduce(
    (value, part) => value[part],
    source.value
  );
  return Object.keys(object2).filter((name2) => !known.includes(name2) && findLookalike(name2, known) === void 0).map((name2) => ({
    kind: "json-name-unknown",
    path: [...path, name2],
    position: source.locateName([...path, name2])
  }));
}

// src/plan/healthchecks-key.ts
function hasHealthchecksKey(text2) {
  return healthchecksKey.test(text2.replaceAll("\0", ""));
}
var healthchecksKey = (() => {
  const name2 = "[Hh]ealth[_-]?[Cc]hecks?";
  const place2 = "(?:^|[{,}\\]])[ \\t]*";
  return new RegExp(
    `(["'])${name2}\\1\\s*[:={[]|${place2}(["'])${name2}\\2\\s*(?![,\\]\\s])|${place2}["']?${name2}["']?\\s*[:=]?\\s*[{[]`,
    "m"
  );
})();

// src/plan/app-json.ts
var noAppJson = { healthchecks: /* @__PURE__ */ new Map(), hasPostdeploy: false, problems: [], warnings: [] };
var shownValueLength = 60;
function parseAppJson(text2) {
  if (text2 === void 0) return noAppJson;
  const reading = readJson(text2);
  if (reading.kind === "unreadable") {
    return hasHealthchecksKey(text2) ? { ...noAppJson, problems: [{ ...reading, kind: "json-unreadable" }] } : { ...noAppJson, warnings: [{ ...reading, kind: "json-unreadable" }] };
  }
  const { source } = reading;
  if (!isObject(source.value)) return noAppJson;
  const { healthchecks } = source.value;
  const located = healthchecks === void 0 ? [] : readProcessTypes(healthchecks);
  return {
    healthchecks: new Map(located.map(({ processType, checks }) => [processType, checks])),
    hasPostdeploy: hasReviewPostdeploy(source.value),
    ...source.value["stack"] === "container" ? { isForContainers: true } : {},
    problems: [
      ...findMisspeltKey(source),
      ...healthchecks === void 0 ? [] : findProblems(source, healthchecks)
    ],
    warnings: healthchecks === void 0 ? [] : findAppJsonWarnings(
      source,
      located.flatMap(({ checks }) => checks)
    )
  };
}
function hasReviewPostdeploy({ environments, scripts }) {
  const review = isObject(environments) ? environments["review"] : void 0;
  const own = readPostdeploy(isObject(review) ? review["scripts"] : void 0);
  return (own ?? readPostdeploy(scripts) ?? "") !== "";
}
function readPostdeploy(scripts) {
  const postdeploy = isObject(scripts) ? scripts["postdeploy"] : void 0;
  return typeof postdeploy === "string" ? postdeploy.trim() : void 0;
}
function readProcessTypes(healthchecks) {
  return Object.entries(isObject(healthchecks) ? healthchecks : {}).map(([processType, list3]) => ({
    processType,
    checks: (Array.isArray(list3) ? list3 : []).flatMap((entry, index) => {
      const { success, output: output2 } = safeParse(healthcheckSchema, entry, { abortPipeEarly: true });
      return success ? [{ path: ["healthchecks", processType, index], fields: output2 }] : [];
    })
  }));
}
function findMisspeltKey(source) {
  if (!isObject(source.value) || "healthchecks" in source.value) return [];
  return Object.keys(source.value).filter((key) => findLookalike(key.replace(/[_-]/g, ""), ["healthchecks"]) !== void 0).map((key) => ({
    kind: "json-name-misspelt",
    path: [key],
    meant: "healthchecks",
    position: source.locateName([key])
  }));
}
function findProblems(source, healthchecks) {
  const path = ["healthchecks"];
  if (!isObject(healthchecks))
    return [invalid(source, path, healthchecks, "an object with a list for each process type")];
  return Object.entries(healthchecks).flatMap(([processType, list3]) => {
    const listPath = [...path, processType];
    if (!Array.isArray(list3)) return [invalid(source, listPath, list3, "a list of checks")];
    return list3.flatMap((entry, index) => findEntryProblems(source, [...listPath, index], entry));
  });
}
function findEntryProblems(source, path, entry) {
  const { issues = [] } = safeParse(healthcheckSchema, entry, { abortPipeEarly: true });
  const wrong = issues.map((issue) => {
    const at2 = [...path, ...(issue.path ?? []).map(({ key }) => key)];
    return invalid(source, at2, issue.input, issue.message);
  });
  if (!isObject(entry)) return wrong;
  const kinds = kindFields.filter((field) => entry[field] !== void 0 && entry[field] !== false);
  return [
    ...kinds.length === 1 ? [] : [{ kind: "healthcheck-kind-unclear", path, found: kinds, position: source.locate(path) }],
    ...findMisspeltFields(source, path, entry, Object.keys(healthcheckFields)),
    ...isObject(entry["onFailure"]) ? findMisspeltFields(source, [...path, "onFailure"], entry["onFailure"], ["command", "url"]) : [],
    ...(Array.isArray(entry["httpHeaders"]) ? entry["httpHeaders"] : []).flatMap(
      (header3, index) => isObject(header3) ? findMisspeltFields(source, [...path, "httpHeaders", index], header3, ["name", "value"]) : []
    ),
    ...wrong
  ];
}
function findMisspeltFields(source, path, object2, known) {
  return Object.keys(object2).flatMap((name2) => {
    const meant = known.includes(name2) ? void 0 : findLookalike(name2, known);
    if (meant === void 0) return [];
    return [
      {
        kind: "json-name-misspelt",
        path: [...path, name2],
        meant,
        position: source.locateName([...path, name2])
      }
    ];
  });
}
function invalid(source, path, value, allowed) {
  return {
    kind: "json-value-invalid",
    path,
    found: describeValue(path, value),
    allowed,
    position: source.locate(path)
  };
}
function describeValue(path, value) {
  if (value === void 0) return "missing";
  if (path.some(mayHoldSecret)) return "something else";
  const text2 = JSON.stringify(value, (name2, inner) => mayHoldSecret(name2) ? "..." : hideQuery(inner));
  return text2.length > shownValueLength ? `${text2.slice(0, shownValueLength)}...` : text2;
}
function hideQuery(value) {
  return typeof value === "string" ? value.replace(/\?.*/s, "?\u2026") : value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/slug/read-file.ts
var import_node_fs = require("node:fs");
function readFile(path, maxBytes2 = maxFileBytes) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs.openSync)(path, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NONBLOCK);
  } catch (error) {
    return explainRefusal(path, codeOf(error));
  }
  try {
    return readDescriptor(descriptor, maxBytes2);
  } catch {
    return { kind: "unreadable", reason: "failing" };
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function readTextIfPossible(path, maxBytes2) {
  const reading = readFile(path, maxBytes2);
  return reading.kind === "read" ? reading.bytes.toString("utf8") : void 0;
}
function isDirectory(path) {
  try {
    return (0, import_node_fs.statSync)(path).isDirectory();
  } catch {
    return false;
  }
}
function isStream(path) {
  const stats = statIfThere(path);
  return stats !== void 0 && !stats.isFile() && !stats.isDirectory();
}
function statIfThere(path) {
  try {
    return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return;
  }
}
function readDescriptor(descriptor, maxBytes2) {
  const stats = (0, import_node_fs.fstatSync)(descriptor);
  if (stats.isDirectory()) return { kind: "unreadable", reason: "directory" };
  if (!stats.isFile()) return { kind: "unreadable", reason: "no-regular-file" };
  if (stats.size > maxBytes2) return { kind: "unreadable", reason: "too-large" };
  const bytes = Buffer.alloc(stats.size);
  let length = 0;
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = (0, import_node_fs.readSync)(descriptor, bytes, length, bytes.length - length, length);
  return { kind: "read", bytes: bytes.subarray(0, length) };
}
function explainRefusal(path, code) {
  switch (code) {
    case "ENOTDIR":
      return { kind: "absent" };
    case "ENOENT":
      return (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false }) ? { kind: "unreadable", reason: "link-to-nothing" } : { kind: "absent" };
    case "ELOOP":
      return { kind: "unreadable", reason: "link-to-itself" };
    case "EACCES":
    case "EPERM":
      return { kind: "unreadable", reason: "not-permitted" };
    case "ENXIO":
      return { kind: "unreadable", reason: "no-regular-file" };
    default:
      return { kind: "unreadable", reason: "failing" };
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/slug/build-record.ts
function formatBuildRecord(record) {
  return `${JSON.stringify(record, void 0, 2)}
`;
}
function readWebRecord(path) {
  const { webRule, webWritten } = parseObject(readTextIfPossible(path));
  return {
    ...typeof webRule === "string" ? { webRule } : {},
    ...typeof webWritten === "string" ? { webWritten } : {}
  };
}
function readRecordedPort(path) {
  const { configPort } = parseObject(readTextIfPossible(path));
  return typeof configPort === "number" ? configPort : void 0;
}
function parseObject(json) {
  try {
    return { ...JSON.parse(json ?? "{}") };
  } catch {
    return {};
  }
}

// src/slug/read-marks.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var maxMarkBytes = 16 * 1024 * 1024;
function readMarks(directory, procfile) {
  const marked = markedPaths.filter((path) => (0, import_node_fs2.existsSync)((0, import_node_path2.join)(directory, path)));
  const texts = markedTexts.flatMap((path) => {
    const text2 = readTextIfPossible((0, import_node_path2.join)(directory, path), maxMarkBytes);
    return text2 === void 0 ? [] : [[path, text2]];
  });
  return {
    procfile,
    paths: /* @__PURE__ */ new Set([...(0, import_node_fs2.readdirSync)(directory), ...marked]),
    texts: new Map(texts),
    artifacts: readArtifacts(directory)
  };
}
function readArtifacts(directory) {
  if (!(0, import_node_fs2.existsSync)((0, import_node_path2.join)(directory, ".jdk"))) return [];
  const paths = [
    ...listFiles(directory, "target", false).filter((path) => path.endsWith(".jar")),
    ...listFiles(directory, sbtStagePath, true),
    ...(0, import_node_fs2.existsSync)((0, import_node_path2.join)(directory, gradleFrameworkPath)) ? listFiles(directory, "build", true).filter((path) => /\.jar$|^build\/install\/[^/]+\/bin\//.test(path)) : []
  ];
  return paths.sort().flatMap((path) => {
    const found2 = (0, import_node_fs2.statSync)((0, import_node_path2.join)(directory, path), { throwIfNoEntry: false });
    return found2 ? [{ path, size: found2.size, isExecutable: (found2.mode & 73) !== 0 }] : [];
  });
}
function listFiles(directory, inside, recursive) {
  const start = (0, import_node_path2.join)(directory, inside);
  if (!isDirectory(start)) return [];
  return listEntries(start).flatMap((entry) => {
    const path = (0, import_node_path2.join)(inside, entry.name);
    if (entry.isFile()) return [path];
    return recursive && entry.isDirectory() ? listFiles(directory, path, recursive) : [];
  });
}
function listEntries(directory) {
  try {
    return (0, import_node_fs2.readdirSync)(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/slug/read-slug.ts
function readTree(directory) {
  const files = slugFiles((0, import_node_path3.join)(directory, slugDirectory));
  const { procfile, ...settings } = readSettings2(directory, readWebRecord(files.build));
  const own = procfile && isWhollyOurs(procfile, files) ? void 0 : procfile;
  return {
    ...settings,
    procfile,
    marks: readMarks(directory, own?.bytes.toString("latin1")),
    misnamedProcfiles: own ? [] : (0, import_node_fs3.readdirSync)(directory).filter(isMisnamedProcfile)
  };
}
function readSlug(directory) {
  const files = slugFiles((0, import_node_path3.join)(directory, slugDirectory));
  const record = readWebRecord(files.build);
  const { procfile, ...settings } = readSettings2(directory, record);
  const release3 = procfile && findCommand(procfile, "release");
  return {
    ...settings,
    procfile,
    defaultWeb: readDefaultWeb(),
    configPort: readRecordedPort(files.build),
    releaseCommand: isOurs(release3) ? readTextIfPossible(files.releaseCommand) : release3
  };
  function readDefaultWeb() {
    if (procfile && findCommand(procfile, "web") !== void 0) return { kind: "none", declarations: [] };
    return readRecordedWeb(record, files) ?? findDefaultWeb(readTree(directory).marks);
  }
}
function readSettings2(directory, record) {
  const procfile = readFile((0, import_node_path3.join)(directory, "Procfile"));
  const appJson = readFile((0, import_node_path3.join)(directory, "app.json"));
  return {
    platformBootLimitMs: isJava(directory) ? 9e4 : 6e4,
    procfile: procfile.kind === "read" ? readProcfile(procfile.bytes, record) : void 0,
    appJson: parseAppJson(appJson.kind === "read" ? appJson.bytes.toString("utf8") : void 0),
    files: findUnreadable(procfile, appJson)
  };
}
function findUnreadable(procfile, appJson) {
  const problems = [];
  const warnings = [];
  if (procfile.kind === "unreadable")
    problems.push({ kind: "file-unreadable", path: "Procfile", reason: procfile.reason });
  if (appJson.kind === "unreadable") {
    const list3 = mayHoldText(appJson.reason) ? problems : warnings;
    list3.push({ kind: "file-unreadable", path: "app.json", reason: appJson.reason });
  }
  return { problems, warnings, isProcfileKnown: procfile.kind !== "unreadable" };
}
function readProcfile(bytes, { webWritten }) {
  const procfile = parseProcfile(bytes);
  const isOurWeb = webWritten !== void 0 && findCommand(procfile, "web") === webWritten && isOurs(findCommand(procfile, "release"));
  const entries = procfile.entries.filter(({ processType }) => !isOurWeb || processType !== "web");
  return { ...procfile, entries, bytes };
}
function isOurs(releaseCommand) {
  return releaseCommand !== void 0 && classifyRelease(releaseCommand) === "ours";
}
function isWhollyOurs({ entries }, files) {
  return entries.length > 0 && entries.every(({ processType, command }) => processType === "release" && isOurs(command)) && !(0, import_node_fs3.existsSync)(files.releaseCommand);
}
function readRecordedWeb({ webRule, webWritten }, { webCommand }) {
  const command = webWritten ?? readTextIfPossible(webCommand);
  if (webRule === void 0 || command === void 0) return void 0;
  return { kind: "found", command, rule: webRule, isWrittenIntoProcfile: webWritten !== void 0 };
}
function isJava(directory) {
  const buildFiles = [
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "settings.gradle",
    "settings.gradle.kts",
    "gradlew"
  ];
  return (0, import_node_fs3.existsSync)((0, import_node_path3.join)(directory, ".jdk")) && buildFiles.some((file) => (0, import_node_fs3.existsSync)((0, import_node_path3.join)(directory, file)));
}

// src/slug/read-checkout.ts
var javaBootLimitMs = 9e4;
function readCheckout(directory) {
  const slug = readSlug(directory);
  const { marks: marks2, misnamedProcfiles } = readTree(directory);
  const { build: build2 } = slugFiles((0, import_node_path4.join)(directory, slugDirectory));
  if (isBuilt(marks2) || (0, import_node_fs4.existsSync)(build2)) return { slug, marks: marks2, misnamedProcfiles };
  const hasWeb = slug.procfile !== void 0 && findCommand(slug.procfile, "web") !== void 0;
  return {
    slug: {
      ...slug,
      platformBootLimitMs: seemsJava(marks2) ? javaBootLimitMs : slug.platformBootLimitMs,
      defaultWeb: hasWeb ? slug.defaultWeb : forecastWeb(marks2)
    },
    marks: marks2,
    misnamedProcfiles
  };
}

// src/version.ts
var version = "1.0.0";

// src/commands/app-arguments.ts
var import_node_path6 = require("node:path");
var import_node_util = require("node:util");

// src/commands/env-file.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");

// src/plan/env-reading.ts
var variableName = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

// src/plan/env-json.ts
function readEnvJson(text2) {
  const reading = readJson(text2);
  if (reading.kind === "unreadable")
    return { kind: "refused", line: reading.position.line, reason: `is no JSON: ${reading.reason}` };
  const { source } = reading;
  const variables = /* @__PURE__ */ new Map();
  const ignoredLines = [];
  for (const { path, value } of listLeaves(source.value, [])) {
    const name2 = path.join("_").toUpperCase();
    if (!variableName.test(name2) || value.includes("\0")) ignoredLines.push(source.locateName(path).line);
    else variables.set(name2, value);
  }
  return { kind: "read", variables, ignoredLines };
}
function listLeaves(value, path) {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => listLeaves(item, [...path, index]));
  if (typeof value === "object")
    return Object.entries(value).flatMap(([name2, item]) => listLeaves(item, [...path, name2]));
  return [{ path, value: String(value) }];
}

// src/plan/env-file.ts
var lineBreak = /\r?\n/;
function readEnvFile(text2) {
  const nul = text2.indexOf("\0");
  if (nul >= 0)
    return { kind: "refused", line: countLines(text2.slice(0, nul)), reason: "contains a NUL character" };
  return /^\s*\{/.test(text2) ? readEnvJson(text2) : readLines2(text2);
}
function readLines2(text2) {
  const lines = text2.split(lineBreak);
  const variables = /* @__PURE__ */ new Map();
  const ignoredLines = [];
  for (let index = 0; index < lines.length; ) {
    const line = index + 1;
    const entry = readEntry(lines, index);
    switch (entry.kind) {
      case "unclosed":
        return { kind: "refused", line, reason: "has a quote that is not closed" };
      case "ignored":
        ignoredLines.push(line);
        break;
      case "blank":
        break;
      case "variable":
        variables.set(entry.name, entry.value);
    }
    index += entry.kind === "variable" ? entry.lineCount : 1;
  }
  return { kind: "read", variables, ignoredLines };
}
function readEntry(lines, index) {
  const line = (lines[index] ?? "").trim();
  if (line === "" || line.startsWith("#")) return { kind: "blank" };
  const equals = line.indexOf("=");
  const name2 = line.slice(0, Math.max(equals, 0)).replace(/^export\s+/, "").trimEnd();
  if (!variableName.test(name2)) return { kind: "ignored" };
  const value = line.slice(equals + 1).trimStart();
  const quote2 = value.charAt(0);
  if (quote2 !== '"' && quote2 !== "'")
    return { kind: "variable", name: name2, value: cutComment(value), lineCount: 1 };
  const end2 = value.indexOf(quote2, 1);
  if (end2 > 0) return { kind: "variable", name: name2, value: value.slice(1, end2), lineCount: 1 };
  const first = (lines[index] ?? "").split(quote2).slice(1).join(quote2);
  return readQuoted2(name2, quote2, [first, ...lines.slice(index + 1)]);
}
function cutComment(value) {
  const start = value.indexOf("#");
  return start < 0 ? value : value.slice(0, start).trimEnd();
}
function readQuoted2(name2, quote2, lines) {
  const last = lines.findIndex((line, count) => count > 0 && line.includes(quote2));
  const [head2 = "", ...tail] = (lines[last] ?? "").split(quote2);
  if (last < 0 || !/^\s*(#|$)/.test(tail.join(quote2))) return { kind: "unclosed" };
  return { kind: "variable", name: name2, value: [...lines.slice(0, last), head2].join("\n"), lineCount: last + 1 };
}
function countLines(text2) {
  return text2.split(lineBreak).length;
}

// src/commands/usage.ts
var UsageError = class extends Error {
};
function isUsageError(error) {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
var helpText = `smoke-test ${version}: boots an app's web command and checks that it works.

Usage:
  smoke-test run [OPTION...]       test the app in a directory as a release would be tested
  smoke-test explain [OPTION...]   print what would be tested, and where each value comes from
  smoke-test rollout ...           put the buildpack on many apps: see smoke-test rollout --help
  smoke-test --version
  smoke-test --help

Options of run and explain:
  --dir DIR             the app's directory, with its Procfile (default: .)
  --env-file FILE       variables for the app (default: .env, where there is one)
  --env NAME=VALUE      one more variable for the app; may be given again
  --path PATH           ask for this path; 2xx passes (default: /, below 500 passes)
  --status LIST         status codes that pass, such as 200-299,401
  --content TEXT        the body must contain this text
  --body TEXT           the body must be this text
  --host NAME           the Host header (default: localhost)
  --boot-timeout SECONDS   from the boot until it listens (default: 60, see README)
  --timeout SECONDS     the limit of one request (default: 30)
  --attempts N          how often a check is tried
  --wait SECONDS        between two tries
  --settle SECONDS      until everything is checked again (default: 3; 0: not)
  --stop-timeout SECONDS   from SIGTERM to SIGKILL (default: 30)
  --port PORT           the app's PORT (default: a free one)
  --address ADDRESS     where requests go: auto or an IPv4 address of this machine
                        (default: 127.0.0.1; auto: its first one that is not loopback)
  --process LIST        process types to test (default: web)
  --unset LIST          variables that the app does not get
  --show-body on|off    a response body in the output (default: on)
  --report json|junit   a report for programs, on stdout (explain: json)
  --output FILE         write the report of run to this file instead

Exit codes: 0 passed, 1 failed, 2 misconfigured or nothing to test, 70 a bug of ours, 128+n ended by a signal.
`;

// src/commands/env-file.ts
function readNamedEnvFile(path) {
  if (isStream((0, import_node_path5.resolve)(path))) return parse2(path, readStream(path));
  const reading = readFile((0, import_node_path5.resolve)(path));
  switch (reading.kind) {
    case "absent":
      throw new UsageError(`there is no file ${path}`);
    case "read":
      return parse2(path, reading.bytes);
    case "unreadable":
      throw new UsageError(describe(path, reading));
  }
}
function readOwnEnvFile(directory) {
  const name2 = ".env";
  const path = (0, import_node_path5.join)(directory, name2);
  const reading = isStream(path) ? notRegular : readFile(path);
  if (reading.kind === "read") return parse2(name2, reading.bytes);
  if (reading.kind === "absent" || reading.reason === "directory") return { variables: {}, warnings: [] };
  if (reading.reason === "not-permitted" || reading.reason === "too-large")
    throw new UsageError(describe(name2, reading));
  const advice = reading === notRegular ? ` To read it: --env-file ${path}` : "";
  return { variables: {}, warnings: [`${describe(name2, reading)} It is not read.${advice}`] };
}
var notRegular = { kind: "unreadable", reason: "no-regular-file" };
function parse2(path, bytes) {
  const reading = readEnvFile(bytes.toString("utf8"));
  if (reading.kind === "refused") throw new UsageError(`${path}, line ${reading.line}, ${reading.reason}`);
  return {
    variables: Object.fromEntries(reading.variables),
    warnings: reading.ignoredLines.map((line) => `${path}, line ${line}, is ignored: it is not NAME=VALUE.`)
  };
}
function readStream(path) {
  try {
    return (0, import_node_fs5.readFileSync)((0, import_node_path5.resolve)(path));
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error
      }
    );
  }
}
function describe(path, { reason }) {
  return describeFileFinding({ kind: "file-unreadable", path, reason });
}

// src/commands/app-arguments.ts
var withoutFlag = [
  "SMOKE_TEST",
  "SMOKE_TEST_REUSED_SLUG",
  "SMOKE_TEST_NODE_MIRROR",
  "SMOKE_TEST_REPORT"
];
var settingFlags = new Map(
  Object.keys(settingReaders).filter((name2) => !withoutFlag.includes(name2)).map((name2) => [name2.replace("SMOKE_TEST_", "").toLowerCase().replaceAll("_", "-"), name2])
);
var options = {
  dir: { type: "string" },
  "env-file": { type: "string" },
  env: { type: "string", multiple: true },
  process: { type: "string" },
  report: { type: "string" },
  output: { type: "string" },
  ...Object.fromEntries([...settingFlags.keys()].map((flag2) => [flag2, { type: "string" }]))
};
function parseAppArguments(args2) {
  const { values } = (0, import_node_util.parseArgs)({ args: [...args2], options });
  const text2 = (flag2) => typeof values[flag2] === "string" ? values[flag2] : void 0;
  const directory = (0, import_node_path6.resolve)(text2("dir") ?? ".");
  if (!isDirectory(directory)) throw new UsageError(`there is no directory ${directory}`);
  const envFile = text2("env-file");
  const { variables, warnings } = envFile === void 0 ? readOwnEnvFile(directory) : readNamedEnvFile(envFile);
  const environment = environmentOf({
    ...process.env,
    ...variables,
    ...readPairs([values["env"] ?? []].flat().map(String))
  });
  const flags = /* @__PURE__ */ new Map();
  for (const [flag2, name2] of settingFlags) {
    const value = text2(flag2);
    if (value !== void 0) flags.set(name2, value);
  }
  const processes = text2("process");
  if (processes !== void 0) flags.set("SMOKE_TEST_PROCESSES", processes);
  return {
    directory,
    environment,
    settings: changeEnvironment(environment, { unset: [], set: flags }),
    report: text2("report"),
    output: text2("output"),
    warnings
  };
}
function readPairs(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name2 = ""] = pair.split("=", 1);
      if (name2 === "" || name2 === pair) throw new UsageError(`--env ${pair}: write NAME=VALUE`);
      return [name2, pair.slice(name2.length + 1)];
    })
  );
}

// src/plan/container-stack.ts
function describeContainerStack(paths, isForContainers, hasWeb) {
  const advice = "Heroku runs no buildpacks for an app on the container stack, so its releases are not tested.";
  if (isForContainers) return [`app.json has "stack": "container". ${advice}`];
  if (paths.has("heroku.yml")) return [`There is a heroku.yml. ${advice}`];
  return paths.has("Dockerfile") && !hasWeb ? [`There is a Dockerfile. ${advice}`] : [];
}

// src/commands/describe-checkout.ts
function describeCheckout({ slug, marks: marks2, misnamedProcfiles }) {
  const { procfile, appJson } = slug;
  const ownWeb = procfile && findCommand(procfile, "web");
  const found2 = findForecast(slug);
  const types = procfile?.entries.map(({ processType }) => processType) ?? [];
  return [
    ...procfile ? remarkOnProcfile(procfile.bytes).map(describeRemark) : [],
    ...describeMisnamedProcfiles(misnamedProcfiles),
    ...describeUnaskedWeb(found2, [...new Set(types)]),
    ...describeContainerStack(
      marks2.paths,
      appJson.isForContainers === true,
      ownWeb !== void 0 || found2 !== void 0
    )
  ];
}
function describeForecast({ slug }) {
  const found2 = findForecast(slug);
  return found2 ? [`web: ${describeCommand(found2.command, describeCommandOrigin(found2))}`] : [];
}
function findForecast({ procfile, defaultWeb }) {
  if (procfile && findCommand(procfile, "web") !== void 0) return void 0;
  return defaultWeb.kind === "found" ? defaultWeb : void 0;
}

// src/commands/explain.ts
var misconfiguredCode = 2;
var reportVersion = 1;
var explain = async (args2, { output: output2 }) => {
  const { directory, settings, report, warnings: ofFile } = parseAppArguments(args2);
  if (report !== void 0 && report !== "json") throw new UsageError("--report of explain takes json");
  const checkout = readCheckout(directory);
  const { slug } = checkout;
  const planning = makePlan({ ...slug, environment: settings, knowsVariables: false });
  const warnings = [...ofFile, ...describeCheckout(checkout), ...describeWarnings(planning)];
  const problems = planning.kind === "misconfigured" ? planning.problems.map(describeProblem) : [];
  const explanation = planning.kind === "planned" ? explainPlan(planning.plan) : { processes: [], notBooted: [] };
  const nothing = planning.kind === "no-web" ? [
    describeNoWeb(planning.missingWeb, slug.procfile && planning.available),
    ...describeMissingWeb(planning.missingWeb)
  ] : [];
  const mode = findMode(settings, slug.appJson.hasPostdeploy);
  const release3 = describeRelease(slug, planning.kind === "no-web" ? [] : [describeTest(mode)]);
  if (report === "json") {
    const plan = { reportVersion, version, ...explanation, release: release3, problems, warnings };
    output2.line(JSON.stringify(plan, void 0, 2));
  } else {
    const lines = [
      ...formatExplanation(explanation),
      ...nothing,
      `In the release phase: ${release3.join(", then ")}.`,
      ...warnings.map((warning) => `Warning: ${warning}`),
      ...problems.map((problem) => `Problem: ${problem}`)
    ];
    for (const line of lines) output2.line(toOneLine(line));
  }
  return problems.length > 0 ? misconfiguredCode : 0;
};
function describeTest({ mode, origin }) {
  switch (mode) {
    case "off":
      return "no smoke test, since SMOKE_TEST is off";
    case "warn":
      return origin === "setting" ? "the smoke test, which only reports, since SMOKE_TEST is warn" : "the smoke test, which only reports, since this is a review app with a postdeploy script";
    case "enforce":
      return "the smoke test";
  }
}
function describeRelease({ releaseCommand }, test) {
  const own = releaseCommand === void 0 ? [] : [`the app's own release command (${releaseCommand})`];
  const steps = [...own, ...test];
  return steps.length > 0 ? steps : ["nothing"];
}
function formatExplanation({ processes, notBooted }) {
  const lines = processes.flatMap(({ environment, values, checks, skipped, ...plan }) => [
    `${plan.process}: ${describeCommand(plan.command, plan.commandOrigin)}`,
    `  environment: the release's own; set: ${environment.set.join(", ")}; unset: ${environment.unset.join(", ") || "none"}`,
    ...formatValues(values, "  "),
    ...checks.flatMap((check3, index) => [
      `  check ${index + 1} (${check3.kind}):`,
      ...formatValues(check3.values, "    ")
    ]),
    ...skipped.map(({ healthcheck, reason }) => `  not run: ${healthcheck}: ${reason}`),
    ""
  ]);
  const others = notBooted.flatMap(({ process: process2, healthchecks, advice }) => [
    `${process2}: not booted, so its healthchecks (${healthchecks}) do not run. To boot it too: ${advice}`,
    ""
  ]);
  return [...lines, ...others];
}
function formatValues(values, indent) {
  return values.map(({ name: name2, value, origin }) => `${indent}${name2.padEnd(13)} ${value}  [${origin}]`);
}

// src/commands/install.ts
var import_node_path12 = require("node:path");
var import_node_util2 = require("node:util");

// src/plan/config-port.ts
var port3 = wholeNumber(1, 65535);
function readConfigPort(environment) {
  return port3.read(readVariable(environment, "PORT") ?? "");
}
function describeConfigPort(environment) {
  const text2 = readVariable(environment, "PORT") ?? "";
  if (text2 === "") return [];
  const value = port3.read(text2);
  return [
    `PORT is set as a config var${value === void 0 ? "" : ` (${value})`}. Heroku sets another PORT for each web dyno.`,
    "Make sure that your app listens on the PORT it gets, and unset the config var: heroku config:unset PORT"
  ];
}

// src/plan/describe.ts
function describeInstallation({ processes }, mode) {
  const booted = processes.flatMap(describeProcessPlan).map((line) => `  ${line}`);
  switch (mode) {
    case "enforce":
      return [
        "From now on every release boots this before it goes live:",
        ...booted,
        "A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn"
      ];
    case "warn":
      return [
        "From now on every release boots this, and goes live whatever comes of it (mode warn):",
        ...booted,
        "To hold back a release that fails: heroku config:set SMOKE_TEST=enforce"
      ];
    case "off":
      return [
        "No release is tested (mode off). In the other modes each one boots this:",
        ...booted,
        "To test every release: heroku config:set SMOKE_TEST=enforce"
      ];
  }
}
function describeProcessPlan({
  processType,
  command,
  defaultWeb,
  checks,
  bootTimeout,
  mustListen
}) {
  return [
    `${processType}: ${makePrintable(describeCommand(command, describeCommandOrigin(defaultWeb)))}`,
    ...mustListen ? [`It must listen on $PORT within ${bootTimeout.limitMs / 1e3} s.`] : [],
    ...checks.map(describeCheck)
  ];
}
function describeCheck(check3) {
  const warning = check3.isWarning ? " (warns only)" : "";
  return `${check3.name}: ${describeDemand(check3)}${warning}`;
}
function describeDemand(check3) {
  switch (check3.kind) {
    case "http": {
      const { statuses, content, body } = check3.expectation;
      return [
        check3.name === `GET ${showPath(check3.path)}` ? "" : `GET ${showPath(check3.path)} `,
        `answers ${describeStatuses(statuses)}`,
        content === void 0 ? "" : ", contains the text that is set",
        body === void 0 ? "" : ", has the body that is set"
      ].join("");
    }
    case "listening":
      return "a process of it listens on all interfaces";
    case "command":
      return "exits with code 0";
    case "uptime":
      return "does not exit before";
  }
}

// src/plan/slug-size.ts
var megabyte = 2 ** 20;
var limitMegabytes = 500;
var nearBytes = 450 * megabyte;
function describeSlugSize({ bytes, isComplete }) {
  if (bytes < nearBytes) return [];
  const count = `${isComplete ? "about" : "more than"} ${Math.floor(bytes / megabyte)} MB`;
  return [
    `The slug will have ${count}, by an estimate, and Heroku refuses one of more than ${limitMegabytes} MB.`,
    "To make it smaller, list what the app does not need in .slugignore."
  ];
}

// src/slug/measure-slug.ts
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");
var sampleBytes = 64 * 1024;
var sampleCount = 64;
async function measureSlug(directory, { maxEntries = 1e5, worthSamplingBytes = nearBytes } = {}) {
  const { files, isComplete } = listFiles2(directory, maxEntries);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    bytes: bytes < worthSamplingBytes ? bytes : Math.round(bytes * await estimateRatio(files, bytes)),
    isComplete
  };
}
function listFiles2(directory, maxEntries) {
  const files = [];
  const linked = /* @__PURE__ */ new Set();
  const pending = [directory];
  let entries = 0;
  for (let inside = pending.pop(); inside !== void 0; inside = pending.pop()) {
    for (const entry of list(inside)) {
      if (++entries > maxEntries) return { files, isComplete: false };
      const path = (0, import_node_path7.join)(inside, entry.name);
      if (entry.isDirectory()) pending.push(path);
      if (!entry.isFile()) continue;
      const { ino, nlink, size } = (0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: false }) ?? { ino: 0, nlink: 1, size: 0 };
      if (linked.has(ino)) continue;
      if (nlink > 1) linked.add(ino);
      files.push({ path, size });
    }
  }
  return { files, isComplete: true };
}
function list(directory) {
  try {
    return (0, import_node_fs6.readdirSync)(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
async function estimateRatio(files, bytes) {
  const samples = Array.from({ length: sampleCount }, (_, index) => Math.floor(bytes / sampleCount * index));
  const parts2 = [];
  let start = 0;
  for (const { path, size } of files) {
    const end2 = start + size;
    for (const from of samples.filter((sample) => sample < end2 && sample + sampleBytes > start)) {
      parts2.push(readPart(path, Math.max(from - start, 0), Math.min(from + sampleBytes, end2) - start));
    }
    start = end2;
  }
  const sampled = Buffer.concat(parts2);
  if (sampled.length === 0) return 1;
  const { gzipSync } = await import("node:zlib");
  return gzipSync(sampled).length / sampled.length;
}
function readPart(path, from, to) {
  try {
    const file = (0, import_node_fs6.openSync)(path, "r");
    const part = Buffer.alloc(to - from);
    const length = (0, import_node_fs6.readSync)(file, part, 0, part.length, from);
    (0, import_node_fs6.closeSync)(file);
    return part.subarray(0, length);
  } catch {
    return Buffer.alloc(0);
  }
}

// src/slug/read-config.ts
var import_node_fs7 = require("node:fs");
var import_node_path8 = require("node:path");
function readConfigVars(directory) {
  if (directory === void 0 || !(0, import_node_fs7.existsSync)(directory)) return environmentOf({});
  const entries = (0, import_node_fs7.readdirSync)(directory, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name: name2 }) => [name2, (0, import_node_fs7.readFileSync)((0, import_node_path8.join)(directory, name2), "utf8")]);
  return environmentOf(Object.fromEntries(entries));
}

// src/slug/read-rewrites.ts
var import_node_path9 = require("node:path");
function readRewrites(directory, procfile, environment) {
  return rewritingVariables.filter(({ name: name2, rewrites }) => {
    const value = (readVariable(environment, name2) ?? "").trim();
    const path = (0, import_node_path9.join)(directory, value);
    const isInside = value !== "" && /^(?!\.\.(\/|$))./.test((0, import_node_path9.relative)(directory, path));
    if (!isInside) return false;
    return rewrites === "Procfile" ? hasOtherProcfile(path, procfile) : isDirectory(path);
  });
}
function hasOtherProcfile(path, procfile) {
  const reading = readFile(path);
  if (reading.kind !== "read") return false;
  const entries = procfile?.entries ?? [];
  const isOurs2 = entries.some(({ processType, command }) => isWrapper(processType, command));
  const list3 = (all) => all.filter(({ processType }) => !(isOurs2 && processType === "release")).map(({ processType, command }) => `${processType}: ${command}`).join("\n");
  return list3(parseProcfile(reading.bytes).entries) !== list3(entries);
}
function isWrapper(processType, command) {
  return processType === "release" && classifyRelease(command) === "ours";
}

// src/slug/write-failure.ts
var import_node_path10 = require("node:path");
function catchWriteFailure(directory, write) {
  try {
    write();
    return void 0;
  } catch (error) {
    const { code, path, dest } = describeSystemError(error);
    const place2 = code === "ENOENT" ? path : dest ?? path;
    if (code === void 0 || !place2?.startsWith(`${directory}/`)) throw error;
    return `${(0, import_node_path10.relative)(directory, place2)} cannot be written: ${reasons[code] ?? code}.`;
  }
}
var reasons = {
  EACCES: "permission denied",
  EEXIST: "a file is in the place of a directory",
  EISDIR: "it is a directory",
  ELOOP: "it is a symbolic link that leads back to itself",
  ENOENT: "it is a symbolic link to something that does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file is in the place of a directory",
  EROFS: "the disk is read-only"
};
function describeSystemError(error) {
  return error instanceof Error ? error : new Error(String(error));
}

// src/slug/write-slug.ts
var import_node_fs9 = require("node:fs");
var import_node_path11 = require("node:path");

// src/slug/read-if-there.ts
var import_node_fs8 = require("node:fs");
function readIfThere(path) {
  try {
    return (0, import_node_fs8.readFileSync)(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return void 0;
    throw error;
  }
}

// src/slug/write-slug.ts
function writeSlug(installation) {
  const { slugDirectory: slug, libDirectory, releaseCommand, defaultWeb, build: build2 } = installation;
  const target = (0, import_node_path11.join)(slug, slugDirectory);
  const command = findOwnCommand(releaseCommand, slugFiles(target));
  (0, import_node_fs9.mkdirSync)((0, import_node_path11.dirname)(target), { recursive: true });
  const staging = slugFiles((0, import_node_fs9.mkdtempSync)(`${target}-`));
  try {
    (0, import_node_fs9.chmodSync)(staging.directory, 493);
    copyFile((0, import_node_path11.join)(libDirectory, "release.sh"), staging.wrapper, 493);
    copyFile((0, import_node_path11.join)(libDirectory, "contain.pl"), staging.init, 420);
    copyFile((0, import_node_path11.join)(libDirectory, "smoke-test.cjs"), staging.tester, 420);
    copyFile((0, import_node_path11.join)(libDirectory, "smoke-test.LICENSES.txt"), staging.licenses, 420);
    placeNode(installation, staging.node);
    if (command !== void 0) (0, import_node_fs9.writeFileSync)(staging.releaseCommand, command);
    if (defaultWeb?.isWrittenIntoProcfile === false) (0, import_node_fs9.writeFileSync)(staging.webCommand, defaultWeb.command);
    (0, import_node_fs9.writeFileSync)(staging.build, formatBuildRecord({ ...build2, ...recordWeb(defaultWeb) }));
    (0, import_node_fs9.rmSync)(target, { recursive: true, force: true });
    (0, import_node_fs9.renameSync)(staging.directory, target);
  } catch (error) {
    (0, import_node_fs9.rmSync)(staging.directory, { recursive: true, force: true });
    throw error;
  }
  try {
    (0, import_node_fs9.writeFileSync)((0, import_node_path11.join)(slug, "Procfile"), writeProcfile(installation));
  } catch (error) {
    if (releaseCommand !== wrapperCommand) (0, import_node_fs9.rmSync)(target, { recursive: true, force: true });
    throw error;
  }
}
function findOwnCommand(releaseCommand, files) {
  if (releaseCommand === void 0) return void 0;
  switch (classifyRelease(releaseCommand)) {
    case "ours":
      return readIfThere(files.releaseCommand);
    case "mixed":
      return void 0;
    case "own":
      return releaseCommand;
  }
}
function recordWeb(web) {
  if (web === void 0) return {};
  return { webRule: web.rule, ...web.isWrittenIntoProcfile ? { webWritten: web.command } : {} };
}
function writeProcfile(installation) {
  const { procfileBytes = Buffer.alloc(0), releaseCommand, defaultWeb } = installation;
  const withWeb = defaultWeb?.isWrittenIntoProcfile ? rewriteCommand(procfileBytes, "web", defaultWeb.command) : procfileBytes;
  const startsWrapper = releaseCommand !== void 0 && classifyRelease(releaseCommand) === "mixed";
  return startsWrapper ? withWeb : rewriteRelease(withWeb, wrapperCommand);
}
function placeNode({ slugDirectory: slug, nodePath }, target) {
  const root = (0, import_node_fs9.realpathSync)(slug);
  const isInSlug = (0, import_node_fs9.realpathSync)(nodePath).startsWith(`${root}/`) && (0, import_node_fs9.existsSync)(nodePath);
  const [from, to] = [(0, import_node_fs9.realpathSync)((0, import_node_path11.dirname)(target)), (0, import_node_fs9.realpathSync)((0, import_node_path11.dirname)(nodePath))];
  if (isInSlug) (0, import_node_fs9.symlinkSync)((0, import_node_path11.relative)(from, (0, import_node_path11.join)(to, (0, import_node_path11.basename)(nodePath))), target);
  else copyFile(nodePath, target, 493);
}
function copyFile(from, to, mode) {
  (0, import_node_fs9.copyFileSync)(from, to);
  (0, import_node_fs9.chmodSync)(to, mode);
}

// src/commands/install.ts
var misconfiguredCode2 = 2;
var install = async (args2, context) => {
  const { values } = (0, import_node_util2.parseArgs)({
    args: [...args2],
    options: { "build-dir": { type: "string" }, "env-dir": { type: "string" }, node: { type: "string" } }
  });
  const { "build-dir": givenDirectory, "env-dir": configDirectory, node: node2 } = values;
  if (givenDirectory === void 0 || node2 === void 0)
    throw new Error("install needs --build-dir and --node");
  const buildDirectory = (0, import_node_path12.resolve)(givenDirectory);
  const tree = readTree(buildDirectory);
  const environment = readConfigVars(configDirectory);
  const { mode } = findMode(environment, tree.appJson.hasPostdeploy);
  const defaultWeb = findDefaultWeb(tree.marks);
  const planning = makePlan({ ...tree, defaultWeb, environment, knowsVariables: false });
  warn(context, describeTree(tree));
  warn(context, readRewrites(buildDirectory, tree.procfile, environment).flatMap(describeRewrite));
  warn(context, describeWarnings(planning));
  if (planning.kind === "no-web") return leaveAlone(context, tree, planning.missingWeb);
  if (planning.kind === "misconfigured") {
    const problems = planning.problems.map(describeProblem);
    refuse(context, mode, problems, adviseCorrection(listSettings(planning.problems)));
    if (mode === "enforce") return misconfiguredCode2;
    if (!tree.files.isProcfileKnown) return leaveUntested(context);
    if (tree.procfile === void 0 && defaultWeb.kind !== "found")
      return leaveAlone(context, tree, defaultWeb);
  }
  const configPort = readConfigPort(environment);
  const failure = catchWriteFailure(
    buildDirectory,
    () => writeSlug({
      slugDirectory: buildDirectory,
      libDirectory: context.libDirectory,
      nodePath: node2,
      procfileBytes: tree.procfile?.bytes,
      releaseCommand: tree.procfile && findCommand(tree.procfile, "release"),
      defaultWeb: defaultWeb.kind === "found" ? defaultWeb : void 0,
      build: {
        builtAt: Math.floor(Date.now() / 1e3),
        version,
        architecture: process.arch,
        stack: process.env["STACK"] ?? "",
        hasPostdeploy: tree.appJson.hasPostdeploy,
        ...configPort === void 0 ? {} : { configPort }
      }
    })
  );
  if (failure !== void 0) {
    refuse(context, mode, [failure], "Remove it from the repository, or from what another buildpack makes.");
    return mode === "enforce" ? misconfiguredCode2 : leaveUntested(context);
  }
  if (planning.kind === "planned") {
    tell(context, describeInstallation(planning.plan, mode));
    warn(context, describeUnaskedWeb(findBootedDefault(planning.plan), listProcessTypes(tree) ?? []));
  }
  warn(context, describeConfigPort(environment));
  warn(context, [
    ...describeMisnamedProcfiles(tree.misnamedProcfiles),
    ...describeSlugSize(await measureSlug(buildDirectory))
  ]);
  return 0;
};
function describeTree({ procfile, marks: marks2 }) {
  const missing = findMissingBuildpack(marks2);
  return [
    ...procfile ? remarkOnProcfile(procfile.bytes).map(describeRemark) : [],
    ...missing ? describeMissingBuildpack(missing) : []
  ];
}
function refuse({ errors: errors2 }, mode, problems, correction) {
  const numbered = problems.map((problem, index) => `${index + 1}. ${problem}`);
  const wayOut = mode === "enforce" ? "To build without the smoke test: heroku config:set SMOKE_TEST=off" : "The smoke test is not enforced here, so the build goes on.";
  const lines = ["", "The smoke test is not set up rightly.", "", ...numbered, "", correction, wayOut, ""];
  for (const line of lines) errors2.line(` !     ${line}`.trimEnd());
}
function adviseCorrection(settings) {
  return settings.length > 0 ? `Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(" ")}` : "Mend it in app.json or in the Procfile, and commit that.";
}
function leaveUntested(context) {
  tell(context, ["The slug is left as it is, so its releases will not be tested."]);
  return 0;
}
function leaveAlone(context, tree, missingWeb) {
  const lines = [
    describeNoWeb(missingWeb, listProcessTypes(tree)),
    ...describeMissingWeb(missingWeb),
    ...describeMisnamedProcfiles(tree.misnamedProcfiles),
    "The slug is left as it is."
  ];
  if (missingWeb.kind === "ambiguous") warn(context, lines);
  else tell(context, lines);
  return 0;
}
function listProcessTypes({ procfile }) {
  return procfile && [...new Set(procfile.entries.map(({ processType }) => processType))];
}
function findBootedDefault({ processes }) {
  return processes.find(({ processType }) => processType === "web")?.defaultWeb;
}
function tell({ output: output2 }, lines) {
  for (const line of lines) output2.line(`       ${line}`);
}
function warn({ errors: errors2 }, lines) {
  for (const line of lines) errors2.line(` !     ${line}`);
}

// src/commands/release.ts
var import_node_fs17 = require("node:fs");
var import_node_path16 = require("node:path");
var import_promises9 = require("node:timers/promises");
var import_node_util3 = require("node:util");

// src/plan/left-by-runtimes.ts
function isLeftByRuntime(path) {
  return patterns.some((pattern) => pattern.test(path));
}
var patterns = [
  // Rails and its kin, of the app itself: a folder of this name further down may hold code.
  /^(?:tmp|log)(?:\/|$)/,
  // Caches, bootsnap's among them, wherever the command changes to. HOME is the app's directory, so npm logs here.
  /(?:^|\/)(?:__pycache__|\.cache|tmp\/cache)(?:\/|$)/,
  /^\.npm(?:\/|$)/,
  /\.pyc$/,
  // What Rails dumps after a migration, for each of its databases.
  /(?:^|\/)db\/(?:\w+_)?(?:schema\.rb|structure\.sql)$/
];

// src/plan/release-files.ts
function parseFileChanges(bytes) {
  const records = bytes.toString("latin1").split("\0");
  if (records.pop() !== "" || records.pop() !== "complete") return void 0;
  const before = /* @__PURE__ */ new Map();
  const after = /* @__PURE__ */ new Map();
  for (const record of records) {
    const entry = parseRecord(record.startsWith("	") ? record.slice(1) : record);
    const side = record.startsWith("	") ? after : before;
    side.set(entry.path, entry);
  }
  const entries = [...after.values()];
  return {
    created: entries.filter(({ path }) => !before.has(path)),
    altered: [...before.values()].map((entry) => after.get(entry.path) ?? entry),
    deleted: new Set([...before.keys()].filter((path) => !after.has(path)))
  };
}
function parseRecord(record) {
  const type = record[0] ?? "";
  const fields = type === "d" ? 1 : 4;
  let at2 = 0;
  for (let field = 0; field < fields; field++) at2 = record.indexOf(" ", at2) + 1;
  return { isDirectory: type === "d", isSpecial: !"dfl".includes(type), path: record.slice(at2) };
}
function listPaths(entries) {
  const parents = new Set(entries.flatMap(({ path }) => listParents(path)));
  return entries.map(({ path, isDirectory: isDirectory2 }) => isDirectory2 ? `${path}/` : path).filter((path) => !parents.has(path.replace(/\/$/, ""))).sort();
}
function listParents(path) {
  const parents = [];
  for (let at2 = path.indexOf("/"); at2 !== -1; at2 = path.indexOf("/", at2 + 1)) parents.push(path.slice(0, at2));
  return parents;
}

// src/plan/choose-moves.ts
function chooseMoves(created, inUse) {
  const staying = findStaying(created, inUse);
  const aboveStaying = new Set(staying.flatMap(({ path }) => listParents(path)));
  const stayingPaths = new Set(staying.map(({ path }) => path));
  const groups = /* @__PURE__ */ new Map();
  const rootOf = /* @__PURE__ */ new Map();
  for (const entry of created.toSorted(byPath)) {
    const { path } = entry;
    if (stayingPaths.has(path) || aboveStaying.has(path)) continue;
    const root = rootOf.get(parentOf(path)) ?? path;
    rootOf.set(path, root);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  return [...groups].map(([path, entries]) => ({ path, paths: listPaths(entries) }));
}
function isInUse({ path, isSpecial }, { mounts, held }) {
  return isSpecial || held.has(path) || isWithin(path, mounts);
}
function findStaying(created, inUse) {
  const directories = new Set(created.filter(({ isDirectory: isDirectory2 }) => isDirectory2).map(({ path }) => path));
  const occupied = created.filter((entry) => isInUse(entry, inUse)).map(({ path, isDirectory: isDirectory2 }) => !isDirectory2 && directories.has(parentOf(path)) ? parentOf(path) : path);
  const roots = /* @__PURE__ */ new Set([...occupied, ...inUse.mounts]);
  return created.filter(({ path }) => isLeftByRuntime(path) || isWithin(path, roots));
}
function isWithin(path, roots) {
  return roots.size > 0 && (roots.has(path) || listParents(path).some((parent) => roots.has(parent)));
}
function parentOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function byPath(one, other) {
  return one.path < other.path ? -1 : 1;
}

// src/slug/files-in-use.ts
var import_node_fs10 = require("node:fs");
function findFilesInUse(directory) {
  const root = `${(0, import_node_fs10.realpathSync)(directory, "latin1")}/`;
  return { mounts: below(root, readMountPoints()), held: below(root, readHeldPaths()) };
}
function below(root, paths) {
  return new Set(paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length)));
}
function readMountPoints() {
  return (0, import_node_fs10.readFileSync)("/proc/self/mountinfo", "latin1").split("\n").map((line) => line.split(" ")[4] ?? "").map(
    (point) => point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
  );
}
function readHeldPaths() {
  const processes = (0, import_node_fs10.readdirSync)("/proc").filter((name2) => /^\d+$/.test(name2));
  return processes.flatMap((pid) => {
    const descriptors = list2(`/proc/${pid}/fd`).map((descriptor) => `fd/${descriptor}`);
    return ["cwd", "root", "exe", ...descriptors].flatMap((link) => readLink(`/proc/${pid}/${link}`));
  });
}
function list2(directory) {
  try {
    return (0, import_node_fs10.readdirSync)(directory);
  } catch {
    return [];
  }
}
function readLink(path) {
  try {
    return [(0, import_node_fs10.readlinkSync)(path, "latin1")];
  } catch {
    return [];
  }
}

// src/slug/set-aside.ts
var import_node_fs11 = require("node:fs");
var import_node_path13 = require("node:path");
function setAside(directory, moves) {
  const paths = [];
  const failures = [];
  let target;
  for (const move of moves) {
    try {
      target ??= makeDirectory((0, import_node_path13.join)(directory, setAsideDirectory));
      const to = pathIn(target, move.path);
      (0, import_node_fs11.mkdirSync)(pathIn(target, (0, import_node_path13.dirname)(move.path)), { recursive: true });
      (0, import_node_fs11.renameSync)(pathIn(directory, move.path), to);
      for (const path of move.paths) paths.push(path);
    } catch (error) {
      failures.push({ paths: move.paths, code: codeOf2(error) });
    }
  }
  return { kind: "set-aside", paths: paths.sort(), failures };
}
function makeDirectory(path) {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? path : `${path}-${count}`;
    try {
      (0, import_node_fs11.mkdirSync)(candidate);
      return candidate;
    } catch (error) {
      if (codeOf2(error) !== "EEXIST") throw error;
    }
  }
}
function pathIn(directory, path) {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path, "latin1")]);
}
function codeOf2(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// src/slug/settle-release-files.ts
function settleReleaseFiles(compared, directory) {
  const changes = parseFileChanges(compared);
  if (changes === void 0 || changes.deleted.has(slugDirectory)) return { kind: "unknown" };
  const { created, altered } = leaveOut(changes);
  if (created.length + altered.length === 0) return { kind: "none" };
  const inUse = findFilesInUse(directory);
  const changed = altered.filter((entry) => !isInUse(entry, inUse));
  const moves = chooseMoves(created, inUse);
  if (changed.length > 0)
    return { kind: "slug-changed", paths: listPaths(changed), created: moves.flatMap(({ paths }) => paths) };
  return moves.length === 0 ? { kind: "none" } : setAside(directory, moves);
}
function leaveOut({ created, altered }) {
  const isOfApp = ({ path }) => !`${path}/`.startsWith(`${slugDirectory}/`);
  return {
    created: created.filter(isOfApp),
    altered: altered.filter((entry) => isOfApp(entry) && !isLeftByRuntime(entry.path))
  };
}

// src/verdict/facts.ts
function latestRuns({ plan, rounds }) {
  return plan.checks.flatMap((check3) => rounds.flat().findLast((run3) => run3.check === check3) ?? []);
}

// src/verdict/verdict.ts
function judge(facts) {
  const { interruption, ending, readiness } = facts;
  if (interruption !== void 0) return { kind: "interrupted", signal: interruption };
  if (wasOutOfMemory(facts)) return { kind: "out-of-memory", exit: ending?.exit };
  if (ending !== void 0) return { kind: "crashed", ...ending };
  switch (readiness.kind) {
    case "foreign":
      return { kind: "port-taken", holder: readiness.holder };
    case "not-up":
      return judgeListeners(readiness.listeners, readiness.afterMs, facts.port);
    case "ended":
      throw new Error("the wait for the app ended without a reason");
    case "up":
    case "not-needed":
      return judgeChecks(facts);
  }
}
function wasOutOfMemory({ oomKills, ending, peakBytes, quotaBytes }) {
  if (oomKills > 0) return true;
  return ending !== void 0 && wasKilled(ending.exit) && (peakBytes ?? 0) >= 0.9 * (quotaBytes ?? Number.POSITIVE_INFINITY);
}
function wasKilled(exit) {
  switch (exit.kind) {
    case "signal":
      return exit.signal === "SIGKILL";
    case "code":
      return exit.code === 128 + 9;
    case "unwatched":
      return false;
  }
}
function judgeListeners(listeners, afterMs, port4) {
  const onLoopback = listeners.filter((listener) => listener.port === port4 && listener.isLoopback);
  if (onLoopback.length > 0) return { kind: "loopback-only", afterMs, listeners: onLoopback };
  return listeners.length > 0 ? { kind: "wrong-port", afterMs, listeners } : { kind: "never-listened", afterMs };
}
function judgeChecks({ plan, rounds }) {
  const failed2 = rounds.flat().find((run3) => run3.last.outcome.kind !== "passed" && !run3.check.isWarning);
  if (failed2) return { kind: "check-failed", run: failed2, outcome: failed2.last.outcome };
  const due = plan.checks.filter((check3) => !check3.isWarning);
  const isProven = rounds.length === (plan.settleMs > 0 ? 2 : 1) && rounds.every((round) => due.every((check3) => round.some((run3) => run3.check === check3)));
  if (!isProven) throw new Error("not every check was run");
  return { kind: "passed" };
}
function herokuCode(verdict, processType) {
  if (verdict.kind === "out-of-memory") return "R15";
  return processType === "web" ? herokuCodeOfWeb(verdict) : void 0;
}
function herokuCodeOfWeb(verdict) {
  switch (verdict.kind) {
    case "crashed":
      return verdict.exit.kind === "unwatched" ? void 0 : "H10";
    case "never-listened":
    case "wrong-port":
    case "loopback-only":
      return "R10";
    case "check-failed":
      return herokuCodeOfCheck(verdict.outcome);
    case "passed":
    case "port-taken":
    case "misconfigured":
    case "interrupted":
    case "internal-error":
      return void 0;
  }
}
var herokuTimeouts = { connection: "H19", answer: "H12", body: void 0 };
function herokuCodeOfCheck(outcome) {
  switch (outcome.kind) {
    case "refused":
    case "stopped-listening":
      return "H21";
    case "timed-out":
      return herokuTimeouts[outcome.awaited];
    case "closed-early":
      return outcome.status === void 0 ? "H13" : "H18";
    case "malformed":
      return "H17";
    case "cookie-too-large":
      return "H25";
    case "passed":
    case "redirect-loop":
    case "wrong-status":
    case "wrong-body":
    case "content-missing":
    case "not-listening":
    case "command-failed":
    case "abandoned":
      return void 0;
  }
}
function exitCodeFor(verdict) {
  switch (verdict.kind) {
    case "passed":
      return 0;
    case "crashed":
    case "never-listened":
    case "wrong-port":
    case "loopback-only":
    case "port-taken":
    case "check-failed":
    case "out-of-memory":
      return 1;
    case "misconfigured":
      return 2;
    case "interrupted":
      return { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[verdict.signal];
    case "internal-error":
      return 70;
  }
}

// src/verdict/wording.ts
function formatSeconds2(ms) {
  return `${(ms / 1e3).toFixed(1)} s`;
}
function formatExactSeconds(ms) {
  return `${(ms / 1e3).toFixed(3)} s`;
}
function formatMegabytes(bytes) {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
function formatExit(exit) {
  switch (exit.kind) {
    case "code":
      return `exited with code ${exit.code}`;
    case "signal":
      return `was killed by ${exit.signal}`;
    case "unwatched":
      return `was stopped because ${exit.signal} ended the smoke test's own process above it (contain.pl)`;
  }
}
function formatListener({ address, port: port4 }) {
  return address.includes(":") ? `[${address}]:${port4}` : `${address}:${port4}`;
}
function formatCount(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function joinWords2(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function formatName(name2) {
  return makePrintable(name2).replaceAll("\n", "\\n");
}
function formatNames(names) {
  return [...new Set(names)].map((name2) => {
    const count = names.filter((each) => each === name2).length;
    return count === 1 ? formatName(name2) : `${formatName(name2)} (${count} times)`;
  }).join(", ");
}
function quote(text2, maxLength2) {
  const printable = makePrintable(text2.replace(/(?<![\r\n])[\r\n]+$/, "")).replaceAll("\n", "\\n");
  return printable.length > maxLength2 ? `"${printable.slice(0, maxLength2)}"...` : `"${printable}"`;
}
function quoteForShell(text2) {
  return `'${text2.replaceAll("'", `'\\''`)}'`;
}

// src/verdict/logfmt.ts
function formatLogfmt(verdict, facts, mode, version4) {
  const fields = [
    ["at", "verdict"],
    ["verdict", verdict.kind],
    ["mode", mode],
    ["process", facts?.plan.processType],
    ["heroku", herokuCode(verdict, facts?.plan.processType)],
    ["boot", formatBoot(facts)],
    ["elapsed", facts && formatTime(facts.elapsedMs)],
    ["checks", facts && formatChecks(facts)],
    [
      "memory",
      facts?.peakBytes === void 0 ? void 0 : formatMegabytes(facts.peakBytes).replace(" ", "")
    ],
    ["version", version4]
  ];
  return fields.flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${value}`]).join(" ");
}
function formatBoot(facts) {
  return facts?.readiness.kind === "up" ? formatTime(facts.readiness.afterMs) : void 0;
}
function formatChecks(facts) {
  const passed = latestRuns(facts).filter((run3) => run3.last.outcome.kind === "passed").length;
  return `${passed}/${facts.plan.checks.length}`;
}
function formatTime(ms) {
  return `${(ms / 1e3).toFixed(3)}s`;
}

// src/commands/context.ts
function sayer(output2) {
  return (text2) => {
    for (const line of text2.split("\n")) output2.line(`smoke-test: ${line}`.trimEnd());
  };
}

// src/commands/test-and-report.ts
var import_node_path15 = require("node:path");

// src/dyno/interruption.ts
var signals = ["SIGTERM", "SIGINT", "SIGHUP"];
var sameRequestMs = 500;
function watchInterruption() {
  const first = new AbortController();
  const second = new AbortController();
  let receivedAtMs = 0;
  let received;
  for (const name2 of signals) {
    process.on(name2, () => {
      if (received !== void 0 && performance.now() - receivedAtMs > sameRequestMs) second.abort();
      if (received === void 0) receivedAtMs = performance.now();
      received ??= name2;
      first.abort();
    });
  }
  return { received: () => received, signal: first.signal, hurry: second.signal };
}

// src/dyno/at-rest.ts
var import_promises = require("node:timers/promises");

// src/dyno/process-tree.ts
var import_node_fs12 = require("node:fs");
var import_node_path14 = require("node:path");
function readProcesses() {
  return (0, import_node_fs12.readdirSync)("/proc").filter((name2) => /^\d+$/.test(name2)).flatMap((pid) => readProcess(pid) ?? []);
}
function findDescendants(ancestor) {
  const processes = readProcesses();
  const children = /* @__PURE__ */ new Map();
  for (const process2 of processes) {
    const siblings = children.get(process2.parent);
    if (siblings) siblings.push(process2);
    else children.set(process2.parent, [process2]);
  }
  const found2 = [...children.get(ancestor) ?? []];
  for (const process2 of found2) found2.push(...children.get(process2.pid) ?? []);
  return found2;
}
function isAsleep(pid) {
  const threads = listDirectory(`/proc/${pid}/task`) ?? [];
  const states = threads.map((thread) => readStat(`/proc/${pid}/task/${thread}/stat`)?.state);
  const living = states.filter((state) => state !== void 0 && !"ZX".includes(state));
  return living.length > 0 && living.every((state) => state !== "R" && state !== "D");
}
function readSocketInodes(pid) {
  const threads = listDirectory(`/proc/${pid}/task`);
  let isHidden = threads === void 0;
  for (const thread of threads ?? []) {
    const descriptors = readDescriptors(`/proc/${pid}/task/${thread}/fd`);
    if (descriptors === void 0) isHidden = true;
    else if (descriptors.length > 0) return new Set(descriptors.flatMap(parseSocketInode));
  }
  return isHidden ? void 0 : /* @__PURE__ */ new Set();
}
function readDescriptors(directory) {
  const targets = listDirectory(directory)?.map((descriptor) => {
    try {
      return (0, import_node_fs12.readlinkSync)(`${directory}/${descriptor}`);
    } catch (error) {
      return isGone(error) ? "" : void 0;
    }
  });
  return targets?.every((target) => target !== void 0) ? targets : void 0;
}
function listDirectory(directory) {
  try {
    return (0, import_node_fs12.readdirSync)(directory);
  } catch (error) {
    return isGone(error) ? [] : void 0;
  }
}
function parseSocketInode(target) {
  const match = /^socket:\[(\d+)\]$/.exec(target);
  return match ? [Number(match[1])] : [];
}
function readProcess(pid) {
  const stat = readStat(`/proc/${pid}/stat`);
  if (stat === void 0) return void 0;
  const { name: name2, state, fields } = stat;
  const [parent, group, session] = fields;
  const threads = Number(fields[16]);
  if (state === "Z" && threads <= 1 || state === "X") return void 0;
  return {
    pid: Number(pid),
    name: nameOf2(pid, name2),
    parent: Number(parent),
    group: Number(group),
    session: Number(session)
  };
}
function nameOf2(pid, name2) {
  if (name2 !== "MainThread") return name2;
  try {
    return (0, import_node_path14.basename)((0, import_node_fs12.readlinkSync)(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, "");
  } catch {
    return name2;
  }
}
function readStat(path) {
  let text2;
  try {
    text2 = (0, import_node_fs12.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
  const nameEnd = text2.lastIndexOf(")");
  const [state = "", ...fields] = text2.slice(nameEnd + 2).split(" ");
  return { name: text2.slice(text2.indexOf("(") + 1, nameEnd), state, fields };
}
function isGone(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ESRCH";
}

// src/dyno/at-rest.ts
var lookAgainMs = 1;
async function waitUntilAtRest(listTree, appPid, limitMs3, signal) {
  const deadline = performance.now() + limitMs3;
  while (!signal.aborted && performance.now() < deadline) {
    const tree = listTree();
    if (tree.some(({ pid }) => pid === appPid) && tree.every(({ pid }) => isAsleep(pid))) return;
    await (0, import_promises.setTimeout)(lookAgainMs, void 0, { signal }).catch(() => {
    });
  }
}

// src/dyno/contained.ts
var import_node_child_process = require("node:child_process");
var import_node_fs14 = require("node:fs");
var import_node_net = require("node:net");
var import_node_os2 = require("node:os");

// src/dyno/listener.ts
var wildcards = ["0.0.0.0", "::", "::ffff:0:0"];
function parseListener(fields) {
  const [family, hex = "", port4, , inode, v6only] = fields;
  const address = family === "2" ? formatIpv4(hex) : formatIpv6(hex);
  const isLoopback2 = /^127\.|^::1$|^::ffff:7f[0-9a-f]{2}:/.test(address);
  const isWildcard = wildcards.includes(address);
  const isOneIpv6Address = family !== "2" && !isWildcard && !isLoopback2 && !address.startsWith("::ffff:");
  return {
    family: family === "2" ? 4 : 6,
    address,
    port: Number(port4),
    inode: Number(inode),
    isLoopback: isLoopback2,
    isWildcard,
    isIpv6Only: v6only === "1" || isOneIpv6Address
  };
}
function connectAddress(listener, ownAddress) {
  const isRefused = listener.isIpv6Only && !listener.isLoopback;
  return listener.isWildcard || isRefused ? ownAddress : listener.address;
}
function formatIpv4(hex) {
  return Buffer.from(hex, "hex").join(".");
}
function formatIpv6(hex) {
  const groups = hex.match(/.{4}/g) ?? [];
  return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}

// src/dyno/init-reports.ts
function readInitReports(stream, reports) {
  const listeners = /* @__PURE__ */ new Map();
  readLines3(stream, (line) => {
    const [kind, ...fields] = line.split(" ");
    const text2 = fields.join(" ");
    switch (kind) {
      case "output":
        reports.onOutput(text2);
        break;
      case "booted":
        reports.onBooted(Number(text2));
        break;
      case "listening":
        listeners.set(text2, parseListener(fields));
        reports.onListeners([...listeners.values()]);
        break;
      case "closed":
        listeners.delete(text2);
        reports.onListeners([...listeners.values()]);
        break;
      case "blind":
        reports.onBlind();
        break;
      case "looked":
        reports.onLooked();
        break;
      case "exited":
        reports.onExited(Number(text2));
    }
  });
}
function readLines3(stream, onLine) {
  let rest = "";
  stream.on("error", () => {
  }).on("data", (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
}

// src/dyno/proc-net.ts
var import_node_fs13 = require("node:fs");
var import_node_os = require("node:os");
var import_promises2 = require("node:timers/promises");
var listenState = "0A";
async function pollListeners(onListeners, signal) {
  const startedAt = performance.now();
  while (!signal.aborted) {
    onListeners(readListeners());
    const waitedMs = performance.now() - startedAt;
    await (0, import_promises2.setTimeout)(Math.min(Math.max(waitedMs / 100, 20), 200), void 0, { ref: false });
  }
}
function readListeners() {
  return [...readTable("/proc/net/tcp", "2"), ...readTable("/proc/net/tcp6", "10")];
}
function readTable(path, family) {
  let text2;
  try {
    text2 = (0, import_node_fs13.readFileSync)(path, "latin1");
  } catch {
    return [];
  }
  return text2.split("\n").slice(1).flatMap((line) => {
    const [, local = "", , state, , , , uid = "", , inode = ""] = line.trim().split(/\s+/);
    if (state !== listenState) return [];
    const [address = "", port4 = ""] = local.split(":");
    return [
      parseListener([family, toNetworkOrder(address), `${Number.parseInt(port4, 16)}`, uid, inode, "0"])
    ];
  });
}
function toNetworkOrder(hex) {
  const bytes = Buffer.from(hex, "hex");
  return ((0, import_node_os.endianness)() === "LE" ? bytes.swap32() : bytes).toString("hex");
}

// src/dyno/signal-tree.ts
function terminateTree(tree) {
  for (const { pid } of tree) send(pid, "SIGTERM");
}
function killTree(tree, ownGroup) {
  const groups = new Set(tree.map(({ group }) => group));
  for (const group of groups) if (group !== ownGroup) send(-group, "SIGKILL");
  for (const { pid } of tree) send(pid, "SIGKILL");
}
function send(target, signal) {
  if (Math.abs(target) <= 1) return;
  try {
    process.kill(target, signal);
  } catch {
  }
}

// src/dyno/contained.ts
var readBytes = 64 * 1024;
var endOfEnvironment = Buffer.from("\0\0");
async function startContained(options7) {
  const { environment, observer } = options7;
  const init = startInit(options7);
  const channel = openChannel(init.stdio[3]);
  channel.write(Buffer.concat([environment, endOfEnvironment]));
  const ended = new Promise((resolve6) => {
    init.once("error", () => resolve6(void 0)).once("close", () => resolve6(void 0));
  });
  const complaints = collectText(init.stdio[2]);
  const over = new AbortController();
  const refreshing = [];
  let output2;
  let isBlind = false;
  let hasExited = false;
  const booted = new Promise((onBooted) => {
    readInitReports(init.stdio[4], {
      onBooted,
      onListeners: observer.onListeners,
      onOutput(descriptor) {
        output2 = openOutput(`/proc/${init.pid}/fd/${descriptor}`, observer.onOutput);
        channel.end();
      },
      onBlind() {
        isBlind = true;
        void pollListeners(observer.onListeners, over.signal);
      },
      onLooked() {
        for (const resolve6 of refreshing.splice(0)) resolve6();
      },
      onExited(waitStatus) {
        hasExited = true;
        observer.onExit(parseWaitStatus(waitStatus));
      }
    });
  });
  const appPid = await Promise.race([booted, ended]);
  if (init.pid === void 0 || appPid === void 0) {
    output2?.destroy();
    return void 0;
  }
  const initPid = init.pid;
  const ownGroup = readProcesses().find(({ pid }) => pid === process.pid)?.group;
  const emptied = ended.then(() => {
    over.abort();
    if (!hasExited) observer.onExit(abandon(appPid, init, complaints()));
  });
  return {
    appPid,
    blindSpots: [],
    emptied,
    async refreshListeners() {
      if (isBlind) observer.onListeners(readListeners());
      else await Promise.race([emptied, askForLook(init, refreshing)]);
    },
    hasOutputEnded: () => output2 === void 0 || output2.readableEnded || output2.destroyed,
    resumeOutput: () => void output2?.resume(),
    listTree: () => findDescendants(initPid),
    terminate: () => terminateTree(findDescendants(initPid)),
    kill: () => killContained(findDescendants(initPid), appPid, ownGroup)
  };
}
function startInit({ initPath, argv, workingDirectory, maxOpenFiles }) {
  return (0, import_node_child_process.spawn)("perl", [initPath, "watch", ...argv], {
    cwd: workingDirectory,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      LANG: "C.UTF-8",
      ...maxOpenFiles !== void 0 && { MAX_OPEN_FILES: `${maxOpenFiles}` }
    },
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"]
  });
}
function askForLook(init, refreshing) {
  return new Promise((resolve6) => {
    refreshing.push(resolve6);
    init.kill("SIGUSR2");
  });
}
function openChannel(channel) {
  return channel.on("error", () => {
  });
}
function collectText(stream) {
  const chunks = [];
  stream.on("error", () => {
  }).on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString().trim();
}
function openOutput(path, onOutput) {
  let fd;
  try {
    fd = (0, import_node_fs14.openSync)(path, import_node_fs14.constants.O_RDONLY | import_node_fs14.constants.O_NONBLOCK);
  } catch {
    return void 0;
  }
  const options7 = {
    fd,
    readable: true,
    writable: false,
    onread: {
      buffer: new Uint8Array(readBytes),
      callback: (length, { buffer, byteOffset }) => onOutput(Buffer.from(buffer, byteOffset, length))
    }
  };
  return new import_node_net.Socket(options7).on("error", () => {
  });
}
function parseWaitStatus(status2) {
  const signalNumber = status2 & 127;
  if (signalNumber === 0) return { kind: "code", code: status2 >> 8 };
  const name2 = Object.entries(import_node_os2.constants.signals).find(([, number3]) => number3 === signalNumber)?.[0];
  return { kind: "signal", signal: name2 ?? `signal ${signalNumber}` };
}
function killContained(tree, appGroup, ownGroup) {
  const unlisted2 = { pid: appGroup, group: appGroup, session: appGroup, parent: 0, name: "" };
  killTree(tree.length > 0 ? tree : [unlisted2], ownGroup);
}
function abandon(appPid, init, complaints) {
  const app = { pid: appPid, group: appPid, session: appPid, parent: 0, name: "" };
  killTree([app, ...findDescendants(appPid)], void 0);
  if (init.signalCode !== null) return { kind: "unwatched", signal: init.signalCode };
  throw new Error(`contain.pl ended before the app did (${init.exitCode}): ${complaints}`);
}

// src/dyno/detached.ts
var import_node_child_process2 = require("node:child_process");
var import_node_net2 = require("node:net");
var import_promises3 = require("node:timers/promises");
var import_tree_kill = __toESM(require_tree_kill(), 1);
var pollMs = 20;
function startDetached(options7, hasProc = process.platform === "linux") {
  const { workingDirectory, observer } = options7;
  const [program = "true", ...args2] = limitOpenFiles(options7);
  const app = (0, import_node_child_process2.spawn)(program, args2, {
    cwd: workingDirectory,
    env: decodeEnvironment(options7.environment),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true
  });
  const outputs = [app.stdout, app.stderr];
  for (const output2 of outputs) {
    output2.on("error", () => {
    }).on("data", (chunk) => {
      if (!observer.onOutput(chunk)) for (const each of outputs) each.pause();
    });
  }
  const over = new AbortController();
  const exited = waitForExit(app, observer);
  const listTree = () => hasProc ? listSession(app.pid) : [];
  if (hasProc) void pollListeners(observer.onListeners, over.signal);
  else void pollConnection(options7.port, observer.onListeners, over.signal);
  return {
    appPid: app.pid,
    blindSpots: hasProc ? ["orphans"] : ["orphans", "listeners"],
    emptied: exited.then(async () => {
      while (listTree().length > 0) await (0, import_promises3.setTimeout)(pollMs);
      over.abort();
    }),
    // Without /proc there is nothing better than the connections that are tried all the time.
    refreshListeners: async () => {
      if (hasProc) observer.onListeners(readListeners());
      else await (0, import_promises3.setTimeout)(pollMs);
    },
    hasOutputEnded: () => outputs.every((output2) => output2.readableEnded || output2.destroyed),
    resumeOutput: () => {
      for (const output2 of outputs) output2.resume();
    },
    listTree,
    terminate: () => hasProc ? terminateTree(listTree()) : signalByTool(app, "SIGTERM"),
    kill: () => hasProc ? killTree(listTree(), void 0) : signalByTool(app, "SIGKILL")
  };
}
function limitOpenFiles({ argv, maxOpenFiles }) {
  if (maxOpenFiles === void 0) return argv;
  return ["/bin/bash", "-pc", 'ulimit -Sn "$1"; shift; exec "$@"', "bash", `${maxOpenFiles}`, ...argv];
}
function decodeEnvironment(bytes) {
  const { entries } = parseEnvironment(bytes);
  return Object.fromEntries(
    entries.map((entry) => {
      const text2 = Buffer.from(entry, "latin1").toString();
      return [text2.slice(0, text2.indexOf("=")), text2.slice(text2.indexOf("=") + 1)];
    })
  );
}
function waitForExit(app, observer) {
  return new Promise((resolve6) => {
    app.once("error", () => {
      observer.onExit({ kind: "code", code: 127 });
      resolve6();
    });
    app.once("exit", (code, signal) => {
      observer.onExit(signal === null ? { kind: "code", code: code ?? 0 } : { kind: "signal", signal });
      resolve6();
    });
  });
}
function listSession(leader) {
  if (leader === void 0) return [];
  const processes = readProcesses();
  const own = processes.filter(({ pid }) => pid === leader);
  const known = new Map([...own, ...findDescendants(leader)].map((process2) => [process2.pid, process2]));
  for (const process2 of processes) if (process2.session === leader) known.set(process2.pid, process2);
  return [...known.values()];
}
function signalByTool(app, signal) {
  if (app.pid !== void 0 && app.exitCode === null && app.signalCode === null) (0, import_tree_kill.default)(app.pid, signal);
}
async function pollConnection(port4, onListeners, signal) {
  while (!signal.aborted) {
    const isOpen = await canConnect(port4);
    onListeners(isOpen ? [parseListener(["2", "00000000", `${port4}`, "0", "0", "0"])] : []);
    await (0, import_promises3.setTimeout)(pollMs, void 0, { ref: false });
  }
}
function canConnect(port4) {
  return new Promise((resolve6) => {
    const socket = (0, import_node_net2.createConnection)({ host: "127.0.0.1", port: port4 });
    socket.once("connect", () => resolve6(true)).once("connect", () => socket.destroy());
    socket.once("error", () => {
    }).once("close", () => resolve6(false));
    socket.setTimeout(1e3, () => socket.destroy());
  });
}

// src/dyno/container.ts
async function startContainer(options7) {
  const contained = process.platform === "linux" ? await startContained(options7) : void 0;
  return contained ?? startDetached(options7);
}

// src/dyno/last-words.ts
var import_promises4 = require("node:timers/promises");
var maxBytes = 1024 * 1024;
var maxMs = 1e3;
async function readLastWords(reader, container) {
  const startBytes = reader.bytesRead();
  const startedAt = performance.now();
  let quietTurns = 0;
  while (quietTurns < 2 && !container.hasOutputEnded()) {
    const before = reader.bytesRead();
    await (0, import_promises4.setImmediate)();
    quietTurns = reader.bytesRead() === before && !reader.isPaused() ? quietTurns + 1 : 0;
    if (reader.bytesRead() - startBytes > maxBytes || performance.now() - startedAt > maxMs) return;
  }
}

// src/dyno/stop.ts
var import_promises5 = require("node:timers/promises");
var outliveMs = 1e3;
var killRoundMs = 10;
var killLimitMs = 5e3;
var unlisted = {
  pid: 0,
  name: "a process that could not be listed",
  parent: 0,
  group: 0,
  session: 0
};
async function stopContainer(container, options7) {
  const startedAt = performance.now();
  const over = new AbortController();
  const emptied = container.emptied.then(() => "emptied");
  container.terminate();
  const end2 = await Promise.race([
    emptied,
    options7.exited.then(() => pause(outliveMs, over.signal)).then(() => "outlived-app"),
    pause(options7.timeoutMs, over.signal).then(() => "after-stop-timeout"),
    aborted(options7.hurry).then(() => "hurried")
  ]);
  over.abort();
  const left = end2 === "emptied" ? [] : orUnlisted(container.listTree());
  const survivors = end2 === "emptied" ? [] : await killAll(container, emptied);
  return {
    tookMs: performance.now() - startedAt,
    killed: end2 === "emptied" ? { kind: "nobody" } : { kind: end2, names: left.map(({ name: name2 }) => name2) },
    survivors
  };
}
async function killAll(container, emptied) {
  const deadline = performance.now() + killLimitMs;
  while (performance.now() < deadline) {
    container.kill();
    if (await Promise.race([emptied, (0, import_promises5.setTimeout)(killRoundMs)]) === "emptied") return [];
  }
  return orUnlisted(container.listTree());
}
function orUnlisted(tree) {
  return tree.length > 0 ? tree : [unlisted];
}
async function pause(ms, signal) {
  await (0, import_promises5.setTimeout)(ms, void 0, { signal }).catch(() => {
  });
}
function aborted(signal) {
  return new Promise((resolve6) => {
    if (signal.aborted) resolve6();
    else signal.addEventListener("abort", () => resolve6(), { once: true });
  });
}

// src/dyno/tail.ts
var maxLines = 80;
var maxLineBytes = 2048;
var newline = 10;
function createTail() {
  let finished = [];
  let open = Buffer.alloc(0);
  return {
    add(bytes) {
      let start = findTailStart(bytes);
      if (start > 0) {
        finished = [];
        open = Buffer.alloc(0);
      }
      for (let end2 = bytes.indexOf(newline, start); end2 !== -1; end2 = bytes.indexOf(newline, start)) {
        finished.push(append(open, bytes.subarray(start, end2)));
        open = Buffer.alloc(0);
        start = end2 + 1;
      }
      open = append(open, bytes.subarray(start));
      if (finished.length > maxLines) finished = finished.slice(-maxLines);
    },
    lines: () => (open.length > 0 ? [...finished, open] : finished).slice(-maxLines).map((line) => line.toString("utf8"))
  };
}
function findTailStart(bytes) {
  let at2 = bytes.length;
  for (let lines = 0; lines <= maxLines; lines++) {
    at2 = at2 > 0 ? bytes.lastIndexOf(newline, at2 - 1) : -1;
    if (at2 === -1) return 0;
  }
  return at2 + 1;
}
function append(line, bytes) {
  return Buffer.concat([line, bytes.subarray(0, maxLineBytes - line.length)]);
}

// src/dyno/beside.ts
async function runBeside(options7, limitMs3, signal) {
  const tail = createTail();
  let bytesRead = 0;
  const over = new AbortController();
  let exit;
  let reportExit = () => {
  };
  const exited = new Promise((resolve6) => {
    reportExit = resolve6;
  });
  const container = await startContainer({
    ...options7,
    observer: {
      onListeners: () => {
      },
      onOutput(bytes) {
        tail.add(bytes);
        bytesRead += bytes.length;
        return true;
      },
      onExit(how) {
        exit = how;
        reportExit();
      }
    }
  });
  const end2 = () => over.abort();
  const timer = setTimeout(end2, limitMs3);
  signal.addEventListener("abort", end2);
  if (signal.aborted) end2();
  await Promise.race([exited, aborted2(over.signal)]);
  clearTimeout(timer);
  signal.removeEventListener("abort", end2);
  await readLastWords({ bytesRead: () => bytesRead, isPaused: () => false }, container);
  await stopContainer(container, { timeoutMs: 0, exited, hurry: over.signal });
  const output2 = tail.lines();
  if (over.signal.aborted || exit === void 0) return { kind: "timed-out", output: output2 };
  return exit.kind === "code" ? { kind: "exited", code: exit.code, output: output2 } : { kind: "killed", signal: exit.signal, output: output2 };
}
function aborted2(signal) {
  return new Promise((resolve6) => {
    if (signal.aborted) resolve6();
    else signal.addEventListener("abort", () => resolve6(), { once: true });
  });
}

// src/dyno/keeps-listening.ts
async function waitForListener({ age, isListening, refresh, next, wake }, patienceMs2, signal) {
  const deadlineMs = age() + patienceMs2;
  signal.addEventListener("abort", () => wake(), { once: true });
  await refresh();
  while (!isListening()) {
    if (signal.aborted || age() >= deadlineMs) return false;
    await next(deadlineMs - age());
  }
  return true;
}

// src/dyno/log.ts
var patienceMs = 1e3;
var newline2 = 10;
function createLog(writer, resume) {
  const tail = createTail();
  const queue = [];
  let state = "idle";
  let bytesRead = 0;
  let droppedLines = 0;
  let isInDroppedLine = false;
  let isFinished = false;
  async function writeQueue() {
    state = "writing";
    const patience = setTimeout(stall, patienceMs);
    for (let bytes = queue.shift(); bytes; bytes = queue.shift()) await writer.write(bytes);
    clearTimeout(patience);
    state = "idle";
    tellDropped();
    resume();
  }
  function stall() {
    state = "stalled";
    resume();
  }
  function drop(bytes) {
    const endsInLine = bytes.at(-1) !== newline2;
    droppedLines += countLines2(bytes) + (isInDroppedLine ? 0 : 1) - (endsInLine ? 0 : 1);
    isInDroppedLine = endsInLine;
  }
  function tellDropped() {
    if (droppedLines === 0 || isFinished) return;
    const lines = droppedLines === 1 ? "1 line of the app is" : `${droppedLines} lines of the app are`;
    writer.note(`the log is read too slowly: ${lines} not shown`);
    droppedLines = 0;
  }
  function skipDroppedLine(bytes) {
    if (!isInDroppedLine) return bytes;
    const lineStart = bytes.indexOf(newline2) + 1;
    if (lineStart === 0) return bytes.subarray(bytes.length);
    isInDroppedLine = false;
    return bytes.subarray(lineStart);
  }
  return {
    accept(bytes) {
      bytesRead += bytes.length;
      tail.add(bytes);
      if (isFinished) return true;
      if (state === "stalled") {
        drop(bytes);
        return true;
      }
      const shown = skipDroppedLine(bytes);
      if (shown.length === 0) return true;
      queue.push(state === "writing" ? Buffer.from(shown) : shown);
      if (state === "idle") void writeQueue();
      return false;
    },
    bytesRead: () => bytesRead,
    isPaused: () => state === "writing",
    finish() {
      for (const bytes of queue.splice(0)) void writer.write(bytes);
      tellDropped();
      isFinished = true;
    },
    tail: tail.lines
  };
}
function countLines2(bytes) {
  let lines = 0;
  for (let end2 = bytes.indexOf(newline2); end2 !== -1; end2 = bytes.indexOf(newline2, end2 + 1)) lines++;
  return lines;
}

// src/dyno/memory.ts
var import_node_fs15 = require("node:fs");
var import_node_os3 = require("node:os");
var usualPauseMs = 5e3;
var pausePerCost = 200;
function startMemoryMeter(listTree, shortestPauseMs = usualPauseMs) {
  let peakBytes;
  let timer;
  function sample() {
    const bytes = sumPss(listTree());
    if (bytes !== void 0) peakBytes = Math.max(peakBytes ?? 0, bytes);
    return peakBytes;
  }
  function schedule(pauseMs) {
    timer = setTimeout(() => {
      const startedAt = performance.now();
      sample();
      schedule(Math.max(shortestPauseMs, (performance.now() - startedAt) * pausePerCost));
    }, pauseMs);
    timer.unref();
  }
  schedule(shortestPauseMs);
  return {
    sample,
    peak: () => peakBytes,
    postpone: () => void timer?.refresh(),
    stop() {
      clearTimeout(timer);
      timer = void 0;
    }
  };
}
function readMemoryQuota() {
  const text2 = readFirst(["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]);
  const bytes = Number(text2);
  return bytes > 0 && bytes < (0, import_node_os3.totalmem)() ? bytes : void 0;
}
function readOomKills() {
  const text2 = readFirst(["/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"]);
  const match = /^oom_kill (\d+)$/m.exec(text2 ?? "");
  return match ? Number(match[1]) : void 0;
}
function sumPss(tree) {
  const parts2 = tree.flatMap(({ pid }) => {
    const match = /^Pss:\s+(\d+) kB$/m.exec(readFirst([`/proc/${pid}/smaps_rollup`]) ?? "");
    return match ? [Number(match[1]) * 1024] : [];
  });
  return parts2.length > 0 ? parts2.reduce((sum, bytes) => sum + bytes, 0) : void 0;
}
function readFirst(paths) {
  for (const path of paths) {
    try {
      return (0, import_node_fs15.readFileSync)(path, "utf8");
    } catch {
    }
  }
  return void 0;
}

// src/dyno/readiness.ts
function findStanding(port4, listeners, app, acceptsLoopback) {
  const onPort = listeners.filter((listener) => listener.port === port4);
  const findBest = (from) => from.find((listener) => !listener.isLoopback) ?? (acceptsLoopback ? from[0] : void 0);
  const best = findBest(onPort);
  if (best && holdsAll(app.appPid, onPort)) return { kind: "up", listener: best, isUnproven: false };
  const tree = app.listTree();
  const ours = readTreeSockets(tree);
  const strange = onPort.filter(({ inode }) => inode !== 0 && !ours.inodes.has(inode));
  for (const { inode } of strange) {
    const holder = findStranger(inode, tree);
    if (holder !== void 0) return { kind: "foreign", holder };
  }
  const own = listeners.filter(({ inode }) => ours.inodes.has(inode));
  if (strange.length > 0 && !ours.isUnreadable) {
    const listener = findBest(own.filter((listener2) => listener2.port === port4));
    return { kind: "unclaimed", listener, listeners: own };
  }
  if (best) return { kind: "up", listener: best, isUnproven: strange.length > 0 };
  return { kind: "not-up", listeners: own };
}
function findPortHolder(port4) {
  const inodes = readListeners().filter((listener) => listener.port === port4);
  return inodes.map(({ inode }) => findStranger(inode, [])).find((name2) => name2 !== void 0);
}
function holdsAll(pid, listeners) {
  const inodes = pid === void 0 ? void 0 : readSocketInodes(pid);
  return inodes !== void 0 && listeners.every(({ inode }) => inodes.has(inode));
}
function readTreeSockets(tree) {
  const sockets = tree.map(({ pid }) => readSocketInodes(pid));
  return {
    inodes: new Set(sockets.flatMap((inodes) => [...inodes ?? []])),
    isUnreadable: sockets.includes(void 0)
  };
}
function findStranger(inode, tree) {
  const ours = new Set(tree.map(({ pid }) => pid));
  return readProcesses().find(({ pid }) => !ours.has(pid) && readSocketInodes(pid)?.has(inode))?.name;
}

// src/dyno/wait-until-up.ts
var foreignPatienceMs = 250;
var foreignLookMs = 25;
var longestLookMs = 250;
async function waitUntilUp(watched, limits) {
  let since = {};
  for (; ; ) {
    if (watched.hasEnded()) return { kind: "ended" };
    const now = watched.age();
    const isAtLimit = now >= limits.limitMs;
    const standing = watched.hasListenerOnPort() || isAtLimit ? watched.standing() : void 0;
    since = findSince(standing, now, since);
    const readiness = standing && conclude(standing, now, limits, now - (since.foreignMs ?? now));
    if (readiness) return readiness;
    const nextLimitMs = (isAtLimit ? limits.lastMs : limits.limitMs) - now;
    const lookMs = since.unclearMs === void 0 ? nextLimitMs : findLookMs(now - since.unclearMs);
    await watched.nextChange(Math.min(nextLimitMs, lookMs));
  }
}
function findSince(standing, now, { foreignMs, unclearMs }) {
  switch (standing?.kind) {
    case "foreign":
      return { foreignMs: foreignMs ?? now, unclearMs: unclearMs ?? now };
    case "unclaimed":
      return { unclearMs: unclearMs ?? now };
    case "up":
    case "not-up":
    case void 0:
      return {};
  }
}
function conclude(standing, now, { limitMs: limitMs3, lastMs }, foreignForMs) {
  const isOver = (listeners) => now >= (listeners.length > 0 ? limitMs3 : lastMs);
  switch (standing.kind) {
    case "up":
      return { ...standing, afterMs: now };
    case "not-up":
      return isOver(standing.listeners) ? { ...standing, afterMs: now } : void 0;
    case "unclaimed": {
      const { listener, listeners } = standing;
      if (listener && now >= limitMs3) return { kind: "up", afterMs: now, listener, isUnproven: true };
      return isOver(listeners) ? { kind: "not-up", afterMs: now, listeners, isUnclaimed: true } : void 0;
    }
    case "foreign":
      return foreignForMs >= foreignPatienceMs ? standing : void 0;
  }
}
function findLookMs(unclearForMs) {
  return Math.min(Math.max(unclearForMs / 10, foreignLookMs), longestLookMs);
}

// src/dyno/dyno.ts
async function bootDyno(options7) {
  const { port: port4, acceptsLoopback, ownAddress } = options7;
  const bootedAt = performance.now();
  const age = () => performance.now() - bootedAt;
  const changes = createChanges();
  let listeners = [];
  let ending;
  const exit = createEvent();
  let container;
  const log = createLog(options7.logWriter, () => container?.resumeOutput());
  const running = await startContainer({
    ...options7,
    // Not by the app's PATH, where there may be no bash, or another one. It calls itself by the last word.
    argv: ["/bin/bash", "-c", options7.command, "bash"],
    observer: {
      onOutput: log.accept,
      onListeners(found2) {
        listeners = found2;
        changes.wake();
      },
      onExit(how) {
        ending = { exit: how, afterMs: age() };
        exit.report();
        changes.wake();
      }
    }
  });
  container = running;
  if (!log.isPaused()) running.resumeOutput();
  const memory = startMemoryMeter(running.listTree);
  const listenersOnPort = () => listeners.filter((listener) => listener.port === port4);
  return {
    port: port4,
    blindSpots: running.blindSpots,
    age,
    ending: () => ending,
    exited: exit.happened,
    waitUntilAtRest: (limitMs3, signal) => waitUntilAtRest(running.listTree, running.appPid, limitMs3, signal),
    async waitUntilUp(limits, signal) {
      signal.addEventListener("abort", changes.wake, { once: true });
      const readiness = await waitUntilUp(
        {
          age,
          hasEnded: () => ending !== void 0 || signal.aborted,
          hasListenerOnPort: () => listenersOnPort().length > 0,
          standing: () => findStanding(port4, listeners, running, acceptsLoopback),
          nextChange: changes.next
        },
        limits
      );
      if (readiness.kind === "up") memory.postpone();
      return readiness;
    },
    listenersOnPort,
    keepsListening(patienceMs2, signal) {
      const isListening = () => canBeReached(listenersOnPort(), acceptsLoopback);
      const { refreshListeners: refresh } = running;
      return waitForListener({ ...changes, age, isListening, refresh }, patienceMs2, signal);
    },
    targetAddress: () => chooseTarget(listenersOnPort(), ownAddress),
    lastWords: () => readLastWords(log, running),
    tail: log.tail,
    memory,
    runBeside: (argv, limitMs3, signal) => runBeside({ ...options7, argv }, limitMs3, signal),
    async stop(timeoutMs, hurry) {
      memory.stop();
      const stopped = await stopContainer(running, { timeoutMs, exited: exit.happened, hurry });
      await readLastWords(log, running);
      log.finish();
      return stopped;
    }
  };
}
function canBeReached(onPort, acceptsLoopback) {
  return onPort.some(({ isLoopback: isLoopback2 }) => acceptsLoopback || !isLoopback2);
}
function createEvent() {
  let report = () => {
  };
  const happened = new Promise((resolve6) => {
    report = resolve6;
  });
  return { happened, report: () => report() };
}
function createChanges() {
  let wake = () => {
  };
  return {
    wake: () => wake(),
    next: (limitMs3) => new Promise((resolve6) => {
      const timer = setTimeout(resolve6, limitMs3);
      wake = () => {
        clearTimeout(timer);
        resolve6();
      };
    })
  };
}
function chooseTarget(onPort, ownAddress) {
  const outside = onPort.filter((listener) => !listener.isLoopback);
  const reachable = outside.filter((listener) => !listener.isIpv6Only);
  const best = reachable.find((listener) => listener.isWildcard) ?? reachable[0] ?? outside[0] ?? onPort[0];
  return best ? connectAddress(best, ownAddress) : ownAddress;
}

// src/dyno/run-id.ts
var import_node_fs16 = require("node:fs");
function makeRunId() {
  try {
    return (0, import_node_fs16.readFileSync)("/proc/sys/kernel/random/uuid", "latin1").trim();
  } catch {
    return crypto.randomUUID();
  }
}

// src/observation.ts
var import_node_events = require("node:events");
var import_promises8 = require("node:timers/promises");

// src/checks/attempts.ts
var import_promises7 = require("node:timers/promises");

// src/checks/command.ts
async function attemptCommand(check3, subject, signal) {
  const end2 = await subject.runBeside(check3.command, check3.timeoutMs, signal);
  if (signal.aborted) return { kind: "abandoned" };
  if (end2.kind === "exited" && end2.code === 0) return { kind: "passed" };
  return { kind: "command-failed", end: end2, limitMs: check3.timeoutMs };
}

// src/checks/client.ts
var import_node_net4 = require("node:net");

// src/checks/router-connection.ts
var import_node_net3 = require("node:net");

// src/checks/response-head.ts
var statusLine = /^HTTP\/1\.\d +(\d{3})/;
var lengthLine = /^content-length:[ \t]*(.*?)[ \t]*\r?\n$/i;
var chunkedLine = /^transfer-encoding:.*\bchunked[ \t]*\r?\n$/i;
var emptyLine = /^\r?\n$/;
var maxLineBytes2 = 256 * 1024;
var statusesWithoutBody = [204, 304];
var ResponseHead = class {
  #state = "status";
  #status = 0;
  #rest = Buffer.alloc(0);
  #lengths = [];
  #isChunked = false;
  /** Takes what has come, and returns what the parser gets. */
  push(bytes) {
    if (this.#isComplete()) return bytes;
    const passed = [];
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (!this.#isComplete() && this.#rest.includes("\n")) {
      const end2 = this.#rest.indexOf("\n") + 1;
      const line = this.#rest.toString("latin1", 0, end2);
      this.#rest = this.#rest.subarray(end2);
      passed.push(Buffer.from(this.#takeLine(line), "latin1"));
    }
    if (this.#isComplete() || !this.#mayBecomeLine()) passed.push(this.end());
    return Buffer.concat(passed);
  }
  /** Returns what was still held back. */
  end() {
    const held = Buffer.concat([Buffer.from(this.#lengths.join(""), "latin1"), this.#rest]);
    this.#state = "passing";
    this.#rest = Buffer.alloc(0);
    this.#lengths = [];
    return held;
  }
  #isComplete() {
    return this.#state === "passing";
  }
  #takeLine(line) {
    if (this.#state === "status") {
      this.#status = Number(statusLine.exec(line)?.[1] ?? 0);
      this.#state = this.#status > 0 ? "headers" : "passing";
      return line;
    }
    if (emptyLine.test(line)) return `${this.#takeLengths()}${line}`;
    if (lengthLine.test(line)) {
      this.#lengths.push(line);
      return "";
    }
    this.#isChunked ||= chunkedLine.test(line);
    return line;
  }
  #takeLengths() {
    const isDropped = this.#isChunked || statusesWithoutBody.includes(this.#status);
    const values = new Set(this.#lengths.map((line) => lengthLine.exec(line)?.[1]));
    const kept = values.size === 1 ? this.#lengths.slice(0, 1) : this.#lengths;
    this.#state = this.#status < 200 && this.#status !== 101 ? "status" : "passing";
    this.#lengths = [];
    return isDropped ? "" : kept.join("");
  }
  /** What is no HTTP/1 is refused by the parser at its first bytes, and not when its line ends. */
  #mayBecomeLine() {
    if (this.#rest.length > maxLineBytes2) return false;
    return this.#state !== "status" || "HTTP/1.".startsWith(this.#rest.toString("latin1", 0, 7));
  }
};

// src/checks/router-connection.ts
function connectAsRouter({ hostname, port: port4 }, callback) {
  const socket = new RouterSocket();
  const fail2 = (error) => callback(error, null);
  socket.once("error", fail2);
  socket.once("connect", () => {
    socket.off("error", fail2);
    callback(null, socket);
  });
  socket.setNoDelay(true).connect({ host: hostname, port: Number(port4) });
}
var RouterSocket = class extends import_node_net3.Socket {
  #filter = new ResponseHead();
  /** Node calls it with what has come, and with null at the end. */
  push(bytes) {
    if (bytes === null) {
      const held = this.#filter.end();
      if (held.length > 0) super.push(held);
      return super.push(null);
    }
    const passed = this.#filter.push(bytes);
    return passed.length === 0 || super.push(passed);
  }
  /**
   * undici writes the head of a request as one string, two names of which it spells by itself.
   * `write` cannot be overridden: `connect` sets it back.
   */
  _write(chunk, encoding, done) {
    super._write(typeof chunk === "string" ? spellNames(chunk) : chunk, encoding, done);
  }
};
function spellNames(head2) {
  return head2.replace("\r\nhost: ", "\r\nHost: ").replace("\r\nconnection: ", "\r\nConnection: ");
}

// src/checks/client.ts
var maxHeaderSize = 256 * 1024;
var library;
function loadHttpLibrary() {
  library ??= load();
  return library;
}
async function warmHttpLibrary(headers) {
  const { createClient, request } = await loadHttpLibrary();
  const server = (0, import_node_net4.createServer)((socket) => {
    socket.on("error", () => {
    });
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK");
  });
  await new Promise((resolve6) => server.listen(0, "127.0.0.1", resolve6));
  const bound = server.address();
  const port4 = bound !== null && typeof bound === "object" ? bound.port : 0;
  const client = createClient(`http://127.0.0.1:${port4}`, connectAsRouter);
  try {
    const answer = await request(client, { method: "GET", path: "/", headers, reset: true });
    await answer.body.text();
  } finally {
    await client.destroy();
    server.close();
  }
}
async function load() {
  if (process.versions.node.startsWith("20.")) (await import("node:v8")).setFlagsFromString("--liftoff-only");
  const [{ default: ClientClass }, { default: request }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require_client(), 1)),
    Promise.resolve().then(() => __toESM(require_api_request(), 1))
  ]);
  return {
    // Its own timers tick once a second, and never end a body that drips: ours do it all.
    createClient: (origin, connect2) => new ClientClass(origin, {
      connect: typeof connect2 === "function" ? connect2 : { ...connect2, timeout: 0 },
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize
    }),
    request: (client, options7) => request.call(client, options7)
  };
}

// src/checks/decode-body.ts
var maxDecodedBytes = 16 * 1024 * 1024;
async function decodeBody(body, encoding) {
  if (encoding === void 0) return body;
  const { brotliDecompressSync, constants: constants4, unzipSync } = await import("node:zlib");
  const limit = { maxOutputLength: maxDecodedBytes };
  try {
    switch (encoding.trim().toLowerCase()) {
      case "gzip":
      case "x-gzip":
      case "deflate":
        return unzipSync(body, { ...limit, finishFlush: constants4.Z_SYNC_FLUSH });
      case "br":
        return brotliDecompressSync(body, { ...limit, finishFlush: constants4.BROTLI_OPERATION_FLUSH });
    }
  } catch {
  }
  return body;
}
async function createDecoder(encoding) {
  if (encoding === void 0) return void 0;
  const { constants: constants4, createBrotliDecompress, createUnzip } = await import("node:zlib");
  switch (encoding.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
    case "deflate":
      return createUnzip({ flush: constants4.Z_SYNC_FLUSH, finishFlush: constants4.Z_SYNC_FLUSH });
    case "br":
      return createBrotliDecompress({ flush: constants4.BROTLI_OPERATION_FLUSH });
  }
  return void 0;
}

// src/checks/text-search.ts
var maxSearchedBytes = 16 * 1024 * 1024;
function searchText(text2, decoder) {
  const wanted = Buffer.from(text2, "utf8");
  let end2 = Buffer.alloc(0);
  let searchedBytes = 0;
  let pushedBytes = 0;
  let isFound = false;
  function search(piece) {
    if (isSettled()) return;
    const searched = Buffer.concat([end2, piece.subarray(0, maxSearchedBytes - searchedBytes)]);
    isFound = searched.includes(wanted);
    searchedBytes += piece.length;
    end2 = Buffer.from(searched.subarray(Math.max(0, searched.length - wanted.length + 1)));
  }
  function isSettled() {
    return isFound || searchedBytes >= maxSearchedBytes;
  }
  function isOver() {
    return isSettled() || pushedBytes >= maxSearchedBytes || decoder !== void 0 && !isDecoding;
  }
  let isDecoding = decoder !== void 0;
  decoder?.on("data", (piece) => {
    search(piece);
    if (isSettled()) decoder.destroy();
  }).on("error", () => {
  }).on("close", () => {
    isDecoding = false;
  });
  async function push(piece) {
    pushedBytes += piece.length;
    if (decoder === void 0) return search(piece);
    if (!isDecoding || decoder.destroyed) return;
    await new Promise((resolve6) => {
      decoder.once("close", resolve6);
      decoder.write(piece, () => {
        decoder.off("close", resolve6);
        resolve6();
      });
    });
  }
  return { push, isOver, wasFound: () => isFound, end: () => void decoder?.destroy() };
}

// src/checks/read-answer.ts
var maxBodyBytes = 1024 * 1024;
async function readAnswer({ statusCode, headers, body }, content) {
  const [encoding] = [headers["content-encoding"] ?? []].flat();
  const search = content === void 0 ? void 0 : searchText(content, await createDecoder(encoding));
  const chunks = [];
  let bytes = 0;
  let isWhole = true;
  for await (const chunk of body) {
    if (bytes < maxBodyBytes) chunks.push(chunk);
    bytes += chunk.length;
    await search?.push(chunk);
    if (bytes < maxBodyBytes || search?.isOver() === false) continue;
    isWhole = false;
    break;
  }
  search?.end();
  const [location] = [headers["location"] ?? []].flat();
  const cookies = [headers["set-cookie"] ?? []].flat();
  const decoded = await decodeBody(Buffer.concat(chunks).subarray(0, maxBodyBytes), encoding);
  return {
    status: statusCode,
    location,
    body: decoded.subarray(0, maxBodyBytes),
    ...isWhole && bytes <= maxBodyBytes ? {} : { isCut: true },
    ...search?.wasFound() ? { hasContent: true } : {},
    ...cookies.length === 0 ? {} : { longestCookieBytes: Math.max(...cookies.map(({ length }) => length)) }
  };
}

// src/checks/request-failure.ts
var refusals = /^(ECONNREFUSED|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM)$/;
var closings = /^(UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/;
var refusalsToSend = /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$/;
function describeRequestFailure(error, address, status2) {
  const code = "code" in error ? String(error.code) : "";
  const isOfParser = error.name === "HTTPParserError";
  if (refusals.test(code)) return { kind: "refused", address };
  if (closings.test(code)) return { kind: "closed-early", status: status2 };
  const isCutOff = code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || isOfParser && error.message.includes("Invalid EOF state");
  if (isCutOff && status2 !== void 0) return { kind: "closed-early", status: status2 };
  if (code === "ERR_ASSERTION") return { kind: "malformed", reason: "it is no answer to this request" };
  if (isOfParser || code.startsWith("UND_ERR_") && !refusalsToSend.test(code))
    return { kind: "malformed", reason: error.message };
  return void 0;
}

// src/checks/router.ts
var visitor = "192.0.2.1";
function routerHeaders(host, userAgent2) {
  return {
    Host: host,
    "User-Agent": userAgent2,
    Accept: "*/*",
    "Accept-Encoding": "identity",
    "X-Forwarded-For": visitor,
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Port": "443",
    "X-Request-Id": crypto.randomUUID(),
    "X-Request-Start": `${Date.now()}`,
    Via: "1.1 heroku-router"
  };
}

// src/checks/exchange.ts
async function exchange(asked, subject, userAgent2, signal) {
  const { createClient, request } = await loadHttpLibrary();
  const address = subject.targetAddress();
  const origin = `http://${address.includes(":") ? `[${address}]` : address}:${subject.port}`;
  const client = createClient(origin, connectAsRouter);
  const limit = new AbortController();
  let awaited = "connection";
  let status2;
  client.on("connect", () => {
    awaited = "answer";
  });
  const end2 = () => {
    limit.abort();
    void client.destroy();
  };
  const timer = setTimeout(end2, asked.timeoutMs);
  signal.addEventListener("abort", end2, { once: true });
  if (signal.aborted) end2();
  try {
    const response = await request(client, {
      method: "GET",
      path: asked.path,
      headers: mergeHeaders(routerHeaders(asked.host, userAgent2), asked.headers),
      reset: true,
      signal: limit.signal
    });
    awaited = "body";
    status2 = response.statusCode;
    return { kind: "answered", answer: await readAnswer(response, asked.content) };
  } catch (error) {
    if (signal.aborted) return failed({ kind: "abandoned" });
    if (limit.signal.aborted) return failed({ kind: "timed-out", awaited, limitMs: asked.timeoutMs });
    const outcome = error instanceof Error ? describeRequestFailure(error, address, status2) : void 0;
    if (outcome === void 0) throw error;
    return failed(outcome);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end2);
    void client.destroy();
  }
}
function failed(outcome) {
  return { kind: "failed", outcome };
}
function mergeHeaders(ofRouter, own) {
  const all = [...Object.entries(ofRouter), ...own.map(({ name: name2, value }) => [name2, value])];
  const merged = new Map(all.map(([name2, value]) => [name2.toLowerCase(), { name: name2, value }]));
  const encode2 = (text2) => Buffer.from(text2, "utf8").toString("latin1");
  return Object.fromEntries([...merged.values()].map(({ name: name2, value }) => [name2, encode2(value)]));
}

// src/checks/expectation.ts
var maxCookieBytes = 8192;
function judgeAnswer(answer, { statuses, content, body }) {
  const { longestCookieBytes: bytes = 0 } = answer;
  if (bytes > maxCookieBytes) return { kind: "cookie-too-large", answer, bytes };
  if (!matchesStatus(statuses, answer.status)) return { kind: "wrong-status", answer };
  const text2 = answer.body.toString("utf8");
  if (body !== void 0 && dropNewlines(text2) !== dropNewlines(body)) return { kind: "wrong-body", answer };
  if (content !== void 0 && answer.hasContent !== true && !text2.includes(content))
    return { kind: "content-missing", answer };
  return { kind: "passed", answer };
}
function dropNewlines(text2) {
  return text2.replace(/(?<![\r\n])[\r\n]+$/, "");
}

// src/checks/redirect-loop.ts
var redirects = [301, 302, 303, 307, 308];
var cdnHeaders = [
  { name: "CF-Visitor", value: '{"scheme":"https"}' },
  { name: "CloudFront-Forwarded-Proto", value: "https" },
  { name: "Fastly-SSL", value: "1" },
  { name: "X-Forwarded-Ssl", value: "on" }
];
function isRedirectLoop({ host, path, headers }, { status: status2, location, longestCookieBytes }) {
  if (!redirects.includes(status2) || location === void 0 || longestCookieBytes !== void 0) return false;
  const asked = `${findScheme(headers)}://${host}${path}`;
  if (!URL.canParse(asked) || !URL.canParse(location, asked)) return false;
  return normalize(new URL(location, asked)) === normalize(new URL(asked));
}
function findScheme(headers) {
  const own = headers.findLast(({ name: name2 }) => name2.toLowerCase() === "x-forwarded-proto");
  return own?.value.trim().toLowerCase() === "http" ? "http" : "https";
}
function normalize({ origin, pathname, search }) {
  return `${origin}${decodePlain(pathname)}${decodePlain(search)}`;
}
function decodePlain(text2) {
  return text2.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
  });
}

// src/checks/http.ts
async function attemptHttp(check3, subject, userAgent2, signal) {
  return hideRequest(await ask(check3, subject, userAgent2, signal), listSecrets(check3));
}
async function ask(check3, subject, userAgent2, signal) {
  const endsAtMs = subject.age() + check3.timeoutMs;
  const asked = { ...check3, content: check3.expectation.content };
  const first = await exchange(asked, subject, userAgent2, signal);
  if (first.kind === "failed") return first.outcome;
  const { answer } = first;
  const outcome = judgeAnswer(answer, check3.expectation);
  if (!isRedirectLoop(check3, answer)) return outcome;
  const isNamed = check3.expectation.statuses !== unbrokenStatuses;
  if (outcome.kind === "passed" && isNamed) return { ...outcome, remark: "loop-is-accepted" };
  return await askAsCdn(endsAtMs - subject.age());
  async function askAsCdn(timeoutMs) {
    const headers = [...cdnHeaders, ...check3.headers];
    const second = await exchange(
      { ...asked, headers, timeoutMs: Math.max(timeoutMs, 1) },
      subject,
      userAgent2,
      signal
    );
    if (signal.aborted) return { kind: "abandoned" };
    return second.kind === "answered" && isAnswered(second.answer) ? { kind: "passed", answer: second.answer, remark: "loop-without-cdn" } : { kind: "redirect-loop", answer };
  }
  function isAnswered(second) {
    return judgeAnswer(second, check3.expectation).kind === "passed" && !isRedirectLoop(check3, second);
  }
}
function hideRequest(outcome, secrets) {
  if (secrets.length === 0 || !("answer" in outcome) || outcome.answer === void 0) return outcome;
  const { location, body } = outcome.answer;
  const toBytes = (text2) => Buffer.from(text2, "utf8").toString("latin1");
  const asBytes = secrets.map(({ text: text2, shown }) => ({ text: toBytes(text2), shown: toBytes(shown) }));
  const answer = {
    ...outcome.answer,
    location: location === void 0 ? void 0 : hideSecrets(location, asBytes),
    body: Buffer.from(hideSecrets(body.toString("latin1"), asBytes), "latin1")
  };
  return { ...outcome, answer };
}

// src/checks/listening.ts
function attemptListening(subject) {
  const listeners = subject.listenersOnPort();
  if (listeners.some(({ isWildcard, isIpv6Only: isIpv6Only2 }) => isWildcard && !isIpv6Only2)) return { kind: "passed" };
  return { kind: "not-listening", addresses: listeners.map(({ address }) => address) };
}

// src/checks/retry.ts
var growingWaitsMs = [100, 200, 300, 500, 1e3, 2e3, 4e3];
var longestWaitMs = 5e3;
var shortestWaitMs = 1;
var surestAttempts = 3;
var passing4xx = [408, 425, 429];
function findRetryEndMs(upAfterMs, { limitMs: limitMs3, lastMs }) {
  return Math.min(upAfterMs + limitMs3, lastMs);
}
function nextWaitMs(retry, { attempts: attempts2, lastOutcome, remainingMs }) {
  switch (retry.kind) {
    case "counted":
      return attempts2 < retry.attempts ? retry.waitMs : void 0;
    case "until-boot-timeout": {
      const waitMs = growingWaitsMs[attempts2 - 1] ?? longestWaitMs;
      if (attempts2 < surestAttempts) return waitMs;
      if (isFinal(lastOutcome) || remainingMs < shortestWaitMs) return void 0;
      return Math.min(waitMs, Math.ceil(remainingMs));
    }
  }
}
function isFinal(outcome) {
  if (outcome.kind === "redirect-loop" || outcome.kind === "cookie-too-large") return true;
  if (outcome.kind !== "wrong-status") return false;
  const { status: status2 } = outcome.answer;
  return status2 >= 300 && status2 < 500 && !passing4xx.includes(status2);
}

// src/checks/uptime.ts
var import_promises6 = require("node:timers/promises");
async function attemptUptime(check3, subject, signal) {
  for (let leftMs = check3.uptimeMs - subject.age(); leftMs > 0; leftMs = check3.uptimeMs - subject.age()) {
    await (0, import_promises6.setTimeout)(Math.ceil(leftMs), void 0, { signal }).catch(() => {
    });
    if (signal.aborted) break;
  }
  return signal.aborted ? { kind: "abandoned" } : { kind: "passed" };
}

// src/checks/attempts.ts
var exitReportMs = 50;
async function runCheck(check3, options7) {
  const { subject, signal } = options7;
  const attempts2 = [];
  await pause2(check3.initialDelayMs - subject.age(), signal);
  for (; ; ) {
    const startedAtMs = subject.age();
    const outcome = await attemptUnlessOver(check3, options7);
    const atMs = subject.age();
    const number3 = attempts2.length + 1;
    const remainingMs = options7.retryUntilMs - atMs;
    const isOver = outcome.kind === "passed" || signal.aborted;
    const nextInMs = isOver ? void 0 : nextWaitMs(check3.retry, { attempts: number3, lastOutcome: outcome, remainingMs });
    const last = { number: number3, outcome, atMs, tookMs: atMs - startedAtMs, nextInMs };
    attempts2.push(last);
    options7.onAttempt(check3, last);
    if (nextInMs === void 0) return { check: check3, attempts: attempts2, last };
    await pause2(nextInMs, signal);
  }
}
async function attemptUnlessOver(check3, options7) {
  const outcome = await attempt(check3, options7);
  if (!isBroken(outcome)) return outcome;
  await Promise.race([options7.subject.exited, (0, import_promises7.setTimeout)(exitReportMs)]);
  return options7.signal.aborted ? { kind: "abandoned" } : outcome;
}
async function attempt(check3, { subject, userAgent: userAgent2, signal }) {
  if (signal.aborted) return { kind: "abandoned" };
  switch (check3.kind) {
    case "http":
      return await attemptHttp(check3, subject, userAgent2, signal);
    case "listening":
      return attemptListening(subject);
    case "command":
      return await attemptCommand(check3, subject, signal);
    case "uptime":
      return await attemptUptime(check3, subject, signal);
  }
}
function isBroken({ kind }) {
  return kind === "closed-early" || kind === "refused" || kind === "malformed";
}
async function pause2(ms, signal) {
  if (ms > 0) await (0, import_promises7.setTimeout)(ms, void 0, { signal }).catch(() => {
  });
}

// src/checks/on-failure.ts
var postLimitMs = 5e3;
async function actOnFailure({ command, url }, notice, options7) {
  const complaints = [];
  if (command !== void 0) {
    const end2 = await options7.subject.runBeside(command, options7.commandLimitMs, options7.signal);
    const reason = describeEnd(end2, options7.commandLimitMs);
    if (reason !== void 0) complaints.push(`the onFailure command of ${notice.checkName} ${reason}`);
  }
  if (url !== void 0) complaints.push(...await post(url, notice, options7.userAgent));
  return complaints;
}
function describeEnd(end2, limitMs3) {
  switch (end2.kind) {
    case "exited":
      return end2.code === 0 ? void 0 : `exited with code ${end2.code}`;
    case "killed":
      return `was killed by ${end2.signal}`;
    case "timed-out":
      return `did not end within ${limitMs3 / 1e3} s`;
  }
}
async function post(url, notice, userAgent2) {
  const { createClient, request } = await loadHttpLibrary();
  const address = new URL(url);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), postLimitMs);
  const problem = `the onFailure url of ${notice.checkName} at ${address.host}`;
  try {
    const client = createClient(address.origin);
    limit.signal.addEventListener("abort", () => void client.destroy());
    const { statusCode, body } = await request(client, {
      method: "POST",
      path: `${address.pathname}${address.search}`,
      headers: {
        "content-type": "application/json",
        "user-agent": userAgent2,
        ...describeCredentials(address)
      },
      body: JSON.stringify({
        healthcheck_name: notice.checkName,
        process_type: notice.processType,
        errors: notice.errors
      }),
      reset: true,
      signal: limit.signal
    });
    await body.dump();
    const isTaken = statusCode >= 200 && statusCode < 300;
    return isTaken ? [] : [`${problem} answered ${statusCode}`];
  } catch (error) {
    const reason = limit.signal.aborted ? `no answer within ${postLimitMs / 1e3} s` : describeError2(error);
    return [`${problem} could not be told: ${reason}`];
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}
function describeCredentials({ username, password }) {
  if (username === "" && password === "") return {};
  const credentials = [username, password].map(decodeURIComponent).join(":");
  return { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
function describeError2(error) {
  const errors2 = error instanceof AggregateError ? error.errors : [error];
  return errors2.map((each) => each instanceof Error ? each.message : String(each)).join(", ");
}

// src/output/say-while-waiting.ts
var stillWaitingMs = 1e4;
async function sayWhileWaiting(awaited, what, say) {
  let waitedMs = 0;
  const timer = setInterval(() => {
    waitedMs += stillWaitingMs;
    say(`waiting for ${what}: ${waitedMs / 1e3} s`);
  }, stillWaitingMs);
  try {
    return await awaited;
  } finally {
    clearInterval(timer);
  }
}

// src/verdict/progress.ts
function describeAttempt(check3, { number: number3, outcome, tookMs, nextInMs }, showsBody) {
  const next = nextInMs === void 0 ? "" : `; next try in ${formatSeconds2(nextInMs)}`;
  const details = [
    ...number3 > 1 ? [`attempt ${number3}`] : [],
    // A limit that was reached has been told already.
    ...outcome.kind === "timed-out" ? [] : [`${Math.round(tookMs)} ms`]
  ];
  const text2 = `${check3.name} ${describeOutcome(outcome, showsBody)}`;
  return `${text2}${details.length > 0 ? ` (${details.join(", ")})` : ""}${next}`;
}
function describeOutcome(outcome, showsBody) {
  switch (outcome.kind) {
    case "passed":
      return outcome.answer ? `answered ${outcome.answer.status}` : "passed";
    case "wrong-status":
      return outcome.answer.location === void 0 ? `answered ${outcome.answer.status}` : `answered ${outcome.answer.status} with Location: ${makePrintable(outcome.answer.location)}`;
    case "wrong-body":
      return showsBody ? `answered ${outcome.answer.status} with the body ${quote(outcome.answer.body.toString(), 80)}` : `answered ${outcome.answer.status} with another body`;
    case "content-missing":
      return `answered ${outcome.answer.status} with a body that lacks the text`;
    case "redirect-loop":
      return `answered ${outcome.answer.status} with Location: ${makePrintable(outcome.answer.location ?? "")}, the URL that was requested (a redirect loop)`;
    case "cookie-too-large":
      return `answered ${outcome.answer.status} with a Set-Cookie header of ${outcome.bytes} bytes`;
    case "refused":
      return `was refused a connection to ${outcome.address}`;
    case "timed-out":
      return describeTimeout(outcome.awaited, outcome.limitMs);
    case "closed-early":
      return outcome.status === void 0 ? "got no whole answer: the connection was closed" : `answered ${outcome.status}, and the connection was closed in the middle of the body`;
    case "malformed":
      return "was answered with something that is not HTTP/1.1";
    case "not-listening":
      return "found nothing that listens on all interfaces";
    case "stopped-listening":
      return "stopped listening on $PORT after its checks had passed";
    case "command-failed":
      return describeCommandEnd(outcome.end, outcome.limitMs);
    case "abandoned":
      return "was broken off";
  }
}
function describeTimeout(awaited, limitMs3) {
  switch (awaited) {
    case "connection":
      return `got no connection within ${formatSeconds2(limitMs3)}`;
    case "answer":
      return `got no answer within ${formatSeconds2(limitMs3)}`;
    case "body":
      return `got an answer whose body did not end within ${formatSeconds2(limitMs3)}`;
  }
}
function describeCommandEnd(end2, limitMs3) {
  switch (end2.kind) {
    case "exited":
      return `exited with code ${end2.code}`;
    case "killed":
      return `was killed by ${end2.signal}`;
    case "timed-out":
      return `did not end within ${formatSeconds2(limitMs3)}`;
  }
}
function describeUp(listener, isUnproven) {
  const where = `listening on ${formatListener(listener)}`;
  return isUnproven ? `${where}, in a process that does not let itself be looked into` : where;
}
function describeBlindSpot(blindSpot) {
  switch (blindSpot) {
    case "orphans":
      return "not checked on this machine: whether daemons of the app are left behind (it takes Linux and perl)";
    case "listeners":
      return "not checked on this machine: on which addresses the app listens (it takes Linux)";
  }
}

// src/check-round.ts
async function runRound(checks, context) {
  const { say } = context.options;
  const running = Promise.all(checks.map((check3) => runAndAct(check3, context)));
  const results = await sayWhileWaiting(running, "the checks", say);
  return {
    runs: results.map(({ run: run3 }) => run3),
    complaints: results.flatMap(({ complaints }) => complaints)
  };
}
async function runAndAct(check3, context) {
  const { dyno: dyno2, options: options7, retryUntilMs, signal } = context;
  const run3 = await runCheck(check3, {
    subject: dyno2,
    userAgent: options7.userAgent,
    retryUntilMs,
    signal,
    onAttempt: (of, attempt3) => sayAttempt(of, attempt3, options7)
  });
  const isToldOf = run3.last.outcome.kind !== "passed" && options7.interruption.received() === void 0;
  return { run: run3, complaints: isToldOf ? await tellFailure(run3, context) : [] };
}
function sayAttempt(check3, attempt3, { plan, say }) {
  if (attempt3.outcome.kind !== "abandoned") say(describeAttempt(check3, attempt3, plan.showsBody));
}
function tellFailure({ check: check3, attempts: attempts2 }, { dyno: dyno2, plan, options: options7 }) {
  const { showsBody } = options7.plan;
  const errors2 = attempts2.map(({ outcome }) => `${check3.name} ${describeOutcome(outcome, showsBody)}`);
  return actOnFailure(
    check3.onFailure,
    { checkName: check3.name, processType: plan.processType, errors: errors2 },
    {
      subject: dyno2,
      commandLimitMs: check3.timeoutMs,
      userAgent: options7.userAgent,
      signal: options7.interruption.signal
    }
  );
}

// src/checks/public-host.ts
var publicHost = "smoke-test.example.com";
var maxTimeoutMs = 5e3;
var refusingStatuses = [400, 403, 421];
var refusingText = /Invalid Host header|Blocked request\. This host/;
var exitReportMs2 = 50;
async function askByPublicHost(runs, subject, userAgent2, signal) {
  const [asked] = runs.flatMap(findFallback);
  if (asked === void 0) return void 0;
  const { check: check3, answer } = asked;
  const request = {
    ...check3,
    host: publicHost,
    timeoutMs: Math.min(check3.timeoutMs, maxTimeoutMs)
  };
  const { exited } = subject;
  const second = await exchange(request, subject, userAgent2, signal);
  const common = { checkName: check3.name, host: publicHost };
  if (second.kind === "answered") {
    const reaction = findRefusal(answer, second.answer);
    return reaction && { ...common, reaction };
  }
  const hasEnded = await Promise.race([exited.then(() => true), waitForReport()]);
  return hasEnded ? { ...common, reaction: { kind: "ended" } } : void 0;
}
function findFallback({
  check: check3,
  last: { outcome }
}) {
  if (check3.kind !== "http" || check3.origins.has("host") || outcome.kind !== "passed") return [];
  const { answer } = outcome;
  return answer === void 0 || answer.status >= 400 ? [] : [{ check: check3, answer }];
}
function findRefusal(first, second) {
  const text2 = findRefusingText(second);
  const isRefused = refusingStatuses.includes(second.status) || text2 !== void 0 && findRefusingText(first) === void 0;
  return isRefused ? { kind: "refused", status: second.status, text: text2 } : void 0;
}
function findRefusingText({ body }) {
  return refusingText.exec(body.toString("latin1"))?.[0];
}
function waitForReport() {
  return new Promise((resolve6) => setTimeout(() => resolve6(false), exitReportMs2));
}

// src/dyno/small-heap.ts
var lastMajor = 26;
async function keepHeapSmall() {
  if (Number.parseInt(process.versions.node, 10) > lastMajor) return;
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--semi-space-growth-factor=1");
}

// src/plan/check.ts
function stillListensCheck(processType) {
  return {
    kind: "listening",
    name: processType,
    retry: { kind: "counted", attempts: 1, waitMs: 0 },
    timeoutMs: 0,
    initialDelayMs: 0,
    isWarning: false,
    onFailure: {},
    origins: /* @__PURE__ */ new Map()
  };
}

// src/observation.ts
var exitReportMs3 = 250;
var reloadMs = 2e3;
var interruptionReportMs = 200;
async function observe(dyno2, plan, options7) {
  const { interruption, say, userAgent: userAgent2 } = options7;
  const over = new AbortController();
  (0, import_node_events.setMaxListeners)(0, over.signal, interruption.signal);
  const end2 = () => over.abort();
  void dyno2.exited.then(end2);
  interruption.signal.addEventListener("abort", end2, { once: true });
  if (interruption.signal.aborted) end2();
  let phase = "booting";
  const rounds = [];
  const context = { dyno: dyno2, plan, options: options7, signal: over.signal };
  const isWell = () => !over.signal.aborted && rounds.every(hasHeld);
  void keepHeapSmall();
  void warmHttpLibrary(routerHeaders("localhost", userAgent2)).catch(() => {
  });
  const readiness = plan.mustListen ? await waitUntilUp2(dyno2, plan, over.signal, say) : notNeeded;
  if (readiness.kind === "up" || readiness.kind === "not-needed") {
    phase = "checking";
    const upAfterMs = readiness.kind === "up" ? readiness.afterMs : 0;
    const retryUntilMs = findRetryEndMs(upAfterMs, plan.bootTimeout);
    rounds.push(await runRound(plan.checks, { ...context, retryUntilMs }));
    if (plan.settleMs > 0 && isWell()) {
      phase = "settling";
      await pause3(plan.settleMs, over.signal);
      rounds.push(await runRound(listPassed(rounds), { ...context, retryUntilMs: 0 }));
    }
    const silence = isWell() ? await findSilence(dyno2, plan, over.signal) : void 0;
    if (silence !== void 0 && isWell()) rounds.push({ runs: [silence], complaints: [] });
  }
  if (wasTerminated(dyno2)) await pause3(interruptionReportMs, interruption.signal);
  const ending = dyno2.ending();
  const isAsked = plan.processType === "web" && !options7.isByHand && isWell();
  const publicHost2 = isAsked ? await askByPublicHost(rounds.at(-1)?.runs ?? [], dyno2, userAgent2, over.signal) : void 0;
  return {
    readiness,
    rounds: rounds.map(({ runs }) => runs),
    complaints: rounds.flatMap(({ complaints }) => complaints),
    ending: ending && { ...ending, phase },
    publicHost: publicHost2
  };
}
var notNeeded = { kind: "not-needed" };
async function waitUntilUp2(dyno2, plan, signal, say) {
  const waiting = dyno2.waitUntilUp(plan.bootTimeout, signal);
  const readiness = await sayWhileWaiting(waiting, `${plan.processType} to listen on $PORT`, say);
  if (readiness.kind === "up") {
    const { afterMs, listener, isUnproven } = readiness;
    say(`up after ${formatSeconds2(afterMs)}: ${describeUp(listener, isUnproven)}`);
  }
  return readiness;
}
async function findSilence(dyno2, plan, signal) {
  await dyno2.waitUntilAtRest(exitReportMs3, signal);
  if (!plan.mustListen || await dyno2.keepsListening(reloadMs, signal)) return void 0;
  const outcome = { kind: "stopped-listening" };
  const last = { number: 1, outcome, atMs: dyno2.age(), tookMs: 0, nextInMs: void 0 };
  return { check: stillListensCheck(plan.processType), attempts: [last], last };
}
function hasHeld({ runs }) {
  return runs.every((run3) => hasPassed(run3) || run3.check.isWarning);
}
function listPassed(rounds) {
  return rounds.flatMap(({ runs }) => runs.filter(hasPassed).map(({ check: check3 }) => check3));
}
function hasPassed(run3) {
  return run3.last.outcome.kind === "passed";
}
function wasTerminated(dyno2) {
  const exit = dyno2.ending()?.exit;
  switch (exit?.kind) {
    case "code":
      return exit.code === 143 || exit.code === 0;
    case "signal":
    case "unwatched":
      return exit.signal === "SIGTERM";
    case void 0:
      return false;
  }
}
async function pause3(ms, signal) {
  await (0, import_promises8.setTimeout)(ms, void 0, { signal }).catch(() => {
  });
}

// src/dyno/own-address.ts
var import_node_net5 = require("node:net");
var import_node_os4 = require("node:os");
var loopbackAddress = "127.0.0.1";
var reachLimitMs = 1e3;
function findOwnAddress() {
  return listIpv4().find(({ internal }) => !internal)?.address;
}
function isOwnAddress(address) {
  return address.startsWith("127.") || listIpv4().some((own) => own.address === address);
}
async function canReach(address, port4) {
  const server = (0, import_node_net5.createServer)();
  const accepted = new Promise((resolve6) => {
    server.on("connection", (socket) => {
      socket.on("error", () => {
      }).resetAndDestroy();
      resolve6(true);
    });
  });
  const isListening = await new Promise((resolve6) => {
    server.once("error", () => resolve6(false)).listen({ port: port4, host: "0.0.0.0", exclusive: true }, () => resolve6(true));
  });
  if (!isListening) return false;
  const client = (0, import_node_net5.createConnection)({ host: address, port: port4 });
  const failed2 = new Promise((resolve6) => {
    client.once("error", (error) => {
      if (!("code" in error && error.code === "ECONNRESET")) resolve6(false);
    });
    client.setTimeout(reachLimitMs, () => resolve6(false));
  });
  const isReached = await Promise.race([accepted, failed2]);
  client.destroy();
  await new Promise((resolve6) => server.close(resolve6));
  return isReached;
}
function listIpv4() {
  return Object.values((0, import_node_os4.networkInterfaces)()).flatMap((addresses) => addresses ?? []).filter(({ family }) => family === "IPv4");
}

// src/dyno/port.ts
var import_node_net6 = require("node:net");
var anyPort = 0;
async function choosePort(wanted, offered) {
  if (wanted !== void 0) {
    return { kind: (await bindOnce(wanted)).kind === "bound" ? "free" : "taken", port: wanted };
  }
  const offer = offered === void 0 ? void 0 : await bindOnce(offered);
  if (offer?.kind === "bound") return { kind: "free", port: offer.port };
  const any = await bindOnce(anyPort);
  if (any.kind !== "bound") throw new Error("no free port on this machine");
  const isTaken = offered !== void 0 && offer?.kind === "in-use";
  return { kind: "free", port: any.port, ...isTaken ? { passedOver: offered } : {} };
}
async function isPortForbidden(port4) {
  return (await bindOnce(port4)).kind === "forbidden";
}
function bindOnce(port4) {
  return new Promise((resolve6) => {
    const server = (0, import_node_net6.createServer)();
    server.once("error", (error) => {
      const isForbidden = "code" in error && error.code === "EACCES";
      resolve6({ kind: isForbidden ? "forbidden" : "in-use" });
    });
    server.listen({ port: port4, exclusive: true }, () => {
      const address = server.address();
      const bound = address !== null && typeof address === "object" ? address.port : port4;
      server.close(() => resolve6({ kind: "bound", port: bound }));
    });
  });
}

// src/place.ts
async function choosePlace(plan, options7) {
  const choice = await choosePort(plan.port, readOfferedPort(options7));
  const passedOver = choice.kind === "free" ? choice.passedOver : void 0;
  return {
    port: choice.port,
    isTaken: choice.kind === "taken",
    passedOver: passedOver === void 0 ? void 0 : { port: passedOver, holder: findPortHolder(passedOver) },
    requestAddress: choice.kind === "taken" ? loopbackAddress : await chooseAddress(plan, choice.port, options7)
  };
}
function readOfferedPort({ environment, configPort, say }) {
  const text2 = readVariable(environment, "PORT");
  const port4 = Number(text2);
  if (!Number.isInteger(port4) || port4 < 1 || port4 > 65535) return void 0;
  if (port4 !== configPort) return port4;
  say(`PORT is a config var of this app (${makePrintable(text2 ?? "")}). The test uses another port.`);
  return void 0;
}
async function chooseAddress({ address = "unset" }, port4, { isByHand, say }) {
  const isAutomatic = address === "auto" || address === "unset" && !isByHand;
  if (!isAutomatic) return address === "unset" ? loopbackAddress : address;
  const own = findOwnAddress();
  if (own === void 0 || await canReach(own, port4)) return own ?? loopbackAddress;
  say(`cannot connect to ${own}, the address of this machine: requests go to ${loopbackAddress} instead`);
  return loopbackAddress;
}

// src/plan/dyno-name.ts
var releaseDyno = /^release\.(\d+)$/;
var firstDyno = "1";
var insteadOfFirst = "9001";
function nameDyno(dyno2, processType) {
  const number3 = releaseDyno.exec(dyno2 ?? "")?.[1];
  if (number3 === void 0) return void 0;
  return `${processType}.${number3 === firstDyno ? insteadOfFirst : number3}`;
}

// src/process-test.ts
async function testProcess(plan, options7) {
  const { interruption, say } = options7;
  const { isTaken, ...place2 } = await choosePlace(plan, options7);
  const common = {
    plan,
    ...place2,
    isByHand: options7.isByHand,
    quotaBytes: readMemoryQuota(),
    releaseFiles: options7.releaseFiles,
    showsBody: options7.plan.showsBody
  };
  if (isTaken) {
    const readiness = { kind: "foreign", holder: findPortHolder(place2.port) };
    return { ...common, ...nothingSeen, readiness, interruption: interruption.received() };
  }
  const oomKillsBefore = readOomKills() ?? 0;
  const dyno2 = await boot(plan, place2, options7);
  try {
    const seen = await observe(dyno2, plan, options7);
    const peakBytes = dyno2.ending() ? dyno2.memory.peak() : dyno2.memory.sample();
    if (seen.ending) await dyno2.lastWords();
    const oomKills = (readOomKills() ?? 0) - oomKillsBefore;
    const stopping = dyno2.stop(plan.stopTimeoutMs, interruption.hurry);
    const stopped = await sayWhileWaiting(stopping, `${plan.processType} to stop`, say);
    return {
      ...common,
      ...seen,
      // Also one that came while it was being stopped.
      interruption: interruption.received(),
      oomKills,
      stopped,
      peakBytes,
      elapsedMs: dyno2.age(),
      tail: dyno2.tail(),
      blindSpots: dyno2.blindSpots
    };
  } catch (error) {
    await dyno2.stop(0, AbortSignal.abort());
    throw error;
  }
}
var nothingSeen = {
  rounds: [],
  complaints: [],
  publicHost: void 0,
  ending: void 0,
  oomKills: 0,
  stopped: void 0,
  peakBytes: void 0,
  elapsedMs: 0,
  tail: [],
  blindSpots: []
};
async function boot(plan, { port: port4, requestAddress }, options7) {
  const { output: output2, say } = options7;
  const booting = bootDyno({
    initPath: options7.initPath,
    command: plan.command,
    environment: environmentBytes(makeEnvironment(plan, port4, options7.environment)),
    workingDirectory: options7.workingDirectory,
    maxOpenFiles: options7.maxOpenFiles,
    port: port4,
    ownAddress: requestAddress,
    acceptsLoopback: options7.isByHand,
    logWriter: { write: (bytes) => output2.app(`${plan.processType} | `, bytes), note: say }
  });
  say(`booting ${plan.processType} with PORT=${port4}: ${makePrintable(plan.command)}`);
  return await booting;
}
function makeEnvironment(plan, port4, environment) {
  const dyno2 = nameDyno(readVariable(environment, "DYNO"), plan.processType);
  const own = /* @__PURE__ */ new Map([
    ["PORT", `${port4}`],
    ["SMOKE_TEST_RUN", makeRunId()]
  ]);
  const named2 = dyno2 === void 0 ? environment : set(environment, /* @__PURE__ */ new Map([["DYNO", dyno2]]));
  return set(changeEnvironment(named2, plan.changes), own);
}
function set(environment, variables) {
  return changeEnvironment(environment, { unset: [], set: variables });
}

// src/smoke-test.ts
async function* runSmokeTest(options7) {
  for (const plan of options7.plan.processes) {
    const facts = await testProcess(plan, options7);
    const verdict = judge(facts);
    yield { verdict, facts };
    if (verdict.kind !== "passed") return;
  }
}

// src/verdict/release-files.ts
function describeSetAside(files) {
  if (files.kind !== "set-aside" || files.paths.length === 0) return [];
  const { paths } = files;
  return [
    `set aside ${formatCount(paths.length, "file")} that the release command wrote. A web dyno doesn't have ${them(paths)}: ${formatPaths(paths)}`
  ];
}
function describeReleaseFiles(files) {
  if (files.kind !== "set-aside" || files.paths.length === 0) return [];
  const { paths } = files;
  return [
    `The release command wrote ${formatCount(paths.length, "file")}: ${formatPaths(paths)}`,
    `A web dyno gets the slug without ${them(paths)}, so ${paths.length === 1 ? "it was" : "they were"} moved to .heroku/smoke-test before the boot.`
  ];
}
function adviseOnReleaseFiles(files) {
  if (files.kind === "slug-changed")
    return [
      "Don't change or delete files of the slug in the release command: web dynos don't get the changes."
    ];
  if (files.kind !== "set-aside" || files.paths.length === 0) return [];
  const { paths } = files;
  return [
    `If it needs ${them(paths, "this file", "these files")}: create ${them(paths)} in the build, or keep the data outside the dyno, such as in a database.`
  ];
}
function warnOfReleaseFiles(files) {
  switch (files.kind) {
    case "none":
      return [];
    case "unknown":
      return [
        "the app's files could not be listed, so it is not known whether the release command wrote any; a web dyno would not have them"
      ];
    case "slug-changed":
      return [
        `the release command changed or deleted ${formatCount(files.paths.length, "file")} of the slug, and a web dyno gets the slug without these changes: ${formatPaths(files.paths)}`,
        ...files.created.length > 0 ? [
          `the release command also wrote ${formatCount(files.created.length, "new file")}, which a web dyno doesn't have: ${formatPaths(files.created)}`
        ] : []
      ];
    case "set-aside":
      return files.failures.map(
        ({ paths, code }) => `the release command wrote ${formatCount(paths.length, "file")} that could not be set aside (${code}), and a web dyno doesn't have ${them(paths)}: ${formatPaths(paths)}`
      );
  }
}
var shownPaths = 5;
function formatPaths(paths) {
  const more = paths.length - shownPaths;
  const shown = paths.slice(0, shownPaths).map((path) => formatName(Buffer.from(path, "latin1").toString()));
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function them(paths, one = "it", several = "them") {
  return paths.length === 1 ? one : several;
}

// src/verdict/warnings.ts
var bootShare = 0.75;
var memoryShare = 0.9;
function findWarnings(facts) {
  return [
    ...warnOfPort(facts),
    ...warnOfBoot(facts),
    ...warnOfMemory(facts),
    ...warnOfStop(facts),
    ...warnOfHealthPath(facts),
    ...warnOfPublicHost(facts),
    ...warnOfLoops(facts),
    ...warnOfChecks(facts),
    ...warnOfReleaseFiles(facts.releaseFiles),
    ...facts.complaints,
    ...facts.blindSpots.map(describeBlindSpot)
  ];
}
function warnOfPort({ plan, port: port4, passedOver }) {
  if (passedOver === void 0) return [];
  const holder = passedOver.holder === void 0 ? "" : ` by ${formatName(passedOver.holder)}`;
  return [
    `port ${passedOver.port}, which is $PORT of this dyno, was already in use${holder}, so ${plan.processType} got port ${port4}; if .profile starts a server on $PORT, ${plan.processType} cannot listen there on its own dyno`
  ];
}
function warnOfBoot({ plan, readiness, isByHand }) {
  if (readiness.kind !== "up" || plan.processType !== "web") return [];
  const { afterMs, listener } = readiness;
  const limitMs3 = plan.bootTimeout.platformMs;
  if (isByHand && listener.isLoopback) {
    return [`it listens on ${formatListener(listener)} alone, which Heroku's router could not reach (R10)`];
  }
  if (afterMs > limitMs3) {
    return [
      `it took ${formatSeconds2(afterMs)} to listen, and Heroku ends a web dyno after ${formatSeconds2(limitMs3)} (R10), unless the app's limit is raised; a release dyno may also be slower than a web dyno`
    ];
  }
  if (afterMs <= bootShare * limitMs3) return [];
  return [
    `it took ${formatSeconds2(afterMs)} of the ${formatSeconds2(limitMs3)} to listen in which Heroku wants it (R10)`
  ];
}
function warnOfMemory({ peakBytes, quotaBytes }) {
  if (peakBytes === void 0 || quotaBytes === void 0 || peakBytes <= memoryShare * quotaBytes) return [];
  return [
    `it used ${formatMegabytes(peakBytes)} of the dyno's ${formatMegabytes(quotaBytes)} of memory (R14)`
  ];
}
function warnOfStop({ plan, stopped }) {
  if (stopped === void 0) return [];
  const warnings = [];
  const { killed, survivors } = stopped;
  if (killed.kind === "after-stop-timeout") {
    warnings.push(
      `SIGTERM did not end it within ${formatSeconds2(plan.stopTimeoutMs)}, SIGKILL had to (R12)${killed.names.length > 0 ? `: ${formatNames(killed.names)}` : ""}`
    );
  }
  if (killed.kind === "outlived-app" && killed.names.length > 0) {
    warnings.push(
      `these outlived the app's own process and had to be ended by SIGKILL: ${formatNames(killed.names)}`
    );
  }
  if (survivors.length > 0) {
    const names = survivors.map(({ name: name2, pid }) => `${formatName(name2)} (${pid})`).join(", ");
    warnings.push(`even SIGKILL has not ended these: ${names}`);
  }
  return warnings;
}
function warnOfChecks(facts) {
  return latestRuns(facts).filter(({ check: check3, last }) => check3.isWarning && last.outcome.kind !== "passed").map(
    ({ check: check3, last }) => `${check3.name} ${describeOutcome(last.outcome, facts.showsBody)}; it is set to warn only`
  );
}
var adviseOnHost = "To test with your app's own host name: heroku config:set SMOKE_TEST_HOST=www.example.com, or heroku labs:enable runtime-dyno-metadata";
function warnOfPublicHost({ plan, publicHost: publicHost2 }) {
  if (publicHost2 === void 0) return [];
  const { checkName, host, reaction } = publicHost2;
  switch (reaction.kind) {
    case "refused": {
      const text2 = reaction.text === void 0 ? "" : ` and "${reaction.text}"`;
      return [
        `${checkName} passed with Host: localhost, but answered ${reaction.status}${text2} to Host: ${host}. If your app accepts only localhost, it refuses every visitor. ${adviseOnHost}`
      ];
    }
    case "ended":
      return [
        `${checkName} passed with Host: localhost, but ${plan.processType} exited at a request with Host: ${host}. ${adviseOnHost}`
      ];
  }
}
function warnOfLoops(facts) {
  return latestRuns(facts).flatMap(
    ({ check: check3, last: { outcome } }) => outcome.kind === "passed" && outcome.remark !== void 0 ? [
      `${check3.name} redirects to the URL that was requested (a redirect loop)${describeRemark2(outcome.remark, outcome.answer?.status)}`
    ] : []
  );
}
function describeRemark2(remark, status2) {
  switch (remark) {
    case "loop-is-accepted":
      return `. It passes because the check accepts status ${status2}.`;
    case "loop-without-cdn":
      return ", except with the headers of a CDN, such as CF-Visitor. Visitors who reach your app without that CDN get ERR_TOO_MANY_REDIRECTS. Make the app trust the header X-Forwarded-Proto.";
  }
}
function warnOfHealthPath(facts) {
  return latestRuns(facts).flatMap(({ check: check3, last }) => {
    if (check3.kind !== "http" || check3.expectation.statuses !== unbrokenStatuses) return [];
    const status2 = last.outcome.kind === "passed" ? last.outcome.answer?.status : void 0;
    if (status2 === void 0 || status2 < 400) return [];
    return [
      `${check3.name} answered ${status2}, which only shows that the app is there. A path that tells its health says more: heroku config:set SMOKE_TEST_PATH=/health_check`
    ];
  });
}

// src/verdict/json-report.ts
var reportVersion2 = 1;
function formatJsonReport({
  mode,
  version: version4,
  verdict,
  exitCode,
  problems,
  results
}) {
  return JSON.stringify({
    reportVersion: reportVersion2,
    version: version4,
    mode,
    verdict: verdict?.kind ?? "nothing-to-test",
    heroku: (verdict && herokuCode(verdict, results.at(-1)?.facts.plan.processType)) ?? null,
    exitCode,
    problems,
    processes: results.map((result) => describeProcess(result.verdict, result.facts))
  });
}
function describeProcess(verdict, facts) {
  const { plan, port: port4, readiness, ending, stopped, elapsedMs, peakBytes, quotaBytes } = facts;
  return {
    process: plan.processType,
    verdict: verdict.kind,
    heroku: herokuCode(verdict, plan.processType) ?? null,
    port: port4,
    bootMs: readiness.kind === "up" ? Math.round(readiness.afterMs) : null,
    elapsedMs: Math.round(elapsedMs),
    stopMs: stopped === void 0 ? null : Math.round(stopped.tookMs),
    exit: ending === void 0 ? null : ending.exit,
    memoryBytes: peakBytes ?? null,
    quotaBytes: quotaBytes ?? null,
    warnings: findWarnings(facts),
    checks: latestRuns(facts).map((run3) => describeRun(run3, facts.showsBody))
  };
}
function describeRun({ check: check3, attempts: attempts2, last }, showsBody) {
  return {
    name: check3.name,
    kind: check3.kind,
    passed: last.outcome.kind === "passed",
    warnsOnly: check3.isWarning,
    attempts: attempts2.map(({ outcome, atMs, tookMs }) => ({
      outcome: outcome.kind,
      text: makePrintable(describeOutcome(outcome, showsBody)),
      status: "answer" in outcome && outcome.answer ? outcome.answer.status : null,
      atMs: Math.round(atMs),
      tookMs: Math.round(tookMs)
    }))
  };
}

// src/verdict/connection-limit.ts
var refusals2 = [
  /remaining connection slots are reserved/i,
  /too many connections\b/i,
  /too many clients already/i,
  /no more connections allowed/i,
  /\b(SQLSTATE\W{0,3}|code: ')53300\b/i,
  /(\bERROR (1040|1203) \(|\berrno:? ?(1040|1203)\b|SQLSTATE\[\w+\] \[(1040|1203)\])/,
  /\bER_(CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|USER_LIMIT_REACHED)\b/,
  /(has exceeded the|has already more than) '?max_user_connections/i,
  /max number of clients reached/i,
  /connection refused because too many open connections/i
];
function findConnectionLimit(tail) {
  return tail.findLast((line) => refusals2.some((refusal) => refusal.test(line)));
}
function describeConnectionLimit(line, processType) {
  return {
    seen: [
      `The database or its proxy has no connection left: ${makePrintable(line.trim())}`,
      `The smoke test runs a second copy of ${processType} beside the live dynos, and both use connections. With Preboot the same happens at every deploy.`
    ],
    todo: [
      "Use fewer processes in the test: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1",
      "Or use a smaller pool in the test, by the variable that your app reads for it (RAILS_MAX_THREADS, DB_POOL, POOL_SIZE): heroku config:set SMOKE_TEST_ENV_DB_POOL=2"
    ]
  };
}

// src/verdict/diagnose-silence.ts
function diagnoseSilence(atMs, { plan, port: port4 }) {
  const name2 = plan.processType;
  return {
    headline: `${name2} stopped listening on $PORT after its checks had passed`,
    seen: [
      `Nothing listened on port ${port4} any more, ${formatSeconds2(atMs)} after the boot.`,
      `The command of ${name2} was still running, so Heroku would not restart it.`
    ],
    todo: [
      "Check its log for the reason: the server may have closed its socket, or exited.",
      `If ${name2} is started by a shell or in a pipe (server | cat), the shell can outlive the server: start it with exec, without a pipe.`
    ]
  };
}

// src/verdict/request-headers.ts
var proto = "X-Forwarded-Proto";
function listHeaders(check3) {
  const { headers } = check3;
  const isOwn2 = headers.some(({ name: name2 }) => name2.toLowerCase() === proto.toLowerCase());
  return [
    { name: "Host", value: showHost(check3) },
    ...isOwn2 ? [] : [{ name: proto, value: "https" }],
    ...headers.map(({ name: name2 }) => ({ name: name2, value: void 0 }))
  ];
}

// src/verdict/status-advice.ts
function statusAdvice({ status: status2, location = "" }, check3, asksOwnAddress2 = false) {
  if (status2 >= 300 && status2 < 400) return redirectAdvice(status2, location, check3);
  switch (status2) {
    case 400:
    case 403:
    case 421:
      return [
        `If the app checks the Host header (Rails config.hosts, Django ALLOWED_HOSTS), it has refused ${showHost(check3)}: ${setHost(check3, "www.example.com")}`,
        otherPath(check3),
        ...status2 === 403 && asksOwnAddress2 ? [askLoopback(check3)] : []
      ];
    case 404:
    case 405:
      return [otherPath(check3)];
  }
  if (status2 >= 500) {
    return [
      "Look for an exception in the log of the app.",
      "See that the config vars which it needs are set (heroku config), and that its release command has migrated the database."
    ];
  }
  return [otherPath(check3), acceptIt(check3, status2)];
}
function loopAdvice(check3) {
  return [
    "Make the app trust the header X-Forwarded-Proto: Rails config.assume_ssl = true, Django SECURE_PROXY_SSL_HEADER, Express app.set('trust proxy', 1).",
    `If this redirect is expected, check another path: ${changePath(check3)}`
  ];
}
function redirectAdvice(status2, location, check3) {
  const target = URL.canParse(location) ? new URL(location) : void 0;
  if (target?.protocol !== "https:" || hostName.read(target.host) === void 0)
    return [otherPath(check3), acceptIt(check3, status2)];
  return [
    "If it redirects to https: the request already says X-Forwarded-Proto: https, as Heroku's router does. Let the app trust that header (Rails config.assume_ssl, Django SECURE_PROXY_SSL_HEADER).",
    ...target.host === check3.host || check3.hostTemplate !== void 0 ? [] : [`If it redirects to its own host name: ${setHost(check3, target.host)}`],
    acceptIt(check3, status2)
  ];
}
function otherPath(check3) {
  return `Let ${showPath(check3.path)} answer 200 to everybody, or ask for another path: ${changePath(check3)}`;
}
function changePath(check3) {
  const example = check3.path === "/health_check" ? "/up" : "/health_check";
  const place2 = findPlace(check3);
  return place2 === void 0 ? `heroku config:set SMOKE_TEST_PATH=${example}` : `path in ${formatJsonPath(place2)} of app.json`;
}
function askLoopback({ path }) {
  return `If ${showPath(path)} only answers requests from localhost: heroku config:set SMOKE_TEST_ADDRESS=127.0.0.1`;
}
function acceptIt(check3, status2) {
  const statuses = status2 >= 200 && status2 < 300 ? "200-299" : `200-299,${status2}`;
  const place2 = findPlace(check3);
  return place2 === void 0 ? `Or accept it: heroku config:set SMOKE_TEST_STATUS=${statuses}` : `Or accept it: "status": "${statuses}" in ${formatJsonPath(place2)} of app.json`;
}
function setHost(check3, host) {
  const place2 = findPlace(check3);
  return place2 === void 0 || place2[1] === "web" ? `heroku config:set SMOKE_TEST_HOST=${host}` : `a header Host in httpHeaders of ${formatJsonPath(place2)} in app.json`;
}
function findPlace({ origins }) {
  const origin = origins.get("path");
  return origin?.kind === "app-json" ? origin.path.slice(0, -1) : void 0;
}

// src/verdict/diagnose-check.ts
var shownBodyLength = 500;
var shownOutputLines = 20;
function diagnoseCheck({ check: check3, attempts: attempts2, last }, facts) {
  const { outcome } = last;
  if (outcome.kind === "stopped-listening") return diagnoseSilence(last.atMs, facts);
  return {
    headline: `${check3.name} ${describeOutcome(outcome, facts.showsBody)}${describeExpected(check3, outcome, facts.showsBody)}`,
    seen: [
      ...check3.description === void 0 ? [] : [`app.json says of it: ${check3.description}`],
      `${describeTries(attempts2.length)}, ${formatSeconds2(last.atMs)} after the boot.`,
      ...describeRequest(check3, facts.port),
      ...facts.rounds.length > 1 ? ["It had passed before: this was the second look at the app."] : [],
      ..."answer" in outcome && outcome.answer !== void 0 ? describeBody(outcome.answer, facts) : [],
      ...describeJudgement(outcome),
      ...outcome.kind === "malformed" ? [`The answer could not be read: ${makePrintable(outcome.reason)}.`] : [],
      ...outcome.kind === "command-failed" ? describeOutput(outcome.end.output) : [],
      ...outcome.kind === "not-listening" ? describeAddresses(outcome.addresses, facts) : [],
      ...isIpv6Only(facts) ? ["The app listens on IPv6 alone; Heroku's router speaks IPv4 to a dyno."] : []
    ],
    todo: advise(check3, outcome, facts)
  };
}
function describeTries(count) {
  return count === 1 ? "It was the only attempt" : `It was the last of ${count} attempts`;
}
function describeExpected(check3, outcome, showsBody) {
  if (check3.kind !== "http") return "";
  const { statuses, content = "", body = "" } = check3.expectation;
  if (outcome.kind === "wrong-status") return `; expected: ${describeStatuses(statuses)}`;
  if (!showsBody) return "";
  if (outcome.kind === "wrong-body") return `; expected: ${quote(body, 80)}`;
  if (outcome.kind === "content-missing") return ` ${quote(content, 80)}`;
  return "";
}
function describeRequest(check3, port4) {
  if (check3.kind !== "http") return [];
  const headers = listHeaders(check3).map(
    ({ name: name2, value }) => value === void 0 ? `${name2} as app.json has it` : `${name2}: ${value}`
  );
  return [`The request was GET ${showPath(check3.path)} to port ${port4}, with ${joinWords2(headers)}.`];
}
function describeBody({ body, isCut }, { showsBody }) {
  if (!showsBody) return ["The body is not shown, since SMOKE_TEST_SHOW_BODY is off."];
  if (body.length === 0) return ["The body was empty."];
  const text2 = makePrintable(body.toString("utf8"));
  const shown = text2.slice(0, shownBodyLength);
  const size = text2.length > shownBodyLength ? `The body began (${isCut ? "more than " : ""}${body.length} bytes in all):` : "The body was:";
  return [[size, ...shown.trimEnd().split("\n")].join("\n    ")];
}
function describeJudgement(outcome) {
  switch (outcome.kind) {
    case "redirect-loop":
      return [
        "The request had X-Forwarded-Proto: https, as from Heroku's router. A browser would follow this redirect until it gives up (ERR_TOO_MANY_REDIRECTS)."
      ];
    case "cookie-too-large":
      return ["Heroku's router passes on Set-Cookie headers of up to 8192 bytes."];
    case "content-missing":
      return outcome.answer.isCut ? ["The text was searched in the first 16 MB of the body."] : [];
    case "passed":
    case "wrong-status":
    case "wrong-body":
    case "refused":
    case "timed-out":
    case "closed-early":
    case "malformed":
    case "not-listening":
    case "stopped-listening":
    case "command-failed":
    case "abandoned":
      return [];
  }
}
function describeOutput(lines) {
  if (lines.length === 0) return ["It has written nothing."];
  return [["It wrote last:", ...lines.slice(-shownOutputLines).map(makePrintable)].join("\n    ")];
}
function describeAddresses(addresses, { plan, port: port4 }) {
  if (addresses.length === 0) return [`Nothing of ${plan.processType} listened on port ${port4}.`];
  return [
    `${plan.processType} listened on ${addresses.map((address) => formatListener({ address, port: port4 })).join(" and ")}.`
  ];
}
function isIpv6Only({ readiness }) {
  return readiness.kind === "up" && readiness.listener.isIpv6Only;
}
function advise(check3, outcome, facts) {
  const name2 = facts.plan.processType;
  switch (outcome.kind) {
    case "wrong-status":
      return check3.kind === "http" ? statusAdvice(outcome.answer, check3, asksOwnAddress(facts)) : [];
    case "redirect-loop":
      return check3.kind === "http" ? loopAdvice(check3) : [];
    case "cookie-too-large":
      return ["Store less in the cookie: keep the session on the server, and only its ID in the cookie."];
    case "wrong-body":
    case "content-missing": {
      const field = outcome.kind === "wrong-body" ? "body" : "content";
      const origin = describeOrigin(check3.origins.get(field));
      return [
        "If the app is not well, mend what its healthcheck tells.",
        `If the expected text is out of date, change it: ${origin}`
      ];
    }
    case "refused":
      return isIpv6Only(facts) ? adviseOnIpv6(name2) : adviseOnClosing(name2);
    case "timed-out":
      return adviseOnTimeout(outcome.awaited, check3, facts.plan);
    case "closed-early":
      return [
        "A worker that crashes in a request looks like this: its log should say why.",
        "If the app speaks TLS on $PORT, let it speak plain HTTP: Heroku ends TLS at its router."
      ];
    case "malformed":
      return [`Let ${name2} speak plain HTTP/1.1 on $PORT: Heroku ends TLS and HTTP/2 at its router.`];
    case "command-failed":
      return ["See what the command says, and run it by hand: heroku run bash"];
    case "not-listening":
      if (outcome.addresses.length === 0) return adviseOnClosing(name2);
      return isIpv6Only(facts) ? adviseOnIpv6(name2) : [`Let ${name2} bind 0.0.0.0, which is all interfaces.`];
    case "stopped-listening":
    case "passed":
    case "abandoned":
      return [];
  }
}
function asksOwnAddress({ readiness, requestAddress }) {
  return readiness.kind === "up" && readiness.listener.isWildcard && !requestAddress.startsWith("127.");
}
function adviseOnClosing(name2) {
  return [`${name2} listened and then did not: see in its log why.`];
}
function adviseOnIpv6(name2) {
  return [`Let ${name2} bind 0.0.0.0, or [::] without the option that makes it IPv6 only.`];
}
var routerLimitMs = 3e4;
function adviseOnTimeout(awaited, check3, { processType }) {
  const limit = processType === "web" && awaited === "answer" && check3.timeoutMs < routerLimitMs ? [`Heroku's router gives an answer 30 s; this check gave it ${formatSeconds2(check3.timeoutMs)}.`] : [];
  if (awaited === "connection") {
    return [
      `${processType} listens, and accepts no connection: see whether all its workers are busy, or blocked at boot.`
    ];
  }
  return [
    "A healthcheck should answer at once: see what this one waits for, such as a database that cannot be reached.",
    ...limit
  ];
}

// src/verdict/size-advice.ts
function sizeAdvice({ isByHand, quotaBytes }) {
  if (isByHand) return [];
  const size = quotaBytes === void 0 ? "may be smaller than a web dyno" : `has ${formatMegabytes(quotaBytes)} of memory`;
  return [
    `This release dyno ${size}. If web dynos are larger, give the release phase one like theirs: heroku ps:type release=standard-2x`,
    "Or let the test start fewer workers: heroku config:set SMOKE_TEST_ENV_WEB_CONCURRENCY=1"
  ];
}

// src/verdict/diagnose-crash.ts
function diagnoseCrash(verdict, facts) {
  const name2 = facts.plan.processType;
  const known = explainExit(verdict.exit, name2);
  return {
    headline: `${name2} ${formatExit(verdict.exit)} after ${formatSeconds2(verdict.afterMs)}, ${describePhase(verdict.phase)}`,
    seen: known === void 0 ? [] : [known.seen],
    todo: [
      ...facts.tail.length > 0 ? ["Read its last lines below: the reason is usually there."] : [],
      ...known?.todo ?? ["See that the config vars which it needs are set: heroku config"],
      ...known?.todo === void 0 ? sizeAdvice(facts) : []
    ]
  };
}
function describePhase(phase) {
  switch (phase) {
    case "booting":
      return "before it listened on $PORT";
    case "checking":
      return "while it was being checked";
    case "settling":
      return "soon after it had passed its first check";
  }
}
function explainExit(exit, name2) {
  switch (exit.kind) {
    case "code":
      return explainCode(exit.code, name2);
    case "signal":
      return explainSignal(exit.signal, name2);
    case "unwatched":
      return {
        seen: `How ${name2} would have ended is not known: nothing watched it any more.`,
        todo: [
          `Check whether ${name2} or .profile kills processes that it did not start, with pkill or killall.`,
          "If nothing does, release again: heroku releases:retry"
        ]
      };
  }
}
function explainCode(code, name2) {
  switch (code) {
    case 0:
      return {
        seen: `Code 0 says that its work was done. ${name2} must run until it is stopped.`,
        todo: [`Let the command of ${name2} stay in the foreground: without & and without --daemon.`]
      };
    case 126:
      return {
        seen: "Bash uses code 126 for a file that it may not execute.",
        todo: ["Make it executable: git update-index --chmod=+x FILE"]
      };
    case 127:
      return {
        seen: "Bash uses code 127 for a command that it does not find.",
        todo: [
          "See how the command is spelt in the Procfile.",
          "See that what brings it is in the slug: its buildpack, and the dependency that it comes with."
        ]
      };
    case 137:
      return { seen: "Code 137 stands for SIGKILL, which usually comes from the kernel, for want of memory." };
    case 143:
      return explainSignal("SIGTERM", name2);
  }
  return void 0;
}
function explainSignal(signal, name2) {
  switch (signal) {
    case "SIGKILL":
      return { seen: "SIGKILL usually comes from the kernel or the platform, for want of memory." };
    case "SIGTERM":
      return { seen: `SIGTERM did not come from the smoke test: something in ${name2} has ended it.` };
    case "SIGSEGV":
    case "SIGBUS":
    case "SIGILL":
    case "SIGABRT":
      return {
        seen: `${signal} comes from machine code: of the language itself, or of an extension.`,
        todo: ["See that native extensions are built for the stack that the app runs on: heroku stack"]
      };
  }
  return void 0;
}

// src/verdict/diagnose.ts
function diagnose(verdict, facts) {
  const name2 = facts.plan.processType;
  switch (verdict.kind) {
    case "crashed":
      return diagnoseCrash(verdict, facts);
    case "never-listened":
      return {
        headline: `${name2} did not listen on $PORT within ${formatSeconds2(verdict.afterMs)}`,
        seen: [
          `PORT was ${facts.port}; no process of ${name2} listened on any TCP port.`,
          ...describeUnclaimed(facts)
        ],
        todo: [
          ...facts.tail.length > 0 ? [adviseOnLog] : [],
          `Let ${name2} listen on the port in $PORT, on 0.0.0.0.`,
          ...adviseOnLimit(verdict.afterMs, facts),
          ...sizeAdvice(facts)
        ]
      };
    case "wrong-port":
      return {
        headline: `${name2} listens on ${formatAddresses(verdict.listeners)}, not on $PORT`,
        seen: describeUnclaimed(facts, [
          `PORT was ${facts.port}; nothing listened there after ${formatSeconds2(verdict.afterMs)}.`
        ]),
        todo: [
          `Let ${name2} listen on the port in $PORT, which differs from dyno to dyno. Usually it is an option of the command in the Procfile, such as --port $PORT.`,
          ...adviseOnLimit(verdict.afterMs, facts)
        ]
      };
    case "loopback-only":
      return {
        headline: `${name2} listens on ${formatAddresses(verdict.listeners)} alone, where Heroku's router cannot reach it`,
        seen: [
          `After ${formatSeconds2(verdict.afterMs)} nothing listened on port ${facts.port} of any other interface.`
        ],
        todo: [
          `Let ${name2} bind 0.0.0.0 instead of localhost. Usually it is an option of the command in the Procfile, such as --host 0.0.0.0.`
        ]
      };
    case "port-taken":
      return {
        headline: `another process has port ${facts.port}, which ${name2} was to get`,
        seen: [
          verdict.holder === void 0 ? "It could not be found out which process that is." : `It is held by ${formatName(verdict.holder)}, which ${name2} has not started.`
        ],
        todo: [
          ...facts.plan.port === void 0 ? [] : ["Unset SMOKE_TEST_PORT: a free port is found without it."],
          "If a .profile.d script starts a server, let it do so only where DYNO begins with web."
        ]
      };
    case "check-failed":
      return diagnoseCheck(verdict.run, facts);
    case "out-of-memory":
      return diagnoseMemory(verdict.exit, facts);
    case "interrupted":
      return {
        headline: `the smoke test was ended by ${verdict.signal}`,
        seen: [`${name2} was stopped; its verdict is not known.`],
        todo: facts.isByHand ? [] : ["Release again: heroku releases:retry"]
      };
  }
}
function diagnoseMemory(exit, facts) {
  const name2 = facts.plan.processType;
  return {
    headline: `${name2} ran out of memory: the kernel killed one of its processes`,
    seen: [
      ...exit === void 0 ? [] : [`${name2} ${formatExit(exit)}.`],
      ...facts.peakBytes === void 0 ? [] : [`Its processes used ${formatMegabytes(facts.peakBytes)} at the last look.`]
    ],
    todo: sizeAdvice(facts)
  };
}
function describeUnclaimed({ port: port4, readiness }, otherwise = []) {
  if (readiness.kind !== "not-up" || !readiness.isUnclaimed) return otherwise;
  return [`A socket listens on port ${port4}, but the process that holds it could not be found.`];
}
var adviseOnLog = "Read its last lines below: the app may have crashed under a process manager, such as pm2 or nodemon, that goes on by itself.";
function formatAddresses(listeners) {
  return [...new Set(listeners.map(formatListener))].join(" and ");
}
function adviseOnLimit(afterMs, { plan, isByHand }) {
  const seconds3 = suggestLimit(afterMs);
  const set2 = isByHand ? `--boot-timeout ${seconds3}` : `heroku config:set SMOKE_TEST_BOOT_TIMEOUT=${seconds3}`;
  const platform = plan.processType === "web" && seconds3 * 1e3 > plan.bootTimeout.platformMs ? ", and Heroku's own limit at https://tools.heroku.support/limits/boot_timeout" : "";
  return [`If it needs longer to boot: ${set2}${platform}`];
}
var longestBootSeconds = 3e3;
function suggestLimit(afterMs) {
  return Math.min(Math.ceil(2 * Math.floor(afterMs / 1e3) / 30) * 30, longestBootSeconds) || 30;
}

// src/verdict/report.ts
function reportPass(facts) {
  const { plan, readiness, rounds, stopped, elapsedMs, peakBytes, quotaBytes } = facts;
  const attempts2 = rounds.flat().flatMap((run3) => run3.attempts.map((attempt3) => ({ check: run3.check, attempt: attempt3 })));
  const timeline = [
    [0, "booted"],
    ...readiness.kind === "up" ? [[readiness.afterMs, describeUp(readiness.listener, readiness.isUnproven)]] : [],
    ...attempts2.map(
      ({ check: check3, attempt: attempt3 }) => [attempt3.atMs, describeAttempt(check3, attempt3, facts.showsBody)]
    ),
    [elapsedMs, stopped?.killed.kind === "nobody" ? "stopped by SIGTERM" : "stopped by SIGKILL"]
  ];
  const memory = peakBytes === void 0 ? [] : [
    `peak memory: ${formatMegabytes(peakBytes)}${quotaBytes === void 0 ? "" : ` of ${formatMegabytes(quotaBytes)}`}`
  ];
  return [
    `PASSED: ${plan.processType} boots${plan.mustListen ? ", listens" : ""} and passes ${countPassed(facts)}`,
    ...[...timeline].sort(([one], [other]) => one - other).map(([atMs, text2]) => `${formatExactSeconds(atMs).padStart(11)}  ${text2}`),
    ...memory,
    ...findWarnings(facts).map((text2) => `warning: ${text2}`)
  ];
}
function reportFailure(verdict, facts, context) {
  const { headline, seen, todo } = withKnownCause(diagnose(verdict, facts), verdict, facts);
  const code = herokuCode(verdict, facts.plan.processType);
  const isJudged = verdict.kind !== "interrupted";
  const warnings = isJudged ? findWarnings(facts) : [];
  const releaseFiles = isJudged ? facts.releaseFiles : noReleaseFiles;
  return [
    `FAILED: ${headline}${code === void 0 ? "" : ` (${code})`}`,
    ...section(
      "What was seen",
      [...seen, ...describeReleaseFiles(releaseFiles), ...warnings.map((text2) => `Also: ${text2}.`)].map(
        (text2) => `- ${text2}`
      )
    ),
    ...facts.plan.checks.length > 1 ? section("The checks", describeChecks(facts)) : [],
    ...section("What to do", number2([...adviseOnReleaseFiles(releaseFiles), ...todo])),
    ...reportTail(facts),
    ...section("About this release", describeRelease2(context)),
    ...section(
      "To see it happen on your machine, in the app's directory",
      describeReproduction(verdict, facts)
    )
  ];
}
function withKnownCause(diagnosis, { kind }, facts) {
  const line = kind === "interrupted" || facts.isByHand ? void 0 : findConnectionLimit(facts.tail);
  if (line === void 0) return diagnosis;
  const known = describeConnectionLimit(line, facts.plan.processType);
  return {
    ...diagnosis,
    seen: [...diagnosis.seen, ...known.seen],
    // The size of the dyno has no part in this.
    todo: [...known.todo, ...diagnosis.todo.filter((advice) => !/ps:type|WEB_CONCURRENCY/.test(advice))]
  };
}
var noReleaseFiles = { kind: "none" };
function reportMisconfiguration(problems, settings, context) {
  return [
    "FAILED: the smoke test is not set up rightly; nothing was booted",
    ...section(
      "What was seen",
      problems.map((problem) => `- ${problem}`)
    ),
    ...section("What to do", number2(adviseOnPlan(settings, context))),
    ...section("About this release", describeRelease2(context))
  ];
}
function countPassed(facts) {
  const all = facts.plan.checks.length;
  const passed = latestRuns(facts).filter(({ last }) => last.outcome.kind === "passed").length;
  return passed === all ? formatCount(all, "check") : `${passed} of ${formatCount(all, "check")}`;
}
function adviseOnPlan(settings, { mode }) {
  if (settings.length === 0) return ["Mend what is said above."];
  return mode === "run" ? ["Mend the flag, or the variable."] : [`Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(" ")}`];
}
function section(title, lines) {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}
function number2(lines) {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}
function describeChecks(facts) {
  return latestRuns(facts).map(({ check: check3, attempts: attempts2, last }) => {
    const tries = `${formatCount(attempts2.length, "attempt")}, ${formatSeconds2(last.atMs)} after the boot`;
    return `- ${check3.name} ${describeOutcome(last.outcome, facts.showsBody)} (${tries})`;
  });
}
function reportTail({ plan, stopped, tail }) {
  const name2 = plan.processType;
  const wasBooted = stopped !== void 0;
  if (!wasBooted) return [];
  if (tail.length === 0) return ["", `${name2} wrote nothing.`];
  const title = tail.length === 1 ? `The last line of ${name2}` : `The last ${tail.length} lines of ${name2}`;
  return section(
    title,
    tail.map((line) => `| ${makePrintable(line.replace(/\r$/, ""))}`)
  );
}
function describeRelease2({ mode, hasRunReleaseCommand }) {
  const hasRun2 = hasRunReleaseCommand ? ["Its release command has already run, and is not undone."] : [];
  switch (mode) {
    case "run":
      return [];
    case "warn":
      return [...hasRun2, "It goes on all the same: the smoke test only reports (mode warn)."];
    case "enforce":
      return [
        "It does not go live; the release before it goes on serving.",
        ...hasRun2,
        "git push exits 0 all the same. To release this build again: heroku releases:retry",
        "To release without the test: heroku config:set SMOKE_TEST=warn (it reports only), or SMOKE_TEST=off"
      ];
  }
}
function describeReproduction({ kind }, { plan, port: port4 }) {
  if (kind === "port-taken" || kind === "interrupted") return [];
  const run3 = `PORT=${port4} bash -c ${quoteForShell(makePrintable(plan.command))}`;
  const asked = plan.checks.filter((check3) => check3.kind === "http").map((check3) => describeCurl(check3, port4));
  return asked.length > 0 ? [run3, "and in another terminal:", ...asked] : [run3];
}
function describeCurl(check3, port4) {
  const headers = listHeaders(check3).map(
    ({ name: name2, value = "..." }) => (
      // Its variables are for the shell of whoever runs this.
      value === check3.hostTemplate && /^[\w.:${}-]+$/.test(value) ? `-H "${name2}: ${value}"` : `-H ${quoteForShell(`${name2}: ${value}`)}`
    )
  );
  return `curl -i ${headers.join(" ")} ${quoteForShell(`http://127.0.0.1:${port4}${showPath(check3.path)}`)}`;
}

// src/commands/machine-problems.ts
async function findMachineProblems({ values }) {
  const { SMOKE_TEST_ADDRESS: address, SMOKE_TEST_PORT: port4 } = values;
  const problems = [];
  if (address !== void 0 && address !== "auto" && !isOwnAddress(address))
    problems.push({ kind: "address-elsewhere", address });
  if (port4 !== void 0 && await isPortForbidden(port4)) problems.push({ kind: "port-forbidden", port: port4 });
  return problems;
}

// src/commands/test-and-report.ts
async function testAndReport(options7, context) {
  const { slug, settings, reportContext } = options7;
  const { mode } = reportContext;
  const say = sayer(context.output);
  const planning = makePlan({ ...slug, environment: settings, knowsVariables: true });
  const nothing = { mode, version, problems: [], results: [] };
  for (const warning of describeWarnings(planning)) say(`warning: ${warning}`);
  switch (planning.kind) {
    case "no-web": {
      const reasons2 = [
        describeNoWeb(planning.missingWeb, slug.procfile && planning.available),
        ...describeMissingWeb(planning.missingWeb)
      ];
      for (const line of reasons2) say(line);
      return { ...nothing, problems: [reasons2.join(" ")], verdict: void 0, exitCode: 0 };
    }
    case "misconfigured":
      return conclude3(refuse2(planning.problems), planning.reportsJson);
    case "planned": {
      const problems = await findMachineProblems(planning.plan);
      const finished = problems.length > 0 ? refuse2(problems) : await test(planning.plan);
      return conclude3(finished, planning.plan.reportsJson);
    }
  }
  function refuse2(found2) {
    const verdict = { kind: "misconfigured", problems: found2 };
    const problems = found2.map(describeProblem);
    for (const line of reportMisconfiguration(problems, listSettings(found2), reportContext)) say(line);
    return { ...nothing, problems, verdict, exitCode: exitCodeFor(verdict) };
  }
  async function test(plan) {
    const results = [];
    const releaseFiles = options7.settleReleaseFiles();
    for (const line of describeSetAside(releaseFiles)) say(line);
    const testing = runSmokeTest({
      ...options7,
      plan,
      configPort: slug.configPort,
      releaseFiles,
      initPath: (0, import_node_path15.join)(context.libDirectory, "contain.pl"),
      isByHand: mode === "run",
      output: context.output,
      say,
      interruption: watchInterruption(),
      userAgent: `heroku-buildpack-smoke-test/${version}`
    });
    for await (const result of testing) {
      const { verdict: verdict2, facts } = result;
      results.push(result);
      const lines = verdict2.kind === "passed" ? reportPass(facts) : reportFailure(verdict2, facts, reportContext);
      for (const line of lines) say(line);
      const isLast = verdict2.kind !== "passed" || results.length === plan.processes.length;
      if (!isLast) say(formatLogfmt(verdict2, facts, mode, version));
    }
    const verdict = results.at(-1)?.verdict;
    if (verdict === void 0) throw new Error("no process type was tested");
    return { ...nothing, results, verdict, exitCode: exitCodeFor(verdict) };
  }
  function conclude3(finished, reportsJson) {
    if (reportsJson) say(formatJsonReport(finished));
    if (finished.verdict) say(formatLogfmt(finished.verdict, finished.results.at(-1)?.facts, mode, version));
    return finished;
  }
}

// src/commands/release.ts
var environmentDescriptor = 3;
var filesDescriptor = 4;
var provenCode = 100;
var lastLinesMs = 1e3;
var release = async (args2, context) => {
  const { values } = (0, import_node_util3.parseArgs)({
    args: [...args2],
    options: {
      slug: { type: "string" },
      mode: { type: "string" },
      "max-open-files": { type: "string" },
      files: { type: "boolean", default: false }
    }
  });
  process.title = "smoke-test";
  if (values.slug === void 0) throw new Error("release needs --slug");
  const slugDirectory2 = (0, import_node_path16.resolve)(values.slug);
  const mode = values.mode === "warn" ? "warn" : "enforce";
  const environment = parseEnvironment(readDescriptor2(environmentDescriptor));
  const compared = values.files ? readDescriptor2(filesDescriptor) : void 0;
  const { verdict, exitCode } = await testAndReport(
    {
      slug: readSlug(slugDirectory2),
      settings: environment,
      environment,
      workingDirectory: process.cwd(),
      maxOpenFiles: parseLimit(values["max-open-files"]),
      settleReleaseFiles: () => compared === void 0 ? { kind: "none" } : settleReleaseFiles(compared, slugDirectory2),
      reportContext: {
        mode,
        hasRunReleaseCommand: (0, import_node_fs17.existsSync)(slugFiles(context.libDirectory).releaseCommand)
      }
    },
    context
  );
  if (verdict === void 0) return reportNothingTested(mode, context);
  if (exitCode !== 0) await (0, import_promises9.setTimeout)(lastLinesMs);
  return exitCode === 0 ? provenCode : exitCode;
};
function parseLimit(text2) {
  return text2 !== void 0 && /^\d+$/.test(text2) ? Number(text2) : void 0;
}
function reportNothingTested(mode, { output: output2 }) {
  const verdict = {
    kind: "internal-error",
    detail: "nothing was tested"
  };
  const say = sayer(output2);
  say("FAILED: nothing was tested, though the release line of the Procfile starts the smoke test");
  say("To release without it: heroku config:set SMOKE_TEST=off");
  say(formatLogfmt(verdict, void 0, mode, version));
  return exitCodeFor(verdict);
}
function readDescriptor2(descriptor) {
  const bytes = (0, import_node_fs17.readFileSync)(descriptor);
  (0, import_node_fs17.closeSync)(descriptor);
  return bytes;
}

// src/commands/rollout/app-json.ts
var import_node_util5 = require("node:util");

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options7 = {}) {
    let callback;
    if (typeof options7 === "function") {
      callback = options7;
      options7 = {};
    } else if ("callback" in options7) {
      callback = options7.callback;
    }
    const oldString = this.castInput(oldStr, options7);
    const newString = this.castInput(newStr, options7);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options7));
    const newTokens = this.removeEmpty(this.tokenize(newString, options7));
    return this.diffWithOptionsObj(oldTokens, newTokens, options7, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options7, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options7);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options7.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options7.maxEditLength);
    }
    const maxExecutionTime = (_a = options7.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options7);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options7);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options7);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options7);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options7) {
    const last = path.lastComponent;
    if (last && !options7.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options7) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options7)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options7.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options7.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options7) {
    if (options7.comparator) {
      return options7.comparator(left, right);
    } else {
      return left === right || !!options7.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array2) {
    const ret = [];
    for (let i = 0; i < array2.length; i++) {
      if (array2[i]) {
        ret.push(array2[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options7) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options7) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options7) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options7) {
    if (options7.ignoreWhitespace) {
      if (!options7.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options7.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options7.ignoreNewlineAtEof && !options7.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options7);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options7) {
  return lineDiff.diff(oldStr, newStr, options7);
}
function tokenize(value, options7) {
  if (options7.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options7.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
var FILE_HEADERS_ONLY = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options7) {
  let optionsObj;
  if (!options7) {
    optionsObj = {};
  } else if (typeof options7 === "function") {
    optionsObj = { callback: options7 };
  } else {
    optionsObj = options7;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function splitLines(text2) {
  const hasTrailingNl = text2.endsWith("\n");
  const result = text2.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/rollout/printable.ts
function makeSafe(text2) {
  return toOneLine(text2).replace(/(:\/\/)[^/@\s"']+@/g, "$1***@");
}

// src/rollout/app-json/describe-edit.ts
function formatDiff(label, before, after) {
  const name2 = label.replace(/^\/+/, "");
  const from = before === void 0 ? "/dev/null" : `a/${name2}`;
  const patch = structuredPatch(from, `b/${name2}`, before ?? "", after, void 0, void 0, { context: 3 });
  return formatPatch(patch, FILE_HEADERS_ONLY).trimEnd().split("\n").map((line) => makeSafe(line.replace(/\r$/, "")) + (line.endsWith("\r") ? "\r" : ""));
}

// src/rollout/buildpacks/describe-later.ts
function describeLater({ entry, overwritesProcfile }) {
  return overwritesProcfile ? `${entry} comes later and writes another Procfile over ours: releases are not tested until ours is the last` : `${entry} comes later: ours should be the last, to see what the others have built`;
}

// src/rollout/files/roll-out-files.ts
var import_node_fs20 = require("node:fs");
var import_node_util4 = require("node:util");

// src/rollout/app-json/app-json-kind.ts
var foreignKeys = ["expo", "displayName", "pages"];
var herokuKeys = ["addons", "buildpacks", "environments", "formation", "healthchecks", "scripts", "stack"];
function findReasonToSkip(appJson) {
  if (!isObject(appJson)) return "not-herokus";
  const isForeign = foreignKeys.some((key) => key in appJson) && !herokuKeys.some((key) => key in appJson);
  if (isForeign) return "not-herokus";
  if (appJson["stack"] === "container") return "container";
  return isObject(appJson["env"]) && "BUILDPACK_URL" in appJson["env"] ? "buildpack-url" : void 0;
}
function describeSkipReason(reason) {
  switch (reason) {
    case "not-herokus":
      return "not Heroku's app.json";
    case "container":
      return "its stack is container: no buildpack runs";
    case "buildpack-url":
      return "BUILDPACK_URL in its env takes the place of any list";
    case "language-unknown":
      return "it lists no buildpacks, and no file tells its language";
  }
}

// src/rollout/buildpacks/buildpack.ts
var registryName = /^[a-z0-9][\w-]*\/[\w-]+$/i;
var registryArchive = /^https:\/\/(?:buildpack-registry|codon-buildpacks)\.s3\.amazonaws\.com\/buildpacks\/([\w-]+\/[\w-]+)\.tgz$/;
var officialRepository = /^github\.com\/heroku\/heroku-buildpack-([\w-]+)$/;
var version2 = /^v?\d+(\.\d+){0,3}$/;
var archive = /\.(tgz|tar\.gz|tbz|tar\.bz2?|tar)$/;
function parseBuildpack(text2) {
  const [location = "", ...ref] = text2.trim().split("#");
  return { location: location.replace(/^urn:buildpack:/, ""), ref: ref.join("#") || void 0 };
}
function formatBuildpack({ location, ref }) {
  return ref === void 0 ? location : `${location}#${ref}`;
}
function identifyBuildpack(text2) {
  const { location } = parseBuildpack(text2);
  const name2 = registryArchive.exec(location)?.[1];
  if (name2 !== void 0) return name2.toLowerCase();
  if (isRegistryName(location)) return location.toLowerCase();
  const address = location.replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]*@/, "").replace(/^([^/:]+):(?!\d)/, "$1/").replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
  const official = officialRepository.exec(address)?.[1];
  return official === void 0 ? address : `heroku/${official}`;
}
function isSameBuildpack(text2, other) {
  return identifyBuildpack(text2) === identifyBuildpack(other) && parseBuildpack(text2).ref === parseBuildpack(other).ref;
}
function isRegistryName(location) {
  return registryName.test(location);
}
function isPinned({ location, ref }) {
  if (ref === void 0) return archive.test(location);
  return version2.test(ref) || /^[0-9a-f]{7,40}$/.test(ref);
}

// src/rollout/buildpacks/own-buildpack.ts
var ownRegistryName = "smoke-test/smoke-test";
var ownRepository = /\/heroku-buildpack-smoke-test(?:[-.]v?\d[^/]*|\.t[^/]*)?(?:\/|$)/;
function isOwn(entry, wanted) {
  const identity = identifyBuildpack(entry);
  return identity === identifyBuildpack(wanted.location) || identity === ownRegistryName || ownRepository.test(identity);
}

// src/rollout/buildpacks/buildpack-list.ts
var procfileWriters = /multi-procfile|monorepo|subdir|subdirectory/i;
function planList(list3, { kind, buildpack, keepsOwn = false }) {
  const own = list3.flatMap((entry, index) => isOwn(entry, buildpack) ? [index] : []);
  switch (kind) {
    case "remove":
      return own.length === 0 ? { kind: "keep" } : { kind: "drop", indices: own };
    case "add": {
      const entry = formatBuildpack(buildpack);
      const [index, ...others] = own.toReversed();
      if (index === void 0) return { kind: "append", entry };
      if (!keepsOwn && !isSameBuildpack(list3[index] ?? "", entry))
        return { kind: "replace", index, entry, others };
      return others.length === 0 ? { kind: "keep" } : { kind: "drop", indices: others };
    }
  }
}
function applyStep(list3, step) {
  switch (step.kind) {
    case "append":
      return [...list3, step.entry];
    case "replace":
      return without(list3.with(step.index, step.entry), step.others);
    case "drop":
      return without(list3, step.indices);
    case "keep":
      return list3;
  }
}
function findLaterBuildpacks(list3, buildpack) {
  const last = list3.findLastIndex((entry) => isOwn(entry, buildpack));
  if (last === -1) return [];
  return list3.slice(last + 1).map((entry) => ({ entry, overwritesProcfile: procfileWriters.test(entry) }));
}
function without(list3, indices) {
  return list3.filter((_entry, index) => !indices.includes(index));
}

// src/rollout/app-json/json-edit.ts
var comments = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
var trailPattern = /^(?:[ \t]*(?:,|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/))*/;
function readStyle(text2) {
  return {
    eol: /\r\n|\n|\r/.exec(text2)?.[0] ?? "\n",
    indent: /[\r\n]([ \t]+)["/]/.exec(text2)?.[1] ?? "  ",
    isOneLine: text2.includes('"') && !/[\r\n]/.test(text2.trim())
  };
}
function appendElements(text2, array2, values, style) {
  const last = array2.children?.at(-1);
  if (last === void 0) return [replace(array2, render(values, style, indentAt(text2, array2.offset, style)))];
  const space = /\s*$/.exec(text2.slice(0, last.offset))?.[0] ?? "";
  const isAlone = array2.children?.length === 1;
  const isCompact = isAlone ? !/[:,]\s/.test(text2.slice(last.offset, endOf(last))) : space === "";
  const sameLine = isCompact ? "" : " ";
  const gap = /[\r\n]/.test(space) ? style.eol + indentAt(text2, last.offset, style) : sameLine;
  const written = values.map((value) => imitate(text2, last, value, style)).join(`,${gap}`);
  return insertBehind(text2, last, gap, written, style);
}
function appendProperty(text2, object2, [name2, value], style) {
  const last = object2.children?.at(-1);
  const indent = last ? indentAt(text2, last.offset, style) : indentAt(text2, object2.offset, style) + style.indent;
  const written = `${JSON.stringify(name2)}: ${render(value, style, indent)}`;
  if (last !== void 0)
    return insertBehind(text2, last, style.isOneLine ? " " : style.eol + indent, written, style);
  const inner = text2.slice(object2.offset + 1, endOf(object2) - 1);
  const kept = inner.trimEnd().length;
  const content = `${style.eol}${indent}${written}${style.eol}`;
  return [{ offset: object2.offset + 1 + kept, length: inner.length - kept, content }];
}
function setValue(node2, value) {
  return [replace(node2, JSON.stringify(value))];
}
function removeElements(text2, array2, indices) {
  const elements = array2.children ?? [];
  const isKept = (index) => index in elements && !indices.includes(index);
  if (indices.length > 0 && indices.length === elements.length) return [replace(array2, "[]")];
  return elements.flatMap((first, start) => {
    if (isKept(start) || start > 0 && !isKept(start - 1)) return [];
    const end2 = elements.findIndex((_element, index) => index > start && isKept(index));
    const last = elements.at(end2 === -1 ? -1 : end2 - 1) ?? first;
    return removeRun(text2, first, last, { before: elements[start - 1], after: elements[end2] });
  });
}
function removeRun(text2, first, last, { before, after }) {
  const own = readTrail(text2, last);
  const rest = text2.slice(own.end);
  if (before === void 0) {
    const space = /^\s*/.exec(rest)?.[0].length ?? 0;
    return [cut(first.offset, own.comma === void 0 && after ? after.offset : own.end + space)];
  }
  const trail = readTrail(text2, before);
  if (trail.comma === void 0) return [cut(endOf(before), endOf(last))];
  const comma = own.comma === void 0 ? [cut(trail.comma, trail.comma + 1)] : [];
  const swallows = trail.isOpenLine && !/^[ \t]*[\r\n]/.test(rest);
  return [...comma, cut(swallows ? first.offset : trail.end, own.end)];
}
function readTrail(text2, node2) {
  const start = endOf(node2);
  const [trail = ""] = trailPattern.exec(text2.slice(start)) ?? [];
  const comma = trail.replace(comments, (comment) => " ".repeat(comment.length)).indexOf(",");
  return {
    end: start + trail.length,
    comma: comma === -1 ? void 0 : start + comma,
    /** Whether all that follows in the line is a comment. */
    isOpenLine: /\/\/[^\r\n]*$/.test(trail)
  };
}
function insertBehind(text2, last, gap, written, style) {
  const { end: end2, comma, isOpenLine } = readTrail(text2, last);
  const missing = comma === void 0 ? [{ offset: endOf(last), length: 0, content: "," }] : [];
  const start = isOpenLine && !/[\r\n]/.test(gap) ? style.eol + indentAt(text2, last.offset, style) + style.indent : gap;
  return [...missing, { offset: end2, length: 0, content: start + written }];
}
function imitate(text2, neighbour, value, style) {
  const plain = render(value, style, indentAt(text2, neighbour.offset, style));
  const [property, ...others] = neighbour.children ?? [];
  const [name2, old] = property?.children ?? [];
  if (typeof value !== "object" || value === null || old?.type !== "string" || others.length > 0) return plain;
  const [[wantedName, wantedValue] = []] = Object.entries(value);
  const around = [text2.slice(neighbour.offset, old.offset), text2.slice(endOf(old), endOf(neighbour))];
  if (name2?.value !== wantedName || around.some((part) => /\/[/*]/.test(part))) return plain;
  return around.join(JSON.stringify(wantedValue));
}
function render(value, style, indent) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + style.indent;
  const isList = Array.isArray(value);
  const parts2 = Object.entries(value).map(
    ([name2, part]) => (isList ? "" : `${JSON.stringify(name2)}: `) + render(part, style, inner)
  );
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const isPlain2 = Object.values(value).every((part) => typeof part !== "object");
  if (isPlain2 || style.isOneLine) {
    const space = isList ? "" : " ";
    return `${open}${space}${parts2.join(", ")}${space}${close}`;
  }
  return `${open}${style.eol}${inner}${parts2.join(`,${style.eol}${inner}`)}${style.eol}${indent}${close}`;
}
function indentAt(text2, offset, style) {
  if (style.isOneLine) return "";
  const start = Math.max(text2.lastIndexOf("\n", offset - 1), text2.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text2.slice(start, offset))?.[0] ?? "";
}
function cut(start, end2) {
  return { offset: start, length: end2 - start, content: "" };
}
function replace(node2, content) {
  return { offset: node2.offset, length: node2.length, content };
}
function endOf(node2) {
  return node2.offset + node2.length;
}

// src/rollout/app-json/starter-check.ts
var starterHealthchecks = {
  web: [
    { type: "startup", name: "answers", path: "/", status: "200-499", attempts: 20, wait: 5, timeout: 30 }
  ]
};

// src/rollout/app-json/edit-app-json.ts
var byteOrderMark2 = "\uFEFF";
function editAppJson(bytes, goal) {
  const mark = bytes.startsWith(byteOrderMark2) ? byteOrderMark2 : "";
  const before = bytes.slice(mark.length);
  const reading = readJson(before);
  if (reading.kind === "unreadable")
    return { kind: "malformed", problem: reading.reason, position: reading.position };
  const { value, locate: locate2, duplicates } = reading.source;
  const reason = findReasonToSkip(value);
  if (reason !== void 0) return { kind: "skipped", reason };
  const doubled = duplicates.find(({ path }) => path[0] === "buildpacks" || path[0] === "environments");
  if (doubled !== void 0) {
    const problem = `${formatJsonPath(doubled.path)} is there twice`;
    return { kind: "malformed", problem, position: doubled.position };
  }
  const misfit = findMisfit(value);
  if (misfit !== void 0)
    return { kind: "malformed", problem: misfit.problem, position: locate2(misfit.path) };
  const later = [];
  let text2 = before;
  for (const path of listPaths2(value)) {
    const found2 = findList(text2, path);
    const entries = readEntries(found2.list);
    if (goal.kind === "add" && entries.length === 0 && goal.language === void 0)
      return { kind: "skipped", reason: "language-unknown" };
    const step = planList(entries, goal);
    text2 = applyEdits(text2, [...editList(text2, found2, step, goal)]);
    later.push(...findLaterBuildpacks(readEntries(findList(text2, path).list), goal.buildpack));
  }
  if (goal.kind === "add" && goal.addsHealthchecks) text2 = addHealthchecks(text2);
  return text2 === before ? { kind: "unchanged", later } : { kind: "edited", text: mark + text2, later };
}
function listPaths2(appJson) {
  const environments = isObject(appJson) ? appJson["environments"] : void 0;
  const own = ["test", "review"].flatMap((name2) => {
    const environment = isObject(environments) ? environments[name2] : void 0;
    return isObject(environment) && environment["buildpacks"] !== void 0 ? [["environments", name2, "buildpacks"]] : [];
  });
  return [["buildpacks"], ...own];
}
function findMisfit(appJson) {
  for (const path of listPaths2(appJson)) {
    const list3 = path.reduce((found2, name2) => isObject(found2) ? found2[name2] : void 0, appJson);
    if (list3 === void 0) continue;
    if (!Array.isArray(list3)) return { path, problem: `${formatJsonPath(path)} is not a list` };
    const at2 = list3.findIndex((entry) => !isObject(entry) || typeof entry["url"] !== "string");
    if (at2 === -1) continue;
    const entryPath = [...path, at2];
    return { path: entryPath, problem: `${formatJsonPath(entryPath)} is not { "url": "..." }` };
  }
  return void 0;
}
function findList(text2, path) {
  const root = parseTree2(text2, [], { allowTrailingComma: true });
  const holder = root && findNodeAtLocation2(root, path.slice(0, -1));
  if (root === void 0 || holder === void 0) throw new Error(`no ${formatJsonPath(path)} in app.json`);
  return { path, holder, list: findNodeAtLocation2(root, [...path]) };
}
function readEntries(list3) {
  return (list3?.children ?? []).map((entry) => String(findNodeAtLocation2(entry, ["url"])?.value));
}
function editList(text2, { path, holder, list: list3 }, step, { language }) {
  const style = readStyle(text2);
  switch (step.kind) {
    case "append": {
      const isEmpty = (list3?.children ?? []).length === 0;
      const urls = isEmpty && language !== void 0 ? [language, step.entry] : [step.entry];
      const entries = urls.map((url) => ({ url }));
      if (list3 === void 0) return appendProperty(text2, holder, [String(path.at(-1)), entries], style);
      return appendElements(text2, list3, entries, style);
    }
    case "replace": {
      const url = list3 && findNodeAtLocation2(list3, [step.index, "url"]);
      if (list3 === void 0 || url === void 0) return [];
      return [...setValue(url, step.entry), ...removeElements(text2, list3, step.others)];
    }
    case "drop":
      return list3 === void 0 ? [] : removeElements(text2, list3, step.indices);
    case "keep":
      return [];
  }
}
function addHealthchecks(text2) {
  const root = parseTree2(text2, [], { allowTrailingComma: true });
  if (root === void 0 || findNodeAtLocation2(root, ["healthchecks"]) !== void 0) return text2;
  return applyEdits(text2, [
    ...appendProperty(text2, root, ["healthchecks", starterHealthchecks], readStyle(text2))
  ]);
}

// src/rollout/system-error.ts
function describeSystemError2(error) {
  if (!(error instanceof Error && "code" in error)) throw error;
  return error.code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : error.message;
}

// src/rollout/files/find-app-json.ts
var import_node_fs18 = require("node:fs");
var import_node_path17 = require("node:path");

// src/rollout/app-json/language.ts
var detectedToo = {
  "heroku/python": /^(\.python-version|(__init__|app|main|manage|server|setup)\.py|pdm\.lock|Pipfile\.lock|pyproject\.toml|runtime\.txt|setup\.cfg)$/,
  "heroku/java": /^pom\.(atom|clj|groovy|rb|scala|yaml|yml)$/,
  "heroku/scala": /^(project|\.sbt)\/[^/]+\.scala$/,
  "heroku/dotnet": /^[^/]+\.cs$/
};
var foldersToList = ["project", ".sbt", "Godeps", "vendor"];
function detectLanguage(files) {
  return languages.find(
    ({ buildpack, appFile }) => buildpack.startsWith("heroku/") && files.some((file) => appFile.test(file) || detectedToo[buildpack]?.test(file))
  )?.buildpack;
}

// src/rollout/files/find-app-json.ts
var repositoryMarks = ["app.json", "Procfile", ".git"];
function findAppJson(path) {
  try {
    if (!(0, import_node_fs18.existsSync)(path))
      return [{ kind: "problem", label: path, problem: "there is no such file or directory" }];
    if (!(0, import_node_fs18.statSync)(path).isDirectory()) {
      const directory = (0, import_node_path17.dirname)(path);
      return [locate(directory, (0, import_node_path17.basename)(path), (0, import_node_fs18.realpathSync)(directory))];
    }
    const root = (0, import_node_fs18.realpathSync)(path);
    if (isRepository(path)) return [locate(path, "app.json", root)];
    const repositories = (0, import_node_fs18.readdirSync)(path).sort().filter((name2) => !name2.startsWith(".") && name2 !== "node_modules").map((name2) => (0, import_node_path17.join)(path, name2)).filter((child) => (0, import_node_fs18.statSync)(child, { throwIfNoEntry: false })?.isDirectory() === true);
    const found2 = repositories.flatMap((directory) => findInRepository(directory, root));
    return found2.length > 0 ? found2 : [{ kind: "problem", label: path, problem: "no repository is in it" }];
  } catch (error) {
    return [{ kind: "problem", label: path, problem: describeSystemError2(error) }];
  }
}
function findInRepository(directory, root) {
  try {
    const real = (0, import_node_fs18.realpathSync)(directory);
    if (!isWithin2(real, root)) return [{ kind: "leads-out", label: directory, target: real }];
    return isRepository(directory) ? [locate(directory, "app.json", root)] : [];
  } catch (error) {
    return [{ kind: "problem", label: directory, problem: describeSystemError2(error) }];
  }
}
function locate(directory, name2, root) {
  const label = (0, import_node_path17.join)(directory, name2);
  const language = detectLanguage(listFiles3(directory));
  if ((0, import_node_fs18.lstatSync)(label, { throwIfNoEntry: false }) === void 0)
    return { kind: "missing", label, path: label, language };
  const real = (0, import_node_fs18.realpathSync)(label);
  if (!isWithin2(real, root)) return { kind: "leads-out", label, target: real };
  return { kind: "app-json", label, path: real, language };
}
function isRepository(directory) {
  const files = listFiles3(directory);
  return repositoryMarks.some((mark) => files.includes(mark)) || detectLanguage(files) !== void 0;
}
function listFiles3(directory) {
  const names = (0, import_node_fs18.readdirSync)(directory);
  const inner = foldersToList.filter((folder) => names.includes(folder) && (0, import_node_fs18.statSync)((0, import_node_path17.join)(directory, folder)).isDirectory()).flatMap((folder) => (0, import_node_fs18.readdirSync)((0, import_node_path17.join)(directory, folder)).map((name2) => `${folder}/${name2}`));
  return [...names, ...inner];
}
function isWithin2(path, root) {
  return path === root || path.startsWith(root.endsWith(import_node_path17.sep) ? root : root + import_node_path17.sep);
}

// src/rollout/files/write-file.ts
var import_node_fs19 = require("node:fs");
function writeAtomically(path, text2) {
  const mode = (0, import_node_fs19.statSync)(path, { throwIfNoEntry: false })?.mode;
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    (0, import_node_fs19.writeFileSync)(aside, text2, { flag: "wx" });
    if (mode !== void 0) (0, import_node_fs19.chmodSync)(aside, mode);
    (0, import_node_fs19.renameSync)(aside, path);
  } catch (error) {
    (0, import_node_fs19.rmSync)(aside, { force: true });
    throw error;
  }
}

// src/rollout/files/roll-out-files.ts
var emptyAppJson = "{}\n";
function* rollOutFiles(paths, goal) {
  const seen = /* @__PURE__ */ new Set();
  for (const found2 of paths.flatMap(findAppJson)) {
    if ("path" in found2) {
      if (seen.has(found2.path)) continue;
      seen.add(found2.path);
    }
    yield { label: found2.label, ...rollOutFile(found2, goal) };
  }
}
function rollOutFile(found2, goal) {
  switch (found2.kind) {
    case "problem":
      return { kind: "failed", problem: found2.problem, position: void 0 };
    case "leads-out":
      return { kind: "skipped", reason: `a link that leads out of the tree, to ${found2.target}` };
    case "missing":
      if (goal.kind === "remove" || !goal.creates) return { kind: "skipped", reason: "there is no app.json" };
      return edit(found2, () => void 0, goal);
    case "app-json":
      return edit(found2, () => readText(found2.path), goal);
  }
}
function edit({ path, language }, read, goal) {
  try {
    const before = read();
    const edited = editAppJson(before ?? emptyAppJson, { ...goal, language });
    switch (edited.kind) {
      case "malformed":
        return { kind: "failed", problem: edited.problem, position: edited.position };
      case "skipped":
        return { kind: "skipped", reason: describeSkipReason(edited.reason) };
      case "unchanged":
        return edited;
      case "edited":
        if (goal.writes) writeAtomically(path, edited.text);
        return { kind: "edited", before, after: edited.text, later: edited.later };
    }
  } catch (error) {
    return { kind: "failed", problem: describeSystemError2(error), position: void 0 };
  }
}
function readText(path) {
  return new import_node_util4.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode((0, import_node_fs20.readFileSync)(path));
}

// src/rollout/summary.ts
function formatSummary(tallies, noun, order2) {
  const rows = order2.flatMap((result) => {
    const matching = tallies.filter((tally) => tally.result === result);
    const reasons2 = [...countBy(matching.flatMap(({ reason }) => reason ?? []))].sort((a, b) => b[1] - a[1]);
    if (matching.length === 0) return [];
    return [
      [result, matching.length],
      ...reasons2.map(([reason, count]) => [`  ${reason}`, count])
    ];
  });
  const all = [...rows, ["all", tallies.length]];
  const width = Math.max(noun.length, ...all.map(([name2]) => name2.length));
  return [["", noun], ...all].map(
    ([name2, count]) => `${name2.padEnd(width)}  ${String(count).padStart(6)}`
  );
}
function countBy(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

// src/commands/rollout/arguments.ts
var reportVersion3 = 1;
function readBuildpack(text2) {
  const buildpack = parseBuildpack(text2 ?? ownRegistryName);
  const { location, ref } = buildpack;
  const isAddress = /^https:\/\/[^\s/]+\/\S+$/.test(location) && !/\s/.test(ref ?? "");
  if (!isAddress && !(isRegistryName(location) && ref === void 0))
    throw new UsageError(
      "--buildpack takes a name in the registry, such as owner/name, or an address that begins with https://"
    );
  return buildpack;
}
function refuseUnpinned(buildpack) {
  if (isRegistryName(buildpack.location) || isPinned(buildpack)) return;
  throw new UsageError("--buildpack is not pinned: write #v1.0.0 behind the address, or add --unpinned");
}
function readReporting(report, { output: output2, errors: errors2 }) {
  if (report !== void 0 && report !== "json") throw new UsageError("--report of rollout takes json");
  const forPeople = report === "json" ? errors2 : output2;
  return {
    say: forPeople.line,
    progress: forPeople.progress,
    isTerminal: forPeople.isTerminal(),
    report: (fields) => {
      if (report === "json") output2.line(JSON.stringify({ reportVersion: reportVersion3, version, ...fields }, void 0, 2));
    }
  };
}

// src/commands/rollout/app-json.ts
var options2 = {
  buildpack: { type: "string" },
  create: { type: "boolean", default: false },
  healthchecks: { type: "boolean", default: false },
  remove: { type: "boolean", default: false },
  report: { type: "string" },
  write: { type: "boolean", default: false }
};
var rolloutAppJson = async (args2, context) => {
  const { values, positionals: paths } = (0, import_node_util5.parseArgs)({ args: [...args2], options: options2, allowPositionals: true });
  if (paths.length === 0)
    throw new UsageError(
      "rollout app-json needs a PATH: an app.json, a repository, or a folder of repositories"
    );
  const { say, report, progress } = readReporting(values.report, context);
  const goal = {
    kind: values.remove ? "remove" : "add",
    buildpack: readBuildpack(values.buildpack),
    keepsOwn: values.buildpack === void 0,
    addsHealthchecks: values.healthchecks,
    creates: values.create,
    writes: values.write
  };
  const results = [];
  for (const result of rollOutFiles(paths, goal)) {
    results.push(result);
    for (const line of describeResult(result, goal.writes)) say(line);
    progress(`${results.length} files`);
  }
  const order2 = [goal.writes ? "changed" : "to be changed", "as it should be", "left alone", "failed"];
  const tallies = results.map((result) => ({
    result: nameResult(result, goal.writes),
    reason: reasonOf(result)
  }));
  for (const line of ["", ...formatSummary(tallies, "files", order2)]) say(line);
  if (!goal.writes && results.some(({ kind }) => kind === "edited"))
    say("Nothing was written. To do so, add --write.");
  report({ written: goal.writes, files: results.map((result) => toJson(result, goal.writes)) });
  return results.some(({ kind }) => kind === "failed") ? 1 : 0;
};
function describeResult(result, writes) {
  const label = makeSafe(result.label);
  switch (result.kind) {
    case "edited":
      return [
        ...writes ? [`${label}: changed`] : formatDiff(result.label, result.before, result.after),
        ...warn2(label, result.later)
      ];
    case "unchanged":
      return warn2(label, result.later);
    case "skipped":
      return [`${label}: left alone: ${makeSafe(result.reason)}`];
    case "failed":
      return [`${label}${formatPlace(result)}: failed: ${makeSafe(result.problem)}`];
  }
}
function warn2(label, later) {
  return later.map((buildpack) => `${label}: warning: ${makeSafe(describeLater(buildpack))}`);
}
function formatPlace({ position }) {
  return position === void 0 ? "" : `:${position.line}:${position.column}`;
}
function nameResult({ kind }, writes) {
  const edited = writes ? "changed" : "to be changed";
  return { edited, unchanged: "as it should be", skipped: "left alone", failed: "failed" }[kind];
}
function reasonOf(result) {
  return result.kind === "skipped" && !result.reason.includes("/") ? result.reason : void 0;
}
function toJson(result, writes) {
  const later = "later" in result ? result.later : [];
  return {
    path: result.label,
    result: nameResult(result, writes),
    ...result.kind === "edited" && {
      diff: formatDiff(result.label, result.before, result.after).join("\n")
    },
    ...result.kind === "skipped" && { reason: makeSafe(result.reason) },
    ...result.kind === "failed" && { problem: makeSafe(result.problem), ...result.position },
    warnings: later.map((buildpack) => makeSafe(describeLater(buildpack)))
  };
}

// src/commands/rollout/apps.ts
var import_node_util6 = require("node:util");

// src/rollout/apps/journal-entry.ts
var beginning = '{"at":"';
function formatJournalEntry(entry) {
  return `${JSON.stringify(entry)}
`;
}
function parseJournal(text2) {
  const schema = makeEntrySchema();
  const lines = text2.split("\n");
  const cutOff = lines.pop() ?? "";
  const entries = [];
  for (const [index, line] of lines.entries()) {
    const { success, output: output2 } = safeParse(schema, parseLine(line));
    if (!success) return { kind: "unreadable", line: index + 1 };
    entries.push(output2);
  }
  const isOurs2 = cutOff.startsWith(beginning) || beginning.startsWith(cutOff);
  return isOurs2 ? { kind: "read", entries } : { kind: "unreadable", line: lines.length + 1 };
}
function makeEntrySchema() {
  const app = object({ id: string2(), name: string2() });
  const list3 = array(string2());
  const textOrNull = nullable(string2());
  const change = variant("kind", [
    object({ kind: literal("buildpacks"), before: list3, after: list3 }),
    object({ kind: literal("mode"), before: textOrNull, after: textOrNull }),
    object({ kind: literal("release-size"), before: textOrNull, after: textOrNull })
  ]);
  return variant("at", [
    object({ at: literal("run"), time: string2(), goal: string2() }),
    object({ at: literal("intent"), app, change }),
    object({ at: literal("done"), app, change }),
    object({ at: literal("app"), app }),
    object({ at: literal("end") })
  ]);
}
function findFinishedApps(entries, goal) {
  const start = entries.findLastIndex(({ at: at2 }) => at2 === "run");
  const run3 = entries[start];
  const own = entries.slice(start);
  const goesOn = run3?.at === "run" && run3.goal === goal && !own.some(({ at: at2 }) => at2 === "end");
  return new Set(goesOn ? own.flatMap((entry) => entry.at === "app" ? [entry.app.id] : []) : []);
}
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/rollout/apps/change.ts
function describeChange(change) {
  switch (change.kind) {
    case "buildpacks":
      return `buildpacks: ${describeLists(change.before, change.after)}`;
    case "mode":
      return `SMOKE_TEST: ${change.before ?? "unset"} -> ${change.after ?? "unset"}`;
    case "release-size":
      return `size of release: ${change.before ?? "none"} -> ${change.after ?? "none"}`;
  }
}
function isSameList(list3, other) {
  return list3.length === other.length && list3.every((entry, index) => isSameBuildpack(entry, other[index] ?? ""));
}
function describeLists(before, after) {
  const gone = subtract(before, after).map((entry) => `- ${entry}`);
  const come = subtract(after, before).map((entry) => `+ ${entry}`);
  const differences = [...gone, ...come].join(", ");
  return differences === "" ? `${before.join(", ")} -> ${after.join(", ")}` : differences;
}
function subtract(list3, other) {
  const rest = [...other];
  return list3.filter((entry) => {
    const index = rest.indexOf(entry);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

// src/rollout/apps/app-result.ts
var resultNames = {
  "to-change": "to be changed",
  changed: "changed",
  "done-before": "changed by an earlier run",
  right: "as it should be",
  skipped: "left alone",
  "held-back": "held back",
  "not-begun": "not begun",
  failed: "failed"
};
var resultOrder = Object.values(resultNames);
function nameResult2({ kind }) {
  return resultNames[kind];
}
function describeResult2(result) {
  const { name: name2, remarks } = result;
  const detail = describeDetail(result);
  if (detail === void 0 && remarks.length === 0) return void 0;
  return [
    `${name2}: ${nameResult2(result)}${detail ?? ""}`,
    ...remarks.map((remark) => `warning: ${remark}`)
  ].join("; ");
}
function isFailure({ kind }) {
  return kind === "failed" || kind === "held-back";
}
function hasChanged(result) {
  switch (result.kind) {
    case "changed":
      return true;
    case "failed":
      return result.changes.length > 0 || result.unsure !== void 0;
    case "to-change":
    case "done-before":
    case "right":
    case "skipped":
    case "held-back":
    case "not-begun":
      return false;
  }
}
function describeDetail(result) {
  switch (result.kind) {
    case "to-change":
    case "changed":
      return `: ${result.changes.map(describeChange).join("; ")}`;
    case "skipped":
      return `: ${result.reason}`;
    case "failed":
      return `: ${result.problem}${describeDone(result.changes)}${describeUnsure(result.unsure)}`;
    case "held-back":
      return `: promotions lead from it to ${result.behind}, which has failed`;
    case "right":
    case "done-before":
    case "not-begun":
      return void 0;
  }
}
function describeDone(changes) {
  return changes.length === 0 ? "" : `; done all the same: ${changes.map(describeChange).join("; ")}`;
}
function describeUnsure(change) {
  return change === void 0 ? "" : `; may have been done: ${describeChange(change)}`;
}

// src/rollout/apps/wording.ts
function introduceRollout({ kind, buildpack, mode }, isApplied) {
  const name2 = makeSafe(formatBuildpack(buildpack));
  const what = kind === "add" ? `Putting ${name2} on apps` : `Taking ${name2} off apps`;
  const unset = "Without --mode, apps on which SMOKE_TEST is not set will enforce. To only report at first: --mode warn";
  const still = "What is built already is tested until then. To switch that off at once: --mode off";
  return [
    isApplied ? `${what}.` : `${what}: a dry run, which changes nothing.`,
    "The list of buildpacks takes effect at the next build of each app.",
    ...mode === void 0 ? [kind === "add" ? unset : still] : [
      `Setting SMOKE_TEST=${mode} makes a release of each app that has it otherwise, and restarts its dynos.`
    ],
    ""
  ];
}
function concludeDryRun(results) {
  return results.some(({ kind }) => kind === "to-change") ? ["Nothing was changed. To do so, add --apply."] : [];
}
function introduceUndo(undoings, isApplied) {
  const modes2 = undoings.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "mode"));
  return [
    isApplied ? "Taking changes back." : "Taking changes back: a dry run, which changes nothing.",
    ...modes2.length > 0 ? ["Each SMOKE_TEST that is set back makes a release of its app, and restarts its dynos."] : [],
    ...modes2.some(({ before }) => before === null) ? [
      "Where that unsets it, what is built already enforces until the next build. To switch the test off",
      "in its place: smoke-test rollout apps, with --remove --mode off"
    ] : [],
    ""
  ];
}
function concludeRollout(results, journal, isFinished) {
  return [
    ...isFinished ? [] : ["Not all is done. To go on, run the same command again."],
    ...results.some(hasChanged) ? [`To take the changes back: smoke-test rollout undo ${journal} --apply`] : []
  ];
}
function describeJournal(journal, problem) {
  return problem === void 0 ? [] : [
    `The journal ${journal} cannot be written: ${makeSafe(problem)}. So nothing more was changed;`,
    "the last changes of the apps above may not be in it as done."
  ];
}

// src/rollout/apps/order.ts
var stages = ["production", "staging", "development", "review", "test"];
function groupByOrder(apps) {
  const groups = [...stages, ""].map(() => []);
  for (const app of apps) groups[rankOf(app)]?.push(app);
  return groups.filter((group) => group.length > 0);
}
function leadsTo(app, other) {
  if (app.coupling === void 0 || app.coupling.pipelineId !== other.coupling?.pipelineId) return false;
  return rankOf(other) < rankOf(app);
}
function rankOf({ coupling }) {
  if (coupling === void 0) return 0;
  const index = stages.indexOf(coupling.stage);
  return index === -1 ? stages.length : index;
}

// src/rollout/apps/plan-app.ts
var ownReleaseCommand = /\.heroku\/smoke-test\/release\b/;
function findUnfitness({
  archived_at,
  generation,
  stack,
  build_stack
}) {
  const names = [stack?.name, build_stack?.name];
  const generationName = typeof generation === "string" ? generation : generation?.name;
  if (archived_at) return "it is archived";
  if (generationName === "fir" || names.includes("cnb"))
    return "a Fir app, which takes its buildpacks from project.toml";
  return names.includes("container") ? "a container app, for which no buildpack runs" : void 0;
}
function planApp(state, goal) {
  const before = {
    list: state.buildpacks,
    mode: state.configVars.SMOKE_TEST ?? null,
    size: findSize(state.formation, "release")
  };
  const targets = findTargets(state, goal);
  const list3 = targets.buildpacks(before.list);
  if (list3.kind === "left-alone" && !state.isPromotedTo) return { kind: "skipped", reason: list3.reason };
  const mode = targets.mode(before.mode);
  const size = targets["release-size"](before.size);
  const changes = [];
  if (mode.kind === "wanted") changes.push({ kind: "mode", before: before.mode, after: mode.value });
  if (list3.kind === "wanted") changes.push({ kind: "buildpacks", before: before.list, after: list3.value });
  if (size.kind === "wanted") changes.push({ kind: "release-size", before: before.size, after: size.value });
  if (list3.kind === "left-alone" && changes.length === 0) return { kind: "skipped", reason: list3.reason };
  const after = list3.kind === "wanted" ? list3.value : before.list;
  const remarks = [
    ...list3.kind === "left-alone" ? [`its list of buildpacks is left alone: ${list3.reason}`] : [],
    ...findLaterBuildpacks(after, goal.buildpack).map(describeLater),
    ...size.kind === "left-alone" ? [size.reason] : []
  ];
  return changes.length === 0 ? { kind: "right", remarks } : { kind: "change", changes, remarks };
}
function findTargets(state, goal) {
  const web = findSize(state.formation, "web");
  const needsMode = goal.kind === "add" || state.isPromotedTo || hasTest(state, goal);
  const mode = needsMode ? goal.mode : void 0;
  const reason = goal.kind === "add" ? findReasonToSkip2(state) : void 0;
  return {
    buildpacks: (list3) => reason === void 0 ? targetBuildpacks(list3, state.lastBuildpacks, goal) : { kind: "left-alone", reason },
    mode: (now) => mode === void 0 || now === mode ? { kind: "right" } : { kind: "wanted", value: mode },
    "release-size": (now) => {
      if (!goal.setsReleaseSize || web === null || now === web) return { kind: "right" };
      return now === null ? { kind: "left-alone", reason: "its release dyno can be sized only after its first release phase" } : { kind: "wanted", value: web };
    }
  };
}
function hasTest({ buildpacks, formation, configVars }, { buildpack }) {
  return configVars.SMOKE_TEST != null || buildpacks.some((entry) => isOwn(entry, buildpack)) || formation.some(({ type, command }) => type === "release" && ownReleaseCommand.test(command ?? ""));
}
function targetBuildpacks(list3, lastBuildpacks, goal) {
  const base = list3.length > 0 || goal.kind === "remove" ? list3 : lastBuildpacks ?? [];
  if (base.length === 0 && goal.kind === "add")
    return { kind: "left-alone", reason: "its list is empty, and no build tells its language buildpack" };
  const after = applyStep(base, planList(base, goal));
  return after === list3 ? { kind: "right" } : { kind: "wanted", value: after };
}
function findSize(formation, processType) {
  return formation.find(({ type }) => type === processType)?.size ?? null;
}
function findReasonToSkip2({ configVars, formation }) {
  const override = ["BUILDPACK_URL", "LANGUAGE_PACK_URL"].find((name2) => configVars[name2]);
  if (override !== void 0) return `its config var ${override} takes the place of any list`;
  const web = formation.find(({ type }) => type === "web");
  if (web?.quantity === 0) return "its web process is scaled to 0";
  return web === void 0 && formation.length > 0 ? "it has no web process type" : void 0;
}

// src/rollout/apps/plan-fleet.ts
function planFleet(apps, leftOut, goal) {
  const carriers = apps.filter(({ state }) => carriesTest(state, goal)).map(({ app }) => app);
  return new Map(
    apps.map(({ app, state: own }) => {
      const state = { ...own, isPromotedTo: carriers.some((carrier) => leadsTo(carrier, app)) };
      const plan = planApp(state, goal);
      return [app.id, { state, plan: remarkOn(plan, carriers.includes(app) ? app : void 0, leftOut) }];
    })
  );
}
function carriesTest(state, goal) {
  return hasTest(state, goal) || goal.kind === "add" && planApp(state, goal).kind !== "skipped";
}
function remarkOn(plan, carrier, leftOut) {
  if (plan.kind === "skipped" || carrier === void 0) return plan;
  const remarks = leftOut.filter((other) => leadsTo(carrier, other)).map(
    ({ name: name2 }) => `promotions lead from it to ${name2}, which is not among these apps and keeps its own SMOKE_TEST`
  );
  return { ...plan, remarks: [...plan.remarks, ...remarks] };
}

// src/rollout/platform-api/api-pool.ts
var maxConnections = 8;
var connectLimitMs = 35e3;
var maxHeaderSize2 = 256 * 1024;
async function openApiPool(origin) {
  await loadHttpLibrary();
  const [{ default: Pool }, { default: request }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require_pool(), 1)),
    Promise.resolve().then(() => __toESM(require_api_request(), 1))
  ]);
  const pool = new Pool(origin, {
    connections: maxConnections,
    // Frees the place of a connection that does not come. A request has a limit of its own.
    connect: { rejectUnauthorized: true, timeout: connectLimitMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderSize2
  });
  return {
    request: (options7) => request.call(pool, options7),
    close: () => void pool.destroy()
  };
}

// src/rollout/platform-api/reply.ts
function describeApiProblem(problem) {
  switch (problem.kind) {
    case "refused":
      if (problem.status === 401) return `the API did not take the token: ${problem.message}`;
      return `the API answered ${problem.status}: ${problem.message}`;
    case "uncertain":
      return `the API did not answer: ${problem.reason}`;
    case "limited":
      return "the API's rate limit is used up";
    case "not-understood":
      return `the API's answer was not understood: ${problem.reason}`;
    case "abandoned":
      return "broken off";
  }
}
function mapReply(reply, convert) {
  return reply.kind === "value" ? { kind: "value", value: convert(reply.value) } : reply;
}

// src/waiting/sleep.ts
async function sleep(ms, signal) {
  if (signal?.aborted) return;
  await new Promise((resolve6) => {
    const end2 = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end2);
      resolve6();
    };
    const timer = setTimeout(end2, ms);
    signal?.addEventListener("abort", end2);
  });
}

// src/rollout/platform-api/retry.ts
var maxTries = 6;
var maxLimitWaits = 20;
var firstWaitMs = 500;
var limitWaitMs = 6e4;
var longestLimitWaitMs = 6e5;
function decideNextStep(exchange3, { tries, limitWaits }, changes, random) {
  if (exchange3.kind === "answered" && exchange3.answer.status === 429) {
    if (limitWaits >= maxLimitWaits) return { kind: "give-up", problem: { kind: "limited" } };
    return { kind: "pause-all", waitMs: readRetryAfterMs(exchange3.answer.header("retry-after")) };
  }
  if (exchange3.kind === "answered" && exchange3.answer.status < 500)
    return { kind: "read", answer: exchange3.answer };
  const reason = exchange3.kind === "answered" ? `status ${exchange3.answer.status}` : exchange3.reason;
  if (changes || tries >= maxTries) return { kind: "give-up", problem: { kind: "uncertain", reason } };
  return { kind: "try-again", waitMs: backoffMs(tries, random) };
}
function backoffMs(tries, random) {
  return firstWaitMs * 2 ** (tries - 1) * (0.5 + random / 2);
}
function readRetryAfterMs(retryAfter) {
  const seconds3 = Number.parseFloat(retryAfter ?? "");
  return seconds3 >= 0 ? Math.min(seconds3 * 1e3, longestLimitWaitMs) : limitWaitMs;
}

// src/rollout/fleet/reconcile.ts
var maxTries2 = 6;
async function reconcile(resource, options7) {
  let begun;
  let problem = "somebody else changes it again and again";
  for (let tries = 1; tries <= maxTries2; tries++) {
    const now = await resource.read();
    if (now.kind === "problem") return fail(now.problem, begun?.change);
    const target = resource.findTarget(now.value);
    if (begun && (target.kind === "right" || resource.isSame(now.value, begun.after)))
      return done(begun.change);
    if (target.kind !== "wanted") return target;
    const change = resource.toChange(now.value, target.value);
    const end2 = options7.onIntent(change);
    if (end2 !== void 0) return end2;
    begun = { before: now.value, after: target.value, change };
    const written = await resource.write(target.value);
    if (written.kind === "value") {
      if (resource.isSame(written.value, target.value)) return done(change);
      continue;
    }
    if (written.problem.kind !== "uncertain" && written.problem.kind !== "not-understood")
      return fail(written.problem, void 0);
    problem = describeApiProblem(written.problem);
    await sleep(backoffMs(tries, Math.random()), options7.signal);
  }
  return { kind: "failed", problem, unsure: begun?.change };
  function done(change) {
    options7.onDone(change);
    return { kind: "changed", change };
  }
}
function fail(problem, unsure) {
  return problem.kind === "abandoned" ? { kind: "abandoned", unsure } : { kind: "failed", problem: describeApiProblem(problem), unsure };
}

// src/rollout/fleet/resources.ts
async function reconcileResource(kind, options7) {
  const { heroku, app, targets } = options7;
  switch (kind) {
    case "buildpacks":
      return await reconcile(
        {
          read: () => heroku.readBuildpacks(app),
          write: (list3) => heroku.writeBuildpacks(app, list3),
          findTarget: targets.buildpacks,
          isSame: isSameList,
          toChange: (before, after) => ({ kind: "buildpacks", before, after })
        },
        options7
      );
    case "mode":
      return await reconcile(
        {
          read: async () => mapReply(await heroku.readConfigVars(app), readMode),
          write: async (mode) => mapReply(await heroku.writeMode(app, mode), readMode),
          findTarget: targets.mode,
          isSame: Object.is,
          toChange: (before, after) => ({ kind: "mode", before, after })
        },
        options7
      );
    case "release-size":
      return await reconcile(
        {
          read: async () => mapReply(await heroku.readFormation(app), (formation) => findSize(formation, "release")),
          write: async (size) => mapReply(await heroku.writeReleaseSize(app, size), (formation) => findSize(formation, "release")),
          findTarget: targets["release-size"],
          isSame: Object.is,
          toChange: (before, after) => ({ kind: "release-size", before, after })
        },
        options7
      );
  }
}
function readMode({ SMOKE_TEST }) {
  return SMOKE_TEST ?? null;
}

// src/rollout/fleet/change-app.ts
var unwritable = { kind: "failed", problem: "the journal cannot be written", unsure: void 0 };
async function changeApp({ id, name: name2 }, tasks, options7) {
  const { journal } = options7;
  const app = { id, name: name2 };
  const result = conclude2(name2, await takeTurns(app, tasks, options7), journal !== void 0);
  if (result.kind === "right" || result.kind === "changed") journal?.write({ at: "app", app });
  return result;
}
async function takeTurns(app, tasks, options7) {
  const changes = [];
  let leftAlone;
  for (const task of tasks) {
    const reconciled = await reconcileTask(app, task, options7);
    switch (reconciled.kind) {
      case "changed":
      case "to-change":
        changes.push(reconciled.change);
        break;
      case "right":
        break;
      case "left-alone":
        leftAlone ??= reconciled.reason;
        if (task.kind === "buildpacks") return { changes, leftAlone, end: void 0 };
        break;
      case "failed":
      case "abandoned":
        return { changes, leftAlone, end: reconciled };
    }
  }
  return { changes, leftAlone, end: void 0 };
}
async function reconcileTask(app, { kind, targets }, { heroku, journal, signal }) {
  return await reconcileResource(kind, {
    heroku,
    app: app.id,
    targets,
    onIntent: (change) => {
      if (journal === void 0) return { kind: "to-change", change };
      return journal.write({ at: "intent", app, change }) ? void 0 : unwritable;
    },
    onDone: (change) => journal?.write({ at: "done", app, change }),
    signal
  });
}
function conclude2(name2, { changes, leftAlone, end: end2 }, isApplied) {
  const fail2 = (problem, unsure) => {
    return { kind: "failed", name: name2, problem, changes: isApplied ? changes : [], unsure, remarks: [] };
  };
  if (end2?.kind === "failed") return fail2(end2.problem, end2.unsure);
  if (end2?.kind === "abandoned" && changes.length === 0 && end2.unsure === void 0)
    return { kind: "not-begun", name: name2, remarks: [] };
  if (end2?.kind === "abandoned") return fail2("broken off", end2.unsure);
  if (leftAlone !== void 0) return fail2(leftAlone, void 0);
  if (changes.length === 0) return { kind: "right", name: name2, remarks: [] };
  return { kind: isApplied ? "changed" : "to-change", name: name2, changes, remarks: [] };
}

// src/rollout/fleet/for-each-at-once.ts
async function forEachAtOnce(items, atOnce, signal, work) {
  const rest = items.values();
  const worker = async () => {
    while (!signal.aborted) {
      const next = rest.next();
      if (next.done) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...rest];
}

// src/rollout/fleet/change-apps.ts
async function changeApps(apps, failedBefore, options7) {
  const failed2 = [...failedBefore];
  const notBegun = /* @__PURE__ */ new Set();
  for (const group of groupByOrder(apps)) {
    const rest = await forEachAtOnce(group, maxConnections, options7.signal, async (app) => {
      const behind = findFailedDownstream(app, failed2, options7.goal);
      const result = behind === void 0 ? await changePlanned(app, options7) : { kind: "held-back", name: app.name, behind: behind.name, remarks: [] };
      if (isFailure(result)) failed2.push(app);
      options7.onResult(result);
      options7.onChanged();
    });
    for (const app of rest) notBegun.add(app);
  }
  for (const app of apps) {
    if (notBegun.has(app)) options7.onResult({ kind: "not-begun", name: app.name, remarks: [] });
  }
}
function findFailedDownstream(app, failed2, goal) {
  return goal.kind === "add" ? failed2.find((other) => leadsTo(app, other)) : void 0;
}
async function changePlanned(app, options7) {
  const targets = findTargets(app.state, options7.goal);
  const tasks = app.plan.changes.map(({ kind }) => ({ kind, targets }));
  return { ...await changeApp(app, tasks, options7), remarks: app.plan.remarks };
}

// src/rollout/fleet/divide-apps.ts
function divideApps(apps, { surveyed, plans, finishedApps }, isApplied) {
  const toChange = [];
  const decided = [];
  for (const app of apps) {
    const planned = plans.get(app.id);
    if (isApplied && planned?.plan.kind === "change") {
      toChange.push({ ...app, state: planned.state, plan: planned.plan });
      continue;
    }
    const result = planned ? resultOfPlan(app, planned.plan) : resultOfSurvey(app, surveyed.get(app.id));
    const isDoneBefore = result.kind === "right" && finishedApps.has(app.id);
    decided.push({ app, result: isDoneBefore ? { ...result, kind: "done-before" } : result });
  }
  return { toChange, decided };
}
function resultOfPlan({ name: name2 }, plan) {
  switch (plan.kind) {
    case "change":
      return { kind: "to-change", name: name2, changes: plan.changes, remarks: plan.remarks };
    case "right":
      return { kind: "right", name: name2, remarks: plan.remarks };
    case "skipped":
      return { kind: "skipped", name: name2, reason: plan.reason, remarks: [] };
  }
}
function resultOfSurvey({ name: name2 }, surveyed) {
  switch (surveyed?.kind) {
    case void 0:
    case "not-begun":
    case "read":
      return { kind: "not-begun", name: name2, remarks: [] };
    case "unfit":
      return { kind: "skipped", name: name2, reason: surveyed.reason, remarks: [] };
    case "failed":
      return {
        kind: "failed",
        name: name2,
        problem: surveyed.problem,
        changes: [],
        unsure: void 0,
        remarks: []
      };
  }
}

// src/rollout/fleet/select-apps.ts
async function selectApps(heroku, selection, signal) {
  switch (selection.kind) {
    case "team": {
      const apps = await heroku.listTeamApps(selection.name);
      if (apps.kind === "problem") return apps;
      const couplings = await heroku.listTeamCouplings(selection.name);
      return couplings.kind === "problem" ? couplings : select(apps.value, couplings.value, []);
    }
    case "pipeline": {
      const pipeline = await heroku.findPipeline(selection.name);
      if (pipeline.kind === "problem") return pipeline;
      const couplings = await heroku.listPipelineCouplings(pipeline.value.id);
      if (couplings.kind === "problem") return couplings;
      const { apps, missing } = await readEach(
        couplings.value.map(({ app }) => app.id),
        heroku,
        signal
      );
      return select(apps, couplings.value, missing);
    }
    case "apps": {
      const { apps, missing } = await readEach([...new Set(selection.names)], heroku, signal);
      const couplings = [];
      for (const { id } of apps) {
        const coupling = await heroku.readCoupling(id);
        if (coupling.kind === "problem") return coupling;
        if (coupling.value !== void 0) couplings.push(coupling.value);
      }
      return select(apps, couplings, missing);
    }
  }
}
async function readEach(names, heroku, signal) {
  const apps = [];
  const missing = [];
  await forEachAtOnce(names, maxConnections, signal, async (name2) => {
    const reply = await heroku.readApp(name2);
    if (reply.kind === "value") apps.push(reply.value);
    else missing.push({ name: name2, problem: describeApiProblem(reply.problem) });
  });
  return { apps, missing };
}
function select(apps, couplings, unread) {
  const places = new Map(couplings.map((coupling) => [coupling.app.id, placeOf(coupling)]));
  const placed = apps.map((answer) => ({ id: answer.id, name: answer.name, coupling: places.get(answer.id), answer })).sort((a, b) => a.name < b.name ? -1 : 1);
  const missing = unread.map((app) => ({ ...app, id: app.name, coupling: places.get(app.name) }));
  return { kind: "value", value: { apps: placed, missing } };
}
function placeOf({ pipeline, stage }) {
  return { pipelineId: pipeline.id, stage };
}

// src/rollout/fleet/find-left-out.ts
async function findLeftOut(apps, heroku, signal) {
  const known = new Set(apps.map(({ id }) => id));
  const pipelines = new Set(apps.flatMap(({ coupling }) => coupling?.pipelineId ?? []));
  const couplings = [];
  await forEachAtOnce([...pipelines], maxConnections, signal, async (id) => {
    const listed = await heroku.listPipelineCouplings(id);
    if (listed.kind === "value") couplings.push(...listed.value);
  });
  const others = couplings.map((coupling) => ({ id: coupling.app.id, coupling: placeOf(coupling) })).filter((other) => !known.has(other.id) && apps.some((app) => leadsTo(app, other)));
  const leftOut = [];
  await forEachAtOnce(others, maxConnections, signal, async (other) => {
    const reply = await heroku.readApp(other.id);
    const isReadable2 = reply.kind === "value";
    leftOut.push({ ...other, name: isReadable2 ? reply.value.name : `the app ${other.id}`, isReadable: isReadable2 });
  });
  return leftOut.sort((a, b) => a.name < b.name ? -1 : 1);
}

// src/rollout/fleet/survey.ts
async function surveyApps(apps, { heroku, goal, signal, onRead }) {
  const surveyed = /* @__PURE__ */ new Map();
  await forEachAtOnce(apps, maxConnections, signal, async (app) => {
    surveyed.set(app.id, await surveyApp(heroku, app, goal));
    onRead();
  });
  return surveyed;
}
function listRead(surveyed) {
  return [...surveyed.values()].flatMap((found2) => found2.kind === "read" ? [found2] : []);
}
async function surveyApp(heroku, app, goal) {
  const reason = findUnfitness(app.answer);
  if (reason !== void 0) return { kind: "unfit", reason };
  const state = await readState(heroku, app.id, goal);
  if (state.kind === "value") return { kind: "read", app, state: state.value };
  return state.problem.kind === "abandoned" ? { kind: "not-begun" } : { kind: "failed", problem: describeApiProblem(state.problem) };
}
async function readState(heroku, app, goal) {
  const buildpacks = await heroku.readBuildpacks(app);
  if (buildpacks.kind === "problem") return buildpacks;
  const formation = await heroku.readFormation(app);
  if (formation.kind === "problem") return formation;
  const configVars = await heroku.readConfigVars(app);
  if (configVars.kind === "problem") return configVars;
  const state = {
    buildpacks: buildpacks.value,
    lastBuildpacks: void 0,
    formation: formation.value,
    configVars: configVars.value,
    // What the other apps tell.
    isPromotedTo: false
  };
  if (goal.kind === "remove" || state.buildpacks.length > 0) return { kind: "value", value: state };
  const last = await heroku.readLastBuildpacks(app);
  return last.kind === "problem" ? last : { kind: "value", value: { ...state, lastBuildpacks: last.value } };
}

// src/rollout/fleet/roll-out-apps.ts
async function rollOutApps(selected, options7) {
  const { goal, journal, finishedApps, count, onResult } = options7;
  const { apps, missing } = selected;
  const leftOut = await findAffected(selected, options7);
  for (const app of missing) onResult(resultOfMissing(app));
  const surveyed = await surveyApps(apps, { ...options7, onRead: count("read", apps.length) });
  const plans = planFleet(listRead(surveyed), leftOut, goal);
  const { toChange, decided } = divideApps(apps, { surveyed, plans, finishedApps }, journal !== void 0);
  for (const { result } of decided) onResult(result);
  if (journal === void 0) return;
  const failed2 = decided.filter(({ result }) => isFailure(result)).map(({ app }) => app);
  const failedBefore = [...findUnreadable2(missing, leftOut), ...failed2];
  await changeApps(toChange, failedBefore, { ...options7, onChanged: count("changed", toChange.length) });
}
async function findAffected({ apps, missing }, { heroku, goal, signal }) {
  return goal.kind === "add" || goal.mode !== void 0 ? await findLeftOut([...apps, ...missing], heroku, signal) : [];
}
function resultOfMissing({ name: name2, problem }) {
  return { kind: "failed", name: name2, problem, changes: [], unsure: void 0, remarks: [] };
}
function findUnreadable2(missing, leftOut) {
  const isAnyUnplaced = missing.some(({ coupling }) => coupling === void 0);
  return [...missing, ...leftOut.filter(({ isReadable: isReadable2 }) => isAnyUnplaced && !isReadable2)];
}

// src/rollout/platform-api/api-address.ts
var herokuApi = "https://api.heroku.com";
function readApiAddress(url) {
  if (!URL.canParse(url || herokuApi)) return { kind: "refused" };
  const { origin, hostname, pathname, search, protocol, username, password } = new URL(url || herokuApi);
  const isAllowed = origin === herokuApi || isLoopback(hostname) && (protocol === "http:" || protocol === "https:");
  const isPlain2 = pathname === "/" && search === "" && username === "" && password === "";
  if (!isAllowed || !isPlain2) return { kind: "refused" };
  return { kind: "address", origin, hostname: hostname.replace(/^\[|\]$/g, "") };
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

// src/rollout/apps/answers.ts
var named = object({ name: string2() });
var appSchema = object({
  id: string2(),
  name: string2(),
  stack: optional(named),
  build_stack: optional(named),
  generation: optional(union([string2(), named])),
  archived_at: nullish(string2())
});
var pipelineSchema = object({ id: string2(), name: string2() });
var couplingSchema = object({
  app: object({ id: string2() }),
  pipeline: object({ id: string2() }),
  stage: string2()
});
var installationsSchema = array(
  object({ ordinal: number(), buildpack: object({ url: string2(), name: optional(string2()) }) })
);
var formationSchema = array(
  object({
    type: string2(),
    quantity: number(),
    size: string2(),
    command: nullish(string2())
  })
);
var configVarsSchema = object({
  SMOKE_TEST: nullish(string2()),
  BUILDPACK_URL: nullish(string2()),
  LANGUAGE_PACK_URL: nullish(string2())
});
var buildsSchema = array(
  object({
    status: string2(),
    buildpacks: nullish(array(object({ url: string2(), name: optional(string2()) })))
  })
);
var releasesSchema = array(
  object({
    version: number(),
    status: string2(),
    output_stream_url: nullish(string2())
  })
);

// src/rollout/platform-api/heroku.ts
function createHeroku({ call, list: list3 }) {
  const get = (path, schema) => call({ method: "GET", path, schema });
  const getSdk = (path, schema) => call({ method: "GET", path, schema, variant: "sdk" });
  const some = (path, schema, range) => call({ method: "GET", path, schema, range });
  const change = (method, path, body, schema) => call({ method, path, schema, body });
  return {
    listTeamApps: (team) => list3(`/teams/${encode(team)}/apps`, appSchema),
    listTeamCouplings: (team) => list3(`/teams/${encode(team)}/pipeline-couplings`, couplingSchema),
    findPipeline: (name2) => get(`/pipelines/${encode(name2)}`, pipelineSchema),
    listPipelineCouplings: (id) => list3(`/pipelines/${encode(id)}/pipeline-couplings`, couplingSchema),
    readApp: (app) => getSdk(`/apps/${encode(app)}`, appSchema),
    async readCoupling(app) {
      const reply = await getSdk(`/apps/${encode(app)}/pipeline-couplings`, couplingSchema);
      const isNone = reply.kind === "problem" && reply.problem.kind === "refused" && reply.problem.status === 404;
      return isNone ? { kind: "value", value: void 0 } : reply;
    },
    readBuildpacks: (app) => map(get(`/apps/${encode(app)}/buildpack-installations`, installationsSchema), listOf),
    writeBuildpacks(app, buildpacks) {
      const body = { updates: buildpacks.map((buildpack) => ({ buildpack })) };
      return map(
        change("PUT", `/apps/${encode(app)}/buildpack-installations`, body, installationsSchema),
        listOf
      );
    },
    readFormation: (app) => get(`/apps/${encode(app)}/formation`, formationSchema),
    writeReleaseSize: (app, size) => change(
      "PATCH",
      `/apps/${encode(app)}/formation`,
      { updates: [{ type: "release", size }] },
      formationSchema
    ),
    readConfigVars: (app) => get(`/apps/${encode(app)}/config-vars`, configVarsSchema),
    writeMode: (app, mode) => change("PATCH", `/apps/${encode(app)}/config-vars`, { SMOKE_TEST: mode }, configVarsSchema),
    readLastBuildpacks: (app) => map(some(`/apps/${encode(app)}/builds`, buildsSchema, "created_at ..; max=10, order=desc"), (builds) => {
      const used = builds.find(({ status: status2 }) => status2 === "succeeded")?.buildpacks;
      return used?.map(({ url, name: name2 }) => name2 ?? shorten(url));
    }),
    readLastRelease: (app) => map(
      some(`/apps/${encode(app)}/releases`, releasesSchema, "version ..; max=1, order=desc"),
      ([last]) => last
    )
  };
}
function listOf(installations) {
  return installations.toSorted((a, b) => a.ordinal - b.ordinal).map(({ buildpack }) => shorten(buildpack.url));
}
function shorten(url) {
  return url.replace(/^urn:buildpack:/, "").replace(/^https:\/\/buildpack-registry\.s3\.amazonaws\.com\/buildpacks\/([\w-]+\/[\w-]+)\.tgz$/, "$1");
}
async function map(asked, convert) {
  return mapReply(await asked, convert);
}
function encode(segment) {
  return encodeURIComponent(segment);
}

// src/rollout/platform-api/call.ts
var version3 = "application/vnd.heroku+json; version=3";
function changesSomething({ method }) {
  return method !== "GET";
}
function toRequest({ method, path, body, range, variant: variant2 }, { token, userAgent: userAgent2 }) {
  return {
    method,
    path,
    headers: {
      accept: variant2 === void 0 ? version3 : `${version3}.${variant2}`,
      authorization: `Bearer ${token}`,
      "user-agent": userAgent2,
      ...range !== void 0 && { range },
      ...body !== void 0 && { "content-type": "application/json" }
    },
    body: body === void 0 ? null : JSON.stringify(body)
  };
}

// src/waiting/aborted.ts
var promises = /* @__PURE__ */ new WeakMap();
function aborted3(signal) {
  const known = promises.get(signal);
  if (known !== void 0) return known;
  const promise = new Promise((resolve6) => {
    if (signal.aborted) resolve6();
    else signal.addEventListener("abort", () => resolve6(), { once: true });
  });
  promises.set(signal, promise);
  return promise;
}

// src/waiting/deadline.ts
async function withDeadline(limitMs3, signal, work) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(createTimeoutError(limitMs3)), limitMs3);
  const follow = () => limit.abort(signal?.reason);
  signal?.addEventListener("abort", follow, { once: true });
  if (signal?.aborted) follow();
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", follow);
  }
}
function createTimeoutError(limitMs3) {
  return new DOMException(`not done within ${limitMs3} ms`, "TimeoutError");
}

// src/rollout/platform-api/exchange.ts
var limitMs = 35e3;
var maxBodyBytes2 = 32 * 1024 * 1024;
async function exchange2(pool, options7, signal) {
  return await withDeadline(limitMs, signal, async (limit) => {
    try {
      limit.throwIfAborted();
      const response = await Promise.race([
        pool.request({ ...options7, signal: limit }),
        // undici hears of an abort only once there is a connection.
        rejectWhenAborted(limit)
      ]);
      return { kind: "answered", answer: await readAnswer2(response) };
    } catch (error) {
      if (limit.aborted && !signal.aborted)
        return { kind: "no-answer", reason: `no answer within ${limitMs / 1e3} s` };
      return { kind: "no-answer", reason: error instanceof Error ? error.message : String(error) };
    }
  });
}
async function rejectWhenAborted(signal) {
  await aborted3(signal);
  throw signal.reason;
}
async function readAnswer2({ statusCode, headers, body }) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBodyBytes2) throw new RangeError("the answer is too long");
  }
  const header3 = (name2) => [headers[name2] ?? []].flat()[0];
  return { status: statusCode, header: header3, text: Buffer.concat(chunks).toString("utf8") };
}

// src/rollout/platform-api/page.ts
var refusalSchema = object({ message: string2() });
function readPage(answer, schema) {
  const body = parse3(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    const { success: success2, output: output3, issues } = safeParse(schema, body);
    if (success2) return { reply: { kind: "value", value: output3 }, nextRange: answer.header("next-range") };
    const [issue] = issues;
    return failedPage({ kind: "not-understood", reason: `${getDotPath(issue) ?? "it"}: ${issue.message}` });
  }
  const { success, output: output2 } = safeParse(refusalSchema, body);
  return failedPage({
    kind: "refused",
    status: answer.status,
    message: success ? output2.message : "no reason"
  });
}
function failedPage(problem) {
  return { reply: { kind: "problem", problem } };
}
function parse3(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/rollout/platform-api/call-with-tries.ts
async function callWithTries(call, options7) {
  const { pool, pace, signal, hurry, onPause } = options7;
  const changes = changesSomething(call);
  let spent = { tries: 0, limitWaits: 0 };
  for (; ; ) {
    const sentAtMs = await pace.wait(signal);
    if (signal.aborted) return failedPage({ kind: "abandoned" });
    spent = { ...spent, tries: spent.tries + 1 };
    const result = await exchange2(pool, toRequest(call, options7), changes ? hurry : signal);
    if (result.kind === "answered") pace.learn(readNumber(result.answer.header("ratelimit-remaining")));
    const step = decideNextStep(result, spent, changes, Math.random());
    switch (step.kind) {
      case "read":
        return readPage(step.answer, call.schema);
      case "give-up":
        return failedPage(step.problem);
      case "try-again":
        await sleep(step.waitMs, signal);
        break;
      case "pause-all":
        spent = { tries: spent.tries - 1, limitWaits: spent.limitWaits + 1 };
        if (pace.pause(step.waitMs, sentAtMs)) onPause(step.waitMs);
    }
  }
}
function readNumber(text2) {
  return text2 !== void 0 && /^\d+$/.test(text2) ? Number(text2) : void 0;
}

// src/rollout/platform-api/list-pages.ts
var wholeList = "id ..; max=1000";
async function listPages(path, item, callForPage) {
  const schema = array(item);
  const items = [];
  let range = wholeList;
  while (range !== void 0) {
    const page = await callForPage({ method: "GET", path, schema, range, variant: "sdk" });
    if (page.reply.kind === "problem") return page.reply;
    items.push(...page.reply.value);
    if (page.nextRange === range)
      return { kind: "problem", problem: { kind: "not-understood", reason: "the list has no end" } };
    range = page.nextRange;
  }
  return { kind: "value", value: items };
}

// src/rollout/platform-api/pace.ts
var reserve = 100;
var refillMs = 6e4 / 75;
function createPace(sleep2, now) {
  let isLow = false;
  let nextAtMs = 0;
  let pausedAtMs = Number.NEGATIVE_INFINITY;
  return {
    async wait(signal) {
      const startAtMs = Math.max(nextAtMs, now());
      if (isLow) nextAtMs = startAtMs + refillMs;
      if (startAtMs > now()) await sleep2(startAtMs - now(), signal);
      return now();
    },
    learn(remaining) {
      if (remaining !== void 0) isLow = remaining < reserve;
    },
    pause(ms, sentAtMs) {
      nextAtMs = Math.max(nextAtMs, now() + ms);
      const isNews = sentAtMs > pausedAtMs;
      if (isNews) pausedAtMs = now();
      return isNews;
    }
  };
}

// src/rollout/platform-api/platform-api.ts
function createPlatformApi(options7) {
  const paced = { ...options7, pace: createPace(sleep, () => performance.now()) };
  return {
    call: async (call) => (await callWithTries(call, paced)).reply,
    list: (path, item) => listPages(path, item, (call) => callWithTries(call, paced)),
    close: options7.pool.close
  };
}

// src/rollout/platform-api/token.ts
var import_node_fs21 = require("node:fs");
var import_node_os5 = require("node:os");
var import_node_path18 = require("node:path");

// src/rollout/platform-api/netrc.ts
function findNetrcPassword(text2, machine) {
  const words = text2.replace(/^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$(?![\s\S]))/gm, "\n").replace(/^[ \t]*#.*$/gm, "").split(/\s+/);
  const start = words.findIndex((word2, index) => word2 === "machine" && words[index + 1] === machine);
  if (start === -1) return void 0;
  const entry = words.slice(start + 2);
  const end2 = entry.findIndex((word2) => word2 === "machine" || word2 === "default");
  const fields = end2 === -1 ? entry : entry.slice(0, end2);
  const at2 = fields.findIndex((word2, index) => index % 2 === 0 && word2 === "password");
  return at2 === -1 ? void 0 : fields[at2 + 1]?.replace(/^"(.*)"$/, "$1");
}

// src/rollout/platform-api/token.ts
function findToken(environment, hostname) {
  const own = environment["HEROKU_API_KEY"]?.trim();
  if (own) return check2(own, "HEROKU_API_KEY");
  const password = findNetrcPassword(readNetrc(), hostname);
  return password ? check2(password, "~/.netrc") : { kind: "missing" };
}
function check2(token, origin) {
  return /^[!-~]+$/.test(token) ? { kind: "token", token } : { kind: "malformed", origin };
}
function readNetrc() {
  try {
    return (0, import_node_fs21.readFileSync)((0, import_node_path18.join)((0, import_node_os5.homedir)(), ".netrc"), "utf8");
  } catch {
    return "";
  }
}

// src/commands/rollout/connection.ts
var selectionOptions = {
  app: { type: "string", multiple: true },
  pipeline: { type: "string" },
  team: { type: "string" }
};
function readSelection(values) {
  const { app, pipeline, team } = values;
  const selections = [
    ...team ? [{ kind: "team", name: team }] : [],
    ...pipeline ? [{ kind: "pipeline", name: pipeline }] : [],
    ...app ? [{ kind: "apps", names: app }] : []
  ];
  const [selection, other] = selections;
  if (selection === void 0 || other !== void 0)
    throw new UsageError("name the apps by one of --team NAME, --pipeline NAME and --app NAME");
  return selection;
}
var userAgent = `heroku-buildpack-smoke-test/${version}`;
async function connect(say) {
  const address = readApiAddress(process.env["HEROKU_API_URL"]);
  if (address.kind === "refused")
    throw new UsageError(
      "HEROKU_API_URL may be https://api.heroku.com, or an address of this machine: nobody else gets the token"
    );
  const finding = findToken(process.env, address.hostname);
  if (finding.kind === "malformed")
    throw new UsageError(`the token of ${finding.origin} has characters that no token has`);
  if (finding.kind === "missing")
    throw new UsageError(
      'there is no token: export HEROKU_API_KEY="$(heroku auth:token)", or log in to ~/.netrc'
    );
  const interruption = watchInterruption();
  const api = createPlatformApi({
    pool: await openApiPool(address.origin),
    token: finding.token,
    userAgent,
    signal: interruption.signal,
    hurry: interruption.hurry,
    onPause: (ms) => say(`the API's rate limit is reached; waiting ${Math.ceil(ms / 1e3)} s`)
  });
  return { heroku: createHeroku(api), interruption, close: api.close };
}

// src/rollout/fleet/journal.ts
var import_node_fs22 = require("node:fs");
function readJournal(path) {
  try {
    return (0, import_node_fs22.readFileSync)(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
function openJournal(path) {
  const text2 = readJournal(path);
  const descriptor = (0, import_node_fs22.openSync)(path, "a", 384);
  if (!text2.endsWith("\n")) (0, import_node_fs22.truncateSync)(path, Buffer.byteLength(text2.slice(0, text2.lastIndexOf("\n") + 1)));
  const broken = new AbortController();
  let problem;
  return {
    write(entry) {
      if (problem !== void 0) return false;
      try {
        writeWhole(descriptor, Buffer.from(formatJournalEntry(entry)));
        (0, import_node_fs22.fsyncSync)(descriptor);
        return true;
      } catch (error) {
        problem = describeSystemError2(error);
        broken.abort();
        return false;
      }
    },
    close: () => (0, import_node_fs22.closeSync)(descriptor),
    problem: () => problem,
    broken: broken.signal
  };
}
function writeWhole(descriptor, bytes) {
  let written = 0;
  while (written < bytes.length) written += (0, import_node_fs22.writeSync)(descriptor, bytes, written);
}

// src/commands/rollout/journal.ts
function readEntries2(path) {
  const journal = parseJournal(attempt2(path, readJournal));
  if (journal.kind === "unreadable")
    throw new UsageError(`${path} is no journal of a rollout: line ${journal.line} is not understood`);
  return journal.entries;
}
function openRun(path, goal) {
  const journal = attempt2(path, openJournal);
  journal.write({ at: "run", time: (/* @__PURE__ */ new Date()).toISOString(), goal });
  const problem = journal.problem();
  if (problem !== void 0) throw new UsageError(`the journal cannot be used: ${problem}`);
  return journal;
}
function attempt2(path, open) {
  try {
    return open(path);
  } catch (error) {
    throw new UsageError(`the journal cannot be used: ${describeSystemError2(error)}`, { cause: error });
  }
}

// src/commands/rollout/progress.ts
var plainLineMs = 1e4;
function counter({
  say,
  progress,
  isTerminal
}) {
  return (done, total) => {
    let count = 0;
    let toldAtMs = performance.now();
    return () => {
      const text2 = `${done} ${++count} of ${total} apps`;
      progress(text2);
      if (isTerminal || performance.now() - toldAtMs < plainLineMs) return;
      toldAtMs = performance.now();
      say(text2);
    };
  };
}

// src/commands/rollout/results.ts
function tellResult(result, { say }) {
  const line = describeResult2(result);
  if (line !== void 0) say(makeSafe(line));
}
function tellSummary(results, { say }) {
  const tallies = results.map((result) => ({
    result: nameResult2(result),
    reason: result.kind === "skipped" ? makeSafe(result.reason) : void 0
  }));
  for (const line of ["", ...formatSummary(tallies, "apps", resultOrder)]) say(line);
}
function reportResults(results, isApplied, { report }) {
  report({
    applied: isApplied,
    apps: results.map((result) => ({
      app: result.name,
      result: nameResult2(result),
      ..."changes" in result && { changes: result.changes.map(hidePasswords) },
      ..."unsure" in result && result.unsure && { unsure: hidePasswords(result.unsure) },
      ..."reason" in result && { reason: makeSafe(result.reason) },
      ..."problem" in result && { problem: makeSafe(result.problem) },
      ..."behind" in result && { behind: result.behind },
      warnings: result.remarks.map(makeSafe)
    }))
  });
}
function tellUnlisted(problem, { say, report }, interruption) {
  const told = makeSafe(describeApiProblem(problem));
  say(`The apps cannot be listed: ${told}`);
  report({ problem: told, apps: [] });
  return exitCodeOf([], interruption) || 1;
}
function exitCodeOf(results, interruption, journal) {
  const signal = interruption.received();
  if (signal !== void 0) return exitCodeFor({ kind: "interrupted", signal });
  return results.some(isFailure) || journal?.problem() !== void 0 ? 1 : 0;
}
function hidePasswords(change) {
  if (change.kind !== "buildpacks") return change;
  return { ...change, before: change.before.map(makeSafe), after: change.after.map(makeSafe) };
}

// src/commands/rollout/run-on-apps.ts
async function runOnApps(run3, reporting) {
  const connection = await connect(reporting.say);
  const { heroku, interruption } = connection;
  try {
    for (const line of run3.introduction) reporting.say(line);
    const selected = await run3.select(heroku, interruption.signal);
    if (selected.kind === "problem") return tellUnlisted(selected.problem, reporting, interruption);
    return await workOn(selected.value, run3, connection, reporting);
  } finally {
    connection.close();
  }
}
async function workOn(apps, run3, { heroku, interruption }, reporting) {
  const journal = run3.isApplied ? openRun(run3.journal.path, run3.journal.goal) : void 0;
  const results = [];
  const onResult = (result) => {
    results.push(result);
    tellResult(result, reporting);
  };
  const signal = AbortSignal.any([interruption.signal, ...journal ? [journal.broken] : []]);
  try {
    await run3.work(apps, { heroku, journal, signal, onResult });
    const exitCode = exitCodeOf(results, interruption, journal);
    if (exitCode === 0) journal?.write({ at: "end" });
    tellSummary(results, reporting);
    const conclusion = journal ? [...describeJournal(run3.journal.path, journal.problem()), ...run3.conclude(results, exitCode === 0)] : concludeDryRun(results);
    for (const line of conclusion) reporting.say(line);
    reportResults(results, run3.isApplied, reporting);
    return exitCode;
  } finally {
    journal?.close();
  }
}

// src/commands/rollout/apps.ts
var options3 = {
  ...selectionOptions,
  apply: { type: "boolean", default: false },
  buildpack: { type: "string" },
  journal: { type: "string", default: "smoke-test-rollout.jsonl" },
  mode: { type: "string" },
  "release-size": { type: "string" },
  remove: { type: "boolean", default: false },
  report: { type: "string" },
  unpinned: { type: "boolean", default: false }
};
var modes = ["warn", "enforce", "off"];
var rolloutApps = async (args2, context) => {
  const { values } = (0, import_node_util6.parseArgs)({ args: [...args2], options: options3 });
  const selection = readSelection(values);
  const goal = readGoal(values);
  const goalText = JSON.stringify({ selection, goal });
  const reporting = readReporting(values.report, context);
  const finishedApps = findFinishedApps(values.apply ? readEntries2(values.journal) : [], goalText);
  const count = counter(reporting);
  return await runOnApps(
    {
      isApplied: values.apply,
      journal: { path: values.journal, goal: goalText },
      introduction: introduceRollout(goal, values.apply),
      select: (heroku, signal) => selectApps(heroku, selection, signal),
      work: (selected, run3) => rollOutApps(selected, { ...run3, goal, finishedApps, count }),
      conclude: (results, isFinished) => concludeRollout(results, values.journal, isFinished)
    },
    reporting
  );
};
function readGoal(values) {
  const buildpack = readBuildpack(values.buildpack);
  const mode = modes.find((known) => known === values.mode);
  if (values.mode !== void 0 && mode === void 0)
    throw new UsageError(`--mode takes ${modes.join(", ")}`);
  const size = values["release-size"];
  if (size !== void 0 && size !== "web") throw new UsageError("--release-size takes web");
  if (!values.remove && !values.unpinned) refuseUnpinned(buildpack);
  return {
    kind: values.remove ? "remove" : "add",
    buildpack,
    keepsOwn: values.buildpack === void 0,
    mode,
    setsReleaseSize: size !== void 0
  };
}

// src/commands/rollout/status.ts
var import_node_util7 = require("node:util");

// src/rollout/apps/last-verdict.ts
function findLastVerdict(output2) {
  const line = output2.split(/\r?\n/).findLast((text2) => text2.startsWith("smoke-test: at=verdict "));
  const fields = new Map(
    line?.split(" ").map((field) => {
      const [key = "", ...value] = field.split("=");
      return [key, value.join("=")];
    })
  );
  const verdict = fields.get("verdict");
  if (verdict === void 0) return void 0;
  return { verdict, heroku: fields.get("heroku") };
}

// src/rollout/apps/app-status.ts
function makeStatus({ name: name2, list: list3, mode, buildpack, release: release3, isTested }) {
  const entry = list3.findLast((candidate) => isOwn(candidate, buildpack));
  const own = entry === void 0 ? void 0 : parseBuildpack(entry);
  return {
    kind: "read",
    name: name2,
    buildpack: own?.location,
    ref: own?.ref,
    mode: mode || (own === void 0 && !isTested ? "-" : "enforce (unset)"),
    release: release3
  };
}
function describeRelease3(release3, output2) {
  if (release3 === void 0) return "none";
  if (release3.status === "pending") return `v${release3.version} is running`;
  const isFailed = release3.status === "failed" ? ", did not go live" : "";
  return `v${release3.version} ${describeVerdict(release3, output2)}${isFailed}`;
}
var head = ["APP", "BUILDPACK", "REF", "MODE", "LAST RELEASE"];
function formatStatuses(statuses) {
  const rows = [head, ...statuses.map((status2) => rowOf(status2).map(makeSafe))];
  const widths = head.map((_title, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return cells.join("  ").trimEnd();
  });
}
function describeVerdict({ output_stream_url }, output2) {
  if (!output_stream_url) return "was not tested";
  if (output2 === void 0) return "has no output that can be read";
  const found2 = findLastVerdict(output2);
  if (found2 === void 0) return "was not tested";
  return found2.heroku === void 0 ? found2.verdict : `${found2.verdict} ${found2.heroku}`;
}
function rowOf(status2) {
  switch (status2.kind) {
    case "read":
      return [status2.name, status2.buildpack ?? "-", status2.ref ?? "-", status2.mode, status2.release];
    case "unfit":
      return [status2.name, "-", "-", "-", status2.reason];
    case "failed":
      return [status2.name, "?", "?", "?", status2.problem];
  }
}

// src/rollout/platform-api/release-output.ts
var keptBytes = 64 * 1024;
var limitMs2 = 2e4;
async function readReleaseOutput(url, { createClient, request }, userAgent2, signal) {
  if (!isReadable(url)) return void 0;
  const { origin, pathname, search } = new URL(url);
  const client = createClient(origin, { rejectUnauthorized: true });
  return await withDeadline(limitMs2, signal, async (limit) => {
    limit.addEventListener("abort", () => void client.destroy(), { once: true });
    try {
      const response = await request(client, {
        method: "GET",
        path: `${pathname}${search}`,
        headers: { accept: "text/plain", "user-agent": userAgent2 },
        signal: limit
      });
      const tail = await readTail(response.body);
      return response.statusCode === 200 ? tail : void 0;
    } catch {
      return;
    } finally {
      void client.destroy();
    }
  });
}
async function readTail(body) {
  let tail = Buffer.alloc(0);
  for await (const chunk of body) tail = Buffer.concat([tail, chunk]).subarray(-keptBytes);
  return tail.toString("utf8");
}
function isReadable(url) {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" && isLoopback(hostname);
}

// src/rollout/fleet/read-status.ts
async function readAppStatus(app, options7) {
  const { heroku, library: library2, userAgent: userAgent2, buildpack, signal } = options7;
  const { id, name: name2 } = app;
  const reason = findUnfitness(app.answer);
  if (reason !== void 0) return { kind: "unfit", name: name2, reason };
  const list3 = await heroku.readBuildpacks(id);
  if (list3.kind === "problem") return { kind: "failed", name: name2, problem: describeApiProblem(list3.problem) };
  const configVars = await heroku.readConfigVars(id);
  if (configVars.kind === "problem")
    return { kind: "failed", name: name2, problem: describeApiProblem(configVars.problem) };
  const release3 = await heroku.readLastRelease(id);
  if (release3.kind === "problem")
    return { kind: "failed", name: name2, problem: describeApiProblem(release3.problem) };
  const url = release3.value?.output_stream_url;
  const output2 = url && release3.value?.status !== "pending" ? await readReleaseOutput(url, library2, userAgent2, signal) : void 0;
  return makeStatus({
    name: name2,
    list: list3.value,
    mode: configVars.value.SMOKE_TEST,
    buildpack,
    release: describeRelease3(release3.value, output2),
    isTested: output2 !== void 0 && findLastVerdict(output2) !== void 0
  });
}

// src/commands/rollout/status.ts
var options4 = { ...selectionOptions, buildpack: { type: "string" }, report: { type: "string" } };
var rolloutStatus = async (args2, context) => {
  const { values } = (0, import_node_util7.parseArgs)({ args: [...args2], options: options4 });
  const selection = readSelection(values);
  const buildpack = readBuildpack(values.buildpack);
  const reporting = readReporting(values.report, context);
  const connection = await connect(reporting.say);
  const { heroku, interruption } = connection;
  try {
    const selected = await selectApps(heroku, selection, interruption.signal);
    if (selected.kind === "problem") return tellUnlisted(selected.problem, reporting, interruption);
    const statuses = await readStatuses(selected.value, buildpack, connection, reporting);
    for (const line of formatStatuses(statuses)) reporting.say(line);
    reporting.report({ apps: statuses.map(hidePassword2) });
    return exitCodeOf([], interruption) || (statuses.some(({ kind }) => kind === "failed") ? 1 : 0);
  } finally {
    connection.close();
  }
};
async function readStatuses({ apps, missing }, buildpack, { heroku, interruption: { signal } }, reporting) {
  const library2 = await loadHttpLibrary();
  const statuses = missing.map(({ name: name2, problem }) => ({ kind: "failed", name: name2, problem }));
  const countRead = counter(reporting)("read", apps.length);
  await forEachAtOnce(apps, maxConnections, signal, async (app) => {
    statuses.push(await readAppStatus(app, { heroku, library: library2, userAgent, buildpack, signal }));
    countRead();
  });
  return statuses.sort((a, b) => a.name < b.name ? -1 : 1);
}
function hidePassword2({ kind: _kind, name: name2, ...others }) {
  const fields = Object.entries(others).map(([key, value]) => [key, value && makeSafe(value)]);
  return { app: name2, ...Object.fromEntries(fields) };
}

// src/commands/rollout/undo.ts
var import_node_fs23 = require("node:fs");
var import_node_util9 = require("node:util");

// src/rollout/apps/undo.ts
var import_node_util8 = require("node:util");
var scopes = ["last", "all"];
var undoGoals = { last: "undo", all: "undo --all" };
var order = ["release-size", "buildpacks", "mode"];
function listUndoings(entries, scope) {
  const byApp = /* @__PURE__ */ new Map();
  for (const { changes } of reach(readRuns(entries), scope)) {
    for (const undoing of changes.values()) add(byApp, undoing);
  }
  return [...byApp.values()].toReversed().map(({ app, changes }) => ({
    app,
    changes: order.flatMap((wanted) => join14(changes.filter(({ kind }) => kind === wanted)) ?? [])
  }));
}
function readRuns(entries) {
  const runs = [];
  for (const { goal, own } of split(entries)) {
    const last = runs.at(-1);
    const scope = scopes.find((name2) => undoGoals[name2] === goal);
    if (scope !== void 0) {
      takeBack(reach(runs, scope), own);
      if (last) last.isEnded = true;
    } else if (last?.goal === goal && !last.isEnded) {
      addTo(last, own);
    } else {
      const run3 = { goal, isEnded: false, hasChanged: false, changes: /* @__PURE__ */ new Map() };
      addTo(run3, own);
      runs.push(run3);
    }
  }
  return runs;
}
function split(entries) {
  const parts2 = [];
  for (const entry of entries) {
    if (entry.at === "run") parts2.push({ goal: entry.goal, own: [] });
    else parts2.at(-1)?.own.push(entry);
  }
  return parts2;
}
function addTo(run3, entries) {
  for (const entry of entries) {
    if (entry.at === "intent") add(run3.changes, { app: entry.app, changes: [entry.change] });
    if (entry.at === "intent") run3.hasChanged = true;
    if (entry.at === "end") run3.isEnded = true;
  }
}
function takeBack(runs, entries) {
  for (const entry of entries) {
    if (entry.at === "app") for (const { changes } of runs) changes.delete(entry.app.id);
  }
}
function reach(runs, scope) {
  return scope === "all" ? runs : runs.filter(({ hasChanged: hasChanged2 }) => hasChanged2).slice(-1);
}
function add(byApp, { app, changes }) {
  byApp.set(app.id, { app, changes: [...byApp.get(app.id)?.changes ?? [], ...changes] });
}
function findUndoTargets(change) {
  const right = { kind: "right" };
  return {
    buildpacks: (now) => change.kind === "buildpacks" ? restoreTarget(now, change, isSameList, "its buildpacks since: they stay, and so does SMOKE_TEST") : right,
    mode: (now) => change.kind === "mode" ? restoreTarget(now, change, Object.is, "SMOKE_TEST since: it stays") : right,
    "release-size": (now) => change.kind === "release-size" ? restoreTarget(now, change, Object.is, "the size of release since: it stays") : right
  };
}
function join14(changes) {
  let joined = changes.at(-1);
  let next = joined;
  for (const change of changes.toReversed()) {
    if (joined === void 0) break;
    if ((0, import_node_util8.isDeepStrictEqual)(change, next)) continue;
    if (!(0, import_node_util8.isDeepStrictEqual)(change.after, joined.before)) break;
    joined = { ...joined, before: change.before };
    next = change;
  }
  return joined;
}
function restoreTarget(now, { before, after }, isSame, changed) {
  if (isSame(now, before)) return { kind: "right" };
  if (isSame(now, after)) return { kind: "wanted", value: before };
  return { kind: "left-alone", reason: `somebody has changed ${changed}` };
}

// src/rollout/fleet/undo-apps.ts
async function undoApps(undoings, options7) {
  const { signal, onResult } = options7;
  const notBegun = await forEachAtOnce(undoings, maxConnections, signal, async ({ app, changes }) => {
    const tasks = changes.map((change) => ({ kind: change.kind, targets: findUndoTargets(change) }));
    onResult(await changeApp(app, tasks, options7));
  });
  for (const { app } of notBegun) onResult({ kind: "not-begun", name: app.name, remarks: [] });
}

// src/commands/rollout/undo.ts
var options5 = {
  all: { type: "boolean", default: false },
  apply: { type: "boolean", default: false },
  report: { type: "string" }
};
var rolloutUndo = async (args2, context) => {
  const { values, positionals } = (0, import_node_util9.parseArgs)({ args: [...args2], options: options5, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === void 0 || others.length > 0) throw new UsageError("rollout undo needs one JOURNAL");
  if (!(0, import_node_fs23.existsSync)(path)) throw new UsageError(`there is no journal ${path}`);
  const reporting = readReporting(values.report, context);
  const scope = values.all ? "all" : "last";
  const undoings = listUndoings(readEntries2(path), scope);
  if (undoings.length === 0) {
    reporting.say(`Nothing is left to take back ${values.all ? "" : "of the last run "}in ${path}.`);
    reportResults([], values.apply, reporting);
    return 0;
  }
  return await runOnApps(
    {
      isApplied: values.apply,
      journal: { path, goal: undoGoals[scope] },
      introduction: introduceUndo(undoings, values.apply),
      select: async () => ({ kind: "value", value: undoings }),
      work: undoApps,
      conclude: () => []
    },
    reporting
  );
};

// src/commands/rollout/rollout.ts
var parts = {
  "app-json": rolloutAppJson,
  apps: rolloutApps,
  status: rolloutStatus,
  undo: rolloutUndo
};
var rollout = async ([name2, ...args2], context) => {
  const part = name2 !== void 0 && Object.hasOwn(parts, name2) ? parts[name2] : void 0;
  if (part === void 0)
    throw new UsageError(`rollout takes ${Object.keys(parts).join(", ")}; see smoke-test rollout --help`);
  return await part(args2, context);
};

// src/commands/rollout/usage.ts
var rolloutHelpText = `smoke-test rollout: puts this buildpack on many apps, or takes it off again.

Usage:
  smoke-test rollout app-json PATH...    app.json files, which new apps are made from: review apps, CI, buttons
  smoke-test rollout apps SELECTION      apps that are there, by Heroku's Platform API
  smoke-test rollout status SELECTION    what each app has: buildpack, mode, verdict of its last release
  smoke-test rollout undo JOURNAL        takes back what the last run of "rollout apps" has changed
  smoke-test rollout --help

They only show what they would do, until you add --write (app-json) or --apply (apps, undo).

PATH is an app.json, a repository, or a folder of repositories.
SELECTION is one of:
  --team NAME           all apps of a team
  --pipeline NAME       all apps of a pipeline
  --app NAME            one app; may be given again

Options:
  --buildpack NAME      ours: a name in Heroku's registry, or an address with #ref (default: what an app
                        has of ours already, and ${ownRegistryName} where it has none)
  --remove              take the buildpack out (app-json, apps)
  --report json         a report for programs on stdout; what people read goes to stderr
Of app-json:
  --write               change the files
  --create              make an app.json where a repository has none
  --healthchecks        add a healthcheck to begin with, where there is none
Of apps:
  --apply               change the apps
  --mode MODE           set SMOKE_TEST to warn, enforce or off: this makes a release, and restarts dynos
  --release-size web    give the release dyno the size of the web dyno
  --unpinned            take an address without a version
  --journal FILE        where each change is written down before it is made (default: smoke-test-rollout.jsonl);
                        the same command again goes on where a run was broken off
Of undo:
  --apply               take the changes back
  --all                 those of all runs in the journal

The token is that of HEROKU_API_KEY, or the one for api.heroku.com in ~/.netrc. With the Heroku CLI:
  export HEROKU_API_KEY="$(heroku auth:token)"

Exit codes: 0 done, or shown; 1 something could not be done, and is named; 2 wrong arguments; 130 broken off.
`;

// src/commands/run.ts
var import_node_fs24 = require("node:fs");

// src/verdict/junit-report.ts
function formatJunitReport({ results, problems }) {
  const suites = results.map(
    ({ verdict, facts }) => formatSuite(facts.plan.processType, listCases(verdict, facts))
  );
  const plan = problems.map((problem, index) => ({ name: `problem ${index + 1}`, ms: 0, failure: problem }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...plan.length > 0 ? [formatSuite("plan", plan)] : [],
    ...suites,
    "</testsuites>"
  ].join("\n");
}
function listCases(verdict, facts) {
  const { readiness, elapsedMs } = facts;
  const bootMs = readiness.kind === "up" ? readiness.afterMs : elapsedMs;
  const isOfBoot = verdict.kind !== "passed" && !isOfCheck(verdict);
  return [
    { name: "boots and stays up", ms: bootMs, failure: isOfBoot ? verdict.kind : void 0 },
    ...latestRuns(facts).map(({ check: check3, attempts: attempts2, last }) => ({
      name: check3.name,
      ms: attempts2.reduce((sum, { tookMs }) => sum + tookMs, 0),
      failure: last.outcome.kind === "passed" || check3.isWarning ? void 0 : describeOutcome(last.outcome, facts.showsBody)
    }))
  ];
}
function isOfCheck(verdict) {
  return verdict.kind === "check-failed" && verdict.outcome.kind !== "stopped-listening";
}
function formatSuite(name2, cases) {
  const failures = cases.filter(({ failure }) => failure !== void 0).length;
  return [
    `  <testsuite name="${escapeXml(name2)}" tests="${cases.length}" failures="${failures}">`,
    ...cases.map((each) => formatCase(name2, each)),
    "  </testsuite>"
  ].join("\n");
}
function formatCase(suite, { name: name2, ms, failure }) {
  const attributes = `classname="${escapeXml(suite)}" name="${escapeXml(name2)}" time="${(ms / 1e3).toFixed(3)}"`;
  if (failure === void 0) return `    <testcase ${attributes}/>`;
  return `    <testcase ${attributes}><failure message="${escapeXml(failure)}"/></testcase>`;
}
function escapeXml(text2) {
  const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\n": "&#10;"
  };
  return makePrintable(text2).replace(/[&<>"\n]/g, (character) => entities[character] ?? "");
}

// src/commands/run.ts
var nothingTestedCode = 2;
var formats = /* @__PURE__ */ new Map([
  ["json", formatJsonReport],
  ["junit", formatJunitReport]
]);
var run = async (args2, context) => {
  const { directory, environment, settings, report, output: output2, warnings } = parseAppArguments(args2);
  const format2 = report === void 0 ? void 0 : formats.get(report);
  if (report !== void 0 && format2 === void 0) throw new UsageError("--report takes json or junit");
  if (output2 !== void 0 && format2 === void 0)
    throw new UsageError("--output needs --report json or junit");
  const file = output2 === void 0 ? void 0 : writing(output2, () => (0, import_node_fs24.openSync)(output2, "w"));
  const isPiped = format2 !== void 0 && file === void 0;
  const forPeople = isPiped ? { ...context, output: context.errors } : context;
  const checkout = readCheckout(directory);
  const say = sayer(forPeople.output);
  for (const line of describeForecast(checkout)) say(toOneLine(line));
  for (const warning of [...warnings, ...describeCheckout(checkout)]) say(`warning: ${toOneLine(warning)}`);
  const tested = await testAndReport(
    {
      slug: checkout.slug,
      settings,
      environment,
      workingDirectory: directory,
      settleReleaseFiles: () => ({ kind: "none" }),
      reportContext: { mode: "run", hasRunReleaseCommand: false }
    },
    forPeople
  );
  const finished = tested.verdict === void 0 ? { ...tested, exitCode: nothingTestedCode } : tested;
  const text2 = format2?.(finished);
  if (text2 !== void 0 && isPiped) context.output.line(text2);
  if (file !== void 0) writing(output2, () => (0, import_node_fs24.writeFileSync)(file, `${text2}
`));
  return finished.exitCode;
};
function writing(path, write) {
  try {
    return write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--output ${path} cannot be written: ${reason}`, { cause: error });
  }
}

// src/commands/self-test.ts
var oldest = [20, 18, 1];
var selfTest = async (_args, { errors: errors2, output: output2 }) => {
  if (!isNewEnough(process.versions.node)) {
    errors2.line(describeOldNode(process.versions.node, process.execPath));
    return 1;
  }
  await warmHttpLibrary({});
  output2.line("ok");
  return 0;
};
function describeOldNode(found2, path) {
  return `smoke-test needs Node ${oldest.join(".")} or later, and ${path} is ${found2}.`;
}
function isNewEnough(found2) {
  const [major = 0, minor = 0, patch = 0] = found2.split(".").map((part) => Number.parseInt(part, 10));
  if (major !== oldest[0]) return major > oldest[0];
  if (minor !== oldest[1]) return minor > oldest[1];
  return patch >= oldest[2];
}

// src/commands/try.ts
var import_node_fs26 = require("node:fs");
var import_node_util10 = require("node:util");

// src/commands/play-heroku.ts
var import_node_child_process3 = require("node:child_process");
var import_node_fs25 = require("node:fs");
var import_node_os6 = require("node:os");
var import_node_path19 = require("node:path");
var marks = [
  ["Gemfile", "vendor/bundle"],
  ["package.json", ".heroku/node"],
  ["requirements.txt", ".heroku/python"],
  ["pom.xml", ".jdk"],
  ["composer.json", ".heroku/php"],
  ["go.mod", ".profile.d/go.sh"]
];
var dyno = `cd "$HOME"
  for script in .profile.d/*.sh .profile; do [[ ! -f "$script" ]] || source "$script"; done
  builtin exec /bin/bash -c "$1" bash`;
var lastWriteMs = 1e4;
var signals2 = ["SIGTERM", "SIGINT", "SIGHUP"];
async function playHeroku(app, context) {
  const work = (0, import_node_fs25.mkdtempSync)((0, import_node_path19.join)((0, import_node_os6.tmpdir)(), "smoke-test-try-"));
  try {
    const buildCode = await build(app, work, context);
    if (buildCode !== 0) return buildCode;
    const slug = (0, import_node_path19.join)(work, "app");
    (0, import_node_fs25.renameSync)((0, import_node_path19.join)(work, "build_1"), slug);
    const code = await release2(app, slug, context);
    const end2 = code === 0 ? "-----> The release succeeded" : " !     The release failed";
    context.output.line(`${end2} (exit code ${code})`);
    return code;
  } finally {
    (0, import_node_fs25.rmSync)(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
async function build({ directory, config }, work, context) {
  const buildpack = (0, import_node_path19.resolve)(context.libDirectory, "..");
  const tree = (0, import_node_path19.join)(work, "build_1");
  const [cache, env] = [(0, import_node_path19.join)(work, "cache"), (0, import_node_path19.join)(work, "env")];
  for (const each of [tree, cache, env]) (0, import_node_fs25.mkdirSync)(each);
  const source = directory ?? (0, import_node_path19.join)(buildpack, "test/apps/node-http");
  const copied = await run2("cp", ["-a", `${source}/.`, tree], process.env);
  if (copied !== 0) return copied;
  const mark = marks.find(([file]) => (0, import_node_fs25.existsSync)((0, import_node_path19.join)(tree, file)));
  if (mark) (0, import_node_fs25.mkdirSync)((0, import_node_path19.join)(tree, mark[1]), { recursive: true });
  for (const [name2, value] of config) (0, import_node_fs25.writeFileSync)((0, import_node_path19.join)(env, name2), value);
  const variables = {
    PATH: pathOfDyno(),
    HOME: "/app",
    STACK: "heroku-24",
    SMOKE_TEST_NODE: process.env["SMOKE_TEST_NODE"] ?? process.execPath
  };
  await context.errors.flush(lastWriteMs);
  const code = await run2((0, import_node_path19.join)(buildpack, "bin/compile"), [tree, cache, env], variables, "as-one-log");
  if (code !== 0) return code;
  const types = [...new Set(readProcfile2(tree)?.entries.map(({ processType }) => processType))].sort();
  context.output.line("-----> Discovering process types");
  context.output.line(`       Procfile declares types -> ${types.join(", ") || "(none)"}`);
  return 0;
}
async function release2({ config }, slug, { output: output2 }) {
  const procfile = readProcfile2(slug);
  const command = procfile && findCommand(procfile, "release");
  if (command === void 0) {
    output2.line(
      "-----> No release command: Heroku runs no release phase, and the release goes live untested."
    );
    return 0;
  }
  output2.line("-----> Running release command...");
  await output2.flush(lastWriteMs);
  const relocated = command === wrapperCommand ? quoteForShell((0, import_node_path19.join)(slug, slugDirectory, "release")) : command;
  return await run2("/bin/bash", ["-c", dyno, "dyno", relocated], {
    PATH: pathOfDyno(),
    HOME: slug,
    DYNO: "release.1",
    SMOKE_TEST_ADDRESS: "127.0.0.1",
    ...Object.fromEntries(config)
  });
}
function readProcfile2(directory) {
  const reading = readFile((0, import_node_path19.join)(directory, "Procfile"));
  return reading.kind === "read" ? parseProcfile(reading.bytes) : void 0;
}
function pathOfDyno() {
  return `/usr/local/bin:/usr/bin:/bin:${(0, import_node_path19.dirname)(process.execPath)}`;
}
async function run2(program, args2, env, outputs = "apart") {
  const stderr = outputs === "apart" ? "inherit" : 1;
  const child = (0, import_node_child_process3.spawn)(program, args2, { env, stdio: ["ignore", "inherit", stderr] });
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals2) process.on(signal, passOn);
  try {
    return await waitForEnd(child);
  } finally {
    for (const signal of signals2) process.off(signal, passOn);
  }
}
function waitForEnd(child) {
  return new Promise((resolve6, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      resolve6(code ?? 128 + (signal === null ? 0 : import_node_os6.constants.signals[signal]));
    });
  });
}

// src/commands/try.ts
var tryHelpText = `Usage: bin/try [--env KEY=VALUE]... [--env-file FILE] [APP_DIR]

Plays Heroku on a copy of APP_DIR (default: a sample app): detect, compile, and the release phase of
the slug, moved elsewhere as a real one is, in an environment of only what Heroku sets. Config vars
come from --env, and from FILE, which is read as heroku local reads .env. Requests go to 127.0.0.1, since a
firewall may guard this machine's own address; as on Heroku: --env SMOKE_TEST_ADDRESS=auto. The slug gets
this machine's Node, or behind \`SMOKE_TEST_NODE= bin/try\` what Heroku would give it.
Exits with the code of the release.
`;
var options6 = {
  env: { type: "string", multiple: true },
  "env-file": { type: "string", multiple: true }
};
var lastWriteMs2 = 1e4;
var wrongUsageCode = 2;
var tryApp = async (args2, context) => {
  const { output: output2, errors: errors2 } = context;
  const reading = readArguments(args2);
  if (reading.kind === "refused") {
    errors2.line(`bin/try: ${reading.reason}`);
    await errors2.flush(lastWriteMs2);
    output2.line(tryHelpText.trimEnd());
    return wrongUsageCode;
  }
  for (const warning of reading.warnings) errors2.line(`bin/try: warning: ${warning}`);
  return await playHeroku(reading.app, context);
};
function readArguments(args2) {
  const config = { variables: /* @__PURE__ */ new Map(), warnings: [] };
  const directories = [];
  for (const token of (0, import_node_util10.parseArgs)({ args: [...args2], options: options6, strict: false, tokens: true }).tokens) {
    if (token.kind === "positional") directories.push(token.value);
    const reason2 = token.kind === "option" ? takeOption(token, config) : void 0;
    if (reason2 !== void 0) return { kind: "refused", reason: reason2 };
  }
  const reason = findWrongDirectory(directories);
  if (reason !== void 0) return { kind: "refused", reason };
  return {
    kind: "read",
    app: { directory: directories[0], config: config.variables },
    warnings: config.warnings
  };
}
function takeOption({ name: name2, rawName, value }, config) {
  switch (name2) {
    case "env":
      return addPair(value, config);
    case "env-file":
      return addFile(value, config);
  }
  return `there is no option ${rawName}`;
}
function addPair(pair, { variables }) {
  const [, name2, value] = /^([^=/]+)=(.*)$/s.exec(pair ?? "") ?? [];
  if (name2 === void 0 || value === void 0) return "--env needs KEY=VALUE";
  variables.set(name2, value);
  return void 0;
}
function addFile(path, { variables, warnings }) {
  if (path === void 0 || !(0, import_node_fs26.existsSync)(path)) return "--env-file needs a file";
  const file = readNamedEnvFile(path);
  for (const [name2, value] of Object.entries(file.variables)) variables.set(name2, value);
  warnings.push(...file.warnings);
  return void 0;
}
function findWrongDirectory([first, second]) {
  if (second !== void 0) return `it takes one directory, and these are two: ${first} and ${second}`;
  return first === void 0 || isDirectory(first) ? void 0 : `there is no directory ${first}`;
}

// src/output/prefix-lines.ts
var newline3 = 10;
function prefixLines(bytes, prefix, beginsAtLineStart, allocate) {
  const prefixBytes = Buffer.from(prefix);
  const starts = findLineStarts(bytes, beginsAtLineStart);
  const prefixed = allocate(bytes.length + starts.length * prefixBytes.length);
  let written = 0;
  let copied = 0;
  for (const start of starts) {
    written += bytes.copy(prefixed, written, copied, start);
    written += prefixBytes.copy(prefixed, written);
    copied = start;
  }
  bytes.copy(prefixed, written, copied);
  return prefixed;
}
function findLineStarts(bytes, beginsAtLineStart) {
  const starts = beginsAtLineStart && bytes.length > 0 ? [0] : [];
  let end2 = bytes.indexOf(newline3);
  while (end2 !== -1 && end2 + 1 < bytes.length) {
    starts.push(end2 + 1);
    end2 = bytes.indexOf(newline3, end2 + 1);
  }
  return starts;
}

// src/output/scratch.ts
function createScratch() {
  let memory = Buffer.alloc(0);
  let isTaken = false;
  return {
    take(size) {
      if (isTaken) return Buffer.allocUnsafe(size);
      isTaken = true;
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(size);
      return memory.subarray(0, size);
    },
    giveBack(buffer) {
      if (buffer.buffer === memory.buffer) isTaken = false;
    }
  };
}

// src/output/output.ts
var newline4 = 10;
var usualColumns = 80;
var clearLine = "\r\x1B[2K";
function createOutput(open) {
  let opened;
  let isLineOpen = false;
  let isProgressShown = false;
  let isOff = false;
  let lastWrite = Promise.resolve();
  const scratch = createScratch();
  function clearProgress() {
    if (isProgressShown) void write(clearLine);
    isProgressShown = false;
  }
  function write(bytes) {
    if (isOff) return Promise.resolve();
    lastWrite = new Promise((resolve6) => stream().write(bytes, () => resolve6()));
    return lastWrite;
  }
  function stream() {
    opened ??= open().on("error", () => {
      isOff = true;
    });
    return opened;
  }
  return {
    isTerminal: () => stream().isTTY === true,
    line(text2) {
      clearProgress();
      void write(isLineOpen ? `
${text2}
` : `${text2}
`);
      isLineOpen = false;
    },
    app(prefix, bytes) {
      if (bytes.length === 0) return lastWrite;
      const prefixed = prefixLines(bytes, prefix, !isLineOpen, scratch.take);
      isLineOpen = bytes.at(-1) !== newline4;
      const written = write(prefixed);
      void written.then(() => scratch.giveBack(prefixed));
      return written;
    },
    progress(text2) {
      const { isTTY, columns } = stream();
      if (isTTY !== true) return;
      clearProgress();
      void write(text2.slice(0, (columns || usualColumns) - 1));
      isProgressShown = true;
    },
    async flush(limitMs3) {
      clearProgress();
      let timer;
      const limit = new Promise((resolve6) => {
        timer = setTimeout(resolve6, limitMs3);
      });
      await Promise.race([lastWrite, limit]);
      clearTimeout(timer);
    }
  };
}

// src/main.ts
var lastWriteMs3 = 1e4;
var wrongUsageCode2 = 2;
var output = createOutput(() => process.stdout);
var errors = createOutput(() => process.stderr);
var commands = {
  explain,
  install,
  release,
  rollout,
  run,
  try: tryApp,
  "--self-test": selfTest,
  "--version": () => print(version, 0),
  "--help": () => print(helpText, 0),
  "-h": () => print(helpText, 0)
};
var helpTexts = { rollout: rolloutHelpText, try: tryHelpText };
process.on("uncaughtException", (error) => void end(reportBug(error)));
var [name = "--help", ...args] = process.argv.slice(2);
void main().then(end);
async function main() {
  if (isForPeople(name) && !isNewEnough(process.versions.node)) {
    errors.line(describeOldNode(process.versions.node, process.execPath));
    return wrongUsageCode2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (command === void 0) return print(`smoke-test: there is no command ${name}; see smoke-test --help`, 2);
  if (args.includes("--help") || name === "try" && args.includes("-h"))
    return print(helpTexts[name] ?? helpText, 0);
  try {
    return await command(args, { libDirectory: __dirname, output, errors });
  } catch (error) {
    if (isUsageError(error)) return print(`smoke-test: ${error.message}`, 2);
    return reportBug(error);
  }
}
function isForPeople(command) {
  return command !== "release" && command !== "--self-test";
}
async function print(text2, code) {
  output.line(text2.trimEnd());
  return code;
}
function reportBug(error) {
  const detail = error instanceof Error ? error.stack ?? error.message : String(error);
  output.line("smoke-test: INTERNAL ERROR: this is a bug of the smoke test, and no fault of the app.");
  for (const line of detail.split("\n")) output.line(`smoke-test:   ${line}`);
  output.line("smoke-test: To release without it: heroku config:set SMOKE_TEST=off");
  output.line(
    `smoke-test: ${formatLogfmt({ kind: "internal-error", detail }, void 0, void 0, version)}`
  );
  return exitCodeFor({ kind: "internal-error", detail });
}
async function end(code) {
  process.exitCode = code;
  await Promise.all([output.flush(lastWriteMs3), errors.flush(lastWriteMs3)]);
  process.exit();
}
