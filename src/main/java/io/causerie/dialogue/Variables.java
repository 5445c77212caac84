package io.causerie.dialogue;

import io.causerie.understanding.Understood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What texts, conditions and web calls can see of a turn, under the names of SAP Conversational AI. */
final class Variables {
    private Variables() {}

    static Map<String, Object> of(Mind mind) {
        var root = new LinkedHashMap<String, Object>();
        root.put("conversation_id", mind.occasion.conversation());
        root.put("participant_data", mind.occasion.participant());
        root.put("memory", mind.memory);
        root.put("skill", mind.skill);
        root.put("skill_occurences", (long) mind.occurrences);
        root.put("skill_occurrences", (long) mind.occurrences);
        root.put("skill_stack", List.copyOf(mind.stack));
        root.put("language", mind.language);
        root.put("current_message", mind.meaning.source());
        root.put("message_received_at", mind.occasion.now().toString());
        root.put("nlp", mind.nlp);
        root.put("sentiment", "");
        root.put("act", "");
        root.put("type", "");
        root.put("api_service_response", mind.services);
        mind.bot.timeZone().ifPresent(zone -> root.put("time_zone", zone.getId()));
        if (mind.heard instanceof Heard.Attachment attachment) {
            root.put("attachment", Map.of("type", attachment.kind(), "url", attachment.url()));
        }
        return root;
    }

    /** The request API's {@code results}, as far as this engine knows it. */
    static Map<String, Object> nlp(Understood meaning, Occasion occasion) {
        Map<String, Object> nlp = meaning.asMap();
        nlp.put("timestamp", occasion.now().toString());
        nlp.put("status", 200L);
        return nlp;
    }
}
