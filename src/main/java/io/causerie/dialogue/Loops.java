package io.causerie.dialogue;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The loops of the scripting language; together they make a bounded number of rounds. */
final class Loops {
    private Loops() {}

    static void register(Handlebars engine) {
        Helper<Object> each = (list, options) -> loop(list, options, "");
        Helper<Object> eachJoin = (list, options) -> loop(list, options, Values.text(options.hash("separator", ",")));
        engine.registerHelper("each", each);
        engine.registerHelper("eachJoin", eachJoin);
    }

    private static CharSequence loop(Object list, Options options, String separator) throws IOException {
        if (list instanceof Map<?, ?> map && !map.isEmpty()) {
            return rounds(List.copyOf(map.entrySet()), options, separator);
        }
        if (list instanceof List<?> members && !members.isEmpty()) {
            return rounds(members, options, separator);
        }
        return options.inverse();
    }

    private static CharSequence rounds(List<?> members, Options options, String separator) throws IOException {
        var output = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            spend(options);
            boolean entry = members.get(i) instanceof Map.Entry<?, ?>;
            Object key = entry ? ((Map.Entry<?, ?>) members.get(i)).getKey() : (Object) i;
            Object member = entry ? ((Map.Entry<?, ?>) members.get(i)).getValue() : members.get(i);
            Context round = Context.newBuilder(options.context, member)
                    .combine("@index", i)
                    .combine("@key", key)
                    .combine("@first", i == 0)
                    .combine("@last", i == members.size() - 1)
                    .build();
            output.append(i == 0 ? "" : separator);
            output.append(options.apply(options.fn, round, Arrays.asList(member, key)));
            Functions.bounded(output.length());
        }
        return output;
    }

    private static void spend(Options options) {
        int[] left = options.data(Templates.BUDGET);
        if (--left[0] < 0) {
            throw new IllegalArgumentException("The loops make more than " + Templates.MOST_ROUNDS + " rounds");
        }
    }
}
