package io.causerie.channel;

/** What it takes to speak for a page; its text form hides both secrets. */
public record PageAccess(String pageId, String accessToken, String appSecret) {
    @Override
    public String toString() {
        return "PageAccess[" + pageId + "]";
    }
}
