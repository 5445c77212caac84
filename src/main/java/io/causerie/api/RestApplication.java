package io.causerie.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts all REST resources at the root. */
@ApplicationPath("/")
public class RestApplication extends Application {}
