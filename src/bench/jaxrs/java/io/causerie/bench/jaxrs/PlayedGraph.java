package io.causerie.bench.jaxrs;

import com.github.messenger4j.spi.MessengerHttpClient;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What messenger4j brings along, by its own extension point, but for the host: its URLs are constants. */
final class PlayedGraph implements MessengerHttpClient {

    private static final String REAL = "https://graph.facebook.com";
    private static final MediaType JSON = MediaType.parse("application/json; charset=utf-8");

    private final OkHttpClient client = new OkHttpClient();
    private final String graph;

    PlayedGraph(String graph) {
        this.graph = graph;
    }

    @Override
    public HttpResponse execute(HttpMethod method, String url, String json) throws IOException {
        Request request = new Request.Builder()
                .url(url.replace(REAL, graph))
                .method(method.name(), json == null ? null : RequestBody.create(JSON, json))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return new HttpResponse(response.code(), response.body().string());
        }
    }
}
