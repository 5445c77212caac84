package io.causerie.simulator;

import java.net.URI;
import java.time.Instant;

/** A webhook body on its way to one app; those of one lane arrive one after the other. */
record Parcel(App app, Page page, String lane, String field, URI callback, byte[] body, Instant since) {}
