package io.causerie.simulator;

import java.util.Locale;

/** The refusals this stand-in knows, worded as they were captured from Meta (reference, section 6). */
final class GraphErrors {
    private static final String OAUTH = "OAuthException";
    private static final String METHOD = "GraphMethodException";
    private static final String POLICY = "https://developers.facebook.com/docs/messenger-platform/policy-overview";

    private GraphErrors() {}

    static GraphError invalid(String message) {
        return of(400, 100, 0, "(#100) " + message);
    }

    static GraphError tooLong(String param, int max) {
        return invalid("Length of param %s must be less than or equal to %d".formatted(param, max));
    }

    static GraphError tooMany(String param) {
        return of(400, 105, 0, "(#105) param %s has too many elements.".formatted(param));
    }

    static GraphError required(String param) {
        return invalid("The parameter %s is required".formatted(param));
    }

    static GraphError notOneOf(String param, Iterable<String> allowed) {
        return invalid("Param %s must be one of {%s}".formatted(param, String.join(", ", allowed)));
    }

    static GraphError badId(String param) {
        return invalid("Param %s must be a valid ID string (e.g., \"123\")".formatted(param));
    }

    static GraphError badUrl(String param) {
        return invalid("Param %s should represent a valid URL".formatted(param));
    }

    static GraphError emptyMessage() {
        return of(400, 100, 2018034, "(#100) Message cannot be empty, must provide valid attachment or text");
    }

    static GraphError messageAndAction() {
        return of(400, 100, 2018014, "(#100) Cannot send both message and state");
    }

    static GraphError noSuchUser() {
        return of(400, 100, 2018001, "(#100) No matching user found");
    }

    static GraphError noSuchAttachment() {
        return of(400, 100, 2018074, "(#100) The attachment id is invalid, has expired or belongs to another page");
    }

    static GraphError attachmentTooLarge() {
        return of(400, 100, 2018109, "(#100) Attachment size exceeds allowable limit");
    }

    static GraphError noProfile() {
        return of(400, 100, 2018218, "(#100) No profile available for this user.");
    }

    static GraphError badForm() {
        String message = "(#1) The given \"FORM_ID\" field is incorrect, or the form is not inthread eligible.";
        return of(400, 1, 2018382, message);
    }

    static GraphError outsideWindow() {
        String message = "(#10) This message is sent outside of allowed window. Learn more about the new policy here: ";
        return of(400, 10, 2018278, message + POLICY);
    }

    static GraphError unavailable() {
        return of(400, 551, 1545041, "(#551) This person isn't available right now.");
    }

    static GraphError temporary() {
        return of(500, 1200, 2018024, "(#1200) Temporary send message failure. Please try again later.");
    }

    static GraphError serviceDown() {
        return new GraphError(500, 2, 0, OAUTH, "(#2) Service temporarily unavailable", true);
    }

    static GraphError appLimit() {
        return new GraphError(403, 4, 0, OAUTH, "(#4) Application request limit reached", true);
    }

    static GraphError callsTooFast() {
        String message = "(#613) Calls to this api have exceeded the rate limit.";
        return of(400, 613, 0, message);
    }

    static GraphError messengerLimit() {
        String message = "(#80006) There have been too many calls to this Messenger account. Wait a bit and try again."
                + " For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.";
        return of(400, 80006, 0, message);
    }

    static GraphError alreadyReplied() {
        return of(400, 10900, 0, "(#10900) Activity already replied to");
    }

    static GraphError callbackFailed(String why) {
        return of(400, 2200, 0, "(#2200) Callback verification failed with the following errors: " + why);
    }

    static GraphError tokenMissing() {
        String message = "An active access token must be used to query information about the current user.";
        return of(400, 2500, 0, message);
    }

    static GraphError tokenBroken() {
        return of(400, 190, 0, "Invalid OAuth access token - Cannot parse access token");
    }

    static GraphError unknownApp() {
        String message = "Error validating application. Cannot get application info due to a system error.";
        return of(400, 101, 0, message);
    }

    static GraphError wrongSecret() {
        return of(400, 1, 0, "Error validating client secret.");
    }

    static GraphError token(int subcode, String message) {
        return of(400, 190, subcode, message);
    }

    static GraphError pageTokenNeeded() {
        return of(403, 210, 0, "(#210) A page access token is required to request this resource.");
    }

    static GraphError appTokenNeeded() {
        return of(400, 15, 0, "(#15) This method must be called with an app access_token.");
    }

    static GraphError proofMissing() {
        return new GraphError(
                400, 100, 0, METHOD, "API calls from the server require an appsecret_proof argument", false);
    }

    static GraphError proofWrong() {
        return new GraphError(400, 100, 0, METHOD, "Invalid appsecret_proof provided in the API argument", false);
    }

    static GraphError unknownObject(String method, String id) {
        String message = "Unsupported %s request. Object with ID '%s' does not exist, cannot be loaded due to missing"
                + " permissions, or does not support this operation";
        return new GraphError(400, 100, 33, METHOD, message.formatted(method.toLowerCase(Locale.ROOT), id), false);
    }

    static GraphError unknownPath(String path) {
        return of(400, 2500, 0, "Unknown path components: /" + path);
    }

    private static GraphError of(int status, int code, int subcode, String message) {
        return new GraphError(status, code, subcode, OAUTH, message, false);
    }
}
