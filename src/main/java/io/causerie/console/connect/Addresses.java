package io.causerie.console.connect;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people write, and what Meta is told about where this house is. */
@RequestScoped
public class Addresses {
    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "causerie.public-url")
    Optional<String> publicUrl;

    @Inject
    @ConfigProperty(name = "causerie.simulator.enabled", defaultValue = "false")
    boolean simulated;

    /** Where somebody writes to a page. */
    String chat(String page) {
        return simulated ? "/simulator/" : "https://m.me/" + page;
    }

    String callback(String app) {
        return base() + "/webhook/" + app;
    }

    String deauthorize(String app) {
        return base() + "/meta/deauthorize/" + app;
    }

    String dataDeletion(String app) {
        return base() + "/meta/data-deletion/" + app;
    }

    /** Meta calls public addresses with a certificate only. */
    boolean isReachable() {
        return base().startsWith("https://");
    }

    private String base() {
        String url = request.getRequestURL().toString();
        String here = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return publicUrl.orElse(here).replaceAll("/+$", "");
    }
}
