package io.causerie.server;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL answered each query of the house, as its module auto_explain writes it into the log. */
final class Plans {
    /** Settings of a PostgreSQL that tells the plan of everything. */
    static final List<List<String>> SETTINGS = List.of(
            List.of("shared_preload_libraries", "auto_explain"),
            List.of("auto_explain.log_min_duration", "0"),
            List.of("auto_explain.log_analyze", "on"),
            List.of("auto_explain.log_timing", "off"),
            List.of("logging_collector", "on"),
            List.of("log_destination", "jsonlog"),
            List.of("log_filename", "plans.log"),
            List.of("log_rotation_size", "0"),
            List.of("log_rotation_age", "0"));

    private static final Pattern TOLD = Pattern.compile(
            "(?s)duration: \\S+ ms  plan:\nQuery Text: (?<sql>.*?)\n(?:Query Parameters: (?<values>[^\n]*)\n)?(?<plan>[A-Z][^\n]*\\(cost=.*)");
    private static final Pattern STEP = Pattern.compile(
            "(?m)^\\W*(?<how>[A-Z][\\w ]+?)(?: using \\w+)?(?: on (?<what>\\w+))?(?: \\w+)?  \\(cost=[^)]*\\) \\(actual rows=(?<rows>[\\d.]+) loops=(?<loops>\\d+)\\)(?<more>(?:\n ++(?!->)[^\n]*)*)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    private final Path log;
    private long read;

    Plans(Path folder) {
        this.log = folder.resolve("plans.json");
    }

    /** A query, the values it was asked with (as PostgreSQL writes them), and the plan. */
    record Plan(String sql, String values, String text) {
        /** The tables that were read, and how many of their rows. */
        List<Reading> readings() {
            List<Reading> all = new ArrayList<>();
            Matcher step = STEP.matcher(text);
            while (step.find()) {
                if (step.group("what") != null && step.group("how").contains("Scan")) {
                    long removed = REMOVED.matcher(step.group("more"))
                            .results()
                            .mapToLong(found -> Long.parseLong(found.group(1)))
                            .sum();
                    double rows = Double.parseDouble(step.group("rows")) + removed;
                    all.add(new Reading(
                            step.group("how"),
                            step.group("what"),
                            Math.round(rows * Long.parseLong(step.group("loops")))));
                }
            }
            return all;
        }
    }

    /** One table within a plan. */
    record Reading(String how, String table, long rows) {}

    /** What was told since the last time. */
    List<Plan> news() throws IOException {
        String text = Files.readString(log);
        String fresh = text.substring((int) read, text.lastIndexOf('\n') + 1);
        read += fresh.length();
        return fresh.lines()
                .map(Plans::message)
                .map(TOLD::matcher)
                .filter(Matcher::matches)
                .map(Plans::plan)
                .toList();
    }

    private static Plan plan(Matcher told) {
        String values = told.group("values") == null ? "" : told.group("values");
        return new Plan(told.group("sql"), values, told.group("plan"));
    }

    private static String message(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject().getString("message", "");
        }
    }
}
