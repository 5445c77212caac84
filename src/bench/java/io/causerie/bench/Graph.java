package io.causerie.bench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meta's Graph API as far as a page bot calls it: the Send API with its checks, and a yes to what stands around it. */
final class Graph {

    /** Told of each delivered message: who got it, and under which id. */
    interface Delivered {
        void message(int person, String mid, SendCall call);
    }

    private static final Pattern TOKEN = Pattern.compile("[?&]access_token=([^&]*)");

    private final Plan plan;
    private final Faults faults;
    private final RandomGenerator random;
    private final Delivered delivered;
    private final Map<String, Integer> pages = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean faulty;
    private int down = Outage.EVERY_PAGE;
    private long mids;

    Graph(Plan plan, Faults faults, RandomGenerator random, Delivered delivered) {
        this.plan = plan;
        this.faults = faults;
        this.random = random;
        this.delivered = delivered;
        for (int page = 0; page < plan.pages(); page++) {
            pages.put(Plan.token(page), page);
        }
    }

    /** From now on calls go wrong as told, and are counted afresh. */
    void start() {
        faulty = true;
        counts.clear();
    }

    /** From now on every call for this page fails; {@link Outage#EVERY_PAGE}: for none. */
    void fail(int page) {
        down = page;
    }

    /** The answer, or nothing when it is withheld. */
    Optional<Reply> answer(HttpMessage request) {
        String path = request.target().replaceFirst("\\?.*", "").replaceFirst("^/v[0-9.]+", "");
        if (request.method().equals("POST") && path.endsWith("/messages")) {
            count("sendCalls");
            return send(request, path);
        }
        count("otherCalls");
        return Optional.of(Reply.whole(GraphExtras.answer(request.method(), path, plan)));
    }

    private Optional<Reply> send(HttpMessage request, String path) {
        Integer page = pages.get(token(request));
        String owner = path.substring(1, path.length() - "/messages".length());
        if (page == null || !owner.equals("me") && !owner.equals(plan.pageId(page))) {
            return refuse(190, 0, "Invalid OAuth access token - Cannot parse access token");
        }
        try {
            return send(SendCall.parse(request.body()), page);
        } catch (IllegalArgumentException e) {
            return refuse(100, 0, "Invalid parameter: " + e.getMessage());
        }
    }

    private Optional<Reply> send(SendCall call, int page) {
        int person = plan.personOf(call.recipient());
        if (person < 0 || plan.page(person) != page) {
            return refuse(100, 2018001, "No matching user found");
        }
        if (page == down) {
            count("faultPageDown");
            return error(2, 0, "Service temporarily unavailable");
        }
        if (!call.action().isEmpty()) {
            count("senderActions");
            return Optional.of(Reply.whole(Answer.ok("{\"recipient_id\":\"" + call.recipient() + "\"}")));
        }
        if (call.text().isEmpty()
                || call.text().length() > 2000
                || call.metadata().length() >= 1000) {
            return refuse(100, 0, "Length of param message[text] or message[metadata] is out of range");
        }
        if (call.kind().isEmpty()) {
            return refuse(100, 0, "The parameter messaging_type is required");
        }
        return deliver(call, person, faulty ? faults.draw(random) : Faults.NONE);
    }

    private Optional<Reply> deliver(SendCall call, int person, String fault) {
        if (!fault.equals(Faults.NONE)) {
            count("fault" + fault);
        }
        switch (fault) {
            case "1200":
                return error(1200, 0, "Temporary send message failure. Please try again later.");
            case "613":
                return error(613, 0, "Calls to this api have exceeded the rate limit.");
            default:
                String mid = "m_reply" + plan.seed() + "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_r" + mids++;
                delivered.message(person, mid, call);
                return accepted(Answer.sent(call.recipient(), mid), fault);
        }
    }

    private Optional<Reply> accepted(byte[] answer, String fault) {
        return switch (fault) {
            case Faults.TIMEOUT -> Optional.empty();
            case Faults.CUT -> Optional.of(Reply.cut(answer));
            case Faults.TWICE -> Optional.of(Reply.twice(answer));
            case Faults.LIE -> Optional.of(Reply.lie(answer, random.nextBoolean()));
            default -> Optional.of(Reply.whole(answer));
        };
    }

    private Optional<Reply> refuse(int code, int subcode, String message) {
        count("refused" + code);
        return error(code, subcode, message);
    }

    private static Optional<Reply> error(int code, int subcode, String message) {
        return Optional.of(Reply.whole(Answer.error(code, subcode, message)));
    }

    /** In the header, or as older libraries have it in the address. */
    private static String token(HttpMessage request) {
        String authorization = request.header("authorization");
        Matcher asked = TOKEN.matcher(request.target());
        return authorization.startsWith("Bearer ") ? authorization.substring(7) : asked.find() ? asked.group(1) : "";
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int calls() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    void report(Report report) {
        report.add("graph", new TreeMap<>(counts));
    }
}
