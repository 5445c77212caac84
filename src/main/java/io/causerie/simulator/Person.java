package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.Locale;

/** Somebody who writes to a page, known to it by a page-scoped id. */
record Person(String psid, String firstName, String lastName, String pageId) {

    String name() {
        return (firstName + " " + lastName).trim();
    }

    String email() {
        return firstName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@example.com";
    }

    String phone() {
        return "+1555" + psid.substring(psid.length() - 7);
    }

    JsonObject json() {
        return Json.of("psid", psid, "firstName", firstName, "lastName", lastName, "page", pageId);
    }
}
