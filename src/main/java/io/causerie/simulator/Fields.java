package io.causerie.simulator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The webhook fields an app can subscribe to (Messenger Platform, "Webhooks"). */
final class Fields {
    static final Set<String> BUILT_IN = set("messages,messaging_postbacks,message_deliveries,message_reads,"
            + "message_echoes,messaging_optins,messaging_referrals,message_reactions,messaging_handovers,standby,"
            + "messaging_policy_enforcement");
    private static final Set<String> OTHERS = set("message_edits,messaging_account_linking,messaging_optouts,"
            + "messaging_feedback,messaging_customer_information,response_feedback,send_cart,messaging_game_plays,"
            + "messaging_in_thread_lead_form_submit,message_template_status_update,"
            + "messenger_template_status_update,messaging_integrity,message_context,message_mention,calls,feed,"
            + "mention,ratings,leadgen,conversations,inbox_labels,live_videos,videos,messaging_payments,"
            + "messaging_pre_checkouts,messaging_checkout_updates,messaging_appointments,messaging_direct_sends");

    private Fields() {}

    static Set<String> set(String commaSeparated) {
        return Arrays.stream(commaSeparated.split("[\\s,]+"))
                .filter(field -> !field.isEmpty())
                .collect(inOrder());
    }

    static Collector<String, ?, Set<String>> inOrder() {
        return Collectors.toCollection(LinkedHashSet::new);
    }

    static Optional<GraphError> unknown(String param, Set<String> fields) {
        return fields.stream()
                .filter(field -> !BUILT_IN.contains(field) && !OTHERS.contains(field))
                .findFirst()
                .map(field -> GraphErrors.invalid("Param %s[0] must be one of {%s} - got \"%s\""
                        .formatted(param, String.join(", ", BUILT_IN), field)));
    }
}
