package io.causerie.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** The settings of a data set, in either of its forms. */
final class DatasetSettings {
    private static final List<String> LANGUAGES = List.of("dataset_language", "language");
    private static final Set<String> TAKEN = Set.of(
            "dataset_language", "language", "strictness", "restricted_entity_strictness", "free_entity_strictness");

    private final Draft draft;
    private final Ledger ledger;

    DatasetSettings(Lessons lessons) {
        this.draft = lessons.draft();
        this.ledger = lessons.ledger();
    }

    /** @param content names that are not settings */
    void read(Spot dataset, Set<String> content) {
        for (String name : LANGUAGES) {
            String code = Slugs.language(dataset.text(name));
            if (!code.isEmpty()) {
                draft.languages.add(code);
                ledger.taken(Sort.SETTING, dataset.at(name).place(), name);
            }
        }
        percent(dataset, "strictness", percent -> draft.strictness = percent);
        percent(dataset, "free_entity_strictness", percent -> draft.freeEntityStrictness = percent);
        TrainedSet.percent(dataset, "restricted_entity_strictness").ifPresent(percent -> {
            draft.fuzziness = Lessons.percent(percent);
            Spot place = dataset.at("restricted_entity_strictness");
            ledger.changed(
                    Sort.SETTING, place.place(), place.path(), "stands as \"fuzziness\" at each restricted entity");
        });
        others(dataset, content);
    }

    private void percent(Spot dataset, String name, IntConsumer setting) {
        TrainedSet.percent(dataset, name).ifPresent(percent -> {
            setting.accept(Lessons.percent(percent));
            ledger.taken(Sort.SETTING, dataset.at(name).place(), name);
        });
    }

    private void others(Spot dataset, Set<String> content) {
        var known = new HashSet<>(TAKEN);
        known.addAll(content);
        dataset.others(known)
                .forEach(other -> ledger.left(
                        Sort.SETTING, other.getValue().place(), other.getKey(), "there is no such setting here"));
    }
}
