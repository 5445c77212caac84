package io.causerie.bench;

/** What a bot may ask of the Graph API besides sending, always answered with yes. */
final class GraphExtras {

    private GraphExtras() {}

    static byte[] answer(String method, String path, Plan plan) {
        if (path.endsWith("/messenger_profile")) {
            return Answer.ok(method.equals("GET") ? "{\"data\":[]}" : "{\"result\":\"success\"}");
        }
        if (path.endsWith("/debug_token")) {
            return Answer.ok("{\"data\":{\"app_id\":\"" + Meta.APP_ID + "\",\"type\":\"PAGE\",\"is_valid\":true,"
                    + "\"expires_at\":0,\"scopes\":[\"pages_messaging\",\"pages_manage_metadata\"]}}");
        }
        if (path.endsWith("/subscribed_apps") && method.equals("GET")) {
            return Answer.ok("{\"data\":[{\"id\":\"" + Meta.APP_ID
                    + "\",\"subscribed_fields\":[\"messages\",\"messaging_postbacks\",\"message_echoes\"]}]}");
        }
        if (!method.equals("GET")) {
            return Answer.ok("{\"success\":true}");
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        return plan.personOf(id) < 0
                ? Answer.ok("{\"id\":\"" + (id.equals("me") ? plan.pageId(0) : id) + "\",\"name\":\"Bench page\"}")
                : Answer.ok("{\"id\":\"" + id + "\",\"first_name\":\"Ada\",\"last_name\":\"Bench\"}");
    }
}
