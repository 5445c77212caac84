package io.causerie.api.cai;

import io.causerie.bot.Bots;
import io.causerie.bot.OnDuty;
import io.causerie.understanding.RecognisedIntent;
import io.causerie.understanding.Understood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What was understood, as the request API told it (SAP reference, request API). */
@ApplicationScoped
public class Nlp {
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    @Inject
    OnDuty onDuty;

    @Inject
    Clock clock;

    /** {@code results} of the request API; what this house does not judge (act, type, sentiment) is null. */
    public Map<String, Object> of(Understood understood, String bot, String environment) {
        var nlp = new LinkedHashMap<String, Object>();
        nlp.put("uuid", UUID.randomUUID().toString());
        nlp.putAll(understood.asMap());
        nlp.put("intents", understood.intents().stream().map(Nlp::intent).toList());
        nlp.put("act", null);
        nlp.put("type", null);
        nlp.put("sentiment", null);
        nlp.put("version", version(bot, environment));
        nlp.put("timestamp", TIMESTAMP.format(clock.instant().atOffset(ZoneOffset.UTC)));
        nlp.put("status", 200);
        return nlp;
    }

    private static Map<String, Object> intent(RecognisedIntent intent) {
        Map<String, Object> map = intent.asMap();
        map.put("description", intent.description().isEmpty() ? null : intent.description());
        return map;
    }

    /** The original told the version of its engine here; what a caller can use is the version of the bot. */
    private String version(String bot, String environment) {
        return onDuty.version(bot, environment)
                .map(Bots.Number::version)
                .map(String::valueOf)
                .orElse("");
    }
}
