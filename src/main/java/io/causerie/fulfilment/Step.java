package io.causerie.fulfilment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One request of a call; a redirect leads to another. */
record Step(Target target, String method, Map<String, String> headers, Optional<String> body) {
    /** The transport's own, and what would change whom one talks to. */
    private static final Set<String> NOT_FOR_AUTHORS = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection");

    /** Methods that do no harm twice (RFC 9110, idempotent methods). */
    private static final Set<String> HARMLESS = Set.of("GET", "PUT", "DELETE");

    static Step first(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, value) -> headers.put(name(name), value(value)));
        headers.put("Idempotency-Key", request.key());
        return new Step(Target.of(request.url()), request.method(), headers, request.body());
    }

    private static String name(String name) {
        if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || NOT_FOR_AUTHORS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Refusal("The header \"" + name + "\" cannot be set by a bot; remove it");
        }
        return name;
    }

    /** What a person wrote may stand in a header; a line break must not begin another one. */
    private static String value(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    Step with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        more.forEach((name, value) -> {
            all.keySet().removeIf(name::equalsIgnoreCase);
            all.put(name, value);
        });
        return new Step(target, method, all, body);
    }

    boolean isHarmless() {
        return HARMLESS.contains(method);
    }

    /**
     * The step a redirect asks for (RFC 9110, redirection). Only the body, where it is kept, follows to another host: what
     * the author told the first one is not meant for it.
     *
     * @throws Refusal where following would change the meaning or the secrecy of the call
     */
    Step follow(Answer answer) {
        String location = answer.header("location")
                .orElseThrow(() -> new Refusal("The service redirects (" + answer.status() + ") without saying where"));
        Target next = target.follow(location);
        if (target.isSecure() && !next.isSecure()) {
            throw new Refusal("The service redirects from https to http, which is not followed");
        }
        boolean kept = answer.status() >= 307;
        if (!kept && answer.status() != 303 && !method.equals("GET")) {
            throw new Refusal("The service redirects a " + method + " with " + answer.status() + " to " + next.origin()
                    + "; write the new address into the bot");
        }
        Map<String, String> told = new LinkedHashMap<>(headers);
        if (!next.origin().equals(target.origin())) {
            told.keySet().removeIf(name -> !Set.of("idempotency-key", "content-type", "accept")
                    .contains(name.toLowerCase(Locale.ROOT)));
        }
        return new Step(next, kept ? method : "GET", told, kept ? body : Optional.empty());
    }
}
