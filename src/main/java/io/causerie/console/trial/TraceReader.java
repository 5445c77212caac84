package io.causerie.console.trial;

import io.causerie.console.Say;
import io.causerie.console.trial.TraceShown.Call;
import io.causerie.console.trial.TraceShown.Guess;
import io.causerie.console.trial.TraceShown.Named;
import io.causerie.console.trial.TraceShown.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what the lines of a trace mean, in the language of the page. */
public final class TraceReader {
    private static final int SURE = 70;

    private final Say say;
    private final List<Step> others = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Step> problems = new ArrayList<>();
    private Map<?, ?> heard = Map.of();
    private Map<?, ?> after = Map.of();

    private TraceReader(Say say) {
        this.say = say;
    }

    /** {@code trace} as {@link io.causerie.conversation.logbook.KeptTrace} has it. */
    public static TraceShown read(List<?> trace, Say say) {
        TraceReader reader = new TraceReader(say);
        trace.forEach(reader::take);
        return reader.shown();
    }

    private TraceShown shown() {
        return new TraceShown(
                Parts.list(heard, "intents").stream().map(TraceReader::guess).toList(),
                entities(),
                Parts.text(heard, "processing_language"),
                others,
                steps,
                calls,
                MemoryDiff.of(Parts.in(heard, "memory"), after),
                problems);
    }

    private static Guess guess(Object intent) {
        long percent = Math.round(100 * Parts.number(intent, "confidence"));
        return new Guess(Parts.text(intent, "slug"), percent, percent < SURE ? "warn" : "good");
    }

    private List<Named> entities() {
        return Parts.in(heard, "entities").entrySet().stream()
                .map(found -> new Named(
                        String.valueOf(found.getKey()),
                        Parts.list(Parts.in(heard, "entities"), String.valueOf(found.getKey())).stream()
                                .map(one -> Parts.text(one, "raw"))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private void take(Object line) {
        String code = Parts.text(line, "code");
        Map<?, ?> data = Parts.in(line, "data");
        switch (code) {
            case "I_HEARD" -> heard = data;
            case "I_MEMORY" -> after = data;
            case "I_SKILL_TRIED" -> tried(data);
            case "I_SKILL_TRIGGERED" -> triggered(data);
            case "I_WEB_CALL" -> call(code, data);
            case "E_WEB_CALL" -> {
                call(code, data);
                problem(line, code);
            }
            case "I_REQUIREMENT_FILLED" -> step("good", "circle-check", code, "alias", data);
            case "I_REQUIREMENT_REFUSED" -> step("warn", "circle-alert", code, "alias", data);
            case "I_REQUIREMENT_MISSING" ->
                steps.add(new Step(
                        "warn",
                        "circle-dashed",
                        words(code, Parts.texts(data, "missing").collect(Collectors.joining(", ")))));
            case "I_SKILL_SKIPPED" -> others.add(new Step("quiet", "circle-x", words(code, Parts.text(data, "skill"))));
            case "I_WAITING" -> step("quiet", "clock", code, "skill", data);
            case "I_LANGUAGE" -> step("quiet", "languages", code, "language", data);
            case "I_HAND_OVER" -> step("good", "hand", code, "group", data);
            case "I_EDIT_MEMORY", "I_RESET", "I_CONVERSATION_STARTED", "I_REQUIREMENTS_OK" ->
                steps.add(new Step("quiet", "check", words(code)));
            case "I_EXECUTE_ACTION" -> {}
            default -> problem(line, code);
        }
    }

    private void step(String tone, String icon, String code, String about, Map<?, ?> data) {
        steps.add(new Step(tone, icon, words(code, Parts.text(data, about))));
    }

    private void tried(Map<?, ?> data) {
        String skill = Parts.text(data, "skill");
        if (Parts.flag(data, "fires")) {
            steps.add(new Step("good", "circle-check", say.it("trial.skill.fires", skill)));
        } else if (!Parts.flag(data, "active")) {
            others.add(new Step("quiet", "circle-x", say.it("trial.skill.inactive", skill)));
        } else {
            String unmet = Parts.texts(data, "unmet").collect(Collectors.joining(", "));
            others.add(new Step("quiet", "circle-x", say.it("trial.skill.unmet", skill, unmet)));
        }
    }

    private void triggered(Map<?, ?> data) {
        String reason = Parts.text(data, "reason").toLowerCase(Locale.ROOT).replace('_', '-');
        steps.add(new Step(
                "good",
                "arrow-right",
                say.it("trial.skill.answers", Parts.text(data, "skill"), say.it("trial.reason." + reason))));
    }

    private void call(String code, Map<?, ?> data) {
        String status = Parts.text(data, "status");
        calls.add(new Call(
                code.startsWith("E"),
                Parts.text(data, "method"),
                Parts.text(data, "url"),
                say.it(
                        status.equals("0") ? "trial.call.silent" : "trial.call.answered",
                        status,
                        Parts.text(data, "milliseconds")),
                data.containsKey("sent") ? ReadableJson.of(data.get("sent")) : "",
                data.containsKey("answer") ? ReadableJson.of(data.get("answer")) : ""));
    }

    /** What went wrong is told in the dialogue's own words, which name what to look at. */
    private void problem(Object line, String code) {
        String text = Parts.text(line, "text");
        String key = "trial.code." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        String words = say.knows(key) ? say.it(key) : text.isEmpty() ? code : text;
        boolean bad = Parts.text(line, "level").equals("error");
        problems.add(new Step(bad ? "bad" : "warn", bad ? "circle-alert" : "triangle-alert", words));
    }

    private String words(String code, Object... with) {
        return say.it("trial.code." + code.toLowerCase(Locale.ROOT).replace('_', '-'), with);
    }
}
