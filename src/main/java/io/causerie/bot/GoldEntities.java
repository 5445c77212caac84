package io.causerie.bot;

import java.util.Set;

/** The entities every bot has without defining them (SAP Conversational AI, "gold entities"). */
public final class GoldEntities {
    public static final Set<String> NAMES = Set.of(
            "cardinal",
            "color",
            "datetime",
            "distance",
            "duration",
            "email",
            "emoji",
            "interval",
            "ip",
            "job",
            "language",
            "location",
            "mass",
            "money",
            "nationality",
            "number",
            "ordinal",
            "organization",
            "percent",
            "person",
            "phone",
            "pronoun",
            "set",
            "sort",
            "speed",
            "temperature",
            "url",
            "volume");

    private GoldEntities() {}
}
