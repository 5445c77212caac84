package io.causerie.console.connect;

import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.connect.Finding;
import io.causerie.connect.Watch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** All connected pages, each with how it is. */
@Named
@RequestScoped
public class ConnectPages {
    @Inject
    Channels channels;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    private List<Row> rows;

    /** One page; {@code problems} counts what an operator should look at. */
    public record Row(String id, String name, String bot, String state, int problems, boolean held, boolean looked) {
        public boolean well() {
            return looked && problems == 0 && !held;
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = channels.pages().stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(Page page) {
        List<Finding> findings = watch.of(page.id());
        int problems = (int)
                findings.stream().filter(each -> each.verdict().isProblem()).count();
        return new Row(
                page.id(),
                page.name(),
                page.bot(),
                page.state().name().toLowerCase(Locale.ROOT),
                problems,
                page.isHeld(clock.instant()),
                !findings.isEmpty());
    }
}
