package io.causerie.transfer;

import io.causerie.bot.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Messages: one JSON text for each language, {@code {"type", "content", "markdown", "delay"}}. */
final class SapMessages {
    private final Map<String, String> skillsById;
    private final Lessons lessons;

    SapMessages(Map<String, String> skillsById, Lessons lessons) {
        this.skillsById = skillsById;
        this.lessons = lessons;
    }

    record Said(Message message, OptionalDouble delay, boolean markdown) {}

    /** Empty, with the reason among the notes, for what cannot be said here. */
    Optional<Said> read(Spot languages, List<String> notes) {
        Map<String, List<Spot>> byLanguage = byLanguage(languages, notes);
        if (byLanguage.isEmpty()) {
            notes.add("it says nothing");
            return Optional.empty();
        }
        var versions = new Versions(byLanguage);
        Spot first = versions.first();
        Optional<Message> message =
                new SapContent(skillsById, taps(languages), notes).read(first.text("type"), versions.at("content"));
        return message.map(what -> new Said(what, delay(first.at("delay")), first.flag("markdown", false)));
    }

    private Map<String, List<Spot>> byLanguage(Spot languages, List<String> notes) {
        var byLanguage = new LinkedHashMap<String, List<Spot>>();
        String type = "";
        for (Spot entry : languages.items()) {
            Spot value = entry.at("value").unfolded();
            String language = Slugs.language(entry.text("language"));
            String own = value.text("type");
            type = type.isEmpty() ? own : type;
            Optional<String> fault = language.isEmpty() ? Optional.of("its language is not known") : fault(value, type);
            if (fault.isPresent()) {
                notes.add("the words in \"" + entry.text("language") + "\" are left out (" + fault.get() + "): "
                        + value.extract());
            } else {
                byLanguage.computeIfAbsent(language, l -> new ArrayList<>()).add(value);
            }
        }
        lessons.draft().languages.addAll(byLanguage.keySet());
        return byLanguage;
    }

    private static Optional<String> fault(Spot value, String type) {
        if (!value.isMap() || !value.at("content").given()) {
            return Optional.of("nothing is said");
        }
        if (!value.text("type").equals(type)) {
            return Optional.of("it is of another type than in the first language");
        }
        return TemplateFaults.text(value.at("content").value());
    }

    /** What a tap on the n-th button starts, as far as the archive says so beside the message. */
    private static List<String> taps(Spot languages) {
        return languages.items().stream()
                .findFirst()
                .map(entry -> entry.at("directSkillTriggers").items().stream()
                        .map(Spot::text)
                        .toList())
                .orElse(List.of());
    }

    private static OptionalDouble delay(Spot delay) {
        return delay.value() instanceof Number seconds
                ? OptionalDouble.of(Math.max(0, Math.min(5, seconds.doubleValue())))
                : OptionalDouble.empty();
    }
}
