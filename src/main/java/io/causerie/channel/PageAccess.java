package io.causerie.channel;

/**
 * What it takes to speak as a page.
 *
 * @param pageId the page's id
 * @param accessToken the page token
 * @param appSecret the secret of the app the token belongs to; null or empty where calls are not to be proven with it
 */
public record PageAccess(String pageId, String accessToken, String appSecret) {

    /** Without the secrets, which must not reach a log. */
    @Override
    public String toString() {
        return "PageAccess[pageId=" + pageId + "]";
    }
}
