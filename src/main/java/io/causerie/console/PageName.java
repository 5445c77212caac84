package io.causerie.console;

import io.causerie.channel.Channels;
import java.util.List;

/** A connected page as people choose it: by what Meta calls it. */
public record PageName(String id, String name) {
    public static List<PageName> all(Channels channels) {
        return channels.pages().stream()
                .map(page -> new PageName(page.id(), page.name()))
                .toList();
    }
}
