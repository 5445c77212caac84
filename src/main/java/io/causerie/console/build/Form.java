package io.causerie.console.build;

import java.util.List;

/**
 * A form for a step of a skill, as data.
 *
 * @param choices buttons or quick replies, with empty ones at the end to fill in; empty where the step has none
 */
public record Form(StepKind kind, String spot, List<Field> fields, List<Choice> choices, int mostChoices) {

    /** A button or a quick reply to fill in. */
    public record Choice(int index, boolean fresh, List<Field> fields) {}

    /** How a field is filled in. */
    public enum Sort {
        /** Long words, a box for each alternative. */
        ALTERNATIVES,
        /** Short words, an alternative a line. */
        LINES,
        PLAIN,
        AREA,
        PICK,
        TICK
    }

    /**
     * One thing to fill in.
     *
     * @param label the text's key
     * @param limit in characters as Messenger counts them; 0 for none
     * @param options what can be picked or is proposed
     */
    public record Field(String name, String label, Sort sort, List<Cell> cells, int limit, List<String> options) {}

    /** A box: for one language, or for every one ({@code *}); {@code id} tells it from the others of the page. */
    public record Cell(String id, String name, String language, String value) {
        public boolean everyLanguage() {
            return language.equals("*");
        }
    }
}
