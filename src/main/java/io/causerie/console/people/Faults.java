package io.causerie.console.people;

import io.causerie.login.AccountFault;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with a form, by the field it is about. */
final class Faults {
    private Faults() {}

    static Map<String, String> of(Collection<AccountFault> faults, Locale language) {
        Map<String, String> byField = new TreeMap<>();
        faults.stream()
                .sorted()
                .forEach(fault -> byField.merge(fault.field(), fault.words(language), (one, more) -> one + " " + more));
        return byField;
    }
}
