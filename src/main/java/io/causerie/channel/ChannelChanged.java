package io.causerie.channel;

/** An app or a page was saved; what was kept of it is old. */
public record ChannelChanged(String id) {}
