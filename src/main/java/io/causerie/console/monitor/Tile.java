package io.causerie.console.monitor;

/** One figure; {@code change} says how it was before, {@code icon} and {@code tone} whether that is better, or are empty. */
public record Tile(String label, String hint, String value, String change, String icon, String tone) {}
