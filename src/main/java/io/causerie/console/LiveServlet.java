package io.causerie.console;

import io.causerie.login.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /console/live?topic=conversation/123&topic=…}: names of topics that changed, as server-sent events. */
@WebServlet(urlPatterns = "/console/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST_TOPICS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    transient Live live;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> topics = Stream.ofNullable(request.getParameterValues("topic"))
                .flatMap(Stream::of)
                .filter(this::mayWatch)
                .limit(MOST_TOPICS)
                .collect(Collectors.toSet());
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext browser = request.startAsync();
        browser.setTimeout(LONGEST.toMillis());
        Watcher watcher = new Watcher(browser, topics);
        browser.addListener(new Leaving(watcher));
        live.add(watcher);
        watcher.write("retry: 2000\n\n");
    }

    private boolean mayWatch(String topic) {
        return live.topic(topic)
                .flatMap(each -> visitor.person().filter(each.place()::isOpenTo))
                .isPresent();
    }

    /** Ends the watch with the request; the browser comes back by itself, and its right to watch is looked at again. */
    private final class Leaving implements AsyncListener {
        private final Watcher watcher;

        Leaving(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            live.remove(watcher);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            watcher.end();
        }

        @Override
        public void onError(AsyncEvent event) {
            live.remove(watcher);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            live.add(watcher);
        }
    }
}
