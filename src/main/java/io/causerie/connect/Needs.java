package io.causerie.connect;

import java.util.Collection;
import java.util.List;

/** What a bot needs to hear of a page, and to be allowed there; no more, because App Review asks why. */
public final class Needs {
    /** Subscribed on both levels, app and page (Messenger Platform, "Webhooks"). */
    public static final List<String> FIELDS = List.of(
            "messages",
            "messaging_postbacks",
            "message_deliveries",
            "message_reads",
            "message_echoes",
            "messaging_optins",
            "messaging_referrals",
            "message_reactions",
            "messaging_handovers",
            "standby",
            "messaging_policy_enforcement");

    /** Without it a send whose outcome is unknown cannot be settled, and an answer typed in Meta's inbox is not seen. */
    static final String ECHOES = "message_echoes";

    /** Permissions of the token ("Permissions reference"). */
    public static final List<String> SCOPES = List.of("pages_messaging", "pages_manage_metadata");

    private Needs() {}

    static List<String> missing(List<String> needed, Collection<String> present) {
        return needed.stream().filter(each -> !present.contains(each)).toList();
    }
}
