package io.causerie.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What was made of the short sentences that were said lately: people greet, thank and agree in few words. */
final class Lately<A> {
    static final int MOST = 200;
    static final int LONGEST = 60;

    private final Predicate<A> lasting;
    private final Map<Said, A> answers = Collections.synchronizedMap(new Least<>());

    /** @param lasting whether an answer will be the same the next time */
    Lately(Predicate<A> lasting) {
        this.lasting = lasting;
    }

    /** @param context what the answer depends on beside the words */
    A of(String text, List<String> context, Supplier<A> model) {
        if (text.length() > LONGEST) {
            return model.get();
        }
        Said said = new Said(text, context);
        A known = answers.get(said);
        if (known != null) {
            return known;
        }
        A answer = model.get();
        if (lasting.test(answer)) {
            answers.put(said, answer);
        }
        return answer;
    }

    private record Said(String text, List<String> context) {}

    /** Lets go of what nobody has said for longest. */
    private static final class Least<A> extends LinkedHashMap<Said, A> {
        private static final long serialVersionUID = 1;

        Least() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Said, A> eldest) {
            return size() > MOST;
        }
    }
}
