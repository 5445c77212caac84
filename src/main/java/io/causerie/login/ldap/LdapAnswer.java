package io.causerie.login.ldap;

import java.util.Optional;
import java.util.Set;

/** What the directory says about somebody. */
public sealed interface LdapAnswer {

    /** The roles of now, none for somebody who is gone or locked; empty where nothing can be said. */
    default Optional<Set<String>> roles() {
        if (this instanceof Known known) {
            return Optional.of(known.given());
        }
        Reason reason = ((Refused) this).reason();
        return reason == Reason.AWAY || reason == Reason.MISCONFIGURED ? Optional.empty() : Optional.of(Set.of());
    }

    /**
     * It is the person.
     *
     * @param name as the directory spells it, however it was typed
     * @param given the roles that the person's groups give; may be none
     */
    record Known(String name, Set<String> given) implements LdapAnswer {
        public Known {
            given = Set.copyOf(given);
        }
    }

    /** It is not, or cannot be said. */
    record Refused(Reason reason) implements LdapAnswer {}

    /** Why not. */
    enum Reason {
        /** The name or the password; for a question without a password: nobody of this name. */
        WRONG,
        /** Locked or closed in the directory. */
        LOCKED,
        /** The password or the account has expired, or has to be changed first. */
        EXPIRED,
        /** The directory does not answer. */
        AWAY,
        /** The directory cannot be asked like this; the log names the key. */
        MISCONFIGURED
    }
}
