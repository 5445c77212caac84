package io.causerie.api;

import io.causerie.bot.Bot;
import io.causerie.bot.Change;
import io.causerie.bot.Environment;
import io.causerie.bot.Json;
import io.causerie.bot.Saving;
import io.causerie.bot.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bots, their versions and their environments as JSON-like values. */
final class BotJson {
    private BotJson() {}

    static Map<String, Object> saved(Saving.Saved saved, List<Environment> environments) {
        var json = new LinkedHashMap<String, Object>();
        json.put("bot", saved.number().bot());
        json.put("version", saved.number().version());
        json.put("environments", answers(environments));
        json.put("trained", trained(saved));
        json.put("warnings", saved.warnings().stream().map(Object::toString).toList());
        return json;
    }

    private static Map<String, Object> trained(Saving.Saved saved) {
        Bot bot = saved.bot();
        long expressions = bot.intents().values().stream()
                .flatMap(intent -> intent.expressions().values().stream())
                .mapToLong(List::size)
                .sum();
        var json = new LinkedHashMap<String, Object>();
        json.put("languages", bot.languages());
        json.put("intents", bot.intents().size());
        json.put("expressions", expressions);
        json.put("entities", bot.entities().size());
        json.put("skills", bot.skills().size());
        json.put("learned", saved.learned());
        return json;
    }

    /** Which version answers where. */
    static Map<String, Object> answers(List<Environment> environments) {
        var json = new LinkedHashMap<String, Object>();
        environments.forEach(environment -> json.put(environment.name(), environment.version()));
        return json;
    }

    static Map<String, Object> version(Version version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", version.number().version());
        json.put("savedAt", version.savedAt().toString());
        json.put("savedBy", version.savedBy());
        json.put("note", version.note());
        version.sameAs().ifPresent(same -> json.put("sameAs", same));
        json.put("published", version.published());
        return json;
    }

    static Map<String, Object> environment(Environment environment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("environment", environment.name());
        json.put("version", environment.version());
        json.put("followsNewest", environment.follows());
        environment.before().ifPresent(before -> json.put("previous", before));
        environment.since().ifPresent(since -> json.put("since", since.toString()));
        if (environment.since().isPresent()) {
            json.put("changedBy", environment.changedBy());
        }
        environment.baseUrl().ifPresent(url -> json.put("baseUrl", url));
        return json;
    }

    static Map<String, Object> change(Change change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("change", change.kind());
        json.put("path", change.path());
        change.before().ifPresent(before -> json.put("before", Json.read(before)));
        change.after().ifPresent(after -> json.put("after", Json.read(after)));
        return json;
    }
}
