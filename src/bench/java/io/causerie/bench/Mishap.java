package io.causerie.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that befalls a bot while people write to it, so many seconds after the first question that counts. */
record Mishap(double at, String what, Deed deed) {

    interface Deed {
        void happen() throws IOException, InterruptedException;
    }

    /**
     * Reads what an option says of one or several, as {@code at=10,for=5;at=30,for=5}.
     *
     * @param keys what each must say besides {@code at}, all of them numbers
     */
    static List<Map<String, Double>> parse(String option, String text, Set<String> keys) {
        List<Map<String, Double>> all = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(";")) {
            Map<String, Double> numbers = new LinkedHashMap<>();
            for (String part : each.split(",")) {
                if (!part.matches("[a-z]+=-?[0-9.]+")) {
                    throw misread(option, keys, text);
                }
                numbers.put(
                        part.substring(0, part.indexOf('=')), Double.valueOf(part.substring(part.indexOf('=') + 1)));
            }
            if (!numbers.keySet().containsAll(keys)
                    || !numbers.containsKey("at")
                    || numbers.size() != keys.size() + 1) {
                throw misread(option, keys, text);
            }
            all.add(numbers);
        }
        return all;
    }

    private static IllegalArgumentException misread(String option, Set<String> keys, String text) {
        return new IllegalArgumentException("--" + option + " reads like at=10," + String.join("=1,", keys)
                + "=1, several parted by semicolons; not " + text);
    }
}
