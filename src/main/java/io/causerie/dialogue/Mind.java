package io.causerie.dialogue;

import io.causerie.bot.Bot;
import io.causerie.bot.Condition;
import io.causerie.bot.Wording;
import io.causerie.understanding.Understood;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Everything a turn works with while it runs; the state in the making, and how texts and conditions see it. */
final class Mind {
    private static final int MOST_SAID = 50;

    final Bot bot;
    final Heard heard;
    final Occasion occasion;
    final Understood meaning;
    final Map<String, Object> nlp;
    final Trace trace = new Trace();
    final Map<String, Object> services = new LinkedHashMap<>();
    final List<String> stack = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    Map<String, Object> memory = new LinkedHashMap<>();
    String language;
    boolean languageSettled;
    String skill;
    int occurrences;
    boolean ended;
    Optional<Understood> unclear = Optional.empty();

    private final Map<String, List<Integer>> said;
    private final SplittableRandom chance;

    Mind(Bot bot, State state, Heard heard, Occasion occasion) {
        this.bot = bot;
        this.heard = heard;
        this.occasion = occasion;
        this.meaning = meaning(bot, state, heard);
        this.nlp = Variables.nlp(meaning, occasion);
        this.said = new LinkedHashMap<>(state.said());
        this.chance = new SplittableRandom(occasion.seed());
        this.memory.putAll(state.memory());
        this.language = state.language();
        this.languageSettled = !state.language().isEmpty();
        state.skillStack().stream().filter(slug -> exists(bot, slug)).forEach(stack::add);
        this.skill = state.skill();
        this.occurrences = state.occurrences();
    }

    /** A tap that chooses between skills stands for the sentence they all fired for. */
    private static Understood meaning(Bot bot, State state, Heard heard) {
        if (heard instanceof Heard.Words words) {
            return words.meaning();
        }
        if (state.unclear().isPresent() && Selection.direct(bot, heard).isPresent()) {
            return state.unclear().get();
        }
        return heard instanceof Heard.Tapped tapped ? tapped.meaning() : Understood.nothing("", bot.defaultLanguage());
    }

    /** The bot may have been edited since the last turn. */
    private static boolean exists(Bot bot, String slug) {
        return bot.skills().containsKey(slug) && bot.skills().get(slug).active();
    }

    boolean holds(Condition condition) {
        return conditions().hold(condition);
    }

    Conditions conditions() {
        return new Conditions(variables(), this::render);
    }

    Map<String, Object> variables() {
        return Variables.of(this);
    }

    /** A text with its variables filled in; an unreadable one is empty and leaves a line in the trace. */
    String render(String text) {
        try {
            return Templates.render(text, variables());
        } catch (IllegalArgumentException e) {
            trace.error("E_TEMPLATE", "A text could not be filled in: " + e.getMessage(), Map.of("text", text));
            return "";
        }
    }

    String say(Wording wording) {
        List<String> alternatives = wording.in(language, bot.defaultLanguage());
        return alternatives.isEmpty() ? "" : render(alternatives.get(pick(alternatives)));
    }

    /** By chance, but none again before all were said. */
    private int pick(List<String> alternatives) {
        if (alternatives.size() == 1) {
            return 0;
        }
        String key = Integer.toHexString(alternatives.hashCode());
        List<Integer> used =
                new ArrayList<>(Optional.ofNullable(said.remove(key)).orElse(List.of()));
        if (used.size() >= alternatives.size()) {
            used.subList(0, used.size() - 1).clear();
        }
        int[] left = IntStream.range(0, alternatives.size())
                .filter(i -> !used.contains(i))
                .toArray();
        int picked = left[chance.nextInt(left.length)];
        used.add(picked);
        said.put(key, List.copyOf(used));
        if (said.size() > MOST_SAID) {
            said.remove(said.keySet().iterator().next());
        }
        return picked;
    }

    String id() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    /** Ends the conversation; what is set after it belongs to the next one. */
    void forget() {
        memory = new LinkedHashMap<>();
        stack.clear();
        asked.clear();
        skill = "";
        occurrences = 0;
        languageSettled = false;
        ended = true;
    }

    State state() {
        boolean over = ended && memory.isEmpty() && stack.isEmpty();
        return new State(
                languageSettled ? language : "",
                memory,
                stack,
                skill,
                occurrences,
                asked,
                said,
                unclear,
                over ? Optional.empty() : Optional.of(occasion.now()));
    }
}
