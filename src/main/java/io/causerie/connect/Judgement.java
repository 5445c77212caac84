package io.causerie.connect;

import io.causerie.graph.AppApi;
import io.causerie.graph.PageReply;
import io.causerie.graph.TokenFacts;
import io.causerie.graph.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns Meta's answers about a page into findings. Pure. */
final class Judgement {
    private static final Duration SOON = Duration.ofDays(7);
    private static final int MUCH = 75;

    private final String appId;
    private final String callbackEnd;
    private final Instant now;

    Judgement(String appId, String slug, Instant now) {
        this.appId = appId;
        this.callbackEnd = "/webhook/" + slug;
        this.now = now;
    }

    List<Finding> token(PageReply<TokenFacts> reply) {
        return judge(reply, About.TOKEN, facts -> {
            List<String> missing = Needs.missing(Needs.SCOPES, facts.scopes());
            List<Finding> findings = new ArrayList<>(List.of(life(facts)));
            if (facts.valid()) {
                findings.add(
                        missing.isEmpty()
                                ? Finding.of(About.SCOPES, Verdict.SCOPES_THERE, facts.scopes())
                                : Finding.of(About.SCOPES, Verdict.SCOPES_MISSING, missing));
            }
            return findings;
        });
    }

    private Finding life(TokenFacts facts) {
        if (!facts.valid()) {
            return new Finding(About.TOKEN, Verdict.TOKEN_DEAD, facts.problem());
        }
        if (!facts.appId().equals(appId)) {
            return new Finding(About.TOKEN, Verdict.TOKEN_OF_ANOTHER_APP, facts.appId());
        }
        boolean soon =
                facts.expires().filter(end -> end.isBefore(now.plus(SOON))).isPresent();
        String end = facts.expires().map(Instant::toString).orElse("");
        return new Finding(About.TOKEN, soon ? Verdict.TOKEN_ENDS_SOON : Verdict.TOKEN_LIVES, end);
    }

    List<Finding> callback(PageReply<Optional<AppApi.Callback>> reply) {
        return judge(reply, About.CALLBACK, found -> found.map(this::registered)
                .orElseGet(() -> List.of(Finding.of(About.CALLBACK, Verdict.CALLBACK_NONE))));
    }

    private List<Finding> registered(AppApi.Callback callback) {
        if (!callback.url().endsWith(callbackEnd)) {
            return List.of(new Finding(About.CALLBACK, Verdict.CALLBACK_ELSEWHERE, callback.url()));
        }
        Verdict verdict = callback.active() ? Verdict.CALLBACK_HERE : Verdict.CALLBACK_OFF;
        return List.of(
                new Finding(About.CALLBACK, verdict, callback.url()),
                fields(About.APP_FIELDS, Verdict.APP_FIELDS_THERE, Verdict.APP_FIELDS_MISSING, callback.fields()));
    }

    List<Finding> subscription(PageReply<Map<String, List<String>>> reply) {
        return judge(reply, About.PAGE_FIELDS, apps -> {
            List<String> fields = apps.get(appId);
            if (fields == null) {
                return List.of(Finding.of(About.PAGE_FIELDS, Verdict.PAGE_NOT_SUBSCRIBED));
            }
            boolean guarded = fields.contains(Needs.ECHOES);
            return List.of(
                    fields(About.PAGE_FIELDS, Verdict.PAGE_FIELDS_THERE, Verdict.PAGE_FIELDS_MISSING, fields),
                    Finding.of(About.ECHO, guarded ? Verdict.ECHO_GUARDED : Verdict.ECHO_UNGUARDED));
        });
    }

    private static Finding fields(About about, Verdict there, Verdict missing, Collection<String> fields) {
        List<String> lacking = Needs.missing(Needs.FIELDS, fields);
        return lacking.isEmpty() ? Finding.of(about, there, fields) : Finding.of(about, missing, lacking);
    }

    /** {@code alarm} is what held the page's last send, or null. */
    static Finding mode(String alarm) {
        boolean refused = alarm != null && (alarm.contains("2018028") || alarm.startsWith("10/0 "));
        return Finding.of(About.MODE, refused ? Verdict.MODE_DEVELOPMENT : Verdict.MODE_UNTOLD);
    }

    static Finding rate(Usage usage) {
        Verdict verdict = usage.highest() < MUCH ? Verdict.RATE_LOW : Verdict.RATE_HIGH;
        return new Finding(About.RATE, verdict, String.valueOf(usage.highest()));
    }

    private static <T> List<Finding> judge(PageReply<T> reply, About about, Function<T, List<Finding>> judging) {
        if (reply instanceof PageReply.Given<T> given) {
            return judging.apply(given.value());
        }
        String why = reply instanceof PageReply.Denied<T> denied
                ? denied.error().message() + " (" + denied.error().number() + ")"
                : ((PageReply.Unavailable<T>) reply).why();
        return List.of(new Finding(about, Verdict.UNKNOWN, why));
    }
}
