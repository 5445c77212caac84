package io.causerie.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Requests as a server hands them over, with just what the doors look at. */
final class Requests {
    private final String method;
    private final String path;
    private String address = "203.0.113.9";
    private String query;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Session session;

    private Requests(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Requests get(String path) {
        return new Requests("GET", path);
    }

    static Requests post(String path) {
        return new Requests("POST", path);
    }

    Requests from(String remote) {
        this.address = remote;
        return this;
    }

    Requests with(String header, String value) {
        if (value != null) {
            headers.put(header, value);
        }
        return this;
    }

    Requests query(String text) {
        this.query = text;
        return this;
    }

    Requests in(Session kept) {
        this.session = kept;
        return this;
    }

    HttpServletRequest build() {
        Map<String, Object> attributes = new HashMap<>();
        return proxy(HttpServletRequest.class, (proxy, called, values) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getRemoteAddr" -> address;
            case "isSecure" -> false;
            case "getHeader" -> headers.get((String) values[0]);
            case "getAttribute" -> attributes.get((String) values[0]);
            case "setAttribute" -> attributes.put((String) values[0], values[1]);
            case "getSession" -> session(values == null || (boolean) values[0]);
            case "changeSessionId" -> session.change();
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private HttpSession session(boolean make) {
        if (session == null && make) {
            session = new Session();
        }
        return session == null || session.isGone ? null : session.http();
    }

    Session session() {
        return session;
    }

    /** A session as a server keeps it. */
    static final class Session {
        private final Map<String, Object> attributes = new HashMap<>();
        private int id = 1;
        private boolean isGone;

        String change() {
            id++;
            return id();
        }

        String id() {
            return "session-" + id;
        }

        private HttpSession http() {
            return proxy(HttpSession.class, (proxy, called, values) -> switch (called.getName()) {
                case "getAttribute" -> attributes.get((String) values[0]);
                case "setAttribute" -> attributes.put((String) values[0], values[1]);
                case "invalidate" -> {
                    isGone = true;
                    yield null;
                }
                default -> throw new UnsupportedOperationException(called.getName());
            });
        }
    }

    /** A response that remembers what was said. */
    static final class Response {
        final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        final StringWriter body = new StringWriter();
        int status = 200;

        HttpServletResponse build() {
            return proxy(HttpServletResponse.class, (proxy, called, values) -> {
                switch (called.getName()) {
                    case "setHeader" -> headers.put((String) values[0], (String) values[1]);
                    case "setContentType" -> headers.put("Content-Type", (String) values[0]);
                    case "sendError" -> status = (int) values[0];
                    case "sendRedirect" -> {
                        status = 302;
                        headers.put("Location", (String) values[0]);
                    }
                    case "getWriter" -> {
                        return new PrintWriter(body, true);
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                }
                return null;
            });
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Requests.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
