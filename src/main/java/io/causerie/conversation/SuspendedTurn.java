package io.causerie.conversation;

import io.causerie.dialogue.Suspension;
import io.causerie.dialogue.Turned;
import io.causerie.dialogue.WebCall;
import java.util.UUID;

/**
 * A turn that waits for a web service.
 *
 * @param key the idempotency key of the call, the same at its every try
 * @param attempts how often the call was begun
 */
record SuspendedTurn(String lane, long event, String key, int attempts, Suspension suspension, WebCall call) {

    /** Its call is made as soon as this is committed. */
    static SuspendedTurn begun(String lane, long event, Turned.Asking asking) {
        return new SuspendedTurn(lane, event, UUID.randomUUID().toString(), 1, asking.suspension(), asking.call());
    }

    SuspendedTurn again() {
        return new SuspendedTurn(lane, event, key, attempts + 1, suspension, call);
    }
}
