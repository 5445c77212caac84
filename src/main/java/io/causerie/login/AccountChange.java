package io.causerie.login;

import java.util.Set;

/** What came of a wish to change an account. */
public sealed interface AccountChange {

    /**
     * Done.
     *
     * @param fresh whether the account is new
     */
    record Saved(AccountInfo account, boolean fresh) implements AccountChange {}

    /** The account is gone, with its tokens and its sessions. */
    record Removed() implements AccountChange {}

    /** Nothing was changed. */
    record Refused(Set<AccountFault> faults) implements AccountChange {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Nothing was changed, because the present password was not right. */
    record Denied(Admission.Refused why) implements AccountChange {}
}
