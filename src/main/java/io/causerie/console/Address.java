package io.causerie.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address of this console with what is asked of it; what is empty is left out. */
public record Address(String path, Map<String, String> asked) {
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public Address with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.remove(name);
        if (value != null && !value.isEmpty()) {
            more.put(name, value);
        }
        return new Address(path, more);
    }

    @Override
    public String toString() {
        String query = asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + Shell.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
