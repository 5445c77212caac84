package io.causerie.bench.jaxrs;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under the root of the WAR. */
@ApplicationPath("/")
public class Rivals extends Application {}
