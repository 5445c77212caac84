package io.causerie.inbox;

import io.causerie.message.Channel;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** An event on its way into the table, with the lane in which its order is kept. */
record NewEvent(String app, String lane, boolean open, Body.Item item) {
    /** Kinds that change a conversation; all others are kept and shown, and nobody works on them. */
    private static final Set<String> WORKED_ON = EnumSet.of(
                    EventKind.MESSAGE,
                    EventKind.QUICK_REPLY,
                    EventKind.MESSAGE_UNSUPPORTED,
                    EventKind.POSTBACK,
                    EventKind.REFERRAL,
                    EventKind.OPTIN,
                    EventKind.REACTION,
                    EventKind.ECHO,
                    EventKind.DELIVERY,
                    EventKind.READ,
                    EventKind.POLICY_ENFORCEMENT)
            .stream()
            .map(EventKind::wire)
            .collect(Collectors.toUnmodifiableSet());

    static NewEvent of(String app, Body.Item item) {
        String person = item.person() == null ? "" : item.person();
        boolean open = item.channel() == Channel.MESSAGING && !item.page().isEmpty() && WORKED_ON.contains(item.kind());
        return new NewEvent(app, Lane.of(item.page(), person), open, item);
    }
}
