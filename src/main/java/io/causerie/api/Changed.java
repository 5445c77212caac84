package io.causerie.api;

import io.causerie.login.AccountChange;
import io.causerie.login.AccountFault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What came of a change of an account, in the words of the API. */
final class Changed {
    private Changed() {}

    static AccountChange.Saved saved(AccountChange change) {
        check(change);
        return (AccountChange.Saved) change;
    }

    static void check(AccountChange change) {
        if (change instanceof AccountChange.Refused refused) {
            throw refused(refused.faults());
        }
        if (change instanceof AccountChange.Denied denied) {
            throw new Refused(Problem.of(403, "Not allowed", denied.why().words(Locale.ENGLISH)));
        }
    }

    static Refused refused(Collection<AccountFault> faults) {
        List<Problem.Fault> list = faults.stream()
                .sorted()
                .map(fault -> new Problem.Fault(fault.field(), fault.words(Locale.ENGLISH), null))
                .toList();
        return new Refused(new Problem(422, "Some fields are not right", null, list));
    }
}
