package io.causerie.login;

import java.util.Set;

/** What came of a wish for a token. */
public sealed interface TokenGrant {

    /**
     * Here it is.
     *
     * @param secret what the program sends after {@code Authorization: Bearer}; shown now and never again
     */
    record Granted(AccessToken token, String secret) implements TokenGrant {
        @Override
        public String toString() {
            return "Granted[" + token.id() + "]";
        }
    }

    /** None was made. */
    record Refused(Set<AccountFault> faults) implements TokenGrant {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }
}
